import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameData } from '../../../policy/same.ts';
import type { DayContent, DayPlace } from '../../../policy/timetable/edit.ts';
import {
  dayAt,
  nextPeriod,
  placesOf,
  rowAt,
  samePlace,
  withDay,
  withDayCopied,
  withNothing,
  withPeriod,
  withPreset,
  withWeekCopied,
  withWeeks,
  withWeekStart,
  withoutPeriod,
} from '../../../policy/timetable/edit.ts';
import { timeProblems } from '../../../policy/timetable/problems.ts';
import type { Period, Timetable } from '../../../policy/timetable/schema.ts';
import {
  cycleWeeks,
  periodKinds,
  schoolDays,
  schoolTimeSchema,
  timetableSchema,
} from '../../../policy/timetable/schema.ts';
import { exampleTime } from './example-school.ts';

const period: fc.Arbitrary<Period> = fc
  .record({
    at: fc.integer({ min: 0, max: 22 * 60 }),
    length: fc.integer({ min: 1, max: 90 }),
    kind: fc.constantFrom(...periodKinds),
    label: fc.string({ minLength: 1, maxLength: 10 }),
  })
  .map(({ at, length, kind, label }) => {
    const clock = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    return { start: clock(at), end: clock(at + length), kind, label };
  });

/** Any timetable that the schema takes, rows for both weeks and days given twice among them. */
const timetable: fc.Arbitrary<Timetable> = fc
  .record({
    weeks: fc.constantFrom(1 as const, 2 as const),
    days: fc.array(
      fc.record({
        day: fc.constantFrom(...schoolDays),
        week: fc.constantFrom(undefined, ...cycleWeeks),
        periods: fc.array(period, { maxLength: 4 }),
      }),
      { maxLength: 10 },
    ),
  })
  .map((value) => timetableSchema.parse(value));

/** Entries that start together have no order of their own. */
const inOrder = (day: DayContent): string[] => day.periods.map((each) => JSON.stringify(each)).sort();

const content = fc.option(fc.record({ periods: fc.array(period, { maxLength: 4 }) }), { nil: undefined });
const anyPlace = (of: Timetable) => fc.constantFrom(...placesOf(of));
const withPlace = timetable.chain((each) => fc.tuple(fc.constant(each), anyPlace(each)));

describe('putting a day in place', () => {
  test('it is as said, and every other column is as it was', () => {
    fc.assert(
      fc.property(withPlace, content, ([before, place], wanted) => {
        const after = withDay(before, place, wanted);
        for (const each of placesOf(before))
          if (!samePlace(each, place)) expect(dayAt(after, each)).toEqual(dayAt(before, each));
        expect(rowAt(after, place) === undefined).toBe(wanted === undefined);
        expect(dayAt(after, place).periods).toHaveLength(wanted?.periods.length ?? 0);
        const starts = dayAt(after, place).periods.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort());
      }),
    );
  });

  test('no day stands there twice afterwards', () => {
    fc.assert(
      fc.property(withPlace, content, ([before, place], wanted) => {
        const after = withDay(before, place, wanted);
        const of = after.days.filter(({ day }) => day === place.day);
        expect(new Set(of.map(({ week }) => week)).size).toBe(of.length);
        expect(of.every(({ week }) => (before.weeks === 1) === (week === undefined))).toBe(true);
      }),
    );
  });
});

test('what is entered can be taken away again', () => {
  fc.assert(
    fc.property(withPlace, period, ([start, place], entry) => {
      const before = withDay(start, place, dayAt(start, place));
      const after = withPeriod(before, place, undefined, entry);
      const at = dayAt(after, place).periods.indexOf(entry);
      expect(dayAt(withoutPeriod(after, place, at), place)).toEqual(dayAt(before, place));
    }),
  );
});

test('the last entry taken away, the day is not worked, unless it has hours of its own', () => {
  const place: DayPlace = { day: 'monday' };
  const entry: Period = { start: '09:00', end: '10:00', label: 'Maths', kind: 'lesson' };
  const one = withPeriod(timetableSchema.parse({}), place, undefined, entry);
  expect(rowAt(withoutPeriod(one, place, 0), place)).toBeUndefined();
  const hours = withDay(one, place, { arrive: '08:00', periods: [entry] });
  expect(rowAt(withoutPeriod(hours, place, 0), place)?.row).toEqual({
    day: 'monday',
    arrive: '08:00',
    periods: [],
  });
});

