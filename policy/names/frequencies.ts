import type { NameData } from './data.ts';
import { abjadKey, consonantKey, familyKey } from './keys.ts';

export type Slot = 'forename' | 'surname';
export type KeyKind = 'family' | 'consonants' | 'abjad';

/** Share of people, for a name that no list has (Cardinal et al. 2023 use 5e-6; rarer floors made misidentification worse). */
const unseenShare = { forename: 4e-6, surname: 4e-6 } as const;
/** The same inside a name community, whose lists are shorter. */
const unseenInCommunity = { forename: 4e-5, surname: 3e-5 } as const;

/** How common names are, read once from the name data and kept. */
export interface Frequencies {
  communities: readonly Community[];
  /** Share of a name within one community (0 = the whole country). */
  within(slot: Slot, name: string, community: number): number;
  /** What `within` gives for every community at once, for a name known by any of its forms. */
  profile(slot: Slot, forms: readonly string[]): Float64Array;
  /** The same, undefined where no list has it. */
  listedWithin(slot: Slot, name: string, community: number): number | undefined;
  /** Is it in any list, of the country or of a community? */
  isListed(slot: Slot, name: string): boolean;
  /** Names a short form stands for, with how often their bearers use it (as -log2). */
  ownersOf(form: string): readonly (readonly [string, number])[];
  /** The short forms of a name. */
  shortFormsOf(name: string): readonly string[];
  /** Other spellings of one name. */
  spellingsOf(slot: Slot, name: string): readonly string[];
  /** Share of people whose name has this key. */
  keyShare(slot: Slot, kind: KeyKind, key: string): number;
  /** Share of people whose name starts so. */
  prefixShare(slot: Slot, prefix: string): number;
}

export interface Community {
  name: string;
  share: number;
}

const cache = new WeakMap<NameData, Frequencies>();

/** The frequency model of some name data; made on first use and kept as long as the data. */
export function frequenciesOf(data: NameData): Frequencies {
  let model = cache.get(data);
  if (!model) {
    model = read(data);
    cache.set(data, model);
  }
  return model;
}

/** For each listed name the communities whose lists have it, and its share there: [community, share, community, share …]. */
type Listings = Map<string, number[]>;

function readListings(list: NameData['forenames'], communityLists: readonly string[]): Listings {
  const listings: Listings = new Map();
  for (const [bits, names] of list) {
    const share = 2 ** -bits;
    for (const name of names.split(' ')) listings.set(name, [0, share]);
  }
  communityLists.forEach((text, place) => {
    const names = text.split(' ');
    // By the root of the national share, so that no majority name drowns the others.
    const weights = names.map((name) => {
      const listed = listings.get(name);
      const national = listed?.[0] === 0 ? listed[1]! : 1e-5;
      return Math.sqrt(Math.min(national, 1e-3) + 1e-5);
    });
    const sum = weights.reduce((all, weight) => all + weight, 0);
    names.forEach((name, at) => {
      const share = (0.9 * weights[at]!) / sum;
      const listed = listings.get(name);
      if (listed) listed.push(place + 1, share);
      else listings.set(name, [place + 1, share]);
    });
  });
  return listings;
}

function read(data: NameData): Frequencies {
  const minority = data.communities.reduce((sum, community) => sum + community.share, 0);
  const communities: Community[] = [
    { name: 'general', share: Math.max(0.05, 1 - minority) },
    ...data.communities,
  ];
  const byName: Record<Slot, () => Listings> = {
    forename: lazily(() =>
      readListings(
        data.forenames,
        data.communities.map(({ forenames }) => forenames),
      ),
    ),
    surname: lazily(() =>
      readListings(
        data.surnames,
        data.communities.map(({ surnames }) => surnames),
      ),
    ),
  };
  const forms = lazily(() => readForms(data.shortForms));
  const families = {
    forename: lazily(() => readFamilies(data.forenameFamilies)),
    surname: lazily(() => readFamilies(data.surnameFamilies)),
  };
  const keyTables = new Map<string, Map<string, number>>();

  function listedWithin(slot: Slot, name: string, community: number): number | undefined {
    const list = byName[slot]().get(name);
    if (list)
      for (let place = 0; place < list.length; place += 2)
        if (list[place] === community) return list[place + 1];
    return undefined;
  }

  function keyTable(slot: Slot, kind: string, keyOf: (name: string) => string): Map<string, number> {
    const id = `${slot} ${kind}`;
    let table = keyTables.get(id);
    if (!table) {
      table = new Map();
      for (const [name, listed] of byName[slot]()) {
        const key = keyOf(name);
        let share = 0;
        for (let place = 0; place < listed.length; place += 2)
          share += listed[place + 1]! * (listed[place] === 0 ? 1 : communities[listed[place]!]!.share);
        table.set(key, (table.get(key) ?? 0) + share);
      }
      keyTables.set(id, table);
    }
    return table;
  }

  return {
    communities,
    within(slot, name, community) {
      return (
        listedWithin(slot, name, community) ?? (community === 0 ? unseenShare[slot] : unseenInCommunity[slot])
      );
    },
    profile(slot, forms) {
      const shares = new Float64Array(communities.length).fill(unseenInCommunity[slot]);
      shares[0] = unseenShare[slot];
      for (const form of forms) {
        const list = byName[slot]().get(form) ?? [];
        for (let place = 0; place < list.length; place += 2)
          shares[list[place]!] = Math.max(shares[list[place]!]!, list[place + 1]!);
      }
      return shares;
    },
    listedWithin,
    isListed: (slot, name) => byName[slot]().has(name),

    ownersOf: (form) => forms().owners.get(form) ?? [],
    shortFormsOf: (name) => forms().forms.get(name) ?? [],
    spellingsOf: (slot, name) => families[slot]().get(name) ?? [],
    keyShare(slot, kind, key) {
      const keyOf = kind === 'family' ? familyKey : kind === 'consonants' ? consonantKey : abjadKey;
      return keyTable(slot, kind, keyOf).get(key) ?? 0;
    },
    prefixShare(slot, prefix) {
      const length = Math.min(prefix.length, 6);
      return (
        keyTable(slot, `prefix ${length}`, (name) => name.slice(0, length)).get(prefix.slice(0, length)) ?? 0
      );
    },
  };
}

function readForms(text: string): {
  owners: Map<string, [string, number][]>;
  forms: Map<string, string[]>;
} {
  const owners = new Map<string, [string, number][]>();
  const forms = new Map<string, string[]>();
  for (const entry of text.split('|')) {
    const [name = '', list = ''] = entry.split(':');
    const own: string[] = [];
    for (const item of list.split(' ')) {
      if (item === '') continue;
      const form = item.slice(0, -1);
      own.push(form);
      const bits = Number(item.slice(-1));
      const known = owners.get(form);
      if (known) known.push([name, bits]);
      else owners.set(form, [[name, bits]]);
    }
    if (own.length > 0) forms.set(name, own);
  }
  return { owners, forms };
}

function readFamilies(text: string): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const entry of text.split('|')) {
    const members = entry.split(' ').filter(Boolean);
    for (const member of members) {
      const others = members.filter((other) => other !== member);
      families.set(member, [...(families.get(member) ?? []), ...others]);
    }
  }
  return families;
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
