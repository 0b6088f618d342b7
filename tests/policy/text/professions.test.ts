import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schoolPolicies } from '../../../policy/schools/index.ts';
import { checkText } from '../../../policy/text/check.ts';
import { schoolIdentitySchema } from '../../../policy/text/identity.ts';
import type { ProfessionChoice } from '../../../policy/text/professions.ts';
import { builtInProfessions, professionHits } from '../../../policy/text/professions.ts';
import { unitsOf } from '../../../policy/text/units.ts';
import { anyText } from '../any-text.ts';

const found = (text: string, choice: Partial<ProfessionChoice> = {}): string[] =>
  professionHits(unitsOf(text), false, { add: [], leaveOut: [], ...choice }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('what the user adds to the list counts', () => {
  test.each<[string, string[], string[]]>([
    ['Peripatetic music tutor', ['Music tutor'], ['music tutor']],
    ['#MusicTutor and cat owner', ['music tutor'], ['#MusicTutor']],
    ['best forest-school leader', ['forest school leader'], []],
    ['wife of a music tutor', ['music tutor'], []],
    ['ex music tutor', ['music tutor'], []],
    ['music and a tutor', ['music tutor'], []],
    ['PPA cover', ['PPA'], ['PPA']],
    ['ppa of my street', ['PPA'], []],
    ['Yoga teacher', ['yoga teacher'], ['Yoga teacher']],
    ['Gweinyddes feithrin', ['gweinyddes feithrin'], ['Gweinyddes feithrin']],
    ['@musictutor', ['music tutor'], []],
    ['anything', ['', '  ', '!?'], []],
  ])('%s, with %j added', (text, add, wanted) => {
    expect(found(text)).toEqual([]);
    expect(found(text, { add })).toEqual(wanted);
  });
});

describe('what the user leaves out of it does not', () => {
  test.each<[string, string[], string[]]>([
    ['Headteacher, runner', ['headteacher'], []],
    ['Supply teacher', ['supply teacher'], []],
    ['Supply teacher and class teacher', ['supply teacher'], ['class teacher']],
    ['Primary teacher', ['teacher'], []],
    ['Primary teacher, teaching Year 4', ['teacher'], ['teaching Year 4']],
    ['I teach Year 4', ['teach, teaching'], []],
    ['Teaching assistant in year 4', ['teaching assistant'], []],
    ['TA in Year 2', ['TA'], []],
    ['TA in Year 2', ['ta'], []],
    ['SENCO', ['senco'], []],
    ['#teacherlife', ['#teacher'], []],
    ['Headteacher, runner', ['school secretary', 'unknown'], ['Headteacher']],
  ])('%s, without %j', (text, leaveOut, wanted) => {
    expect(found(text)).not.toEqual(wanted.length === 0 ? [] : undefined);
    expect(found(text, { leaveOut })).toEqual(wanted);
  });

  test('of all that is built in nothing is left', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(found(`Teacher, TA, headteacher ${text}`, { leaveOut: [...builtInProfessions] })).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

test('every post of the list is found, and none when it is left out', () => {
  for (const term of builtInProfessions.filter((each) => !each.includes(','))) {
    expect(found(term), term).toEqual([term]);
    expect(found(term, { leaveOut: [term] }), term).toEqual([]);
  }
});

test('the choice holds where the policy asks for it (A2), and nowhere else', () => {
  const policy = (id: string) => schoolPolicies.find((each) => each.id === id)!;
  const school = schoolIdentitySchema.parse({});
  const duties = (id: string, text: string) =>
    checkText(
      { kind: 'profile', text },
      { policy: policy(id), school, professions: { add: ['bell ringer'], leaveOut: ['headteacher'] } },
    ).map(({ duty }) => duty);
  expect(duties('primary-advantage', 'Bell ringer')).toEqual(['A2']);
  expect(duties('primary-advantage', 'Headteacher')).toEqual([]);
  expect(duties('carville', 'Bell ringer')).toEqual([]);
});
