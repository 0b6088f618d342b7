/** From stretches of use, as pages report them, to whole seconds by date, inside and outside (D4). */
import type { TimeInput } from '../time-situation.ts';
import { timeSituation } from '../time-situation.ts';
import { isAnsweredAt, timeSpans } from '../time-spans.ts';
import { holds } from '../timetable/moment.ts';
import type { DayUse } from '../usage.ts';
import { rulesReasonable } from './measured.ts';

/** Epoch milliseconds; the start belongs to it, the end does not. */
export interface Stretch {
  start: number;
  end: number;
}

/** The longest stretch that one message may report, and how old it may be. */
export const longestStretch = 10 * 60_000;
export const oldestStretch = 24 * 3_600_000;
/** What a page's clock may be ahead. */
const ahead = 2000;

/** Whether a report can be true: it has a length, is not of the future, not too long and not too old. */
export const isSaneStretch = ({ start, end }: Stretch, now: number): boolean =>
  start < end && end <= now + ahead && end - start <= longestStretch && now - start <= oldestStretch;

/** The parts of a stretch that lie in none of the others. */
export function uncounted(stretch: Stretch, counted: readonly Stretch[]): Stretch[] {
  let rest = [stretch];
  for (const known of counted)
    rest = rest
      .flatMap(({ start, end }) => [
        { start, end: Math.min(end, known.start) },
        { start: Math.max(start, known.end), end },
      ])
      .filter(({ start, end }) => start < end);
  return rest;
}

/** The others with one more: ordered, what touches joined, what is too old to be reported again left out. */
export function withCounted(stretch: Stretch, counted: readonly Stretch[], now: number): Stretch[] {
  const joined: Stretch[] = [];
  for (const each of [...counted, stretch].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && each.start <= last.end) last.end = Math.max(last.end, each.end);
    else joined.push({ ...each });
  }
  return joined.filter(({ end }) => now - end <= oldestStretch);
}

const instant = (moment: number) => Temporal.Instant.fromEpochMilliseconds(moment);

/** A stretch, cut at midnight by the school's clock. */
function byDate({ start, end }: Stretch, zone: string): Stretch[] {
  const midnight = instant(start).toZonedDateTimeISO(zone).startOfDay().add({ days: 1 }).startOfDay();
  const at = midnight.epochMilliseconds;
  return at < end
    ? [
        { start, end: at },
        { start: at, end },
      ]
    : [{ start, end }];
}

/**
 * Use of one stretch by the school's dates. Inside is what the rule of time speaks of: a restricted stretch, and under "reasonable
 * use" the working hours. What the user said is for teaching, or not as the timetable has it, lies outside; "continue" changes
 * nothing about what the time was.
 *
 * @param input   what the rule rests on at that time
 * @param stretch not longer than {@link longestStretch}
 */
export function countUse(input: TimeInput, stretch: Stretch): Omit<DayUse, 'host'>[] {
  const { zone } = input.time;
  const said = (input.exceptions ?? []).filter(({ reason }) => reason !== 'continue');
  const given: TimeInput = { ...input, exceptions: said };
  const isReasonable = rulesReasonable(input.policy);
  const days = new Map<string, { date: string; inside: number; outside: number }>();
  const spans = byDate(stretch, zone).flatMap((part) =>
    timeSpans(given, instant(part.start), instant(part.end)),
  );
  for (const { start, end, decision } of spans) {
    const { day, interval, now } = timeSituation({ ...given, now: start });
    const isAtWork = interval !== undefined || (day.work !== undefined && holds(day.work, now));
    const isInside = !isAnsweredAt(said, start) && (decision.restricted || (isReasonable && isAtWork));
    const date = start.toZonedDateTimeISO(zone).toPlainDate().toString();
    const entry = days.get(date) ?? { date, inside: 0, outside: 0 };
    // Whole seconds by the clock: neighbouring stretches add up to neither more nor less than both.
    const seconds = Math.floor(end.epochMilliseconds / 1000) - Math.floor(start.epochMilliseconds / 1000);
    entry[isInside ? 'inside' : 'outside'] += seconds;
    days.set(date, entry);
  }
  return [...days.values()].filter(({ inside, outside }) => inside + outside > 0);
}
