import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until the answer is something. The one way in which browser tests wait: for a condition, never for a time.
 *
 * @param what   what is waited for, named in the error
 * @param answer gives undefined, null or false while it is not there
 * @throws Error after the time limit, with the last error that `answer` threw, if any
 */
export async function until<T>(
  what: string,
  answer: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  { seconds = 40 }: { seconds?: number } = {},
): Promise<T> {
  const end = performance.now() + seconds * 1000;
  let last: unknown;
  for (;;) {
    try {
      const value = await answer();
      if (value !== undefined && value !== null && value !== false) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end)
      throw new Error(`Waited ${seconds} s for ${what}.`, last === undefined ? {} : { cause: last });
    await pause(40);
  }
}
