import type { Message } from '../../message.ts';
import { UserError } from '../../message.ts';
import { displayText } from '../../roster/clean-name.ts';
import type { SchoolTime } from '../schema.ts';
import { clockText } from './clock.ts';
import type { Wall } from './day-number.ts';
import { dayOf, inZone, later, mondayOfDay, weekdayOf, writtenDay } from './day-number.ts';
import type { CalendarEvent, Written } from './ics-event.ts';
import { readEvent, titleOf } from './ics-event.ts';
import { splitCalendar } from './ics-text.ts';
import type { Window } from './occurrences.ts';
import { occurrences } from './occurrences.ts';
import type { ImportProblem, TimetableProposal } from './proposal.ts';
import { applyProposal } from './proposal.ts';
import type { DatedEvent } from './school-dates.ts';
import { isSchoolDate, schoolDates } from './school-dates.ts';
import type { Lesson } from './weeks.ts';
import { holidays, weekPattern } from './weeks.ts';
import { zoneOf } from './zones.ts';

/** Dates of all events together: ten lessons a day for two years are 4,000. */
export const maxOccurrences = 100_000;
/** Sentences that a person would read; how many more there are is told. */
const maxProblems = 500;
const wholeDay = 24 * 60;

/** From the beginning of the school year to the end of the next one: what an endless series is cut to. */
function windowAround(today: Temporal.PlainDate): Window {
  const year = today.month >= 8 ? today.year : today.year - 1;
  return {
    from: dayOf(Temporal.PlainDate.from({ year, month: 8, day: 1 })),
    to: dayOf(Temporal.PlainDate.from({ year: year + 2, month: 8, day: 31 })),
  };
}

const placeOf = (title: string): Message => ({
  key: title === '' ? 'timetableImport.row.untitled' : 'timetableImport.row.event',
  params: { title },
});

/** Gathers lessons and whole days from events, and what is wrong with any. */
class Gatherer {
  readonly lessons: Lesson[] = [];
  readonly dated: DatedEvent[] = [];
  readonly problems: ImportProblem[] = [];
  readonly exceptions: (ImportProblem & { day: number })[] = [];
  cancelled = 0;
  private room = maxOccurrences;
  private readonly time: SchoolTime;
  private readonly window: Window;
  private readonly today: number;

  constructor(time: SchoolTime, window: Window, today: number) {
    this.time = time;
    this.window = window;
    this.today = today;
  }

  problem(title: string, key: string, params?: Message['params']): void {
    this.problems.push({
      row: placeOf(title),
      message: { key: `timetableImport.problem.${key}`, ...(params && { params }) },
    });
  }

  /** @throws UserError if the event cannot be used */
  add(event: CalendarEvent, replaced: readonly Written[]): void {
    const found = this.room > 0 ? occurrences(event, this.window, replaced) : [];
    this.room -= found.length;
    if (this.room <= 0) throw new UserError('timetableImport.problem.tooMany', { limit: maxOccurrences });
    const { start, length, title } = event;
    if (start.allDay || (start.minute === 0 && length % wholeDay === 0)) {
      for (const { day } of found)
        this.dated.push({ title, first: day, last: day + Math.round(length / wholeDay) - 1 });
      return;
    }
    for (const wall of found) if (!this.lesson(event, wall)) return;
    this.single(event);
  }

  /** One occurrence of an event of some hours. @returns whether the others are worth looking at */
  private lesson({ title, start, length, rule }: CalendarEvent, wall: Wall): boolean {
    const from = inZone(wall, start.zone, this.time.zone);
    const to = inZone(later(wall, length), start.zone, this.time.zone);
    if (isSchoolDate(title) && length >= 4 * 60) {
      this.dated.push({ title, first: from.day, last: to.minute === 0 ? to.day - 1 : to.day });
      return true;
    }
    if (title === '') throw new UserError('timetableImport.problem.noTitle');
    const times = { start: clockText(from.minute), end: clockText(to.minute) };
    if (to.day !== from.day) {
      this.problem(title, length > wholeDay ? 'severalDays' : 'midnight', times);
      return false;
    }
    if (weekdayOf(from.day) > 5) {
      this.problem(title, 'weekend');
      return true;
    }
    const everySecond = rule?.every === 'week' && rule.interval === 2;
    this.lessons.push({ title, day: from.day, ...times, everySecond });
    return true;
  }

