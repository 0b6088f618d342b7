import { expect, test } from 'vitest';
import { writeDate, writeMoment } from '../../../policy/wording/when.ts';

test.each([
  ['2026-11-20T19:05:12Z', 'Europe/London', 'Friday 20 November 2026, 19:05 (UTC+00:00, Europe/London)'],
  ['2026-07-01T23:30:00Z', 'Europe/London', 'Thursday 2 July 2026, 00:30 (UTC+01:00, Europe/London)'],
  // The hour that happens twice: the offset tells which.
  ['2026-10-25T00:30:00Z', 'Europe/London', 'Sunday 25 October 2026, 01:30 (UTC+01:00, Europe/London)'],
  ['2026-10-25T01:30:00Z', 'Europe/London', 'Sunday 25 October 2026, 01:30 (UTC+00:00, Europe/London)'],
  ['2026-11-20T19:05:12Z', 'Asia/Kolkata', 'Saturday 21 November 2026, 00:35 (UTC+05:30, Asia/Kolkata)'],
])('%s in %s', (instant, zone, written) => {
  expect(writeMoment(instant, zone)).toBe(written);
});

test('a date is written out, and what is not a date is left as it is', () => {
  expect(writeDate('2026-09-03')).toBe('3 September 2026');
  expect(writeDate('last term')).toBe('last term');
});
