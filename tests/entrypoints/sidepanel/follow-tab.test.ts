// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { followTab } from '../../../entrypoints/sidepanel/follow-tab.ts';

type Listener = (...args: unknown[]) => void;

/** The browser's tabs: which one is active, and who listens. */
function fakeTabs() {
  const activated = new Set<Listener>();
  const updated = new Set<Listener>();
  const events = (listeners: Set<Listener>) => ({
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  });
  const query = vi.fn(async (_what: unknown): Promise<{ id?: number }[]> => [{ id: 7 }]);
  vi.spyOn(browser, 'tabs', 'get').mockReturnValue({
    query,
    onActivated: events(activated),
    onUpdated: events(updated),
  } as unknown as typeof browser.tabs);
  return {
    query,
    activate: (id: number) => {
      query.mockResolvedValue([{ id }]);
      for (const listener of activated) listener({ tabId: id });
    },
    update: (id: number) => {
      for (const listener of updated) listener(id, { status: 'complete' });
    },
    listeners: () => activated.size + updated.size,
  };
}

let tabs: ReturnType<typeof fakeTabs>;
beforeEach(() => {
  tabs = fakeTabs();
});
afterEach(() => history.replaceState(null, '', '?'));

test('the active tab of the panel’s own window, and whichever becomes active', async () => {
  const seen = vi.fn();
  followTab(seen);
  await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(7));
  expect(tabs.query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  tabs.activate(8);
  await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(8));
});

test('another page in the same tab is told, another tab’s page is not', async () => {
  const seen = vi.fn();
  followTab(seen);
  await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1));
  tabs.update(9);
  expect(seen).toHaveBeenCalledTimes(1);
  tabs.update(7);
  expect(seen).toHaveBeenCalledTimes(2);
});

test('pinned by its address, it stays with that tab', async () => {
  history.replaceState(null, '', '?tab=42');
  const seen = vi.fn();
  followTab(seen);
  tabs.activate(8);
  tabs.update(42);
  expect(seen.mock.calls).toEqual([[42], [42]]);
  expect(tabs.query).not.toHaveBeenCalled();
});

test('no tab at all', async () => {
  tabs.query.mockResolvedValue([]);
  const seen = vi.fn();
  followTab(seen);
  await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(null));
});

test('once ended it neither listens nor calls', async () => {
  const seen = vi.fn();
  followTab(seen)();
  expect(tabs.listeners()).toBe(0);
  await tabs.query.mock.results[0]!.value;
  expect(seen).not.toHaveBeenCalled();
});
