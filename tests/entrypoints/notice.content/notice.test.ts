// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Choice } from '../../../entrypoints/notice.content/cover.ts';
import { startNotice } from '../../../entrypoints/notice.content/notice.ts';
import type { Host } from '../../../entrypoints/social.content/host.ts';
import type { BrowserApi, Changes } from '../../../entrypoints/social.content/link.ts';
import { type TimePlan, timePlanKey } from '../../../policy/time-plan.ts';
import { planWith, span } from './plan.ts';

/** What stands over the page, and everything that stood there. */
let drawn: string[];
let choose: (choice: Choice, permittedBy: string) => void;
vi.mock('../../../entrypoints/notice.content/cover.ts', () => ({
  createCover: (_page: Document, _host: Host, _isAtHome: () => boolean, take: typeof choose) => {
    choose = take;
    const draw = (what: string) => {
      if (drawn.at(-1) !== what) drawn.push(what);
    };
    return {
      blank: () => draw('curtain'),
      show: (shown: string | { title: string; lines: string[] }) =>
        draw(typeof shown === 'string' ? shown : `${shown.title} ${shown.lines.length}`),
      hide: () => draw('nothing'),
      keep: () => {},
      isUp: () => drawn.at(-1) !== 'nothing',
      stop: () => draw('stopped'),
    };
  },
}));
vi.mock('../../../entrypoints/social.content/sturdy.ts', async (original) => ({
  ...(await original<typeof import('../../../entrypoints/social.content/sturdy.ts')>()),
  visibility: () => seen,
  listen: (target: EventTarget, ...rest: Parameters<EventTarget['addEventListener']>) =>
    target.addEventListener(...rest),
}));

const start = Date.UTC(2026, 10, 23, 10, 0);
const minute = 60_000;
let seen: DocumentVisibilityState;
let sent: unknown[];
let answers: boolean;
let runtime: { id?: string };
/** A plan that never comes. */
const silent = Symbol('silent');
let change: (plan: unknown) => void;
let end: (() => void) | undefined;
let gone: boolean;

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() =>
    Temporal.Instant.fromEpochMilliseconds(Date.now()),
  );
  vi.stubGlobal('location', { hostname: 'www.x.com', replace: (url: string) => sent.push(url) });
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  [drawn, sent, answers, seen, gone] = [[], [], true, 'visible', false];
});

