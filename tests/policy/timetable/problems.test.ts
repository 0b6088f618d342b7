import { describe, expect, test } from 'vitest';
import { sayMessage } from '../../../assets/messages/index.ts';
import { presetTimetable } from '../../../policy/timetable/presets.ts';
import type { TimeProblem } from '../../../policy/timetable/problems.ts';
import { changeProblems, timeProblems } from '../../../policy/timetable/problems.ts';
import { schoolTimeSchema } from '../../../policy/timetable/schema.ts';
import { exampleTime } from './example-school.ts';

const spoken = ({ path, row, message }: TimeProblem) =>
  `${path} | ${sayMessage(row)}: ${sayMessage(message)}`;
const problemsOf = (part: object) => timeProblems(schoolTimeSchema.parse(part)).map(spoken);
const lesson = (start: string, end: string, label = 'Maths') => ({ start, end, label, kind: 'lesson' });
const monday = (...periods: object[]) => ({ timetable: { days: [{ day: 'monday', periods }] } });
const term = (start: string, end: string, name = 'Autumn') => ({ name, start, end });

test('the example and the presets are sound', () => {
  expect(timeProblems(exampleTime)).toEqual([]);
  for (const preset of ['primary', 'secondary'] as const)
    expect(timeProblems(schoolTimeSchema.parse({ timetable: presetTimetable(preset) }))).toEqual([]);
});

describe('each problem names the entry and says what to do', () => {
  test.each<[string, object, string]>([
    [
      'overlap',
      monday(lesson('09:00', '10:00'), lesson('09:30', '10:30', 'Art')),
      'timetable.days[0].periods[1] | Monday, entry 2 (Art): It starts at 09:30, before “Maths” ends at 10:00. Move one of them.',
    ],
    [
      'end before start',
      monday(lesson('10:00', '09:00')),
      'timetable.days[0].periods[0] | Monday, entry 1 (Maths): It ends at 09:00, before it starts at 10:00. Swap or correct the times.',
    ],
    [
      'no length',
      monday(lesson('10:00', '10:00')),
      'timetable.days[0].periods[0] | Monday, entry 1 (Maths): It starts and ends at 10:00. Give it a later end.',
    ],
    [
      'across midnight',
      monday(lesson('22:00', '01:00')),
      'timetable.days[0].periods[0] | Monday, entry 1 (Maths): It runs from 22:00 to 01:00, past midnight. An entry ends on the day it starts: end it by 23:59.',
    ],
    [
      'until 24:00',
      monday(lesson('22:00', '24:00')),
      'timetable.days[0].periods[0] | Monday, entry 1 (Maths): It runs from 22:00 to 24:00, past midnight. An entry ends on the day it starts: end it by 23:59.',
    ],
    [
      'no such time',
      monday(lesson('09:75', '10:00')),
      'timetable.days[0].periods[0] | Monday, entry 1 (Maths): There is no time “09:75”. Write times from 00:00 to 23:59, as 09:05.',
    ],
    [
      'no label',
      monday(lesson('09:00', '10:00', ' ')),
      'timetable.days[0].periods[0] | Monday, entry 1 ( ): It has no label. Give it a name, as “Period 1”.',
    ],
    [
      'term ends before it starts',
      { terms: [term('2026-12-18', '2026-09-02')] },
      'terms[0] | Term 1 (Autumn): It ends on 2026-09-02, before it starts on 2026-12-18. Swap or correct the dates.',
    ],
    [
      '29 February',
      { terms: [term('2027-01-04', '2027-02-29')] },
      'terms[0] | Term 1 (Autumn): 29 February 2027 does not exist: 2027 is not a leap year.',
    ],
    [
      'no such date',
      { insetDays: [{ date: '2026-11-31' }] },
      'insetDays[0] | INSET day 1: There is no such date as 2026-11-31. Write dates as 2026-11-23.',
    ],
    [
      'INSET at a weekend',
      { insetDays: [{ date: '2026-11-21' }] },
      'insetDays[0] | INSET day 1: 2026-11-21 is at a weekend, when there is no school.',
    ],
    [
      'terms overlap',
      { terms: [term('2026-09-02', '2026-12-18'), term('2026-12-01', '2027-03-01', 'Spring')] },
      'terms[1] | Term 2 (Spring): It starts on 2026-12-01, before “Autumn” ends on 2026-12-18. Correct one of them.',
    ],
    [
      'half-term outside its term',
      {
        terms: [
          { ...term('2026-09-02', '2026-12-18'), halfTerm: { start: '2027-01-01', end: '2027-01-03' } },
        ],
      },
      'terms[0].halfTerm | The half-term of term 1 (Autumn): It lies outside the term, which runs from 2026-09-02 to 2026-12-18.',
    ],
    [
      'unknown zone',
      { zone: 'Europe/Londinium' },
      'zone | The time zone: There is no time zone “Europe/Londinium”. Give its IANA name, as Europe/London.',
    ],
    [
      'two weeks and nothing to count from',
      { timetable: { weeks: 2 } },
      'timetable.startsWith | The two-week timetable: Nothing says which week is week A. Enter term dates, or a date whose week is known.',
    ],
    [
      'week B in a one-week timetable',
      { timetable: { days: [{ day: 'monday', week: 'B', periods: [] }] } },
      'timetable.days[0] | Monday, week B: It is for week B, but the timetable has one week only. Make it a two-week timetable, or take the week away.',
    ],
    [
      'the same day twice',
      {
        timetable: {
          days: [
            { day: 'friday', periods: [] },
            { day: 'friday', periods: [] },
          ],
        },
      },
      'timetable.days[1] | Friday: The day is there twice. Keep one of them, or give them different weeks.',
    ],
    [
      'outside the working day',
      {
        timetable: {
          days: [{ day: 'friday', arrive: '08:00', leave: '12:00', periods: [lesson('13:00', '14:00')] }],
        },
      },
      'timetable.days[0] | Friday: “Maths” lies outside the working day from 08:00 to 12:00. Correct the entry or the working day.',
    ],
    [
      'working day reversed',
      { timetable: { days: [{ day: 'friday', arrive: '16:00', leave: '08:00', periods: [] }] } },
      'timetable.days[0] | Friday: The working day ends at 08:00, which is not after its start at 16:00. Correct the times.',
    ],
  ])('%s', (_, part, sentence) => {
    expect(problemsOf(part)).toEqual([sentence]);
  });
});

