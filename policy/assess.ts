import { byStrength } from './duties.ts';
import type { Finding } from './finding.ts';
import type { Message } from './message.ts';
import type { ContactKind, ContactObservation } from './observation.ts';
import { hasPersonExpired } from './retention.ts';
import { groups } from './roster/person.ts';
import type { Candidate, ContactRule } from './rules/contact.ts';
import { applyRule, once } from './rules/contact.ts';
import { exceptionReasons } from './rules/exceptions.ts';
import { requestRules } from './rules/requests.ts';
import type { DutyClause } from './schools/clauses.ts';
import { clausesFor } from './schools/clauses.ts';
import { countsFor } from './schools/rule-choices.ts';
import type { SchoolPolicy } from './schools/school-policy.ts';
import type { Situation } from './situation.ts';
import { isOwnAccount } from './situation.ts';

/** What Staffroom makes of one observation. `findings` are there only for `match`. */
export interface Assessment {
  /**
   * `match`: look at `findings`; `question`: no roster, ask who it is; `cannot-tell`: too little to compare; `clear`: no
   * rule applies; `remembered`: the user decided earlier; `locked`: not compared.
   */
  result: 'match' | 'question' | 'cannot-tell' | 'clear' | 'remembered' | 'locked';
  /** Most serious first: by strength, then pupils before parents, family and former pupils. */
  findings: Finding[];
  /**
   * What the result does not say by itself: why no rule applies, what speaks for somebody who cannot be told, what the policy
   * says of an exception.
   */
  reasons: Message[];
}

const without = (result: Assessment['result'], ...reasons: Message[]): Assessment => ({
  result,
  findings: [],
  reasons,
});

/** Every clause of the policy about this kind of contact, with whomever. */
export const clausesOn = (
  policy: SchoolPolicy,
  kind: ContactKind,
  rules: readonly ContactRule[],
): DutyClause[] =>
  rules.flatMap((rule) => rule.groups.flatMap((group) => clausesFor(policy, rule.duties, group, kind)));

/** Why nobody can meet a rule in this way; absent where somebody can. */
function whyNoRule(
  { policy, ruleChoices }: Situation,
  kind: ContactKind,
  rules: readonly ContactRule[],
): Message | undefined {
  const clauses = clausesOn(policy, kind, rules);
  const params = { school: policy.school };
  if (clauses.length === 0) return { key: 'rules.noRule', params };
  const one = clauses.some(({ duty, clause }) => countsFor(duty, clause, ruleChoices));
  return one ? undefined : { key: 'rules.allSwitchedOff', params };
}

/** Everybody on the roster whom the name could denote, surest first. An entry that has expired never counts. */
function candidatesByName(situation: Situation): Candidate[] {
  const people = new Map(situation.people.map((person) => [person.id, person]));
  return (situation.screening?.matches ?? []).flatMap((match): Candidate[] => {
    const person = people.get(match.personId);
    if (!person || hasPersonExpired(person, situation.today)) return [];
    return [{ group: person.group, person, reasons: match.reasons }];
  });
}

function judge(
  kind: ContactKind,
  candidates: readonly Candidate[],
  situation: Situation,
  rules: readonly ContactRule[],
): Assessment {
  const results = rules.map((rule) => applyRule(rule, kind, candidates, situation));
  const findings = results
    .flatMap((result) => result.findings)
    .sort((a, b) => byStrength(a.strength, b.strength) || groups.indexOf(a.group) - groups.indexOf(b.group));
  if (findings.length > 0) return { result: 'match', findings, reasons: [] };
  return without('clear', ...once(results.flatMap((result) => result.asides)));
}

/**
 * Judges contact of one kind with one person by the rules for it: which duties of the school's policy may apply, how strongly,
 * and who should hear of it. B7 for family; recipients by C1 and C2.
 *
 * The user's own word comes before the roster: what they decided earlier, then what they answered, then the name.
 */
export function assessBy(
  rules: readonly ContactRule[],
  kind: ContactKind,
  person: Omit<ContactObservation, 'kind'>,
  situation: Situation,
): Assessment {
  const { policy, answer } = situation;
  if (isOwnAccount(person, situation.ownAccounts)) return without('clear', { key: 'rules.own' });
  if (situation.remembered) return without('remembered', ...exceptionReasons(situation.remembered, policy));
  if (answer === 'none') return without('clear');
  if (answer !== undefined) return judge(kind, [{ group: answer, reasons: [] }], situation, rules);
  const noRule = whyNoRule(situation, kind, rules);
  if (noRule) return without('clear', noRule);
  if (situation.roster === 'locked') return without('locked');
  if (situation.roster === 'none') return without('question');

  const { screening } = situation;
  if (!screening) throw new Error('An open roster needs a screening');
  // Too little to go by, and nobody in particular: nothing to hold against the policy.
  if (screening.outcome === 'cannot-tell' && screening.matches.length === 0) return without('cannot-tell');
  const candidates = candidatesByName(situation);
  if (screening.outcome !== 'no-match' && candidates.length > 0) {
    const judged = judge(kind, candidates, situation, rules);
    if (judged.result !== 'match' || screening.outcome === 'possible-match') return judged;
    return without('cannot-tell', ...once(candidates.flatMap((candidate) => candidate.reasons)));
  }
  return without('clear');
}

/**
 * Judges one person who asks for contact: duties B1, B2, B3 (with B5 for messages and B13 as a hint).
 */
export const assess = (observation: ContactObservation, situation: Situation): Assessment =>
  assessBy(requestRules, observation.kind, observation, situation);
