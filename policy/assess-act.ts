import { isSchoolAccount } from './accounts/school-account.ts';
import type { Act, ActPerson, TakingRule } from './act.ts';
import { kindOfAct } from './act.ts';
import type { Assessment } from './assess.ts';
import { assessBy } from './assess.ts';
import { asksSomething, byStrength } from './duties.ts';
import type { IdentityObservation } from './observation.ts';
import { actRules } from './rules/own-act.ts';
import { citationOf } from './schools/clauses.ts';
import { countsFor } from './schools/rule-choices.ts';
import type { Situation } from './situation.ts';
import { isOwnAccount } from './situation.ts';

/** What else counts when the user sets out to do something on a site. */
export interface ActSituation extends Situation {
  /** The account that is logged in, as far as it was read. */
  account?: IdentityObservation | undefined;
  /** The school's own accounts (settings): handles, numeric ids or addresses. */
  schoolAccounts: readonly string[];
}

/** What Staffroom makes of an act. Only a `match` is held: there is no question in the middle of a click. */
export interface ActAssessment extends Omit<Assessment, 'result'> {
  result: Exclude<Assessment['result'], 'question'>;
  /** With `match`, for `take` (F4): the rule; no person is part of it. */
  taking?: TakingRule;
}

/** F4: sharing or saving what the school posted, from a personal account (Carville 5.21; Casterton, Legal). */
function assessTaking(person: ActPerson, situation: ActSituation): ActAssessment {
  const { policy, ruleChoices, schoolAccounts } = situation;
  const clause = (policy.duties.F4 ?? [])
    .filter((each) => asksSomething(each.strength) && countsFor('F4', each, ruleChoices))
    .sort((a, b) => byStrength(a.strength, b.strength))[0];
  if (
    !clause ||
    isSchoolAccount(situation.account, situation.schoolAccounts) ||
    !isOwnAccount(person, schoolAccounts)
  )
    return { result: 'clear', findings: [], reasons: [] };
  const taking: TakingRule = {
    duty: 'F4',
    strength: clause.strength,
    citation: citationOf(policy, clause),
  };
  return { result: 'match', findings: [], reasons: [], taking };
}

/**
 * Judges what the user is about to do to somebody: B4 (add, follow), B1 to B3 (accept), B5 (message), B12 (share), B6 (view), F4
 * (take), and J8 instead of all of them from the school's own account. The same evidence counts as for a request; without a roster
 * only whom the user has answered about.
 */
export function assessAct(act: Act, person: ActPerson, situation: ActSituation): ActAssessment {
  if (act === 'take') return assessTaking(person, situation);
  const rules = actRules(act, situation.policy, isSchoolAccount(situation.account, situation.schoolAccounts));
  const { result, ...more } = assessBy(rules, kindOfAct[act], person, situation);
  return result === 'question' ? { result: 'clear', findings: [], reasons: [] } : { result, ...more };
}
