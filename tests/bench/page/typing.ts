/**
 * What writing costs (issue 5, "It must show"): 2,000 characters typed into a composer with the site's real editor on a news feed, and
 * 100 kB pasted at once. Chromium counts script time by thread and tells whose each stretch was.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { launch, type TestBrowser } from '../../tools/browsers.ts';
import { editorScript } from '../../tools/editors.ts';
import { startWeb } from '../../tools/web.ts';
import { pupil, setUpSchool } from '../../browser/school.ts';
import { type Figure, median } from '../figure.ts';
import { feed, library } from './pages.ts';

const rounds = 3;
const posts = 200;
const words = 'A walk over the downs, a picnic and a long talk about hats. ';
const typed = words.repeat(40).slice(0, 2000);

const composer = `<div role="dialog" aria-label="Create post"><div data-composer><div contenteditable="true" role="textbox"
  aria-label="What's on your mind?" data-lexical style="min-height:40px;width:500px"></div>
  <div role="button" tabindex="0" aria-label="Post" data-send aria-disabled="true">Post</div></div></div>
  <script src="/editors/lexical.js"></script>`;

interface TraceEvent {
  name: string;
  dur?: number;
  tid: number;
  ts: number;
  args: { data?: { url?: string; frame?: string } };
}

/** Milliseconds that scripts have run in a page so far, whoever's they are. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
}

/** The longest stretch of a script of the extension's in a trace, in milliseconds. */
function longestOwn(trace: Uint8Array): number {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString()) as { traceEvents: TraceEvent[] };
  const own = traceEvents.filter(
    ({ args, name }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension:'),
  );
  return Math.max(0, ...own.map(({ dur = 0 }) => dur / 1000));
}

async function openFeed(browser: TestBrowser, url: string): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await page.evaluate(() => (window as unknown as { grow(): Promise<void> }).grow());
  await page.click('[data-lexical]');
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** Until what the page asks for has come and is at rest; nothing tells a page when that is. */
  await rest(page, 3000);
  return { page, session };
}

const rest = (page: Page, ms: number): Promise<unknown> =>
  page.evaluate((time) => new Promise((done) => setTimeout(done, time)), ms);

async function typing(browser: TestBrowser, url: string): Promise<{ script: number; longest: number }> {
  const { page, session } = await openFeed(browser, url);
  const before = await scriptTime(session);
  await page.keyboard.type(typed);
  await rest(page, 1500);
  const script = (await scriptTime(session)) - before;
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.keyboard.type(words);
  await rest(page, 1000);
  const longest = longestOwn((await page.tracing.stop())!);
  await page.close();
  return { script, longest };
}

/** A paste by the user's own keys, from the clipboard that the page fills before. */
async function pasting(browser: TestBrowser, url: string): Promise<number> {
  const { page } = await openFeed(browser, url);
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document
        .querySelector('[data-lexical]')!
        .dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    `${words.repeat(20)}\n`.repeat(85),
  );
  await page.keyboard.type(' ');
  await rest(page, 4000);
  const longest = longestOwn((await page.tracing.stop())!);
  await page.close();
  return longest;
}

/** Both browsers run side by side, turn by turn, so that the machine is the same. */
export async function run(): Promise<Figure[]> {
  const web = await startWeb();
  web.serve(library.url, library);
  web.serve('https://www.facebook.com/editors/lexical.js', await editorScript('lexical'));
  const { html, url } = feed(posts);
  web.serve(url, html.replace('<div role="complementary">', `${composer}<div role="complementary">`));
  const plain = await launch('chromium', { web, extension: null });
  const watched = await launch('chromium', { web });
  try {
    await setUpSchool(watched, [pupil('one', 'Linnet', 'Quarrington')]);
    const [without, withIt, longest, pasted]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let round = 0; round < rounds; round++) {
      without.push((await typing(plain, url)).script);
      const own = await typing(watched, url);
      withIt.push(own.script);
      longest.push(own.longest);
      pasted.push(await pasting(watched, url));
    }
    const base = median(without);
    return [
      {
        name: 'script time of typing 2,000 characters in a composer on a feed, with Staffroom : without',
        value: median(withIt) / base,
        unit: '×',
        aim: 1.1,
      },
      { name: '  of which the page’s own', value: base, unit: 'ms' },
      { name: 'longest task of Staffroom’s while typing', value: median(longest), unit: 'ms', aim: 8 },
      {
        name: 'longest task of Staffroom’s after a paste of 100 kB',
        value: median(pasted),
        unit: 'ms',
        aim: 8,
      },
    ];
  } finally {
    await Promise.all([plain.close(), watched.close()]);
    await web.close();
  }
}
