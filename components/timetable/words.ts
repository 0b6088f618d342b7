import { say, sayMessage } from '../../assets/messages/index.ts';
import type { Message } from '../../policy/message.ts';
import type { SpanKind } from '../../policy/rules/restricted-spans.ts';
import type { DayPlace } from '../../policy/timetable/edit.ts';
import type { TimeProblem } from '../../policy/timetable/problems.ts';
import type { DayChange, PeriodKind, SchoolTime } from '../../policy/timetable/schema.ts';
import { periodKinds } from '../../policy/timetable/schema.ts';

/** Changes the calendar or timetable, and says what was done: the latest state is handed in, so that no edit undoes another. */
export type EditTime = (change: (time: SchoolTime) => SchoolTime, what: Message) => void;

/** The values that every sentence about a column needs. */
export const placeParams = ({ day, week }: DayPlace) => ({ day, week: week ?? '' });

export const placeText = (place: DayPlace): string => say('timetable.row.day', placeParams(place));

/** Names a column in the page. */
export const placeKey = ({ day, week }: DayPlace): string => `${day}${week ?? ''}`;

export const kindText = (kind: PeriodKind): string => say(`timetableTab.kind.${kind}`);

/** A span's own label, or what it is. */
export function spanText(kind: SpanKind | null, label: string): string {
  if (label || kind === null) return label;
  const isKind = (text: string): text is PeriodKind => periodKinds.some((each) => each === text);
  return isKind(kind) ? kindText(kind) : say(`timetableTab.span.${kind}`);
}

/** The sentences about one entry, each once. */
export const problemsAt = (problems: readonly TimeProblem[], path: string): string | undefined =>
  [...new Set(problems.filter((each) => each.path === path).map(({ message }) => sayMessage(message)))].join(
    ' ',
  ) || undefined;

/** "Mon 23 Nov 2026"; what is no date stays as it is. */
export function dateText(date: string): string {
  try {
    return Temporal.PlainDate.from(date).toLocaleString('en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    });
  } catch (error) {
    if (error instanceof RangeError) return date;
    throw error;
  }
}

/** "09:05" by the clock of the moment's own zone. */
export const clockText = (moment: Temporal.ZonedDateTime): string =>
  moment.toPlainTime().toString({ smallestUnit: 'minute' });

/** The message that says what a date has of its own. */
export function changeMessage(change: DayChange): Message {
  switch (change.kind) {
    case 'off':
      return { key: 'timetableTab.said.off' };
    case 'trip': {
      const label = change.label.trim() || 'none';
      return change.hours
        ? { key: 'timetableTab.said.tripHours', params: { label, ...change.hours } }
        : { key: 'timetableTab.said.trip', params: { label } };
    }
    case 'cover':
    case 'free': {
      const { start, end, label } = change;
      return { key: `timetableTab.said.${change.kind}`, params: { label, start, end } };
    }
    case 'swap':
      return { key: 'timetableTab.said.swap', params: placeParams(change) };
  }
}

export const changeText = (change: DayChange): string => sayMessage(changeMessage(change));
