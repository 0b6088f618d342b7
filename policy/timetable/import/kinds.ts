import type { Period, PeriodKind } from '../schema.ts';

/** In the order in which they are tried: "lunch duty" is duty, "free (lunch)" is lunch. */
const words: readonly (readonly [PeriodKind | 'meeting', RegExp])[] = [
  ['duty', /\b(?:dut(?:y|ies)|playground|gates?|supervis\w*|detention|club|on call)\b/i],
  ['before-school', /\b(?:before school|arriv\w*|set(?:ting)? ?up)\b/i],
  ['after-school', /\bafter school\b/i],
  ['lunch', /\b(?:lunch(?:time)?|dinner ?time|midday break)\b/i],
  ['break', /\b(?:break(?:time)?|recess|play ?time)\b/i],
  [
    'planning',
    /\b(?:ppa|nct|frees?|non[- ]?contact|planning|prep(?:aration)? ?time|preparation|marking|admin|(?:ect|nqt|tlr|leadership|management|release|study) time|no lesson|off[- ]timetable)\b/i,
  ],
  ['meeting', /\b(?:meetings?|briefing|cpd|twilight|training|mentor\w*|parents.? evening|appraisal)\b/i],
];

/**
 * What an entry is by its label; what no word tells is a lesson, registration and assembly among them. `meeting` is work without
 * pupils, whose kind depends on when it is (`settled`).
 */
export const kindOf = (label: string): PeriodKind | 'meeting' =>
  words.find(([, pattern]) => pattern.test(label))?.[0] ?? 'lesson';

/** An entry whose kind is perhaps still open. */
export type Read = Omit<Period, 'kind'> & { kind: PeriodKind | 'meeting' };

/** A day's entries in order, with meetings placed: before the first lesson, after the last, or between them. */
export function settled(entries: readonly Read[]): Period[] {
  const lessons = entries.filter(({ kind }) => kind === 'lesson');
  const first = lessons.map(({ start }) => start).sort()[0] ?? '12:00';
  const last =
    lessons
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? '12:00';
  const placed = ({ start, end }: Read) =>
    end <= first ? 'before-school' : start >= last ? 'after-school' : 'planning';
  return entries
    .map((entry): Period => ({ ...entry, kind: entry.kind === 'meeting' ? placed(entry) : entry.kind }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}
