import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayMessage } from '../../assets/messages/index.ts';
import { UserError } from '../../policy/message.ts';
import type { SchoolField } from '../../policy/school-file.ts';
import {
  changedFields,
  fieldOf,
  readSchoolFile,
  schoolFields,
  toSchoolSettings,
  withSchoolFile,
  writeSchoolFile,
} from '../../policy/school-file.ts';
import { schoolSettingsSchema } from '../../policy/school-settings.ts';
import { blankQuestionIds, blankQuestions } from '../../policy/schools/blank-questions.ts';
import type { BlankQuestion } from '../../policy/schools/blank-questions.ts';
import { policyOf, schoolPolicies } from '../../policy/schools/index.ts';
import { recipientRoles } from '../../policy/schools/school-policy.ts';
import type { Settings } from '../../policy/settings.ts';
import { newSettings, settingsSchema } from '../../policy/settings.ts';
import { presetTimetable } from '../../policy/timetable/presets.ts';
import { schoolIdentityOf, schoolIdentitySchema } from '../../policy/text/identity.ts';
import { exampleTime } from './timetable/example-school.ts';

const taken = (text: string, into: Settings, fields?: readonly SchoolField[]): Settings => {
  const read = readSchoolFile(text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return withSchoolFile(into, read.file, fields ?? read.given);
};

const line = fc.string({ maxLength: 30 }).map((text) => text.trim());
const filledLine = line.filter((text) => text !== '');
const lines = fc.array(filledLine, { maxLength: 3 });
const anyAnswers = fc.subarray([...blankQuestionIds]).chain((ids) =>
  fc.record(
    Object.fromEntries(
      ids.map((id) => {
        const { choices }: BlankQuestion = blankQuestions[id];
        return [
          id,
          fc.record({
            choice: fc.constantFrom('', ...Object.keys(choices ?? {})),
            strength: fc.constantFrom('must', 'should', 'advised', 'silent'),
          }),
        ];
      }),
    ),
  ),
);

/** Settings with everything in them that a school shares. */
const anySettings = fc
  .record({
    policyId: fc.constantFrom('blank', ...schoolPolicies.map(({ id }) => id)),
    ownPolicy: fc.record({
      groups: fc.subarray(['pupil', 'parent', 'family', 'leaver']),
      strength: fc.constantFrom('must', 'should', 'advised'),
      answers: anyAnswers,
    }),
    schoolNames: fc.array(line, { maxLength: 3 }),
    abbreviations: lines,
    handles: lines,
    domains: lines,
    trust: line,
    town: line,
    postcode: line,
    hashtags: lines,
    classNames: lines,
    staff: lines,
    time: fc.constantFrom(
      exampleTime,
      { ...exampleTime, nation: 'scotland' as const, openOn: ['2027-05-03'], insetCountsAsWork: true },
      { timetable: presetTimetable('primary'), zone: 'Europe/Lisbon' },
      {},
    ),
    sites: fc.record({ add: lines, leaveOut: lines }),
    device: fc.constantFrom('own', 'school'),
    recipients: fc.array(
      fc.record({ role: fc.constantFrom(...recipientRoles), name: line, address: line, phone: line }),
      { maxLength: 3 },
    ),
    contactReportsTo: fc.subarray([...recipientRoles]),
  })
  .map((settings) => settingsSchema.parse({ version: 1, ...settings }));

/** What is the user's own. */
const mine: Partial<Settings> = {
  me: { name: 'Wren Ashdown', role: 'Year 4 teacher', contact: ['01632 960123'] },
  accounts: [{ site: 'x', account: 'wren' }],
  professions: { add: ['Peripatetic piper'], leaveOut: ['senco'] },
  ruleChoices: { A1: false },
  ownWording: { A2: 'Our wording' },
  policyRead: { carville: '2026-09-01' },
  firm: true,
  allowanceMinutes: 15,
  measures: true,
  lockAfterMinutes: 5,
  keepMonths: 3,
  hideNames: true,
  place: 90_000,
  setUp: { step: 5, done: true },
};

describe('a round trip', () => {
  test('gives the same effective settings, and the same file again', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const text = writeSchoolFile(toSchoolSettings(settings));
        const after = taken(text, newSettings());
        for (const field of schoolFields) expect(fieldOf(after, field)).toEqual(fieldOf(settings, field));
        expect(policyOf(after)).toEqual(policyOf(settings));
        expect(settingsSchema.parse(after)).toEqual(after);
        expect(writeSchoolFile(toSchoolSettings(after))).toBe(text);
        const read = readSchoolFile(text);
        expect('file' in read && changedFields(after, read)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('never touches what is the user’s own, and never carries it', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const text = writeSchoolFile(toSchoolSettings({ ...settings, ...mine }));
        expect(text).not.toMatch(
          /Wren|wren|Our wording|allowance|firm|ruleChoices|policyRead|accounts|01632 960123|senco|piper/,
        );
        expect(taken(text, { ...newSettings(), ...mine })).toMatchObject(mine);
      }),
      { numRuns: 20 },
    );
  });
});

test('every field of the format is one that can be taken over', () => {
  const fields = Object.keys(schoolSettingsSchema.shape).filter((name) => !/^(\$schema|version)$/.test(name));
  expect([...schoolFields].sort()).toEqual(fields.sort());
});

