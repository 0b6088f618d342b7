import { describe, expect, test } from 'vitest';
import { sayMessage } from '../../assets/messages/index.ts';
import { type Act, acts } from '../../policy/act.ts';
import { type ActSituation, assessAct } from '../../policy/assess-act.ts';
import type { DecisionKind } from '../../policy/incident.ts';
import { type Group, groups } from '../../policy/roster/person.ts';
import { blankPolicy } from '../../policy/schools/blank.ts';
import { schoolPolicies } from '../../policy/schools/index.ts';
import type { SchoolPolicy } from '../../policy/schools/school-policy.ts';
import { heldMessages } from '../../policy/wording/held-act.ts';
import { person, screeningOf, situation } from './example-situation.ts';

const who = { name: 'Ottilie Quennell', handle: 'ottilie.q' };
const school = { handle: 'GreenValePrimary' };

const at = (
  policy: string | SchoolPolicy,
  group: Group | null,
  more: Partial<ActSituation> = {},
): ActSituation => ({
  ...situation(
    policy,
    group === null ? [] : [person(group, group === 'leaver' ? { until: '2027-03-04' } : {})],
  ),
  schoolAccounts: ['@GreenValePrimary'],
  ...more,
});

/**
 * What each school says of each act towards each group, from the list of duties (§1, B1 to B6, B12), not from the data: duty,
 * strength, clause; "–" = no such rule. The former pupil is under 18.
 */
const table = `
carville           add      pupil   B4 must 5.13
carville           add      parent  B4 must 5.13
carville           add      family  –
carville           add      leaver  –
carville           follow   pupil   B4 must 5.13
carville           follow   parent  B4 must 5.13
carville           follow   family  –
carville           follow   leaver  –
carville           accept   pupil   B1 must 5.13
carville           accept   parent  B2 must 5.13
carville           accept   family  –
carville           accept   leaver  –
carville           message  pupil   B5 must 5.13, 5.15
carville           message  parent  B5 must 5.13, 5.15
carville           message  family  –
carville           message  leaver  –
carville           share    pupil   B5 must 5.13, 5.15
carville           share    parent  B5 must 5.13, 5.15
carville           share    family  –
carville           share    leaver  –
carville           view     pupil   –
carville           view     parent  –
carville           view     family  –
carville           view     leaver  –

primary-advantage  add      pupil   B4 must §12 b1
primary-advantage  add      parent  B4 must §12 b1
primary-advantage  add      family  –
primary-advantage  add      leaver  –
primary-advantage  follow   pupil   B4 must §12 b1
primary-advantage  follow   parent  B4 must §12 b1
primary-advantage  follow   family  –
primary-advantage  follow   leaver  –
primary-advantage  accept   pupil   B1 must §8 b5, §12 b2
primary-advantage  accept   parent  B2 must §12 b1–b2
primary-advantage  accept   family  –
primary-advantage  accept   leaver  –
primary-advantage  message  pupil   B5 should §10 b5
primary-advantage  message  parent  B5 should §10 b5
primary-advantage  message  family  B5 should §10 b5
primary-advantage  message  leaver  –
primary-advantage  share    pupil   B12 should §12 b3
primary-advantage  share    parent  B12 should §12 b3
primary-advantage  share    family  B5 should §10 b5
primary-advantage  share    leaver  –
primary-advantage  view     pupil   B6 must §8 b5, §12 b2
primary-advantage  view     parent  B6 must §8 b5, §12 b2
primary-advantage  view     family  –
primary-advantage  view     leaver  –

st-marys           add      pupil   B4 must Per b3
st-marys           add      parent  B4 must Per b3
st-marys           add      family  –
st-marys           add      leaver  B3 must Per b4
st-marys           follow   pupil   B4 must Per b3
st-marys           follow   parent  B4 must Per b3
st-marys           follow   family  –
st-marys           follow   leaver  B3 must Per b4
st-marys           accept   pupil   B1 must Per b3–b4
st-marys           accept   parent  B2 must Per b3
st-marys           accept   family  –
st-marys           accept   leaver  B3 must Per b4
st-marys           message  pupil   B5 must Per b3, San b10
st-marys           message  parent  B5 must Per b3, San b10
st-marys           message  family  –
st-marys           message  leaver  B3 must Per b4
st-marys           share    pupil   B5 must Per b3, San b10
st-marys           share    parent  B5 must Per b3, San b10
st-marys           share    family  –
st-marys           share    leaver  B3 must Per b4
st-marys           view     pupil   –
st-marys           view     parent  –
st-marys           view     family  –
st-marys           view     leaver  –

wateringbury       add      pupil   B4 advised §4.2 b2
wateringbury       add      parent  B4 advised §4.2 b2
wateringbury       add      family  B4 advised §4.2 b2
wateringbury       add      leaver  B4 advised §4.2 b2
wateringbury       follow   pupil   B4 advised §4.2 b2
wateringbury       follow   parent  B4 advised §4.2 b2
wateringbury       follow   family  B4 advised §4.2 b2
wateringbury       follow   leaver  B4 advised §4.2 b2
wateringbury       accept   pupil   B1 advised §4.2 b2
wateringbury       accept   parent  B2 advised §4.2 b2
wateringbury       accept   family  B2 advised §4.2 b2
wateringbury       accept   leaver  B3 advised §4.2 b2
wateringbury       message  pupil   B5 must §4.2 b1
wateringbury       message  parent  B5 must §4.2 b1
wateringbury       message  family  B5 must §4.2 b1
wateringbury       message  leaver  –
wateringbury       share    pupil   B5 must §4.2 b1
wateringbury       share    parent  B5 must §4.2 b1
wateringbury       share    family  B5 must §4.2 b1
wateringbury       share    leaver  –
wateringbury       view     pupil   –
wateringbury       view     parent  –
wateringbury       view     family  –
wateringbury       view     leaver  –

casterton          add      pupil   B4 must Personal use–Pupils
casterton          add      parent  –
casterton          add      family  –
casterton          add      leaver  B4 must Personal use–Pupils
casterton          follow   pupil   B4 must Personal use–Pupils
casterton          follow   parent  –
casterton          follow   family  –
casterton          follow   leaver  B4 must Personal use–Pupils
casterton          accept   pupil   B1 must Personal use–Pupils
casterton          accept   parent  –
casterton          accept   family  –
casterton          accept   leaver  B3 must Personal use–Pupils
casterton          message  pupil   B5 must Personal use–Pupils
casterton          message  parent  –
casterton          message  family  –
casterton          message  leaver  B5 must Personal use–Pupils
casterton          share    pupil   B5 must Personal use–Pupils
casterton          share    parent  –
casterton          share    family  –
casterton          share    leaver  B5 must Personal use–Pupils
casterton          view     pupil   –
casterton          view     parent  –
casterton          view     family  –
casterton          view     leaver  –
`;

