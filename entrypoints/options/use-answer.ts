import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sayMessage } from '../../assets/messages/index.ts';
import { UserError } from '../../policy/message.ts';
import type { PageRequest, Replies } from '../background/protocol.ts';
import type { Outside } from './outside.ts';

export interface Loaded<R extends PageRequest> {
  /** The latest answer; stays while it is asked for anew. */
  value?: Replies[R['type']];
  /** The request that `value` answers, which may be the one before. */
  to?: R;
  /** The sentence, when it could not be answered. */
  error?: string;
}

/** Runs the work at each call, but never twice at once: calls while it runs lead to one more run after it. */
function oneAtATime(work: () => Promise<unknown>): () => Promise<void> {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await work();
      }
    } finally {
      running = false;
    }
  };
}

/** The background's answer to a request, asked for anew whenever something may have changed. A late answer to an older request is dropped. */
export function useAnswer<R extends PageRequest>(
  { ask, onChange }: Outside,
  request: R,
): Loaded<R> & { reload: () => Promise<void> } {
  const [state, setState] = useState<Loaded<R>>({});
  const text = JSON.stringify(request);
  const latestRef = useRef(0);
  const reload = useCallback(async () => {
    latestRef.current += 1;
    const run = latestRef.current;
    const to = JSON.parse(text) as R;
    const next = await ask(to).then(
      (value): Loaded<R> => ({ value, to }),
      (error: unknown) => {
        if (!(error instanceof UserError)) throw error;
        return { error: sayMessage(error.say) };
      },
    );
    if (run !== latestRef.current) return;
    setState(({ value: old, to: oldTo }) =>
      'error' in next && old !== undefined && oldTo ? { value: old, to: oldTo, ...next } : next,
    );
  }, [ask, text]);
  useEffect(() => {
    const again = oneAtATime(reload);
    void again();
    return onChange(() => void again());
  }, [onChange, reload]);
  return { ...state, reload };
}
