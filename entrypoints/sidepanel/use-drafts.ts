import { useCallback } from 'preact/hooks';
import type { DraftActions } from '../../components/panel/drafts/DraftCard.tsx';
import { useAction } from '../../components/ui/use-action.ts';
import type { PageRequest } from '../background/protocol.ts';
import type { PanelDeps } from './use-panel.ts';
import { useAsked } from './use-asked.ts';

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
  const question = useCallback(
    () => (tabId === undefined ? undefined : ask({ type: 'drafts.list', tabId, names })),
    [ask, tabId, names],
  );
  const { value: drafts = [], error, refresh } = useAsked(onChange, question);

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
  return { drafts, error: error ?? saying.error, busy: saying.busy, actions };
}
