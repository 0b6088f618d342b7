import type { DutyId } from '../duties.ts';
import { asksSomething, byStrength } from '../duties.ts';
import type { Message } from '../message.ts';
import type { Group } from '../roster/person.ts';
import { citationOf } from '../schools/clauses.ts';
import { countsFor } from '../schools/rule-choices.ts';
import type { Clause, SchoolPolicy } from '../schools/school-policy.ts';
import type { Addressee, Draft, DraftFinding, DraftJudgement, DraftSituation } from './draft.ts';
import type { ChecklistItem } from './draft.ts';
import type { DraftHit } from './hits.ts';
import { hitKey } from './hits.ts';

/** The clause that counts for a duty, the strongest first; absent where the policy is silent, only permits, or was switched off. */
function clauseFor(
  { policy, ruleChoices }: DraftSituation,
  duty: DutyId,
  isMeant: (clause: Clause) => boolean = () => true,
): Clause | undefined {
  return policy.duties[duty]
    ?.filter((each) => asksSomething(each.strength) && countsFor(duty, each, ruleChoices) && isMeant(each))
    .toSorted((a, b) => byStrength(a.strength, b.strength))[0];
}

const stated = (policy: SchoolPolicy, duty: DutyId, clause: Clause) => ({
  duty,
  strength: clause.strength,
  citation: citationOf(policy, clause),
});

/** What the school, a class or a pupil is known by; everybody of the school. */
const ofSchool = ({ about }: DraftHit): boolean =>
  about === 'pupil' || about === 'class' || about === 'year' || about === 'school';
/** Who or what calls for a pause (F3): nothing judges the tone. */
const isNamed = ({ about }: DraftHit): boolean =>
  about === 'pupil' || about === 'school' || about === 'colleague';
const isDetail = ({ about }: DraftHit): boolean => about === 'own-detail' || about === 'detail';

const covers = (clause: Clause, groups: readonly Group[]): boolean =>
  clause.groups.length === 0 || groups.some((group) => clause.groups.includes(group));

/** Whether a clause speaks of the one a message goes to: only of somebody who may be on the roster, or whom the user said to be. */
const isMeantBy =
  (to: Addressee | undefined) =>
  (clause: Clause): boolean =>
    to !== undefined && to !== 'not-compared' && to.length > 0 && covers(clause, to);

/** Why a picture is asked about: something of the school is named, or the user is with it now. */
function whyAsked({ hits }: Draft, { policy, moment }: DraftSituation): Message | undefined {
  if (hits.some(ofSchool)) return { key: 'drafts.asked.term' };
  if (moment === 'trip') return { key: 'drafts.asked.trip' };
  // Where private posting is outside the policy, the hour alone does not bring it in.
  return moment === 'school-hours' && !policy.outOfScope ? { key: 'drafts.asked.hours' } : undefined;
}

/** What to ask oneself: how far it goes, to whom, for how long (Casterton, App b7; where a policy does not say so, ours). */
const pauseQuestions = ({ pauseQuestions: asked, school }: SchoolPolicy): Message[] => [
  { key: 'drafts.pause.scale' },
  { key: 'drafts.pause.audience' },
  { key: 'drafts.pause.permanence' },
  ...(asked ? [{ key: 'drafts.pause.stated', params: { school, clause: asked.cite } }] : []),
];

function judgePersonal(draft: Draft, situation: DraftSituation): DraftJudgement {
  const { policy, to } = situation;
  const findings: DraftFinding[] = [];
  const add = (duty: DutyId, clause: Clause | undefined, hits: DraftHit[], why: Message[] = []) => {
    if (clause && hits.length > 0) findings.push({ ...stated(policy, duty, clause), hits, why });
  };
  add('F1', clauseFor(situation, 'F1'), draft.hits.filter(ofSchool));
  if (draft.kind === 'message')
    add('E10', clauseFor(situation, 'E10', isMeantBy(to)), draft.hits.filter(isDetail), [
      { key: 'drafts.toPossibleMatch' },
    ]);
  else add('F3', clauseFor(situation, 'F3'), draft.hits.filter(isNamed), pauseQuestions(policy));

  const pictures = draft.attached ? clauseFor(situation, 'F2') : undefined;
  const why = pictures && whyAsked(draft, situation);
  if (pictures && draft.pupilInIt === true)
    findings.push({ ...stated(policy, 'F2', pictures), hits: [], why: [{ key: 'drafts.youSaidPupil' }] });
  findings.sort((a, b) => byStrength(a.strength, b.strength));
  if (!pictures || !why) return { findings, checklist: [] };
  const answer = draft.pupilInIt === undefined ? {} : { answer: draft.pupilInIt };
  return { findings, checklist: [], question: { ...stated(policy, 'F2', pictures), why, ...answer } };
}

/** What each clause on school accounts has one go through. */
const itemsOf = {
  J5: ['seen'],
  J6: ['nobody', 'names', 'label'],
  J7: ['links'],
} as const satisfies Partial<Record<DutyId, readonly ChecklistItem[]>>;

function judgeSchools(draft: Draft, situation: DraftSituation): DraftJudgement {
  const { policy, to } = situation;
  if (draft.kind === 'message') {
    // Who it is cannot always be told; the school's account has few other correspondents than pupils and parents.
    const isMeant = to === undefined || to === 'not-compared' ? () => true : isMeantBy(to);
    const clause = draft.filled ? clauseFor(situation, 'J8', isMeant) : undefined;
    if (!clause) return { findings: [], checklist: [] };
    const key = isMeantBy(to)(clause) ? 'drafts.toPossibleMatch' : 'drafts.toUnknown';
    return { findings: [{ ...stated(policy, 'J8', clause), hits: [], why: [{ key }] }], checklist: [] };
  }
  const names = clauseFor(situation, 'J6');
  const pupils = draft.hits.filter(({ about }) => about === 'pupil');
  return {
    findings: names && pupils.length > 0 ? [{ ...stated(policy, 'J6', names), hits: pupils, why: [] }] : [],
    checklist: !draft.filled
      ? []
      : (['J5', 'J6', 'J7'] as const).flatMap((duty) => {
          const clause = clauseFor(situation, duty);
          return clause
            ? itemsOf[duty].map((item) => ({
                ...stated(policy, duty, clause),
                item,
                done: draft.ticked.includes(item),
              }))
            : [];
        }),
  };
}

/**
 * What a school's policy says of something the user is writing, before it is posted or sent. From a personal account: F1 (a pupil, a
 * class or the school could be recognised), F2 (pictures), F3 (pause where somebody or the school is named) and, in a message to a
 * possible match, E10. From the school's own account: J5 to J7 as a checklist, J6 for pupils named, J8 for messages.
 *
 * @returns nothing where the draft neither names nor affects the school (Casterton, Scope), the policy is silent, or what it advises
 * was switched off
 */
export const judgeDraft = (draft: Draft, situation: DraftSituation): DraftJudgement =>
  (situation.account === 'school' ? judgeSchools : judgePersonal)(draft, situation);

/** How many things there are to look at: each thing once, whatever the duties that speak of it. */
export const countOf = ({ findings, question }: DraftJudgement): number =>
  new Set(findings.flatMap(({ duty, hits }): string[] => (hits.length > 0 ? hits.map(hitKey) : [duty])))
    .size + (question && question.answer === undefined ? 1 : 0);

/** Whether Post or Send is held once. */
export const isHeld = (judgement: DraftJudgement): boolean =>
  countOf(judgement) > 0 || judgement.checklist.some(({ done }) => !done);