afterEach(() => {
  end?.();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(plan: unknown, hasMap = true): void {
  const stored = plan === silent ? new Promise(() => {}) : Promise.resolve({ [timePlanKey]: plan });
  const api = {
    runtime: {
      id: 'an-extension',
      sendMessage: (message: unknown) => {
        sent.push(message);
        return answers ? Promise.resolve({ ok: true, value: null }) : new Promise(() => {});
      },
    },
    storage: {
      local: {
        get: () => stored,
        onChanged: {
          addListener: (listener: (changes: Changes) => void) =>
            (change = (newValue) => listener({ [timePlanKey]: { newValue } })),
          removeListener: () => {},
        },
      },
    },
  };
  runtime = api.runtime;
  const host = { remove: () => {} } as Host;
  end = startNotice(document, host, api as unknown as BrowserApi, hasMap, () => (gone = true));
}

const wait = (time: number) => vi.advanceTimersByTimeAsync(time);
const lesson = span(start + 10 * minute, start + 70 * minute);
const inLesson = span(start - minute, start + 30 * minute);
const see = (state: DocumentVisibilityState) => {
  seen = state;
  window.dispatchEvent(new Event('visibilitychange'));
};
const said = ({ title }: { title: string }) => `${title} 2`;
const planOf = (...spans: TimePlan['spans']) => planWith({ spans });

describe('on opening', () => {
  test.each([
    ['in a lesson, the curtain becomes the notice', planOf(inLesson), said(inLesson)],
    ['in free time, the curtain goes', planOf(lesson), 'nothing'],
    ['without a plan, the curtain goes', undefined, 'nothing'],
    ['with a garbled plan, the curtain goes', { version: 1, hosts: 7 }, 'nothing'],
    [
      'with a stretch that has no words, the curtain goes',
      planOf({ ...inLesson, lines: null as never }),
      'nothing',
    ],
    ['with everything hidden, the cover stands', planWith({ cover: 'hidden' }), 'hidden'],
  ])('%s', async (_, plan, last) => {
    open(plan);
    expect(drawn).toEqual(['curtain']);
    await wait(0);
    expect(drawn).toEqual(['curtain', last]);
  });

  test('a store that does not answer keeps nobody waiting', async () => {
    open(silent);
    await wait(1999);
    expect(drawn).toEqual(['curtain']);
    await wait(1);
    expect(drawn.at(-1)).toBe('nothing');
  });

  test('a hidden tab does nothing until it is seen', async () => {
    seen = 'hidden';
    open(planOf(inLesson));
    await wait(minute);
    expect(drawn).toEqual([]);
    see('visible');
    expect(drawn).toEqual([said(inLesson)]);
  });
});

test('a stretch begins to the moment, and ends', async () => {
  open(planOf(lesson));
  await wait(10 * minute - 1);
  expect(drawn).toEqual(['curtain', 'nothing']);
  await wait(1);
  expect(drawn.at(-1)).toBe(said(lesson));
  await wait(60 * minute);
  expect(drawn).toEqual(['curtain', 'nothing', said(lesson), 'nothing']);
});

test('three hours of sleep make one decision', async () => {
  const late = span(start + 170 * minute, start + 200 * minute);
  open(planOf(lesson, span(start + 80 * minute, start + 90 * minute), late));
  await wait(0);
  drawn = ['nothing'];
  vi.setSystemTime(start + 180 * minute);
  window.dispatchEvent(new Event('focus'));
  await wait(0);
  expect(drawn).toEqual(['nothing', said(late)]);
});

describe('a choice', () => {
  test.each([
    ['with an answer, at once', true, 0],
    ['without one, after two seconds', false, 2000],
  ])('takes the notice away: %s', async (_, isAnswered, after) => {
    answers = isAnswered;
    open(planOf(inLesson));
    await wait(0);
    choose('teaching', 'ICT lead');
    choose('continue', '');
    if (after > 0) await wait(after - 1);
    expect(drawn.at(-1)).toBe(said(inLesson));
    await wait(1);
    expect(drawn.at(-1)).toBe('nothing');
    expect(sent).toEqual([
      { type: 'notice-answer', choice: 'teaching', span: inLesson.start, permittedBy: 'ICT lead' },
    ]);
    // The plan says so, and later that the user took it back.
    change(planOf());
    change(planOf(span(start - 5, inLesson.end)));
    expect(drawn.at(-1)).toBe(said(span(start - 5, inLesson.end)));
  });

  test('to leave is sent first, then the page is left', async () => {
    open(planOf(inLesson));
    await wait(0);
    choose('leave', '');
    await wait(0);
    expect(sent).toEqual([{ type: 'notice-answer', choice: 'leave', span: inLesson.start }, 'about:blank']);
    expect(drawn.at(-1)).toBe(said(inLesson));
  });

  test('is never made by itself', async () => {
    open(planOf(inLesson));
    await wait(29 * minute);
    expect(sent).toEqual([]);
    expect(drawn).toEqual(['curtain', said(inLesson)]);
  });

  test('to take the cover away holds until the next', async () => {
    open(planWith({ cover: 'hidden' }));
    await wait(0);
    choose('uncover', '');
    await wait(0);
    expect(sent).toEqual([{ type: 'uncover' }]);
    expect(drawn.at(-1)).toBe('nothing');
    change(planWith());
    change(planWith({ cover: 'hidden' }));
    expect(drawn.at(-1)).toBe('hidden');
  });
});

test('use is measured while the page is seen and focused, not under a notice', async () => {
  open(planWith({ measures: true, spans: [lesson] }));
  await wait(3 * minute);
  expect(sent).toEqual(
    [0, 1, 2].map((at) => ({ type: 'used', start: start + at * minute, end: start + (at + 1) * minute })),
  );
  sent = [];
  await wait(30_000);
  see('hidden');
  expect(sent).toEqual([{ type: 'used', start: start + 3 * minute, end: start + 3.5 * minute }]);
  see('visible');
  await wait(8 * minute);
  const last = sent.at(-1) as { end: number };
  expect(last.end).toBe(lesson.start);
});

describe('everything is taken out', () => {
  test('when the site is taken away', async () => {
    open(planOf(lesson), false);
    await wait(0);
    change(planWith({ hosts: ['facebook.com'] }));
    expect([drawn.at(-1), gone]).toEqual(['stopped', true]);
  });

  test('not of a site with a map, nor before the plan knows the site', async () => {
    open(planWith({ hosts: ['facebook.com'] }), false);
    await wait(0);
    expect(gone).toBe(false);
    change(planOf(inLesson));
    expect(drawn.at(-1)).toBe(said(inLesson));
  });

  test('when the extension has gone', async () => {
    open(planOf(inLesson));
    await wait(0);
    delete runtime.id;
    await wait(500);
    expect([drawn.at(-1), gone]).toEqual(['stopped', true]);
  });
});
