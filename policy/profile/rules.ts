import type { DutyId, Strength } from '../duties.ts';
import { asksSomething } from '../duties.ts';
import type { Citation } from '../finding.ts';
import { citationOf } from '../schools/clauses.ts';
import type { RuleChoices } from '../schools/rule-choices.ts';
import { countsFor } from '../schools/rule-choices.ts';
import type { Clause, SchoolPolicy } from '../schools/school-policy.ts';

/** What a policy may ask of the own profile, and Staffroom looks for there. */
export const profileDuties = ['A1', 'A2', 'A3', 'A5', 'A6', 'F6'] as const satisfies readonly DutyId[];
export type ProfileDuty = (typeof profileDuties)[number];

/** What a policy says of one of them. */
export interface ProfileRule {
  duty: ProfileDuty;
  /** `silent`: nothing. */
  strength: Strength;
  citation?: Citation;
  /** Advice that the user switched off. */
  off: boolean;
}

/** What a policy says of the own profile, duty by duty. */
export const profileRules = (policy: SchoolPolicy, choices: RuleChoices): ProfileRule[] =>
  profileDuties.map((duty) => {
    const clause = policy.duties[duty]?.[0];
    return clause
      ? {
          duty,
          strength: clause.strength,
          citation: citationOf(policy, clause),
          off: !countsFor(duty, clause, choices),
        }
      : { duty, strength: 'silent', off: false };
  });

/** The clause by which a policy asks something of a duty, as far as the user has not switched it off. */
export const askedBy = (policy: SchoolPolicy, duty: ProfileDuty, choices: RuleChoices): Clause | undefined =>
  policy.duties[duty]?.find((clause) => asksSomething(clause.strength) && countsFor(duty, clause, choices));
