import type { RosterPerson } from '../roster/person.ts';
import { noNameData, type NameData } from './data.ts';
import { frequenciesOf, type Frequencies, type Slot } from './frequencies.ts';
import { abjadKey, consonantKey, deletions, familyKey } from './keys.ts';
import { foldWord } from './normalise.ts';
import { particles } from './words.ts';

/** How a name on the roster is met by one of its forms. */
export type FormKind = 'whole' | 'part' | 'core';

/** Form of a roster name, packed as id * 4 + kind, to keep 20,000 people small. */
const formKinds: readonly FormKind[] = ['whole', 'part', 'core'];
export const packForm = (id: number, kind: FormKind): number => id * 4 + formKinds.indexOf(kind);
export const formId = (packed: number): number => packed >> 2;
export const formKind = (packed: number): FormKind => formKinds[packed & 3] ?? 'whole';

/** The distinct names of one slot, and the ways to find them. Every look-up is a hash of a key. */
export interface NameTable {
  slot: Slot;
  /** Folded whole name by id ("okaforsmith"). */
  names: string[];
  /** As written, for the explanation. */
  shown: string[];
  /** Words of the name, folded ("okafor", "smith"). */
  parts: string[][];
  ids: Map<string, number>;
  /** Form → packed forms. */
  forms: Map<string, number[]>;
  family: Map<string, number[]>;
  consonants: Map<string, number[]>;
  deletions: Map<string, number[]>;
  /** Made on the first name in Arabic or Hebrew script. */
  abjad: Map<string, number[]> | undefined;
  /** People (by number) who bear the name, by id. */
  people: number[][];
  /** How many people on the roster bear it, by id. */
  count: number[];
}

/** A person as the comparison needs them. */
export interface Entry {
  person: RosterPerson;
  /** Ids in the forename table; the registered one first. */
  forenames: number[];
  /** Id of the known-as name, -1 if there is none. */
  knownAs: number;
  /** Ids in the surname table; the registered one first. */
  surnames: number[];
  /** First letters of the forenames. */
  initials: string;
  /** Communities the person's name may belong to, with their weight (sums to 1). */
  communities: readonly (readonly [number, number])[];
}

/** A roster made ready for comparing. Built once per import or unlock, kept in memory. */
export interface RosterIndex {
  size: number;
  data: NameData;
  frequencies: Frequencies;
  entries: Entry[];
  forename: NameTable;
  surname: NameTable;
  /** Share of each community, with the roster's own people counted in. */
  communityShare: number[];
  /** How many roster people are in each community (fractional). */
  communityCount: number[];
  /** Roster people by community and name id, per slot. */
  counts: Record<Slot, Map<number, number>[]>;
}

function emptyTable(slot: Slot): NameTable {
  return {
    slot,
    names: [],
    shown: [],
    parts: [],
    ids: new Map(),
    forms: new Map(),
    family: new Map(),
    consonants: new Map(),
    deletions: new Map(),
    abjad: undefined,
    people: [],
    count: [],
  };
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (values.at(-1) !== value && !values.includes(value)) values.push(value);
}

