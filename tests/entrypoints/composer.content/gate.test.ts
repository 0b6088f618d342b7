import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Gate, minute, type Sending } from '../../../entrypoints/composer.content/gate.ts';

const sending = (words: string | undefined, composer = 1, text = 'text'): Sending => ({
  composer,
  text,
  words,
});

/** A press, held as often as the gate says. */
function press(gate: Gate, what: Sending, now: number): boolean {
  const isHeld = gate.holds(what, now);
  if (isHeld) gate.held(what, now);
  return isHeld;
}

test('holds the first press, lets the second through within a minute, and holds again after it', () => {
  const gate = new Gate();
  expect(press(gate, sending('a pupil'), 0)).toBe(true);
  expect(press(gate, sending('a pupil'), minute - 1)).toBe(false);
  expect(press(gate, sending('a pupil'), minute)).toBe(true);
});

test('never holds what nothing is known of', () => {
  expect(press(new Gate(), sending(undefined), 0)).toBe(false);
});

test('holds once more when something else is found, and not when the text has only changed', () => {
  const gate = new Gate();
  expect(press(gate, sending('a pupil'), 0)).toBe(true);
  expect(press(gate, sending('a pupil', 1, 'another text'), 1)).toBe(false);
  expect(press(gate, sending('a pupil and the school'), 2)).toBe(true);
  expect(press(gate, sending('a pupil and the school'), 3)).toBe(false);
});

test('knows the same text in an editor that the site has drawn anew, and another in another', () => {
  const gate = new Gate();
  expect(press(gate, sending('a pupil', 1, 'same'), 0)).toBe(true);
  expect(press(gate, sending('a pupil', 2, 'same'), 1)).toBe(false);
  expect(press(gate, sending('a pupil', 3, 'other'), 2)).toBe(true);
});

test('holds the next text of a composer that was emptied', () => {
  const gate = new Gate();
  expect(press(gate, sending('a pupil'), 0)).toBe(true);
  gate.forget(1);
  expect(press(gate, sending('a pupil'), 1)).toBe(true);
});

test('never takes more than one press a minute for the same words', () => {
  const presses = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 20_000 }), words: fc.constantFrom(undefined, 'a', 'b') }),
  );
  fc.assert(
    fc.property(presses, (list) => {
      const gate = new Gate();
      const heldAt = new Map<string, number>();
      let now = 0;
      for (const { at, words } of list) {
        now += at;
        const isHeld = press(gate, sending(words), now);
        const before = words === undefined ? undefined : heldAt.get(words);
        expect(isHeld).toBe(words !== undefined && (before === undefined || now - before >= minute));
        if (isHeld && words !== undefined) heldAt.set(words, now);
      }
    }),
  );
});
