import type { Period, Timetable } from './schema.ts';
import { schoolDays, timetableSchema } from './schema.ts';

const rows = (table: readonly (readonly [string, string, string, Period['kind']])[]): Period[] =>
  table.map(([start, end, label, kind]) => ({ start, end, label, kind }));

/** Typical days to start from: what most schools of the kind have; every entry is for the user to correct. */
export const presetDays = {
  primary: rows([
    ['08:15', '08:45', 'Before school', 'before-school'],
    ['08:45', '09:00', 'Registration', 'lesson'],
    ['09:00', '10:00', 'Lesson 1', 'lesson'],
    ['10:00', '10:30', 'Lesson 2', 'lesson'],
    ['10:30', '10:45', 'Break', 'break'],
    ['10:45', '12:00', 'Lesson 3', 'lesson'],
    ['12:00', '13:00', 'Lunch', 'lunch'],
    ['13:00', '14:15', 'Lesson 4', 'lesson'],
    ['14:15', '15:15', 'Lesson 5', 'lesson'],
    ['15:15', '16:00', 'After school', 'after-school'],
  ]),
  secondary: rows([
    ['08:20', '08:40', 'Before school', 'before-school'],
    ['08:40', '09:00', 'Tutor time', 'lesson'],
    ['09:00', '10:00', 'Period 1', 'lesson'],
    ['10:00', '11:00', 'Period 2', 'lesson'],
    ['11:00', '11:20', 'Break', 'break'],
    ['11:20', '12:20', 'Period 3', 'lesson'],
    ['12:20', '13:05', 'Lunch', 'lunch'],
    ['13:05', '14:05', 'Period 4', 'lesson'],
    ['14:05', '15:05', 'Period 5', 'lesson'],
    ['15:05', '16:00', 'After school', 'after-school'],
  ]),
} as const satisfies Record<string, Period[]>;
export type Preset = keyof typeof presetDays;

/** A whole week of the typical day, Monday to Friday. */
export const presetTimetable = (preset: Preset): Timetable =>
  timetableSchema.parse({ days: schoolDays.map((day) => ({ day, periods: presetDays[preset] })) });
