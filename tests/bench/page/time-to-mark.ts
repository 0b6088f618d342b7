import type { Page } from 'puppeteer-core';
import { setUpSchool, pupil } from '../../browser/school.ts';
import { launch } from '../../tools/browsers.ts';
import { until } from '../../tools/until.ts';
import { startWeb } from '../../tools/web.ts';
import { type Figure, median } from '../figure.ts';
import { growingRequests, library } from './pages.ts';

const people = 20_000;
const rounds = 15;

const forenames = [
  'Rowan',
  'Ash',
  'Teal',
  'Juno',
  'Quill',
  'Wren',
  'Linden',
  'Sorrel',
  'Bryn',
  'Hazel',
  'Tamsin',
  'Corin',
];
const syllables = [
  'har',
  'pen',
  'ott',
  'sedge',
  'tarn',
  'wex',
  'marl',
  'quar',
  'fen',
  'dray',
  'lod',
  'brim',
  'cal',
  'thorn',
];
const ends = ['ley', 'ton', 'combe', 'ery', 'moor', 'wick', 'field', 'den', 'worth', 'by'];

/** A roster of so many people, with as many different surnames as a large school trust has. */
const roster = Array.from({ length: people }, (_, at) => {
  const first = syllables[at % 14]! + syllables[Math.floor(at / 14) % 14]! + ends[Math.floor(at / 196) % 10]!;
  return pupil(`p${at}`, forenames[at % forenames.length]!, first[0]!.toUpperCase() + first.slice(1));
});

/** Runs expressions in the content script's own world in a page, where both things are timed with the same clock. */
async function worldOf(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.createCDPSession();
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const { id } = await until('the content script', () => worlds.find(({ name }) => name === 'Staffroom'));
  return async (expression) => {
    const what = { expression, contextId: id, awaitPromise: true, returnByValue: true };
    return (await session.send('Runtime.evaluate', what)).result.value as unknown;
  };
}

/** Runs in the page: puts one request into the list. */
function addRequest(name: string, personId: number): void {
  const row = document.createElement('div');
  row.className = 'row';
  for (const text of ['', name]) {
    const link = row.appendChild(document.createElement('a'));
    link.setAttribute('role', 'link');
    link.href = `https://www.facebook.com/friends/requests/?profile_id=${personId}`;
    link.setAttribute('aria-label', name);
    link.append(text);
  }
  for (const label of ['Confirm', 'Delete']) {
    const button = row.appendChild(document.createElement('div'));
    button.setAttribute('role', 'button');
    button.setAttribute('aria-label', label);
    button.append(label);
  }
  document.getElementById('list')!.append(row);
}

/**
 * In that world: every message is timed from being sent to its reply, and a mark from the report that names the person (the
 * reader has just seen it) to the class that colours it.
 */
const timer = `(() => {
  const times = { bare: [], mark: [] };
  const { runtime } = chrome;
  const send = runtime.sendMessage.bind(runtime);
  let since;
  const { set } = Object.getOwnPropertyDescriptor(Element.prototype, 'className');
  Object.defineProperty(Element.prototype, 'className', { configurable: true, get() { return this.getAttribute('class') ?? ''; },
    set(value) { set.call(this, value); if (value === 'on' && since !== undefined) { times.mark.push(performance.now() - since); since = undefined; } } });
  runtime.sendMessage = (message) => { if (message.type === 'page-read' && message.surfaces.some((s) => s.observations.some((o) => o.key))) since ??= performance.now(); return send(message); };
  globalThis.bare = async () => { const start = performance.now(); await send({ type: 'no-such-message' }); times.bare.push(performance.now() - start); };
  globalThis.times = times;
})()`;

/** From the reader seeing a request to its mark, against a bare round trip to the background. */
export async function run(): Promise<Figure[]> {
  const web = await startWeb();
  web.serve(library.url, library);
  const { url, html } = growingRequests(0);
  web.serve(url, html);
  const browser = await launch('chromium', { web });
  try {
    await setUpSchool(browser, roster);
    const bare: number[] = [];
    const mark: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const page = await browser.browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      const inWorld = await worldOf(page);
      await inWorld(timer);
      for (let at = 0; at < 5; at++) await inWorld('bare()');
      const { forename, surname } = roster[(round * 397) % people]!;
      await page.evaluate(addRequest, `${forename} ${surname}`, 100_000_000_005_000 + round);
      await until('the mark', () => inWorld('times.mark.length > 0'));
      const times = (await inWorld('times')) as { bare: number[]; mark: number[] };
      bare.push(...times.bare.slice(1));
      mark.push(times.mark[0]!);
      await page.close();
    }
    return [
      {
        name: `from seeing a request to the mark, ${people.toLocaleString('en')} people unlocked : bare round trip`,
        value: median(mark) / median(bare),
        unit: '×',
        aim: 1.5,
      },
      { name: '  of which the bare round trip', value: median(bare), unit: 'ms' },
    ];
  } finally {
    await browser.close();
    await web.close();
  }
}