test('an entry that overlaps one two places before is found too', () => {
  const periods = [lesson('09:00', '12:00'), lesson('09:30', '10:00', 'Art'), lesson('11:00', '12:00', 'PE')];
  expect(problemsOf(monday(...periods)).map((each) => each.slice(0, 37))).toEqual([
    'timetable.days[0].periods[1] | Monday',
    'timetable.days[0].periods[2] | Monday',
  ]);
});

test('29 February of a leap year exists', () => {
  expect(problemsOf({ terms: [term('2028-01-04', '2028-02-29')] })).toEqual([]);
});

test('entries that touch do not overlap', () => {
  expect(problemsOf(monday(lesson('10:00', '11:00', 'Art'), lesson('09:00', '10:00')))).toEqual([]);
});

test('changes of single dates are held to the same', () => {
  expect(
    changeProblems([
      { kind: 'cover', date: '2026-11-23', start: '10:00', end: '09:00', label: '' },
      { kind: 'off', date: '2027-02-29' },
      { kind: 'trip', date: '2026-11-23', hours: { start: '20:00', end: '06:00' }, label: '' },
      { kind: 'swap', date: '2026-11-23', day: 'monday' },
    ]).map(spoken),
  ).toEqual([
    'changes[0] | The change for 2026-11-23: It has no label. Give it a name, as “Period 1”.',
    'changes[0] | The change for 2026-11-23: It ends at 09:00, before it starts at 10:00. Swap or correct the times.',
    'changes[1] | The change for 2027-02-29: 29 February 2027 does not exist: 2027 is not a leap year.',
    'changes[2] | The change for 2026-11-23: It runs from 20:00 to 06:00, past midnight. An entry ends on the day it starts: end it by 23:59.',
  ]);
});
