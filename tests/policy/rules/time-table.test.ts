import { expect, test } from 'vitest';
import type { MessageKey } from '../../../assets/messages/index.ts';
import { say } from '../../../assets/messages/index.ts';
import { decideTime } from '../../../policy/rules/time.ts';
import { schoolPolicies } from '../../../policy/schools/index.ts';
import { timeSituation } from '../../../policy/time-situation.ts';
import type { TimeInput } from '../../../policy/time-situation.ts';
import type { DayChange } from '../../../policy/timetable/schema.ts';
import { exampleTime, moment, trip } from '../timetable/example-school.ts';

/**
 * The policies in the order of the columns below: lesson; no rule; whole day with trips; teaching time and around children (and
 * reasonable use); reasonable use. A column says which duty restricts, or `-`.
 */
const columns = ['carville', 'primary-advantage', 'st-marys', 'wateringbury', 'casterton'];

const calendarWeeks = {
  ...exampleTime,
  timetable: { ...exampleTime.timetable, counting: 'calendar-weeks' as const },
};
const insetAtWork = { ...exampleTime, insetCountsAsWork: true };
const scotland = { ...exampleTime, nation: 'scotland' as const };
const openOnMay = { ...exampleTime, openOn: ['2027-05-03'] };
const change = (each: DayChange): Partial<TimeInput> => ({ changes: [each] });
const cover = (date: string, start: string, end: string) =>
  change({ kind: 'cover', date, start, end, label: 'Year 4' });
const schoolDevice = { device: 'school' as const };
const spent = { allowance: { minutes: 20, used: 20 } };

