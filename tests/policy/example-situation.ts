import type { NameMatch, Screening } from '../../policy/names/screening.ts';
import type { ContactObservation, RequestKind } from '../../policy/observation.ts';
import type { Group, RosterPerson } from '../../policy/roster/person.ts';
import { schoolPolicies } from '../../policy/schools/index.ts';
import type { SchoolPolicy } from '../../policy/schools/school-policy.ts';
import type { Situation } from '../../policy/situation.ts';

export const today = Temporal.PlainDate.from('2026-11-20');

export const policyNamed = (id: string): SchoolPolicy => {
  const policy = schoolPolicies.find((each) => each.id === id);
  if (!policy) throw new Error(`No policy ${id}`);
  return policy;
};

/** An invented person; the id names the group unless given. */
export const person = (group: Group, more: Partial<RosterPerson> = {}): RosterPerson => ({
  id: group,
  forename: 'Ottilie',
  surname: 'Quennell',
  group,
  expires: '2027-08-31',
  ...more,
});

export const matchOf = (personId: string): NameMatch => ({
  personId,
  strengthBits: 20,
  coincidence: 1e-6,
  reasons: [{ key: 'names.exact', params: { forename: 'Ottilie', surname: 'Quennell' } }],
});

export const screeningOf = (
  people: readonly RosterPerson[],
  outcome: Screening['outcome'] = people.length > 0 ? 'possible-match' : 'no-match',
): Screening => ({ outcome, score: 20, matches: people.map(({ id }) => matchOf(id)) });

export const observed = (kind: RequestKind, more: Partial<ContactObservation> = {}): ContactObservation => ({
  kind,
  name: 'Ottilie Quennell',
  ...more,
});

/** An open roster on which the name matches the people given. */
export const situation = (
  policy: string | SchoolPolicy,
  people: readonly RosterPerson[] = [],
  more: Partial<Situation> = {},
): Situation => ({
  policy: typeof policy === 'string' ? policyNamed(policy) : policy,
  ruleChoices: {},
  today,
  roster: 'open',
  screening: screeningOf(people),
  people,
  contactReportsTo: [],
  ownAccounts: [],
  ...more,
});
