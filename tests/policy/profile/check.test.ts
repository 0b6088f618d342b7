import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue, sayMessage } from '../../../assets/messages/index.ts';
import { checkProfile } from '../../../policy/profile/check.ts';
import type { ProfileCheck } from '../../../policy/profile/check.ts';
import type { ProfileFieldName } from '../../../policy/profile/observation.ts';
import { profileDuties } from '../../../policy/profile/rules.ts';
import { blankPolicy } from '../../../policy/schools/blank.ts';
import { schoolPolicies } from '../../../policy/schools/index.ts';
import { profileFields } from '../../../policy/text/check.ts';
import { hasDisclaimer } from '../../../policy/text/disclaimer.ts';
import { schoolIdentitySchema } from '../../../policy/text/identity.ts';
import { anyText } from '../any-text.ts';
import { front, profileOf, reading, school, situationOf } from './example-profile.ts';

const fieldOf = (check: ProfileCheck, field: ProfileFieldName) =>
  check.fields.find((each) => each.field === field)!;
const duties = (check: ProfileCheck, field: ProfileFieldName) =>
  fieldOf(check, field).findings.map(({ duty, strength }) => `${duty} ${strength}`);

const ids = schoolPolicies.map(({ id }) => id);
/** In the order of the table's columns. */
const columns = ['carville', 'primary-advantage', 'st-marys', 'wateringbury', 'casterton'];

test('the table has a column for every policy', () => expect(columns.toSorted()).toEqual(ids.toSorted()));

/**
 * One text in one field beside a bio that was read and says nothing, by policy: which duties are found, and how strongly.
 * Carville and Wateringbury ask for words that the views are one's own wherever the school is named, besides leaving it out.
 */
const named = ['A1 should, A3 must', 'A1 must', 'A1 must', 'A1 advised, A3 advised', 'A3 must'];
const mail = [
  'A1 should, A5 must, A3 must',
  'A1 must',
  'A1 must, A5 must',
  'A1 advised, A3 advised',
  'A3 must',
];
const detail = ['A6 should', 'A6 should', '', '', 'A6 advised'];
const nothing = ['', '', '', '', ''];
const table: [ProfileFieldName, string, string[]][] = [
  ['displayName', 'Ines at Elmbridge Primary School', named],
  ['displayName', 'Ines Elmbridge', nothing],
  ['handle', 'elmbridgepri', named],
  ['handle', 'MsTester_EPS_Y4', named],
  ['handle', 'ines.tester.elmbridge.primary', named],
  ['handle', 'mstesterelmbridgeprimary', named],
  ['handle', 'ysgolgynraddpontyllwyfen', named],
  ['handle', 'ines.tester', nothing],
  ['handle', 'elmbridge', nothing],
  ['handle', 'deepsea99', nothing],
  ['bio', 'Gardener. Cold mornings at Elmbridge Primary School', named],
  ['bio', 'Gardener, walker, reader', nothing],
  ['bio', '#TeamElmbridge', named],
  ['category', 'Northern Lights Learning Trust', named],
  ['workplace', 'Elmbridge Primary School', named],
  ['workplace', 'Ysgol Gynradd Pont y Llwyfen', named],
  ['workplace', 'Elmbridge Primary School, Hollin Bank', named],
  // Another school of that name.
  ['workplace', 'Elmbridge Primary School, Boston', nothing],
  ['workplace', 'Elmbridge Infant School', nothing],
  // A short form alone may be anything, but not where it is the whole workplace.
  ['workplace', 'E.P.S.', named],
  ['location', 'EPS', nothing],
  ['workplace', 'Hollin Bank Bakery', nothing],
  ['location', 'Elmbridge', nothing],
  ['location', 'Hollin Bank', nothing],
  ['hometown', 'Hollin Bank', nothing],
  ['link', 'https://www.elmbridge.example/staff', named],
  ['link', 'https://allotment.example/', nothing],
  // Where one went to school, or worked once, is not where one works.
  ['education', 'Elmbridge Primary School', nothing],
  ['formerWorkplaces', 'Elmbridge Primary School', nothing],
  // Only Primary Advantage speaks of the profession.
  ['jobTitle', 'Year 4 teacher', ['', 'A2 must', '', '', '']],
  ['category', 'Primary school teacher', ['', 'A2 must', '', '', '']],
  ['bio', 'I love teaching my dog new tricks', nothing],
  ['formerWorkplaces', 'Teacher, a school by the sea', nothing],
  ['email', 'ines@elmbridge.example', mail],
  ['email', 'ines.tester@mail.example', detail],
  ['phone', '07700 900123', detail],
  // Whatever a site keeps in a field for numbers is one, also if it is no British one.
  ['phone', '+49 89 636 48018', detail],
  ['bio', 'Ring me on 07700 900123', detail],
  ['bio', 'Born 12.03.1990, 12345 followers', nothing],
];

