import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOf, isHeld, judgeDraft } from '../../../policy/draft/check.ts';
import type { ChecklistItem, DraftKind } from '../../../policy/draft/draft.ts';
import { checklistItems, draftKinds } from '../../../policy/draft/draft.ts';
import { dutyIds } from '../../../policy/duties.ts';
import type { Group } from '../../../policy/roster/person.ts';
import { schoolPolicySchema } from '../../../policy/schools/school-policy.ts';
import { policyNamed } from '../example-situation.ts';
import { draft, duties, judge, situationOf } from './example-draft.ts';

const policies = ['carville', 'primary-advantage', 'st-marys', 'wateringbury', 'casterton'] as const;

/** What a text has in it, and what each policy says of it in a post; a comment counts as a post. */
const posts: [string, string, Record<(typeof policies)[number], string[]>][] = [
  [
    'a pupil',
    'So proud of Ottoline Quarrendon today',
    {
      carville: ['F1 must', 'F3 should'],
      'primary-advantage': ['F3 should'],
      'st-marys': ['F1 should', 'F3 should'],
      wateringbury: ['F1 must', 'F3 should'],
      casterton: ['F1 should', 'F3 should'],
    },
  ],
  [
    'the school',
    'Another long day at Larkhollow Primary School',
    {
      carville: ['F1 must', 'F3 should'],
      'primary-advantage': ['F3 should'],
      'st-marys': ['F1 should', 'F3 should'],
      wateringbury: ['F1 must', 'F3 should'],
      casterton: ['F1 should', 'F3 should'],
    },
  ],
  [
    'a class',
    'Kestrel Class were a delight on our trip',
    {
      carville: ['F1 must'],
      'primary-advantage': [],
      'st-marys': ['F1 should'],
      wateringbury: ['F1 must'],
      casterton: ['F1 should'],
    },
  ],
  [
    'a colleague',
    'Honestly, Imogen Fairweather drives me up the wall',
    {
      carville: ['F3 should'],
      'primary-advantage': ['F3 should'],
      'st-marys': ['F3 should'],
      wateringbury: ['F3 should'],
      casterton: ['F3 should'],
    },
  ],
  [
    'nothing of the school',
    'Grace and hope: will young people ever learn? Sunday roast with Mum, then 4 b&bs to book.',
    { carville: [], 'primary-advantage': [], 'st-marys': [], wateringbury: [], casterton: [] },
  ],
  [
    'the user’s own number, for all to see',
    'New phone, text me on 07700 900123',
    { carville: [], 'primary-advantage': [], 'st-marys': [], wateringbury: [], casterton: [] },
  ],
];

describe.each(posts)('a post with %s', (_what, text, expected) => {
  test.each(policies)('by %s', (policy) => {
    expect(duties(judge(policy, text))).toEqual(expected[policy]);
    expect(judge(policy, text, { kind: 'comment' })).toEqual(judge(policy, text));
  });
});

describe('a message', () => {
  const text = 'Ring me on 07700 900123 about Kestrel Class';
  test.each<[string, (typeof policies)[number], Group[] | 'not-compared' | undefined, string[]]>([
    ['to a possible match', 'carville', ['pupil'], ['E10 should', 'F1 must']],
    ['to a parent', 'primary-advantage', ['parent'], ['E10 should']],
    ['to somebody whom the clause leaves out', 'carville', ['leaver'], ['F1 must']],
    ['to somebody of two groups', 'carville', ['leaver', 'parent'], ['E10 should', 'F1 must']],
    ['to a stranger', 'carville', [], ['F1 must']],
    ['to somebody not compared', 'carville', 'not-compared', ['F1 must']],
    ['to nobody in particular', 'carville', undefined, ['F1 must']],
    ['where the policy is silent on details', 'st-marys', ['pupil'], ['F1 should']],
    ['where the policy is silent on details', 'wateringbury', ['pupil'], ['F1 must']],
    ['where the policy is silent on details', 'casterton', ['pupil'], ['F1 should']],
  ])('%s, by %s', (_whom, policy, to, expected) =>
    expect(duties(judge(policy, text, { kind: 'message' }, to === undefined ? {} : { to }))).toEqual(
      expected,
    ),
  );

  test.each([
    ['a number as it is written elsewhere', '+44 7700 900-123', 'own-detail'],
    ['the e-mail address, spelt out', 'tamsin (at) home (dot) example', 'own-detail'],
    ['the address', 'pop round to 14 plover lane after tea', 'own-detail'],
    ['an account of one’s own', 'find me as @tamsin.ashgrove', 'own-detail'],
    ['the address of one’s own account', 'facebook.com/profile.php?id=100001', 'own-detail'],
    ['somebody’s account', 'thanks @casimir.holt', undefined],
    ['somebody’s number', 'the plumber is on 07700 900456', 'detail'],
    ['a price and a year', 'it was £900.12 in 2019', undefined],
  ])('tells %s', (_what, said, about) => {
    const [finding] = judge('carville', said, { kind: 'message' }, { to: ['parent'] }).findings;
    expect(finding?.hits.map((hit) => hit.about)).toEqual(about && [about]);
  });

  test('is no pause: F3 is about what is posted', () =>
    expect(
      duties(judge('casterton', 'Larkhollow Primary School again', { kind: 'message' }, { to: ['parent'] })),
    ).toEqual(['F1 should']));
});

