/**
 * Compares names with a roster from the command line, for anybody to measure with data of their own.
 *
 * Use: npm run screen -- --roster ROSTER.csv --names NAMES.csv [--place uk|N]
 * ROSTER has a header `id,forename,surname,known_as,former_surname,group,until`, NAMES has `id,name,handle`; columns may be missing, but for
 * id. Prints one JSON line per name: {id, outcome, score, matches: [{id, strength_bits, coincidence, reason}]}; score is null where nothing
 * matched. Exit code 2, with a sentence, where a file or a column is missing.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import Papa from 'papaparse';
import { sayMessage } from '../../assets/messages/index.ts';
import { nameData } from '../../assets/names/index.ts';
import { buildIndex, screen, type Place } from '../../policy/names/index.ts';
import { giveUp, needColumns, readRoster, type Row, tidy } from './roster-file.ts';

function option(name: string): string | undefined {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? undefined : process.argv[place + 1];
}

function fileFor(name: string): string {
  const file = option(name);
  if (!file || file.startsWith('--'))
    giveUp(`No --${name} given. Use: npm run screen -- --roster ROSTER.csv --names NAMES.csv [--place uk|N]`);
  if (!existsSync(file)) giveUp(`There is no file ${file}. Check the path after --${name}.`);
  if (!statSync(file).isFile()) giveUp(`${file} is not a file. Give a CSV file after --${name}.`);
  return file;
}

function placeFor(): Place {
  const place = option('place');
  if (place === undefined) return 'uk';
  if (place.toLowerCase() === 'uk') return 'uk';
  const people = Number(place.replace(/[,_ ]/g, ''));
  if (!Number.isInteger(people) || people < 1)
    giveUp(
      `--place ${place} is neither uk nor a number of people. Give "uk", or a whole number such as 20000.`,
    );
  return people;
}

const rosterFile = fileFor('roster');
const namesFile = fileFor('names');
const place = placeFor();
const index = buildIndex(readRoster(rosterFile), nameData);

function answer(row: Row): string {
  const { outcome, score, matches } = screen(row['name'] ?? '', row['handle'] ?? '', index, place);
  return JSON.stringify({
    id: row['id'] ?? '',
    outcome,
    score: Number.isFinite(score) ? Math.round(score * 1e4) / 1e4 : null,
    matches: matches.map((match) => ({
      id: match.personId,
      strength_bits: Math.round(match.strengthBits * 100) / 100,
      coincidence: match.coincidence,
      reason: match.reasons.map(sayMessage).join(' '),
    })),
  });
}

let checked = false;
const input = createReadStream(namesFile, 'utf8');
const parser = Papa.parse(Papa.NODE_STREAM_INPUT, {
  header: true,
  skipEmptyLines: 'greedy',
  transformHeader: tidy,
});
input.pipe(parser);
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may stop early (head).
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
for await (const row of parser as AsyncIterable<Row>) {
  if (!checked) needColumns(Object.keys(row), namesFile, ['id'], ['name', 'handle']);
  checked = true;
  if (!process.stdout.write(`${answer(row)}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}
if (!checked) {
  const { meta } = Papa.parse(readFileSync(namesFile, 'utf8').slice(0, 10_000), {
    header: true,
    transformHeader: tidy,
    preview: 1,
  });
  needColumns(meta.fields, namesFile, ['id'], ['name', 'handle']);
}
