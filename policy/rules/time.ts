import type { DutyId, Strength } from '../duties.ts';
import { asksSomething } from '../duties.ts';
import { deviationFrom } from '../forms/deviation.ts';
import { permissionFor } from '../forms/permission.ts';
import type { Message } from '../message.ts';
import type { Clause } from '../schools/school-policy.ts';
import type { TimeException, TimeSituation } from '../time-situation.ts';
import type { DayPlan, Span } from '../timetable/day-plan.ts';
import { dayPlan } from '../timetable/day-plan.ts';
import { dayBounds, holds, isBefore } from '../timetable/moment.ts';
import type { RestrictedSpan, SpanKind } from './restricted-spans.ts';
import { restrictedSpans, timeClauses } from './restricted-spans.ts';
import { whyFree, whyRestricted } from './time-reasons.ts';

/** What is on: an entry of the timetable, or the stretch that the rule speaks of. */
export interface NamedSpan extends Span {
  kind: SpanKind;
  label: string;
}

/** What the rules of time and device say at a moment. */
export interface TimeDecision {
  restricted: boolean;
  /** The duty that decides; null where no clause speaks of this moment. */
  duty: DutyId | null;
  strength: Strength | null;
  cite: string | null;
  interval: NamedSpan | null;
  /** When `restricted` changes next, and what is on then; null if not within `daysAhead` days. */
  next: { at: Temporal.ZonedDateTime; restricted: boolean; kind: SpanKind | null; label: string } | null;
  why: Message[];
}

/** How far ahead the next change is looked for: longer than any summer holiday. */
export const daysAhead = 120;

const decided = (duty: DutyId, clause: Clause) => ({ duty, strength: clause.strength, cite: clause.cite });
const undecided = { duty: null, strength: null, cite: null };

function exceptionAt(
  situation: TimeSituation,
  duty: DutyId,
  moment: Temporal.ZonedDateTime,
): TimeException | undefined {
  const instant = moment.toInstant();
  return situation.exceptions.find(
    (each) =>
      Temporal.Instant.compare(each.start, instant) <= 0 &&
      Temporal.Instant.compare(instant, each.end) < 0 &&
      (duty !== 'D7' || (each.reason === 'teaching' && each.permittedBy.trim() !== '')),
  );
}

/** What lifts a duty at a moment: a permission, a deviation note, or what the user said on the notice. */
function liftedBy(
  situation: TimeSituation,
  duty: DutyId,
  moment: Temporal.ZonedDateTime,
): Message | undefined {
  const date = moment.toPlainDate().toString();
  const permission = permissionFor(situation.permissions, duty, date);
  if (permission)
    return { key: 'time.why.permitted', params: { by: permission.by, until: permission.until } };
  const deviation = deviationFrom(situation.deviations, duty, date);
  if (deviation) return { key: 'time.why.deviation', params: { until: deviation.until } };
  const exception = exceptionAt(situation, duty, moment);
  return exception && { key: `time.why.said.${exception.reason}` };
}

/** D4: the working day of today, once the minutes the user allows themselves are used up. */
function allowanceSpans(situation: TimeSituation, plan: DayPlan): RestrictedSpan[] {
  const { allowance, day } = situation;
  if (!allowance || allowance.used < allowance.minutes || !plan.date.equals(day.date) || !plan.work)
    return [];
  const reasonable = timeClauses(situation.policy).find(({ variant }) => variant === 'reasonable');
  if (!reasonable) return [];
  const { duty, clause } = reasonable;
  return [{ ...plan.work, kind: 'allowance', label: '', duty, clause }];
}

const spansOn = (situation: TimeSituation, plan: DayPlan): RestrictedSpan[] => [
  ...restrictedSpans(situation.policy, plan),
  ...allowanceSpans(situation, plan),
];

/** The span that restricts at a moment, of those of its date. */
const inForce = (
  situation: TimeSituation,
  spans: readonly RestrictedSpan[],
  moment: Temporal.ZonedDateTime,
) => spans.find((span) => holds(span, moment) && !liftedBy(situation, span.duty, moment));

/** The clause on school devices (D7), where it asks something and such a device is used. */
const deviceClause = (situation: TimeSituation): Clause | undefined =>
  situation.device === 'school'
    ? situation.policy.duties.D7?.find((clause) => asksSomething(clause.strength))
    : undefined;

