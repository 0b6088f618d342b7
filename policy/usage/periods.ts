import type { Term } from '../timetable/schema.ts';

/** A stretch of whole days that use is shown for. */
export interface UsePeriod {
  kind: 'week' | 'term' | 'holiday' | 'month';
  /** First and last day, ISO dates. */
  start: string;
  end: string;
  /** Of a term its name, of a holiday the name of the term after it; else empty. */
  name: string;
}

/** The longest gap between two terms that is a holiday; a longer one is a term that nobody has entered. */
const longestHoliday = 60;

const day = (date: string) => Temporal.PlainDate.from(date);
const after = (date: string, days: number): string => day(date).add({ days }).toString();
const holds = ({ start, end }: { start: string; end: string }, date: string) => start <= date && date <= end;

/** The week of a date, Monday to Sunday. */
export function weekAt(date: string): UsePeriod {
  const monday = after(date, 1 - day(date).dayOfWeek);
  return { kind: 'week', start: monday, end: after(monday, 6), name: '' };
}

/**
 * The term that a date lies in, or the holiday between two terms. Where no terms are entered, the month, as far as no term
 * reaches into it. Each date lies in exactly one of these stretches, so that one can go through them without a gap.
 */
export function termAt(date: string, terms: readonly Pick<Term, 'name' | 'start' | 'end'>[]): UsePeriod {
  const term = terms.find((each) => holds(each, date));
  if (term) return { kind: 'term', start: term.start, end: term.end, name: term.name };
  const before = terms
    .map(({ end }) => end)
    .filter((end) => end < date)
    .toSorted()
    .at(-1);
  const next = terms.filter(({ start }) => date < start).toSorted((a, b) => (a.start < b.start ? -1 : 1))[0];
  if (before && next && day(before).until(day(next.start)).days <= longestHoliday + 1)
    return { kind: 'holiday', start: after(before, 1), end: after(next.start, -1), name: next.name };
  const first = day(date).with({ day: 1 });
  const last = first.with({ day: first.daysInMonth });
  return {
    kind: 'month',
    start: before && before >= first.toString() ? after(before, 1) : first.toString(),
    end: next && next.start <= last.toString() ? after(next.start, -1) : last.toString(),
    name: '',
  };
}

/** The stretch before a period, and the one after it. */
export const dayBefore = ({ start }: UsePeriod): string => after(start, -1);
export const dayAfter = ({ end }: UsePeriod): string => after(end, 1);

/** Every day of a period, in order. */
export function daysOf({ start, end }: Pick<UsePeriod, 'start' | 'end'>): string[] {
  const days: string[] = [];
  for (let date = start; date <= end; date = after(date, 1)) days.push(date);
  return days;
}

/** The weeks of a period, Monday to Sunday, the first and last cut to its own days. */
export function weeksOf({ start, end }: Pick<UsePeriod, 'start' | 'end'>): { start: string; end: string }[] {
  const weeks: { start: string; end: string }[] = [];
  for (let from = start; from <= end;) {
    const { end: sunday } = weekAt(from);
    weeks.push({ start: from, end: sunday < end ? sunday : end });
    from = after(sunday, 1);
  }
  return weeks;
}
