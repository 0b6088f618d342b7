import type { Page } from 'puppeteer-core';
import { setUpLessons, teachNow } from '../../browser/notice-page.ts';
import { launch } from '../../tools/browsers.ts';
import { startWeb } from '../../tools/web.ts';
import { type Figure, median } from '../figure.ts';

const url = 'https://x.com/decision';
const rounds = 15;

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** Microseconds that the thread itself was busy. */
  tdur?: number;
  args: { data?: { url?: string } };
}

/**
 * Main-thread milliseconds of one load from the content script's start to the decision: the whole run of the script (compiling it,
 * the curtain, the start of everything else) and the tasks after it in which the plan arrives. The page has no script of its own.
 */
async function decisionTime(page: Page): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  await page.goto(url, { waitUntil: 'load' });
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    traceEvents: TraceEvent[];
  };
  const run = traceEvents.find(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.includes('/content-scripts/x.js'),
  );
  if (!run) throw new Error(`No content script ran on ${url}.`);
  const later = traceEvents.filter(
    ({ name, pid, tid, ts }) =>
      name === 'RunMicrotasks' && pid === run.pid && tid === run.tid && ts > run.ts + (run.tdur ?? 0),
  );
  return [run, ...later].reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

/** In free time, when the curtain goes, and in a lesson, when the notice is drawn. No message is sent in either. */
export async function run(): Promise<Figure[]> {
  const web = await startWeb();
  web.serve(url, '<!doctype html><html><head><link rel="icon" href="data:,"></head><body><p>x</p></body>');
  const browser = await launch('chromium', { web });
  try {
    const own = await setUpLessons(browser);
    const figures: Figure[] = [];
    for (const isTeaching of [false, true]) {
      await teachNow(own, isTeaching);
      const page = await browser.browser.newPage();
      await page.bringToFront();
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) times.push(await decisionTime(page));
      await page.close();
      figures.push(
        isTeaching
          ? { name: '  the same in a lesson, and the notice drawn', value: median(times), unit: 'ms' }
          : {
              name: 'main-thread time from the script’s start to the decision, in free time',
              value: median(times),
              unit: 'ms',
              aim: 5,
            },
      );
    }
    return figures;
  } finally {
    await browser.close();
    await web.close();
  }
}
