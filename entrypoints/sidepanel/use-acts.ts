import { useCallback } from 'preact/hooks';
import type { PanelDeps } from './use-panel.ts';
import { useAsked } from './use-asked.ts';

/**
 * What was held in a tab, asked for anew whenever something changes.
 *
 * @param tabId nothing while there is no tab, or nothing that names anybody may be fetched
 */
export function useActs({ ask, onChange }: Pick<PanelDeps, 'ask' | 'onChange'>, tabId: number | undefined) {
  const question = useCallback(
    () => (tabId === undefined ? undefined : ask({ type: 'acts.list', tabId })),
    [ask, tabId],
  );
  const { value: acts = [], ...asked } = useAsked(onChange, question);
  return { acts, ...asked };
}
