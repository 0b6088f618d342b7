/** Edits of a timetable as pure functions: each gives a new one. What was typed wrongly passes through; `timeProblems` names it. */
import { mondayOf } from './cycle.ts';
import { presetTimetable } from './presets.ts';
import type { Preset } from './presets.ts';
import type { CycleWeek, Period, SchoolDay, Timetable, TimetableDay } from './schema.ts';
import { cycleWeeks, schoolDays } from './schema.ts';

/** A column of the week: a day, and which week in a two-week timetable. */
export interface DayPlace {
  day: SchoolDay;
  week?: CycleWeek | undefined;
}

/** What a day has, without saying which day it is. */
export type DayContent = Omit<TimetableDay, 'day' | 'week'>;

const placeAt = (day: SchoolDay, week: CycleWeek | undefined): DayPlace => (week ? { day, week } : { day });

export const samePlace = (a: DayPlace, b: DayPlace): boolean => a.day === b.day && a.week === b.week;

/** The weeks that the timetable tells apart. */
export const weeksOf = ({ weeks }: Pick<Timetable, 'weeks'>): (CycleWeek | undefined)[] =>
  weeks === 2 ? [...cycleWeeks] : [undefined];

/** Every column, week by week. */
export const placesOf = (timetable: Pick<Timetable, 'weeks'>): DayPlace[] =>
  weeksOf(timetable).flatMap((week) => schoolDays.map((day) => placeAt(day, week)));

/** The row that holds for a column, and where it stands in the list; one for that very week goes before one for both. */
export function rowAt(
  { days }: Timetable,
  { day, week }: DayPlace,
): { row: TimetableDay; index: number } | undefined {
  const own = days.findIndex((row) => row.day === day && row.week === week);
  const index = own >= 0 ? own : days.findIndex((row) => row.day === day && row.week === undefined);
  const row = days[index];
  return row && { row, index };
}

const order = ({ day, week }: DayPlace): number => schoolDays.indexOf(day) * 2 + (week === 'B' ? 1 : 0);

/** By start, those that start together as they were. */
const sorted = (periods: readonly Period[]): Period[] =>
  [...periods].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));

const contentOf = ({ day: _day, week: _week, ...content }: TimetableDay): DayContent => content;

/** Puts one column in place; nothing: the day is not worked. A row that both weeks shared stays with the other week. */
export function withDay(timetable: Timetable, place: DayPlace, content: DayContent | undefined): Timetable {
  const others = placesOf(timetable).filter((each) => each.day === place.day && !samePlace(each, place));
  const kept = others.flatMap((each) => {
    const found = rowAt(timetable, each);
    return found ? [{ ...contentOf(found.row), ...each }] : [];
  });
  const days = [
    ...timetable.days.filter((row) => row.day !== place.day),
    ...kept,
    ...(content ? [{ ...content, periods: sorted(content.periods), ...place }] : []),
  ];
  return { ...timetable, days: days.sort((a, b) => order(a) - order(b)) };
}

/** What a column has; an empty day if it is not worked. */
export function dayAt(timetable: Timetable, place: DayPlace): DayContent {
  const found = rowAt(timetable, place);
  return found ? contentOf(found.row) : { periods: [] };
}

/** Changes an entry, or adds one where `n` is absent. */
export function withPeriod(
  timetable: Timetable,
  place: DayPlace,
  n: number | undefined,
  period: Period,
): Timetable {
  const content = dayAt(timetable, place);
  const periods =
    n === undefined
      ? [...content.periods, period]
      : content.periods.map((each, i) => (i === n ? period : each));
  return withDay(timetable, place, { ...content, periods });
}

/** Takes an entry away; with the last one, the day, unless it has hours of its own. */
export function withoutPeriod(timetable: Timetable, place: DayPlace, n: number): Timetable {
  const content = dayAt(timetable, place);
  const periods = content.periods.filter((_, i) => i !== n);
  const empty = periods.length === 0 && content.arrive === undefined && content.leave === undefined;
  return withDay(timetable, place, empty ? undefined : { ...content, periods });
}

/** Other days become as one day is. */
export function withDayCopied(timetable: Timetable, from: DayPlace, to: readonly DayPlace[]): Timetable {
  const found = rowAt(timetable, from);
  const content = found && contentOf(found.row);
  return to.reduce((next, place) => withDay(next, place, content), timetable);
}

/** Week B becomes as week A is. */
export const withWeekCopied = (timetable: Timetable): Timetable =>
  schoolDays.reduce((next, day) => withDayCopied(next, { day, week: 'A' }, [{ day, week: 'B' }]), timetable);

/** One week or two. From two to one, week A stays; from one to two, both weeks are as the one was. */
export function withWeeks(timetable: Timetable, weeks: 1 | 2): Timetable {
  if (weeks === timetable.weeks) return timetable;
  const from = weeks === 1 ? ('A' as const) : undefined;
  const days = schoolDays.flatMap((day) => {
    const found = rowAt(timetable, placeAt(day, from));
    if (!found) return [];
    const content = contentOf(found.row);
    return weeks === 1 ? [{ ...content, day }] : cycleWeeks.map((week) => ({ ...content, day, week }));
  });
  return { ...timetable, weeks, days };
}

/** Every day as a typical one; the cycle stays. */
export const withPreset = (timetable: Timetable, preset: Preset): Timetable =>
  placesOf(timetable).reduce(
    (next, place) =>
      withDay(next, place, { periods: dayAt(presetTimetable(preset), { day: place.day }).periods }),
    timetable,
  );

/** The same timetable with nothing on any day. */
export const withNothing = (timetable: Timetable): Timetable => ({ ...timetable, days: [] });

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

function anHourAfter(start: string): string {
  const from = Temporal.PlainTime.from(start);
  const end = from.add({ hours: 1 });
  return Temporal.PlainTime.compare(end, from) > 0 ? end.toString({ smallestUnit: 'minute' }) : '23:59';
}

/** What a new entry of a day is likely to be: it follows the last one, and is as what other days have then. */
export function nextPeriod(timetable: Timetable, place: DayPlace): Period {
  const others = timetable.days.flatMap(({ periods }) => periods).filter(({ start }) => isTime(start));
  const ends = dayAt(timetable, place)
    .periods.map(({ end }) => end)
    .filter(isTime);
  const start = ends.sort().at(-1) ?? others.map((period) => period.start).sort()[0] ?? '09:00';
  const alike = others.find((period) => period.start === start && isTime(period.end) && period.end > start);
  return alike ?? { start, end: anHourAfter(start), label: '', kind: 'lesson' };
}

const mondayText = (date: string): string => {
  try {
    return mondayOf(Temporal.PlainDate.from(date)).toString();
  } catch (error) {
    if (error instanceof RangeError) return date;
    throw error;
  }
};

/** A Monday whose week is known, in place of what was said of that week before. */
export function withWeekStart(timetable: Timetable, monday: string, week: CycleWeek): Timetable {
  const rest = timetable.startsWith.filter(({ date }) => mondayText(date) !== monday);
  const startsWith = [...rest, { date: monday, week }].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { ...timetable, startsWith };
}
