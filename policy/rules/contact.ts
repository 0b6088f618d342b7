import type { DutyId } from '../duties.ts';
import { writeDate } from '../wording/when.ts';
import type { Finding } from '../finding.ts';
import type { Message } from '../message.ts';
import type { ContactKind } from '../observation.ts';
import type { Group, RosterPerson } from '../roster/person.ts';
import type { DutyClause } from '../schools/clauses.ts';
import { countsFor } from '../schools/rule-choices.ts';
import { ageStanding, citationOf, clausesFor, reportRoute } from '../schools/clauses.ts';
import type { Situation } from '../situation.ts';

/** One way of reading who it is: a group, and the roster entry if the name suggested it (none: the user said so). */
export interface Candidate {
  group: Group;
  person?: RosterPerson;
  reasons: Message[];
}

/** What a rule makes of the candidates of its groups. */
export interface RuleResult {
  findings: Finding[];
  /** Why a candidate led to no finding. */
  asides: Message[];
}

/** A duty that software can judge: whom it is about and which duties' clauses it reads. */
export interface ContactRule {
  groups: readonly Group[];
  /** The duty itself first: it wins over others that put the matter equally strongly. */
  duties: readonly DutyId[];
  /** Further things worth saying with a finding of this rule. */
  hints?: (situation: Situation) => Message[];
}

/** Which clause applies to a candidate, the strongest first, and what is to be said about the age. */
function strongestFor(candidate: Candidate, kind: ContactKind, rule: ContactRule, situation: Situation) {
  const stated = clausesFor(situation.policy, rule.duties, candidate.group, kind);
  const school = situation.policy.school;
  if (stated.length === 0)
    return { aside: { key: 'rules.silent', params: { school, group: candidate.group } } };
  const clauses = stated.filter(({ duty, clause }) => countsFor(duty, clause, situation.ruleChoices));
  if (clauses.length === 0)
    return { aside: { key: 'rules.switchedOff', params: { school, group: candidate.group } } };
  for (const found of clauses) {
    const standing = ageStanding(found.clause, candidate.person, situation.today);
    if (standing === 'reached') continue;
    const said: Message[] =
      standing === 'unknown'
        ? [{ key: 'rules.ageNotKnown' }]
        : standing === 'under'
          ? [{ key: 'rules.underAge', params: { until: writeDate(candidate.person!.until!) } }]
          : [];
    return { found, said };
  }
  return { aside: { key: 'rules.ofAge', params: { until: writeDate(candidate.person!.until!) } } };
}

/** Messages once each, in order of first appearance. */
export function once(messages: readonly Message[]): Message[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()];
}

/**
 * Applies one rule: for each of its groups one finding by the clause that puts it most strongly, naming everybody on the
 * roster whom that clause covers.
 */
export function applyRule(
  rule: ContactRule,
  kind: ContactKind,
  candidates: readonly Candidate[],
  situation: Situation,
): RuleResult {
  const asides: Message[] = [];
  const byClause = new Map<
    string,
    { found: DutyClause; members: { candidate: Candidate; said: Message[] }[] }
  >();
  for (const candidate of candidates) {
    if (!rule.groups.includes(candidate.group)) continue;
    const result = strongestFor(candidate, kind, rule, situation);
    if (result.aside) {
      asides.push(result.aside);
      continue;
    }
    const { found, said } = result;
    const key = JSON.stringify([candidate.group, found.duty, found.clause.cite, found.clause.strength]);
    const entry = byClause.get(key) ?? { found, members: [] };
    entry.members.push({ candidate, said });
    byClause.set(key, entry);
  }

  const findings = [...byClause.values()].map(({ found, members }): Finding => {
    const { group, person } = members[0]!.candidate;
    const { recipients, immediately, reportCitation } = reportRoute(
      situation.policy,
      group,
      kind,
      situation.contactReportsTo,
    );
    return {
      duty: found.duty,
      group,
      strength: found.clause.strength,
      citation: citationOf(situation.policy, found.clause),
      basis: person ? 'name' : 'answer',
      reasons: once([
        ...members.flatMap(({ candidate }) => candidate.reasons),
        ...members.flatMap(({ said }) => said),
        ...(kind === 'followed-you' ? [{ key: 'rules.followed' }] : []),
        ...(rule.hints?.(situation) ?? []),
      ]),
      personIds: members.flatMap(({ candidate }) => candidate.person?.id ?? []),
      recipients,
      immediately,
      ...(reportCitation && { reportCitation }),
    };
  });
  return { findings, asides: once(asides) };
}
