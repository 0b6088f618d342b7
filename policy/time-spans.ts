import { decidePresent, decideTime } from './rules/time.ts';
import type { PresentDecision, TimeDecision } from './rules/time.ts';
import { timeSituation } from './time-situation.ts';
import type { TimeException, TimeInput } from './time-situation.ts';
import { dayPlan } from './timetable/day-plan.ts';
import { dayBounds } from './timetable/moment.ts';

/** A stretch of time throughout which the rules of time say the same; its start belongs to it, its end does not. */
export interface TimeSpan {
  start: Temporal.Instant;
  end: Temporal.Instant;
  decision: TimeDecision;
}

const before = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;

/** Whether the user has said something that keeps the notice away at a moment, whatever the rule. */
export const isAnsweredAt = (exceptions: readonly TimeException[], moment: Temporal.Instant): boolean =>
  exceptions.some(
    ({ start, end }) =>
      Temporal.Instant.compare(start, moment) <= 0 && Temporal.Instant.compare(moment, end) < 0,
  );

/** Every moment from `from` to `until` at which a decision may change, both included, in order. */
function edges(input: TimeInput, from: Temporal.Instant, until: Temporal.Instant): Temporal.Instant[] {
  const { changes = [], exceptions = [], time } = input;
  const found = exceptions.flatMap(({ start, end }) => [
    Temporal.Instant.from(start),
    Temporal.Instant.from(end),
  ]);
  let date = from.toZonedDateTimeISO(time.zone).toPlainDate();
  for (;;) {
    const { start, end } = dayBounds(date, time.zone);
    if (!before(start.toInstant(), until)) break;
    const { intervals, trip, work } = dayPlan(time, date, changes);
    const spans = [{ start, end }, ...intervals, ...(trip ? [trip] : []), ...(work ? [work] : [])];
    found.push(...spans.flatMap((span) => [span.start.toInstant(), span.end.toInstant()]));
    date = date.add({ days: 1 });
  }
  const inside = found.filter((moment) => before(from, moment) && before(moment, until));
  const ordered = [from, ...inside, until].sort((a, b) => Temporal.Instant.compare(a, b));
  return ordered.filter((moment, i) => i === 0 || before(ordered[i - 1]!, moment));
}

/** The input as it is at another moment: the minutes used are today's and say nothing of another date. */
function inputAt(input: TimeInput, now: Temporal.Instant): TimeInput {
  const { allowance, time } = input;
  const dateOf = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(time.zone).toPlainDate();
  return !allowance || dateOf(now).equals(dateOf(input.now))
    ? { ...input, now }
    : { ...input, now, allowance: { ...allowance, used: 0 } };
}

/** Whether two neighbours say the same of the same stretch of the timetable. */
const isSame = (a: PresentDecision, b: PresentDecision): boolean =>
  a.restricted === b.restricted &&
  a.duty === b.duty &&
  a.cite === b.cite &&
  a.interval?.kind === b.interval?.kind &&
  a.interval?.label === b.interval?.label &&
  String(a.interval?.start) === String(b.interval?.start) &&
  String(a.interval?.end) === String(b.interval?.end);

/** What comes next after each stretch, from those that follow it; past the last of them it is looked for further on. */
function withNext(
  input: TimeInput,
  spans: readonly Omit<TimeSpan, 'decision'>[],
  present: readonly PresentDecision[],
): TimeSpan[] {
  const { zone } = input.time;
  let next: TimeDecision['next'] | undefined;
  const found: TimeSpan[] = [];
  for (let i = spans.length - 1; i >= 0; i -= 1) {
    const [span, decision] = [spans[i]!, present[i]!];
    const after = present[i + 1];
    if (after && after.restricted !== decision.restricted) {
      const { kind = null, label = '' } = after.interval ?? {};
      next = { at: spans[i + 1]!.start.toZonedDateTimeISO(zone), restricted: after.restricted, kind, label };
    }
    if (next === undefined) next = decideTime(timeSituation(inputAt(input, span.start))).next;
    found.unshift({ ...span, decision: { ...decision, next: decision.duty === 'D7' ? null : next } });
  }
  return found;
}

/**
 * What the rules of time say from one moment to another, as `decideTime` says it at every edge of the timetable and of what the user
 * has recorded. The stretches cover the whole time, in order, without gaps.
 *
 * @param input its `now` says which date the used minutes belong to
 * @throws RangeError if the school's time names a zone, date or time that does not exist
 */
export function timeSpans(input: TimeInput, from: Temporal.Instant, until: Temporal.Instant): TimeSpan[] {
  const { exceptions = [] } = input;
  const spans: { start: Temporal.Instant; end: Temporal.Instant }[] = [];
  const present: PresentDecision[] = [];
  const moments = edges(input, from, until);
  for (const [i, start] of moments.slice(0, -1).entries()) {
    const end = moments[i + 1]!;
    const decision = decidePresent(timeSituation(inputAt(input, start)));
    const [last, before] = [spans.at(-1), present.at(-1)];
    const goesOn =
      last &&
      before &&
      isSame(before, decision) &&
      isAnsweredAt(exceptions, last.start) === isAnsweredAt(exceptions, start);
    if (goesOn) last.end = end;
    else {
      spans.push({ start, end });
      present.push(decision);
    }
  }
  return withNext(input, spans, present);
}

/**
 * The stretches in which a notice is to be shown: what is restricted, without what the user has answered already. An answer keeps
 * the notice of the clause on school devices (D7) away as well, although it does not lift that clause.
 *
 * @throws RangeError as {@link timeSpans}
 */
export function noticeSpans(input: TimeInput, from: Temporal.Instant, until: Temporal.Instant): TimeSpan[] {
  return timeSpans(input, from, until).filter(
    ({ start, decision }) => decision.restricted && !isAnsweredAt(input.exceptions ?? [], start),
  );
}
