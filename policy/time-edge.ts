import type { TimeSituation } from './time-situation.ts';
import { dayBounds, isBefore } from './timetable/moment.ts';

/**
 * When what is said of a moment may change next by the clock alone: an entry or the working day starts or ends, an answer runs
 * out, the date turns (and with it permissions, notes and single days). Until then nobody needs to ask again.
 *
 * @param more further moments at which something ends, as instants
 */
export function nextEdge(situation: TimeSituation, more: readonly Temporal.Instant[] = []): Temporal.Instant {
  const { day, exceptions, nextChange, now, time } = situation;
  const edges = [
    dayBounds(day.date, time.zone).end,
    ...[day.work, day.trip].flatMap((span) => (span ? [span.start, span.end] : [])),
    ...(nextChange ? [nextChange] : []),
    ...[...exceptions.flatMap(({ start, end }) => [start, end]), ...more].map((each) =>
      Temporal.Instant.from(each).toZonedDateTimeISO(time.zone),
    ),
  ];
  return edges
    .filter((each) => isBefore(now, each))
    .reduce((first, each) => (isBefore(each, first) ? each : first))
    .toInstant();
}