const rows = table
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean)
  .map((line) => {
    const [policy, act, group, ...rest] = line.split(/\s+/);
    return { policy: policy!, act: act as Act, group: group as Group, expected: rest.join(' ') };
  });

describe('what each school says of each act towards each group', () => {
  test('the table covers every school, act and group', () => {
    expect(new Set(rows.map(({ policy, act, group }) => `${policy} ${act} ${group}`)).size).toBe(5 * 6 * 4);
    expect(rows).toHaveLength(5 * 6 * 4);
  });

  test.each(rows)('$policy, $act, $group: $expected', ({ policy, act, group, expected }) => {
    const wanted = expected === '–' ? [] : [expected];
    const named = at(policy, group);
    // By the roster, and by the user's own answer where there is none.
    for (const where of [named, { ...named, roster: 'none', answer: group } as const]) {
      const { result, findings } = assessAct(act, who, where);
      expect(findings.map((one) => `${one.duty} ${one.strength} ${one.citation.clause}`)).toEqual(wanted);
      expect(result).toBe(expected === '–' ? 'clear' : 'match');
    }
  });
});

const contactActs = acts.filter((act) => act !== 'take');
/** Everything of a policy in which an act towards a pupil is held. */
const heldForPupil = rows.filter(({ group, expected }) => group === 'pupil' && expected !== '–');

