import { UserError } from '../../message.ts';
import type { Wall } from './day-number.ts';
import { dateOf, inZone, weekdayOf } from './day-number.ts';
import type { CalendarEvent, Rule, Written } from './ics-event.ts';

/** Numbers of the first and last day that are looked at. */
export interface Window {
  from: number;
  to: number;
}

/** Every second, third … week on some days: the days in the window, without walking through the years before it. */
function weeklyDays(start: number, rule: Rule, { from, to }: Window): number[] {
  const intoWeek = (weekday: number) => (weekday - rule.weekStart + 7) % 7;
  const offsets = [...new Set((rule.days.length > 0 ? rule.days : [weekdayOf(start)]).map(intoWeek))].sort(
    (a, b) => a - b,
  );
  const week = start - intoWeek(weekdayOf(start));
  const step = 7 * rule.interval;
  const first = Math.max(0, Math.floor((from - week) / step) - 1);
  const inFirstWeek = offsets.filter((offset) => week + offset >= start).length;
  let left = (rule.count ?? Infinity) - (first > 0 ? inFirstWeek + (first - 1) * offsets.length : 0);
  const days: number[] = [];
  for (let monday = week + first * step; monday <= to; monday += step)
    for (const offset of offsets) {
      const day = monday + offset;
      if (day < start) continue;
      if (left <= 0) return days;
      left -= 1;
      days.push(day);
    }
  return days;
}

function dailyDays(start: number, rule: Rule, { from, to }: Window): number[] {
  const first = Math.max(0, Math.floor((from - start) / rule.interval));
  let left = (rule.count ?? Infinity) - first;
  const days: number[] = [];
  for (let day = start + first * rule.interval; day <= to && left > 0; day += rule.interval, left -= 1)
    if (rule.days.length === 0 || rule.days.includes(weekdayOf(day))) days.push(day);
  return days;
}

function daysOf({ day }: Written, rule: Rule, window: Window): number[] {
  // How many dates lie before the window cannot be reckoned for these; no timetable is written so.
  const filtered = rule.months.length > 0 || (rule.every === 'day' && rule.days.length > 0);
  const everyDay = rule.every === 'day' && rule.interval === 1 && rule.months.length === 0;
  if (rule.count !== undefined && filtered && !everyDay)
    throw new UserError('timetableImport.problem.unusualRule');
  return rule.every === 'week' || (everyDay && rule.days.length > 0)
    ? weeklyDays(day, rule, window)
    : dailyDays(day, rule, window);
}

const key = ({ day, minute }: Wall) => `${day} ${minute}`;

/**
 * When an event takes place in a window, by the clocks of its own zone: its series, without the dates taken out (EXDATE, and those
 * that another event stands for), with those put in (RDATE). An endless series costs no more than the window is long.
 *
 * @param replaced the occurrences that other events stand for (RECURRENCE-ID)
 * @throws UserError if it comes back in a way that no timetable does
 */
export function occurrences(event: CalendarEvent, window: Window, replaced: readonly Written[] = []): Wall[] {
  const { start, rule } = event;
  const within = ({ day }: Wall) => window.from <= day && day <= window.to;
  const here = (moment: Written): Wall =>
    moment.allDay || start.allDay
      ? { day: moment.day, minute: start.minute }
      : inZone(moment, moment.zone, start.zone);
  const own = rule
    ? daysOf(start, rule, window).map((day) => ({ day, minute: start.minute }))
    : [{ day: start.day, minute: start.minute }];
  const { until, months = [] } = rule ?? {};
  const ahead = ({ day, minute }: Wall) =>
    !until || day < until.day || (day === until.day && minute <= until.minute);
  const inMonth = ({ day }: Wall) => months.length === 0 || months.includes(dateOf(day).month);
  const gone = new Set([...event.without, ...replaced].map(here).map(key));
  const found = new Map<string, Wall>();
  for (const wall of [...own.filter((each) => ahead(each) && inMonth(each)), ...event.besides.map(here)])
    if (within(wall) && !gone.has(key(wall))) found.set(key(wall), wall);
  return [...found.values()];
}
