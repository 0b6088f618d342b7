/**
 * A page must not learn whether a name on it is on the roster (trust.md H3): the same page, with and without a match, is the
 * same to every script in it. That there was a mark to notice is seen on the screen.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Kind, kinds, launch, type TestBrowser } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import { startWeb, type Web } from '../tools/web.ts';
import { replicas } from '../sites/replicas.ts';
import { type Noticed, onlookerScript } from './onlooker.ts';
import { peopleOn, pupil, resultsOn, setUpSchool } from './school.ts';

const names = [
  'facebook/requests-found-en',
  'facebook/requests-found-ur',
  'x/requests-found-en',
  'x/notifications-found-en',
];

interface Look {
  noticed: Noticed;
  screen: string;
  results: string[];
}

/** Stands on every page in place of the first person there. */
const matching = 'Rowan Hale';

/** Nothing to fetch: what a browser tells of fetched pictures depends on its cache. */
const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/** Rows with room and borders, as the sites have them. */
const style = `<link rel="icon" href="data:,"><style>body{margin:0;font:16px sans-serif} [role="navigation"]>div,[data-testid="UserCell"],
[data-testid="notification"]{display:block;padding:24px;border:1px solid #999;width:420px}</style>`;

async function lookAt(browser: TestBrowser, web: Web, own: Page, name: string): Promise<Look> {
  const { url, html, expect: shows } = replicas.find((replica) => replica.name === name)!;
  const [somebody] = peopleOn({ expect: shows });
  web.serve(
    url,
    html
      .replace('<head>', `<head>${onlookerScript}${style}`)
      .replaceAll('a.jpg', picture)
      .replaceAll(somebody!.id, matching),
  );
  const page = await browser.open(url);
  await page.bringToFront();
  const results = await until('the page to come to rest', () => resultsOn(own));
  await page.mouse.move(600, 600);
  const screen = await page.screenshot({ encoding: 'base64' });
  const noticed = await page.evaluate(() =>
    (window as unknown as { onlooker(): Promise<Noticed> }).onlooker(),
  );
  await page.close();
  return { noticed, screen, results };
}

describe.each(kinds)('in %s', (kind: Kind) => {
  const looks = new Map<string, { matched: Look; plain: Look }>();
  let web: Web;

  beforeAll(async () => {
    web = await startWeb();
    const look = async (people: Parameters<typeof setUpSchool>[1]): Promise<Map<string, Look>> => {
      const browser = await launch(kind, { web });
      try {
        const own = await setUpSchool(browser, people);
        const seen = new Map<string, Look>();
        for (const name of names) seen.set(name, await lookAt(browser, web, own, name));
        return seen;
      } finally {
        await browser.close();
      }
    };
    const matched = await look([pupil('somebody', 'Rowan', 'Hale')]);
    const plain = await look([pupil('nobody', 'Linnet', 'Quarrington')]);
    for (const name of names) looks.set(name, { matched: matched.get(name)!, plain: plain.get(name)! });
  }, 180_000);

  afterAll(() => web.close());

  describe.each(names)('%s', (name) => {
    test('shows the user a mark where there is a match, and nothing where there is none', () => {
      const { matched, plain } = looks.get(name)!;
      expect(matched.results).toContain('match');
      expect(plain.results).not.toContain('match');
      expect(plain.results.length).toBe(matched.results.length);
      expect(matched.screen === plain.screen).toBe(false);
    });

    test.each([
      'markup',
      'records',
      'rects',
      'grid',
      'stacks',
      'styles',
      'occluded',
      'entries',
      'shifts',
      'globals',
      'storage',
      'events',
      'calls',
    ] as const)('shows the page the same %s', (what) => {
      const { matched, plain } = looks.get(name)!;
      expect(matched.noticed[what]).toEqual(plain.noticed[what]);
    });

    test('neither calls what the page has patched, nor puts anything but the one host into it', () => {
      const { noticed } = looks.get(name)!.matched;
      expect(noticed.calls).toEqual([]);
      expect(noticed.events).toEqual([]);
      expect(
        noticed.records.filter((record) => record !== 'childList HTML0  +<div aria-hidden="true"></div>'),
      ).toEqual([]);
      expect(noticed.markup).not.toMatch(/staffroom|wxt|extension/i);
      expect(noticed.entries.join()).not.toMatch(/extension:/);
    });
  });
});
