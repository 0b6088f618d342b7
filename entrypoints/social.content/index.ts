import { defineContentScript } from 'wxt/utils/define-content-script';
import { startNotice } from '../notice.content/notice.ts';
import { claimPage } from './claim.ts';
import { createHost } from './host.ts';
import { browserApi, connect } from './link.ts';
import { takeMarkClicks } from './mark-click.ts';
import { createOverlay } from './overlay.ts';
import { siteFor } from './reader.ts';
import { siteMaps } from './sites/index.ts';
import { listen, readiness } from './sturdy.ts';
import { watch } from './watcher.ts';

/** Runs on a covered site's page, once, in the top frame only (trust.md H11, H12). */
function main(): void {
  const map = siteFor(new URL(location.href));
  const api = browserApi();
  if (!map || !api || !claimPage()) return;

  const host = createHost(document);
  // First: what is drawn over the page must be there before the page, and its listeners before the marks'.
  const endNotice = startNotice(document, host, api, true);
  const link = connect(api.runtime);
  const overlay = createOverlay(document, host);
  const ended = new AbortController();
  takeMarkClicks(overlay, link.openPanel, ended.signal);
  const mount = () => overlay.mount();
  if (readiness(document) === 'loading')
    listen(document, 'DOMContentLoaded', mount, { once: true, signal: ended.signal });
  else mount();
  watch(document, map, link, overlay, () => {
    ended.abort();
    endNotice();
  });
}

export default defineContentScript({
  matches: siteMaps.flatMap((map) => map.matches),
  runAt: 'document_start',
  main,
});