describe('something attached (F2)', () => {
  const named = 'What a day at Larkhollow Primary School';
  const outside = 'Sunday walk';
  const asks = (policy: string, text: string, moment?: 'trip' | 'school-hours') =>
    judge(policy, text, { attached: true }, moment ? { moment } : {}).question?.why.key;

  test.each(policies)('by %s: is asked about where the text is about the school, or on a trip', (policy) => {
    expect(asks(policy, named)).toBe('drafts.asked.term');
    expect(asks(policy, 'Kestrel Class at the museum trip')).toBe('drafts.asked.term');
    expect(asks(policy, outside, 'trip')).toBe('drafts.asked.trip');
    expect(asks(policy, outside)).toBeUndefined();
    expect(judge(policy, named, {}, { moment: 'trip' }).question).toBeUndefined();
  });

  test('during the school day is asked about, except where private posting is out of the policy’s scope', () => {
    expect(policies.map((policy) => [policy, asks(policy, outside, 'school-hours')])).toEqual([
      ['carville', 'drafts.asked.hours'],
      ['primary-advantage', 'drafts.asked.hours'],
      ['st-marys', 'drafts.asked.hours'],
      ['wateringbury', 'drafts.asked.hours'],
      ['casterton', undefined],
    ]);
  });

  test('a colleague in the text is no reason to ask about pupils', () =>
    expect(asks('carville', 'Drinks with Imogen Fairweather')).toBeUndefined());

  test('yes makes it a finding, no lets it go', () => {
    const attached = { attached: true } as const;
    const unanswered = judge('st-marys', outside, attached, { moment: 'trip' });
    expect([isHeld(unanswered), countOf(unanswered), duties(unanswered)]).toEqual([true, 1, []]);
    const yes = judge('st-marys', outside, { ...attached, pupilInIt: true }, { moment: 'trip' });
    expect([isHeld(yes), countOf(yes), duties(yes)]).toEqual([true, 1, ['F2 must']]);
    const no = judge('st-marys', outside, { ...attached, pupilInIt: false }, { moment: 'trip' });
    expect([isHeld(no), countOf(no), duties(no)]).toEqual([false, 0, []]);
    expect(no.question?.answer).toBe(false);
  });

  test('is not asked about where the policy is silent', () => {
    const silent = { ...policyNamed('carville'), duties: {} };
    expect(judge('carville', named, { attached: true }, { policy: silent })).toEqual({
      findings: [],
      checklist: [],
    });
  });
});

