import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restrictedSpans } from '../../../policy/rules/restricted-spans.ts';
import { decideTime } from '../../../policy/rules/time.ts';
import { schoolPolicies } from '../../../policy/schools/index.ts';
import { timeSituation } from '../../../policy/time-situation.ts';
import { bankHolidayOn } from '../../../policy/timetable/bank-holidays.ts';
import { dayPlan } from '../../../policy/timetable/day-plan.ts';
import { holds } from '../../../policy/timetable/moment.ts';
import { timeProblems } from '../../../policy/timetable/problems.ts';
import type { Period, SchoolTime } from '../../../policy/timetable/schema.ts';
import { nations, periodKinds, schoolDays, schoolTimeSchema } from '../../../policy/timetable/schema.ts';

const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032];
const slots = 40;

/** The start of a quarter of an hour, counted from 07:00. */
const clock = (slot: number) =>
  Temporal.PlainTime.from('07:00')
    .add({ minutes: slot * 15 })
    .toString({ smallestUnit: 'minute' });

const entry = (kind: Period['kind'], slot: number): Period => ({
  start: clock(slot),
  end: clock(slot + 1),
  label: `${kind} ${slot}`,
  kind,
});

/** A day in quarters of an hour, some of them empty. */
const anyDay = fc.array(fc.option(fc.constantFrom(...periodKinds), { nil: undefined }), {
  minLength: slots,
  maxLength: slots,
});
type Slots = (Period['kind'] | undefined)[];
const periodsOf = (day: Slots): Period[] => day.flatMap((kind, slot) => (kind ? [entry(kind, slot)] : []));

const schoolTime = (day: Slots, more: object = {}): SchoolTime =>
  schoolTimeSchema.parse({
    terms: years.flatMap((year) => [
      {
        name: `Spring ${year}`,
        start: `${year}-01-04`,
        end: `${year}-03-24`,
        halfTerm: { start: `${year}-02-12`, end: `${year}-02-20` },
      },
      { name: `Summer ${year}`, start: `${year}-04-14`, end: `${year}-07-20` },
      {
        name: `Autumn ${year}`,
        start: `${year}-09-03`,
        end: `${year}-12-18`,
        halfTerm: { start: `${year}-10-24`, end: `${year}-11-01` },
      },
    ]),
    timetable: { days: schoolDays.map((name) => ({ day: name, periods: periodsOf(day) })) },
    ...more,
  });

const anyDate = fc
  .integer({ min: 0, max: Temporal.PlainDate.from('2024-01-01').until('2032-12-31').days })
  .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }));
const anyNation = fc.constantFrom(...nations);
const anyPolicy = fc.constantFrom(...schoolPolicies);

const machine = process.env['TZ'];
afterAll(() => {
  if (machine === undefined) delete process.env['TZ'];
  else process.env['TZ'] = machine;
});

