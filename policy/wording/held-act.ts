import type { Act } from '../act.ts';
import type { ActAssessment, ActSituation } from '../assess-act.ts';
import { isSchoolAccount } from '../accounts/school-account.ts';
import { clausesOn } from '../assess.ts';
import { kindOfAct } from '../act.ts';
import { asksSomething } from '../duties.ts';
import type { Message } from '../message.ts';
import { actRules } from '../rules/own-act.ts';
import { countsFor } from '../schools/rule-choices.ts';
import type { Say } from './contact-report.ts';
import { visible } from './visible.ts';

/** The parts of {@link HeldWords}, before they are sentences. */
export interface HeldMessages {
  title: Message;
  lines: Message[];
  hint: Message;
}

const list = new Intl.ListFormat('en-GB');

/** "Hillcrest Primary, 5.13 and 5.14"; the school alone where its policy has no clause numbers. */
function source(school: string, cites: readonly string[], say: Say): string {
  const cite = list.format([...new Set(cites)].filter(Boolean));
  return visible(cite ? say({ key: 'notice.source', params: { school, cite } }) : school);
}

/**
 * What stands in the page while a click is held. It says what the policy asks about such an act and how strongly, and cites every
 * clause about it: the clause that was met would tell a child from a parent, which is not for a page (trust.md H2).
 *
 * @param assessment a `match`
 */
export function heldMessages(
  act: Act,
  assessment: ActAssessment,
  situation: ActSituation,
  say: Say,
): HeldMessages {
  const title = { key: `acts.held.title.${act}` };
  const hint = { key: 'acts.held.hint' };
  const { taking } = assessment;
  if (act === 'take') {
    if (!taking) throw new Error('Taking a post is held by its own rule');
    const { citation, strength } = taking;
    return {
      title,
      lines: [
        { key: 'acts.held.school' },
        {
          key: `notice.clause.${strength}`,
          params: { gist: citation.gist, source: source(citation.school, [citation.clause], say) },
        },
      ],
      hint,
    };
  }
  const { policy, ruleChoices } = situation;
  const schoolAccount = isSchoolAccount(situation.account, situation.schoolAccounts);
  const { strength } = assessment.findings[0]!;
  if (!asksSomething(strength)) throw new Error('What asks nothing holds nothing');
  const cites = clausesOn(policy, kindOfAct[act], actRules(act, policy, schoolAccount))
    .filter(({ duty, clause }) => clause.strength === strength && countsFor(duty, clause, ruleChoices))
    .map(({ clause }) => clause.cite);
  return {
    title,
    lines: [
      { key: 'acts.held.who' },
      {
        key: `acts.held.clause.${strength}`,
        params: {
          what: say({ key: schoolAccount ? 'acts.what.fromSchool' : `acts.what.${act}` }),
          source: source(policy.school, cites, say),
        },
      },
    ],
    hint,
  };
}
