import type { Group } from '../roster/person.ts';
import { groups } from '../roster/person.ts';
import type { Clause, RecipientRole, SchoolPolicy } from './school-policy.ts';

/** What a policy says about contact with one group, as far as a page sums it up. */
export interface GroupRule {
  group: Group;
  /** On requests (duties B1 to B3); empty = the policy does not mention them. */
  requests: Clause[];
  /** On messages (B5), where the policy puts them with another strength than requests, or speaks of messages only. */
  messages: Clause[];
}

const speaksOf = (group: Group) => (clause: Clause) =>
  clause.groups.length === 0 || clause.groups.includes(group);

/** The rules about contact, group by group, in the order of the groups; a group that is not mentioned has none. */
export function contactRules(policy: SchoolPolicy): GroupRule[] {
  const { B1 = [], B2 = [], B3 = [], B5 = [] } = policy.duties;
  return groups.map((group) => {
    const requests = [...B1, ...B2, ...B3].filter(speaksOf(group));
    const messages = B5.filter(speaksOf(group)).filter(
      (clause) => !requests.some((request) => request.strength === clause.strength),
    );
    return { group, requests, messages };
  });
}

/** The clauses on who hears of a request or message (duty C1). */
export const reportClauses = (policy: SchoolPolicy): Clause[] => policy.duties.C1 ?? [];

/** Whether the policy leaves open who hears of a request (policy-duties §6): then the user is asked. */
export const namesNobody = (policy: SchoolPolicy): boolean =>
  reportClauses(policy).every((clause) => clause.recipients.length === 0);

/** The posts whose holders the policy makes the user need: who hears of requests (C1) and of harm to a child (C2). */
export function rolesNamed(policy: SchoolPolicy): RecipientRole[] {
  const clauses = [...reportClauses(policy), ...(policy.duties.C2 ?? [])];
  return [
    ...new Set([
      ...clauses.flatMap((clause) => clause.recipients),
      ...clauses.flatMap((clause) => clause.standIns),
    ]),
  ];
}
