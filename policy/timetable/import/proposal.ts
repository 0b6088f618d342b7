import type { Message } from '../../message.ts';
import type { CycleWeek, SchoolTime, Term, Timetable } from '../schema.ts';

/** Something in the import that was left out or needs a look: `row` names the event, row or column for people. */
export interface ImportProblem {
  row: Message;
  message: Message;
}

/** What an import found, before anything is changed. */
export interface TimetableProposal {
  /** Absent: no weekly entries were found. */
  timetable?: Timetable;
  calendar: Pick<SchoolTime, 'terms' | 'insetDays' | 'closures'>;
  /** How the import was understood. */
  notes: Message[];
  problems: ImportProblem[];
}

/** Which parts of a proposal the user takes. */
export interface Taken {
  timetable: boolean;
  terms: boolean;
  insetDays: boolean;
  closures: boolean;
}

export const parts = ['timetable', 'terms', 'insetDays', 'closures'] as const satisfies (keyof Taken)[];

/** The parts that a proposal has something for. */
export const partsOf = ({ timetable, calendar }: TimetableProposal): (keyof Taken)[] =>
  parts.filter((part) => (part === 'timetable' ? timetable !== undefined : calendar[part].length > 0));

const overlap = (a: { start: string; end: string }, b: { start: string; end: string }) =>
  a.start <= b.end && b.start <= a.end;

/** The terms that are there, with those of the import in the place of each that they overlap. */
function withTerms(before: readonly Term[], imported: readonly Term[]): Term[] {
  const kept = before.filter((term) => !imported.some((each) => overlap(term, each)));
  return [...kept, ...imported].sort((a, b) => (a.start < b.start ? -1 : 1));
}

/**
 * The school's time with what the user takes of a proposal: the timetable is replaced, terms replace those that they overlap, dates
 * are added to those that are there. The caller holds the result to `timeProblems`.
 *
 * @param thisWeek which week of a two-week timetable a date lies in, where the user said so; goes before what the import thought
 */
export function applyProposal(
  time: SchoolTime,
  { timetable, calendar }: TimetableProposal,
  taken: Taken,
  thisWeek?: { date: string; week: CycleWeek },
): SchoolTime {
  const result = { ...time };
  if (taken.timetable && timetable)
    result.timetable = {
      ...timetable,
      startsWith:
        timetable.weeks === 1
          ? []
          : thisWeek
            ? [thisWeek]
            : timetable.startsWith.length > 0 || time.timetable.weeks === 1
              ? timetable.startsWith
              : time.timetable.startsWith,
    };
  if (taken.terms) result.terms = withTerms(time.terms, calendar.terms);
  if (taken.insetDays)
    result.insetDays = [
      ...time.insetDays,
      ...calendar.insetDays.filter(({ date }) => !time.insetDays.some((each) => each.date === date)),
    ].sort((a, b) => (a.date < b.date ? -1 : 1));
  if (taken.closures)
    result.closures = [
      ...time.closures,
      ...calendar.closures.filter(
        ({ start, end }) => !time.closures.some((each) => each.start <= start && end <= each.end),
      ),
    ].sort((a, b) => (a.start < b.start ? -1 : 1));
  return result;
}
