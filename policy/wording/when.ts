/** Moments as people write them, in a named time zone; nothing here asks the clock. */

const dayFormat = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Day and time in one zone, with the offset that tells it from every other: form 4.5 asks for local time. */
export interface LocalMoment {
  /** "Friday 20 November 2026" */
  day: string;
  /** "19:05" */
  time: string;
  /** "UTC+00:00, Europe/London" */
  zone: string;
}

/**
 * @param instant ISO instant
 * @param zone    IANA name, such as "Europe/London"
 * @throws RangeError if either is not one
 */
export function localMoment(instant: string, zone: string): LocalMoment {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return {
    day: moment.toLocaleString('en-GB', dayFormat).replace(',', ''),
    time: moment.toPlainTime().toString({ smallestUnit: 'minute' }),
    zone: `UTC${moment.offset}, ${zone}`,
  };
}

/** "Friday 20 November 2026, 19:05 (UTC+00:00, Europe/London)" */
export function writeMoment(instant: string, zone: string): string {
  const { day, time, zone: where } = localMoment(instant, zone);
  return `${day}, ${time} (${where})`;
}

/** "20 November 2026" for an ISO date; the text itself if it is not one (a record written by another version). */
export function writeDate(date: string): string {
  try {
    return Temporal.PlainDate.from(date).toLocaleString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
  } catch (error) {
    if (error instanceof RangeError) return date;
    throw error;
  }
}
