import { describe, expect, test } from 'vitest';
import { sayMessage } from '../../assets/messages/index.ts';
import { assess } from '../../policy/assess.ts';
import type { Assessment } from '../../policy/assess.ts';
import type { RequestKind } from '../../policy/observation.ts';
import { blankPolicy } from '../../policy/schools/blank.ts';
import { schoolPolicySchema } from '../../policy/schools/school-policy.ts';
import type { Situation } from '../../policy/situation.ts';
import { observed, person, policyNamed, screeningOf, situation, today } from './example-situation.ts';

/** An assessment in one line: "match B1 pupil must [ids] …" or "clear: message keys". */
const brief = ({ result, findings, reasons }: Assessment): string =>
  findings.length > 0
    ? `${result} ` +
      findings
        .map(
          ({ duty, group, strength, personIds }) => `${duty} ${group} ${strength} [${personIds.join(' ')}]`,
        )
        .join('; ')
    : [result, ...reasons.map(({ key }) => key)].join(': ');

/** Keys that the findings give as reasons. */
const said = ({ findings }: Assessment): string[] =>
  findings.flatMap(({ reasons }) => reasons.map(({ key }) => key));

type Case = [what: string, kind: RequestKind, where: Situation, expected: string];

const pupil = person('pupil');
const parent = person('parent');
const family = person('family');
const leaver = (until?: string) => person('leaver', until ? { until } : {});

const states: Case[] = [
  ['no roster', 'friend-request', situation('carville', [], { roster: 'none' }), 'question'],
  ['no roster, followed', 'followed-you', situation('carville', [], { roster: 'none' }), 'question'],
  ['roster locked', 'friend-request', situation('carville', [], { roster: 'locked' }), 'locked'],
  [
    'roster locked, with a screening left over',
    'friend-request',
    situation('carville', [pupil], { roster: 'locked' }),
    'locked',
  ],
  ['roster open, a stranger', 'friend-request', situation('carville'), 'clear'],
  [
    'roster open, too little to compare',
    'friend-request',
    situation('carville', [], { screening: screeningOf([], 'cannot-tell') }),
    'cannot-tell',
  ],
  [
    'roster open, a forename that is a pupil’s',
    'friend-request',
    situation('carville', [pupil], { screening: screeningOf([pupil], 'cannot-tell') }),
    'cannot-tell: names.exact',
  ],
  [
    'a forename that is a parent’s, where the policy is silent on parents',
    'friend-request',
    situation('casterton', [parent], { screening: screeningOf([parent], 'cannot-tell') }),
    'clear: rules.silent',
  ],
  [
    'a forename whose only entry has expired',
    'friend-request',
    situation('carville', [], {
      people: [person('pupil', { expires: '2026-08-31' })],
      screening: screeningOf([pupil], 'cannot-tell'),
    }),
    'clear',
  ],
  [
    'a screening that names somebody removed since',
    'friend-request',
    situation('carville', [], { screening: screeningOf([pupil]) }),
    'clear',
  ],
  [
    'a policy without any rule: no question is asked',
    'friend-request',
    situation(blankPolicy({ groups: [], strength: 'should' }), [], { roster: 'none' }),
    'clear: rules.noRule',
  ],
  [
    'a policy that permits everything: no question is asked',
    'friend-request',
    situation(blankPolicy({ groups: ['pupil', 'parent'], strength: 'permitted' }), [], { roster: 'none' }),
    'clear: rules.noRule',
  ],
  [
    'a policy that permits contact with pupils',
    'friend-request',
    situation(blankPolicy({ groups: ['pupil'], strength: 'permitted' }), [pupil]),
    'clear: rules.noRule',
  ],
  [
    'a policy without a rule, roster locked',
    'friend-request',
    situation(blankPolicy({ groups: ['pupil'], strength: 'silent' }), [], { roster: 'locked' }),
    'clear: rules.noRule',
  ],
];

