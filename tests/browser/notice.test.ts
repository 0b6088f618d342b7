/**
 * The notice in real browsers (issue 4): there before the page is seen, never in free time, and each choice does what it says.
 */
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { kinds, launch, type TestBrowser } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import { startWeb, type Web } from '../tools/web.ts';
import * as the from './notice-page.ts';
import { askFrom } from './school.ts';
import { stopWorker } from './worker.ts';

const url = 'https://www.facebook.com/reading';
const control = 'https://example.com/';

/** Notes when the host stood, when something was painted, and in which frames the page could be seen. */
const page = `<!doctype html><html lang="en"><head><title>Reading</title><link rel="icon" href="data:,"><script>
  const isCovered = () => document.querySelector('html > div') !== null &&
    [document.querySelector('html > div'), null].includes(document.elementFromPoint(200, 200));
  window.seen = { coveredAtFirst: isCovered(), first: performance.now(), open: 0, keys: [] };
  const frame = () => { if (!isCovered()) seen.open++; requestAnimationFrame(frame); };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => { for (const { name, startTime } of list.getEntries()) seen[name] = startTime; })
    .observe({ type: 'paint', buffered: true });
  for (const type of ['keydown', 'keypress', 'keyup', 'input']) addEventListener(type, (event) => seen.keys.push(type), true);
</script></head><body><h1>Reading</h1><input id="field" autofocus><p>${'A long walk over the downs. '.repeat(200)}</p></body></html>`;

interface Seen {
  coveredAtFirst: boolean;
  first: number;
  open: number;
  keys: string[];
  'first-contentful-paint'?: number;
}

