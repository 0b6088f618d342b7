import ICAL from 'ical.js';
import type { Message } from '../../message.ts';
import { UserError } from '../../message.ts';
import { displayText } from '../../roster/clean-name.ts';
import type { Wall } from './day-number.ts';
import { aheadOf, inZone, readWall } from './day-number.ts';
import type { RawEvent } from './ics-text.ts';
import { zoneOf } from './zones.ts';

/** A moment as an event writes it: by the clocks of a zone, or a whole day. */
export interface Written extends Wall {
  allDay: boolean;
  zone: string;
}

/** How an event comes back, as far as a timetable can use it. */
export interface Rule {
  every: 'day' | 'week';
  interval: number;
  /** 1 is Monday; empty: as the first date. */
  days: number[];
  /** The day on which a week begins, which matters for every second week. */
  weekStart: number;
  /** Months in which it comes; empty: all. */
  months: number[];
  count?: number;
  /** By the clocks of the event's zone; the last moment that still counts. */
  until?: Wall;
}

export interface CalendarEvent {
  title: string;
  uid: string;
  start: Written;
  /** In minutes; of whole days a multiple of 1440. */
  length: number;
  rule?: Rule;
  /** Dates without it and dates besides, as written. */
  without: Written[];
  besides: Written[];
  /** It stands for one occurrence of the series of its UID: the one that was to start here. */
  instead?: Written;
  cancelled: boolean;
}

type Property = [name: string, params: Record<string, string | string[]>, type: string, ...values: unknown[]];

/** Raised for an event that cannot be used; says why. */
const refuse = (key: string, params?: Message['params']): never => {
  throw new UserError(key, params);
};

function parsed(text: string): Property {
  try {
    return ICAL.parse.property(text, ICAL.design.icalendar) as unknown as Property;
  } catch (error) {
    if (error instanceof Error)
      return refuse('timetableImport.problem.unreadableLine', { line: displayText(text, 80) });
    throw error;
  }
}

