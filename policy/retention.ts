/**
 * How long things are kept (trust.md L4). Everything follows from the clock at the moment of asking, so it makes no difference
 * whether the browser was open in between.
 */
import type { DeclarationDates } from './forms/declaration.ts';
import { lastDayOf } from './forms/declaration-state.ts';
import type { Incident, Remembered } from './incident.ts';
import type { RosterPerson } from './roster/person.ts';

/** The moment from which on records are kept; what lies before it has expired. Whole calendar months, by local time. */
export const keptSince = (now: Temporal.ZonedDateTime, keepMonths: number): Temporal.ZonedDateTime =>
  now.subtract({ months: keepMonths });

/** Whether nothing has happened to an incident since then: neither seen again nor decided, prepared or sent. */
export function hasIncidentExpired(
  incident: Pick<Incident, 'lastSeen' | 'history'>,
  since: Temporal.ZonedDateTime,
): boolean {
  const limit = since.toInstant();
  return [incident.lastSeen, ...incident.history.map(({ at }) => at)].every(
    (at) => Temporal.Instant.compare(Temporal.Instant.from(at), limit) < 0,
  );
}

/**
 * Whether a decision about a person has expired. What was said of somebody who is nobody's business ends like a record; one's own
 * family and what was declared to the school hold until withdrawn, since losing them would call a known exception a finding again.
 */
export function hasDecisionExpired(
  decision: Pick<Remembered, 'kind' | 'since'>,
  since: Temporal.ZonedDateTime,
): boolean {
  if (decision.kind === 'family' || decision.kind === 'declared') return false;
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(decision.since), since.toPlainDate()) < 0;
}

/**
 * Whether a declaration has expired: one that is in force never does; what has ended, was withdrawn or refused, or came to nothing
 * is kept as long as the log, counted from the last day that had anything to do with it.
 */
export function hasDeclarationExpired(
  record: DeclarationDates,
  now: Temporal.ZonedDateTime,
  since: Temporal.ZonedDateTime,
): boolean {
  const last = lastDayOf(record, now.toPlainDate().toString());
  return last !== undefined && last < since.toPlainDate().toString();
}

/** Whether a roster entry no longer counts: its last day is over. */
export const hasPersonExpired = (person: Pick<RosterPerson, 'expires'>, today: Temporal.PlainDate): boolean =>
  person.expires < today.toString();

/** Months that use and single dates are kept, whatever the user set for the log (D4). */
export const useMonths = 12;

/** Days without any look at the clock after which it is not believed at once. */
const longGap = 45;

/**
 * Whether the clock may have jumped: nobody has looked at it for so long. A laptop that lay in a drawer looks the same as one whose
 * clock was set years ahead, so that nothing is erased before a second day says the same.
 *
 * @param last the moment of the last purge
 */
export const isClockDoubtful = (last: Temporal.Instant, now: Temporal.Instant): boolean =>
  now.since(last).total('days') > longGap;

/** What to make of a doubtful clock on a date, given the date on which the doubt came up first. */
export function settleDoubt(
  first: Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
): 'believe' | 'wait' | 'begin again' {
  const days = first?.until(today).days;
  if (days === undefined || days < 0 || days > longGap) return 'begin again';
  return days === 0 ? 'wait' : 'believe';
}
