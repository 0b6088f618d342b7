import type { PlanSpan, TimePlan } from '../../policy/time-plan.ts';

/** What stands over the page: a notice, one of the two plain covers, or nothing. */
export type Shown = PlanSpan | 'hidden' | 'nearby' | undefined;

export interface Decision {
  /** Whether the rules of time are applied to the site at all. */
  covers: boolean;
  shown: Shown;
  /** The next edge of a stretch, epoch milliseconds; `Infinity` if the plan knows of none. */
  next: number;
}

/**
 * What the plan says of a site at a moment (design, decision 7).
 *
 * @param host without "www."
 * @param at epoch milliseconds
 * @throws TypeError if it is not a plan
 */
export function decide(
  { cover, from, hosts, spans, until, version }: TimePlan,
  host: string,
  at: number,
): Decision {
  const covers = version === 1 && hosts.some((each) => `.${host}`.endsWith(`.${each}`));
  if (!covers || at < from || at >= until) return { covers, shown: undefined, next: Infinity };
  const span = spans.find(({ start, end }) => start <= at && at < end);
  const edges = spans.flatMap(({ start, end }) => [start, end]).filter((each) => each > at);
  return { covers, shown: cover === 'no' ? span : cover, next: Math.min(...edges) };
}
