// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Link, PageRead } from '../../../entrypoints/social.content/link.ts';
import type { Overlay, Place } from '../../../entrypoints/social.content/overlay.ts';
import type { SeenSurface } from '../../../entrypoints/social.content/reader.ts';
import type { SiteMap } from '../../../entrypoints/social.content/site-map.ts';
import type { ToContent } from '../../../entrypoints/background/protocol.ts';
import { watch } from '../../../entrypoints/social.content/watcher.ts';

const map = { id: 'example' } as SiteMap;
const readings = vi.hoisted(() => ({ count: 0, sites: true }));
const state = vi.hoisted(() => ({ visibility: 'visible', readiness: 'complete' }));

/** A reader of pages made of `<p class="row">NAME</p>` inside a `<main>`. */
vi.mock('../../../entrypoints/social.content/reader.ts', () => ({
  covers: () => readings.sites,
  interest: () => '.row, main',
  shadowRoots: () => [],
  readPage: (_map: SiteMap, _readers: unknown, page: Document): SeenSurface[] => {
    readings.count++;
    const rows = [...page.querySelectorAll('.row')];
    return [
      {
        surface: 'incoming-requests',
        outcome: rows.length > 0 ? 'found' : page.querySelector('main.empty') ? 'none' : 'cannot-read',
        observations: rows.map((element) => ({
          kind: 'friend-request',
          name: element.textContent,
          personId: element.textContent,
          element,
        })),
      },
    ];
  },
}));

/** happy-dom's window is no EventTarget to the method of the prototype; what the browser says of the tab is told here. */
vi.mock('../../../entrypoints/social.content/sturdy.ts', async (original) => ({
  ...(await original<typeof import('../../../entrypoints/social.content/sturdy.ts')>()),
  listen: (target: EventTarget, ...rest: Parameters<EventTarget['addEventListener']>) =>
    target.addEventListener(...rest),
  visibility: () => state.visibility,
  readiness: () => state.readiness,
}));

let isAlive: boolean;
let sent: PageRead[];
let reply: { marks: string[]; hidden: boolean } | undefined;
let tell: (message: ToContent) => void;
let shown: readonly Place[];
let looks: number;
let stop: () => void;
let stopped: number;

const link: Link = {
  isAlive: () => isAlive,
  report: (reading) => {
    sent.push(reading);
    return Promise.resolve(reply);
  },
  openPanel: () => {},
  listen: (listener) => {
    tell = listener;
    return () => {};
  },
};

const overlay: Overlay = {
  mount: () => {},
  keep: () => {},
  show: (places) => (shown = places),
  moved: () => looks++,
  look: () => looks++,
  isMark: () => false,
  stop: () => stopped++,
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  isAlive = true;
  readings.sites = true;
  readings.count = 0;
  sent = [];
  reply = { marks: [], hidden: false };
  shown = [];
  looks = 0;
  stopped = 0;
  state.visibility = 'visible';
  state.readiness = 'complete';
  history.replaceState(null, '', '/requests');
  document.body.innerHTML = '<main></main><section></section>';
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

const start = () => (stop = watch(document, map, {}, link, overlay));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const main = () => document.querySelector('main')!;

function addRow(name: string, parent: Element = main()): Element {
  const row = document.createElement('p');
  row.className = 'row';
  row.textContent = name;
  parent.append(row);
  return row;
}

const namesIn = ({ surfaces }: PageRead) =>
  surfaces.flatMap(({ observations }) => observations.map(({ name }) => name));
const last = () => sent.at(-1)!;

describe('when it reports', () => {
  test('somebody who is there at the start, at once and again at rest', async () => {
    addRow('Maple');
    start();
    await pass(50);
    expect(sent).toMatchObject([{ type: 'page-read', site: 'example', settled: false }]);
    expect(namesIn(last())).toEqual(['Maple']);
    await pass(1600);
    expect(sent).toHaveLength(2);
    expect(last().settled).toBe(true);
    await pass(60_000);
    expect(sent).toHaveLength(2);
  });

  test('somebody who comes late, and rest after that', async () => {
    start();
    await pass(4000);
    const before = sent.length;
    addRow('Maple');
    await pass(400);
    expect(sent).toHaveLength(before + 1);
    expect(last()).toMatchObject({ settled: false });
    expect(namesIn(last())).toEqual(['Maple']);
    await pass(2000);
    expect(last()).toMatchObject({ settled: true });
  });

  test('a name that is filled in later', async () => {
    const row = addRow('…');
    start();
    await pass(100);
    row.firstChild!.textContent = 'Maple';
    await pass(500);
    expect(namesIn(last())).toContain('Maple');
  });

  test('"cannot read" not before the content has had a fair chance, and no later than eight seconds', async () => {
    start();
    await pass(2900);
    expect(sent.flatMap(({ surfaces }) => surfaces)).toEqual([]);
    await pass(400);
    expect(last()).toMatchObject({ settled: true, surfaces: [{ outcome: 'cannot-read' }] });
  });

  test('a page that never rests is taken as it is after eight seconds', async () => {
    start();
    for (let at = 0; at < 78; at++) {
      document.querySelector('section')!.append(document.createElement('b'));
      await pass(100);
    }
    expect(sent.some(({ settled }) => settled)).toBe(false);
    for (let at = 0; at < 6; at++) {
      document.querySelector('section')!.append(document.createElement('b'));
      await pass(100);
    }
    expect(last()).toMatchObject({ settled: true, surfaces: [{ outcome: 'cannot-read' }] });
  });

  test('a page that is still loading is not at rest', async () => {
    state.readiness = 'loading';
    main().className = 'empty';
    start();
    await pass(7000);
    expect(sent.some(({ settled }) => settled)).toBe(false);
    await pass(1100);
    expect(last()).toMatchObject({ settled: true });
  });

  test('at most about four times a second while people keep coming', async () => {
    start();
    await pass(100);
    const before = sent.length;
    for (let at = 0; at < 100; at++) {
      addRow(`Person ${at}`);
      await pass(20);
    }
    expect(sent.length - before).toBeLessThanOrEqual(8);
    await pass(2000);
    expect(namesIn(last())).toHaveLength(100);
  });

  test('rows that pass by are each seen, once', async () => {
    start();
    await pass(100);
    for (let at = 0; at < 50; at++) {
      addRow(`Person ${at}`);
      if (at > 3) main().firstElementChild!.remove();
      await pass(100);
    }
    await pass(2000);
    expect(namesIn(last())).toHaveLength(50);
    expect(new Set(namesIn(last())).size).toBe(50);
  });
});

describe('what does not matter', () => {
  test('is not read: posts in a feed', async () => {
    main().className = 'empty';
    start();
    await pass(5000);
    const before = readings.count;
    for (let at = 0; at < 200; at++) {
      document.querySelector('section')!.append(document.createElement('article'));
      await pass(20);
    }
    expect(readings.count).toBe(before);
    expect(sent.every(({ settled }, at) => settled === at > 0)).toBe(true);
  });

  test('a request that comes up in the feed after many posts is found when it is in view', async () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 100));
    const feed = document.querySelector('section')!;
    start();
    await pass(5000);
    for (let at = 0; at < 60; at++) feed.append(document.createElement('article'));
    await pass(10);
    for (let at = 0; at < 60; at++) feed.append(document.createElement('article'));
    await pass(10);
    const late = document.createElement('article');
    addRow('Maple', late);
    feed.append(late);
    await pass(2000);
    expect(namesIn(last())).toEqual(['Maple']);
  });

  test('and one that is put into an old post', async () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 100));
    const feed = document.querySelector('section')!;
    start();
    await pass(5000);
    for (let at = 0; at < 60; at++) feed.append(document.createElement('article'));
    await pass(2000);
    addRow('Maple', feed.children[40]);
    await pass(2000);
    expect(namesIn(last())).toEqual(['Maple']);
  });
});

