import type { Message } from '../../message.ts';
import { writeDate } from '../../wording/when.ts';
import { bankHolidayOn } from '../bank-holidays.ts';
import type { CycleWeek, SchoolTime, Term } from '../schema.ts';
import { dateOf, mondayOfDay, weekdayOf, writtenDay } from './day-number.ts';
import { weekNamed } from './day-words.ts';
import type { ImportProblem, TimetableProposal } from './proposal.ts';

/** An event of whole days. */
export interface DatedEvent {
  title: string;
  /** Numbers of its first and last day. */
  first: number;
  last: number;
}

const inset =
  /\b(?:inset|in[- ]?service|(?:staff|teachers?’?'?s?) training|training day|baker day|staff development|(?:cpd|pd|professional development|staff) day)\b/i;
const half = /\bhalf[- ]?term\b/i;
const closed =
  /\b(?:(?:school|academy) clos\w+|clos(?:ed|ure)|holidays?|vacation|occasional day|no school|(?:christmas|easter|summer|winter|october|february|may) break|polling day)\b/i;
const bankHoliday =
  /\b(?:bank holiday|good friday|easter monday|christmas day|boxing day|new year.?s day|may day)\b/i;
/** "Holiday club" is no holiday. */
const notClosed = /\b(?:club|camp|homework|pay|booking|childcare|request|form|provision|scheme)\b/i;
const term =
  /\b(?:autumn|spring|summer|michaelmas|lent|trinity|hilary|fall)\b.*\bterm\b|\bterm\s*[1-6]\b|\b(?:autumn|spring|summer)\s*[12]\b/i;
const opens =
  /\b(?:(?:start|beginning|first day) of (?:the )?(?:\w+ )?term|term (?:starts|begins|start)|first day of (?:autumn|spring|summer)|school (?:re-?)?opens|(?:pupils|children|students) return)\b/i;
const ends =
  /\b(?:(?:end|last day) of (?:the )?(?:\w+ )?term|term (?:ends|finishes|end)|last day of (?:autumn|spring|summer)|school (?:closes|breaks up)|break up)\b/i;

/** Whether a name says that an event of some hours is about the whole school day. */
export const isSchoolDate = (title: string): boolean => inset.test(title) || closed.test(title);

const text = (day: number): string => dateOf(day).toString();
const season = (day: number): string => {
  const { month, year } = dateOf(day);
  return `${month >= 8 ? 'Autumn' : month <= 3 ? 'Spring' : 'Summer'} ${year}`;
};

/** Days that follow each other under one name, a weekend between them counted in, as one event. */
function joined(events: readonly DatedEvent[]): DatedEvent[] {
  const byTitle = new Map<string, DatedEvent[]>();
  for (const event of events.toSorted((a, b) => a.first - b.first)) {
    const before = byTitle.get(event.title) ?? [];
    const last = before.at(-1);
    const gap = last ? event.first - last.last : Infinity;
    if (last && (gap <= 1 || (gap <= 3 && weekdayOf(last.last) === 5)))
      last.last = Math.max(last.last, event.last);
    else before.push({ ...event });
    byTitle.set(event.title, before);
  }
  return [...byTitle.values()].flat().sort((a, b) => a.first - b.first);
}

export interface SchoolDates extends Pick<TimetableProposal, 'calendar' | 'problems'> {
  /** Which week of the cycle a week is said to be, by the number of its Monday. */
  weeks: Map<number, CycleWeek>;
}

/** Sorts whole-day events by what their names say, and makes entries of the school's calendar of them. */
class Sorter {
  readonly terms: Term[] = [];
  readonly insetDays: { date: string; label: string }[] = [];
  readonly closures: { start: string; end: string; label: string }[] = [];
  readonly weeks = new Map<number, CycleWeek>();
  readonly problems: ImportProblem[] = [];
  private readonly halves: DatedEvent[] = [];
  private readonly marks: (DatedEvent & { opens: boolean })[] = [];
  private readonly time: SchoolTime;

  constructor(time: SchoolTime) {
    this.time = time;
  }

  private leaveOut({ title, first }: DatedEvent, key: string, params?: Message['params']): void {
    this.problems.push({
      row: { key: 'timetableImport.row.eventOn', params: { title, date: writtenDay(first) } },
      message: { key: `timetableImport.problem.${key}`, ...(params && { params }) },
    });
  }

  private weekdays({ first, last }: DatedEvent): number[] {
    const days = Array.from({ length: Math.min(last - first, 400) + 1 }, (_, i) => first + i);
    return days.filter((day) => weekdayOf(day) <= 5);
  }

  sort(event: DatedEvent): void {
    const { title, first, last } = event;
    const length = last - first + 1;
    const week = weekNamed(title);
    if (week) {
      for (let day = first; day <= Math.min(last, first + 13); day += 7)
        this.weeks.set(mondayOfDay(weekdayOf(day) > 5 ? day + 2 : day), week);
    } else if (inset.test(title)) {
      if (length > 7) this.leaveOut(event, 'insetTooLong', { days: length });
      else for (const day of this.weekdays(event)) this.insetDays.push({ date: text(day), label: title });
    } else if (half.test(title)) {
      if (length > 23) this.leaveOut(event, 'halfTooLong', { days: length });
      else this.halves.push(event);
    } else if (length >= 14 && term.test(title) && !closed.test(title))
      this.terms.push({ name: title, start: text(first), end: text(last) });
    else if (length === 1 && (opens.test(title) || ends.test(title)))
      this.marks.push({ ...event, opens: opens.test(title) });
    else if ((closed.test(title) || bankHoliday.test(title)) && !notClosed.test(title)) {
      const { nation } = this.time;
      const known = length === 1 && bankHolidayOn(nation, dateOf(first)) !== undefined;
      if (!known && this.weekdays(event).length > 0)
        this.closures.push({ start: text(first), end: text(last), label: title });
    } else this.leaveOut(event, 'wholeDay');
  }

  /** "Term starts" and "term ends" make a term where they follow each other. */
  pair(): void {
    const marks = this.marks.toSorted((a, b) => a.first - b.first);
    for (const [i, mark] of marks.entries()) {
      const next = marks[i + 1];
      if (mark.opens && next && !next.opens)
        this.terms.push({ name: season(mark.first), start: text(mark.first), end: text(next.first) });
      else if (mark.opens) this.leaveOut(mark, 'noTermEnd');
      else if (!marks[i - 1]?.opens) this.leaveOut(mark, 'noTermStart');
    }
  }

  /** Terms that do not overlap; each takes the half-term that lies in it. */
  settleTerms(): Term[] {
    const kept: Term[] = [];
    for (const each of this.terms.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
      const last = kept.at(-1);
      if (last && each.start <= last.end) {
        const params = { start: writeDate(each.start), other: last.name, end: writeDate(last.end) };
        this.problems.push({
          row: {
            key: 'timetableImport.row.eventOn',
            params: { title: each.name, date: writeDate(each.start) },
          },
          message: { key: 'timetable.problem.termsOverlap', params },
        });
      } else kept.push({ ...each });
    }
    for (const event of this.halves) {
      const [start, end] = [text(event.first), text(event.last)];
      const inside = ({ start: from, end: to }: Term) => from <= start && end <= to;
      let home = kept.find(inside);
      const existing = home ? undefined : this.time.terms.find(inside);
      if (existing && !kept.some((each) => each.start <= existing.end && existing.start <= each.end))
        kept.push((home = { ...existing }));
      if (home && !home.halfTerm) home.halfTerm = { start, end };
      else if (home?.halfTerm?.start !== start) this.closures.push({ start, end, label: event.title });
    }
    return kept.sort((a, b) => (a.start < b.start ? -1 : 1));
  }
}

const once = <T>(entries: readonly T[], keyOf: (entry: T) => string): T[] => [
  ...new Map(entries.map((entry) => [keyOf(entry), entry])).values(),
];

/**
 * Terms, half-terms, INSET days, closures and names of weeks among events of whole days, by the words that schools use for them.
 * What a name does not tell is left out and named.
 *
 * @param time the school's calendar so far: bank holidays that it has are not repeated, half-terms find their term in it
 */
export function schoolDates(events: readonly DatedEvent[], time: SchoolTime): SchoolDates {
  const sorter = new Sorter(time);
  for (const event of joined(events)) sorter.sort(event);
  sorter.pair();
  const terms = sorter.settleTerms();
  return {
    calendar: {
      terms: terms.slice(0, 60),
      insetDays: once(sorter.insetDays, ({ date }) => date).slice(0, 100),
      closures: once(sorter.closures, ({ start, end }) => `${start} ${end}`).slice(0, 100),
    },
    weeks: sorter.weeks,
    problems: sorter.problems,
  };
}
