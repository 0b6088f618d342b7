import type { Hit, Level } from './lookup.ts';
import type { Frequencies, Slot } from './frequencies.ts';
import { abjadKey, consonantKey, editDistance, familyKey } from './keys.ts';
import { countedAs, type NativeName, type RosterIndex } from './roster-index.ts';

/** What one agreement is worth. */
export interface Evidence {
  /** log2 of P(shown | this person) over P(shown | somebody else), with the frequency of the name. */
  bits: number;
  /** The same for a name of average frequency: how good the reading is, whatever the name. */
  strength: number;
  /** Share of other people who would agree as well. */
  coincidence: number;
}

/** What an agreement of each level is worth for a name of average frequency: how good the reading is, whatever the name. */
export const strengthBits: Record<Slot, Record<Level, number>> = {
  forename: {
    exact: 9,
    core: 8.5,
    part: 6,
    shortForm: 8.5,
    longForm: 5.5,
    spelling: 6.5,
    native: 6.5,
    vowels: 5.5,
    typo: 5.5,
    clipped: 4.5,
    rosterInitial: 3,
    initial: 3,
  },
  surname: {
    exact: 11,
    core: 10,
    part: 8,
    shortForm: 8,
    longForm: 7,
    spelling: 8,
    native: 8,
    vowels: 7,
    typo: 7,
    clipped: 6,
    rosterInitial: 3,
    initial: 3,
  },
};

/** P(shown so | the person's name), per level: starting values from Cardinal et al. 2023, tuned on generated data (README.md). */
export const likelihood: Record<Slot, Record<Level, number>> = {
  forename: {
    exact: 0.6,
    core: 0.3,
    part: 0.2,
    shortForm: 1,
    longForm: 0.015,
    spelling: 0.012,
    native: 0.02,
    vowels: 0.004,
    typo: 0.004,
    clipped: 0.006,
    rosterInitial: 0.6,
    initial: 0.04,
  },
  surname: {
    exact: 0.75,
    core: 0.3,
    part: 0.15,
    shortForm: 0.01,
    longForm: 0.01,
    spelling: 0.008,
    native: 0.02,
    vowels: 0.004,
    typo: 0.004,
    clipped: 0.006,
    rosterInitial: 0.6,
    initial: 0.04,
  },
};

/** P(another spelling of a reviewed family | the person). */
const listedSpelling = 0.03;
/** Some people show a middle name where the surname would be. */
const middleAsSurname = 0.03;
/** A misspelling is one of many: the chance of this one. */
const oneTypoOf = 0.02;
/** Share of people whose unlisted name happens to lie one letter from a given name of this length. */
const neighbourShare = [1, 0.05, 0.02, 8e-3, 2e-3, 4e-4, 1.2e-4, 5e-5, 2e-5];
/** No agreement in one slot is worth more: beyond this the lists know nothing. */
const rarest = { forename: 3e-5, surname: 1.5e-6 } as const;

/** How far the place lets the roster's own counts speak: sightings that a listed share is worth (shape of a gamma prior). */
export interface Weighing {
  index: RosterIndex;
  general: number;
  community: number;
}

/** @param population people in the place, or undefined for the whole country */
export function weighingFor(index: RosterIndex, population: number | undefined): Weighing {
  const scale = population === undefined ? 1 : Math.min(1, Math.max(0.08, population / 250_000));
  return { index, general: 3 * scale, community: 0.7 * Math.max(scale, 0.3) };
}

/** Share of a name in one community, roster people counted in; the person themself (and for surnames their family) left out. */
function shareWithin(weighing: Weighing, slot: Slot, name: string, community: number, own: boolean): number {
  const { index } = weighing;
  const listed = index.frequencies.within(slot, name, community);
  const id = index[slot].ids.get(name);
  const trust = community === 0 ? weighing.general : weighing.community;
  const people = index.communityCount[community]!;
  let seen = id === undefined ? 0 : (index.counts[slot][community]!.get(id) ?? 0);
  const prior = community === 0 || seen < 0.3 ? listed : Math.max(listed, oncePerson(index, slot, community));
  // Siblings and parents are not further sightings of a surname.
  if (slot === 'surname') seen = own ? Math.max(0, seen * 0.7 - 1) : seen * 0.7;
  else if (own) seen = Math.max(0, seen - 1);
  return (trust + seen) / (trust / prior + people);
}

const onceSeen = new WeakMap<RosterIndex, Map<string, number>>();

/**
 * How common a name is that the roster has once, in a community whose lists say little (Good and Turing): where most names recur, even a name
 * seen once is common. Surnames are counted by halves, for families.
 */
