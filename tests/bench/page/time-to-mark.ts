import type { CDPSession, Page } from 'puppeteer-core';
import { setUpSchool, pupil } from '../../browser/school.ts';
import { launch } from '../../tools/browsers.ts';
import { until } from '../../tools/until.ts';
import { startWeb } from '../../tools/web.ts';
import { type Figure, median } from '../figure.ts';
import { growingRequests, library } from './pages.ts';

const people = 20_000;
const rounds = 41;

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

/** The content script's own world in a page, where both things are timed with the same clock. */
async function worldOf(page: Page): Promise<{ session: CDPSession; id: number }> {
  const session = await page.createCDPSession();
  const worlds: { id: number; name: string; isDefault: boolean }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) =>
    worlds.push({
      id: context.id,
      name: context.name,
      isDefault: (context.auxData as { isDefault: boolean }).isDefault,
    }),
  );
  await session.send('Runtime.enable');
  const world = await until('the content script', () => worlds.find(({ name }) => name === 'Staffroom'));
  return { session, id: world.id };
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
    const page = await browser.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    const { session, id } = await worldOf(page);
    const inWorld = async (expression: string): Promise<unknown> =>
      (
        await session.send('Runtime.evaluate', {
          expression,
          contextId: id,
          awaitPromise: true,
          returnByValue: true,
        })
      ).result.value;
    await inWorld(timer);
    for (let round = 0; round < rounds; round++) {
      const { forename, surname } = roster[(round * 397) % people]!;
      for (let at = 0; at < 3; at++) await inWorld('bare()');
      await page.evaluate(
        (name, key) => {
          const row = document.createElement('div');
          row.className = 'row';
          const address = `https://www.facebook.com/friends/requests/?profile_id=${key}`;
          for (const label of ['', name]) {
            const link = row.appendChild(document.createElement('a'));
            link.setAttribute('role', 'link');
            link.href = address;
            link.setAttribute('aria-label', name);
            link.append(label);
          }
          for (const label of ['Confirm', 'Delete']) {
            const button = row.appendChild(document.createElement('div'));
            button.setAttribute('role', 'button');
            button.setAttribute('aria-label', label);
            button.append(label);
          }
          document.getElementById('list')!.replaceChildren(row);
        },
        `${forename} ${surname}`,
        100_000_000_005_000 + round,
      );
      await until('the mark', async () => ((await inWorld('times.mark.length')) as number) > round);
    }
    const times = (await inWorld('times')) as { bare: number[]; mark: number[] };
    const [bare, mark] = [median(times.bare), median(times.mark)];
    return [
      {
        name: `from seeing a request to the mark, ${people.toLocaleString('en')} people unlocked : bare round trip`,
        value: mark / bare,
        unit: '×',
        aim: 1.5,
      },
      { name: '  of which the bare round trip', value: bare, unit: 'ms' },
    ];
  } finally {
    await browser.close();
    await web.close();
  }
}
