/** Sites granted at run time: the script that the browser is told of follows what is granted and what counts, whatever happened. */
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { syncSites } from '../../../entrypoints/background/social-registration.ts';
import { matchPatterns } from '../../../policy/social-sites.ts';
import { addUse } from '../../../storage/time-records.ts';
import { database } from '../../../storage/database.ts';
import { session } from '../../../storage/session.ts';
import { startWorker } from './worker.ts';

const instagram = matchPatterns(['instagram.com']);
const flickr = matchPatterns(['flickr.com']);
let worker: Awaited<ReturnType<typeof startWorker>>;
const scripts = () => [...worker.scripts.values()].filter(({ id }) => id !== 'own-actions');
const matches = () => scripts().flatMap((script) => script.matches);

beforeEach(async () => {
  worker = await startWorker();
  worker.clock('2026-11-23T09:30');
  await worker.ask({ type: 'settings.save', settings: worker.settingsWith() });
});

test('nothing is registered before anything is granted', () => expect(scripts().length).toBe(0));

test('granted: registered for every later session, planned, started in open tabs; taken away: gone', async () => {
  const tab = await browser.tabs.create({ url: 'https://www.instagram.com/' });
  browser.tabs.query = (async () => [tab]) as never;
  await worker.grant(...instagram);
  expect(scripts()).toEqual([
    {
      id: 'social-sites',
      matches: instagram,
      js: ['content-scripts/notice.js'],
      runAt: 'document_start',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
  expect((await worker.plan())!.hosts).toContain('instagram.com');
  expect(worker.injected).toEqual([{ tabId: tab.id, files: ['/content-scripts/notice.js'] }]);

  await worker.grant(...flickr);
  expect(matches()).toEqual([...instagram, ...flickr]);
  await worker.takeAway(...instagram);
  expect(matches()).toEqual(flickr);
  expect((await worker.plan())!.hosts).not.toContain('instagram.com');
  await worker.takeAway(...flickr);
  expect(scripts().length).toBe(0);
});

test('done again, or at once with itself, nothing changes', async () => {
  await worker.grant(...instagram);
  await Promise.all([syncSites(), syncSites(), syncSites()]);
  expect(matches()).toEqual(instagram);
  expect(scripts().length).toBe(1);
});

test('an update that lost the registration, and a change that nobody was told of', async () => {
  await worker.grant(...instagram);
  worker.scripts.clear();
  worker.granted.add(flickr[0]!);
  await syncSites();
  expect(matches()).toEqual([...instagram, ...flickr]);
  worker.granted.clear();
  await syncSites();
  expect(scripts().length).toBe(0);
});

test('only what counts: left out, added, off by default, on the manifest’s own sites', async () => {
  await worker.grant(...instagram, ...matchPatterns(['wikipedia.org', 'forum.example', 'facebook.com']));
  expect(matches()).toEqual(instagram);
  const sites = { add: ['forum.example', 'wikipedia.org'], leaveOut: ['instagram.com'] };
  await worker.ask({ type: 'settings.save', settings: worker.settingsWith({ sites }) });
  expect(matches().toSorted()).toEqual(matchPatterns(['forum.example', 'wikipedia.org']));
});

test('one tab that cannot be reached does not keep the others out', async () => {
  browser.tabs.query = (async () => [{ id: 1 }, { id: 2 }]) as never;
  const execute = browser.scripting.executeScript;
  browser.scripting.executeScript = (async (what: { target: { tabId: number }; files: string[] }) => {
    if (what.target.tabId === 1) throw new Error('Frame with ID 0 is showing error page');
    return execute(what as never);
  }) as never;
  await worker.grant(...instagram);
  const reached = worker.injected.filter(({ files }) => files.includes('/content-scripts/notice.js'));
  expect(reached.map(({ tabId }) => tabId)).toEqual([2]);
});

test('a site that is taken away leaves no use, visit or reminder behind; others keep theirs', async () => {
  await worker.grant(...instagram, ...flickr);
  for (const host of ['instagram.com', 'flickr.com', 'x.com'])
    await addUse(database, { date: '2026-11-20', host, inside: 5, outside: 0 });
  await session.saveVisits({ 'instagram.com': { tabs: [3], dueAt: 9 }, 'x.com': { tabs: [4] } });
  await session.saveLogOut({ hosts: ['instagram.com', 'x.com'], because: 'last-tab' });
  await worker.takeAway(...instagram);
  expect((await database.usage.toArray()).map(({ host }) => host).toSorted()).toEqual([
    'flickr.com',
    'x.com',
  ]);
  expect(await session.visits()).toEqual({ 'x.com': { tabs: [4] } });
  expect(await session.logOut()).toEqual({ hosts: ['x.com'], because: 'last-tab' });
});

describe('who may speak', () => {
  const used = { type: 'used', start: 0, end: 1 } as const;
  test.each([
    ['a granted site', 'https://www.instagram.com/', true],
    ['a host below it', 'https://about.instagram.com/', true],
    ['a site that is not granted', 'https://www.flickr.com/', false],
    ['a granted site that does not count', 'https://en.wikipedia.org/', false],
    ['a granted site over plain http', 'http://www.instagram.com/', false],
    ['a look-alike', 'https://instagram.com.example/', false],
  ])('%s', async (_name, url, may) => {
    for (const each of [...instagram, ...matchPatterns(['wikipedia.org'])]) worker.granted.add(each);
    // The clock is fixed: what is said of 1970 is refused by the handler, what does not reach it by the router.
    await expect(worker.say(url, { type: 'uncover' }))
      .resolves.toBeNull()
      .then(
        () => expect(may).toBe(true),
        () => expect(may).toBe(false),
      );
    await expect(worker.say(url, used)).rejects.toThrow('common.refused');
  });

  test('nobody, once the site is taken away', async () => {
    await worker.grant(...instagram);
    await worker.say('https://www.instagram.com/', { type: 'uncover' });
    await worker.takeAway(...instagram);
    await expect(worker.say('https://www.instagram.com/', { type: 'uncover' })).rejects.toThrow(
      'common.refused',
    );
  });
});

test('erasing everything gives back what was granted and leaves nothing', async () => {
  await worker.grant(...instagram, 'https://*.facebook.com/*');
  await worker.ask({ type: 'nearby.set', nearby: true });
  await worker.ask({ type: 'everything.erase' });
  expect([...worker.granted]).toEqual(['https://*.facebook.com/*']);
  expect(scripts().length).toBe(0);
  expect(await browser.storage.local.get(null)).toEqual({});
  expect((await worker.ask({ type: 'status.get' })).nearby).toBe(false);
});

test('storage.local holds what is on the list and nothing else (S6)', async () => {
  await worker.grant(...instagram);
  await worker.ask({ type: 'hidden.set', hidden: true });
  const keys = Object.keys(await browser.storage.local.get(null)).toSorted();
  expect(keys).toEqual(['settings-copy', 'settings-saved', 'time-plan'].filter((key) => keys.includes(key)));
  expect(keys).toContain('time-plan');
});