/** A date or time of an event. `defaultZone` is that of times that name none. */
function moment(value: unknown, params: Property[1], defaultZone: string): Written {
  const text = String(value);
  const utc = text.endsWith('Z');
  // What ical.js makes of a date without a time, and of a time without seconds.
  const plain = text.replace(/Z$/, '').replace(/T::$/, '').replace(/:$/, '');
  const wall = readWall(plain);
  if (!wall) {
    const leap = /^(\d{4})-02-29/.exec(plain)?.[1];
    return leap
      ? refuse('timetable.problem.noLeapDay', { year: leap })
      : refuse('timetableImport.problem.noSuchMoment', { text: displayText(text) });
  }
  const { day, minute, dateOnly } = wall;
  if (dateOnly) return { day, minute: 0, allDay: true, zone: defaultZone };
  const tzid = params['tzid'];
  const name = Array.isArray(tzid) ? tzid[0] : tzid;
  const zone = utc ? 'Etc/UTC' : name === undefined ? defaultZone : zoneOf(name);
  return {
    day,
    minute,
    allDay: false,
    zone: zone ?? refuse('timetableImport.problem.unknownZone', { zone: displayText(name!, 80) }),
  };
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** What only rules that no timetable has would need. */
const unusual = ['BYSECOND', 'BYMINUTE', 'BYHOUR', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS'];

function ruleOf(value: unknown, start: Written): Rule {
  let rule: InstanceType<typeof ICAL.Recur>;
  try {
    rule = ICAL.Recur.fromData(value as Parameters<typeof ICAL.Recur.fromData>[0]);
  } catch (error) {
    if (error instanceof Error) return refuse('timetableImport.problem.unreadableRule');
    throw error;
  }
  const every = { DAILY: 'day', WEEKLY: 'week' }[String(rule.freq)] as Rule['every'] | undefined;
  const parts = rule.parts as Record<string, (string | number)[] | undefined>;
  const days = (parts['BYDAY'] ?? []).map((day) => weekdays.indexOf(String(day)) + 1);
  if (!every || unusual.some((part) => parts[part] !== undefined) || days.includes(0))
    return refuse('timetableImport.problem.unusualRule');
  const until = rule.until;
  if (rule.count !== null && rule.count < 1) return refuse('timetableImport.problem.unreadableRule');
  return {
    every,
    interval: Math.max(1, Math.trunc(Number(rule.interval)) || 1),
    days,
    // ical.js counts the days of the week from Sunday, as 1.
    weekStart: ((rule.wkst + 5) % 7) + 1,
    months: (parts['BYMONTH'] ?? []).map(Number),
    ...(rule.count && { count: rule.count }),
    ...(until && { until: untilOf(until.toString(), start) }),
  };
}

/** The end of a series by the event's own clocks. A date counts to its last minute. */
function untilOf(text: string, start: Written): Wall {
  const read = moment(text, {}, start.zone);
  if (read.allDay) return { day: read.day, minute: 24 * 60 };
  return start.allDay ? read : inZone(read, read.zone, start.zone);
}

/** No event of a school lasts longer: in minutes. */
const longest = 366 * 24 * 60;

function lengthOf(start: Written, end: Written | undefined, duration: unknown): number {
  if (end) {
    // The clocks of two zones may show the same moment differently.
    const shift =
      end.zone === start.zone || start.allDay ? 0 : aheadOf(end.zone, end) - aheadOf(start.zone, start);
    const length = (end.day - start.day) * 24 * 60 + end.minute - start.minute - shift;
    if (length < 0) refuse('timetableImport.problem.endsBefore');
    if (length > longest) refuse('timetableImport.problem.overAYear');
    if (length === 0 && !start.allDay) refuse('timetableImport.problem.noLength');
    return start.allDay ? Math.max(length, 24 * 60) : length;
  }
  if (duration !== undefined) {
    let length = 0;
    try {
      length = Temporal.Duration.from(String(duration)).total({ unit: 'minutes', relativeTo: '2026-01-01' });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    if (length > longest) refuse('timetableImport.problem.overAYear');
    if (!(Math.round(length) > 0)) refuse('timetableImport.problem.noLength');
    // Hours of a whole day are that day.
    return start.allDay ? Math.max(length, 24 * 60) : Math.round(length);
  }
  return start.allDay ? 24 * 60 : refuse('timetableImport.problem.eventNoEnd');
}

/** The name of an event, as far as one can be told, for sentences about it. */
export function titleOf({ lines }: RawEvent): string {
  const summary = lines.find(({ name }) => name === 'summary')?.text ?? '';
  return displayText(summary.slice(summary.indexOf(':') + 1).replace(/\\([,;nN\\])/g, '$1'), 80);
}

/**
 * One event, read with ical.js.
 *
 * @param zone of times that name none
 * @throws UserError that says why a timetable cannot use it
 */
export function readEvent(raw: RawEvent, zone: string): CalendarEvent {
  if (raw.cut) refuse('timetableImport.problem.cut');
  const properties = raw.lines.map(({ name, text }) => ({ name, text }));
  const first = (name: string) => {
    const line = properties.find((each) => each.name === name);
    return line && parsed(line.text);
  };
  const moments = (name: string): Written[] =>
    properties
      .filter((each) => each.name === name)
      .map((each) => parsed(each.text))
      .flatMap(([, params, , ...values]) =>
        // A period ("start/end") counts from its start.
        values.map((value) => moment(Array.isArray(value) ? value[0] : value, params, zone)),
      );
  const [start] = moments('dtstart');
  if (!start) return refuse('timetableImport.problem.noStart');
  if (first('exrule')) refuse('timetableImport.problem.unusualRule');
  const rule = first('rrule');
  const [instead] = moments('recurrence-id');
  if (instead && first('recurrence-id')?.[1]['range'] !== undefined)
    refuse('timetableImport.problem.andFuture');
  const title = first('summary')?.[3];
  return {
    title: displayText(typeof title === 'string' ? title : '', 100),
    uid: String(first('uid')?.[3] ?? ''),
    start,
    length: lengthOf(start, moments('dtend')[0], first('duration')?.[3]),
    without: moments('exdate'),
    besides: moments('rdate'),
    cancelled: String(first('status')?.[3] ?? '').toUpperCase() === 'CANCELLED',
    ...(rule && !instead && { rule: ruleOf(rule[3], start) }),
    ...(instead && { instead }),
  };
}
