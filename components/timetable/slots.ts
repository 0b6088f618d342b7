import { dayAt, placesOf } from '../../policy/timetable/edit.ts';
import type { CycleWeek, Period, Timetable } from '../../policy/timetable/schema.ts';

/** Every time at which something starts or ends in a week, in order: the lines that the columns share. */
export const slotsOf = (timetable: Timetable, week: CycleWeek | undefined): string[] => [
  ...new Set(
    placesOf(timetable)
      .filter((place) => place.week === week)
      .flatMap((place) => dayAt(timetable, place).periods)
      .filter(({ start, end }) => start < end)
      .flatMap(({ start, end }) => [start, end])
      .sort(),
  ),
];

/**
 * Between which lines each entry of a day lies. Absent where entries overlap or end before they start: such a day is shown as a
 * plain list, so that none hides another.
 */
export function linesOf(
  periods: readonly Period[],
  slots: readonly string[],
): { from: number; to: number }[] | undefined {
  const lines = periods.map(({ start, end }) => ({
    from: slots.indexOf(start) + 1,
    to: slots.indexOf(end) + 1,
  }));
  let last = 0;
  for (const { from, to } of lines) {
    if (from < Math.max(last, 1) || to <= from) return undefined;
    last = to;
  }
  return lines;
}