describe.each(kinds)('in %s', (kind) => {
  let web: Web;
  let browser: TestBrowser;
  let own: Page;
  let open: Page | undefined;

  beforeAll(async () => {
    web = await startWeb();
    web.serve(url, page);
    web.serve(control, page);
    browser = await launch(kind, { web });
    own = await the.setUpLessons(browser);
  });

  afterEach(async () => {
    await open?.close();
    open = undefined;
  });

  afterAll(async () => {
    await browser.close();
    await web.close();
  });

  async function visit(address = url): Promise<Page> {
    await open?.close();
    open = await browser.browser.newPage();
    await open.goto(address, { waitUntil: 'load' });
    await open.bringToFront();
    return open;
  }

  const seenBy = (visited: Page): Promise<Seen> =>
    visited.evaluate(() => (window as unknown as { seen: Seen }).seen);
  const painted = (visited: Page) =>
    until('the first paint', async () => (await seenBy(visited))['first-contentful-paint']);

  test('in free time nothing is drawn, the focus is the page’s, and its first paint is as soon as elsewhere', async () => {
    await the.teachNow(own, false);
    for (const address of [control, url]) {
      const visited = await visit(address);
      await painted(visited);
      await until('the page to be open', async () => (await seenBy(visited)).open > 5);
      expect(await the.isCovered(visited)).toBe(false);
      expect(await visited.evaluate(() => document.activeElement?.id)).toBe('field');
      await visited.keyboard.type('ab');
      expect((await seenBy(visited)).keys).toHaveLength(8);
    }
  });

  test('in a lesson it is there before the page’s first paint, in 30 loads of 30, and nowhere else', async () => {
    await the.teachNow(own);
    const visited = await visit();
    for (let load = 0; load < 30; load++) {
      if (load > 0) await visited.reload({ waitUntil: 'load' });
      await the.covered(visited);
      const paint = await painted(visited);
      const { coveredAtFirst, first, open: seenOpen } = await seenBy(visited);
      expect({ coveredAtFirst, seenOpen }).toEqual({ coveredAtFirst: true, seenOpen: 0 });
      expect(first).toBeLessThanOrEqual(paint);
    }
    await visited.goto(control);
    expect(await visited.$$('html > div')).toHaveLength(0);
    await until('the other page to be open', async () => (await seenBy(visited)).open > 0);
  }, 240_000);

  const choices: [string, KeyInput[], string, Partial<{ permittedBy: string }>?][] = [
    ['leaving by Enter', ['Enter'], 'leave'],
    ['leaving by Escape', ['Escape'], 'leave'],
    ['teaching', ['Tab', 'Enter'], 'teaching', { permittedBy: 'ICT' }],
    ['another timetable', ['Tab', 'Tab', ' '], 'timetable-different'],
    ['continuing', ['Tab', 'Tab', 'Tab', 'Enter'], 'continue'],
  ];
  test.each(choices)(
    '%s does what it says and is in the log, with the worker stopped',
    async (_, keys, choice, more) => {
      await the.teachNow(own);
      await askFrom(own, { type: 'answers.delete-all' });
      const visited = await visit();
      await the.covered(visited);
      await visited.keyboard.press('Enter');
      if (kind === 'chromium') await stopWorker(browser);
      await the.settled(visited);
      for (const key of keys) await visited.keyboard.press(key);
      if (more) {
        await visited.keyboard.type(more.permittedBy!);
        await visited.keyboard.press('Enter');
      }
      if (choice === 'leave') await until('the page to be left', () => visited.url() === 'about:blank');
      else await the.uncovered(visited);
      const [answer, ...others] = await until('the answer', async () => {
        const all = await the.answersOn(own);
        return all.length > 0 && all;
      });
      expect(answer).toMatchObject({
        choice,
        host: 'facebook.com',
        duty: 'D1',
        permittedBy: more?.permittedBy ?? '',
      });
      expect(others).toEqual([]);
      if (choice === 'leave') return;
      expect((await seenBy(visited)).keys).toEqual([]);
      const again = await browser.open(url);
      await painted(again);
      expect(await the.isCovered(again)).toBe(false);
      await again.close();
      // Taken back in the panel: it comes again.
      await visited.bringToFront();
      await askFrom(own, { type: 'answers.end', id: answer!.id });
      await the.covered(visited);
    },
  );

  test('a stretch that begins shows it, also after time in the background; its end takes it away', async () => {
    await the.teachNow(own, false);
    const plan = (await the.planOn(own))!;
    const visited = await visit();
    await until('the page to be open', async () => (await seenBy(visited)).open > 0);
    await visited.keyboard.type('a');
    await the.writePlan(own, { ...plan, spans: [the.stretch(2, 5)] });
    expect(await the.isCovered(visited)).toBe(false);
    await the.covered(visited);
    await the.uncovered(visited);
    expect(await visited.evaluate(() => document.activeElement?.id)).toBe('field');
    await own.bringToFront();
    await the.writePlan(own, { ...plan, spans: [the.stretch(-1, 600)] });
    await visited.bringToFront();
    await the.covered(visited);
    for (const garbled of [
      { ...plan, version: 2 },
      { version: 1, hosts: ['facebook.com'] },
      'nothing',
      { ...plan, until: 5 },
    ]) {
      await the.writePlan(own, garbled);
      await the.uncovered(visited);
      await the.writePlan(own, { ...plan, spans: [the.stretch(-1, 600)] });
      await the.covered(visited);
    }
    await the.writePlan(own, plan);
  });

  test('the key that hides everything, and pupils nearby, cover every tab; the button takes it away', async () => {
    await the.teachNow(own, false);
    const visited = await visit();
    for (const cover of [
      { type: 'hidden.set', hidden: true },
      { type: 'nearby.set', nearby: true },
    ] as const) {
      await askFrom(own, cover);
      await the.covered(visited);
      await visited.reload({ waitUntil: 'load' });
      await the.covered(visited);
      await the.settled(visited);
      await visited.keyboard.press('Escape');
      expect(await the.isCovered(visited)).toBe(true);
      await visited.keyboard.press('Enter');
      await the.uncovered(visited);
      await until('the plan to be without a cover', async () => (await the.planOn(own))!.cover === 'no');
    }
  });
});
