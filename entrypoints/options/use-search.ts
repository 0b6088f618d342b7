import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { sayMessage } from '../../assets/messages/index.ts';
import type { Incident } from '../../policy/incident.ts';
import { UserError } from '../../policy/message.ts';
import type { VaultState } from '../../policy/status.ts';
import type { LogFilter } from '../background/protocol.ts';
import type { Outside } from './outside.ts';

export interface Search {
  /** Newest first; grows while the search goes on. */
  found: Incident[];
  state: 'running' | 'paused' | 'stopped' | 'done';
  searched: number;
  total: number;
  /** The sentence, if it had to stop. */
  error?: string;
  onStop: () => void;
}

interface Progress extends Omit<Search, 'onStop' | 'state'> {
  /** The filter that this belongs to. */
  of: string;
  next: number | null;
  isStopped: boolean;
}

const nothingYet = (of: string): Progress => ({
  of,
  found: [],
  searched: 0,
  total: 0,
  next: 0,
  isStopped: false,
});

/** What one step may bring; more is asked for by the next. */
const mostAtOnce = 1000;

/**
 * Looks for a text in the log, step by step, until `wanted` entries are found; goes on when more are wanted. Another text, or
 * another state of the lock, ends the search before: no further step is asked for, and what it found leaves the page.
 *
 * @returns undefined without a filter
 */
export function useSearch(
  { ask }: Pick<Outside, 'ask'>,
  filter: (LogFilter & { text: string }) | undefined,
  wanted: number,
  vault: VaultState,
): Search | undefined {
  const text = filter && JSON.stringify(filter);
  const of = `${vault} ${text ?? ''}`;
  const [progress, setProgress] = useState(() => nothingYet(of));
  const current = useMemo(() => (progress.of === of ? progress : nothingYet(of)), [progress, of]);
  const { found, next, searched, total, isStopped, error } = current;
  const state = isStopped
    ? 'stopped'
    : next === null
      ? 'done'
      : found.length >= wanted
        ? 'paused'
        : 'running';

  useEffect(() => {
    if (text === undefined || state !== 'running') return undefined;
    let isOutdated = false;
    const step = async (): Promise<Progress> => {
      try {
        const { incidents, ...rest } = await ask({
          type: 'log.search',
          filter: JSON.parse(text) as LogFilter & { text: string },
          from: current.next!,
          enough: Math.min(mostAtOnce, wanted - current.found.length),
        });
        const known = new Set(current.found.map(({ id }) => id));
        return {
          ...current,
          ...rest,
          found: [...current.found, ...incidents.filter(({ id }) => !known.has(id))],
        };
      } catch (failure) {
        if (!(failure instanceof UserError)) throw failure;
        return { ...current, isStopped: true, error: sayMessage(failure.say) };
      }
    };
    void (async () => {
      const made = await step();
      // Effects end a little after what ended them: what the user did meanwhile is not undone.
      if (!isOutdated) setProgress((latest) => (latest === progress ? made : latest));
    })();
    return () => {
      isOutdated = true;
    };
  }, [ask, text, wanted, state, current, progress]);

  const onStop = useCallback(() => setProgress({ ...current, isStopped: true }), [current]);
  if (text === undefined) return undefined;
  return { found, searched, total, state, ...(error !== undefined && { error }), onStop };
}
