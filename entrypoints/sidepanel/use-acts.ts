import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sayMessage } from '../../assets/messages/index.ts';
import type { HeldAct } from '../../policy/act.ts';
import { UserError } from '../../policy/message.ts';
import type { PanelDeps } from './use-panel.ts';

/**
 * What was held in a tab, asked for anew whenever something changes.
 *
 * @param tabId nothing while there is no tab, or nothing that names anybody may be fetched
 */
export function useActs({ ask, onChange }: Pick<PanelDeps, 'ask' | 'onChange'>, tabId: number | undefined) {
  const [state, setState] = useState<{ acts: HeldAct[]; error?: string }>({ acts: [] });
  const latestRef = useRef(0);

  const refresh = useCallback(async () => {
    latestRef.current += 1;
    const run = latestRef.current;
    let next: typeof state = { acts: [] };
    try {
      if (tabId !== undefined) next = { acts: await ask({ type: 'acts.list', tabId }) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      next = { acts: [], error: sayMessage(error.say) };
    }
    if (run === latestRef.current) setState(next);
  }, [ask, tabId]);

  useEffect(() => void refresh(), [refresh]);
  useEffect(() => onChange(() => void refresh()), [onChange, refresh]);
  return { ...state, refresh };
}