describe.each(table)('%s “%s”', (field, text, expected) => {
  test.each(columns.map((id, i) => [id, expected[i]!] as const))('by %s: %s', (id, found) => {
    const check = checkProfile(front({ bio: [], [field]: text }), situationOf(id));
    expect(duties(check, field).join(', ')).toBe(found);
    expect(fieldOf(check, field).verdict).toBe(found === '' ? 'clear' : 'look');
    for (const finding of fieldOf(check, field).findings) {
      expect(text).toContain(finding.found);
      expect(finding.citation).toMatchObject({ policyId: id, clause: expect.stringMatching(/./) });
      for (const message of [...finding.why, finding.change]) expect(sayMessage(message)).toMatch(/\.$/);
    }
  });
});

describe('a disclaimer is a matter of the whole profile (A3, F6)', () => {
  const check = (fields: Parameters<typeof front>[0], id = 'casterton') =>
    checkProfile(front({ displayName: 'Ines Tester', ...fields }), situationOf(id));

  test('missing: what names the school is found, and the bio is where it goes', () => {
    const found = check({ bio: 'Gardener', workplace: 'Elmbridge Primary School' });
    expect(found.disclaimer).toBe('missing');
    expect(fieldOf(found, 'workplace').findings).toMatchObject([
      {
        duty: 'A3',
        strength: 'must',
        citation: { clause: 'Scope, Staff b4, Do’s'.replace('’', "'") },
        also: { clause: "Do's" },
        found: 'Elmbridge Primary School',
        change: { key: 'profile.change.A3' },
      },
    ]);
    expect(fieldOf(found, 'bio').verdict).toBe('clear');
  });

  test.each([
    'All views my own',
    'Gardener. Opinions are mine and not the school’s.',
    'Fy marn i yw popeth yma',
    'Tweets in a personal capacity',
  ])('there, in the bio, while the workplace names the school: “%s”', (bio) => {
    const found = check({ bio, workplace: 'Elmbridge Primary School' });
    expect(found.disclaimer).toBe('there');
    expect(fieldOf(found, 'workplace')).toMatchObject({ verdict: 'clear', findings: [] });
    expect(fieldOf(found, 'workplace').notes).toEqual([{ key: 'profile.note.disclaimerThere' }]);
  });

  test('in the same text', () => {
    const found = check({ bio: 'Teaching at Elmbridge Primary School. All views my own.' });
    expect(found.disclaimer).toBe('there');
    expect(fieldOf(found, 'bio').verdict).toBe('clear');
  });

  test('what earlier workplaces say does not count as one', () => {
    const found = check({
      bio: [],
      workplace: 'Elmbridge Primary School',
      formerWorkplaces: 'Columnist: views my own',
    });
    expect(found.disclaimer).toBe('missing');
  });

  test.each([
    ['not looked at', {}],
    ['not readable', { bio: null }],
  ])('while the bio is %s, nothing is said against the profile, and nothing for it', (_what, bio) => {
    const found = check({ ...bio, workplace: 'Elmbridge Primary School' });
    expect(found.disclaimer).toBe('unread');
    expect(fieldOf(found, 'workplace')).toMatchObject({
      verdict: 'undecided',
      findings: [],
      notes: [{ key: 'profile.note.disclaimerUnread' }],
    });
  });

  test('not needed where the school is not named, nor where no clause asks for one', () => {
    expect(check({ bio: 'Gardener' }).disclaimer).toBe('not-needed');
    expect(check({ bio: [], workplace: 'Elmbridge Primary School' }, 'st-marys').disclaimer).toBe(
      'not-needed',
    );
  });

  test('where it is there, a policy that asks not to name the school still does', () => {
    const found = check({ bio: 'All views my own', workplace: 'Elmbridge Primary School' }, 'carville');
    expect(duties(found, 'workplace')).toEqual(['A1 should']);
  });

  test('a policy that asks it by F6 alone is cited by that', () => {
    const { policy, ...rest } = situationOf('casterton');
    const { A3: _, ...others } = policy.duties;
    const found = checkProfile(front({ bio: [], workplace: 'Elmbridge Primary School' }), {
      ...rest,
      policy: { ...policy, duties: others },
    });
    expect(duties(found, 'workplace')).toEqual(['F6 should']);
  });

  test('the words that are offered are such words, and name nobody', () => {
    const offered = Object.entries(catalogue).filter(([key]) => key.startsWith('profile.disclaimer.words.'));
    expect(offered.length).toBeGreaterThanOrEqual(2);
    for (const [, words] of offered) {
      expect([words, hasDisclaimer(words)]).toEqual([words, true]);
      expect(words).not.toMatch(/school|teach/i);
    }
  });
});

