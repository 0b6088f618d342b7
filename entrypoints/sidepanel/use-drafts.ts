import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sayMessage } from '../../assets/messages/index.ts';
import type { DraftActions } from '../../components/panel/drafts/DraftCard.tsx';
import { useAction } from '../../components/ui/use-action.ts';
import type { DraftView } from '../../policy/draft/view.ts';
import { UserError } from '../../policy/message.ts';
import type { PageRequest } from '../background/protocol.ts';
import type { PanelDeps } from './use-panel.ts';

/**
 * What the user is writing in a tab, asked for anew whenever something changes, and what they say of it.
 *
 * @param tabId none while there is no tab, or everything is hidden: then nothing is fetched
 * @param names whether anything that names somebody may be fetched
 */
export function useDrafts(
  { ask, onChange }: Pick<PanelDeps, 'ask' | 'onChange'>,
  tabId: number | undefined,
  names: boolean,
) {
  const [state, setState] = useState<{ drafts: DraftView[]; error?: string }>({ drafts: [] });
  const latestRef = useRef(0);

  const refresh = useCallback(async () => {
    latestRef.current += 1;
    const run = latestRef.current;
    const fetched: typeof state = { drafts: [] };
    try {
      if (tabId !== undefined) fetched.drafts = await ask({ type: 'drafts.list', tabId, names });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      fetched.error = sayMessage(error.say);
    }
    if (run === latestRef.current) setState(fetched);
  }, [ask, tabId, names]);

  useEffect(() => void refresh(), [refresh]);
  useEffect(() => onChange(() => void refresh()), [onChange, refresh]);

  const saying = useAction(async (request: PageRequest) => {
    await ask(request);
    await refresh();
  });
  const actions: DraftActions = {
    answer: (composer, pupilInIt) =>
      tabId !== undefined && saying.run({ type: 'drafts.answer', tabId, composer, pupilInIt }),
    tick: (composer, item, done) =>
      tabId !== undefined && saying.run({ type: 'drafts.tick', tabId, composer, item, done }),
  };
  return { drafts: state.drafts, error: state.error ?? saying.error, busy: saying.busy, actions };
}
