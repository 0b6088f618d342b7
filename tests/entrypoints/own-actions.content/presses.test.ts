// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Seen } from '../../../entrypoints/own-actions.content/find-act.ts';
import { takePresses } from '../../../entrypoints/own-actions.content/presses.ts';
import type { HeldWords } from '../../../policy/held-words.ts';

const listeners = vi.hoisted(() => new Map<string, ((event: Event) => void)[]>());
vi.mock('../../../entrypoints/social.content/sturdy.ts', async (original) => ({
  ...(await original<object>()),
  listen: (_target: unknown, type: string, listener: (event: Event) => void) =>
    listeners.set(type, [...(listeners.get(type) ?? []), listener]),
}));

const words: HeldWords = { title: 'Stop and think', lines: [], hint: '' };
let match: Element;
let other: Element;
let link: Element;
let plain: Element;
let clock: number;
let letThrough: Set<string>;
let log: string[];
let askAgain: () => void;

const seenOf = (control: Element): Seen => ({ act: 'add', control, person: { name: control.id } });

beforeEach(() => {
  listeners.clear();
  document.body.innerHTML =
    '<button id="match"><span>Add</span></button><button id="other">Add</button><a id="link" href="/match">M</a><p>Text</p>';
  match = document.querySelector('#match')!;
  other = document.querySelector('#other')!;
  link = document.querySelector('#link')!;
  plain = document.querySelector('p')!;
  clock = 0;
  letThrough = new Set();
  log = [];
  const isHeld = ({ control }: Seen) => control !== other && !letThrough.has(control.id);
  askAgain = takePresses(
    {
      find(target) {
        const control = target.closest('button, a');
        return control ? seenOf(control) : undefined;
      },
      holder: {
        know: ({ control }) => log.push(`know ${control.id}`),
        holds: isHeld,
        act(seen) {
          log.push(`act ${seen.control.id}`);
          if (!isHeld(seen)) return undefined;
          letThrough.add(seen.control.id);
          return words;
        },
      },
      show: (_, { control }) => log.push(`show ${control.id}`),
      hide: () => log.push('hide'),
    },
    new AbortController().signal,
  );
});

type Fate = 'page' | 'stopped' | 'cancelled';

/** Plays an event; says what became of it. */
function play(type: string, target: Element, more: Record<string, unknown> = {}): Fate {
  let fate: Fate = 'page';
  const event = {
    type,
    isTrusted: true,
    isPrimary: true,
    button: 0,
    detail: type === 'click' ? 1 : 0,
    key: '',
    repeat: false,
    timeStamp: (clock += 10),
    composedPath: () => [target, document.body],
    stopImmediatePropagation: () => (fate = fate === 'page' ? 'stopped' : fate),
    preventDefault: () => (fate = 'cancelled'),
    ...more,
  };
  for (const listener of listeners.get(type) ?? []) listener(event as unknown as Event);
  return fate;
}

const mouse = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const touch = ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click'];
const playAll = (types: readonly string[], target: Element, more: Record<string, unknown> = {}): Fate[] =>
  types.map((type) =>
    play(
      type,
      target,
      type === 'click' && 'detail' in more ? more : { ...more, ...(type !== 'click' && { detail: 0 }) },
    ),
  );
const allOf = (fate: Fate, types: readonly string[], last: Fate = fate): Fate[] =>
  types.map((_, at) => (at === types.length - 1 ? last : fate));