test('the file is itself what texts can be compared with', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const file: unknown = JSON.parse(writeSchoolFile(toSchoolSettings(settings)));
      const { names, ...identity } = schoolIdentitySchema.parse(file);
      expect({ ...identity, names: names.filter(Boolean) }).toEqual(schoolIdentityOf(settings));
    }),
    { numRuns: 30 },
  );
});

test('settings stored before the school was known by more load unchanged', () => {
  const { trust, town, postcode, hashtags, classNames, staff, professions, me, ...before } = newSettings();
  const { contact, ...me4 } = me;
  const loaded = settingsSchema.parse({ ...before, me: { ...me4, name: 'Wren' }, handles: ['gvp', ''] });
  expect(loaded).toEqual({
    ...newSettings(),
    me: { name: 'Wren', role: '', contact: [] },
    handles: ['gvp', ''],
  });
  expect([trust, town, postcode, ...hashtags, ...classNames, ...staff, ...contact]).toEqual(['', '', '']);
  expect(professions).toEqual({ add: [], leaveOut: [] });
});

test('what a file leaves out stays as it is', () => {
  const before = settingsSchema.parse({
    version: 1,
    policyId: 'casterton',
    time: exampleTime,
    domains: ['a.example'],
  });
  const after = taken('{"version":1,"policy":"carville","nation":"wales"}', before);
  expect(after).toEqual({ ...before, policyId: 'carville', time: { ...before.time, nation: 'wales' } });
});

test('only the fields that are chosen are taken', () => {
  const text = '{"version":1,"policy":"carville","nation":"wales","handles":["gvp"]}';
  expect(taken(text, newSettings(), ['handles'])).toEqual({ ...newSettings(), handles: ['gvp'] });
});

test('without a policy there is no file', () => {
  expect(() => toSchoolSettings(newSettings())).toThrow(new UserError('schoolFile.noPolicy'));
});

describe('what cannot be used is refused by its field', () => {
  const base = { version: 1, policy: 'carville' };
  test.each<[string, unknown, string]>([
    ['not JSON', '{"version":', ': It is not a settings file: its text is not JSON, or it was cut short.'],
    ['a list', [], ': It is [], but should be an object with fields.'],
    ['no policy', { version: 1 }, 'policy: It is missing.'],
    ['another version', { ...base, version: 2 }, 'version: It is 2, but can only be one of: 1.'],
    [
      'an unknown key',
      { ...base, forwardTo: 'x' },
      'forwardTo: No such field is known. Take it out, or correct its name.',
    ],
    [
      'an unknown key inside',
      { ...base, sites: { add: [], log: true } },
      'sites.log: No such field is known. Take it out, or correct its name.',
    ],
    [
      'a prototype',
      '{"version":1,"policy":"carville","__proto__":{"firm":true}}',
      '__proto__: No such field is known. Take it out, or correct its name.',
    ],
    ['a wrong type', { ...base, names: 'School' }, 'names: It is "School", but should be a list.'],
    ['a wrong type inside', { ...base, handles: [7] }, 'handles[0]: It is 7, but should be text.'],
    [
      'true for text',
      { ...base, schoolDevice: 'yes' },
      'schoolDevice: It is "yes", but should be true or false.',
    ],
    [
      'an unknown nation',
      { ...base, nation: 'france' },
      'nation: It is "france", but can only be one of: england, wales, scotland, northern-ireland, none.',
    ],
    [
      'a bad date',
      { ...base, openOn: ['1 May'] },
      'openOn[0]: It is "1 May". Write dates as “2026-11-23” and times as “09:05”.',
    ],
    [
      'too long',
      { ...base, handles: ['x'.repeat(301)] },
      'handles[0]: It is too long: up to 300 characters.',
    ],
    ['too many', { ...base, handles: Array(51).fill('x') }, 'handles: It is too long: up to 50 entries.'],
    [
      'too many colleagues',
      { ...base, staff: Array(501).fill('x') },
      'staff: It is too long: up to 500 entries.',
    ],
    ['a list for a text', { ...base, town: ['Hollin'] }, 'town: It is ["Hollin"], but should be text.'],
    [
      'no list of classes',
      { ...base, classNames: { oak: 4 } },
      'classNames: It is {"oak":4}, but should be a list.',
    ],
    ['empty', { ...base, handles: [' '] }, 'handles[0]: It is empty.'],
    ['an unknown policy', { ...base, policy: 'hogwarts' }, 'policy: '],
    [
      'a leap day',
      { ...base, openOn: ['2027-02-29'] },
      'openOn[0]: 29 February 2027 does not exist: 2027 is not a leap year.',
    ],
    [
      'an unknown zone',
      { ...base, zone: 'Mars/Base' },
      'zone: There is no time zone “Mars/Base”. Give its IANA name, as Europe/London.',
    ],
    [
      'two problems of one timetable',
      {
        ...base,
        timetable: {
          days: [{ day: 'sunday', periods: [{ start: '9', end: '10:00', label: '', kind: 'lesson' }] }],
        },
      },
      'timetable.days[0].day: It is "sunday", but can only be one of: monday, tuesday, wednesday, thursday, friday.',
    ],
  ])('%s', (_, file, sentence) => {
    const read = readSchoolFile(typeof file === 'string' ? file : JSON.stringify(file));
    const spoken =
      'problems' in read ? read.problems.map(({ field, message }) => `${field}: ${sayMessage(message)}`) : [];
    expect(spoken[0]).toContain(sentence);
    expect(spoken.join()).not.toContain('another version of Staffroom');
  });
});