function oncePerson(index: RosterIndex, slot: Slot, community: number): number {
  let shares = onceSeen.get(index);
  if (!shares) onceSeen.set(index, (shares = new Map()));
  const key = `${slot}${community}`;
  let share = shares.get(key);
  if (share === undefined) {
    let once = 0;
    let twice = 0;
    for (const count of index.counts[slot][community]!.values()) {
      const sightings = Math.round(slot === 'surname' ? count / 1.7 : count);
      if (sightings <= 1) once++;
      else if (sightings === 2) twice++;
    }
    const people = Math.max(1, index.communityCount[community]! / (slot === 'surname' ? 1.7 : 1));
    share = (2 * twice + 0.1) / (once + 2) / people;
    share = people < 8 ? 0 : Math.min(0.05, share);
    shares.set(key, share);
  }
  return share;
}

/** Share of people (of these communities) who show this text as their forename: by right, or as a short form. */
function shownShare(
  weighing: Weighing,
  slot: Slot,
  text: string,
  community: number,
  ownName: string | undefined,
): number {
  const exact = likelihood[slot].exact;
  let share = exact * shareWithin(weighing, slot, text, community, ownName === text);
  if (slot === 'forename')
    for (const [owner, bits] of weighing.index.frequencies.ownersOf(text))
      share += 2 ** -bits * shareWithin(weighing, slot, owner, community, ownName === owner);
  else share += middleAsSurname * (weighing.index.frequencies.listedWithin('forename', text, community) ?? 0);
  return share;
}

type Mix = readonly (readonly [number, number])[];

function mixed(mix: Mix, share: (community: number) => number): number {
  let sum = 0;
  for (const [community, weight] of mix) sum += weight * share(community);
  return sum;
}

const nowhere: Mix = [[0, 1]];
const surnameMixes = new WeakMap<RosterIndex, Map<number, Mix>>();

/** Which communities people of this surname belong to: forename and surname are not independent ("Mohammed Khan"). */
export function communitiesOf(index: RosterIndex, surnameId: number | undefined): Mix {
  if (surnameId === undefined) return allCommunities(index);
  let mixes = surnameMixes.get(index);
  if (!mixes) surnameMixes.set(index, (mixes = new Map()));
  let mix = mixes.get(surnameId);
  if (!mix) {
    const listed = index.frequencies.profile('surname', [
      index.surname.names[surnameId]!,
      ...index.surname.parts[surnameId]!,
    ]);
    const weights = index.communityShare.map((share, community) => {
      const seen = index.counts.surname[community]!.get(countedAs(index.surname, surnameId)) ?? 0;
      return [
        community,
        share * ((1 + seen) / (1 / listed[community]! + index.communityCount[community]!)),
      ] as const;
    });
    const best = weights.toSorted((a, b) => b[1] - a[1]).slice(0, 4);
    const sum = best.reduce((all, [, weight]) => all + weight, 0);
    mix = best
      .filter(([, weight]) => weight > 0.02 * sum)
      .map(([community, weight]) => [community, weight / sum] as const);
    mixes.set(surnameId, mix);
  }
  return mix;
}

const wholeMixes = new WeakMap<RosterIndex, Mix>();
function allCommunities(index: RosterIndex): Mix {
  let mix = wholeMixes.get(index);
  if (!mix)
    wholeMixes.set(
      index,
      (mix = index.communityShare.map((share, community) => [community, share] as const)),
    );
  return mix;
}

/**
 * Weighs one agreement in the manner of Fellegi and Sunter with term frequencies (Splink): the likelihood of what is shown given
 * the person, over its likelihood given anybody, summed over everything that would have been shown alike.
 *
 * @param mix communities of the other name, on which this one depends
 */
