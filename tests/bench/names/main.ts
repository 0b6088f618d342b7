/**
 * npm run bench:names [-- --seed N] [--half all|dev|held-out] [--quick] [--ablations-only]
 *
 * Makes a roster of 5,000 people, its people's names as they show them, and 20,000 strangers who show theirs the same way; prints what
 * Staffroom and the peers find at 1 % and 0.1 % false positives, in one run. Read with policy/names/README.md.
 */
import { cpuUsage } from 'node:process';
import { nameData } from '../../../assets/names/index.ts';
import type { NameData } from '../../../policy/names/data.ts';
import { buildIndex, screen } from '../../../policy/names/index.ts';
import type { Screening } from '../../../policy/names/screening.ts';
import { calibrate } from './calibration.ts';
import {
  answerAll,
  found,
  groupBy,
  makeBench,
  share,
  thresholdAt,
  type Answer,
  type Answered,
  type Bench,
  type Screener,
} from './measure.ts';
import { peers } from './peers.ts';
import { makeRoster, makeStrangers, rosterPerson, type Half } from './people.ts';
import { decorate } from './decorate.ts';
import { seeded } from './random.ts';

const argument = (name: string): string | undefined => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? undefined : process.argv[place + 1];
};
const quick = process.argv.includes('--quick');
const seed = Number(argument('seed') ?? 2026);
const half = (argument('half') ?? 'all') as Half;

const percent = (value: number): string => (Number.isNaN(value) ? '-' : `${(100 * value).toFixed(1)} %`);
const say = (line = ''): void => console.log(line);
const row = (cells: readonly (string | number)[]): void => say(`| ${cells.join(' | ')} |`);
const head = (cells: readonly string[]): void => {
  row(cells);
  row(cells.map(() => '---'));
};

interface Result {
  name: string;
  positives: Answered[];
  strangers: Answered[];
  neighbours: Answered[];
  microseconds: number;
}

function run(name: string, bench: Bench, screener: Screener, slow = false): Result {
  const some = <T>(list: readonly T[], least: number) =>
    slow ? list.slice(0, quick ? least / 4 : least) : list;
  const before = cpuUsage();
  const positives = answerAll(some(bench.positives, 500), screener);
  const strangers = answerAll(some(bench.strangers, 1500), screener);
  const { user, system } = cpuUsage(before);
  const neighbours = answerAll(some(bench.neighbours, 400), screener);
  return {
    name,
    positives,
    strangers,
    neighbours,
    microseconds: (user + system) / (positives.length + strangers.length),
  };
}

function thresholds({ strangers }: Result, distinct: ReadonlySet<unknown>) {
  const apart = strangers.filter((one) => distinct.has(one.case)).map(({ answer }) => answer.score);
  const all = strangers.map(({ answer }) => answer.score);
  return { apart: (fp: number) => thresholdAt(apart, fp), all: (fp: number) => thresholdAt(all, fp) };
}

function ours(bench: Bench, data: NameData = nameData): Screener & { screenings: Map<string, Screening> } {
  const index = buildIndex(bench.roster.map(rosterPerson), data);
  const screenings = new Map<string, Screening>();
  const screener = (name: string, handle: string): Answer => {
    const screening = screen(name, handle, index);
    screenings.set(`${name}\n${handle}`, screening);
    return { score: screening.score, ids: screening.matches.map(({ personId }) => personId) };
  };
  return Object.assign(screener, { screenings });
}

const bench = makeBench({
  half,
  seed,
  roster: 5000,
  positives: quick ? 2000 : 6000,
  strangers: quick ? 8000 : 20_000,
});
const distinct = new Set<unknown>(bench.distinct);
say(
  `Roster ${bench.roster.length}, positives ${bench.positives.length}, strangers ${bench.strangers.length} (${bench.strangers.length - bench.distinct.length} exact namesakes), seed ${seed}, names: ${half}.`,
);

const staffroom = ours(bench);
const mine = run('Staffroom', bench, staffroom);

const limit = thresholds(mine, distinct).apart(0.01);
say('\n## By community, Staffroom, threshold of 1 % with namesakes aside\n');
head(['community', 'people', 'recall', 'strangers', 'false positives, namesakes aside', 'namesakes in']);
const strangersBy = groupBy(mine.strangers, (one) => one.case.person.community);
for (const [community, cases] of [...groupBy(mine.positives, (one) => one.case.person.community)].sort()) {
  const strangers = strangersBy.get(community) ?? [];
  const apart = strangers.filter((one) => distinct.has(one.case));
  const above = ({ answer }: Answered) => answer.score > limit;
  row([
    community,
    cases.length,
    percent(share(cases, (one) => found(one, limit))),
    strangers.length,
    percent(share(apart, above)),
    percent(share(strangers, above)),
  ]);
}

