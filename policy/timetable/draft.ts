import { z } from 'zod';
import type { SchoolTime } from './schema.ts';
import { cycleWeeks, nations, periodKinds, schoolDays } from './schema.ts';

/** A date or time as far as it has been typed. */
const typed = z.string().max(40);
const label = z.string().max(100);
const range = z.strictObject({ start: typed, end: typed });

/**
 * A calendar and timetable while they are being edited: shaped as `schoolTimeSchema` has them, but a date or a time may be anything
 * that was typed. It is kept so that nothing typed is lost; only what has no `timeProblems` is put in force.
 */
export const timeDraftSchema: z.ZodType<SchoolTime> = z.strictObject({
  zone: z.string().max(60),
  nation: z.enum(nations),
  terms: z.array(range.extend({ name: label, halfTerm: range.optional() })).max(60),
  insetDays: z.array(z.strictObject({ date: typed, label })).max(200),
  insetCountsAsWork: z.boolean(),
  closures: z.array(range.extend({ label })).max(200),
  openOn: z.array(typed).max(100),
  timetable: z.strictObject({
    weeks: z.union([z.literal(1), z.literal(2)]),
    counting: z.enum(['school-weeks', 'calendar-weeks']),
    startsWith: z.array(z.strictObject({ date: typed, week: z.enum(cycleWeeks) })).max(60),
    days: z
      .array(
        z.strictObject({
          day: z.enum(schoolDays),
          week: z.enum(cycleWeeks).optional(),
          arrive: typed.optional(),
          leave: typed.optional(),
          periods: z.array(range.extend({ label, kind: z.enum(periodKinds) })).max(60),
        }),
      )
      .max(10),
  }),
});
