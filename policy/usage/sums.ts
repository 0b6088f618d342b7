import type { DayUse } from '../usage.ts';
import { daysOf, weeksOf } from './periods.ts';

/** Seconds of use within restricted time and outside it. */
export type Use = Pick<DayUse, 'inside' | 'outside'>;

interface Days {
  start: string;
  end: string;
}

export const totalOf = ({ inside, outside }: Use): number => inside + outside;

/** All of them together. */
export const sumOf = (uses: readonly Use[]): Use =>
  uses.reduce<Use>((sum, use) => ({ inside: sum.inside + use.inside, outside: sum.outside + use.outside }), {
    inside: 0,
    outside: 0,
  });

/** What was used in a stretch of days. */
export const within = (usage: readonly DayUse[], { start, end }: Days): DayUse[] =>
  usage.filter(({ date }) => start <= date && date <= end);

/** Per day of the period, days without use included. */
export const byDay = (usage: readonly DayUse[], period: Days): (Use & { date: string })[] =>
  daysOf(period).map((date) => ({ date, ...sumOf(usage.filter((each) => each.date === date)) }));

/** Per week of the period, weeks without use included. */
export const byWeek = (usage: readonly DayUse[], period: Days): (Use & Days)[] =>
  weeksOf(period).map((week) => ({ ...week, ...sumOf(within(usage, week)) }));

/** A site that use is summed for. */
export interface UsedSite extends Use {
  id: string;
  name: string;
}

/**
 * Per site, most used first.
 *
 * @param sites the list as it is now; use of a host that is no longer on it stands under the host
 */
export function bySite(
  usage: readonly DayUse[],
  period: Days,
  sites: readonly { id: string; name: string; hosts: readonly string[] }[],
): UsedSite[] {
  const found = new Map<string, UsedSite>();
  for (const { host, inside, outside } of within(usage, period)) {
    const { id, name } = sites.find(({ hosts }) => hosts.includes(host)) ?? { id: host, name: host };
    const before = found.get(id) ?? { id, name, inside: 0, outside: 0 };
    found.set(id, { id, name, ...sumOf([before, { inside, outside }]) });
  }
  return [...found.values()]
    .filter((site) => totalOf(site) > 0)
    .toSorted((a, b) => totalOf(b) - totalOf(a) || a.name.localeCompare(b.name, 'en-GB'));
}

/** Seconds as whole minutes, and hours from an hour on; what is more than nothing is never said to be none. */
export function asMinutes(seconds: number): { hours: number; minutes: number; under: boolean } {
  const all = Math.round(seconds / 60);
  return { hours: Math.floor(all / 60), minutes: all % 60, under: all === 0 && seconds > 0 };
}