describe('what was not read is never clear', () => {
  const casterton = situationOf('casterton');

  test('a field that no page has shown', () => {
    const check = checkProfile(front({ bio: 'Gardener' }), casterton);
    expect(fieldOf(check, 'workplace')).toMatchObject({ verdict: 'not-seen', outcome: 'not-seen' });
    expect(fieldOf(check, 'bio').verdict).toBe('clear');
  });

  test('a field that could not be read', () => {
    const check = checkProfile(front({ bio: null }), casterton);
    expect(fieldOf(check, 'bio')).toMatchObject({ verdict: 'cannot-read', outcome: 'cannot-read' });
  });

  test('an empty field is clear', () => {
    const check = checkProfile(front({ bio: [] }), casterton);
    expect(fieldOf(check, 'bio')).toMatchObject({ verdict: 'clear', outcome: 'none' });
  });

  test('a field that one page shows in part and another cannot be read', () => {
    const check = checkProfile(
      profileOf({
        front: { reading: reading({ workplace: 'Hollin Bank Bakery' }) },
        directory_work: { reading: reading({ workplace: null }) },
      }),
      casterton,
    );
    expect(fieldOf(check, 'workplace')).toMatchObject({ verdict: 'cannot-read', outcome: 'found' });
    expect(fieldOf(check, 'workplace').notes).toEqual([{ key: 'profile.note.partly' }]);
  });

  test('what a whole page shows that could not be read', () => {
    const check = checkProfile(
      profileOf({
        front: { reading: reading({ bio: 'Gardener' }) },
        directory_work: { reading: { surface: 'own-profile', outcome: 'cannot-read', fields: {} } },
      }),
      casterton,
    );
    expect(check.unread).toEqual([
      {
        page: 'directory_work',
        at: '2026-11-20T10:00:00Z',
        address: 'https://www.facebook.com/ines.tester/directory_work',
      },
    ]);
    expect(fieldOf(check, 'workplace').verdict).toBe('cannot-read');
    expect(fieldOf(check, 'bio').verdict).toBe('clear');
  });

  test('what was not compared with a school whose name is not known', () => {
    const check = checkProfile(
      front({ bio: 'Gardener', education: 'A school by the sea', hometown: [], phone: '07700 900123' }),
      situationOf('casterton', { school: schoolIdentitySchema.parse({}) }),
    );
    expect(check.schoolKnown).toBe(false);
    expect(fieldOf(check, 'bio')).toMatchObject({
      verdict: 'undecided',
      notes: [{ key: 'profile.note.noSchool' }],
    });
    // Nothing there to compare; nothing that is compared; and what needs no name.
    expect(fieldOf(check, 'hometown').verdict).toBe('clear');
    expect(fieldOf(check, 'education').verdict).toBe('clear');
    expect(duties(check, 'phone')).toEqual(['A6 advised']);
  });

  test('for any texts in any fields: a verdict of clear is given only to what was read, and without a finding', () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.array(fc.oneof(anyText(40), fc.constant('Elmbridge Primary School, views my own')), {
        maxLength: 3,
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.dictionary(fc.constantFrom(...profileFields), value, { maxKeys: 6 }),
        (id, fields) => {
          const check = checkProfile(front(fields), situationOf(id));
          for (const { field, verdict, findings, values } of check.fields) {
            const given = fields[field];
            if (given === undefined) expect(verdict).toBe('not-seen');
            else if (given === null) expect(verdict).toBe('cannot-read');
            else if (verdict === 'clear') expect(findings).toEqual([]);
            for (const finding of findings)
              expect(values.some(({ text }) => text.includes(finding.found))).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('what is not asked finds nothing', () => {
  const everything = front({
    bio: 'Year 4 teacher at Elmbridge Primary School, 07700 900123',
    email: 'ines@elmbridge.example',
    workplace: 'Elmbridge Primary School',
  });

  test('a policy that is silent, and says so', () => {
    const check = checkProfile(everything, {
      ...situationOf('carville'),
      policy: blankPolicy({ groups: [], strength: 'must' }),
    });
    expect(check.state).toBe('silent');
    expect(check.fields.flatMap(({ findings }) => findings)).toEqual([]);
    expect(check.rules.map(({ strength }) => strength)).toEqual(profileDuties.map(() => 'silent'));
  });

  test('advice that was switched off; what is required stays whatever the settings say', () => {
    const off = Object.fromEntries(profileDuties.map((duty) => [duty, false]));
    const of = (id: string) =>
      checkProfile(everything, situationOf(id, { choices: off })).fields.flatMap(({ findings }) =>
        findings.map(({ duty }) => duty),
      );
    expect(of('wateringbury')).toEqual([]);
    expect(new Set(of('casterton'))).toEqual(new Set(['A3']));
    expect(new Set(of('st-marys'))).toEqual(new Set(['A1', 'A5']));
    const check = checkProfile(everything, situationOf('wateringbury', { choices: off }));
    expect(check.state).toBe('silent');
    expect(check.rules.filter((rule) => rule.off).map(({ duty }) => duty)).toEqual(['A1', 'A3', 'F6']);
  });

  test('one piece of advice off leaves the other', () => {
    const check = checkProfile(everything, situationOf('wateringbury', { choices: { A1: false } }));
    expect(duties(check, 'workplace')).toEqual(['A3 advised']);
  });
});

test('posts that the user added are known, those they left out are not', () => {
  const professions = { add: ['Forest leader'], leaveOut: ['teacher'] };
  const check = checkProfile(
    front({ bio: 'Forest leader', jobTitle: 'Teacher' }),
    situationOf('primary-advantage', { professions }),
  );
  expect(duties(check, 'bio')).toEqual(['A2 must']);
  expect(duties(check, 'jobTitle')).toEqual([]);
});

test('before any page was looked at, every field of the site is not looked at', () => {
  const check = checkProfile(profileOf({}), situationOf('carville'));
  expect(check.state).toBe('not-looked');
  expect(new Set(check.fields.map(({ verdict }) => verdict))).toEqual(new Set(['not-seen']));
  expect(check.fields.map(({ field }) => field)).toEqual([...profileFields]);
});

test('the same words twice in a field are one finding', () => {
  const check = checkProfile(
    front({ bio: 'Elmbridge Primary School. Elmbridge Primary School!' }),
    situationOf('st-marys'),
  );
  expect(fieldOf(check, 'bio').findings).toHaveLength(1);
  expect(school.names[0]).toBe('Elmbridge Primary School');
});
