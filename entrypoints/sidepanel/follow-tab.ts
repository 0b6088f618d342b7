import { browser } from 'wxt/browser';

/**
 * Tells which tab the panel speaks of, now and whenever that changes or the tab loads another page. `?tab=ID` in the panel's own
 * address pins it to one tab (the panel opened as a window of its own); otherwise it is the active tab of the panel's window.
 *
 * @param callback gets the id, or null where there is no tab
 * @returns the function that ends it
 */
export function followTab(callback: (tabId: number | null) => void): () => void {
  const pinned = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
  let current: number | null = null;
  let ended = false;
  const show = (tabId: number | null) => {
    current = tabId;
    if (!ended) callback(tabId);
  };
  const findActive = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    show(tab?.id ?? null);
  };
  const activated = () => {
    if (Number.isNaN(pinned)) void findActive();
  };
  const updated = (tabId: number) => {
    if (tabId === current) show(tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  if (Number.isNaN(pinned)) void findActive();
  else show(pinned);
  return () => {
    ended = true;
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
