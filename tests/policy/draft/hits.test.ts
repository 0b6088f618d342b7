import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftHits, hitKey, longestPiece, pieceOverlap, unionOf } from '../../../policy/draft/hits.ts';
import { terms, whole } from './example-draft.ts';

/** As a page cuts it: pieces of one length that overlap, the last one as long as is left. */
function cut(text: string, length: number): string[] {
  const pieces: string[] = [];
  for (let start = 0; ; start += length - pieceOverlap) {
    pieces.push(text.slice(start, start + length));
    if (start + length >= text.length) return pieces;
  }
}

const keysOf = (pieces: readonly string[], order = pieces.map((_, at) => at)): string[] =>
  unionOf(order.flatMap((at) => draftHits(pieces[at]!, { at, of: pieces.length }, terms)))
    .map(hitKey)
    .toSorted();

/** Sentences of which each has something in it, or is a look-alike of it, and the rest of a long text. */
const sentences = [
  'Well done, Ottoline Quarrendon!',
  'Kestrel Class were brilliant at reading today.',
  'Off to Larkhollow Primary School in the rain.',
  'Year 12 mocks are no joke for our class.',
  'Imogen Fairweather made the tea.',
  'Text me on 07700 900123 if you can.',
  'Mine is 14 Plover Lane, Wexcombe, do come.',
  'Grace and hope are all we have.',
  'We saw kestrels over the hill.',
  'The dog would not come back, and the tea went cold.',
];

describe('a text in pieces', () => {
  test('has what the whole of it has, wherever it was cut and in whatever order it is looked at', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...sentences), { minLength: 8, maxLength: 40 }),
        fc.integer({ min: 2 * pieceOverlap + 20, max: 900 }),
        fc.infiniteStream(fc.nat()),
        (said, length, random) => {
          const text = said.join(' ');
          const pieces = cut(text, length);
          const order = pieces
            .map((_, at) => [random.next().value!, at] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, at]) => at);
          expect(keysOf(pieces, order)).toEqual(keysOf([text]));
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each(sentences)('loses or doubles nothing of “%s” with the cut at any of its letters', (sentence) => {
    const before = 'The dog would not come back, and the tea went cold. '.repeat(10);
    const after = ' Nobody knew what it meant, and the rain went on.'.repeat(10);
    const text = before + sentence + after;
    const wanted = keysOf([text]);
    for (let end = before.length; end <= before.length + sentence.length; end += 1)
      expect([end, keysOf(cut(text, end))]).toEqual([end, wanted]);
  });

  test('keeps nothing that was typed, but the year group in its one form', () => {
    const typed =
      'O. Quarrendon? no: OTTOLINE QUARRENDON, y4 maths in class, my number 0770 0900 123, x@y.example';
    const said = JSON.stringify(draftHits(typed, whole, terms).map((hit) => ({ ...hit, reasons: [] })));
    expect(said).toContain('Year 4');
    for (const word of ['OTTOLINE', 'y4', '0770 0900', 'x@y']) expect(said).not.toContain(word);
  });

  test('of the greatest length is looked at whole', () => {
    const text = `${'a '.repeat((longestPiece - 60) / 2)} Ottoline Quarrendon went home`;
    expect(text.length).toBeLessThanOrEqual(longestPiece);
    expect(draftHits(text, whole, terms).map(hitKey)).toEqual(['pupil p1']);
  });
});

test('the same thing twice is one thing', () =>
  expect(draftHits('LHPS staff at LHPS, LHPS class', whole, terms).map(hitKey)).toEqual([
    'school abbreviation LHPS',
  ]));
