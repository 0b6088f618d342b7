import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeAccess } from './fake-access.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
});

test('every listener is there before the first microtask: the browser wakes the worker for those it knows', async () => {
  const { default: background } = await import('../../../entrypoints/background/index.ts');
  const registered: string[] = [];
  const watch = (name: string, event: { addListener: (listener: never) => void }) =>
    vi.spyOn(event, 'addListener').mockImplementation(() => void registered.push(name));
  watch('message', browser.runtime.onMessage);
  watch('installed', browser.runtime.onInstalled);
  watch('alarm', browser.alarms.onAlarm);
  watch('removed', browser.tabs.onRemoved);
  fakeAccess();
  watch('granted', browser.permissions.onAdded);
  watch('taken away', browser.permissions.onRemoved);
  watch('started', browser.runtime.onStartup);
  const events = browser as unknown as Record<
    string,
    Record<string, { addListener: () => void }> | undefined
  >;
  // As in Firefox, where the toolbar button has a listener of its own.
  events['sidePanel'] = undefined;
  events['commands'] = { onCommand: { addListener: () => void registered.push('command') } };
  Object.assign(events['action']!, { onClicked: { addListener: () => void registered.push('toolbar') } });

  background.main();
  expect(registered.sort()).toEqual([
    'alarm',
    'command',
    'granted',
    'installed',
    'message',
    'removed',
    'started',
    'taken away',
    'toolbar',
  ]);
});
