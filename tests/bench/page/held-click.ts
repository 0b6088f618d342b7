import type { Page } from 'puppeteer-core';
import { answered } from '../../browser/own-actions-page.ts';
import { pupil, setUpSchool } from '../../browser/school.ts';
import { launch } from '../../tools/browsers.ts';
import { startWeb } from '../../tools/web.ts';
import { type Figure, median } from '../figure.ts';
import { feed, library } from './pages.ts';

const posts = 200;
const rounds = 30;
const script = '/content-scripts/own-actions.js';

interface TraceEvent {
  name: string;
  dur?: number;
  args: { data?: { url?: string } };
}

/** Milliseconds of each call of the part `own-actions` during something. */
async function callsDuring(page: Page, work: () => Promise<unknown>): Promise<number[]> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await work();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    traceEvents: TraceEvent[];
  };
  const calls = traceEvents.filter(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.endsWith(script),
  );
  if (calls.length === 0) throw new Error('The part was not called at all.');
  return calls.map(({ dur = 0 }) => dur / 1000);
}

const timeOf = async (page: Page, work: () => Promise<unknown>): Promise<number> =>
  (await callsDuring(page, work)).reduce((sum, each) => sum + each, 0);

/** In the page: grows, and is scrolled through, so long that every look at a page that comes up falls into it. */
async function growAndScroll(): Promise<void> {
  await (window as unknown as { grow(): Promise<void> }).grow();
  for (let screen = 0; screen < 60; screen++) {
    scrollBy(0, innerHeight);
    await new Promise((done) => setTimeout(done, 150));
  }
}

/** What a click on a control that concerns nobody on the roster takes longer: a profile's link and a button of a post in a long feed. */
export async function run(): Promise<Figure[]> {
  const web = await startWeb();
  web.serve(library.url, library);
  const { url, html } = feed(posts);
  web.serve(
    url,
    html.replace(
      '</head>',
      '<script>addEventListener("click", (event) => event.preventDefault());</script></head>',
    ),
  );
  const browser = await launch('chromium', { web });
  try {
    const own = await setUpSchool(browser, [pupil('one', 'Linnet', 'Quarrington')]);
    const page = await browser.open(url);
    await page.bringToFront();
    const growing = await callsDuring(page, () => page.evaluate(growAndScroll));
    const figures: Figure[] = [
      {
        name: `longest task of what holds acts while a feed grows to ${posts} posts and is scrolled`,
        value: Math.max(...growing),
        unit: 'ms',
        aim: 8,
      },
    ];
    await page.evaluate(() => scrollTo(0, 0));
    for (const [what, selector] of [
      ['a profile’s link', '[aria-posinset] h4 a'],
      ['a button of a post', '[aria-posinset] [role="toolbar"] [role="button"]'],
    ] as const) {
      const [clicks, hovers]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round++) {
        await page.mouse.move(1, 1);
        hovers.push(await timeOf(page, () => page.hover(selector)));
        await answered(own);
        clicks.push(
          await timeOf(page, async () => {
            await page.mouse.down();
            await page.mouse.up();
          }),
        );
      }
      figures.push(
        {
          name: `what an unmatched click on ${what} takes longer, in a feed of ${posts} posts`,
          value: median(clicks),
          unit: 'ms',
          aim: 1,
        },
        { name: '  coming near it', value: median(hovers), unit: 'ms' },
      );
    }
    return figures;
  } finally {
    await browser.close();
    await web.close();
  }
}