describe('routes', () => {
  test('another page starts with nobody, and says so', async () => {
    addRow('Maple');
    start();
    await pass(4000);
    main().replaceChildren();
    history.pushState(null, '', '/home');
    await pass(4000);
    expect(sent.findLast(({ settled }) => !settled)!.surfaces).toEqual([]);
    expect(last()).toMatchObject({ settled: true, surfaces: [{ outcome: 'cannot-read' }] });
    expect(namesIn(last())).toEqual([]);
  });

  test('the same page with another query keeps whom it showed', async () => {
    const row = addRow('Maple');
    start();
    await pass(4000);
    row.remove();
    history.pushState(null, '', '/requests?profile_id=7');
    await pass(4000);
    expect(namesIn(last())).toEqual(['Maple']);
  });

  test('an address that no map covers ends it', async () => {
    start();
    await pass(1000);
    readings.sites = false;
    history.pushState(null, '', '/elsewhere');
    await pass(1100);
    expect(stopped).toBe(1);
  });
});

describe('marks', () => {
  test('come with the reply, go when everything is hidden, and follow the background', async () => {
    reply = { marks: ['p1'], hidden: false };
    const row = addRow('Maple');
    const other = addRow('Rowan');
    start();
    await pass(50);
    expect(shown).toEqual([
      { element: row, marked: true },
      { element: other, marked: false },
    ]);
    tell({ type: 'marks', marks: ['p1', 'p2'], hidden: true });
    expect(shown.map(({ marked }) => marked)).toEqual([false, false]);
    tell({ type: 'marks', marks: ['p2'], hidden: false });
    expect(shown.map(({ marked }) => marked)).toEqual([false, true]);
  });

  test('a request to read again is answered although nothing has changed', async () => {
    addRow('Maple');
    start();
    await pass(4000);
    const before = sent.length;
    tell({ type: 'read-again' });
    await pass(500);
    expect(sent.length).toBe(before + 1);
    expect(namesIn(last())).toEqual(['Maple']);
  });

  test('a report that nobody answered is sent again, but not for ever', async () => {
    reply = undefined;
    addRow('Maple');
    start();
    await pass(20_000);
    expect(sent.length).toBeGreaterThan(2);
    const before = sent.length;
    await pass(60_000);
    expect(sent.length).toBeLessThanOrEqual(before + 1);
  });
});

describe('rest', () => {
  test('a hidden tab does no work, and catches up when it is shown', async () => {
    start();
    await pass(5000);
    state.visibility = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    const before = readings.count;
    addRow('Maple');
    await pass(20_000);
    expect(readings.count).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
    state.visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(500);
    expect(namesIn(last())).toEqual(['Maple']);
  });

  test('a tab opened in the background waits until it is shown', async () => {
    state.visibility = 'hidden';
    addRow('Maple');
    start();
    await pass(10_000);
    expect(readings.count).toBe(0);
    expect(sent).toEqual([]);
  });

  test('once the extension is gone, everything ends and nothing is thrown', async () => {
    addRow('Maple');
    start();
    await pass(4000);
    isAlive = false;
    await pass(1100);
    expect(stopped).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
    const { count } = readings;
    addRow('Rowan');
    window.dispatchEvent(new Event('scroll'));
    await pass(5000);
    expect(readings.count).toBe(count);
  });
});
