import { expect, test } from 'vitest';
import { defaultExpiry, readDate } from '../../../policy/roster/dates.ts';

const today = Temporal.PlainDate.from('2026-11-20');

test.each([
  ['31/08/2026', '2026-08-31'],
  ['1/9/2026', '2026-09-01'],
  ['01.09.26', '2026-09-01'],
  ['14/03/10', '2010-03-14'],
  ['14/03/98', '1998-03-14'],
  ['29/02/2028', '2028-02-29'],
  ['2026-08-31', '2026-08-31'],
  ['2026-08-31T00:00:00Z', '2026-08-31'],
  ['31/08/2026 00:00:00', '2026-08-31'],
  ['31-Aug-26', '2026-08-31'],
  ['31st August 2026', '2026-08-31'],
  ['Monday 31 August 2026', '2026-08-31'],
  ['46265', '2026-08-31'],
  ['46265.5', '2026-08-31'],
])('%s is a day', (text, date) => {
  expect(readDate(text, today)).toEqual({ kind: 'date', date: Temporal.PlainDate.from(date) });
});

test.each([
  ['Aug 2026', '2026-08-01'],
  ['2026-08', '2026-08-01'],
  ['08/2026', '2026-08-01'],
])('%s is a month', (text, date) => {
  expect(readDate(text, today)).toEqual({ kind: 'month', date: Temporal.PlainDate.from(date) });
});

test.each(['31/02/2026', '29/02/2026', '08/31/2026', '00/08/2026', '2026-13-01', '13/2026'])(
  '%s is on no calendar',
  (text) => {
    expect(readDate(text, today).kind).toBe('impossible');
  },
);

test.each(['soon', 'Y9', '12345678', '31/08', '31 Foo 2026'])('%s is no date', (text) => {
  expect(readDate(text, today).kind).toBe('unreadable');
});

test.each(['', '  ', '-', 'n/a', '//'])('"%s" is none', (text) => {
  expect(readDate(text, today).kind).toBe('none');
});

test.each([
  ['2026-11-20', '2027-08-31'],
  ['2026-08-30', '2026-08-31'],
  ['2026-08-31', '2027-08-31'],
])('a roster imported on %s expires on %s', (day, expiry) => {
  expect(defaultExpiry(Temporal.PlainDate.from(day)).toString()).toBe(expiry);
});
