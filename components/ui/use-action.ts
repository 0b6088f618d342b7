import { useRef, useState } from 'preact/hooks';
import { sayMessage } from '../../assets/messages/index.ts';
import { UserError } from '../../policy/message.ts';

export interface Action<A extends unknown[]> {
  /** Starts it; presses while it runs are ignored. Never rejects for an expected failure. */
  run: (...args: A) => Promise<boolean>;
  busy: boolean;
  done: boolean;
  /** The sentence to show, if it failed. */
  error: string | undefined;
  /** Forgets how the last run went (the user types again). */
  clear: () => void;
}

/**
 * Runs something that may take a while or fail, and says how it went. An expected failure (UserError) becomes a sentence; anything
 * else is a defect and is thrown on.
 */
export function useAction<A extends unknown[]>(work: (...args: A) => Promise<unknown>): Action<A> {
  const [state, setState] = useState<{ busy: boolean; done: boolean; error?: string }>({
    busy: false,
    done: false,
  });
  const runningRef = useRef(false);
  const run = async (...args: A): Promise<boolean> => {
    if (runningRef.current) return false;
    runningRef.current = true;
    setState({ busy: true, done: false });
    try {
      await work(...args);
      setState({ busy: false, done: true });
      return true;
    } catch (error) {
      if (!(error instanceof UserError)) {
        setState({ busy: false, done: false });
        throw error;
      }
      setState({ busy: false, done: false, error: sayMessage(error.say) });
      return false;
    } finally {
      runningRef.current = false;
    }
  };
  return {
    run,
    busy: state.busy,
    done: state.done,
    error: state.error,
    clear: () => setState({ busy: false, done: false }),
  };
}
