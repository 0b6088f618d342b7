import type { CycleWeek, SchoolDay } from '../schema.ts';
import { schoolDays } from '../schema.ts';

export interface DayHeading {
  day: SchoolDay | 'saturday' | 'sunday';
  week?: CycleWeek;
}

const days = [...schoolDays, 'saturday', 'sunday'] as const;

const weekOf = (word: string | undefined): CycleWeek | undefined =>
  word === undefined ? undefined : /^[a1]$/i.test(word) ? 'A' : 'B';

const dayPattern =
  /^(?:(?:week|wk)\s*([ab12])\b\s*[-–:,]?\s*)?(mo(?:n(?:day)?)?|tu(?:e(?:s(?:day)?)?)?|we(?:d(?:nesday|s)?)?|th(?:u(?:r(?:s(?:day)?)?)?)?|fr(?:i(?:day)?)?|sa(?:t(?:urday)?)?|su(?:n(?:day)?)?)s?\.?(?:\s*[-–:,(/]?\s*(?:(?:week|wk)\s*)?([ab12])(?!\d)\)?)?(?:\s*[,(]?\s*\d{1,2}(?:[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:st|nd|rd|th)?\s+\p{L}{3,9})\)?)?$/iu;
const weekPattern = /^(?:timetable\s*[-–:]?\s*)?(?:week|wk)\s*[-–:]?\s*([ab12])\b/i;

/** The day of the week that a heading names ("Mon", "Monday", "Mo", "Mon A", "Week B Tuesday", "Monday 23/11"), with its week. */
export function dayHeading(text: string): DayHeading | undefined {
  const [, before, word, after] = dayPattern.exec(text.trim().slice(0, 60)) ?? [];
  if (!word) return undefined;
  const start = word.slice(0, 2).toLowerCase();
  const day = days.find((each) => each.startsWith(start))!;
  const week = weekOf(before ?? after);
  return { day, ...(week && { week }) };
}

/** "M", "T", "W", "T", "F": single letters are days only as a whole week. */
export function letterWeek(cells: readonly string[]): readonly SchoolDay[] | undefined {
  const letters = cells.map((cell) => cell.trim().toUpperCase()).join(' ');
  return /^M (?:T|TU) W (?:T|TH) F$/.test(letters) ? schoolDays : undefined;
}

/** The week that a line or heading names: "Week A", "Wk 2". */
export const weekNamed = (text: string): CycleWeek | undefined =>
  weekOf(weekPattern.exec(text.trim().slice(0, 60))?.[1]);
