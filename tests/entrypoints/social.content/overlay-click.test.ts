import { beforeEach, describe, expect, test, vi } from 'vitest';
import { takeMarkClicks } from '../../../entrypoints/social.content/mark-click.ts';

const listeners = vi.hoisted(() => new Map<string, (event: Event) => void>());
vi.mock('../../../entrypoints/social.content/sturdy.ts', () => ({
  listen: (_target: unknown, type: string, listener: (event: Event) => void) => listeners.set(type, listener),
}));

let opened: number;
let clock: number;

/** A mark lies at 100, 100, 24 pixels wide. */
const isMark = (x: number, y: number) => Math.abs(x - 100) <= 12 && Math.abs(y - 100) <= 12;

beforeEach(() => {
  listeners.clear();
  opened = 0;
  clock = 5000;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.stubGlobal('window', {});
  takeMarkClicks({ isMark }, () => opened++, new AbortController().signal);
});

/** Plays an event; says whether the page got it. */
function play(type: string, more: Record<string, unknown> = {}): boolean {
  let reached = true;
  const event = {
    type,
    isTrusted: true,
    clientX: 100,
    clientY: 100,
    button: 0,
    detail: type === 'click' ? 1 : 0,
    isPrimary: true,
    cancelable: true,
    preventDefault: () => {},
    stopImmediatePropagation: () => (reached = false),
    ...more,
  };
  listeners.get(type)?.(event as unknown as Event);
  return reached;
}

const whole = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const playAll = (more: Record<string, unknown> = {}) => whole.map((type) => play(type, more));

describe('a click by the user', () => {
  test('on a mark opens the panel, and the page gets none of it', () => {
    expect(playAll()).toEqual([false, false, false, false, false]);
    expect(opened).toBe(1);
  });

  test('beside a mark is the page’s own', () => {
    expect(playAll({ clientX: 130 })).toEqual([true, true, true, true, true]);
    expect(opened).toBe(0);
  });

  test('opens the panel at most once a second', () => {
    for (let at = 0; at < 30; at++, clock += 100) playAll();
    expect(opened).toBe(3);
  });

  test('by touch is taken as well', () => {
    const types = ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click'];
    expect(types.map((type) => play(type))).toEqual(types.map(() => false));
    expect(opened).toBe(1);
  });

  test.each([
    ['made by a script', { isTrusted: false }],
    ['with another button', { button: 2 }],
    ['by a second finger', { isPrimary: false }],
  ])('%s is left alone', (_, more) => {
    expect(playAll(more)).toEqual([true, true, true, true, true]);
    expect(opened).toBe(0);
  });

  test('that begins elsewhere and ends on a mark is the page’s own', () => {
    play('pointerdown', { clientX: 300 });
    expect(play('click')).toBe(true);
    expect(opened).toBe(0);
  });

  test('that begins on a mark and ends elsewhere opens nothing', () => {
    play('pointerdown');
    expect(play('click', { clientX: 300 })).toBe(false);
    expect(opened).toBe(0);
  });

  test('by a key on a control under a mark is the page’s own', () => {
    expect(play('click', { detail: 0 })).toBe(true);
    play('pointerdown');
    expect(play('click', { detail: 0 })).toBe(true);
    expect(opened).toBe(0);
  });

  test('that turns into a scroll by touch is given back', () => {
    play('pointerdown');
    play('pointercancel');
    expect(play('touchend')).toBe(true);
    expect(play('click')).toBe(true);
  });

  test('a forged click in the middle of a real press opens nothing', () => {
    play('pointerdown');
    expect(play('click', { isTrusted: false })).toBe(true);
    expect(opened).toBe(0);
  });
});
