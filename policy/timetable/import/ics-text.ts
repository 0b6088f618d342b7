import { UserError } from '../../message.ts';

/** The lines of one event that a timetable needs, unfolded, by the name of the property. */
export interface RawEvent {
  lines: { name: string; text: string }[];
  /** The file ends before the event does. */
  cut: boolean;
}

export interface RawCalendar {
  events: RawEvent[];
  /** X-WR-TIMEZONE: the zone of times that name none. */
  zone?: string;
  /** The file ends before the calendar does. */
  cut: boolean;
}

/** Everything else an event says (notes, people, attachments, alarms) is passed over unread. */
const wanted = new Set([
  'summary',
  'dtstart',
  'dtend',
  'duration',
  'rrule',
  'rdate',
  'exdate',
  'exrule',
  'recurrence-id',
  'uid',
  'status',
]);

/** The longest line that is read: thousands of dates. A longer one is cut, and then says nothing that makes sense. */
const maxLine = 100_000;

/** Unfolds the lines of a calendar (RFC 5545, 3.1), one after the other. */
function* unfolded(text: string): Generator<string> {
  let parts: string[] = [];
  let length = 0;
  let at = 0;
  while (at <= text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end);
    at = end + 1;
    if (line[0] === ' ' || line[0] === '\t') {
      if (length < maxLine) parts.push(line.slice(1));
      length += line.length;
      continue;
    }
    if (parts.length > 0) yield parts.join('').slice(0, maxLine);
    parts = [line];
    length = line.length;
  }
  if (parts.length > 0) yield parts.join('').slice(0, maxLine);
}

const nameOf = (line: string): string => /^[\w-]{1,40}/.exec(line)?.[0]?.toLowerCase() ?? '';

/**
 * Takes a calendar file apart into its events, in one pass and without judging what they say.
 *
 * @throws UserError if it is not a calendar
 */
export function splitCalendar(text: string): RawCalendar {
  const events: RawEvent[] = [];
  const open: string[] = [];
  let event: RawEvent | undefined;
  let zone: string | undefined;
  let calendars = 0;
  for (const line of unfolded(text.includes('\n') ? text : text.replaceAll('\r', '\n'))) {
    const name = nameOf(line);
    if (name === 'begin') {
      const what = line.slice(6).trim().toLowerCase();
      if (what === 'vcalendar') calendars += 1;
      open.push(what);
      if (what === 'vevent' && !event) events.push((event = { lines: [], cut: true }));
    } else if (name === 'end') {
      const what = line.slice(4).trim().toLowerCase();
      const opened = open.lastIndexOf(what);
      if (opened >= 0) open.length = opened;
      if (event && !open.includes('vevent')) {
        event.cut = what !== 'vevent';
        event = undefined;
      }
    } else if (event && open.at(-1) === 'vevent' && wanted.has(name)) event.lines.push({ name, text: line });
    else if (name === 'x-wr-timezone' && !event) zone ??= line.slice(line.indexOf(':') + 1).trim();
  }
  if (calendars === 0) throw new UserError('timetableImport.calendar.notOne');
  return { events, cut: open.length > 0, ...(zone && { zone }) };
}
