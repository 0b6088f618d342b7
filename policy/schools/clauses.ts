import type { DutyId } from '../duties.ts';
import { asksSomething, byStrength } from '../duties.ts';
import type { Citation } from '../finding.ts';
import type { ContactKind } from '../observation.ts';
import type { Group, RosterPerson } from '../roster/person.ts';
import type { Clause, RecipientRole, SchoolPolicy, Verb } from './school-policy.ts';

/**
 * The verbs of the policies that a request, or an act of the user's own, calls for. A message request is also accepted or not;
 * being followed asks for no acceptance, so only what a policy says of followers counts. Sharing to somebody is contact, too.
 */
export const verbsOf = {
  'friend-request': ['accept', 'add'],
  'follow-request': ['accept', 'follow'],
  'followed-you': ['follow'],
  'message-request': ['accept', 'message', 'contact'],
  'own-add': ['add'],
  'own-follow': ['follow'],
  'own-accept': ['accept'],
  'own-message': ['message', 'contact'],
  'own-share': ['share', 'contact'],
  'own-view': ['view'],
} as const satisfies Record<ContactKind, readonly Verb[]>;

/** A clause with the duty under which the policy lists it. */
export interface DutyClause {
  duty: DutyId;
  clause: Clause;
}

const covers = <T>(list: readonly T[], wanted: readonly T[]): boolean =>
  list.length === 0 || wanted.some((each) => list.includes(each));

/**
 * The clauses that ask something about a kind of request from a group: strongest first; among equals, in the order of
 * the duties given.
 */
export function clausesFor(
  policy: SchoolPolicy,
  duties: readonly DutyId[],
  group: Group,
  kind: ContactKind,
): DutyClause[] {
  return duties
    .flatMap((duty) => (policy.duties[duty] ?? []).map((clause) => ({ duty, clause })))
    .filter(
      ({ clause }) =>
        asksSomething(clause.strength) &&
        covers(clause.groups, [group]) &&
        covers<Verb>(clause.verbs, verbsOf[kind]),
    )
    .sort((a, b) => byStrength(a.clause.strength, b.clause.strength));
}

/** How a roster entry stands to a clause's age limit. `unknown`: there is a limit, but no date to hold against it. */
export function ageStanding(
  clause: Pick<Clause, 'underAge'>,
  person: Pick<RosterPerson, 'until'> | undefined,
  today: Temporal.PlainDate,
): 'no-limit' | 'under' | 'reached' | 'unknown' {
  if (clause.underAge === undefined) return 'no-limit';
  if (person?.until === undefined) return 'unknown';
  // On the birthday itself a person is 18, no longer under it.
  return today.toString() < person.until ? 'under' : 'reached';
}

/** Where a clause is to be found, for the user to read. */
export const citationOf = (policy: SchoolPolicy, clause: Clause): Citation => ({
  policyId: policy.id,
  school: policy.school,
  clause: clause.cite,
  gist: clause.gist,
});

export interface ReportRoute {
  /** Who hears of it, in the policy's order; empty = ask the user. */
  recipients: RecipientRole[];
  immediately: boolean;
  /** The clause that names them, if one does. */
  reportCitation?: Citation;
}

/**
 * Who hears of a contact: the DSL's clause on communication with a child (C2) for messages, then the clause on attempts
 * to make contact (C1); where neither names a post, whom the user set.
 *
 * @param fallback posts from the settings
 */
export function reportRoute(
  policy: SchoolPolicy,
  group: Group,
  kind: ContactKind,
  fallback: readonly RecipientRole[],
): ReportRoute {
  const duties: DutyId[] = kind === 'message-request' ? ['C2', 'C1'] : ['C1'];
  for (const clause of duties.flatMap((duty) => policy.duties[duty] ?? [])) {
    if (clause.recipients.length === 0) continue;
    if (!covers(clause.groups, [group])) continue;
    return {
      recipients: [...clause.recipients],
      immediately: clause.immediately,
      reportCitation: citationOf(policy, clause),
    };
  }
  return { recipients: [...fallback], immediately: false };
}