test('a row that both weeks share stays with the week that is not edited', () => {
  const shared = exampleTime.timetable;
  const after = withDay(shared, { day: 'tuesday', week: 'A' }, undefined);
  expect(rowAt(after, { day: 'tuesday', week: 'A' })).toBeUndefined();
  expect(dayAt(after, { day: 'tuesday', week: 'B' })).toEqual(dayAt(shared, { day: 'tuesday', week: 'B' }));
  expect(timeProblems({ ...exampleTime, timetable: after })).toEqual([]);
});

describe('one week and two', () => {
  test('to two and back again, a week is as it was', () => {
    fc.assert(
      fc.property(timetable, (any) => {
        const one = withWeeks({ ...any, weeks: 2 }, 1);
        expect(sameData(withWeeks(withWeeks(one, 2), 1), one)).toBe(true);
      }),
    );
  });

  test('from two to one, week A stays', () => {
    const one = withWeeks(exampleTime.timetable, 1);
    for (const day of schoolDays)
      expect(dayAt(one, { day })).toEqual(dayAt(exampleTime.timetable, { day, week: 'A' }));
    expect(timeProblems({ ...exampleTime, timetable: one })).toEqual([]);
  });
});

test('copying', () => {
  const copied = withDayCopied(exampleTime.timetable, { day: 'monday', week: 'A' }, [
    { day: 'friday', week: 'B' },
    { day: 'tuesday', week: 'A' },
  ]);
  const monday = dayAt(exampleTime.timetable, { day: 'monday', week: 'A' });
  expect(dayAt(copied, { day: 'friday', week: 'B' })).toEqual(monday);
  expect(dayAt(copied, { day: 'tuesday', week: 'A' })).toEqual(monday);
  expect(rowAt(copied, { day: 'friday', week: 'A' })).toBeUndefined();
  expect(dayAt(copied, { day: 'tuesday', week: 'B' })).toEqual(
    dayAt(exampleTime.timetable, { day: 'tuesday' }),
  );

  fc.assert(
    fc.property(timetable, (any) => {
      const two = withWeekCopied({ ...any, weeks: 2 });
      for (const day of schoolDays)
        expect(inOrder(dayAt(two, { day, week: 'B' }))).toEqual(inOrder(dayAt(two, { day, week: 'A' })));
    }),
  );
});

test('a day that is not worked, copied, is not worked', () => {
  const after = withDayCopied(exampleTime.timetable, { day: 'friday', week: 'A' }, [
    { day: 'monday', week: 'A' },
  ]);
  expect(rowAt(after, { day: 'monday', week: 'A' })).toBeUndefined();
});

test.each(['primary', 'secondary'] as const)(
  'the typical %s day is sound on every day of any cycle',
  (preset) => {
    fc.assert(
      fc.property(timetable, (any) => {
        const after = withPreset(any, preset);
        expect(placesOf(after).every((place) => dayAt(after, place).periods.length === 10)).toBe(true);
        expect(timeProblems(schoolTimeSchema.parse({ ...exampleTime, timetable: after }))).toEqual([]);
        expect(withNothing(after).days).toEqual([]);
      }),
    );
  },
);

test('a new entry that is proposed is always sound, whatever has been typed elsewhere', () => {
  fc.assert(
    fc.property(withPlace, fc.string({ maxLength: 6 }), ([any, place], typed) => {
      const before = withPeriod(any, place, undefined, {
        start: typed,
        end: typed,
        label: '',
        kind: 'lesson',
      });
      const { start, end } = nextPeriod(before, place);
      expect(start).toMatch(/^\d\d:\d\d$/);
      // After 23:59 there is nothing: the person is told.
      if (start < '23:59') expect(start < end).toBe(true);
    }),
  );
});

test('a new entry follows the last one, and is as other days have it then', () => {
  const table = exampleTime.timetable;
  expect(nextPeriod(timetableSchema.parse({}), { day: 'monday' })).toEqual({
    start: '09:00',
    end: '10:00',
    label: '',
    kind: 'lesson',
  });
  expect(nextPeriod(table, { day: 'wednesday', week: 'A' })).toEqual({
    start: '12:00',
    end: '13:00',
    label: 'Lunch',
    kind: 'lunch',
  });
  expect(nextPeriod(table, { day: 'friday', week: 'A' }).start).toBe('08:20');
});

test('what is said of a week replaces what was said of it before, by whatever date', () => {
  const known = withWeekStart(
    {
      ...timetableSchema.parse({}),
      startsWith: [
        { date: '2026-11-25', week: 'A' },
        { date: '2026-09-07', week: 'A' },
        { date: '', week: 'B' },
      ],
    },
    '2026-11-23',
    'B',
  );
  expect(known.startsWith).toEqual([
    { date: '', week: 'B' },
    { date: '2026-09-07', week: 'A' },
    { date: '2026-11-23', week: 'B' },
  ]);
});