/** The id of a name, which is entered under all its keys when it is new; -1 for an empty name. */
function idOf(table: NameTable, shown: string): number {
  const words = shown
    .slice(0, 120)
    .split(/[\s\-–—'’.()/]+/u)
    .map(foldWord)
    .filter(Boolean);
  const name = words.join('');
  if (name === '') return -1;
  const known = table.ids.get(name);
  if (known !== undefined) return known;
  const id = table.names.length;
  table.ids.set(name, id);
  table.names.push(name);
  table.shown.push(shown.trim());
  table.parts.push(words);
  table.people.push([]);
  table.count.push(0);
  addForm(table, id, name, 'whole');
  const telling = words.filter((word) => !particles.has(word) && word.length > 1);
  if (words.length > 1) {
    const core = telling.join('');
    // "van der Berg" is also "Berg"; "Okafor-Smith" is also "Okafor" and "Smith".
    if (telling.length < words.length && core.length > 2)
      addForm(table, id, core, telling.length === 1 ? 'core' : 'core');
    if (telling.length > 1) for (const word of telling) addForm(table, id, word, 'part');
  }
  if (table.slot === 'surname') {
    const bare = /^(?:al|el|o|mc|mac)(?=[a-z]{4})/.exec(name)?.[0];
    if (bare && words.length === 1 && (bare === 'al' || bare === 'el') && /^[AE]l-?[A-Z]/.test(shown))
      addForm(table, id, name.slice(bare.length), 'core');
  }
  return id;
}

function addForm(table: NameTable, id: number, form: string, kind: FormKind): void {
  const values = table.forms.get(form);
  const packed = packForm(id, kind);
  if (!values) table.forms.set(form, [packed]);
  else if (!values.some((value) => formId(value) === id)) values.push(packed);
  if (kind === 'part' && form.length < 4) return;
  push(table.family, familyKey(form), id);
  if (form.length >= 4) {
    push(table.consonants, consonantKey(form), id);
    push(table.deletions, form, id);
    for (const shorter of deletions(form)) push(table.deletions, shorter, id);
  }
}

/** The table from consonants as Arabic script writes them to names; made when the first such name is seen. */
export function abjadTable(table: NameTable): Map<string, number[]> {
  if (!table.abjad) {
    table.abjad = new Map();
    for (const [form, ids] of table.forms)
      for (const packed of ids) push(table.abjad, abjadKey(form), formId(packed));
  }
  return table.abjad;
}

/**
 * Makes a roster ready for comparing: every name of everybody under the keys that candidates are looked up by, and the
 * roster's own counts, which say more about the neighbourhood than national figures do.
 *
 * @param people the roster; people without a usable name are kept and never match
 * @param data   frequencies and variants (assets/names); without it every name counts as rare
 */
export function buildIndex(people: readonly RosterPerson[], data: NameData = noNameData): RosterIndex {
  const frequencies = frequenciesOf(data);
  const forename = emptyTable('forename');
  const surname = emptyTable('surname');
  const entries = people.map((person): Entry => {
    const registered = idOf(forename, person.forename);
    const knownAs = person.knownAs ? idOf(forename, person.knownAs) : -1;
    const surnames = [
      idOf(surname, person.surname),
      person.formerSurname ? idOf(surname, person.formerSurname) : -1,
    ];
    const forenames = [registered, knownAs].filter((id, place, all) => id >= 0 && all.indexOf(id) === place);
    return {
      person,
      forenames,
      knownAs,
      surnames: surnames.filter((id, place, all) => id >= 0 && all.indexOf(id) === place),
      initials: [...new Set(forenames.map((id) => forename.names[id]![0]!))].join(''),
      communities: [],
    };
  });
  entries.forEach((entry, number) => {
    for (const id of entry.forenames) forename.people[id]!.push(number);
    for (const id of entry.surnames) surname.people[id]!.push(number);
    const [first] = entry.forenames;
    const [family] = entry.surnames;
    if (first !== undefined) forename.count[first]!++;
    if (family !== undefined) surname.count[family]!++;
  });
  return {
    size: people.length,
    data,
    frequencies,
    entries,
    forename,
    surname,
    ...countCommunities(entries, forename, surname, frequencies),
  };
}

/** Which community each person's name points to (naive Bayes on both names), and how the roster is made up. */
function countCommunities(
  entries: Entry[],
  forename: NameTable,
  surname: NameTable,
  frequencies: Frequencies,
): Pick<RosterIndex, 'communityShare' | 'communityCount' | 'counts'> {
  const kinds = frequencies.communities.length;
  const counts = {
    forename: Array.from({ length: kinds }, () => new Map<number, number>()),
    surname: Array.from({ length: kinds }, () => new Map<number, number>()),
  };
  const communityCount = Array.from({ length: kinds }, () => 0);
  const known = new Map<number, Entry['communities']>();
  const profiles = {
    forename: forename.names.map((name, id) =>
      frequencies.profile('forename', [name, forename.parts[id]![0]!]),
    ),
    surname: surname.names.map((name, id) => frequencies.profile('surname', [name, ...surname.parts[id]!])),
  };
  for (const entry of entries) {
    const first = entry.forenames[0] ?? -1;
    const family = entry.surnames[0] ?? -1;
    const pair = first * 1_000_003 + family;
    let weights = known.get(pair);
    if (!weights) {
      weights = likelyCommunities(profiles.forename[first], profiles.surname[family], frequencies);
      known.set(pair, weights);
    }
    entry.communities = weights;
    for (const [community, weight] of weights) {
      communityCount[community]! += weight;
      const forenames = counts.forename[community]!;
      const surnames = counts.surname[community]!;
      if (first >= 0) forenames.set(first, (forenames.get(first) ?? 0) + weight);
      if (family >= 0) surnames.set(family, (surnames.get(family) ?? 0) + weight);
    }
  }
  const trust = 200;
  const communityShare = frequencies.communities.map(
    ({ share }, community) => (trust * share + communityCount[community]!) / (trust + entries.length),
  );
  return { communityShare, communityCount, counts };
}

function likelyCommunities(
  first: Float64Array | undefined,
  family: Float64Array | undefined,
  frequencies: Frequencies,
): Entry['communities'] {
  const weights = frequencies.communities.map(
    ({ share }, community) =>
      [community, share * (first?.[community] ?? 1) * (family?.[community] ?? 1)] as const,
  );
  const best = weights.toSorted((a, b) => b[1] - a[1]).slice(0, 3);
  const sum = best.reduce((all, [, weight]) => all + weight, 0);
  return best
    .filter(([, weight]) => weight > 0.03 * sum)
    .map(([community, weight]) => [community, weight / sum] as const);
}