/** Every moment of a date at which something may change, in order. */
function turningPoints(
  situation: TimeSituation,
  plan: DayPlan,
  spans: readonly RestrictedSpan[],
): Temporal.ZonedDateTime[] {
  const { zone } = situation.time;
  const bounds = dayBounds(plan.date, zone);
  return [
    bounds.start,
    ...spans.flatMap(({ start, end }) => [start, end]),
    ...situation.exceptions.flatMap(({ start, end }) =>
      [start, end].map((each) => Temporal.Instant.from(each).toZonedDateTimeISO(zone)),
    ),
  ]
    .filter((moment) => holds(bounds, moment) && isBefore(situation.now, moment))
    .sort((a, b) => Temporal.ZonedDateTime.compare(a, b));
}

/** When `restricted` changes next. The clause on devices knows no time of day: while it holds, nothing changes by the timetable. */
function nextChange(situation: TimeSituation, restricted: boolean): TimeDecision['next'] {
  const clauses = timeClauses(situation.policy);
  const { allowance } = situation;
  const limited = allowance !== undefined && allowance.used >= allowance.minutes;
  if (!clauses.some(({ variant }) => variant !== 'reasonable' || limited)) return null;
  for (let days = 0; days <= daysAhead; days += 1) {
    const plan = dayPlan(situation.time, situation.day.date.add({ days }), situation.changes);
    const spans = spansOn(situation, plan);
    for (const at of turningPoints(situation, plan, spans)) {
      const span = inForce(situation, spans, at);
      if ((span !== undefined) === restricted) continue;
      const on = span ?? plan.intervals.find((each) => holds(each, at));
      return { at, restricted: !restricted, kind: on?.kind ?? null, label: on?.label ?? '' };
    }
  }
  return null;
}

/** What holds now, without a look ahead. */
export type PresentDecision = Omit<TimeDecision, 'next'>;

/** D7: every visit with a personal account on a school device, at any time of day. */
function decideDevice(situation: TimeSituation, clause: Clause): PresentDecision {
  const { day, time } = situation;
  return {
    restricted: true,
    ...decided('D7', clause),
    interval: { ...dayBounds(day.date, time.zone), kind: 'device', label: '' },
    why: [{ key: 'time.why.device', params: { gist: clause.gist } }],
  };
}

/** The clause that permits use at this moment: breaks (D2), time outside teaching (D2 beside such a rule), reasonable use (D4). */
function permitting(situation: TimeSituation): { duty: DutyId; clause: Clause } | undefined {
  const { day, interval, now, policy } = situation;
  const clauses = timeClauses(policy);
  const atWork = interval !== undefined || (day.work !== undefined && holds(day.work, now));
  if (!atWork) return undefined;
  const teaching = clauses.some(({ variant }) => variant === 'teaching-time');
  const isBreak = interval?.kind === 'break' || interval?.kind === 'lunch';
  const breaks = isBreak || teaching ? policy.duties.D2?.[0] : undefined;
  if (breaks) return { duty: 'D2', clause: breaks };
  return clauses.find(({ variant }) => variant === 'reasonable');
}

/**
 * What the school's policy says of personal social media at a moment (duties D1 to D4, D7): the clause on school devices first,
 * then the rule of time by its variant, strongest clause first, then the user's own allowance. What the user has recorded lifts a
 * rule for a time: a permission (form 4.7), a deviation note (form 4.8), an answer to the notice.
 *
 * A clause that only permits use outside certain times restricts inside them, with the strength `permitted`: it is shown as what
 * the policy permits, never as a prohibition.
 */
export function decideTime(situation: TimeSituation): TimeDecision {
  const present = decidePresent(situation);
  return { ...present, next: present.duty === 'D7' ? null : nextChange(situation, present.restricted) };
}

/** {@link decideTime} without what comes next, for those who walk through the day themselves. */
export function decidePresent(situation: TimeSituation): PresentDecision {
  const { day, interval, now } = situation;
  const lifted: Message[] = [];
  const device = deviceClause(situation);
  if (device) {
    const reason = liftedBy(situation, 'D7', now);
    if (!reason) return decideDevice(situation, device);
    lifted.push(reason);
  }
  const spans = spansOn(situation, day);
  const span = inForce(situation, spans, now);
  if (span) {
    const { start, end, kind, label, clause } = span;
    return {
      restricted: true,
      ...decided(span.duty, clause),
      interval: { start, end, kind, label },
      why: [...whyRestricted(situation, span), ...lifted],
    };
  }
  const ruled = spans.find((each) => holds(each, now));
  const reason = ruled && liftedBy(situation, ruled.duty, now);
  if (ruled && reason) lifted.push(reason);
  const permitted = permitting(situation);
  const clause = ruled ?? permitted;
  return {
    restricted: false,
    ...(clause ? decided(clause.duty, clause.clause) : undecided),
    interval: interval
      ? { start: interval.start, end: interval.end, kind: interval.kind, label: interval.label }
      : null,
    why: lifted.length > 0 ? lifted : whyFree(situation, permitted?.clause),
  };
}
