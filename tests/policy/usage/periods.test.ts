import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, dayBefore, daysOf, termAt, weekAt, weeksOf } from '../../../policy/usage/periods.ts';

const terms = [
  { name: 'Autumn', start: '2026-09-02', end: '2026-12-18' },
  { name: 'Spring', start: '2027-01-05', end: '2027-03-25' },
  { name: 'Summer', start: '2027-04-12', end: '2027-07-21' },
  { name: 'Autumn 2027', start: '2027-10-30', end: '2027-12-17' },
];

test.each([
  ['2026-11-16', '2026-11-16', '2026-11-22'],
  ['2026-11-22', '2026-11-16', '2026-11-22'],
  ['2027-01-01', '2026-12-28', '2027-01-03'],
  ['2028-02-29', '2028-02-28', '2028-03-05'],
])('the week of %s runs from %s to %s', (date, start, end) => {
  expect(weekAt(date)).toEqual({ kind: 'week', start, end, name: '' });
});

describe('the term of a date', () => {
  test.each([
    ['in a term', '2026-11-20', 'term', '2026-09-02', '2026-12-18', 'Autumn'],
    ['on its first day', '2027-01-05', 'term', '2027-01-05', '2027-03-25', 'Spring'],
    ['on its last day', '2026-12-18', 'term', '2026-09-02', '2026-12-18', 'Autumn'],
    ['in the holidays', '2026-12-25', 'holiday', '2026-12-19', '2027-01-04', 'Spring'],
    ['before all terms', '2026-07-10', 'month', '2026-07-01', '2026-07-31', ''],
    ['just before the first', '2026-09-01', 'month', '2026-09-01', '2026-09-01', ''],
    ['after the last', '2027-12-20', 'month', '2027-12-18', '2027-12-31', ''],
    ['in a gap where a term is missing', '2027-08-15', 'month', '2027-08-01', '2027-08-31', ''],
    ['at the start of such a gap', '2027-07-25', 'month', '2027-07-22', '2027-07-31', ''],
    ['at the end of such a gap', '2027-10-02', 'month', '2027-10-01', '2027-10-29', ''],
  ])('%s', (_, date, kind, start, end, name) => {
    expect(termAt(date, terms)).toEqual({ kind, start, end, name });
  });

  test('without terms is the month', () => {
    expect(termAt('2028-02-10', [])).toEqual({
      kind: 'month',
      start: '2028-02-01',
      end: '2028-02-29',
      name: '',
    });
  });
});

const origin = Temporal.PlainDate.from('2025-01-01');
const offset = fc.integer({ min: 0, max: 1500 });
const iso = (days: number) => origin.add({ days }).toString();
/** Terms one after the other, never overlapping: gaps and lengths in days. */
const anyTerms = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 120 })), { maxLength: 8 })
  .map((list) => {
    let at = 0;
    return list.map(([gap, length], i) => {
      const start = at + gap;
      at = start + length;
      return { name: `Term ${i}`, start: iso(start), end: iso(at - 1) };
    });
  });

test('terms, holidays and months divide time: each date lies in one stretch, and the next begins where it ends', () => {
  fc.assert(
    fc.property(anyTerms, offset, fc.nat(), (list, days, at) => {
      const date = iso(days);
      const period = termAt(date, list);
      expect(period.start <= date && date <= period.end).toBe(true);
      const inside = daysOf(period);
      expect(termAt(inside[at % inside.length]!, list)).toEqual(period);
      expect(termAt(dayAfter(period), list).start).toBe(dayAfter(period));
      expect(termAt(dayBefore(period), list).end).toBe(dayBefore(period));
    }),
  );
});

test('the weeks of a period have its days, each once, and begin on Mondays but for the first', () => {
  fc.assert(
    fc.property(offset, fc.integer({ min: 0, max: 140 }), (days, length) => {
      const period = { start: iso(days), end: iso(days + length) };
      const weeks = weeksOf(period);
      expect(weeks.flatMap(daysOf)).toEqual(daysOf(period));
      for (const { start } of weeks.slice(1)) expect(Temporal.PlainDate.from(start).dayOfWeek).toBe(1);
    }),
  );
});
