import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changed,
  Cutter,
  hashOf,
  marked,
  overlap,
  pieceLimit,
} from '../../../entrypoints/composer.content/pieces.ts';

function piecesOf(text: string, step = text.length || 1): string[] {
  const cutter = new Cutter();
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += step) pieces.push(...cutter.push(text.slice(at, at + step)));
  return [...pieces, ...cutter.end()];
}

/** Texts as people write them, and as nobody does: long words, emoji, nothing but spaces. */
const word = fc.oneof(
  { weight: 8, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' }) },
  { weight: 2, arbitrary: fc.constantFrom('👩‍🏫', '🎉🎉', 'Ŵyn', 'زينب') },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(6000), '😀'.repeat(3000)) },
);
const long = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n')), { minLength: 1, maxLength: 120 })
  .chain((words) =>
    fc
      .integer({ min: 1, max: 40 })
      .map((times) =>
        Array.from({ length: times }, (_, n) => words.map(([each, gap]) => each + n + gap).join('')).join(''),
      ),
  );

describe('a text in pieces', () => {
  test.each([
    ['', []],
    ['Grace and hope', ['Grace and hope']],
    ['  ', ['  ']],
  ])('%j', (text, pieces) => expect(piecesOf(text)).toEqual(pieces));

  test('has no piece that is too long, overlaps by exactly so much, and loses nothing', () => {
    fc.assert(
      fc.property(long, (text) => {
        const pieces = piecesOf(text);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(pieceLimit);
        let whole = pieces[0]!;
        for (const piece of pieces.slice(1)) {
          const again = [overlap, overlap + 1].find((length) => whole.endsWith(piece.slice(0, length)))!;
          expect(again).toBeDefined();
          whole += piece.slice(again);
        }
        expect(whole).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test('has every stretch of up to so many characters whole in one of them', () => {
    fc.assert(
      fc.property(long, fc.nat(), fc.integer({ min: 1, max: overlap }), (text, at, length) => {
        const start = at % text.length;
        const stretch = text.slice(start, start + length);
        expect(piecesOf(text).some((piece) => piece.includes(stretch))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('never cuts a character in two', () => {
    for (const text of ['😀'.repeat(6000), `a${'😀'.repeat(6000)}`])
      for (const piece of piecesOf(text)) expect(piece.isWellFormed()).toBe(true);
  });

  test('is the same however it comes', () => {
    fc.assert(
      fc.property(long, fc.integer({ min: 50, max: 9000 }), (text, step) => {
        expect(piecesOf(text, step)).toEqual(piecesOf(text));
      }),
      { numRuns: 30 },
    );
  });

  test('changes in few pieces when the text changes in one place', () => {
    const paragraphs = Array.from(
      { length: 1500 },
      (_, at) => `Paragraph ${at} has ${(at * 37) % 91} words in it.\n`,
    );
    const before = marked(piecesOf(paragraphs.join('')));
    paragraphs[700] = 'Something quite different.\n';
    const after = marked(piecesOf(paragraphs.join('')));
    expect(before.length).toBeGreaterThan(10);
    expect(
      changed(
        before.map(({ mark }) => mark),
        after,
      ).length,
    ).toBeLessThanOrEqual(3);
  });
});

describe('what is sent', () => {
  const pieces = (...texts: string[]) => marked(texts);
  const marks = (...texts: string[]) => marked(texts).map(({ mark }) => mark);

  test.each([
    ['all at first', [], pieces('a', 'b'), [0, 1]],
    ['nothing when nothing has changed', marks('a', 'b'), pieces('a', 'b'), []],
    ['what has changed', marks('a', 'b', 'c'), pieces('a', 'x', 'c'), [1]],
    ['the last one anew when it is no longer the last', marks('a', 'b'), pieces('a', 'b', 'c'), [1, 2]],
    ['the new last one when the last is gone', marks('a', 'b', 'c'), pieces('a', 'b'), [1]],
    ['one at least when there are fewer', [...marks('a'), 'b'], pieces('a'), [0]],
    ['what was not answered', [marks('a', 'b')[0], undefined], pieces('a', 'b'), [1]],
  ])('%s', (_, known, next, places) => expect(changed(known, next)).toEqual(places));

  test('equal texts have equal hashes, and others hardly ever', () => {
    const texts = Array.from({ length: 20_000 }, (_, at) => `Text ${at}`);
    expect(new Set(texts.map((text) => hashOf(text))).size).toBe(texts.length);
    expect(hashOf('xx Grace', 3)).toBe(hashOf('Grace'));
    expect(hashOf('Grace and hope', 0, 5)).toBe(hashOf('Grace'));
  });
});
