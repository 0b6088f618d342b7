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

/** Main-thread milliseconds that the part `own-actions` runs during something. */
async function timeOf(page: Page, work: () => Promise<void>): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await work();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    traceEvents: TraceEvent[];
  };
  const calls = traceEvents.filter(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.endsWith(script),
  );
  if (calls.length === 0) throw new Error('The part was not called at all.');
  return calls.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
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
    await page.evaluate(() => (window as unknown as { grow(): Promise<void> }).grow());
    const figures: Figure[] = [];
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
