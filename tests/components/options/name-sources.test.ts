import { expect, test } from 'vitest';
import readme from '../../../assets/names/README.md?raw';
import { nameSources } from '../../../components/options/privacy/name-sources.ts';

/** The body rows of the table below a heading row. */
const rowsBelow = (heading: string): string[][] => {
  const lines = readme.split('\n');
  const at = lines.indexOf(heading);
  expect(at, heading).toBeGreaterThan(-1);
  const below = lines.slice(at + 2);
  return below
    .slice(
      0,
      below.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
};

test('the Privacy tab names the sources of the name data as the data’s own README does', () => {
  expect(rowsBelow('| source | used for | licence |')).toEqual(
    nameSources.map(({ source, use, licence }) => [source, use, licence]),
  );
});

test('every public list that a data file is made from is among the sources, and every source is in a file', () => {
  const made = rowsBelow('| file | what it is | made from | licence |').map(([, , from]) => from!);
  // By the names that tell the lists apart.
  const names = [
    'ukbabynames',
    'sdglinkage',
    'Faker',
    'US Census',
    'carltonnorthern/nicknames',
    'sdiehl/human_match',
    'unhomoglyph',
  ];
  const all = made.join('; ');
  expect(nameSources.map(({ source }) => names.filter((name) => source.includes(name)).length)).toEqual(
    nameSources.map(() => 1),
  );
  for (const name of names) expect(all).toContain(name);
  // What remains of the column once the known lists are taken out is work by hand: a new list shows up here.
  const unknown = made
    .flatMap((from) => from.split(/[;,](?![^(]*\))/))
    .map((part) => part.trim())
    .filter(
      (part) => !names.some((name) => part.includes(name)) && !/by hand|redistributed|`lastname_/.test(part),
    );
  expect(unknown.filter((part) => !part.startsWith('for surnames the UK sample lacks'))).toEqual([]);
});
