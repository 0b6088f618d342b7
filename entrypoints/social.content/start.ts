import { startNotice } from '../notice.content/notice.ts';
import { claimPage, sharePage } from './claim.ts';
import { createHost } from './host.ts';
import { browserApi, connect } from './link.ts';
import { takeMarkClicks } from './mark-click.ts';
import { createOverlay } from './overlay.ts';
import { covers } from './reader.ts';
import type { Readers } from './reading/rules.ts';
import type { RuleKind, SiteMap } from './site-map.ts';
import { listen, readiness } from './sturdy.ts';
import { watch } from './watcher.ts';

/**
 * Runs on a covered site's page, once, in the top frame only (trust.md H11, H12). Each site has an entrypoint of its own
 * (`facebook.content` and so on), so that a page carries one map, and of the readers only those that the map needs.
 */
export function start<Kind extends RuleKind>(map: SiteMap<Kind>, readers: Readers<Kind>): void {
  const api = browserApi();
  if (!api || !covers(map, new URL(location.href)) || !claimPage()) return;

  const host = createHost(document);
  // First: what is drawn over the page must be there before the page, and its listeners before the marks'.
  const endNotice = startNotice(document, host, api, true);
  const link = connect(api.runtime);
  const overlay = createOverlay(document, host);
  const ended = new AbortController();
  const { signal } = ended;
  sharePage({ host, signal });
  takeMarkClicks(overlay, link.openPanel, signal);
  const { mount } = overlay;
  if (readiness(document) === 'loading') listen(document, 'DOMContentLoaded', mount, { once: true, signal });
  else mount();
  watch(document, map as SiteMap, readers, link, overlay, () => {
    ended.abort();
    endNotice();
  });
}
