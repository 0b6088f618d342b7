/** What a date cell says. `month` means that only year and month were given. */
export type ReadDate =
  | { kind: 'none' }
  | { kind: 'date'; date: Temporal.PlainDate }
  | { kind: 'month'; date: Temporal.PlainDate }
  /** A day that no calendar has (31 February, 14th month). */
  | { kind: 'impossible' }
  | { kind: 'unreadable' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day that a spreadsheet counts from; 60 is its own 29 February 1900, so the count holds from March 1900. */
const serialStart = Temporal.PlainDate.from('1899-12-30');

/**
 * Reads a date as UK school systems write it: 31/08/2026, 31.8.26, 31 Aug 2026, 2026-08-31, "Aug 2026", 2026-08, a
 * spreadsheet's day number, each with or without a time. Day before month, never guessed the other way round.
 *
 * @param today decides the century of a two-digit year: at most twenty years ahead
 */
export function readDate(raw: string, today: Temporal.PlainDate): ReadDate {
  const text = raw
    .slice(0, 60)
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 ')
    .replace(/ \d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:Z|[+-]\d{2}:?\d{2})?$/i, '');
  if (text === '' || /^[-–—./?]+$|^n\/a$/i.test(text)) return { kind: 'none' };

  let found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (found) return day(Number(found[1]), Number(found[2]), Number(found[3]));
  found = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  if (found) return day(fullYear(found[3]!, today), Number(found[2]), Number(found[1]));
  found = /^(?:\p{L}{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[- ](\p{L}{3,9})\.?,?[- ](\d{4}|\d{2})$/iu.exec(text);
  if (found) return day(fullYear(found[3]!, today), monthNumber(found[2]!), Number(found[1]));
  found = /^(\p{L}{3,9})\.?[- ](\d{4})$/u.exec(text);
  if (found) return month(Number(found[2]), monthNumber(found[1]!));
  found = /^(\d{4})-(\d{2})$/.exec(text);
  if (found) return month(Number(found[1]), Number(found[2]));
  found = /^(\d{1,2})\/(\d{4})$/.exec(text);
  if (found) return month(Number(found[2]), Number(found[1]));
  found = /^(\d{5})(?:\.\d+)?$/.exec(text);
  if (found) return { kind: 'date', date: serialStart.add({ days: Number(found[1]) }) };
  return { kind: 'unreadable' };
}

function day(year: number, monthOfYear: number | undefined, dayOfMonth: number): ReadDate {
  if (monthOfYear === undefined) return { kind: 'unreadable' };
  try {
    const date = Temporal.PlainDate.from(
      { year, month: monthOfYear, day: dayOfMonth },
      { overflow: 'reject' },
    );
    return { kind: 'date', date };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'impossible' };
    throw error;
  }
}

function month(year: number, monthOfYear: number | undefined): ReadDate {
  const first = day(year, monthOfYear, 1);
  return first.kind === 'date' ? { kind: 'month', date: first.date } : first;
}

function monthNumber(word: string): number | undefined {
  const index = months.indexOf(word.slice(0, 3).toLowerCase());
  return index === -1 ? undefined : index + 1;
}

function fullYear(digits: string, today: Temporal.PlainDate): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  const century = 2000;
  return century + year > today.year + 20 ? century - 100 + year : century + year;
}

/** The last day of a date's month: as much as is kept of when a leaver turns 18 (trust.md §6, "until <month year>"). */
export const monthEnd = (date: Temporal.PlainDate): Temporal.PlainDate =>
  date.with({ day: date.daysInMonth });

/** The next 31 August after today, when a roster expires unless renewed (trust.md §6, L4). */
export function defaultExpiry(today: Temporal.PlainDate): Temporal.PlainDate {
  const end = Temporal.PlainDate.from({ year: today.year, month: 8, day: 31 });
  return Temporal.PlainDate.compare(today, end) < 0 ? end : end.add({ years: 1 });
}
