import type { RosterPerson } from '../roster/person.ts';
import { noNameData, type NameData } from './data.ts';
import { frequenciesOf, type Frequencies, type Slot } from './frequencies.ts';
import { abjadInitials, abjadKey, consonantKey, deletions, familyKey } from './keys.ts';
import { particles } from './words.ts';
import { plainestReading, rosterWords, wholeReadings, type RosterWord } from './written.ts';

/** How a name on the roster is met by one of its forms. */
export type FormKind = 'whole' | 'part' | 'core' | 'read';

/** Form of a roster name, packed as id * 4 + kind, to keep 20,000 people small. */
const formKinds: readonly FormKind[] = ['whole', 'part', 'core', 'read'];
export const packForm = (id: number, kind: FormKind): number => id * 4 + formKinds.indexOf(kind);
export const formId = (packed: number): number => packed >> 2;
export const formKind = (packed: number): FormKind => formKinds[packed & 3] ?? 'whole';

/** The distinct names of one slot, and the ways to find them. Every look-up is a hash of a key. */
export interface NameTable {
  slot: Slot;
  /** Folded whole name by id ("okaforsmith"); of a name in another script its plainest reading. */
  names: string[];
  /** As written, for the explanation. */
  shown: string[];
  /** Words of the name, folded ("okafor", "smith"). */
  parts: string[][];
  /** Name → the id under which its bearers are counted. A name in another script is counted with the Latin one that it reads as. */
  ids: Map<string, number>;
  /** Name as written → its own id. */
  written: Map<string, number>;
  /** Names written in another script: their kind and their words. */
  native: Map<number, NativeName>;
  /** Consonants → names on the roster in Arabic or Hebrew script. */
  skeletons: Map<string, number[]>;
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

/** What a roster name in another script has besides. */
export interface NativeName {
  kind: 'sounds' | 'abjad' | 'written';
  /** Its words in their own script, in the order of `parts`. */
  words: string[];
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
    written: new Map(),
    native: new Map(),
    skeletons: new Map(),
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
function idOf(table: NameTable, shown: string, data: NameData): number {
  const read = rosterWords(shown, table.slot, data);
  const written = read.map((word) => word.written).join('');
  if (written === '') return -1;
  const known = table.written.get(written);
  if (known !== undefined) return known;
  const words = read.map(plainestReading);
  const name = words.join('');
  const id = table.names.length;
  table.written.set(written, id);
  if (!table.ids.has(name)) table.ids.set(name, id);
  table.names.push(name);
  table.shown.push(shown.trim());
  table.parts.push(words);
  table.people.push([]);
  table.count.push(0);
  if (read.some(({ kind }) => kind)) {
    addNative(table, id, read);
    return id;
  }
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
  addExact(table, id, form, kind);
  if (kind === 'part' && form.length < 4) return;
  push(table.family, familyKey(form), id);
  if (form.length >= 4) {
    push(table.consonants, consonantKey(form), id);
    push(table.deletions, form, id);
    for (const shorter of deletions(form)) push(table.deletions, shorter, id);
  }
}

function addExact(table: NameTable, id: number, form: string, kind: FormKind): void {
  const values = table.forms.get(form);
  const packed = packForm(id, kind);
  if (!values) table.forms.set(form, [packed]);
  else if (!values.some((value) => formId(value) === id)) values.push(packed);
}

/** A name in another script is met letter for letter, and by every way it is read. */
function addNative(table: NameTable, id: number, words: readonly RosterWord[]): void {
  const kinds = words.map(({ kind }) => kind);
  const kind = kinds.includes('abjad') ? 'abjad' : kinds.includes('sounds') ? 'sounds' : 'written';
  table.native.set(id, { kind, words: words.map(({ written }) => written) });
  addExact(table, id, words.map(({ written }) => written).join(''), 'whole');
  const addReadings = (readings: readonly string[], as: FormKind) => {
    if (kind === 'abjad')
      for (const reading of readings) {
        if (reading.length > 1) push(table.skeletons, reading, id);
      }
    else if (kind === 'sounds') for (const reading of readings) addForm(table, id, reading, as);
  };
  addReadings(wholeReadings(words), 'read');
  if (words.length < 2) return;
  for (const word of words) {
    if (word.written.length < 2) continue;
    addExact(table, id, word.written, 'part');
    addReadings(
      word.readings.filter((reading) => reading.length > 2),
      'part',
    );
  }
}

/** The letters that a name may begin with in Latin. */
function firstLetters(table: NameTable, id: number): string {
  const letter = table.names[id]![0]!;
  return table.native.get(id)?.kind === 'abjad' ? (abjadInitials[letter] ?? letter) : letter;
}

/** The table from consonants as Arabic script writes them to names; made when the first such name is seen. */
export function abjadTable(table: NameTable): Map<string, number[]> {
  if (!table.abjad) {
    table.abjad = new Map([...table.skeletons].map(([key, ids]) => [key, ids.slice()]));
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
    const registered = idOf(forename, person.forename, data);
    const knownAs = person.knownAs ? idOf(forename, person.knownAs, data) : -1;
    const surnames = [
      idOf(surname, person.surname, data),
      person.formerSurname ? idOf(surname, person.formerSurname, data) : -1,
    ];
    const forenames = [registered, knownAs].filter((id, place, all) => id >= 0 && all.indexOf(id) === place);
    return {
      person,
      forenames,
      knownAs,
      surnames: surnames.filter((id, place, all) => id >= 0 && all.indexOf(id) === place),
      initials: [...new Set(forenames.flatMap((id) => [...firstLetters(forename, id)]))].join(''),
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
      if (first >= 0) add(forenames, countedAs(forename, first), weight);
      if (family >= 0) add(surnames, countedAs(surname, family), weight);
    }
  }
  const trust = 200;
  const communityShare = frequencies.communities.map(
    ({ share }, community) => (trust * share + communityCount[community]!) / (trust + entries.length),
  );
  return { communityShare, communityCount, counts };
}

const add = (counts: Map<number, number>, id: number, weight: number) =>
  counts.set(id, (counts.get(id) ?? 0) + weight);

/** The id under which a name is counted (`NameTable.ids`). */
export const countedAs = (table: NameTable, id: number): number => table.ids.get(table.names[id]!) ?? id;

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
