import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverNow, withChange } from '../../../policy/timetable/changes.ts';
import { dayPlan } from '../../../policy/timetable/day-plan.ts';
import { changeProblems } from '../../../policy/timetable/problems.ts';
import type { DayChange } from '../../../policy/timetable/schema.ts';
import { day, exampleTime, moment, trip } from './example-school.ts';

const coverAt = (local: string, changes: DayChange[] = []) => {
  const now = moment(local).toZonedDateTimeISO(exampleTime.zone);
  return coverNow(dayPlan(exampleTime, now.toPlainDate(), changes), now);
};

test.each([
  ['in a free period: until it ends', '2026-11-16T09:50', { start: '09:50', end: '10:30' }],
  ['between two entries: until the next begins', '2026-11-16T13:05', { start: '13:05', end: '13:10' }],
  ['after the last: an hour', '2026-11-16T16:20', { start: '16:20', end: '17:20' }],
  ['on a day that is not worked: an hour', '2026-11-20T10:00', { start: '10:00', end: '11:00' }],
  ['late in the evening: not past midnight', '2026-11-20T23:30', { start: '23:30', end: '23:59' }],
  ['in the hour that comes twice', '2026-10-25T01:40', { start: '01:40', end: '23:59' }],
])('cover that starts %s', (_, local, expected) => expect(coverAt(local)).toEqual(expected));

test('cover that starts now is sound at every minute but the last of a day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 365 * 24 * 60 }), (minutes) => {
      const now = moment('2026-09-01T00:00').add({ minutes }).toZonedDateTimeISO(exampleTime.zone);
      if (now.hour === 23 && now.minute === 59) return;
      const date = now.toPlainDate();
      const cover = coverNow(dayPlan(exampleTime, date), now);
      expect(changeProblems([{ kind: 'cover', date: date.toString(), label: 'Cover', ...cover }])).toEqual(
        [],
      );
    }),
    { numRuns: 300 },
  );
});

test('a date is off, a trip or a swap once; cover stands beside cover; other dates are not among them', () => {
  const all: DayChange[] = [
    trip('2026-11-16'),
    { kind: 'cover', date: '2026-11-16', start: '09:00', end: '10:00', label: 'Cover' },
    trip('2026-11-17'),
  ];
  const again = trip('2026-11-16', { start: '09:00', end: '12:00' });
  expect(withChange(all, again)).toEqual([all[1], again]);
  const more: DayChange = { kind: 'cover', date: '2026-11-16', start: '11:00', end: '12:00', label: 'Cover' };
  expect(withChange(all, more)).toEqual([all[0], all[1], more]);
  expect(day('2026-11-16').dayOfWeek).toBe(1);
});