describe('a press', () => {
  test.each([
    ['mouse', mouse],
    ['touch', touch],
  ] as const)('by %s on a match: the page gets none of it, and all of the second', (_, types) => {
    expect(playAll(types, match)).toEqual(allOf('stopped', types, 'cancelled'));
    expect(log).toEqual(['know match', 'act match', 'show match']);
    clock += 1000;
    expect(playAll(types, match.firstElementChild!)).toEqual(allOf('page', types));
    expect(log.slice(3)).toEqual(['know match', 'act match', 'hide']);
  });

  test('on anybody else is the page’s own', () => {
    for (const target of [other, plain]) expect(playAll(mouse, target)).toEqual(allOf('page', mouse));
  });

  test('made by a script is the page’s own, and nobody is asked', () => {
    expect(
      playAll([...mouse, 'keydown', 'keyup', 'pointerover', 'focusin'], match, {
        isTrusted: false,
        key: 'Enter',
      }),
    ).toEqual(allOf('page', [...mouse, 'keydown', 'keyup', 'pointerover', 'focusin']));
    expect(log).toEqual([]);
  });

  test('whose answer came after it began is held by its click alone', () => {
    letThrough.add('match');
    expect(play('pointerdown', match)).toBe('page');
    expect(play('mousedown', match)).toBe('page');
    letThrough.clear();
    expect(play('mouseup', match)).toBe('page');
    expect(play('click', match)).toBe('cancelled');
  });

  test('that becomes a drag is nothing that is done', () => {
    play('pointerdown', match);
    play('mousedown', match);
    play('dragstart', match);
    play('pointercancel', match);
    expect(log).toEqual(['know match']);
    expect(playAll(mouse, other)).toEqual(allOf('page', mouse));
  });

  test('that ends on something else is decided by what it ends on', () => {
    play('pointerdown', match);
    play('mousedown', match);
    expect(play('click', plain)).toBe('page');
    expect(log).toEqual(['know match']);
  });

  test.each([
    ['second button', 2],
    ['middle button', 1],
  ])('with the %s on a button is left alone', (_, button) => {
    expect(
      playAll(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'auxclick'], match, { button }),
    ).toEqual(allOf('page', mouse));
  });

  test('with the middle button on a link is held', () => {
    expect(play('pointerdown', link, { button: 1 })).toBe('stopped');
    expect(play('auxclick', link, { button: 1 })).toBe('cancelled');
  });

  test('twice at once is one press; a later second click goes through', () => {
    playAll(mouse, match);
    expect(play('click', match, { detail: 2 })).toBe('cancelled');
    clock += 1000;
    expect(play('click', match, { detail: 3 })).toBe('page');
  });
});

describe('a key', () => {
  test.each(['Enter', ' '])(
    '"%s" on a match: nothing of the stroke reaches the page, nor the click it makes',
    (key) => {
      expect(play('keydown', match, { key })).toBe('cancelled');
      expect(play('keydown', match, { key, repeat: true })).toBe('cancelled');
      expect(play('keypress', match, { key })).toBe('cancelled');
      expect(play('click', match, { detail: 0 })).toBe('cancelled');
      expect(play('keyup', match, { key })).toBe('cancelled');
      expect(log).toEqual(['act match', 'show match']);
      for (const type of ['keydown', 'keypress', 'keyup']) expect(play(type, match, { key })).toBe('page');
      expect(play('click', match, { detail: 0 })).toBe('page');
    },
  );

  test.each([
    ['another key', { key: 'a' }],
    ['while composing', { key: 'Enter', isComposing: true }],
    ['with Alt', { key: 'Enter', altKey: true }],
  ])('%s does nothing', (_, more) => {
    expect(play('keydown', match, more)).toBe('page');
    expect(log).toEqual([]);
  });

  test('of another control during a held stroke is the page’s own', () => {
    play('keydown', match, { key: 'Enter' });
    expect(play('keydown', other, { key: ' ' })).toBe('page');
    expect(play('keyup', other, { key: ' ' })).toBe('page');
    expect(playAll(mouse, other)).toEqual(allOf('page', mouse));
  });

  test('a click by assistive technology, without a press, is held once', () => {
    expect(play('click', match, { detail: 0 })).toBe('cancelled');
    expect(play('click', match, { detail: 0 })).toBe('page');
  });
});

test('the user’s coming near asks ahead, once for each place; and again when that was forgotten', () => {
  for (let at = 0; at < 3; at++) play('pointerover', match);
  play('pointerover', plain);
  play('focusin', other);
  expect(log).toEqual(['know match', 'know other']);
  askAgain();
  expect(log).toEqual(['know match', 'know other', 'know other']);
});

test('no sequence of events ever keeps from the page what is done to somebody else', () => {
  const types = [
    ...new Set([...mouse, ...touch, 'keydown', 'keypress', 'keyup', 'pointercancel', 'auxclick']),
  ];
  const step = fc.record({
    type: fc.constantFrom(...types),
    isMatch: fc.boolean(),
    key: fc.constantFrom('Enter', ' ', 'x'),
    button: fc.constantFrom(0, 1, 2),
    detail: fc.constantFrom(0, 1, 2),
    wait: fc.constantFrom(0, 100, 1000),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      letThrough.clear();
      // A new press and a new stroke begin with nothing of the last one under way.
      play('pointerdown', plain);
      play('keydown', plain, { key: 'x' });
      for (const { isMatch, type, wait, ...more } of steps) {
        clock += wait;
        const fate = play(type, isMatch ? match : other, more);
        if (isMatch || type.startsWith('key')) continue;
        // The followers of a press that began on a match go with it, wherever they end; what does something never does.
        if (/^(?:click|auxclick|pointerdown)$/.test(type)) expect(fate).toBe('page');
      }
    }),
    { numRuns: 200 },
  );
});