describe('from the school’s own account', () => {
  const school = { account: 'school' } as const;
  const items = (policy: string, text = 'Harvest festival today!') =>
    judge(policy, text, {}, school).checklist.map(({ item, duty }) => `${duty} ${item}`);

  test('there is a checklist as the school puts it, and none where it puts none', () =>
    expect(Object.fromEntries(policies.map((policy) => [policy, items(policy)]))).toEqual({
      carville: ['J5 seen', 'J6 nobody', 'J6 names', 'J6 label', 'J7 links'],
      'primary-advantage': [],
      'st-marys': ['J5 seen', 'J6 nobody', 'J6 names', 'J6 label', 'J7 links'],
      wateringbury: [],
      casterton: ['J5 seen', 'J6 nobody', 'J6 names', 'J6 label', 'J7 links'],
    }));

  test('rules for personal accounts say nothing, but a pupil’s full name is shown (J6)', () => {
    const text = 'Ottoline Quarrendon of Kestrel Class won at Larkhollow Primary School';
    expect(duties(judge('carville', text, {}, school))).toEqual(['J6 should']);
    expect(duties(judge('wateringbury', text, {}, school))).toEqual([]);
  });

  test('it is held until every item is ticked', () => {
    const held = (ticked: readonly ChecklistItem[]) => isHeld(judge('carville', 'Hello', { ticked }, school));
    expect(held([])).toBe(true);
    expect(held(checklistItems.slice(1))).toBe(true);
    expect(held(checklistItems)).toBe(false);
    expect(isHeld(judge('carville', '', {}, school))).toBe(false);
  });

  test.each<[string, Group[] | 'not-compared' | undefined, string[]]>([
    ['to a parent', ['parent'], ['J8 should']],
    ['to whom is not known', undefined, ['J8 should']],
    ['to somebody who was not compared', 'not-compared', ['J8 should']],
    ['to somebody who is not on the roster', [], []],
    ['to a former pupil, of whom the clause does not speak', ['leaver'], []],
  ])('a message %s', (_whom, to, expected) => {
    const more = { ...school, ...(to !== undefined && { to }) };
    expect(duties(judge('st-marys', 'Thank you', { kind: 'message' }, more))).toEqual(expected);
    expect(judge('carville', 'Thank you', { kind: 'message' }, more)).toEqual({
      findings: [],
      checklist: [],
    });
  });
});

describe('what the user may switch off', () => {
  const everythingOff = Object.fromEntries(dutyIds.map((duty) => [duty, false]));
  const text = 'Ottoline Quarrendon at Larkhollow Primary School, 07700 900123';
  const advising = (policy: string) => {
    const { id, duties: stated, ...rest } = policyNamed(policy);
    const advised = Object.fromEntries(
      Object.entries(stated).map(([duty, clauses]) => [
        duty,
        clauses.map((clause) => ({ ...clause, strength: 'advised' as const })),
      ]),
    );
    return schoolPolicySchema.parse({ ...rest, id, duties: advised });
  };

  test.each(policies)('what %s requires or expects stays', (policy) =>
    expect(judge(policy, text, { attached: true }, { ruleChoices: everythingOff })).toEqual(
      judge(policy, text, { attached: true }),
    ),
  );

  test.each(['personal', 'school'] as const)('advice goes (%s account)', (account) => {
    const advice = { account, policy: advising('st-marys'), moment: 'trip' } as const;
    const before = judge('st-marys', text, { attached: true }, advice);
    expect(isHeld(before)).toBe(true);
    const after = judge('st-marys', text, { attached: true }, { ...advice, ruleChoices: everythingOff });
    expect(after).toEqual({ findings: [], checklist: [] });
  });
});

test('a text that has nothing of the school in it is held by no policy, in whatever kind of draft', () => {
  const words = fc.constantFrom(
    ...'the dog ran home with grace and hope will young people rise in May I love Wexcombe market 2019 £40 roast tea kestrels class of their own'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 30 }),
      fc.constantFrom<DraftKind>(...draftKinds),
      fc.constantFrom(...policies),
      (said, kind, policy) => {
        const text = said.join(' ').toLowerCase();
        expect(isHeld(judge(policy, text, { kind }))).toBe(false);
      },
    ),
    { numRuns: 200 },
  );
});

test('each finding has a clause, its strength and what it is about; the strongest comes first', () => {
  const { findings } = judgeDraft(
    draft('Ottoline Quarrendon at Larkhollow Primary School'),
    situationOf('carville'),
  );
  expect(findings.map(({ citation, hits }) => [citation.clause, hits.map(({ about }) => about)])).toEqual([
    ['5.20', ['pupil', 'school']],
    ['5.6, 5.18', ['pupil', 'school']],
  ]);
  // The same two things, whatever the number of duties that speak of them.
  expect(countOf({ findings, checklist: [] })).toBe(2);
});
