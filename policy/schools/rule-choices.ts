import type { DutyId } from '../duties.ts';
import { strengthOf } from './policy-rows.ts';
import type { Clause, SchoolPolicy } from './school-policy.ts';

/** The rules by which Staffroom itself points something out, and which therefore can be switched off. A new rule adds its duty. */
export const actedOn: readonly DutyId[] = [
  'A1',
  'A2',
  'A3',
  'A5',
  'A6',
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'B6',
  'B12',
  'B13',
  'D1',
  'D3',
  'D4',
  'D7',
  'E5',
  'E10',
  'F1',
  'F2',
  'F3',
  'F4',
  'F6',
  'J5',
  'J6',
  'J7',
  'J8',
];

/** What the user chose about rules that the school leaves to them: `false` = switched off. */
export type RuleChoices = Readonly<Partial<Record<DutyId, boolean>>>;

/**
 * Whether a clause counts. Only advice can be switched off: what a school requires or expects is not the user's to choose,
 * whatever the settings say.
 */
export const countsFor = (duty: DutyId, clause: Pick<Clause, 'strength'>, choices: RuleChoices): boolean =>
  clause.strength !== 'advised' || choices[duty] !== false;

/** The policy as it counts for the user: some of its duties without the advice that they switched off. */
export function withoutSwitchedOff(
  policy: SchoolPolicy,
  duties: readonly DutyId[],
  choices: RuleChoices,
): SchoolPolicy {
  const counting = { ...policy.duties };
  for (const duty of duties) {
    const clauses = counting[duty]?.filter((clause) => countsFor(duty, clause, choices));
    if (clauses) counting[duty] = clauses;
  }
  return { ...policy, duties: counting };
}

/** Whether a school leaves it to the user whether Staffroom points something out. */
export const isLeftToUser = (policy: SchoolPolicy, duty: DutyId): boolean =>
  actedOn.includes(duty) && strengthOf(policy, duty) === 'advised';
