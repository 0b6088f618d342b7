import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTime } from '../../../policy/timetable/read-time.ts';

test.each([
  ['9', '09:00'],
  ['09', '09:00'],
  ['905', '09:05'],
  ['0905', '09:05'],
  ['1430', '14:30'],
  ['9:05', '09:05'],
  [' 9.05 ', '09:05'],
  ['14h30', '14:30'],
  ['9am', '09:00'],
  ['2.30 pm', '14:30'],
  ['12pm', '12:00'],
  ['12 a.m.', '00:00'],
  ['00:00', '00:00'],
  // Named as it is by the sentence about midnight.
  ['24:00', '24:00'],
])('"%s" is %s', (typed, time) => expect(readTime(typed)).toBe(time));

test.each(['', 'nine', '25:00', '9:75', '13pm', '9:5', '9-10', '12345'])(
  '"%s" stays as it was typed',
  (typed) => expect(readTime(typed)).toBe(typed),
);

test('what has been read is read as itself', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), (typed) => {
      expect(readTime(readTime(typed))).toBe(readTime(typed));
    }),
  );
});
