import type { TestBrowser } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';

const workerOf = ({ browser, origin }: TestBrowser) =>
  browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));

/** Ends the background worker, as Chromium does after 30 s without work; the next message starts it again. */
export async function stopWorker(browser: TestBrowser): Promise<void> {
  const target = workerOf(browser);
  if (!target) return;
  const worker = await target.worker();
  await worker!.close();
  await until('the worker to be gone', () => workerOf(browser) !== target);
}