const byName: Case[] = [
  ['a pupil', 'friend-request', situation('carville', [pupil]), 'match B1 pupil must [pupil]'],
  ['a pupil, followed', 'followed-you', situation('st-marys', [pupil]), 'match B1 pupil must [pupil]'],
  ['a parent', 'friend-request', situation('carville', [parent]), 'match B2 parent must [parent]'],
  [
    'a grandparent, where only parents count',
    'friend-request',
    situation('carville', [family]),
    'clear: rules.silent',
  ],
  [
    'a grandparent, where the family counts',
    'friend-request',
    situation('wateringbury', [family]),
    'match B2 family advised [family]',
  ],
  [
    'a parent, where parents are not mentioned',
    'friend-request',
    situation('casterton', [parent]),
    'clear: rules.silent',
  ],
  [
    'two pupils of one name',
    'friend-request',
    situation('carville', [person('pupil', { id: 'one' }), person('pupil', { id: 'two' })]),
    'match B1 pupil must [one two]',
  ],
  [
    'a pupil and a parent of one name',
    'friend-request',
    situation('carville', [parent, pupil]),
    'match B1 pupil must [pupil]; B2 parent must [parent]',
  ],
  [
    'a pupil and a parent of one name, where parents are not mentioned',
    'friend-request',
    situation('casterton', [parent, pupil]),
    'match B1 pupil must [pupil]',
  ],
  [
    'a parent and a grandparent of one name',
    'friend-request',
    situation('wateringbury', [family, parent]),
    'match B2 parent advised [parent]; B2 family advised [family]',
  ],
  [
    'one of everybody',
    'friend-request',
    situation('wateringbury', [leaver(), family, parent, pupil]),
    'match B1 pupil advised [pupil]; B2 parent advised [parent]; B2 family advised [family]; B3 leaver advised [leaver]',
  ],
  [
    'one of everybody writes: the stronger clause comes first',
    'message-request',
    situation('wateringbury', [leaver(), family, parent, pupil]),
    'match B5 pupil must [pupil]; B5 parent must [parent]; B5 family must [family]; B3 leaver advised [leaver]',
  ],
  [
    'a member of a family writes, strength by verb',
    'message-request',
    situation('primary-advantage', [family, pupil]),
    'match B1 pupil must [pupil]; B5 family should [family]',
  ],
  [
    'a pupil, by one’s own rule',
    'follow-request',
    situation(blankPolicy({ groups: ['pupil'], strength: 'advised' }), [pupil]),
    'match B1 pupil advised [pupil]',
  ],
  [
    'a parent, not in one’s own rule',
    'follow-request',
    situation(blankPolicy({ groups: ['pupil'], strength: 'advised' }), [parent]),
    'clear: rules.silent',
  ],
  [
    'an entry on its last day',
    'friend-request',
    situation('carville', [person('pupil', { expires: '2026-11-20' })]),
    'match B1 pupil must [pupil]',
  ],
  [
    'an entry the day after its last',
    'friend-request',
    situation('carville', [person('pupil', { expires: '2026-11-19' })]),
    'clear',
  ],
  [
    'two of one name, one of them expired',
    'friend-request',
    situation('carville', [
      person('pupil', { id: 'gone', expires: '2026-08-31' }),
      person('pupil', { id: 'here' }),
    ]),
    'match B1 pupil must [here]',
  ],
];

