/** The parts of what runs on a page: the one that is always there once a policy is chosen, and those that a page asks for. */
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { newSettings } from '../../../policy/settings.ts';
import { siteMaps } from '../../../entrypoints/social.content/sites/index.ts';
import { startWorker } from './worker.ts';

let worker: Awaited<ReturnType<typeof startWorker>>;
const ownActions = () => worker.scripts.get('own-actions');
const choose = (policyId: string | null) =>
  worker.ask({ type: 'settings.save', settings: worker.settingsWith({ policyId }) });

beforeEach(async () => {
  worker = await startWorker();
  worker.clock('2026-11-23T09:30');
});

test('without a policy nothing is registered', async () => {
  await worker.ask({ type: 'settings.save', settings: newSettings() });
  expect(ownActions()).toBeUndefined();
});

test('with a policy: on the mapped sites, once, from the start of the document, and in open tabs', async () => {
  const tab = await browser.tabs.create({ url: 'https://x.com/home' });
  browser.tabs.query = (async () => [tab]) as never;
  await choose('carville');
  expect(ownActions()).toEqual({
    id: 'own-actions',
    matches: siteMaps.flatMap((map) => [...map.matches]),
    js: ['content-scripts/own-actions.js'],
    runAt: 'document_start',
    allFrames: false,
    persistAcrossSessions: true,
  });
  expect(worker.injected).toEqual([{ tabId: tab.id, files: ['/content-scripts/own-actions.js'] }]);
  await choose('st-marys');
  expect(worker.injected).toHaveLength(1);
  await choose(null);
  expect(ownActions()).toBeUndefined();
});

test('a page that asks for a part gets that part, in its own tab', async () => {
  await worker.say('https://www.facebook.com/', { type: 'part-wanted', part: 'composer' }, 7);
  await worker.say('https://x.com/home', { type: 'part-wanted', part: 'own-profile' }, 8);
  expect(worker.injected).toEqual([
    { tabId: 7, files: ['/content-scripts/composer.js'] },
    { tabId: 8, files: ['/content-scripts/own-profile.js'] },
  ]);
});
