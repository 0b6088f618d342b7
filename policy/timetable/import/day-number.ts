import { writeDate } from '../../wording/when.ts';

/** Dates as numbers of days since 1 January 1970, so that long series cost next to nothing; and wall-clock moments made of them. */
export interface Wall {
  /** Number of the day. */
  day: number;
  /** Minutes after midnight. */
  minute: number;
}

const dayLength = 24 * 60;
/** Entries of a cache: more days than any window has. */
const cached = 5000;

/** The number of a date in the Gregorian calendar, by its own arithmetic: four hundred years have 146,097 days. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export const dayOf = ({ year, month, day }: Temporal.PlainDate): number => dayNumber(year, month, day);

const epoch = Temporal.PlainDate.from('1970-01-01');
export const dateOf = (day: number): Temporal.PlainDate => epoch.add({ days: day });

const writtenDays = new Map<number, string>();

/** "23 November 2026", kept: a hostile file may have a hundred thousand sentences about a few dates. */
export function writtenDay(day: number): string {
  let text = writtenDays.get(day);
  if (text === undefined) {
    if (writtenDays.size > cached) writtenDays.clear();
    writtenDays.set(day, (text = writeDate(dateOf(day).toString())));
  }
  return text;
}

/** 1 is Monday, 7 is Sunday; 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
export const mondayOfDay = (day: number): number => day - weekdayOf(day) + 1;

const wallFrom = (minutes: number): Wall => {
  const day = Math.floor(minutes / dayLength);
  return { day, minute: minutes - day * dayLength };
};

/** By how many minutes a zone is ahead of UTC on each day (of UTC) on which it does not change its clocks. */
const steady = new Map<string, Map<number, number | 'changes'>>();

const offsetAt = (zone: string, minutes: number): number =>
  Temporal.Instant.fromEpochMilliseconds(minutes * 60_000).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;

/** `Temporal` is asked once a day and zone: a calendar may have a hundred thousand dates. */
function offset(zone: string, minutes: number): number {
  const day = Math.floor(minutes / dayLength);
  let days = steady.get(zone);
  if (!days || days.size > cached) {
    if (steady.size > 100) steady.clear();
    steady.set(zone, (days = new Map()));
  }
  let known = days.get(day);
  if (known === undefined) {
    const first = offsetAt(zone, day * dayLength);
    known = first === offsetAt(zone, (day + 1) * dayLength) ? first : 'changes';
    days.set(day, known);
  }
  return known === 'changes' ? offsetAt(zone, minutes) : known;
}

/**
 * What the clocks of another zone show at a moment of one zone. Of a moment that exists twice the first is taken, one that does not
 * exist is moved on by the change, as `Temporal` does.
 */
export function inZone({ day, minute }: Wall, from: string, to: string): Wall {
  if (from === to) return { day, minute };
  const local = day * dayLength + minute;
  const [before, after] = [offset(from, local - dayLength), offset(from, local + dayLength)];
  // A change is within a day of here: rare enough to ask for it.
  const ahead =
    before === after
      ? before
      : local -
        dateOf(day).toPlainDateTime().add({ minutes: minute }).toZonedDateTime(from).epochMilliseconds /
          60_000;
  const utc = local - ahead;
  return wallFrom(Math.floor(utc + offset(to, utc)));
}

/** By how many minutes the clocks of a zone are ahead of UTC at about a moment. */
export const aheadOf = (zone: string, { day, minute }: Wall): number =>
  offset(zone, day * dayLength + minute);

export const later = ({ day, minute }: Wall, minutes: number): Wall =>
  wallFrom(day * dayLength + minute + minutes);

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A date, or date and time, as jCal writes them ("2026-11-23", "2026-11-23T09:15:00").
 *
 * @returns undefined if there is no such moment
 */
export function readWall(text: string): (Wall & { dateOnly: boolean }) | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::([0-5]\d))?)?$/.exec(text);
  if (!found) return undefined;
  const [year, month, day, hour = 0, minute = 0] = found.slice(1, 6).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  const days = monthLengths[month - 1];
  if (days === undefined || day < 1 || day > days + leap || hour > 23 || minute > 59) return undefined;
  return {
    day: dayNumber(year, month, day),
    minute: hour * 60 + minute,
    dateOnly: found[4] === undefined,
  };
}