/** The school’s clock counts, whatever the machine’s own zone. */
describe.each(['UTC', 'Europe/London', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'on a machine in %s',
  (machineZone) => {
    beforeAll(() => {
      process.env['TZ'] = machineZone;
      expect(Temporal.Now.timeZoneId()).toBe(machineZone);
    });

    test('no restriction on weekends, bank holidays, INSET days or outside the terms; on other days with a lesson there is one', () => {
      fc.assert(
        fc.property(anyDate, anyNation, anyDay, fc.boolean(), (date, nation, day, inset) => {
          const isWeekday = date.dayOfWeek < 6;
          const text = date.toString();
          const time = schoolTime(day, {
            nation,
            insetDays: inset && isWeekday ? [{ date: text }] : [],
          });
          expect(timeProblems(time)).toEqual([]);
          const term = time.terms.some(
            (each) =>
              each.start <= text &&
              text <= each.end &&
              !(each.halfTerm && each.halfTerm.start <= text && text <= each.halfTerm.end),
          );
          const open = isWeekday && term && !inset && !bankHolidayOn(nation, date);
          const plan = dayPlan(time, date);
          for (const policy of schoolPolicies) {
            const spans = restrictedSpans(policy, plan);
            if (!open) expect(spans, `${policy.id} ${text}`).toEqual([]);
          }
          const carville = schoolPolicies.find(({ id }) => id === 'carville')!;
          expect(restrictedSpans(carville, plan).length).toBe(
            open ? day.filter((kind) => kind === 'lesson').length : 0,
          );
        }),
        { numRuns: 100 },
      );
    });

    test('INSET counted as work restricts the working day only, and never as a lesson', () => {
      fc.assert(
        fc.property(anyDate, anyDay, anyPolicy, (date, day, policy) => {
          fc.pre(date.dayOfWeek < 6);
          const time = schoolTime(day, {
            nation: 'none',
            insetCountsAsWork: true,
            insetDays: [{ date: date.toString() }],
          });
          for (const span of restrictedSpans(policy, dayPlan(time, date))) expect(span.kind).toBe('work');
        }),
      );
    });

    test('a plan is in order and never overlaps; every restriction has an end, and the next change lies ahead', () => {
      fc.assert(
        fc.property(
          anyDate,
          anyDay,
          anyPolicy,
          fc.integer({ min: 0, max: 1439 }),
          fc.tuple(fc.nat(slots - 1), fc.nat(slots - 1)),
          fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kolkata'),
          (date, day, policy, minute, [from, to], zone) => {
            const time = schoolTime(day, { zone });
            const text = date.toString();
            const changes = [
              {
                kind: 'cover' as const,
                date: text,
                start: clock(Math.min(from, to)),
                end: clock(Math.max(from, to) + 1),
                label: 'Cover',
              },
            ];
            const plan = dayPlan(time, date, changes);
            for (const [i, each] of plan.intervals.entries()) {
              expect(Temporal.ZonedDateTime.compare(each.start, each.end)).toBeLessThan(0);
              const before = plan.intervals[i - 1];
              if (before)
                expect(Temporal.ZonedDateTime.compare(before.end, each.start)).toBeLessThanOrEqual(0);
            }
            const now = date.toZonedDateTime(zone).add({ minutes: minute }).toInstant();
            const decision = decideTime(timeSituation({ now, policy, time, changes }));
            if (decision.restricted) {
              expect(holds(decision.interval!, now.toZonedDateTimeISO(zone))).toBe(true);
              expect(decision.next?.restricted).toBe(false);
            }
            if (!decision.next) return;
            expect(Temporal.Instant.compare(now, decision.next.at.toInstant())).toBeLessThan(0);
            const then = { now: decision.next.at.toInstant(), policy, time, changes };
            expect(decideTime(timeSituation(then)).restricted).toBe(decision.next.restricted);
            // Nothing changes before it.
            const justBefore = { ...then, now: then.now.subtract({ seconds: 1 }) };
            expect(decideTime(timeSituation(justBefore)).restricted).toBe(decision.restricted);
          },
        ),
        { numRuns: 40 },
      );
    });

    test('adding a break never restricts more', () => {
      const date = Temporal.PlainDate.from('2026-11-23');
      const startsOf = Array.from({ length: slots }, (_, slot) =>
        date.toZonedDateTime({ timeZone: 'Europe/London', plainTime: clock(slot) }),
      );
      fc.assert(
        fc.property(anyDay, fc.nat(slots - 1), anyPolicy, (day, slot, policy) => {
          const withBreak = day.with(slot, 'break');
          const before = restrictedSpans(policy, dayPlan(schoolTime(day), date));
          const after = restrictedSpans(policy, dayPlan(schoolTime(withBreak), date));
          const added = startsOf.filter(
            (moment) =>
              after.some((span) => holds(span, moment)) && !before.some((span) => holds(span, moment)),
          );
          expect(added).toEqual([]);
        }),
        { numRuns: 100 },
      );
    });
  },
);
