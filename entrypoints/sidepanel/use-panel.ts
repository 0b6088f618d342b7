import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sayMessage } from '../../assets/messages/index.ts';
import { UserError } from '../../policy/message.ts';
import type { PageState } from '../../policy/page-state.ts';
import type { Settings } from '../../policy/settings.ts';
import type { Status } from '../../policy/status.ts';
import type { ask, onChange } from '../background/client.ts';
import type { Replies } from '../background/protocol.ts';

/** What the panel needs from the browser; passed in, so that tests can stand in for it. */
export interface PanelDeps {
  ask: typeof ask;
  onChange: typeof onChange;
  /** Calls back with the tab's id, now and whenever it changes or loads. */
  followTab: (callback: (tabId: number | null) => void) => () => void;
  openReport: (incidentId: string) => unknown;
  openOptions: () => unknown;
  /** Ids of the sites that are read. */
  sites: readonly string[];
  /** ISO date. */
  today: () => string;
}

export interface PanelData {
  status?: Status;
  settings?: Settings;
  page?: PageState;
  unsent: Replies['report.unsent'];
  /** The sentence, when Staffroom could not be asked. */
  error?: string;
}

/**
 * Everything the panel shows, asked for anew whenever something changes. While everything is hidden nothing that names anybody is
 * even fetched.
 */
export function usePanel({ ask, onChange, followTab }: PanelDeps) {
  /** A new object each time, also when the same tab loads another page: then everything is asked for anew. */
  const [tab, setTab] = useState<{ id: number | null }>();
  const [data, setData] = useState<PanelData>({ unsent: [] });
  const latestRef = useRef(0);

  const refresh = useCallback(async () => {
    if (!tab) return;
    latestRef.current += 1;
    const run = latestRef.current;
    const fetched: PanelData = { unsent: [] };
    try {
      fetched.status = await ask({ type: 'status.get' });
      if (!fetched.status.hidden && fetched.status.settings !== 'unreadable') {
        const [settings, page, unsent] = await Promise.all([
          ask({ type: 'settings.get' }),
          tab.id === null ? undefined : ask({ type: 'page.get', tabId: tab.id }),
          fetched.status.storage === 'working' ? ask({ type: 'report.unsent' }) : [],
        ]);
        Object.assign(fetched, {
          settings,
          unsent,
          page: page ?? { settled: true, surfaces: [], people: [] },
        });
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      fetched.error = sayMessage(error.say);
    }
    if (run === latestRef.current) setData(fetched);
  }, [ask, tab]);

  const refreshRef = useRef(refresh);
  useEffect(() => {
    refreshRef.current = refresh;
  }, [refresh]);
  useEffect(() => followTab((id) => setTab({ id })), [followTab]);
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => onChange(() => void refreshRef.current()), [onChange]);

  return { tabId: tab?.id, data, refresh };
}
