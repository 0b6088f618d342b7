import { expect, test } from 'vitest';
import { bankHolidays, easterSunday } from '../../../policy/timetable/bank-holidays.ts';
import type { Nation } from '../../../policy/timetable/schema.ts';

/** The dates as published for each nation, by month and day. */
const englandAndWales = {
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
};
const published: Record<string, Record<number, string>> = {
  england: englandAndWales,
  wales: englandAndWales,
  scotland: {
    2022: '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27',
    2023: '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26',
    2024: '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
    2025: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
    2026: '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28',
    2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
  },
  'northern-ireland': {
    2023: '01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26',
    2024: '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
    2025: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
    2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
    2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
  },
};

const cases = Object.entries(published).flatMap(([nation, years]) =>
  Object.entries(years).map(([year, dates]) => ({ nation: nation as Nation, year: Number(year), dates })),
);

test.each(cases)('$nation $year', ({ nation, year, dates }) => {
  const found = bankHolidays(nation, year).map(({ date }) => date.toString().slice(5));
  expect(found.join(' ')).toBe(dates);
});

test('a school that keeps none has none', () => {
  expect(bankHolidays('none', 2026)).toEqual([]);
});

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %i', (year, date) => {
  expect(easterSunday(year).toString()).toBe(date);
});
