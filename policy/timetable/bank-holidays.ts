import type { Nation } from './schema.ts';

/** A bank holiday; its name is the message `time.why.bankHoliday.<name>`. */
export interface BankHoliday {
  date: Temporal.PlainDate;
  name: string;
}

type Country = Exclude<Nation, 'none'>;

/** The years for which the rules and the one-off days below are known to hold; later proclamations are not in this version. */
export const bankHolidayYears = { from: 2020, to: 2035 } as const;

/** Days proclaimed once, and days moved: what no rule gives. `instead` is the date by the rules that the day replaces. */
const proclaimed: readonly { date: string; name: string; instead?: string; nations?: readonly Country[] }[] =
  [
    { date: '2020-05-08', name: 'earlyMay', instead: '2020-05-04' },
    { date: '2022-06-02', name: 'spring', instead: '2022-05-30' },
    { date: '2022-06-03', name: 'platinumJubilee' },
    { date: '2022-09-19', name: 'stateFuneral' },
    { date: '2023-05-08', name: 'coronation' },
    { date: '2026-06-15', name: 'worldCup', nations: ['scotland'] },
  ];

/** Easter Sunday of a year (Gregorian computus, Meeus/Jones/Butcher). */
export function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

const on = (year: number, month: number, day: number) => Temporal.PlainDate.from({ year, month, day });

function firstMonday(year: number, month: number): Temporal.PlainDate {
  const first = on(year, month, 1);
  return first.add({ days: (8 - first.dayOfWeek) % 7 });
}

function lastMonday(year: number, month: number): Temporal.PlainDate {
  const last = on(year, month, 1).add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: last.dayOfWeek - 1 });
}

/** Fixed days; one that falls on a weekend moves to the next weekday that is none of the others. */
function fixedDays(nation: Country, year: number): BankHoliday[] {
  const days: [number, number, string][] = [[1, 1, 'newYear']];
  if (nation === 'scotland') days.push([1, 2, 'secondJanuary']);
  if (nation === 'northern-ireland') days.push([3, 17, 'stPatrick'], [7, 12, 'boyne']);
  if (nation === 'scotland') days.push([11, 30, 'stAndrew']);
  days.push([12, 25, 'christmas'], [12, 26, 'boxing']);
  const holidays = days.map(([month, day, name]) => ({ date: on(year, month, day), name }));
  const taken = new Set(holidays.map(({ date }) => date.toString()));
  return holidays.map(({ date, name }) => {
    let actual = date;
    while (actual.dayOfWeek > 5 || (actual !== date && taken.has(actual.toString())))
      actual = actual.add({ days: 1 });
    taken.add(actual.toString());
    return { date: actual, name };
  });
}

function movableDays(nation: Country, year: number): BankHoliday[] {
  const easter = easterSunday(year);
  const scotland = nation === 'scotland';
  return [
    { date: easter.subtract({ days: 2 }), name: 'goodFriday' },
    ...(scotland ? [] : [{ date: easter.add({ days: 1 }), name: 'easterMonday' }]),
    { date: firstMonday(year, 5), name: 'earlyMay' },
    { date: lastMonday(year, 5), name: 'spring' },
    { date: scotland ? firstMonday(year, 8) : lastMonday(year, 8), name: 'summer' },
  ];
}

const known = new Map<string, readonly BankHoliday[]>();

/**
 * The bank holidays of a year, in order of date, each on the day it is kept (the substitute day where it falls on a weekend).
 * Computed by the standing rules (Banking and Financial Dealings Act 1971 and yearly custom) and the one-off days above; the
 * figures are known to be right for `bankHolidayYears`.
 */
export function bankHolidays(nation: Nation, year: number): readonly BankHoliday[] {
  if (nation === 'none') return [];
  const key = `${nation} ${year}`;
  let days = known.get(key);
  // Every week of a cycle asks for them.
  if (!days) known.set(key, (days = compute(nation, year)));
  return days;
}

function compute(nation: Country, year: number): BankHoliday[] {
  const days = [...fixedDays(nation, year), ...movableDays(nation, year)];
  for (const { date, name, instead, nations } of proclaimed) {
    if (!date.startsWith(`${year}-`) || (nations && !nations.includes(nation))) continue;
    const replaced = days.findIndex((day) => day.date.toString() === instead);
    if (replaced >= 0) days.splice(replaced, 1);
    days.push({ date: Temporal.PlainDate.from(date), name });
  }
  return days.sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}

/** The bank holiday a date is, if it is one. */
export const bankHolidayOn = (nation: Nation, date: Temporal.PlainDate): BankHoliday | undefined =>
  bankHolidays(nation, date.year).find((holiday) => holiday.date.equals(date));
