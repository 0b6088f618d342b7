/** What single dates have of their own, as the user adds and takes it away. */
import type { DayPlan } from './day-plan.ts';
import { holds, isBefore } from './moment.ts';
import type { DayChange } from './schema.ts';

/** A date can be off, a trip or a swap once only; cover and free hours can stand beside each other. */
const isOnce = ({ kind }: DayChange): boolean => kind === 'off' || kind === 'trip' || kind === 'swap';

/** The changes of the new one's date with it among them. */
export const withChange = (all: readonly DayChange[], change: DayChange): DayChange[] => [
  ...changesOn(all, change.date).filter((each) => !(isOnce(change) && each.kind === change.kind)),
  change,
];

export const changesOn = (all: readonly DayChange[], date: string): DayChange[] =>
  all.filter((each) => each.date === date);

const clock = (moment: Temporal.ZonedDateTime): string =>
  moment.toPlainTime().toString({ smallestUnit: 'minute' });

/**
 * Cover that starts now, to the minute: until what the timetable has now ends, or the next entry starts; without either, an hour.
 * Never past midnight.
 */
export function coverNow(plan: DayPlan, now: Temporal.ZonedDateTime): { start: string; end: string } {
  const end =
    plan.intervals.find((each) => holds(each, now))?.end ??
    plan.intervals.find(({ start }) => isBefore(now, start))?.start ??
    now.add({ hours: 1 });
  const start = clock(now);
  const until = clock(end);
  // What ends after midnight, or in the hour that comes twice, ends with the day.
  return start < until ? { start, end: until } : { start, end: '23:59' };
}
