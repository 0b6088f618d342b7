import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sayMessage } from '../../assets/messages/index.ts';
import { UserError } from '../../policy/message.ts';
import type { PageRequest, Replies } from '../background/protocol.ts';
import type { Outside } from './outside.ts';

export interface Loaded<T> {
  /** The latest answer; stays while it is asked for anew. */
  value?: T;
  /** The sentence, when it could not be answered. */
  error?: string;
}

/** The background's answer to a request, asked for anew whenever something may have changed. A late answer to an older request is dropped. */
export function useAnswer<R extends PageRequest>(
  { ask, onChange }: Outside,
  request: R,
): Loaded<Replies[R['type']]> & { reload: () => Promise<void> } {
  const [state, setState] = useState<Loaded<Replies[R['type']]>>({});
  const text = JSON.stringify(request);
  const latestRef = useRef(0);
  const reload = useCallback(async () => {
    latestRef.current += 1;
    const run = latestRef.current;
    const next = await ask(JSON.parse(text) as R).then(
      (value) => ({ value }),
      (error: unknown) => {
        if (!(error instanceof UserError)) throw error;
        return { error: sayMessage(error.say) };
      },
    );
    if (run === latestRef.current)
      setState(
        (before) =>
          ({ ...before, ...next, ...('value' in next && { error: undefined }) }) as Loaded<
            Replies[R['type']]
          >,
      );
  }, [ask, text]);
  useEffect(() => {
    void reload();
    return onChange(() => void reload());
  }, [onChange, reload]);
  return { ...state, reload };
}
