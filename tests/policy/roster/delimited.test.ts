import * as fc from 'fast-check';
import { parse, unparse } from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { type Delimiter, splitDelimited } from '../../../policy/roster/delimited.ts';
import { MAX_ROWS } from '../../../policy/roster/limits.ts';
import { userError } from './expect-user-error.ts';

const source = { source: 'paste', name: '' } as const;
const cells = (text: string, delimiter: Delimiter = ',') =>
  splitDelimited(text, delimiter, source).map((row) => row.cells);

test.each([
  [
    'plain',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['final line end', 'a,b\r\n', [['a', 'b']]],
  [
    'old Macintosh line ends',
    'a,b\rc,d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'quoted delimiter, quote and line end',
    '"a,""1""\nx",b\nc,d',
    [
      ['a,"1"\nx', 'b'],
      ['c', 'd'],
    ],
  ],
  ['quote inside a cell', 'Jo "Jojo" Lee,b', [['Jo "Jojo" Lee', 'b']]],
  [
    'empty cells',
    ',a,\n,,b',
    [
      ['', 'a', ''],
      ['', '', 'b'],
    ],
  ],
  ['empty quoted cell', '"",a', [['', 'a']]],
  ['ends with an empty cell', 'a,', [['a', '']]],
])('%s', (_name, text, expected) => {
  expect(cells(text)).toEqual(expected);
});

it('counts blank rows without keeping them', () => {
  expect(splitDelimited('a\n\n  \nb', ',', source)).toEqual([
    { number: 1, cells: ['a'] },
    { number: 4, cells: ['b'] },
  ]);
});

it('marks a row with text after a closing quotation mark', () => {
  const rows = splitDelimited('a,b\n"Jo" Lee,x\nc,d', ',', source);
  expect(rows.map((row) => row.quoteFault ?? false)).toEqual([false, true, false]);
  expect(rows[1]?.cells).toEqual(['Jo Lee', 'x']);
});

describe('limits', () => {
  it('names the row whose quotation mark is never closed', async () => {
    const error = await userError(() => cells('a,b\nc,d\n"e,f\ng,h\n'));
    expect(error.key).toBe('roster.file.openQuote');
    expect(error.text).toContain('row 3');
  });

  it('refuses a million rows', async () => {
    const error = await userError(() => cells('a,b\n'.repeat(1_000_000)));
    expect(error.text).toContain('more than 50,000 rows');
    expect(cells('a\n'.repeat(MAX_ROWS + 1))).toHaveLength(MAX_ROWS + 1);
  });

  it('refuses thousands of columns', async () => {
    expect((await userError(() => cells(`a\n${','.repeat(100_000)}`))).key).toBe(
      'roster.file.tooManyColumns',
    );
  });
});

it('reads what the usual library reads', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '\t', '"', '\n'), maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(',', ';', '\t' as const),
      fc.constantFrom('\n', '\r\n'),
      (table, delimiter, newline) => {
        const text = unparse(table, { delimiter, newline });
        const theirs = parse<string[]>(text, { delimiter, newline }).data;
        const kept = theirs.filter((row) => row.some((value) => value.trim() !== ''));
        expect(cells(text, delimiter as Delimiter)).toEqual(kept);
      },
    ),
  );
});
