import { z } from 'zod';

/**
 * What a person does in a stretch of the school day. `duty` is time with children outside lessons (playground, clubs);
 * `before-school` and `after-school` are time at work without them.
 */
export const periodKinds = [
  'lesson',
  'break',
  'lunch',
  'planning',
  'duty',
  'before-school',
  'after-school',
] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** Days that can have a timetable: the rules of time never hold on a weekend, unless the user says so of one date. */
export const schoolDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
export type SchoolDay = (typeof schoolDays)[number];

export const cycleWeeks = ['A', 'B'] as const;
export type CycleWeek = (typeof cycleWeeks)[number];

/** Whose bank holidays count; `none`: none of them are holidays by themselves. */
export const nations = ['england', 'wales', 'scotland', 'northern-ireland', 'none'] as const;
export type Nation = (typeof nations)[number];

/** A date as written; whether it exists is checked apart, so that the sentence can say what is wrong with it. */
export const dateText = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A date, as 2026-11-23.');
export const timeText = z
  .string()
  .regex(/^\d{2}:\d{2}$/)
  .describe('A time by the school’s clock, as 09:05.');
const label = z.string().max(100);

export const periodSchema = z.strictObject({
  start: timeText.describe('When it starts, as 09:05.'),
  end: timeText.describe('When it ends, as 10:05; after the start, on the same day.'),
  label: label.describe('What the timetable calls it, as “Period 1”.'),
  kind: z
    .enum(periodKinds)
    .describe(
      'What it is: “duty” is time with children outside lessons, “before-school” and “after-school” time without them.',
    ),
});
export type Period = z.infer<typeof periodSchema>;

export const timetableDaySchema = z.strictObject({
  day: z.enum(schoolDays).describe('Day of the week. A day that is not listed is not worked.'),
  week: z.enum(cycleWeeks).optional().describe('Two-week timetables: the week it belongs to; absent: both.'),
  arrive: timeText
    .optional()
    .describe('Start of the working day; absent: the first entry that is not a break or lunch.'),
  leave: timeText
    .optional()
    .describe('End of the working day; absent: the last entry that is not a break or lunch.'),
  periods: z.array(periodSchema).max(60).describe('The day’s entries, in any order, never overlapping.'),
});
export type TimetableDay = z.infer<typeof timetableDaySchema>;

export const timetableSchema = z.strictObject({
  weeks: z
    .union([z.literal(1), z.literal(2)])
    .default(1)
    .describe('Length of the cycle in weeks.'),
  counting: z
    .enum(['school-weeks', 'calendar-weeks'])
    .default('school-weeks')
    .describe(
      'How A and B take turns: over weeks with at least one school day (a half-term pauses them), or over all weeks.',
    ),
  startsWith: z
    .array(z.strictObject({ date: dateText, week: z.enum(cycleWeeks) }))
    .max(60)
    .default([])
    .describe(
      'Which week the week of a date is; counted on from the latest of them. Absent: the first term starts with week A.',
    ),
  days: z.array(timetableDaySchema).max(10).default([]).describe('The days worked.'),
});
export type Timetable = z.infer<typeof timetableSchema>;

export const termSchema = z.strictObject({
  name: label.describe('As “Autumn term 2026”.'),
  start: dateText.describe('First day of term.'),
  end: dateText.describe('Last day of term.'),
  halfTerm: z
    .strictObject({ start: dateText, end: dateText })
    .optional()
    .describe('First and last day of the half-term holiday.'),
});
export type Term = z.infer<typeof termSchema>;

/** When the school is open, and for whom: the fields of the school-settings file that say so. */
export const calendarShape = {
  zone: z.string().max(60).default('Europe/London').describe('The school’s time zone, by its IANA name.'),
  nation: z.enum(nations).default('england').describe('Whose bank holidays are kept.'),
  terms: z
    .array(termSchema)
    .max(60)
    .default([])
    .describe('The terms. With none, every week counts as term time.'),
  insetDays: z
    .array(z.strictObject({ date: dateText, label: label.default('INSET') }))
    .max(200)
    .default([])
    .describe('Days on which staff are trained and pupils stay at home, inside or outside a term.'),
  insetCountsAsWork: z
    .boolean()
    .default(false)
    .describe('Whether a rule about the whole working day holds on INSET days.'),
  closures: z
    .array(z.strictObject({ start: dateText, end: dateText, label }))
    .max(200)
    .default([])
    .describe('Other days on which the school is closed.'),
  openOn: z
    .array(dateText)
    .max(100)
    .default([])
    .describe('Bank holidays on which the school is open nevertheless.'),
};

export const schoolTimeSchema = z.strictObject({
  ...calendarShape,
  timetable: timetableSchema.default(() => timetableSchema.parse({})),
});
/** The school's calendar and one person's week. Held to be checked by `timeProblems` before it is used. */
export type SchoolTime = z.infer<typeof schoolTimeSchema>;

/**
 * What one date has of its own, said by the user. `cover`: teaching although the timetable says otherwise; `free`: somebody else
 * takes it; `swap`: the date follows another day of the timetable.
 */
export const dayChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('off'), date: dateText }),
  z.strictObject({
    kind: z.literal('trip'),
    date: dateText,
    /** Absent: not known; the trip counts from midnight to midnight. */
    hours: z.strictObject({ start: timeText, end: timeText }).optional(),
    label: label.default(''),
  }),
  z.strictObject({ kind: z.literal('cover'), date: dateText, start: timeText, end: timeText, label }),
  z.strictObject({ kind: z.literal('free'), date: dateText, start: timeText, end: timeText, label }),
  z.strictObject({
    kind: z.literal('swap'),
    date: dateText,
    day: z.enum(schoolDays),
    week: z.enum(cycleWeeks).optional(),
  }),
]);
export type DayChange = z.infer<typeof dayChangeSchema>;
