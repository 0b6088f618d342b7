/**
 * A date and a time by the school's clock, as a moment. Of a time that exists twice (clocks go back) the first is taken; for one
 * that does not exist (clocks go forward) the moment of the change. So a later time on the clock never comes before an earlier one.
 */
export function momentAt(
  date: Temporal.PlainDate,
  time: string | Temporal.PlainTime,
  zone: string,
): Temporal.ZonedDateTime {
  const wall = date.toPlainDateTime(time);
  const moment = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (moment.toPlainDateTime().equals(wall)) return moment;
  const after = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  return after.getTimeZoneTransition('previous') ?? after;
}

/** The first moments of a date and of the next one: the day has 23, 24 or 25 hours. */
export const dayBounds = (date: Temporal.PlainDate, zone: string) => ({
  start: date.toZonedDateTime(zone),
  end: date.add({ days: 1 }).toZonedDateTime(zone),
});

export const isBefore = (a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean =>
  Temporal.ZonedDateTime.compare(a, b) < 0;

/** Whether a moment lies in a span: its start belongs to it, its end does not. */
export const holds = (
  span: { start: Temporal.ZonedDateTime; end: Temporal.ZonedDateTime },
  moment: Temporal.ZonedDateTime,
): boolean => !isBefore(moment, span.start) && isBefore(moment, span.end);
