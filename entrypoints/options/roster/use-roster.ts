import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sayMessage } from '../../../assets/messages/index.ts';
import { UserError } from '../../../policy/message.ts';
import type { Status } from '../../../policy/status.ts';
import type { Replies } from '../../background/protocol.ts';
import type { Outside } from '../outside.ts';

export interface Roster {
  /** Absent while locked, or until it is loaded. */
  roster?: Replies['roster.get'];
  /** The sentence, when it could not be loaded. */
  error?: string;
  reload: () => Promise<void>;
}

/**
 * The roster, while it is unlocked. It may be 20,000 people: it is fetched again only when their number or the lock changes, or on
 * `reload`, not at every change elsewhere. Locking takes the names off the page at once.
 */
export function useRoster({ ask }: Outside, { vault, roster: { people } }: Status): Roster {
  const [loaded, setLoaded] = useState<Omit<Roster, 'reload'>>({});
  const open = vault === 'open';
  const latestRef = useRef(0);
  const reload = useCallback(async () => {
    latestRef.current += 1;
    const run = latestRef.current;
    const next = await ask({ type: 'roster.get' }).then(
      (roster) => ({ roster }),
      (error: unknown) => {
        if (!(error instanceof UserError)) throw error;
        return { error: sayMessage(error.say) };
      },
    );
    if (run === latestRef.current) setLoaded(next);
  }, [ask]);
  useEffect(() => {
    if (open) void reload();
    return () => {
      latestRef.current += 1;
    };
  }, [open, people, reload]);
  return open ? { ...loaded, reload } : { reload };
}