export function weigh(weighing: Weighing, slot: Slot, hit: Hit, mix: Mix = nowhere): Evidence {
  const { index } = weighing;
  const table = index[slot];
  const native = table.native.get(hit.id);
  const name = bestForm(table.names[hit.id]!, table.parts[hit.id]!, hit, native?.words);
  const { frequencies } = index;
  const exact = likelihood[slot].exact;
  const own = Math.max(
    mixed(mix, (community) => shareWithin(weighing, slot, name, community, true)),
    native ? readAlike(frequencies, slot, native.kind, name) : 0,
  );
  const shown = mixed(mix, (community) => shownShare(weighing, slot, hit.text, community, name));
  const listed = frequencies.isListed(slot, hit.text);
  const floor = rarest[slot];
  let m = hit.listed ? listedSpelling : likelihood[slot][hit.level];
  let others: number;
  let alike: number;
  switch (hit.level) {
    case 'exact':
    case 'core':
    case 'part':
      others = Math.max(shown, exact * floor, native ? exact * own : 0);
      alike = Math.max(own, floor);
      break;
    case 'shortForm':
      m = 2 ** -hit.formBits;
      others = Math.max(shown, m * floor);
      alike = Math.max(own + shown, floor);
      break;
    case 'longForm':
      others = Math.max(shown, m * floor) + m * own;
      alike = own + shown;
      break;
    case 'spelling': {
      const key = hit.listed ? 0 : neighbour(name) * 0.3;
      others = (listed ? shown : 0) + m * (own + key + floor);
      alike = own + (listed ? shown : 0) + key;
      break;
    }
    case 'typo':
      others = (listed ? shown : 0) / oneTypoOf + m * (own + neighbour(name) + floor);
      alike = own + (listed ? shown : 0) + neighbour(name);
      break;
    case 'vowels':
      alike = Math.max(own, frequencies.keyShare(slot, 'consonants', consonantsOf(hit.text, name)), floor);
      others = m * alike + (listed ? shown : 0);
      break;
    case 'clipped':
      alike = Math.max(own, frequencies.prefixShare(slot, hit.text), floor);
      others = m * alike + (listed ? shown : 0);
      break;
    case 'native': {
      const key =
        hit.key === 'family'
          ? familyKey(hit.text)
          : hit.key === 'consonants'
            ? consonantKey(hit.text)
            : hit.styling === 'native'
              ? hit.text
              : abjadKey(hit.text);
      alike = Math.max(own, floor, hit.key ? frequencies.keyShare(slot, hit.key, key) : 0);
      others = m * alike;
      break;
    }
    case 'rosterInitial':
    case 'initial':
      alike = Math.max(0.01, initialShare(weighing, slot, hit.text.slice(0, 1), mix));
      others = m * alike;
      break;
  }
  const loss = hit.stray * 2.5 + (hit.inLonger ? 1.5 : 0);
  const formLoss = hit.level === 'shortForm' ? 0.35 * hit.formBits : 0;
  return {
    bits: Math.log2(m / others) - loss,
    strength: Math.max(0, strengthBits[slot][hit.level] - formLoss - loss),
    coincidence: Math.min(1, Math.max(alike, rarest[slot]) * 2 ** Math.min(loss, 12)),
  };
}

/** The form of a roster name that the text agrees with: the whole, or one of its words. */
function bestForm(name: string, parts: readonly string[], hit: Hit, written?: readonly string[]): string {
  if (parts.length < 2 || hit.level === 'exact') return name;
  const place = written?.indexOf(hit.text) ?? -1;
  if (place >= 0) return parts[place]!;
  if (parts.includes(hit.text)) return hit.text;
  if (hit.level === 'part' || hit.level === 'core') return hit.text;
  let best = name;
  let least = editDistance(name, hit.text, 3);
  for (const part of parts) {
    const distance = part.length > 2 ? editDistance(part, hit.text, 3) : 4;
    if (distance < least) [best, least] = [part, distance];
  }
  return best;
}

/** How common a roster name of another script is: as common as all Latin names together that it may stand for. */
function readAlike(frequencies: Frequencies, slot: Slot, kind: NativeName['kind'], name: string): number {
  if (kind === 'written') return 0;
  return kind === 'abjad'
    ? frequencies.keyShare(slot, 'abjad', name)
    : frequencies.keyShare(slot, 'family', familyKey(name));
}

function neighbour(name: string): number {
  return neighbourShare[Math.min(name.length, neighbourShare.length - 1)]!;
}

function consonantsOf(text: string, name: string): string {
  const start = /^[aeiou]/.test(name) && !/^[aeiou]/.test(text) ? name[0]! : '';
  return consonantKey(start + text);
}

const initialShares = new WeakMap<RosterIndex, Map<string, number[]>>();

/** Share of people, in these communities, whose name begins with a letter; the roster's own names tell. */
function initialShare({ index }: Weighing, slot: Slot, letter: string, mix: Mix): number {
  let tables = initialShares.get(index);
  if (!tables) initialShares.set(index, (tables = new Map()));
  const key = slot + letter;
  let byCommunity = tables.get(key);
  if (!byCommunity) {
    const national = index.frequencies.prefixShare(slot, letter);
    byCommunity = index.counts[slot].map((counts, community) => {
      let seen = 0;
      for (const [id, count] of counts) if (index[slot].names[id]!.startsWith(letter)) seen += count;
      return (30 * national + seen) / (30 + index.communityCount[community]!);
    });
    tables.set(key, byCommunity);
  }
  return mixed(mix, (community) => byCommunity[community]!);
}
