import type { DutyId } from '../duties.ts';
import { strengthOf } from './policy-rows.ts';
import type { Clause, SchoolPolicy } from './school-policy.ts';

/** The rules by which Staffroom itself points something out, and which therefore can be switched off. A new rule adds its duty. */
export const actedOn: readonly DutyId[] = ['B1', 'B2', 'B3', 'B5', 'B13', 'D1', 'D3', 'D4', 'D7', 'E5'];

/** What the user chose about rules that the school leaves to them: `false` = switched off. */
export type RuleChoices = Readonly<Partial<Record<DutyId, boolean>>>;

/**
 * Whether a clause counts. Only advice can be switched off: what a school requires or expects is not the user's to choose,
 * whatever the settings say.
 */
export const countsFor = (duty: DutyId, clause: Pick<Clause, 'strength'>, choices: RuleChoices): boolean =>
  clause.strength !== 'advised' || choices[duty] !== false;

/** Whether a school leaves it to the user whether Staffroom points something out. */
export const isLeftToUser = (policy: SchoolPolicy, duty: DutyId): boolean =>
  actedOn.includes(duty) && strengthOf(policy, duty) === 'advised';
