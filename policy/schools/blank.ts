import { z } from 'zod';
import { strengths } from '../duties.ts';
import type { DutyId, Strength } from '../duties.ts';
import type { Group } from '../roster/person.ts';
import { groups } from '../roster/person.ts';
import type { AnsweredDuty, BlankQuestion, BlankQuestionId } from './blank-questions.ts';
import { blankQuestionIds, blankQuestions } from './blank-questions.ts';
import { schoolPolicySchema } from './school-policy.ts';
import type { ClauseInput, SchoolPolicy } from './school-policy.ts';

/** The id in the settings of the policy that the user fills in. */
export const blankId = 'blank';

/** The answers that make the blank policy one's own; a question that is not answered is one the policy is silent on. */
export const ownPolicySchema = z.strictObject({
  groups: z.array(z.enum(groups)).default([]),
  /** How strongly the rule on contacts is put. */
  strength: z.enum(strengths).default('should'),
  answers: z
    .partialRecord(
      z.enum(blankQuestionIds),
      z.strictObject({
        /** One of the question's choices; empty where it has none, and while none is made. */
        choice: z.string().max(40).default(''),
        strength: z.enum(strengths).default('silent'),
      }),
    )
    .default({}),
});
export type OwnPolicy = z.infer<typeof ownPolicySchema>;

/** Which duty speaks of a group. */
const dutyOf = { pupil: 'B1', parent: 'B2', family: 'B2', leaver: 'B3' } as const satisfies Record<
  Group,
  string
>;

const gist = 'A rule you set yourself.';

/** What follows from the answer to one question; nothing while it is not answered. */
function following(id: BlankQuestionId, own: OwnPolicy): AnsweredDuty[] {
  const question: BlankQuestion = blankQuestions[id];
  const answer = own.answers[id];
  if (!answer || (question.strength === 'asked' && answer.strength === 'silent')) return [];
  const common: Strength = question.strength === 'contacts' ? own.strength : answer.strength;
  const duties = question.choices ? (question.choices[answer.choice] ?? []) : (question.duties ?? []);
  return duties.map((each) => ({ strength: common, ...each }));
}

/** The clauses that limit the rule on contacts to some ages and except some people. */
function contactClause(group: Group, own: OwnPolicy): ClauseInput {
  const exceptions: ClauseInput['exceptions'] = [];
  if (own.answers.family?.choice === 'yes') exceptions.push('family');
  if ((own.answers.declare?.strength ?? 'silent') !== 'silent') exceptions.push('declared-relationship');
  return {
    strength: own.strength,
    groups: [group],
    ...(group === 'leaver' && own.answers.leavers?.choice === 'under-18' && { underAge: 18 }),
    exceptions,
    cite: '',
    gist,
  };
}

/** Groups under the same limits share a clause. */
function contactClauses(covered: readonly Group[], own: OwnPolicy): ClauseInput[] {
  const others = covered.filter((group) => group !== 'leaver');
  const clauses = others[0] ? [{ ...contactClause(others[0], own), groups: others }] : [];
  return covered.includes('leaver') ? [...clauses, contactClause('leaver', own)] : clauses;
}

/**
 * The policy that the user's own answers make: a rule on contacts for every group ticked, then what follows from each further
 * answer; no clauses.
 *
 * @param own    the answers (no further ones: only the rule on contacts); no groups = the policy is silent on contacts
 * @param school what the user calls the school; may be empty
 */
export function blankPolicy(
  { answers = {}, ...rule }: Omit<OwnPolicy, 'answers'> & Partial<OwnPolicy>,
  school = '',
): SchoolPolicy {
  const own = { ...rule, answers };
  const duties: Partial<Record<DutyId, ClauseInput[]>> = {};
  for (const duty of ['B1', 'B2', 'B3'] as const) {
    const covered = own.groups.filter((group) => dutyOf[group] === duty);
    if (covered.length > 0) duties[duty] = contactClauses(covered, own);
  }
  for (const { duty, strength = 'silent', ...rest } of blankQuestionIds.flatMap((id) => following(id, own))) {
    if (strength === 'silent') continue;
    const ofContacts = duty === 'B4' || duty === 'B5';
    duties[duty] = ofContacts
      ? contactClauses(own.groups, own).map((clause) => ({ ...clause, ...rest }))
      : [{ strength, cite: '', gist, ...rest }];
    if (duties[duty].length === 0) delete duties[duty];
  }
  return schoolPolicySchema.parse({ id: blankId, school: school || 'Your school', duties });
}
