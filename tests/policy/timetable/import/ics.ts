/** Calendars for tests. */
export const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
export const calendar = (...events: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');

/** A lesson of an hour, at a school-local time such as "20261123T090000". */
export const lesson = (title: string, start: string, ...more: string[]): string =>
  event(
    `UID:${title} ${start}`,
    `SUMMARY:${title}`,
    `DTSTART;TZID=Europe/London:${start}`,
    'DURATION:PT1H',
    ...more,
  );

/** A whole day or more; the end does not belong to it. */
export const wholeDays = (title: string, first: string, end?: string): string =>
  event(`SUMMARY:${title}`, `DTSTART;VALUE=DATE:${first}`, ...(end ? [`DTEND;VALUE=DATE:${end}`] : []));

/** "20261123" and the number of weeks after it. */
export const weeksAfter = (date: string, weeks: number): string =>
  Temporal.PlainDate.from(date).add({ weeks }).toString().replaceAll('-', '');