const moments: [what: string, at: string, expected: string, more?: Partial<TimeInput>][] = [
  // Monday of week A: every kind of entry, and both edges of each
  ['before the working day', '2026-11-16T08:19', '- - - - -'],
  ['arriving', '2026-11-16T08:20', '- - D3 - -'],
  ['last minute before the lesson', '2026-11-16T08:44', '- - D3 - -'],
  ['the lesson starts', '2026-11-16T08:45', 'D1 - D3 D1 -'],
  ['last second of the lesson', '2026-11-16T09:44:59', 'D1 - D3 D1 -'],
  ['planning time', '2026-11-16T09:45', '- - D3 - -'],
  ['playground duty', '2026-11-16T10:30', '- - D3 D1 -'],
  ['lesson after duty', '2026-11-16T10:45', 'D1 - D3 D1 -'],
  ['lunch', '2026-11-16T12:00', '- - D3 - -'],
  ['gap between lunch and lesson', '2026-11-16T13:05', '- - D3 - -'],
  ['afternoon lesson', '2026-11-16T13:10', 'D1 - D3 D1 -'],
  ['after school', '2026-11-16T15:30', '- - D3 - -'],
  ['leaving', '2026-11-16T16:00', '- - - - -'],
  ['evening', '2026-11-16T20:00', '- - - - -'],
  // Monday of week B
  ['week B: lesson where week A plans', '2026-11-23T10:15', 'D1 - D3 D1 -'],
  ['week B: break', '2026-11-23T10:30', '- - D3 - -'],
  ['week B: planning where week A teaches', '2026-11-23T11:00', '- - D3 - -'],
  ['week B: not yet arrived', '2026-11-23T08:30', '- - - - -'],
  ['week B: gone when week A stays', '2026-11-23T15:30', '- - - - -'],
  // The turn of the weeks over half-terms of one week
  ['before the half-term: week B', '2026-10-19T10:15', 'D1 - D3 D1 -'],
  ['half-term', '2026-10-26T10:15', '- - - - -'],
  ['after the half-term: week A', '2026-11-02T10:15', '- - D3 - -'],
  [
    'after the half-term, counted by calendar: week B',
    '2026-11-02T10:15',
    'D1 - D3 D1 -',
    { time: calendarWeeks },
  ],
  // Autumn has fifteen school weeks, an odd number: it ends with week A, and spring starts with week B.
  ['last taught Monday before the INSET week: week B', '2026-12-07T10:15', 'D1 - D3 D1 -'],
  ['first Monday of spring: week B', '2027-01-04T10:15', 'D1 - D3 D1 -'],
  ['before the spring half-term: week A', '2027-02-08T10:15', '- - D3 - -'],
  ['after the spring half-term: week B', '2027-02-22T10:15', 'D1 - D3 D1 -'],
  // Clock changes: the last school day before, the first after
  ['before clocks go back', '2026-10-22T08:45', 'D1 - D3 D1 -'],
  ['the night clocks go back', '2026-10-25T01:30', '- - - - -'],
  ['after clocks went back, a minute early', '2026-11-02T08:44', '- - D3 - -'],
  ['after clocks went back', '2026-11-02T08:45', 'D1 - D3 D1 -'],
  ['before clocks go forward', '2027-03-25T08:45', 'D1 - D3 D1 -'],
  ['the night clocks go forward', '2027-03-28T03:00', '- - - - -'],
  ['after clocks went forward', '2027-04-12T08:45', 'D1 - D3 D1 -'],
  ['after clocks went forward, an hour early', '2027-04-12T07:45', '- - - - -'],
  // Midnight, weekend
  ['midnight before', '2026-11-16T00:00', '- - - - -'],
  ['last minute of the day', '2026-11-16T23:59', '- - - - -'],
  ['Saturday', '2026-11-21T10:00', '- - - - -'],
  ['Sunday', '2026-11-22T10:00', '- - - - -'],
  // Part-time days and set hours
  ['Wednesday morning', '2026-11-18T11:59', 'D1 - D3 D1 -'],
  ['Wednesday afternoon: gone', '2026-11-18T13:30', '- - - - -'],
  ['Friday: not worked', '2026-11-20T10:00', '- - - - -'],
  ['Thursday: arrived before the first entry', '2026-11-19T08:00', '- - D3 - -'],
  ['Thursday: still there', '2026-11-19T16:29', '- - D3 - -'],
  ['Thursday: left', '2026-11-19T16:30', '- - - - -'],
  // Edges of terms
  ['day before the term', '2026-09-01T09:00', '- - - - -'],
  ['first taught day', '2026-09-03T09:00', 'D1 - D3 D1 -'],
  ['last Thursday of term', '2026-12-17T09:00', 'D1 - D3 D1 -'],
  ['first Tuesday of the holidays', '2026-12-22T09:00', '- - - - -'],
  ['summer holidays', '2027-08-03T09:00', '- - - - -'],
  ['last day of summer term', '2027-07-21T09:00', 'D1 - D3 D1 -'],
  ['day after', '2027-07-22T09:00', '- - - - -'],
  // INSET, closures, bank holidays
  ['INSET day', '2026-12-14T09:00', '- - - - -'],
  ['INSET day counted as work', '2026-12-14T09:00', '- - D3 - -', { time: insetAtWork }],
  ['school closed', '2026-11-26T09:00', '- - - - -'],
  ['early May bank holiday', '2027-05-03T09:00', '- - - - -'],
  ['open on the bank holiday', '2027-05-03T09:00', 'D1 - D3 D1 -', { time: openOnMay }],
  ['St Andrew’s Day in England', '2026-11-30T09:00', 'D1 - D3 D1 -'],
  ['St Andrew’s Day in Scotland', '2026-11-30T09:00', '- - - - -', { time: scotland }],
  // Trips
  [
    'trip: break in its hours',
    '2026-11-24T10:35',
    '- - D3 D1 -',
    change(trip('2026-11-24', { start: '08:00', end: '18:00' })),
  ],
  [
    'trip: a lesson stays a lesson',
    '2026-11-24T11:00',
    'D1 - D3 D1 -',
    change(trip('2026-11-24', { start: '08:00', end: '18:00' })),
  ],
  [
    'trip: after the school day',
    '2026-11-24T17:59',
    '- - D3 D1 -',
    change(trip('2026-11-24', { start: '08:00', end: '18:00' })),
  ],
  [
    'trip: back',
    '2026-11-24T18:00',
    '- - - - -',
    change(trip('2026-11-24', { start: '08:00', end: '18:00' })),
  ],
  ['trip without times, evening', '2026-11-24T20:00', '- - D3 D1 -', change(trip('2026-11-24'))],
  ['residential trip on a Saturday', '2026-11-28T15:00', '- - D3 D1 -', change(trip('2026-11-28'))],
  ['trip of another date', '2026-11-24T20:00', '- - - - -', change(trip('2026-11-25'))],
  // Cover, time given away, swaps, off work
  ['cover in planning time', '2026-11-16T10:00', 'D1 - D3 D1 -', cover('2026-11-16', '09:45', '10:30')],
  ['cover on a day not worked', '2026-11-20T10:00', 'D1 - D3 D1 -', cover('2026-11-20', '09:00', '12:00')],
  ['after that cover', '2026-11-20T12:00', '- - - - -', cover('2026-11-20', '09:00', '12:00')],
  [
    'somebody else teaches',
    '2026-11-16T09:00',
    '- - D3 - -',
    change({ kind: 'free', date: '2026-11-16', start: '08:45', end: '09:45', label: 'Supply' }),
  ],
  [
    'swap: Friday as Monday B',
    '2026-11-20T10:15',
    'D1 - D3 D1 -',
    change({ kind: 'swap', date: '2026-11-20', day: 'monday', week: 'B' }),
  ],
  [
    'swap: Monday as Wednesday',
    '2026-11-16T13:30',
    '- - - - -',
    change({ kind: 'swap', date: '2026-11-16', day: 'wednesday' }),
  ],
  ['off work', '2026-11-16T09:00', '- - - - -', change({ kind: 'off', date: '2026-11-16' })],
  // Devices, allowance
  ['school device in a lesson', '2026-11-16T09:00', 'D7 D7 D3 D1 -', schoolDevice],
  ['school device at lunch', '2026-11-16T12:30', 'D7 D7 D3 - -', schoolDevice],
  ['school device on Sunday', '2026-11-22T12:30', 'D7 D7 - - -', schoolDevice],
  ['allowance used up at lunch', '2026-11-16T12:30', '- - D3 D4 D4', spent],
  ['allowance used up in a lesson', '2026-11-16T09:00', 'D1 - D3 D1 D4', spent],
  ['allowance used up, at home', '2026-11-16T18:00', '- - - - -', spent],
  ['allowance not used up', '2026-11-16T12:30', '- - D3 - -', { allowance: { minutes: 20, used: 19 } }],
];

