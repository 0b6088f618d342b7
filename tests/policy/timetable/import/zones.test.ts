import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dateOf,
  dayOf,
  inZone,
  readWall,
  weekdayOf,
} from '../../../../policy/timetable/import/day-number.ts';
import { windowsZones } from '../../../../policy/timetable/import/windows-zones.ts';
import { zoneOf } from '../../../../policy/timetable/import/zones.ts';
import { zoneExists } from '../../../../policy/timetable/problems.ts';

test('every zone that Windows names is one that Temporal knows', () => {
  expect(windowsZones.size).toBeGreaterThan(130);
  for (const [name, zone] of windowsZones) expect(zoneExists(zone), `${name} → ${zone}`).toBe(true);
});

test.each([
  ['Europe/London', 'Europe/London'],
  ['europe/london', 'europe/london'],
  ['GMT Standard Time', 'Europe/London'],
  ['gmt standard time', 'Europe/London'],
  ['Central European Standard Time', 'Europe/Warsaw'],
  ['"Romance Standard Time"', 'Europe/Paris'],
  ['/freeassociation.example/Tzfile/Europe/Paris', 'Europe/Paris'],
  ['/x.example/20260101_1/America/Argentina/Ushuaia', 'America/Argentina/Ushuaia'],
  ['(UTC) Dublin, Edinburgh, Lisbon, London', 'Europe/London'],
  ['(UTC) Coordinated Universal Time', 'Etc/UTC'],
  ['UTC', 'Etc/UTC'],
  ['+01:00', undefined],
  ['Mars/Base', undefined],
  ['Customized Time Zone', undefined],
  ['', undefined],
  ['x'.repeat(1000), undefined],
])('%s is %s', (name, zone) => {
  expect(zoneOf(name)).toBe(zone);
});

/** What the clocks show at a moment. */
const wallIn = (moment: Temporal.ZonedDateTime) => ({
  day: dayOf(moment.toPlainDate()),
  minute: moment.hour * 60 + moment.minute,
});

const anyDay = fc.integer({ min: -40_000, max: 60_000 });

test('numbers of days are those of Temporal', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = dateOf(day);
      expect(dayOf(date)).toBe(day);
      expect(weekdayOf(day)).toBe(date.dayOfWeek);
      expect(readWall(date.toString())).toEqual({ day, minute: 0, dateOnly: true });
    }),
  );
});

test('clocks of another zone are those of Temporal, across every change', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 19_000, max: 24_000 }),
      fc.integer({ min: 0, max: 1439 }),
      fc.constantFrom(
        'Europe/London',
        'America/New_York',
        'Australia/Lord_Howe',
        'Asia/Kathmandu',
        'Etc/UTC',
        'Pacific/Apia',
      ),
      fc.constantFrom('Europe/London', 'America/St_Johns', 'Pacific/Auckland'),
      (day, minute, from, to) => {
        const local = dateOf(day).toPlainDateTime().add({ minutes: minute });
        expect(inZone({ day, minute }, from, to)).toEqual(
          from === to ? { day, minute } : wallIn(local.toZonedDateTime(from).withTimeZone(to)),
        );
      },
    ),
    { numRuns: 2000 },
  );
  // The hours around both changes of our own clocks.
  for (const date of ['2026-10-25', '2027-03-28'])
    for (let minute = 0; minute < 300; minute += 15) {
      const day = dayOf(Temporal.PlainDate.from(date));
      const moment = dateOf(day).toPlainDateTime().add({ minutes: minute }).toZonedDateTime('Europe/London');
      expect(inZone({ day, minute }, 'Europe/London', 'Asia/Tokyo')).toEqual(
        wallIn(moment.withTimeZone('Asia/Tokyo')),
      );
    }
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-11-31',
  '2026-11-23T24:00:00',
  '2026-11-23T09:60',
  '26-11-23',
  '2100-02-29',
])('%s is no moment', (text) => {
  expect(readWall(text)).toBeUndefined();
});
test.each(['2028-02-29', '2000-02-29', '2026-11-23T23:59:59'])('%s is one', (text) => {
  expect(readWall(text)).toBeDefined();
});