const age: Case[] = [
  [
    'the day before the 18th birthday',
    'friend-request',
    situation('st-marys', [leaver('2026-11-21')]),
    'match B3 leaver must [leaver]',
  ],
  [
    'the 18th birthday',
    'friend-request',
    situation('st-marys', [leaver('2026-11-20')]),
    'clear: rules.ofAge',
  ],
  [
    'the day after the 18th birthday',
    'friend-request',
    situation('st-marys', [leaver('2026-11-19')]),
    'clear: rules.ofAge',
  ],
  [
    'far under 18',
    'follow-request',
    situation('casterton', [leaver('2031-01-01')]),
    'match B3 leaver must [leaver]',
  ],
  [
    'the 18th birthday',
    'message-request',
    situation('casterton', [leaver('2026-11-20')]),
    'clear: rules.ofAge',
  ],
  [
    'the day before, written to',
    'message-request',
    situation('casterton', [leaver('2026-11-21')]),
    'match B3 leaver must [leaver]',
  ],
  ['age not known', 'friend-request', situation('st-marys', [leaver()]), 'match B3 leaver must [leaver]'],
  ['age not known', 'friend-request', situation('casterton', [leaver()]), 'match B3 leaver must [leaver]'],
  [
    'any age',
    'friend-request',
    situation('wateringbury', [leaver('2009-05-05')]),
    'match B3 leaver advised [leaver]',
  ],
  [
    'any age, no date',
    'friend-request',
    situation('wateringbury', [leaver()]),
    'match B3 leaver advised [leaver]',
  ],
  [
    'former pupils not mentioned',
    'friend-request',
    situation('carville', [leaver('2030-05-05')]),
    'clear: rules.silent',
  ],
  [
    'former pupils not mentioned',
    'friend-request',
    situation('primary-advantage', [leaver()]),
    'clear: rules.silent',
  ],
  [
    'two of one name, one of age',
    'friend-request',
    situation('st-marys', [
      person('leaver', { id: 'of-age', until: '2025-01-01' }),
      person('leaver', { id: 'under', until: '2028-01-01' }),
    ]),
    'match B3 leaver must [under]',
  ],
  [
    'a pupil and somebody of age, of one name',
    'friend-request',
    situation('st-marys', [leaver('2025-01-01'), pupil]),
    'match B1 pupil must [pupil]',
  ],
  [
    'the date of the situation counts, not the machine’s',
    'friend-request',
    situation('st-marys', [leaver('2026-11-21')], { today: today.add({ days: 1 }) }),
    'clear: rules.ofAge',
  ],
  [
    'born on 29 February, the day before 1 March',
    'friend-request',
    situation('st-marys', [leaver('2027-03-01')], { today: Temporal.PlainDate.from('2027-02-28') }),
    'match B3 leaver must [leaver]',
  ],
];

const none = { roster: 'none' } as const;
const answers: Case[] = [
  [
    'a pupil',
    'friend-request',
    situation('carville', [], { ...none, answer: 'pupil' }),
    'match B1 pupil must []',
  ],
  [
    'a parent',
    'friend-request',
    situation('carville', [], { ...none, answer: 'parent' }),
    'match B2 parent must []',
  ],
  [
    'a parent, where silent',
    'friend-request',
    situation('casterton', [], { ...none, answer: 'parent' }),
    'clear: rules.silent',
  ],
  [
    'family',
    'friend-request',
    situation('wateringbury', [], { ...none, answer: 'family' }),
    'match B2 family advised []',
  ],
  [
    'family, written to',
    'message-request',
    situation('wateringbury', [], { ...none, answer: 'family' }),
    'match B5 family must []',
  ],
  [
    'a former pupil',
    'friend-request',
    situation('casterton', [], { ...none, answer: 'leaver' }),
    'match B3 leaver must []',
  ],
  ['nobody', 'friend-request', situation('carville', [], { ...none, answer: 'none' }), 'clear'],
  [
    'a pupil, roster locked',
    'friend-request',
    situation('carville', [], { roster: 'locked', answer: 'pupil' }),
    'match B1 pupil must []',
  ],
  [
    'nobody, though the name matches',
    'friend-request',
    situation('carville', [pupil], { answer: 'none' }),
    'clear',
  ],
  [
    'a parent, though the name matches a pupil',
    'friend-request',
    situation('carville', [pupil], { answer: 'parent' }),
    'match B2 parent must []',
  ],
  [
    'a pupil, where too little was there to compare',
    'friend-request',
    situation('carville', [], { screening: screeningOf([], 'cannot-tell'), answer: 'pupil' }),
    'match B1 pupil must []',
  ],
];

