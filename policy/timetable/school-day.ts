import { bankHolidayOn } from './bank-holidays.ts';
import type { SchoolTime } from './schema.ts';

/** What a date is by the school's calendar. */
export interface SchoolDate {
  kind: 'school' | 'inset' | 'weekend' | 'bank-holiday' | 'closed' | 'half-term' | 'holiday';
  /** Which bank holiday: the message `time.why.bankHoliday.<name>`. */
  bankHoliday?: string;
  /** What the settings call it: the term, the INSET day, the closure. */
  label?: string;
}

type Calendar = Omit<SchoolTime, 'timetable'>;

const within = (date: string, { start, end }: { start: string; end: string }) => start <= date && date <= end;

/**
 * What a date is, for everybody at the school: weekends come first, then bank holidays (unless the school opens on them), INSET
 * days (which may lie outside a term), closures, half-terms and holidays.
 */
export function schoolDate(calendar: Calendar, date: Temporal.PlainDate): SchoolDate {
  if (date.dayOfWeek > 5) return { kind: 'weekend' };
  const text = date.toString();
  const bankHoliday = calendar.openOn.includes(text) ? undefined : bankHolidayOn(calendar.nation, date);
  if (bankHoliday) return { kind: 'bank-holiday', bankHoliday: bankHoliday.name };
  const inset = calendar.insetDays.find((day) => day.date === text);
  if (inset) return { kind: 'inset', label: inset.label };
  const closure = calendar.closures.find((each) => within(text, each));
  if (closure) return { kind: 'closed', label: closure.label };
  if (calendar.terms.length === 0) return { kind: 'school' };
  const term = calendar.terms.find((each) => within(text, each));
  if (!term) return { kind: 'holiday' };
  if (term.halfTerm && within(text, term.halfTerm)) return { kind: 'half-term', label: term.name };
  return { kind: 'school', label: term.name };
}
