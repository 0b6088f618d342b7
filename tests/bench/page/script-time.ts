import type { CDPSession, Page } from 'puppeteer-core';
import { launch, type TestBrowser } from '../../tools/browsers.ts';
import { startWeb } from '../../tools/web.ts';
import { pupil, setUpSchool } from '../../browser/school.ts';
import type { Figure } from '../figure.ts';
import { median } from '../figure.ts';
import { feed, growingRequests, library, virtualRequests } from './pages.ts';

const rounds = 5;

const cases = [
  { name: 'script time of a feed that grows by 2,000 posts, with Staffroom : without', ...feed(2000) },
  {
    name: 'script time of a list that grows to 500 requests, with Staffroom : without',
    ...growingRequests(500),
  },
  {
    name: 'script time of scrolling 500 requests in a virtualised list, with Staffroom : without',
    ...virtualRequests(500),
  },
];

/** Seconds that scripts have run in a page so far, whoever's they are. */
async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')!.value;
}

/** What growing costs in scripts, from a page at rest to a page at rest again. */
async function cost(browser: TestBrowser, url: string): Promise<number> {
  const page: Page = await browser.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  if (await page.evaluate(() => document.visibilityState !== 'visible'))
    throw new Error(`${url} is not in front.`);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** Staffroom takes a second and a half without changes for rest; nothing tells a page when that is over. */
  const rest = (ms: number) => page.evaluate((time) => new Promise((done) => setTimeout(done, time)), ms);
  await rest(3500);
  const before = await scriptSeconds(session);
  await page.evaluate(() => (window as unknown as { grow(): Promise<void> }).grow());
  await rest(4000);
  const spent = (await scriptSeconds(session)) - before;
  await page.close();
  return spent;
}

/** Chromium counts script time by thread; both browsers run side by side, turn by turn, so that the machine is the same. */
export async function run(): Promise<Figure[]> {
  const web = await startWeb();
  web.serve(library.url, library);
  const plain = await launch('chromium', { web, extension: null });
  const watched = await launch('chromium', { web });
  try {
    await setUpSchool(watched, [pupil('one', 'Linnet', 'Quarrington')]);
    const figures: Figure[] = [];
    for (const { name, url, html } of cases) {
      web.serve(url, html);
      const [withOut, withIt]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round++) {
        withOut.push(await cost(plain, url));
        withIt.push(await cost(watched, url));
      }
      const [base, all] = [median(withOut), median(withIt)];
      figures.push(
        { name, value: all / base, unit: '×', aim: 1.05 },
        { name: '  of which the page’s own', value: base * 1000, unit: 'ms' },
      );
    }
    return figures;
  } finally {
    await Promise.all([plain.close(), watched.close()]);
    await web.close();
  }
}
