/** Moments and days for people, in the time zone of this computer. */

/** "20 Nov 2026, 19:05" for an ISO instant. */
export function whenText(instant: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toLocaleString('en-GB', {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
}

/** "19:05" for an ISO instant. */
export function timeText(instant: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

/** "20 Nov 2026" for an ISO date. */
export function dayText(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

/** "February 2019" for a year and month, "2019-02". */
export function monthText(month: string): string {
  return Temporal.PlainYearMonth.from(month)
    .toPlainDate({ day: 1 })
    .toLocaleString('en-GB', { month: 'long', year: 'numeric' });
}
