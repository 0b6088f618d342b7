import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture } from '../journeys/fixture.ts';
import * as steps from '../journeys/steps.ts';
import { kinds } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import { asUser } from '../tools/user.ts';
import { askFrom, pupil, setUpSchool } from './school.ts';

const given = fixture();

/** What an intruder would like to have. */
const wishes = [
  { type: 'roster.get' },
  { type: 'log.list', filter: {}, offset: 0, limit: 10 },
  { type: 'settings.get' },
  { type: 'everything.erase' },
  { type: 'page-read', site: 'facebook', settled: true, surfaces: [] },
];

/** A second extension whose page asks ours; it writes what it got into its own title. */
function otherExtension(folder: string, ours: string): string {
  const place = path.join(folder, 'other');
  mkdirSync(place);
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1',
    background: { scripts: ['background.js'], service_worker: 'background.js' },
    browser_specific_settings: { gecko: { id: 'other@other.invalid' } },
  };
  writeFileSync(path.join(place, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    path.join(place, 'page.html'),
    '<!doctype html><title>waiting</title><script src="page.js"></script>',
  );
  writeFileSync(
    path.join(place, 'background.js'),
    `const api = globalThis.browser ?? chrome; api.runtime.onInstalled.addListener(() => api.tabs.create({ url: 'page.html' }));`,
  );
  writeFileSync(
    path.join(place, 'page.js'),
    `const api = globalThis.browser ?? chrome;
Promise.all(${JSON.stringify(wishes)}.map((wish) =>
  api.runtime.sendMessage(${JSON.stringify(ours)}, wish).then((answer) => JSON.stringify(answer ?? null), () => 'refused')))
  .then((answers) => { document.title = 'answers ' + answers.join(' '); });`,
  );
  return place;
}

describe.each(kinds)('in %s', (kind) => {
  test('another extension gets no answer and changes nothing', async () => {
    const journey = await given.start(kind);
    const options = asUser(await setUpSchool(journey.browser, [pupil('1', 'Zosia', 'Brackenthwaite')]));
    const control = await steps.visit(journey, options, `${steps.sites.facebook.url}?control`);
    expect(await steps.badgeOf(options, control)).toBe('');
    const ours =
      kind === 'firefox' ? 'staffroom@staffroom.invalid' : new URL(journey.browser.origin).hostname;
    await journey.browser.browser.installExtension(otherExtension(given.folder, ours));
    const title = await until('the other extension to have asked', async () => {
      for (const page of await journey.browser.browser.pages()) {
        const found = await page.evaluate(() => document.title).catch(() => '');
        if (found.startsWith('answers ')) return found;
      }
      return undefined;
    });
    expect(title).toMatch(/^answers(?: (?:refused|null)){5}$/);
    const roster = (await askFrom(options.page, { type: 'roster.get' })) as { people: unknown[] };
    expect(roster.people).toHaveLength(1);
  });
});

test('in Chromium, from the content script’s own world: its two messages, nothing of what pages may ask, no storage', async () => {
  const journey = await given.start('chromium');
  const options = asUser(await setUpSchool(journey.browser, [pupil('1', 'Zosia', 'Brackenthwaite')]));
  const { page } = await steps.visit(journey, options, `${steps.sites.facebook.url}?control`);
  const session = await page.createCDPSession();
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const { id } = await until('the content script', () => worlds.find(({ name }) => name === 'Staffroom'));
  const run = async (expression: string): Promise<unknown> =>
    (
      await session.send('Runtime.evaluate', {
        expression,
        contextId: id,
        awaitPromise: true,
        returnByValue: true,
      })
    ).result.value;
  const send = (message: unknown) => run(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);

  for (const wish of wishes.slice(0, 4))
    expect(await send(wish)).toEqual({ ok: false, error: { key: 'common.refused' } });
  expect(await send(wishes[4])).toMatchObject({ ok: true });
  // What lies in the area that content scripts may read is what is on the list, and holds nothing personal (S6).
  const open = JSON.parse(
    (await run(`chrome.storage.local.get(null).then((all) => JSON.stringify(all), () => '{}')`)) as string,
  ) as Record<string, unknown>;
  for (const key of Object.keys(open))
    expect(['settings-copy', 'settings-saved', 'time-plan']).toContain(key);
  expect(
    await run(`chrome.storage.local.get(null).then((all) => JSON.stringify(all), () => '{}')`),
  ).not.toMatch(/Zosia|Brackenthwaite|Elmbridge|@/);
  expect(await run(`chrome.storage.session.get(null).then(() => 'read', () => 'refused')`)).toBe('refused');
  const roster = (await askFrom(options.page, { type: 'roster.get' })) as { people: unknown[] };
  expect(roster.people).toHaveLength(1);
});
