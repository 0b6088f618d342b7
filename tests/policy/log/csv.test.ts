import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { sayMessage } from '../../../assets/messages/index.ts';
import { toCsv } from '../../../policy/log/csv.ts';
import { incident } from './incidents.ts';

const zone = 'Europe/London';

/** The exported cells of one incident, by the key of their column. */
function cells(...incidents: Parameters<typeof toCsv>[0]) {
  const text = toCsv(incidents, (message) => message.key, zone);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), {
    header: true,
    transformHeader: (heading) => heading.replace('logFile.', ''),
  });
  expect(errors).toEqual([]);
  return data;
}

test.each([
  ['=1+1', "'=1+1"],
  ['+44 1234', "'+44 1234"],
  ['-2', "'-2"],
  ['@beth', "'@beth"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['\n=1', "'\n=1"],
  ['\tplain', "'\tplain"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ['  =1', "'  =1"],
  ['\u200B=1', "'\u200B=1"],
  ['\u202E=1', "'\u202E=1"],
  ['=cmd|"/c calc"!A1', `'=cmd|"/c calc"!A1`],
  ['=HYPERLINK("https://example.invalid","x")', `'=HYPERLINK("https://example.invalid","x")`],
  // what would become a number, a date or a truth value, and lose what it said
  ['007', "'007"],
  ['100012345678901234', "'100012345678901234"],
  ['1e5', "'1e5"],
  ['12:30', "'12:30"],
  ['5pm', "'5pm"],
  ['１２', "'１２"],
  ['1/2', "'1/2"],
  ['2026-11-20', "'2026-11-20"],
  ['sept2', "'sept2"],
  ['March 4', "'March 4"],
  ['£5', "'£5"],
  ['50%', "'50%"],
  ['TRUE', "'TRUE"],
  // and what is left as it is
  ['April May', 'April May'],
  ['beth2', 'beth2'],
  ['Year 4', 'Year 4'],
  ['Beth Okafor-Lind', 'Beth Okafor-Lind'],
  ["'=1", "'=1"],
  ['a=b', 'a=b'],
  ['Łucja "Lu" Ō, Jr', 'Łucja "Lu" Ō, Jr'],
  ['<b>x</b>', '<b>x</b>'],
  ['two\r\nlines', 'two\r\nlines'],
  ['', ''],
])('the cell %j is written as %j', (name, written) => {
  expect(cells(incident({}, { name }))[0]?.['name']).toBe(written);
});

test(
  'whatever a page calls somebody, no cell starts a formula and every row keeps its columns',
  { timeout: 60_000 },
  () => {
    const nasty = fc.string({
      unit: fc.constantFrom(...'=+-@\t\r\n"\',; aéＡ＝＋－＠\u200B\u202E\u0000'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(nasty, nasty, nasty, fc.string(), (name, handle, note, site) => {
        const [row, ...more] = cells(incident({ site }, { name, handle, note }));
        expect(more).toEqual([]);
        for (const cell of Object.values(row!)) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
        expect(row!['name']!.replace(/^'/, '')).toBe(name.replace(/^'/, ''));
      }),
    );
  },
);

test('every cell is quoted, lines end in CR LF', () => {
  const text = toCsv([incident()], (message) => message.key, zone);
  const lines = text.slice(1).split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toBe('');
  for (const line of lines.slice(0, 2)) expect(line).toMatch(/^("[^"]*",)*"[^"]*"$/);
});

test('times are local with their offset, summer and winter', () => {
  const row = cells(incident({ firstSeen: '2026-07-01T10:00:00Z', lastSeen: '2026-12-01T10:00:00Z' }))[0]!;
  expect(row['firstSeen']).toBe('2026-07-01T11:00:00+01:00');
  expect(row['lastSeen']).toBe('2026-12-01T10:00:00+00:00');
});

test.each(['locked', 'erased', 'unreadable'] as const)('a person who is %s is said to be so', (person) => {
  const row = cells({ ...incident(), person })[0]!;
  expect(row['name']).toBe(`person.${person}`);
  expect(row['number']).toBe('report.reference');
});

test('the catalogue has a word for every heading and value', () => {
  const text = toCsv([incident({ state: 'declared', declaredOn: '2026-11-20' })], sayMessage, zone);
  expect(text).toContain('"Friend request"');
  expect(text).toContain('\r\n"Staffroom 1",');
  expect(text).toContain('Beth Okafor-Lind');
  expect(text).toContain('Carville Primary School 5.13');
});