const decisions: Case[] = [
  [
    'not the same person',
    'friend-request',
    situation('carville', [pupil], { remembered: 'not-same-person' }),
    'remembered',
  ],
  [
    'not from school',
    'friend-request',
    situation('carville', [], { ...none, remembered: 'not-from-school' }),
    'remembered',
  ],
  [
    'family, excepted',
    'friend-request',
    situation('st-marys', [parent], { remembered: 'family' }),
    'remembered: rules.family',
  ],
  [
    'family, no exception',
    'friend-request',
    situation('carville', [parent], { remembered: 'family' }),
    'remembered: rules.familyNotNamed',
  ],
  [
    'family, to be declared',
    'friend-request',
    situation('wateringbury', [parent], { remembered: 'family' }),
    'remembered: rules.familyToDeclare',
  ],
  [
    'family, a departure',
    'friend-request',
    situation('primary-advantage', [parent], { remembered: 'family' }),
    'remembered: rules.familyDeparture',
  ],
  [
    'family, one’s own rule',
    'friend-request',
    situation(blankPolicy({ groups: ['pupil'], strength: 'must' }), [pupil], {
      remembered: 'family',
    }),
    'remembered: rules.familyNotNamed',
  ],
  [
    'declared',
    'message-request',
    situation('wateringbury', [parent], {
      remembered: 'declared',
    }),
    'remembered',
  ],
  [
    'declared, roster locked',
    'friend-request',
    situation('wateringbury', [], { roster: 'locked', remembered: 'declared' }),
    'remembered',
  ],
  [
    'decided, and answered again',
    'friend-request',
    situation('carville', [], { ...none, answer: 'pupil', remembered: 'not-from-school' }),
    'remembered',
  ],
];

describe.each([
  ['the roster’s state', states],
  ['by name', byName],
  ['former pupils and age', age],
  ['by the user’s answer', answers],
  ['decided earlier', decisions],
])('%s', (_, cases) => {
  test.each(cases)('%s (%s)', (_what, kind, where, expected) => {
    const assessment = assess(observed(kind), where);
    expect(brief(assessment)).toBe(expected);
    // Every reason has its sentence, with every placeholder filled.
    for (const message of [...assessment.reasons, ...assessment.findings.flatMap(({ reasons }) => reasons)])
      expect(sayMessage(message)).toMatch(/\.$/);
  });
});

describe('the user’s own account', () => {
  const own = (account: string, more: object) =>
    assess(observed('followed-you', more), situation('st-marys', [pupil], { ownAccounts: [account] }));

  test.each([
    ['ottilieq', { handle: 'OttilieQ' }],
    ['@ottilieq', { handle: 'ottilieq' }],
    ['https://x.com/OttilieQ', { handle: 'ottilieq' }],
    ['https://www.facebook.com/ottilie.q/', { profileUrl: 'https://m.facebook.com/ottilie.q?ref=1' }],
    ['https://www.facebook.com/profile.php?id=100004711', { personId: '100004711' }],
    ['100004711', { profileUrl: 'https://www.facebook.com/profile.php?id=100004711&sk=about' }],
  ])('%s is never marked', (account, more) => {
    expect(brief(own(account, more))).toBe('clear: rules.own');
  });

  test.each([
    ['ottilieq', { handle: 'ottilieq2' }],
    ['Ottilie Quennell', {}],
    ['', {}],
    ['', { handle: '' }],
    ['https://www.facebook.com/', { handle: 'facebook' }],
  ])('“%s” is not somebody else of that name', (account, more) => {
    expect(brief(own(account, more))).toBe('match B1 pupil must [pupil]');
  });
});

