import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import type { Replies } from '../../entrypoints/background/protocol.ts';
import { facebookRequests } from '../journeys/replicas.ts';
import { downloaded } from '../journeys/steps.ts';
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

/** Staffroom with a school, a roster and one entry in the log. Gives the options page. */
async function withOneEntry(kind: (typeof kinds)[number]) {
  web = await startWeb();
  web.serve(requests, facebookRequests([{ name: 'Zosia Brackenthwaite', handle: 'zosia.b' }]));
  browser = await launch(kind, { web });
  const page = await setUpSchool(browser, [pupil('p1', 'Zosia', 'Brackenthwaite')]);
  await browser.open(requests);
  await until('an entry in the log', async () => {
    const list = { type: 'log.list', filter: {}, offset: 0, limit: 1 } as const;
    return ((await askFrom(page, list)) as Replies['log.list']).incidents[0];
  });
  return { page, browser };
}

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

test.each(kinds)('%s: the log leaves as a file whose name tells the day and nobody', async (kind) => {
  const opened = await withOneEntry(kind);
  await asUser(await goTo('log')).click('button', 'Export for a spreadsheet (CSV)');
  const text = (await downloaded(opened, '.csv')).toString();
  expect(readdirSync(opened.browser.downloads)).toEqual([
    expect.stringMatching(/^staffroom-log-\d{4}-\d\d-\d\d\.csv$/),
  ]);
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