describe('what lifts it', () => {
  test.each<DecisionKind>(['not-same-person', 'family', 'declared', 'not-from-school'])(
    '%s, for every act, with a reason where the policy has one',
    (remembered) => {
      for (const { policy, act } of heldForPupil) {
        const { result, findings, reasons } = assessAct(act, who, at(policy, 'pupil', { remembered }));
        expect([result, findings]).toEqual(['remembered', []]);
        // Of family something is to be said by every policy; of what was declared where the policy provides for none.
        const isSaid = remembered === 'family' || (remembered === 'declared' && policy !== 'wateringbury');
        expect([policy, reasons.length]).toEqual([policy, isSaid ? 1 : 0]);
      }
    },
  );

  test('the user’s own account', () => {
    for (const { policy, act } of heldForPupil)
      expect(assessAct(act, who, at(policy, 'pupil', { ownAccounts: ['@Ottilie.Q'] }))).toMatchObject({
        result: 'clear',
        reasons: [{ key: 'rules.own' }],
      });
  });

  test('the answer that it is nobody from school', () => {
    for (const { policy, act } of heldForPupil)
      expect(assessAct(act, who, at(policy, 'pupil', { answer: 'none' })).result).toBe('clear');
  });

  test('without a roster nothing is asked and nothing held; locked, nothing is compared', () => {
    for (const { policy, act } of heldForPupil) {
      expect(assessAct(act, who, at(policy, null, { roster: 'none' })).result).toBe('clear');
      expect(assessAct(act, who, at(policy, null, { roster: 'locked' })).result).toBe('locked');
    }
  });

  test('a name that does not say enough', () => {
    const people = [person('pupil')];
    const where = at('carville', 'pupil', { screening: screeningOf(people, 'cannot-tell') });
    expect(assessAct('add', who, where)).toMatchObject({ result: 'cannot-tell', findings: [] });
  });

  test('the age of a former pupil, by the day', () => {
    for (const policy of ['st-marys', 'casterton'])
      for (const act of ['add', 'accept', 'message'] as const) {
        const on = (today: string) =>
          assessAct(act, who, at(policy, 'leaver', { today: Temporal.PlainDate.from(today) })).result;
        expect([policy, act, on('2027-03-03'), on('2027-03-04')]).toEqual([policy, act, 'match', 'clear']);
      }
    const { findings } = assessAct(
      'add',
      who,
      at('st-marys', null, { people: [person('leaver')], screening: screeningOf([person('leaver')]) }),
    );
    expect(findings[0]?.reasons.map(({ key }) => key)).toContain('rules.ageNotKnown');
  });

  test('advice that was switched off; nothing else can be', () => {
    const everything = Object.fromEntries(
      ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B12'].map((duty) => [duty, false]),
    );
    for (const { policy, act, expected } of heldForPupil)
      expect([
        policy,
        act,
        assessAct(act, who, at(policy, 'pupil', { ruleChoices: everything })).result,
      ]).toEqual([policy, act, expected.includes('advised') ? 'clear' : 'match']);
  });
});

test('for a former pupil, the words on contact after leaving stand with it', () => {
  const { findings } = assessAct('add', who, at('wateringbury', 'leaver'));
  expect(findings[0]?.reasons.map(({ key }) => key)).toContain('rules.afterLeaving');
});

describe('from the school’s own account (J8)', () => {
  const account = school;
  test.each(schoolPolicies.map(({ id }) => id))('%s', (policy) => {
    const where = (group: Group) => at(policy, group, { account });
    for (const act of contactActs)
      for (const group of groups) {
        const { result, findings } = assessAct(act, who, where(group));
        const isStated =
          policy === 'st-marys' &&
          (act === 'message' || act === 'share') &&
          (group === 'pupil' || group === 'parent');
        expect([act, group, result]).toEqual([act, group, isStated ? 'match' : 'clear']);
        if (isStated)
          expect(findings).toMatchObject([
            { duty: 'J8', strength: 'should', citation: { clause: 'San b10' } },
          ]);
      }
  });

  test('by its number as well; a personal account of a like name is not it', () => {
    const number = {
      schoolAccounts: ['61550000000000'],
      account: { id: '61550000000000', name: 'Green Vale' },
    };
    expect(assessAct('message', who, at('st-marys', 'pupil', number)).findings[0]?.duty).toBe('J8');
    const personal = { account: { handle: 'greenvale', name: 'GreenValePrimary' } };
    expect(assessAct('message', who, at('st-marys', 'pupil', personal)).findings[0]?.duty).toBe('B5');
  });
});