describe('a policy that no school has yet', () => {
  const invented = schoolPolicySchema.parse({
    id: 'invented',
    school: 'Heronsbrook Primary School',
    duties: {
      B1: [{ strength: 'advised', groups: ['pupil'], cite: '1', gist: 'Advice on pupils.' }],
      B3: [
        { strength: 'advised', groups: ['leaver'], cite: '2', gist: 'Advice on former pupils of any age.' },
        { strength: 'should', groups: ['leaver'], underAge: 18, cite: '3', gist: 'More until they are 18.' },
      ],
      B5: [
        {
          strength: 'must',
          groups: ['leaver'],
          verbs: ['message'],
          underAge: 18,
          cite: '4',
          gist: 'No messages.',
        },
      ],
    },
  });
  const both = situation(invented, [
    pupil,
    person('leaver', { id: 'of-age', until: '2020-01-01' }),
    person('leaver', { id: 'under', until: '2028-01-01' }),
  ]);

  test('each person counts under the strongest clause that covers them, the strongest finding first', () => {
    expect(brief(assess(observed('friend-request'), both))).toBe(
      'match B3 leaver should [under]; B1 pupil advised [pupil]; B3 leaver advised [of-age]',
    );
  });

  test('a stronger clause on messages holds for messages only', () => {
    expect(brief(assess(observed('message-request'), both))).toBe(
      'match B5 leaver must [under]; B1 pupil advised [pupil]; B3 leaver advised [of-age]',
    );
  });
});

describe('what a finding says', () => {
  test('a match by name gives the reasons of the comparison, and a reading of the age', () => {
    const under = assess(observed('friend-request'), situation('st-marys', [leaver('2027-03-04')]));
    expect(said(under)).toEqual(['names.exact', 'rules.underAge']);
    expect(under.findings[0]!.basis).toBe('name');
    expect(sayMessage(under.findings[0]!.reasons[1]!)).toContain('4 March 2027');
  });

  test('an unknown age is said, not passed over', () => {
    expect(said(assess(observed('friend-request'), situation('st-marys', [leaver()])))).toContain(
      'rules.ageNotKnown',
    );
    expect(
      said(assess(observed('friend-request'), situation('casterton', [], { ...none, answer: 'leaver' }))),
    ).toEqual(['rules.ageNotKnown']);
  });

  test('an age is not spoken of where the policy has no limit', () => {
    expect(said(assess(observed('friend-request'), situation('wateringbury', [leaver()])))).toEqual([
      'names.exact',
      'rules.afterLeaving',
    ]);
  });

  test('an answer is called the user’s word', () => {
    const { findings } = assess(
      observed('friend-request'),
      situation('carville', [], { ...none, answer: 'pupil' }),
    );
    expect(findings[0]).toMatchObject({
      basis: 'answer',
      personIds: [],
      reasons: [],
    });
  });

  test('being followed is told apart from being asked', () => {
    expect(said(assess(observed('followed-you'), situation('casterton', [pupil])))).toContain(
      'rules.followed',
    );
    expect(said(assess(observed('follow-request'), situation('casterton', [pupil])))).not.toContain(
      'rules.followed',
    );
  });

  test('the same reason is given once for people who tie', () => {
    const tied = situation('carville', [person('pupil', { id: 'one' }), person('pupil', { id: 'two' })]);
    expect(said(assess(observed('friend-request'), tied))).toEqual(['names.exact']);
  });

  test('the citation names the school, the clause and our paraphrase', () => {
    const { findings } = assess(observed('friend-request'), situation('wateringbury', [pupil]));
    expect(findings[0]!.citation).toEqual({
      policyId: 'wateringbury',
      school: policyNamed('wateringbury').school,
      clause: '§4.2 b2',
      gist: expect.stringContaining('advised'),
    });
  });

  test('where the policy names nobody, the user’s choice is taken and no clause is named for it', () => {
    const { findings } = assess(
      observed('friend-request'),
      situation('primary-advantage', [pupil], { contactReportsTo: ['headteacher', 'line-manager'] }),
    );
    expect(findings[0]!.recipients).toEqual(['headteacher', 'line-manager']);
    expect(findings[0]).not.toHaveProperty('reportCitation');
  });

  test('an open roster without a comparison is a defect, not a stranger', () => {
    const { screening: _, ...uncompared } = situation('carville', [pupil]);
    expect(() => assess(observed('friend-request'), uncompared)).toThrow(/screening/);
  });
});
