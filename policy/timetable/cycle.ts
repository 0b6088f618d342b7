import type { CycleWeek, SchoolTime } from './schema.ts';
import { schoolDate } from './school-day.ts';

/** The Monday of a date's week. */
export const mondayOf = (date: Temporal.PlainDate): Temporal.PlainDate =>
  date.subtract({ days: date.dayOfWeek - 1 });

/** Whether a week, given by its Monday, has at least one day on which pupils are taught. */
function isSchoolWeek(time: SchoolTime, monday: Temporal.PlainDate): boolean {
  return [0, 1, 2, 3, 4].some((days) => schoolDate(time, monday.add({ days })).kind === 'school');
}

/** From which week the turns are counted: the latest anchor up to it, or the first; without any, the first term is week A. */
function anchorFor(
  time: SchoolTime,
  monday: Temporal.PlainDate,
): { monday: Temporal.PlainDate; week: CycleWeek } | undefined {
  const given = time.timetable.startsWith.length
    ? time.timetable.startsWith
    : [...time.terms]
        .sort((a, b) => (a.start < b.start ? -1 : 1))
        .slice(0, 1)
        .map((term) => ({ date: term.start, week: 'A' as const }));
  const anchors = given
    .map(({ date, week }) => ({ monday: mondayOf(Temporal.PlainDate.from(date)), week }))
    .sort((a, b) => Temporal.PlainDate.compare(a.monday, b.monday));
  return anchors.findLast((each) => Temporal.PlainDate.compare(each.monday, monday) <= 0) ?? anchors[0];
}

/** The turns between two Mondays, by the school's way of counting. */
function turns(time: SchoolTime, from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  if (time.timetable.counting === 'calendar-weeks') return from.until(to).days / 7;
  let count = 0;
  for (let monday = from; Temporal.PlainDate.compare(monday, to) < 0; monday = monday.add({ days: 7 }))
    if (isSchoolWeek(time, monday)) count += 1;
  return count;
}

/**
 * Week A or B of a two-week timetable. Counted over school weeks (the common way: a half-term, even of one or three weeks, never
 * breaks the turn) or over calendar weeks, from the anchor in the settings.
 *
 * @returns undefined for a one-week timetable, or where nothing says which week is which
 */
export function cycleWeekOf(time: SchoolTime, date: Temporal.PlainDate): CycleWeek | undefined {
  if (time.timetable.weeks === 1) return undefined;
  const monday = mondayOf(date);
  const anchor = anchorFor(time, monday);
  if (!anchor) return undefined;
  const backwards = Temporal.PlainDate.compare(monday, anchor.monday) < 0;
  const count = backwards ? turns(time, monday, anchor.monday) : turns(time, anchor.monday, monday);
  if (count % 2 === 0) return anchor.week;
  return anchor.week === 'A' ? 'B' : 'A';
}
