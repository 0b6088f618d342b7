/** What a piece of a draft costs to judge: it is done at every pause while the user types. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nameData } from '../../assets/names/index.ts';
import { draftHits, longestPiece } from '../../policy/draft/hits.ts';
import { buildIndex } from '../../policy/names/index.ts';
import { schoolIdentitySchema } from '../../policy/text/identity.ts';
import type { Figure } from './figure.ts';
import { median } from './figure.ts';
import { loadWorld, makeRoster, makeStrangers, rosterPerson } from './names/people.ts';
import { seeded } from './names/random.ts';

const people = 20_000;
const rounds = 25;

/** What people write, as the labelled lines have it. */
function prose(): string {
  const folder = path.join(import.meta.dirname, 'text/dev');
  return readdirSync(folder)
    .flatMap((school) => readFileSync(path.join(folder, school, 'lines.jsonl'), 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .join(' ')
    .slice(0, longestPiece);
}

/** The longest piece against a large roster: of prose, and of nothing but names (nobody writes that; it bounds the cost). */
export async function run(): Promise<Figure[]> {
  const world = loadWorld('dev');
  const roster = buildIndex(makeRoster(world, seeded(7), people).map(rosterPerson), nameData);
  const strangers = makeStrangers(world, seeded(9), 500).map(rosterPerson);
  const named = strangers.map(({ forename, surname }) => `${forename} ${surname}`);
  const school = schoolIdentitySchema.parse({
    names: ['St Mary’s CE Primary School'],
    town: 'Hollin Bank',
    classNames: Array.from({ length: 20 }, (_, at) => `Class ${at} Oak`),
    staff: named.slice(0, 60),
  });
  const terms = { school, roster, contact: ['07700 900123', '14 Plover Lane'], accounts: ['some.body'] };
  const cost = (text: string) => {
    const times = Array.from({ length: rounds }, () => {
      const start = process.cpuUsage();
      draftHits(text, { at: 0, of: 1 }, terms);
      return process.cpuUsage(start).user / 1000;
    });
    return { first: times[0]!, usual: median(times) };
  };
  const size = `${longestPiece.toLocaleString('en')} characters against ${people.toLocaleString('en')} people`;
  const written = cost(prose());
  const names = cost(named.join(' went home. ').slice(0, longestPiece));
  return [
    { name: `judging a piece of a draft, ${size}`, value: written.usual, unit: 'ms', aim: 20 },
    { name: '  the first time after the start', value: written.first, unit: 'ms' },
    { name: '  a piece of nothing but names', value: names.usual, unit: 'ms' },
  ];
}
