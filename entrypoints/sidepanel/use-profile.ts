import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sayMessage } from '../../assets/messages/index.ts';
import { UserError } from '../../policy/message.ts';
import type { Replies } from '../background/protocol.ts';
import type { PanelDeps } from './use-panel.ts';

interface ProfileData {
  own?: Replies['profile.list'];
  /** The sentence, when it could not be told. */
  error?: string;
}

/**
 * The own profiles of this session, asked for anew whenever something changes.
 *
 * @param tab undefined: nothing may be shown, and nothing is fetched
 */
export function useProfile({ ask, onChange }: Pick<PanelDeps, 'ask' | 'onChange'>, tab: number | undefined) {
  const [data, setData] = useState<ProfileData>({});
  const latestRef = useRef(0);

  const refresh = useCallback(async () => {
    latestRef.current += 1;
    const run = latestRef.current;
    let fetched: ProfileData = {};
    if (tab !== undefined)
      try {
        fetched = { own: await ask({ type: 'profile.list', tabId: tab }) };
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        fetched = { error: sayMessage(error.say) };
      }
    if (run === latestRef.current) setData(fetched);
  }, [ask, tab]);

  useEffect(() => void refresh(), [refresh]);
  useEffect(() => onChange(() => void refresh()), [onChange, refresh]);
  return { ...(tab !== undefined && data), refresh };
}
