import { z } from 'zod';
import { dutyIds, strengths } from '../duties.ts';
import { groups } from '../roster/person.ts';

/**
 * The ways of making contact that the policies tell apart. `follow` covers following and being followed;
 * `contact` is any way the others do not name; `view` is using or visiting a page; `share` is sending pictures, video or sound.
 */
export const verbs = ['accept', 'add', 'follow', 'message', 'contact', 'view', 'share'] as const;
export type Verb = (typeof verbs)[number];

/** What a clause itself excepts; `permission`: what the school has permitted beforehand. */
export const exceptions = ['family', 'declared-relationship', 'official-channel', 'permission'] as const;

/** The posts a policy sends a report to. The user fills in who holds each one, because the policies name posts only. */
export const recipientRoles = ['headteacher', 'dsl', 'deputy-dsl', 'senior-leader', 'line-manager'] as const;
export type RecipientRole = (typeof recipientRoles)[number];

/** Who else hears of something by a policy: nobody whose name and address Staffroom asks for. */
export const otherRecipients = ['it-manager', 'e-safety-coordinator', 'police', 'local-authority'] as const;
export type OtherRecipient = (typeof otherRecipients)[number];

/**
 * In which form a school puts a duty, where the schools differ in more than strength (policy-duties §1): by the duties that
 * have such forms. A duty with another strength but no other form has no variant.
 */
export const variants = {
  /** How the school may be named on a personal account (A1). */
  identification: ['school', 'school-and-profession', 'with-disclaimer'],
  /** When personal use is ruled out (D1, D3) or limited (D4). */
  time: ['lesson', 'teaching-time', 'whole-day', 'reasonable'],
  /** How far privacy settings go (E1). */
  privacy: ['necessary', 'know-who-sees', 'highest', 'appropriate', 'check-and-test'],
  /** The clause speaks of the school's own account only (E4). */
  account: ['school-account'],
} as const;
export type Variant = (typeof variants)[keyof typeof variants][number];
const variantNames = Object.values(variants).flat();

/** One clause about one duty, with its own strength: a policy may forbid messages and only advise on requests. */
export const clauseSchema = z.strictObject({
  strength: z.enum(strengths),
  /** In which form the school puts the duty, where the schools differ. */
  variant: z.enum(variantNames).optional(),
  /** Whom the clause covers; empty = everybody the policies speak of. */
  groups: z.array(z.enum(groups)).default([]),
  /** Which ways of contact it covers; empty = all. */
  verbs: z.array(z.enum(verbs)).default([]),
  /** Former pupils only: does an age limit end the rule? */
  underAge: z.literal(18).optional(),
  /** Exceptions the clause itself names. */
  exceptions: z.array(z.enum(exceptions)).default([]),
  /** Reports only: who hears of it, in this order. Empty = the policy names nobody; the user is asked. */
  recipients: z.array(z.enum(recipientRoles)).default([]),
  /** Reports only: posts that may stand in for one of the recipients, e.g. the deputy for the DSL. */
  standIns: z.array(z.enum(recipientRoles)).default([]),
  /** Reports only: who hears of it besides. */
  others: z.array(z.enum(otherRecipients)).default([]),
  /** Reports only: must be told at once. */
  immediately: z.boolean().default(false),
  /**
   * Clause as the school numbers it, e.g. "5.13" or "§4.2 b1". Empty in the user's own policy, which has no clauses, and where
   * the policy states something outside its clauses (a review date on its cover).
   */
  cite: z.string().max(100),
  /** Our own short paraphrase, never the school's sentence (design, decision 12). */
  gist: z.string().max(300),
});
export type Clause = z.infer<typeof clauseSchema>;
/** A clause as a policy's file writes it. */
export type ClauseInput = z.input<typeof clauseSchema>;

const yearMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** One school's policy as data: per duty, its clauses. A duty that is absent is one the policy is silent on. */
export const schoolPolicySchema = z.strictObject({
  id: z.string(),
  school: z.string(),
  /** Year and month of the policy, e.g. "2019-02"; absent for the blank one. */
  dated: yearMonth.optional(),
  /** Year and month by which the policy says it is to be looked at again (duty K3), and where it says so. */
  reviewDue: z.strictObject({ by: yearMonth, cite: z.string().max(100) }).optional(),
  /** Where the policy puts private communication that neither refers to nor affects the school outside itself. */
  outOfScope: z.strictObject({ cite: z.string().max(100) }).optional(),
  /** Where the policy says what to ask oneself before posting: how far it goes, to whom, for how long (F3). */
  pauseQuestions: z.strictObject({ cite: z.string().max(100) }).optional(),
  duties: z.partialRecord(z.enum(dutyIds), z.array(clauseSchema)),
});
export type SchoolPolicy = z.infer<typeof schoolPolicySchema>;

/** What a school's file writes: the schema fills in what is left out. */
export type SchoolPolicyInput = z.input<typeof schoolPolicySchema>;
