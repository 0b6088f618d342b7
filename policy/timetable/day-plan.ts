import { cycleWeekOf } from './cycle.ts';
import { dayBounds, isBefore, momentAt } from './moment.ts';
import type { CycleWeek, DayChange, PeriodKind, SchoolTime, TimetableDay } from './schema.ts';
import { schoolDays } from './schema.ts';
import type { SchoolDate } from './school-day.ts';
import { schoolDate } from './school-day.ts';

/** A stretch of time; its start belongs to it, its end does not. */
export interface Span {
  start: Temporal.ZonedDateTime;
  end: Temporal.ZonedDateTime;
}

export interface DayInterval extends Span {
  kind: PeriodKind;
  /** As the timetable or the user calls it. */
  label: string;
  /** `cover` and `free` are the user's changes for the date. */
  from: 'timetable' | 'cover' | 'free';
}

/** One date, laid out. */
export interface DayPlan {
  date: Temporal.PlainDate;
  school: SchoolDate;
  /** The user is off work on this date. */
  off: boolean;
  week?: CycleWeek;
  /** Ordered, never overlapping. */
  intervals: DayInterval[];
  /** From arriving to leaving; absent on a day that is not worked. */
  work?: Span;
  trip?: Span & { label: string; wholeDay: boolean };
}

/** The timetable's row for a day of the week; one for that very week goes before one for both. */
function rowFor(time: SchoolTime, day: string | undefined, week: CycleWeek | undefined) {
  const rows = time.timetable.days.filter((row) => row.day === day);
  return rows.find((row) => row.week !== undefined && row.week === week) ?? rows.find((row) => !row.week);
}

/** Which row holds on a date: a swap is the user's word and holds on any date, the timetable on school days and INSET at work. */
function rowOn(
  plan: Pick<DayPlan, 'date' | 'school' | 'week'>,
  time: SchoolTime,
  changes: readonly DayChange[],
) {
  const swap = changes.find((change) => change.kind === 'swap');
  if (swap) return rowFor(time, swap.day, swap.week ?? plan.week);
  const taught = plan.school.kind === 'school';
  const insetAtWork = plan.school.kind === 'inset' && time.insetCountsAsWork;
  return taught || insetAtWork ? rowFor(time, schoolDays[plan.date.dayOfWeek - 1], plan.week) : undefined;
}

/** The working day: as the row says, or from the first entry that is not a break or lunch to the last. */
function workOf(row: TimetableDay, date: Temporal.PlainDate, zone: string): Span | undefined {
  const work = row.periods.filter((period) => period.kind !== 'break' && period.kind !== 'lunch');
  const start = row.arrive ?? work.map((period) => period.start).sort()[0];
  const end =
    row.leave ??
    work
      .map((period) => period.end)
      .sort()
      .at(-1);
  if (start === undefined || end === undefined) return undefined;
  const span = { start: momentAt(date, start, zone), end: momentAt(date, end, zone) };
  return isBefore(span.start, span.end) ? span : undefined;
}

/** Lays a new interval over others: what it covers of them is cut away. */
function lay(over: DayInterval, under: readonly DayInterval[]): DayInterval[] {
  const rest = under.flatMap((each) => [
    { ...each, end: isBefore(over.start, each.end) ? over.start : each.end },
    { ...each, start: isBefore(each.start, over.end) ? over.end : each.start },
  ]);
  const cut = rest.filter((part) => isBefore(part.start, part.end));
  return [...cut, over].sort((a, b) => Temporal.ZonedDateTime.compare(a.start, b.start));
}

/** The working day with a stretch that was worked besides. */
const around = (work: Span | undefined, more: Span): Span => ({
  start: work && isBefore(work.start, more.start) ? work.start : more.start,
  end: work && isBefore(more.end, work.end) ? work.end : more.end,
});

function tripOf(change: Extract<DayChange, { kind: 'trip' }>, date: Temporal.PlainDate, zone: string) {
  const span = change.hours
    ? { start: momentAt(date, change.hours.start, zone), end: momentAt(date, change.hours.end, zone) }
    : dayBounds(date, zone);
  return { ...span, label: change.label, wholeDay: change.hours === undefined };
}

/**
 * One date laid out by the timetable, the school's calendar and the user's own changes, in the school's zone.
 *
 * @param time    checked by `timeProblems`
 * @param changes of any dates; checked likewise. *Off work* removes everything else; a trip and cover hold on any date
 * @throws RangeError if the settings name a date, time or zone that does not exist
 */
export function dayPlan(
  time: SchoolTime,
  date: Temporal.PlainDate,
  changes: readonly DayChange[] = [],
): DayPlan {
  const today = changes.filter((change) => change.date === date.toString());
  const school = schoolDate(time, date);
  // In the holidays there is no week A or B, and counting up to them would cost most of the time.
  const counts = school.kind === 'school' || school.kind === 'inset' || today.length > 0;
  const week = counts ? cycleWeekOf(time, date) : undefined;
  const off = today.some((change) => change.kind === 'off');
  const plan: DayPlan = { date, school, off, intervals: [], ...(week && { week }) };
  if (off) return plan;
  const row = rowOn(plan, time, today);
  const work = row && workOf(row, date, time.zone);
  if (work) plan.work = work;
  const trip = today.find((change) => change.kind === 'trip');
  if (trip) plan.trip = tripOf(trip, date, time.zone);
  // Pupils stay at home on INSET days: the hours count, the lessons do not take place.
  if (row && (school.kind !== 'inset' || today.some((change) => change.kind === 'swap')))
    for (const period of row.periods) {
      const span = {
        start: momentAt(date, period.start, time.zone),
        end: momentAt(date, period.end, time.zone),
      };
      if (isBefore(span.start, span.end))
        plan.intervals.push({ ...span, kind: period.kind, label: period.label, from: 'timetable' });
    }
  plan.intervals.sort((a, b) => Temporal.ZonedDateTime.compare(a.start, b.start));
  for (const change of today) {
    if (change.kind !== 'cover' && change.kind !== 'free') continue;
    const span = {
      start: momentAt(date, change.start, time.zone),
      end: momentAt(date, change.end, time.zone),
    };
    if (!isBefore(span.start, span.end)) continue;
    const kind = change.kind === 'cover' ? 'lesson' : 'planning';
    if (kind === 'lesson') plan.work = around(plan.work, span);
    plan.intervals = lay({ ...span, kind, label: change.label, from: change.kind }, plan.intervals);
  }
  return plan;
}
