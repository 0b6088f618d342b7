import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserRuntime, connect } from './link.ts';
import { takeMarkClicks } from './mark-click.ts';
import { createOverlay } from './overlay.ts';
import { siteFor } from './reader.ts';
import { siteMaps } from './sites/index.ts';
import { contentType, listen, readiness } from './sturdy.ts';
import { watch } from './watcher.ts';

/** Tells a second run of this script in the same page that it is not needed; in the isolated world, the page sees nothing. */
const running = Symbol.for('staffroom');

/** Runs on a covered site's page, once, in the top frame only (trust.md H11, H12). */
function main(): void {
  const map = siteFor(new URL(location.href));
  const runtime = browserRuntime();
  if (window.top !== window || contentType(document) !== 'text/html' || !map || !runtime) return;
  if (Reflect.has(globalThis, running)) return;
  Reflect.set(globalThis, running, true);

  const link = connect(runtime);
  const overlay = createOverlay(document);
  const ended = new AbortController();
  takeMarkClicks(overlay, link.openPanel, ended.signal);
  const mount = () => overlay.mount();
  if (readiness(document) === 'loading')
    listen(document, 'DOMContentLoaded', mount, { once: true, signal: ended.signal });
  else mount();
  watch(document, map, link, overlay, () => ended.abort());
}

export default defineContentScript({
  matches: siteMaps.flatMap((map) => map.matches),
  runAt: 'document_start',
  main,
});
