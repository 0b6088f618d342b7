/** The measuring stick: thresholds from strangers, recall of people, for anything that gives a score and ids. */
import { decorate, type Shown } from './decorate.ts';
import { loadWorld, makeRoster, makeStrangers, type Half, type Person, type World } from './people.ts';
import { seeded } from './random.ts';

export interface Case extends Shown {
  kind: string;
  person: Person;
}
export interface Bench {
  world: World;
  roster: Person[];
  positives: Case[];
  strangers: Case[];
  /** Strangers who are not exactly called like somebody on the roster. */
  distinct: Case[];
  neighbours: Case[];
}
export interface Answer {
  score: number;
  ids: readonly string[];
}
export type Screener = (name: string, handle: string) => Answer;

export interface Sizes {
  half: Half;
  seed: number;
  roster: number;
  positives: number;
  strangers: number;
}

/** A roster, its people decorated, strangers decorated the same way, and near neighbours. */
export function makeBench({ half, seed, roster: size, positives: wanted, strangers: many }: Sizes): Bench {
  const world = loadWorld(half);
  const random = seeded(seed);
  const roster = makeRoster(world, random, size);
  const positives: Case[] = [];
  while (positives.length < wanted) {
    const person = random.pick(roster);
    const made = decorate(person, random, world);
    if (made) positives.push({ ...made, person });
  }
  const fullNames = new Set<string>();
  const key = (a: string, b: string) => `${a} ${b}`.toLowerCase();
  for (const { forename, surname, knownAs, formerSurname } of roster)
    for (const first of [forename, knownAs])
      for (const last of [surname, formerSurname])
        if (first !== undefined && last !== undefined) fullNames.add(key(first, last));
  const strangers = makeStrangers(world, random, many).flatMap((person) => {
    const made = decorate(person, random, world);
    return made ? [{ ...made, person }] : [];
  });
  const isNamesake = ({ forename, surname, knownAs, formerSurname }: Person) =>
    [forename, knownAs].some(
      (first) =>
        first !== undefined &&
        [surname, formerSurname].some((last) => last !== undefined && fullNames.has(key(first, last))),
    );
  const distinct = strangers.filter(({ person }) => !isNamesake(person));
  const neighbours = makeNeighbours(world, roster, seed + 1).filter(({ person }) => !isNamesake(person));
  return { world, roster, positives, strangers, distinct, neighbours };
}

const confusable: readonly (readonly [string, string])[] = [
  ['Olivia', 'Oliver'],
  ['Clark', 'Clarke'],
  ['Harry', 'Harriet'],
  ['Daniel', 'Danielle'],
  ['Joseph', 'Josephine'],
  ['Alexander', 'Alexandra'],
  ['Erin', 'Eric'],
  ['Charlie', 'Charlotte'],
  ['George', 'Georgia'],
  ['Emily', 'Emilia'],
  ['Maria', 'Mariam'],
  ['Hassan', 'Hussain'],
  ['Simon', 'Simone'],
  ['Paul', 'Paula'],
  ['Carl', 'Carla'],
  ['Martin', 'Martina'],
  ['Robert', 'Roberta'],
  ['Nicholas', 'Nicola'],
];

/** Siblings and others of the same surname, and names that look alike but are not the same. */
function makeNeighbours(world: World, roster: Person[], seed: number): Case[] {
  const random = seeded(seed);
  const cases: Case[] = [];
  while (cases.length < 3000) {
    const person = random.pick(roster);
    const [other] = makeStrangers(world, random, 1);
    const relative: Person = {
      ...person,
      id: 'n',
      forename: other!.forename,
      middle: other!.middle,
      sex: other!.sex,
    };
    delete relative.knownAs;
    delete relative.native;
    const pair = confusable.find(([a, b]) => a === person.forename || b === person.forename);
    if (pair && random.chance(0.7)) relative.forename = pair[0] === person.forename ? pair[1] : pair[0];
    if (relative.forename === person.forename) continue;
    const made = decorate(relative, random, world);
    if (made) cases.push({ ...made, person: relative });
  }
  return cases;
}

/** The score that at most this share of strangers exceeds. */
export function thresholdAt(scores: readonly number[], share: number): number {
  const sorted = scores.toSorted((a, b) => b - a);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NEGATIVE_INFINITY;
}

export interface Answered {
  case: Case;
  answer: Answer;
}

export function answerAll(cases: readonly Case[], screener: Screener): Answered[] {
  return cases.map((one) => ({ case: one, answer: screener(one.name, one.handle) }));
}

/** A positive counts only if it is above the threshold and the true person is among those named. */
export function found({ case: one, answer }: Answered, threshold: number): boolean {
  return answer.score > threshold && answer.ids.includes(one.person.id);
}

export function share<T>(list: readonly T[], test: (item: T) => boolean): number {
  return list.length === 0 ? Number.NaN : list.filter(test).length / list.length;
}

export function groupBy<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
