/** All times in epoch milliseconds, from the clock: nothing counts ticks. */
const minute = 60_000;
/** A beat comes at least once a minute; one that is later than this by two minutes tells of sleep. */
const gap = 3 * minute;

/**
 * Measures use of the page in intervals (D4). What it gives back is to be called often: with the moment, whether the page is
 * visible and focused then, and whether it is being left. Intervals are handed over at most once a minute, and on leaving.
 */
export function createMeter(
  handOver: (start: number, end: number) => void,
): (at: number, isUsed: boolean, isLeaving: boolean) => void {
  let start: number | undefined;
  let last = 0;
  let handedOver: number | undefined;
  let kept: [start: number, end: number][] = [];

  function end(at: number): void {
    if (start !== undefined && at > start) kept.push([start, at]);
    start = undefined;
  }

  return (at, isUsed, isLeaving) => {
    // Asleep in between, or the clock was set back: what is known ends with the last beat.
    if (at - last > gap || at < last) end(last);
    handedOver ??= at;
    const isDue = isLeaving || at - handedOver >= minute || at < handedOver;
    if (!isUsed || isDue) end(at);
    if (isUsed) start ??= at;
    last = at;
    if (!isDue) return;
    if (kept.length > 0) handedOver = at;
    for (const interval of kept) handOver(...interval);
    kept = [];
  };
}
