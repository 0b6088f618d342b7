/** Reads a roster file as the command-line tools take it: a header `id,forename,surname,known_as,former_surname,group,until`. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { groups, type RosterPerson } from '../../policy/roster/person.ts';

export type Row = Record<string, string | undefined>;

/** Ends the command with a sentence and exit code 2. */
export function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** A heading without its capitals and spaces. */
export const tidy = (heading: string): string =>
  heading
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** Ends the command where a file lacks columns that it needs. */
export function needColumns(
  columns: readonly string[] | undefined,
  file: string,
  needed: readonly string[],
  some: readonly string[],
): void {
  const missing = needed.filter((column) => !columns?.includes(column));
  if (missing.length > 0)
    giveUp(
      `${file} has no column ${missing.join(', ')}. Its first line must name the columns, for example ${[...needed, ...some].join(',')}.`,
    );
  if (!some.some((column) => columns?.includes(column)))
    giveUp(`${file} has none of the columns ${some.join(', ')}. Its first line must name the columns.`);
}

/** The people of a roster file; ends the command where it has no usable columns. */
export function readRoster(file: string): RosterPerson[] {
  const { data, meta } = Papa.parse<Row>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: tidy,
  });
  needColumns(meta.fields, file, ['id'], ['forename', 'surname', 'known_as', 'former_surname']);
  return data.map((row): RosterPerson => {
    const text = (column: string) => row[column]?.trim() ?? '';
    return {
      id: text('id'),
      forename: text('forename'),
      surname: text('surname'),
      ...(text('known_as') && { knownAs: text('known_as') }),
      ...(text('former_surname') && { formerSurname: text('former_surname') }),
      group: groups.find((group) => group === text('group').toLowerCase()) ?? 'pupil',
      ...(text('until') && { until: text('until') }),
      expires: '9999-12-31',
    };
  });
}
