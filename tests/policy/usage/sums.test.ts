import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DayUse } from '../../../policy/usage.ts';
import { weekAt } from '../../../policy/usage/periods.ts';
import { asMinutes, byDay, bySite, byWeek, sumOf, totalOf, within } from '../../../policy/usage/sums.ts';

const use = (date: string, host: string, inside: number, outside: number): DayUse => ({
  date,
  host,
  inside,
  outside,
});
const sites = [
  { id: 'facebook', name: 'Facebook', hosts: ['facebook.com', 'fb.com'] },
  { id: 'x', name: 'X', hosts: ['x.com', 'twitter.com'] },
  { id: 'quora', name: 'Quora', hosts: ['quora.com'] },
];
const usage = [
  use('2026-11-15', 'x.com', 999, 999),
  use('2026-11-16', 'x.com', 60, 120),
  use('2026-11-16', 'twitter.com', 30, 0),
  use('2026-11-18', 'facebook.com', 0, 600),
  use('2026-11-22', 'gone.example', 5, 0),
  use('2026-11-22', 'quora.com', 0, 0),
  use('2026-11-23', 'x.com', 999, 999),
];
const week = weekAt('2026-11-20');

test('per day, with the days on which nothing was used', () => {
  expect(byDay(usage, week).map(({ date, inside, outside }) => [date.slice(-2), inside, outside])).toEqual([
    ['16', 90, 120],
    ['17', 0, 0],
    ['18', 0, 600],
    ['19', 0, 0],
    ['20', 0, 0],
    ['21', 0, 0],
    ['22', 5, 0],
  ]);
});

test('per site, most first, with several hosts in one and what is no longer on the list under its host', () => {
  expect(bySite(usage, week, sites)).toEqual([
    { id: 'facebook', name: 'Facebook', inside: 0, outside: 600 },
    { id: 'x', name: 'X', inside: 90, outside: 120 },
    { id: 'gone.example', name: 'gone.example', inside: 5, outside: 0 },
  ]);
});

test.each([
  [0, 0, 0, false],
  [1, 0, 0, true],
  [29, 0, 0, true],
  [30, 0, 1, false],
  [3569, 0, 59, false],
  [3570, 1, 0, false],
  [3900, 1, 5, false],
  [90_000, 25, 0, false],
])('%s seconds are %s h %s min', (seconds, hours, minutes, under) => {
  expect(asMinutes(seconds)).toEqual({ hours, minutes, under });
});

test('however it is divided, nothing is lost and nothing counted twice', () => {
  const day = fc
    .integer({ min: 0, max: 120 })
    .map((days) => Temporal.PlainDate.from('2026-09-01').add({ days }).toString());
  const anyUse = fc.record({
    date: day,
    host: fc.constantFrom('x.com', 'twitter.com', 'facebook.com', 'gone.example'),
    inside: fc.nat(9000),
    outside: fc.nat(9000),
  });
  fc.assert(
    fc.property(fc.array(anyUse), day, day, (list, one, other) => {
      const [start, end] = [one, other].toSorted() as [string, string];
      const all = sumOf(within(list, { start, end }));
      expect(sumOf(byDay(list, { start, end }))).toEqual(all);
      expect(sumOf(byWeek(list, { start, end }))).toEqual(all);
      const perSite = bySite(list, { start, end }, sites);
      expect(sumOf(perSite)).toEqual(all);
      expect(perSite.map(totalOf)).toEqual(perSite.map(totalOf).toSorted((a, b) => b - a));
    }),
  );
});
