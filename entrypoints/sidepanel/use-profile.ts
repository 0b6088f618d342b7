import { useCallback } from 'preact/hooks';
import type { PanelDeps } from './use-panel.ts';
import { useAsked } from './use-asked.ts';

/**
 * The own profiles of this session, asked for anew whenever something changes.
 *
 * @param tab undefined: nothing may be shown, and nothing is fetched
 */
export function useProfile({ ask, onChange }: Pick<PanelDeps, 'ask' | 'onChange'>, tab: number | undefined) {
  const question = useCallback(
    () => (tab === undefined ? undefined : ask({ type: 'profile.list', tabId: tab })),
    [ask, tab],
  );
  const { value, error, refresh } = useAsked(onChange, question);
  // What was fetched before stands no longer once nothing may be shown.
  const isShown = tab !== undefined;
  return { own: isShown ? value : undefined, error: isShown ? error : undefined, refresh };
}