say('\n## Is "one in N" true?\n');
head(['said', 'matches', 'mean said', 'observed among strangers', 'observed / said', 'strangers counted']);
const screeningOf = ({ case: one }: Answered) => staffroom.screenings.get(`${one.name}\n${one.handle}`)!;
for (const band of calibrate(
  mine.positives.map((one) => ({ case: one.case, screening: screeningOf(one) })),
  mine.strangers.map(screeningOf),
))
  row([
    `1 in 10^${band.from} to 10^${band.from + 1}`,
    band.matches,
    `1 in ${Math.round(1 / band.said).toLocaleString('en-GB')}`,
    band.observed > 0 ? `1 in ${Math.round(1 / band.observed).toLocaleString('en-GB')}` : 'none',
    (band.observed / band.said).toFixed(2),
    band.strangers,
  ]);

say('\n## Speed\n');
head(['people', 'index', 'memory', 'median', '95th percentile', 'CPU mean']);
for (const size of [300, 5000, 20_000]) {
  const random = seeded(seed + size);
  const roster = makeRoster(bench.world, random, size).map(rosterPerson);
  const queries = makeStrangers(bench.world, random, 3000).flatMap(
    (person) => decorate(person, random, bench.world) ?? [],
  );
  globalThis.gc?.();
  const empty = process.memoryUsage().heapUsed;
  const start = performance.now();
  const index = buildIndex(roster, nameData);
  const built = performance.now() - start;
  globalThis.gc?.();
  const memory = globalThis.gc
    ? `${((process.memoryUsage().heapUsed - empty) / 2 ** 20).toFixed(1)} MiB`
    : 'run node with --expose-gc';
  for (const { name, handle } of queries.slice(0, 500)) screen(name, handle, index);
  const before = cpuUsage();
  const times = queries.map(({ name, handle }) => {
    const begin = performance.now();
    screen(name, handle, index);
    return performance.now() - begin;
  });
  const { user, system } = cpuUsage(before);
  times.sort((a, b) => a - b);
  row([
    size,
    `${built.toFixed(0)} ms`,
    memory,
    `${times[times.length >> 1]!.toFixed(3)} ms`,
    `${times[Math.floor(times.length * 0.95)]!.toFixed(3)} ms`,
    `${((user + system) / 1000 / queries.length).toFixed(3)} ms`,
  ]);
}

say('\n## Without its parts (recall, namesakes aside and in)\n');
head(['', 'aside, 1 %', '0.1 %', 'in, 1 %', '0.1 %']);
const flat = (list: NameData['forenames']): NameData['forenames'] => [
  [12, list.map(([, names]) => names).join(' ')],
];
const ablations: [string, NameData, Screener?][] = [
  ['all parts', nameData],
  [
    'frequencies off',
    { ...nameData, forenames: flat(nameData.forenames), surnames: flat(nameData.surnames), communities: [] },
  ],
  ['communities off', { ...nameData, communities: [] }],
  ['short forms off', { ...nameData, shortForms: '' }],
  ['spelling families off', { ...nameData, forenameFamilies: '', surnameFamilies: '' }],
];
const allParts = ours(bench);
ablations.push(['handles off', nameData, (name) => allParts(name, '')]);
for (const [name, data, screener] of ablations) {
  const result = run(name, bench, screener ?? ours(bench, data));
  const at = thresholds(result, distinct);
  const recall = (threshold: number) => percent(share(result.positives, (one) => found(one, threshold)));
  row([name, recall(at.apart(0.01)), recall(at.apart(0.001)), recall(at.all(0.01)), recall(at.all(0.001))]);
}

// The peers are asked about fewer of the people, and the slowest about fewer strangers too: they take milliseconds a query.
const fewer: Bench = {
  ...bench,
  positives: bench.positives.slice(0, 2000),
  neighbours: bench.neighbours.slice(0, 1000),
};
const results = [mine];
for (const peer of peers) {
  console.error(`${peer.name} …`);
  results.push(run(peer.name, fewer, peer.make(bench.roster), peer.slow));
}

say('\n## Recall of people, by false positives among strangers\n');
head([
  '',
  'namesakes aside, 1 %',
  '0.1 %',
  'namesakes in, 1 %',
  '0.1 %',
  'near neighbours alerted',
  'strangers asked',
  'CPU µs a query',
]);
for (const result of results) {
  const limit = thresholds(result, distinct);
  const recall = (threshold: number) => percent(share(result.positives, (one) => found(one, threshold)));
  row([
    result.name,
    recall(limit.apart(0.01)),
    recall(limit.apart(0.001)),
    recall(limit.all(0.01)),
    recall(limit.all(0.001)),
    percent(share(result.neighbours, ({ answer }) => answer.score > limit.apart(0.01))),
    result.strangers.length,
    result.microseconds.toFixed(0),
  ]);
}

say('\n## By kind of variation, 1 %, namesakes aside\n');
head(['kind', 'n', ...results.map(({ name }) => name)]);
const byKind = results.map((result) => ({
  limit: thresholds(result, distinct).apart(0.01),
  kinds: groupBy(result.positives, (one) => one.case.kind),
}));
for (const [kind, cases] of byKind[0]!.kinds)
  row([
    kind,
    cases.length,
    ...byKind.map(({ limit, kinds }) => percent(share(kinds.get(kind) ?? [], (one) => found(one, limit)))),
  ]);
