import { describe, expect, it, test } from 'vitest';
import { layOut, readFile, readPasted } from '../../../policy/roster/read-table.ts';
import { MAX_UNPACKED_BYTES } from '../../../policy/roster/limits.ts';
import { userError } from './expect-user-error.ts';
import { makeWorkbook, makeZip, sheetXml, workbookFiles } from './workbook.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const table = async (text: string) => layOut(await readFile(bytes(text), 'list.csv'));

describe('text', () => {
  test.each([
    ['comma', 'Forename,Surname\nAnna,Lee'],
    ['semicolon', 'Forename;Surname\nAnna;Lee'],
    ['tab', 'Forename\tSurname\nAnna\tLee'],
    ['semicolon with commas in the cells', 'Forename;Surname;Address\nAnna;Lee;1, The Row, Leeds'],
    ['a stated delimiter', 'sep=;\r\nForename;Surname\r\nAnna;Lee'],
    ['a byte order mark and no-break spaces', '\uFEFF\u00A0Forename\u00A0,Surname\nAnna,Lee'],
  ])('%s', async (_name, text) => {
    const read = await table(text);
    expect(read.headings.map((heading) => heading.trim()).slice(0, 2)).toEqual(['Forename', 'Surname']);
    expect(read.rows[0]?.cells.slice(0, 2)).toEqual(['Anna', 'Lee']);
  });

  it('keeps "Surname, Forename" together where there is one column', async () => {
    expect((await table('Full name\nLee, Anna\nO’Shea, Finn')).rows.map((row) => row.cells)).toEqual([
      ['Lee, Anna'],
      ['O’Shea, Finn'],
    ]);
  });

  it('guesses the delimiter of a list without headings', () => {
    const read = layOut(readPasted('Anna\tLee\nFinn\tO’Shea'));
    expect(read.headings).toEqual(['', '']);
    expect(read.headingRow).toBeUndefined();
    expect(read.rows).toHaveLength(2);
    expect(read.notes).toEqual([{ key: 'roster.note.noHeadings' }]);
  });

  it('does not take a row of people for headings because it says "parent"', () => {
    expect(layOut(readPasted('Anna,Lee,parent\nFinn,O’Shea,parent')).rows).toHaveLength(2);
    expect(layOut(readPasted('Jo Lee,parent,Mother\nTy Roe,parent,Father')).rows).toHaveLength(2);
  });

  it('skips the title of a report and its repeated headings, keeping the row numbers', async () => {
    const read = await table(
      'Contacts of Year 9\n\nForename,Surname\nAnna,Lee\nForename,Surname\nFinn,O’Shea\n',
    );
    expect(read.headingRow).toBe(3);
    expect(read.rows.map((row) => row.number)).toEqual([4, 6]);
    expect(read.notes.map((note) => note.key)).toEqual([
      'roster.note.rowsAbove',
      'roster.note.headingsAgain',
    ]);
  });

  it('takes the row that the user names for the headings', async () => {
    const sheet = await readFile(bytes('x,y\nFirst,Second\nAnna,Lee'), 'a.csv');
    expect(layOut(sheet, 2).headings).toEqual(['First', 'Second']);
    expect(layOut(sheet, 'none').rows).toHaveLength(3);
  });

  it('says when there is nothing, or nothing below the headings', async () => {
    expect((await userError(() => table('Forename,Surname\n'))).key).toBe('roster.file.headingsOnly');
    expect((await userError(() => table(' \n\n'))).key).toBe('roster.file.empty');
    expect((await userError(() => readPasted(''))).text).toContain('The pasted text is empty');
  });
});