describe('taking what the school posts (F4)', () => {
  const poster = { name: 'Green Vale Primary', handle: 'greenvaleprimary' };
  test.each([
    ['carville', 'F4 should 5.21'],
    ['primary-advantage', undefined],
    ['st-marys', undefined],
    ['wateringbury', undefined],
    ['casterton', 'F4 should Legal'],
  ])('%s: %s', (policy, expected) => {
    const { result, findings, taking } = assessAct(
      'take',
      poster,
      at(policy, null, { account: { handle: 'me' } }),
    );
    expect(findings).toEqual([]);
    expect(taking && `${taking.duty} ${taking.strength} ${taking.citation.clause}`).toBe(expected);
    expect(result).toBe(expected ? 'match' : 'clear');
  });

  test('is nothing from the school’s account, and nothing where somebody else posted it', () => {
    expect(assessAct('take', poster, at('carville', null, { account: school })).result).toBe('clear');
    expect(assessAct('take', who, at('carville', 'pupil')).result).toBe('clear');
    expect(assessAct('take', { name: 'GreenValePrimary' }, at('carville', null)).result).toBe('clear');
  });

  test('needs no roster', () => {
    for (const roster of ['none', 'locked'] as const)
      expect(assessAct('take', poster, at('carville', null, { roster })).result).toBe('match');
  });
});

describe('a policy of one’s own', () => {
  const own = (choice: string) =>
    blankPolicy({
      groups: ['pupil', 'leaver'],
      strength: 'advised',
      answers: { contact: { choice, strength: 'silent' } },
    });
  test.each([
    ['requests', ['accept']],
    ['messages', ['accept', 'message', 'share']],
    ['everything', ['add', 'follow', 'accept', 'message', 'share']],
  ])('on %s: %j', (choice, expected) => {
    for (const group of ['pupil', 'leaver'] as const)
      expect(
        contactActs.filter((act) => assessAct(act, who, at(own(choice), group)).result === 'match'),
      ).toEqual(expected);
  });
});

describe('the words in the page', () => {
  const spoken = (act: Act, where: ActSituation, whom: typeof who = who) => {
    const { title, lines, hint } = heldMessages(act, assessAct(act, whom, where), where, sayMessage);
    return [title, ...lines, hint].map(sayMessage);
  };

  test('say what, why, which clause and how strongly, and how to go on', () => {
    expect(spoken('add', at('carville', 'pupil'))).toEqual([
      'Before you add this person',
      'This may be somebody your school’s policy speaks of.',
      'The policy does not allow adding such people as friends or contacts: Carville Primary School, 5.13.',
      'To go on, press again within a minute. The Staffroom button in the toolbar says more.',
    ]);
    expect(spoken('follow', at('wateringbury', 'parent'))[2]).toBe(
      'The policy advises against following such people; the choice is yours: Wateringbury CE Primary School, §4.2 b2.',
    );
    expect(spoken('message', at('st-marys', 'pupil', { account: school }))[2]).toBe(
      'The policy expects staff to avoid private messages to such people from the school’s account: St. Mary’s CE Primary School, San b10.',
    );
    expect(spoken('take', at('carville', null), { name: '', handle: 'GreenValePrimary' })).toEqual([
      'Before you use this post',
      'This is one of the accounts you named as your school’s.',
      'What the school posts should not be taken for personal use. This is expected: Carville Primary School, 5.21.',
      'To go on, press again within a minute. The Staffroom button in the toolbar says more.',
    ]);
  });

  test('are the same for everybody the act is held for: they tell no child from a parent, and name nobody', () => {
    for (const { id } of schoolPolicies)
      for (const act of contactActs) {
        const said = groups
          .map((group) => at(id, group))
          .filter((where) => assessAct(act, who, where).result === 'match')
          .map((where) => spoken(act, where).join('\n'));
        expect(new Set(said).size).toBeLessThanOrEqual(1);
        for (const text of said)
          expect(text.replaceAll('Personal use–Pupils', '')).not.toMatch(
            /Ottilie|Quennell|pupil|parent|family|child/i,
          );
      }
  });

  test('never put advice as more than advice', () => {
    for (const { policy, act, group, expected } of rows.filter((row) => row.expected !== '–')) {
      const [, , clause] = spoken(act, at(policy, group));
      expect(/does not allow/.test(clause!)).toBe(expected.includes(' must '));
      expect(/choice is yours/.test(clause!)).toBe(expected.includes(' advised '));
    }
  });
});
