import * as fc from 'fast-check';

const codePoint = fc
  .oneof(
    fc.integer({ min: 0, max: 0x7f }),
    fc.integer({ min: 0x80, max: 0xffff }),
    fc.integer({ min: 0x10000, max: 0x10ffff }),
  )
  .map((value) => String.fromCodePoint(value));

/** Text of any code points, halves of surrogate pairs among them. (fast-check's own "binary" takes seconds to set up.) */
export const anyText = (maxLength = 100): fc.Arbitrary<string> => fc.string({ unit: codePoint, maxLength });
