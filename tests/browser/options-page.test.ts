import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import type { Replies } from '../../entrypoints/background/protocol.ts';
import { facebookRequests } from '../journeys/replicas.ts';
import { kinds, launch, type TestBrowser } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import { asUser } from '../tools/user.ts';
import { startWeb, type Web } from '../tools/web.ts';
import { askFrom, pupil, setUpSchool } from './school.ts';

let browser: TestBrowser | undefined;
let web: Web | undefined;
afterEach(async () => {
  await browser?.close();
  await web?.close();
  browser = undefined;
  web = undefined;
});

const requests = 'https://www.facebook.com/friends/requests';

/** Staffroom with a school, a roster and one entry in the log. Gives the options page, and the entry's id. */
async function withOneEntry(kind: (typeof kinds)[number], dark = false) {
  web = await startWeb();
  web.serve(requests, facebookRequests([{ name: 'Zosia Brackenthwaite', handle: 'zosia.b' }]));
  browser = await launch(kind, {
    web,
    preferences: { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 },
  });
  const page = await setUpSchool(browser, [pupil('p1', 'Zosia', 'Brackenthwaite')]);
  await browser.open(requests);
  const entry = await until('an entry in the log', async () => {
    const list = { type: 'log.list', filter: {}, offset: 0, limit: 1 } as const;
    return ((await askFrom(page, list)) as Replies['log.list']).incidents[0];
  });
  return { page, browser, entry };
}

const tabs = ['school', 'recipients', 'accounts', 'roster', 'remembered', 'log', 'privacy', 'status'];
const steps = ['1', '2', '3', '4', '5', 'done'].map((step) => `set-up/${step}`);
const addresses = (entry: string) => [...tabs, `log/${entry}`, ...steps];

/** Opens an address of the options page in a tab, and waits until what it asks the background for is there. */
async function goTo(hash: string): Promise<Page> {
  const page = await browser!.ownPage(`options.html#${hash}`);
  await page.waitForSelector('h1');
  await until(`#${hash} to come to rest`, () =>
    page.evaluate(() => {
      const world = globalThis as unknown as { staffroomText?: string };
      const text = document.body.innerText;
      const same = world.staffroomText === text;
      world.staffroomText = text;
      return same;
    }),
  );
  return page;
}

for (const kind of kinds)
  for (const theme of ['light', 'dark'] as const)
    test(`${kind}, ${theme}: axe finds nothing on any tab, contrast included, and nothing is wider than a narrow window`, async () => {
      const { entry } = await withOneEntry(kind, theme === 'dark');
      const problems: string[] = [];
      for (const hash of addresses(entry.id)) {
        const page = await goTo(hash);
        if (kind === 'chromium')
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        // A tab in the background stops half-way between two colours.
        await page.bringToFront();
        await page.evaluate(() => {
          for (const animation of document.getAnimations()) animation.finish();
        });
        await page.evaluate(axe.source);
        const found = await page.evaluate(async () => {
          const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
          return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
        });
        problems.push(...found.map((each) => `#${hash}: ${each}`));
        await page.setViewport({ width: 360, height: 740 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) problems.push(`#${hash} is ${over} pixels too wide`);
        await page.close();
      }
      expect(problems).toEqual([]);
    });

test.each(kinds)('%s: the log leaves as a file whose name tells the day and nobody', async (kind) => {
  const opened = await withOneEntry(kind);
  await asUser(await goTo('log')).click('button', 'Export for a spreadsheet (CSV)');
  const file = await until('the file', () =>
    readdirSync(opened.browser.downloads).find((name) => name.endsWith('.csv')),
  );
  expect(file).toMatch(/^staffroom-log-\d{4}-\d\d-\d\d\.csv$/);
  const text = await until('its content', () =>
    readFileSync(path.join(opened.browser.downloads, file), 'utf8'),
  );
  expect(text.startsWith('\uFEFF"Number",')).toBe(true);
  expect(text).toContain('"Zosia Brackenthwaite"');
});

test.each(kinds)('%s: everything erased, the page begins again at the set-up', async (kind) => {
  const { page } = await withOneEntry(kind);
  const user = asUser(await goTo('privacy'));
  await user.click('button', 'Erase everything…');
  await user.click('button', 'Erase everything', { role: 'dialog', name: 'Erase everything?' });
  await user.sees('heading', 'Which policy applies to you?');
  const log = await askFrom(page, { type: 'log.list', filter: {}, offset: 0, limit: 1 });
  expect(log).toEqual({ incidents: [], total: 0 });
});
