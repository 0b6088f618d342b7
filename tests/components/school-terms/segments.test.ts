import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from '../../../components/school-terms/MarkedText.tsx';

test.each<[string, [number, number][], string[]]>([
  ['abcdef', [], ['abcdef']],
  ['abcdef', [[0, 2]], ['[ab]', 'cdef']],
  [
    'abcdef',
    [
      [4, 6],
      [1, 2],
    ],
    ['a', '[b]', 'cd', '[ef]'],
  ],
  [
    'abcdef',
    [
      [1, 4],
      [2, 3],
      [3, 5],
    ],
    ['a', '[bcde]', 'f'],
  ],
  [
    'abcdef',
    [
      [0, 3],
      [3, 6],
    ],
    ['[abcdef]'],
  ],
  ['', [], []],
])('%s with %j', (text, spans, wanted) => {
  expect(segmentsOf(text, spans).map(({ text: part, found }) => (found ? `[${part}]` : part))).toEqual(
    wanted,
  );
});

test('the parts are the whole text, and each place is marked if it was found', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b) + 1]),
  );
  fc.assert(
    fc.property(fc.string({ minLength: 21, maxLength: 30 }), spans, (text, found) => {
      const parts = segmentsOf(text, found);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      for (const part of parts)
        for (let at = part.start; at < part.start + part.text.length; at += 1)
          expect(found.some(([start, end]) => start <= at && at < end)).toBe(part.found);
    }),
  );
});
