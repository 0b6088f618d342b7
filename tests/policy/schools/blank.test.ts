import { describe, expect, test } from 'vitest';
import { dutyIds, strengths } from '../../../policy/duties.ts';
import type { OwnPolicy } from '../../../policy/schools/blank.ts';
import { blankPolicy } from '../../../policy/schools/blank.ts';
import type { BlankQuestion } from '../../../policy/schools/blank-questions.ts';
import { blankQuestionIds, blankQuestions } from '../../../policy/schools/blank-questions.ts';
import { policyRows } from '../../../policy/schools/policy-rows.ts';
import { newSettings, settingsSchema } from '../../../policy/settings.ts';

const said = (own: Partial<OwnPolicy>) =>
  policyRows(blankPolicy({ groups: ['pupil', 'leaver'], strength: 'must', ...own }))
    .filter(({ strength }) => strength !== 'silent')
    .map(({ duty, strength, variant, groups, recipient, exception }) =>
      [duty, strength, variant, ...groups, ...recipient.map((who) => `→${who}`), ...exception]
        .filter(Boolean)
        .join(' '),
    );

const contacts = ['B1 must pupil', 'B3 must leaver-any-age leaver'];

describe('the questions', () => {
  test('are about twenty', () => {
    // With the two on whom the rule on contacts covers and how strongly.
    expect(blankQuestionIds.length + 2).toBeGreaterThanOrEqual(20);
    expect(blankQuestionIds.length + 2).toBeLessThanOrEqual(25);
  });

  test('ask about every area but the ones that are about nobody in particular, and about no duty twice', () => {
    const perQuestion = blankQuestionIds.map((id) => {
      const question: BlankQuestion = blankQuestions[id];
      return new Set(
        [...(question.duties ?? []), ...Object.values(question.choices ?? {}).flat()].map(({ duty }) => duty),
      );
    });
    const all = perQuestion.flatMap((duties) => [...duties]);
    expect(all).toHaveLength(new Set(all).size);
    expect(all.filter((duty) => !dutyIds.includes(duty))).toEqual([]);
    expect([...new Set(all.map((duty) => duty[0]))].sort().join('')).toBe('ABCDEFGHIJK');
  });

  test.each(blankQuestionIds)('%s: every answer gives a policy that holds', (id) => {
    const question: BlankQuestion = blankQuestions[id];
    for (const choice of ['', 'nonsense', ...Object.keys(question.choices ?? {})])
      for (const strength of strengths) {
        const own = settingsSchema.parse({
          version: 1,
          ownPolicy: { groups: ['pupil'], answers: { [id]: { choice, strength } } },
        }).ownPolicy;
        const clauses = Object.values(blankPolicy(own).duties).flat();
        expect(clauses.every((clause) => clause.cite === '')).toBe(true);
      }
  });
});

test.each<[string, Partial<OwnPolicy>, string[]]>([
  ['nothing further', {}, contacts],
  [
    'an age limit',
    { answers: { leavers: { choice: 'under-18', strength: 'silent' } } },
    ['B1 must pupil', 'B3 must leaver-under-18 leaver'],
  ],
  [
    'every way of contact, family excepted',
    {
      answers: {
        contact: { choice: 'everything', strength: 'silent' },
        family: { choice: 'yes', strength: 'silent' },
      },
    },
    [
      'B1 must pupil family',
      'B3 must leaver-any-age leaver family',
      'B4 must pupil leaver family',
      'B5 must pupil leaver family',
      'B7 permitted family',
    ],
  ],
  [
    'lesson times, as advice',
    { answers: { time: { choice: 'lesson', strength: 'advised' } } },
    [...contacts, 'D1 advised lesson', 'D2 permitted'],
  ],
  [
    'naming with a disclaimer',
    { answers: { naming: { choice: 'with-disclaimer', strength: 'must' } } },
    ['A1 permitted with-disclaimer', 'A3 must', ...contacts],
  ],
  [
    'who hears of harm to a child',
    { answers: { childHarm: { choice: 'dsl-headteacher', strength: 'must' } } },
    [...contacts, 'C2 must →dsl →headteacher'],
  ],
  [
    'a kind without a strength stays silent',
    { answers: { time: { choice: 'lesson', strength: 'silent' } } },
    contacts,
  ],
  [
    'messages, but from nobody',
    { groups: [], answers: { contact: { choice: 'messages', strength: 'silent' } } },
    [],
  ],
])('%s', (_, own, expected) => expect(said(own)).toEqual(expected));

test('settings of before the questions still hold', () => {
  const before = {
    version: 1,
    policyId: 'blank',
    ownPolicy: { groups: ['pupil'], strength: 'must' },
  };
  expect(settingsSchema.parse(before)).toEqual({
    ...newSettings(),
    policyId: 'blank',
    ownPolicy: { groups: ['pupil'], strength: 'must', answers: {} },
  });
  expect(newSettings()).toMatchObject({
    ownPolicy: { groups: [], strength: 'should', answers: {} },
    ruleChoices: {},
    ownWording: {},
    policyRead: {},
  });
});

test.each([
  [{ ownWording: { B1: 'x'.repeat(5001) } }],
  [{ ownWording: { Z9: 'x' } }],
  [{ ruleChoices: { B1: 'off' } }],
  [{ policyRead: { carville: 'yesterday' } }],
])('refused: %j', (wrong) => {
  expect(settingsSchema.safeParse({ version: 1, ...wrong }).success).toBe(false);
});