describe('workbooks', { timeout: 60_000 }, () => {
  const rows = [
    ['Forename', 'Surname', 'Leaving date', 'Year'],
    ['Anna', 'Lee', { serial: 46234 }, 9],
    [null, null, null, null],
    ['Finn', "O'Shea", null, 10],
  ];

  test.each(['', 'x'])('reads text, numbers and dates; namespace prefix "%s"', async (prefix) => {
    const read = layOut(await readFile(makeWorkbook(rows, prefix), 'list.csv'));
    expect(read.headings).toEqual(['Forename', 'Surname', 'Leaving date', 'Year']);
    expect(read.rows).toEqual([
      { number: 2, cells: ['Anna', 'Lee', '2026-07-31', '9'] },
      { number: 4, cells: ['Finn', "O'Shea", '', '10'] },
    ]);
  });

  it('takes a formula’s saved result, and its text where none was saved', async () => {
    const read = layOut(
      await readFile(
        makeWorkbook([
          ['Forename', 'Surname'],
          [{ formula: 'UPPER("a")', result: 'Anna' }, { formula: 'HYPERLINK("x")&"<"' }],
        ]),
        'a.xlsx',
      ),
    );
    expect(read.rows[0]?.cells).toEqual(['Anna', '=HYPERLINK("x")&"<"']);
  });

  it('takes the first sheet that holds a list, and names it', async () => {
    const read = await readFile(
      makeZip(
        workbookFiles({
          Cover: sheetXml([['Our school']]),
          Empty: sheetXml([]),
          'Years 7–9': sheetXml(rows),
        }),
      ),
      'a.xlsx',
    );
    expect(read.rows).toHaveLength(3);
    expect(read.notes).toEqual([{ key: 'roster.note.oneSheet', params: { sheet: 'Years 7–9', others: 1 } }]);
  });

  it('reads a sheet so large that the library would start a worker for it', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => [`Anna${i}`, `Lee${i * 7919}`, 'abc']);
    const sheet = await readFile(makeWorkbook([['Forename', 'Surname', 'Year'], ...many]), 'a.xlsx');
    expect(sheet.rows).toHaveLength(20_001);
    expect(sheet.rows.at(-1)).toEqual({ number: 20_001, cells: ['Anna19999', 'Lee158372081', 'abc'] });
  });

  test.each([
    ['a zip of other things', makeZip({ 'a.csv': 'Forename,Surname' }), 'roster.file.archive'],
    ['an OpenDocument sheet', makeZip({ mimetype: 'x', 'content.xml': '<x/>' }), 'roster.file.openDocument'],
    ['a text document', makeZip({ 'word/document.xml': '<x/>' }), 'roster.file.document'],
    ['a binary workbook', makeZip({ 'xl/workbook.bin': 'x' }), 'roster.file.oldExcel'],
    ['a truncated workbook', makeWorkbook(rows).subarray(0, 500), 'roster.file.badWorkbook'],
    [
      'a workbook without its sheet',
      makeZip({ 'xl/workbook.xml': '<workbook/>' }),
      'roster.file.badWorkbook',
    ],
    [
      'an address that would fill the memory',
      makeZip(workbookFiles({ A: sheetXml([['x']]).replace('<row r="1"', '<row r="999999999999"') })),
      'roster.file.badWorkbook',
    ],
    [
      'an address hidden behind a bracket in a value',
      makeZip(workbookFiles({ A: sheetXml([['x']]).replace('<row ', '<row a=">" r="99999999999" b="') })),
      'roster.file.badWorkbook',
    ],
    [
      'a tag of a million characters',
      makeZip(workbookFiles({ A: sheetXml([['x']]).replace('<row ', `<row ${'a'.repeat(1_000_000)} `) })),
      'roster.file.badWorkbook',
    ],
    [
      'an address far to the right',
      makeZip(workbookFiles({ A: sheetXml([['x']]).replace('r="A1"', 'r="XFD1"') })),
      'roster.file.tooManyColumns',
    ],
    [
      'a row far below',
      makeZip(
        workbookFiles({
          A: sheetXml([['x']])
            .replace('row r="1"', 'row r="900000"')
            .replace('r="A1"', 'r="A900000"'),
        }),
      ),
      'roster.file.tooManyRows',
    ],
  ])('%s', async (_name, file, key) => {
    expect((await userError(() => readFile(file, 'list.xlsx'))).key).toBe(key);
  });

  it('stops unpacking a zip bomb, whatever size it states', async () => {
    const bomb = makeZip(
      {
        ...workbookFiles({ A: sheetXml([['x']]) }),
        'xl/sharedStrings.xml': new Uint8Array(MAX_UNPACKED_BYTES + 1),
      },
      { size: 10 },
    );
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect((await userError(() => readFile(bomb, 'list.xlsx'))).key).toBe('roster.file.unpacksTooLarge');
  });
});
