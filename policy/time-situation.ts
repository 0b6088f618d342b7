import { z } from 'zod';
import type { Deviation } from './forms/deviation.ts';
import type { Permission } from './forms/permission.ts';
import type { SchoolPolicy } from './schools/school-policy.ts';
import type { DayInterval, DayPlan } from './timetable/day-plan.ts';
import { dayPlan } from './timetable/day-plan.ts';
import { holds, isBefore } from './timetable/moment.ts';
import type { CycleWeek, DayChange, SchoolTime } from './timetable/schema.ts';

/** What the user said when shown the notice: for how long it is not shown again. */
export const timeExceptionSchema = z.strictObject({
  reason: z.enum(['teaching', 'timetable-different', 'continue']),
  /** ISO instants; the start belongs to it, the end does not. */
  start: z.iso.datetime({ offset: true }),
  end: z.iso.datetime({ offset: true }),
  /** For teaching: what was permitted and by whom (Carville 5.9). Empty: nobody was named; the rule on school devices stays. */
  permittedBy: z.string().max(300).default(''),
});
export type TimeException = z.infer<typeof timeExceptionSchema>;

/** What a caller knows; `now` is the only clock that any rule of time reads. */
export interface TimeInput {
  now: Temporal.Instant;
  policy: SchoolPolicy;
  /** Checked by `timeProblems`. */
  time: SchoolTime;
  changes?: readonly DayChange[];
  device?: 'own' | 'school';
  permissions?: readonly Permission[];
  deviations?: readonly Deviation[];
  exceptions?: readonly TimeException[];
  /** Minutes a day that the user allows themselves in working hours, and those used today. */
  allowance?: { minutes: number; used: number };
}

/** Everything that the rules of time, place and device depend on, as one value (design §1 "situation"). */
export interface TimeSituation extends Required<Omit<TimeInput, 'now' | 'allowance'>> {
  /** In the school's zone. */
  now: Temporal.ZonedDateTime;
  allowance?: { minutes: number; used: number };
  day: DayPlan;
  /** What the timetable has now. */
  interval?: DayInterval;
  /** When the timetable's next entry of today starts or the present one ends. */
  nextChange?: Temporal.ZonedDateTime;
  week?: CycleWeek;
  trip: boolean;
}

/**
 * The situation at a moment.
 *
 * @throws RangeError if the school's time names a zone, date or time that does not exist
 */
export function timeSituation(input: TimeInput): TimeSituation {
  const { allowance, changes = [], time } = input;
  const now = input.now.toZonedDateTimeISO(time.zone);
  const day = dayPlan(time, now.toPlainDate(), changes);
  const interval = day.intervals.find((each) => holds(each, now));
  const nextChange = day.intervals
    .flatMap(({ start, end }) => [start, end])
    .filter((each) => isBefore(now, each))
    .sort((a, b) => Temporal.ZonedDateTime.compare(a, b))[0];
  return {
    policy: input.policy,
    time,
    changes,
    device: input.device ?? 'own',
    permissions: input.permissions ?? [],
    deviations: input.deviations ?? [],
    exceptions: input.exceptions ?? [],
    now,
    day,
    trip: day.trip !== undefined && holds(day.trip, now),
    ...(allowance && { allowance }),
    ...(interval && { interval }),
    ...(nextChange && { nextChange }),
    ...(day.week && { week: day.week }),
  };
}