  /** Dates on which a series is different, from today on: told, because a week cannot hold them. */
  private single({ title, without, instead, start }: CalendarEvent): void {
    const tell = (day: number, key: string, params: Message['params'] = {}) => {
      if (day >= this.today && day <= this.window.to)
        this.exceptions.push({
          row: { key: 'timetableImport.row.eventOn', params: { title, date: writtenDay(day) } },
          message: { key: `timetableImport.problem.${key}`, params },
          day,
        });
    };
    for (const moment of without) tell(inSchool(moment, this.time.zone).day, 'notThen');
    if (!instead) return;
    const to = inSchool(start, this.time.zone);
    tell(inSchool(instead, this.time.zone).day, 'moved', {
      date: writtenDay(to.day),
      start: clockText(to.minute),
    });
  }
}

const inSchool = (moment: Written, zone: string): Wall =>
  moment.allDay ? moment : inZone(moment, moment.zone, zone);

/**
 * A timetable from a calendar (RFC 5545): the week or two weeks that its lessons make, and what of its whole days belongs into the
 * school's calendar. Zones are resolved by `Temporal`; endless series are followed through this school year and the next.
 *
 * Takes time in proportion to the text, whatever it says.
 *
 * @param time  the school's calendar so far
 * @param today by the school's clock
 * @throws UserError if the text is not a calendar or has no event
 */
export function readCalendar(
  text: string,
  { time, today }: { time: SchoolTime; today: Temporal.PlainDate },
): TimetableProposal {
  const raw = splitCalendar(text);
  if (raw.events.length === 0) throw new UserError('timetableImport.calendar.noEvents');
  const notes: Message[] = [];
  const todayNumber = dayOf(today);
  const gatherer = new Gatherer(time, windowAround(today), todayNumber);
  const zone = raw.zone === undefined ? time.zone : zoneOf(raw.zone);
  if (zone === undefined)
    notes.push({
      key: 'timetableImport.note.calendarZone',
      params: { zone: displayText(raw.zone!, 80), school: time.zone },
    });
  const events: CalendarEvent[] = [];
  const attempt = (title: string, work: () => void) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      gatherer.problems.push({ row: placeOf(title), message: error.say });
    }
  };
  for (const each of raw.events)
    attempt(titleOf(each), () => events.push(readEvent(each, zone ?? time.zone)));
  const replaced = new Map<string, Written[]>();
  for (const { uid, instead } of events)
    if (instead) {
      const before = replaced.get(uid);
      if (before) before.push(instead);
      else replaced.set(uid, [instead]);
    }
  for (const event of events) {
    if (event.cancelled) {
      gatherer.cancelled += 1;
      continue;
    }
    attempt(event.title, () => gatherer.add(event, event.instead ? [] : (replaced.get(event.uid) ?? [])));
    // A second event with the same UID is another one, not a second look at the same exceptions.
    if (!event.instead) replaced.delete(event.uid);
  }
  const dates = schoolDates(gatherer.dated, time);
  const none = { calendar: dates.calendar, notes: [], problems: [] };
  const withDates = applyProposal(time, none, {
    timetable: false,
    terms: true,
    insetDays: true,
    closures: true,
  });
  const week = weekPattern(gatherer.lessons, withDates, dates.weeks, mondayOfDay(todayNumber));
  notes.push(...week.notes);
  if (raw.cut) notes.push({ key: 'timetableImport.note.cut' });
  if (gatherer.cancelled > 0)
    notes.push({ key: 'timetableImport.note.cancelled', params: { count: gatherer.cancelled } });
  const isFree = holidays(withDates);
  const exceptions = gatherer.exceptions
    .filter(({ day }) => !isFree(day))
    .sort((a, b) => a.day - b.day)
    .map(({ row, message }) => ({ row, message }));
  const problems = once([...gatherer.problems, ...week.problems, ...dates.problems, ...exceptions]);
  if (problems.length > maxProblems)
    notes.push({
      key: 'timetableImport.note.moreProblems',
      params: { count: problems.length - maxProblems },
    });
  return {
    ...(week.timetable && { timetable: week.timetable }),
    calendar: dates.calendar,
    notes,
    problems: problems.slice(0, maxProblems),
  };
}

/** Each sentence once: a series says the same of every date. */
const once = (problems: readonly ImportProblem[]): ImportProblem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
