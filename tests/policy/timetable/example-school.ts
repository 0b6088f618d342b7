import type { DayChange, Period, SchoolTime } from '../../../policy/timetable/schema.ts';
import { schoolTimeSchema } from '../../../policy/timetable/schema.ts';

const rows = (text: string): Period[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [times, kind, ...label] = line.trim().split(/\s+/);
      const [start, end] = times!.split('-');
      return { start: start!, end: end!, kind: kind as Period['kind'], label: label.join(' ') };
    });

const monday = {
  A: rows(`
    08:20-08:45 before-school Setting up
    08:45-09:45 lesson Maths
    09:45-10:30 planning PPA
    10:30-10:45 duty Playground
    10:45-12:00 lesson English
    12:00-13:00 lunch Lunch
    13:10-15:10 lesson Topic
    15:10-16:00 after-school Marking`),
  B: rows(`
    08:45-10:30 lesson Science
    10:30-10:45 break Break
    10:45-12:00 planning PPA
    12:00-13:00 lunch Lunch
    13:00-15:10 lesson Art`),
};
const full = rows(`
  08:45-10:30 lesson Reading
  10:30-10:45 break Break
  10:45-12:00 lesson Writing
  12:00-13:00 lunch Lunch
  13:00-15:15 lesson Science`);
const morning = rows(`
  08:45-10:30 lesson Maths
  10:30-10:45 break Break
  10:45-12:00 lesson Music`);

/** A two-week, part-time timetable: Monday by week, Wednesday mornings only, no Friday; half-term of one week in each term. */
export const exampleTime: SchoolTime = schoolTimeSchema.parse({
  terms: [
    {
      name: 'Autumn 2026',
      start: '2026-09-02',
      end: '2026-12-18',
      halfTerm: { start: '2026-10-26', end: '2026-10-30' },
    },
    {
      name: 'Spring 2027',
      start: '2027-01-04',
      end: '2027-03-25',
      halfTerm: { start: '2027-02-15', end: '2027-02-19' },
    },
    {
      name: 'Summer 2027',
      start: '2027-04-12',
      end: '2027-07-21',
      halfTerm: { start: '2027-05-31', end: '2027-06-04' },
    },
  ],
  insetDays: [{ date: '2026-09-02' }, { date: '2026-12-14' }],
  closures: [{ start: '2026-11-26', end: '2026-11-26', label: 'Polling station' }],
  timetable: {
    weeks: 2,
    days: [
      { day: 'monday', week: 'A', periods: monday.A },
      { day: 'monday', week: 'B', periods: monday.B },
      { day: 'tuesday', periods: full },
      { day: 'wednesday', periods: morning },
      { day: 'thursday', arrive: '08:00', leave: '16:30', periods: full },
    ],
  },
});

export const day = (date: string) => Temporal.PlainDate.from(date);

/** A school-local moment of the example school. */
export const moment = (local: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(exampleTime.zone).toInstant();

export const trip = (date: string, hours?: { start: string; end: string }): DayChange => ({
  kind: 'trip',
  date,
  label: '',
  ...(hours && { hours }),
});