const cases = moments.flatMap(([what, at, expected, more]) =>
  columns.map((policy, i) => ({ what, at, policy, expected: expected.split(' ')[i]!, more })),
);

test('there are at least 200 of them', () => {
  expect(cases.length).toBeGreaterThanOrEqual(200);
});

test.each(cases)('$policy, $at ($what): $expected', ({ at, policy, expected, more }) => {
  const decision = decideTime(
    timeSituation({
      now: moment(at),
      policy: schoolPolicies.find(({ id }) => id === policy)!,
      time: exampleTime,
      ...more,
    }),
  );
  expect(decision.restricted ? decision.duty : '-').toBe(expected);
  expect(decision.why.length).toBeGreaterThan(0);
  for (const message of decision.why) expect(say(message.key as MessageKey, message.params)).toMatch(/\S/);
  if (!decision.restricted) return;
  const { interval, next, strength, cite } = decision;
  expect([strength, cite]).toEqual(stated[`${policy} ${expected}`]);
  expect(Temporal.Instant.compare(interval!.start.toInstant(), moment(at))).toBeLessThanOrEqual(0);
  expect(Temporal.Instant.compare(moment(at), interval!.end.toInstant())).toBeLessThan(0);
  if (expected !== 'D7') expect(next).toMatchObject({ restricted: false });
});

/** How strongly and where each policy says it, held apart from the data. */
const stated: Record<string, [string, string]> = {
  'carville D1': ['must', '5.8'],
  'carville D7': ['must', '5.9'],
  'primary-advantage D7': ['should', '§9 b1'],
  'st-marys D3': ['must', 'Per b15'],
  'wateringbury D1': ['permitted', '§4 b1'],
  'wateringbury D4': ['should', '§3 b4'],
  'casterton D4': ['permitted', 'Behaviour; Personal use–Staff'],
};
