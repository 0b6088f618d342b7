/**
 * Form 4.4, declaration of a pre-existing relationship (Wateringbury §4.2 b4, duty B8). What says who, and every word the user
 * writes, is `content`: sealed under the passphrase. The dates beside it say nothing of anybody.
 */
import { z } from 'zod';
import { believedGroups } from './contact-report.ts';
import { dateText } from '../timetable/schema.ts';

const line = z.string().max(2000);

/** What the school decided. `not-yet`: nothing so far, so nothing is lifted. */
export const declarationDecisions = ['not-yet', 'approved', 'conditions', 'refused'] as const;
export type DeclarationDecision = (typeof declarationDecisions)[number];

/** Somebody whom the declaration is about, as a site shows them. */
export const declaredPersonSchema = z.strictObject({
  /** As displayed; may be empty where only a handle is shown. */
  name: z.string().max(500),
  /** Without "@". */
  handle: z.string().max(200).optional(),
  /** The site's own id, where the person was met on a page. */
  personId: z.string().max(100).optional(),
  /** Id of a site map, or empty: on none that Staffroom reads. */
  site: z.string().max(40),
  group: z.enum(believedGroups),
});
export type DeclaredPerson = z.infer<typeof declaredPersonSchema>;

/** The most people on one form. */
export const maxDeclaredPeople = 20;

export const declarationContentSchema = z.strictObject({
  persons: z.array(declaredPersonSchema).max(maxDeclaredPeople),
  /** The relationship or situation: what the clause requires. */
  nature: line,
  since: line,
  /** In the user's words; those of the persons are filled in. */
  sites: line,
  whyNot: line,
  safeguards: line,
  /** As the school numbers it. */
  clause: line,
  /** With whom it was talked over: names, where they were entered. */
  dsl: line,
  headteacher: line,
  decidedBy: line,
  conditions: line,
  advice: line,
});
export type DeclarationContent = z.infer<typeof declarationContentSchema>;

/** Where a declaration stands: dates and the decision. */
export const declarationDatesSchema = z.strictObject({
  id: z.string().min(1).max(60),
  /** The day on which the form was begun. */
  date: dateText,
  /** The day of the last change: how long a form that came to nothing is kept follows from it. */
  changed: dateText,
  /** The days on which it was talked over. */
  dslOn: dateText.optional(),
  headteacherOn: dateText.optional(),
  decision: z.enum(declarationDecisions),
  /** The day of the decision, from which on an approval holds. */
  decidedOn: dateText.optional(),
  reviewOn: dateText.optional(),
  /** The last day on which it holds; absent: until it is withdrawn. */
  until: dateText.optional(),
  /** The day it was withdrawn: from then on it does not hold. */
  withdrawn: dateText.optional(),
});
export type DeclarationDates = z.infer<typeof declarationDatesSchema>;

export const declarationSchema = declarationDatesSchema.extend({ content: declarationContentSchema });
export type Declaration = z.infer<typeof declarationSchema>;

/** A declaration as it can be shown: `locked` and the like where its content cannot. */
export type ShownDeclaration = DeclarationDates & {
  content: DeclarationContent | 'locked' | 'erased' | 'unreadable';
};
