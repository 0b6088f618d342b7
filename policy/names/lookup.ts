import { abjadKey, editDistance, consonantKey, deletions, familyKey } from './keys.ts';
import type { Styling } from './normalise.ts';
import type { Reading, Word } from './parse.ts';
import { abjadTable, formId, formKind, type NameTable, type RosterIndex } from './roster-index.ts';
import type { Slot } from './frequencies.ts';
import { divisionsOfWritten } from './written.ts';

/** How what was shown agrees with a roster name, surest first. */
export const levels = [
  'exact',
  'core',
  'part',
  'shortForm',
  'longForm',
  'spelling',
  'native',
  'vowels',
  'typo',
  'clipped',
  'rosterInitial',
  'initial',
] as const;
export type Level = (typeof levels)[number];

/** One agreement between some words of the shown name and one name on the roster. */
export interface Hit {
  id: number;
  level: Level;
  /** Folded text that agrees. */
  text: string;
  /** As shown, for the explanation. */
  shown: string;
  /** Bit per word used. */
  words: number;
  /** Place of the first word used. */
  place: number;
  styling: Styling | undefined;
  aside: boolean;
  /** Short forms: -log2 of how often a bearer uses it. */
  formBits: number;
  /** Native scripts: which key agreed. */
  key: 'abjad' | 'family' | 'consonants' | undefined;
  /** Spellings: a reviewed list has both. */
  listed: boolean;
  /** Letters of a handle that nothing explains. */
  stray: number;
  /** Part of a hyphenated word, of which other parts are not in the hit. */
  inLonger: boolean;
}

export interface Unit {
  reading: Reading;
  /** The text is in its own script, for comparing letter for letter. */
  written: boolean;
  /** Which part of a name it can only be. */
  part: Slot | undefined;
  shown: string;
  words: number;
  place: number;
  aside: boolean;
  joined: boolean;
  inLonger: boolean;
  exactOnly: boolean;
  /** Joined from words of which one is a single letter. */
  withInitial: boolean;
}

/** Single words and neighbours read as one ("Mc Donald", "Abdul Rahman", "O'Brien"). */
export function unitsOf(words: readonly Word[]): Unit[] {
  const units: Unit[] = [];
  const asWritten = words.some((word) => word.written !== undefined);
  words.forEach((word, place) => {
    if (asWritten) units.push(...writtenUnits(words, place));
    const hyphenated = word.joined || words[place + 1]?.joined === true;
    for (const reading of word.readings)
      if (reading.text.length > 1)
        units.push({
          reading,
          written: false,
          part: reading.romanised?.part,
          shown: word.shown,
          words: 1 << place,
          place,
          aside: word.aside,
          joined: false,
          inLonger: hyphenated,
          exactOnly: word.kind !== 'name',
          withInitial: false,
        });
    let text = firstLatin(word);
    let mask = 1 << place;
    let shown = word.shown;
    let styling = word.readings[0]?.styling;
    let withInitial = word.initial;
    const native = word.readings[0]?.romanised;
    for (let next = place + 1; next < words.length && next <= place + 3; next++) {
      const other = words[next]!;
      if (other.aside !== word.aside || other.inHandle !== word.inHandle) break;
      if (native) {
        const joinedNative = joinNative(word, other);
        if (!joinedNative || next > place + 1) break;
        units.push({
          reading: joinedNative,
          written: false,
          part: undefined,
          shown: `${word.shown} ${other.shown}`,
          words: mask | (1 << next),
          place,
          aside: word.aside,
          joined: true,
          inLonger: false,
          exactOnly: false,
          withInitial: false,
        });
        break;
      }
      text += firstLatin(other);
      mask |= 1 << next;
      withInitial ||= other.initial;
      shown += (other.joined ? '-' : ' ') + other.shown;
      styling ??= other.readings[0]?.styling;
      if (text.length > 30) break;
      const reading: Reading = styling ? { text, styling } : { text };
      units.push({
        reading,
        written: false,
        part: undefined,
        shown,
        words: mask,
        place,
        aside: word.aside,
        joined: true,
        inLonger: words[next + 1]?.joined === true || word.joined,
        exactOnly: false,
        withInitial,
      });
    }
  });
  return units;
}

/** The words from one place on as they are written in another script: one or several, and a Chinese name divided. */
function writtenUnits(words: readonly Word[], place: number): Unit[] {
  const units: Unit[] = [];
  const first = words[place]!;
  const unit = (text: string, part: Slot | undefined, shown: string, mask: number): Unit => ({
    reading: { text },
    written: true,
    part,
    shown,
    words: mask,
    place,
    aside: first.aside,
    joined: false,
    inLonger: false,
    exactOnly: true,
    withInitial: false,
  });
  let text = '';
  let shown = '';
  let mask = 0;
  for (let next = place; next < words.length && next <= place + 3; next++) {
    const word = words[next]!;
    if (word.aside !== first.aside || word.inHandle !== first.inHandle) break;
    text += word.written ?? firstLatin(word);
    shown += (next === place ? '' : word.joined ? '-' : ' ') + word.shown;
    mask |= 1 << next;
    if (/[^a-z]/.test(text)) units.push(unit(text, undefined, shown, mask));
  }
  for (const [surname, forename] of divisionsOfWritten(first.written ?? ''))
    units.push(
      unit(surname, 'surname', first.shown, 1 << place),
      unit(forename, 'forename', first.shown, 1 << (place + 16)),
    );
  return units;
}

function firstLatin(word: Word): string {
  return word.readings[0]?.text ?? '';
}

function joinNative(a: Word, b: Word): Reading | undefined {
  const first = a.readings[0]?.romanised;
  // The bare reading of the second part: عبد + الرحمن is written together as Abdulrahman.
  const second = b.readings.at(-1)?.romanised;
  if (!first || !second || first.kind !== second.kind || first.part) return undefined;
  const text = first.text + (first.kind === 'abjad' ? second.text.replace(/^A/, '') : second.text);
  return { text, styling: 'native', romanised: { text, kind: first.kind } };
}

const isVowelless = /^[^aeiou]+$|^[aeiou]?[^aeiou]+$/;

/** Everything in one slot of the roster that the words of a name could be, one hit per name and set of words. */
export function hitsFor(units: readonly Unit[], table: NameTable, index: RosterIndex): Map<number, Hit[]> {
  const hits = new Map<number, Hit[]>();
  for (const unit of units) {
    if (unit.part && unit.part !== table.slot) continue;
    lookUp(unit, table, index, hits);
  }
  return hits;
}

/** Adds what one unit agrees with in one table; keeps the surest agreement per name and words. */
export function lookUp(unit: Unit, table: NameTable, index: RosterIndex, hits: Map<number, Hit[]>): void {
  const { text, styling, romanised } = unit.reading;
  // Family and given name of a Chinese name stand in one word: the given name takes a bit of its own.
  const words = romanised?.part === 'forename' ? 1 << (unit.place + 16) : unit.words;
  const add = (
    id: number,
    agreement: Level,
    formBits = 0,
    key: Hit['key'] = undefined,
    isListed = false,
  ): void => {
    // A name on the roster in another script is no other spelling of a Latin one: the one reads as the other.
    const asRead = agreement === 'spelling' && table.native.has(id);
    const level = asRead ? 'native' : agreement;
    const listed = isListed && !asRead;
    if (asRead) key = 'family';
    const list = hits.get(id);
    const same = list?.find((hit) => hit.words === words);
    if (same && levels.indexOf(same.level) <= levels.indexOf(level)) return;
    const hit: Hit = {
      id,
      level,
      text,
      shown: unit.shown,
      words,
      place: unit.place,
      styling,
      aside: unit.aside,
      formBits,
      key,
      listed,
      stray: 0,
      inLonger: unit.inLonger && level !== 'part',
    };
    if (!list) hits.set(id, [hit]);
    else if (same) list[list.indexOf(same)] = hit;
    else list.push(hit);
  };
  if (romanised?.kind === 'abjad') {
    if (text.length > 1) for (const id of abjadTable(table).get(text) ?? []) add(id, 'native', 0, 'abjad');
    return;
  }
  exactForms(text, table, add);
  if (table.skeletons.size > 0 && !unit.written && !unit.withInitial)
    for (const id of table.skeletons.get(abjadKey(text)) ?? []) add(id, 'native', 0, 'abjad');
  // "J Brown" read as one word may be O'Brien's case; it is no misspelling of Brown.
  if (unit.exactOnly || unit.withInitial) return;
  const native = romanised !== undefined;
  if (table.slot === 'forename' && !unit.joined) {
    for (const [owner, bits] of index.frequencies.ownersOf(text))
      for (const packed of table.forms.get(owner) ?? [])
        add(formId(packed), 'shortForm', bits + (formKind(packed) === 'part' ? 2 : 0));
    for (const form of index.frequencies.shortFormsOf(text))
      for (const packed of table.forms.get(form) ?? [])
        if (formKind(packed) === 'whole' || formKind(packed) === 'read') add(formId(packed), 'longForm');
  }
  for (const spelling of index.frequencies.spellingsOf(table.slot, text))
    for (const packed of table.forms.get(spelling) ?? []) add(formId(packed), 'spelling', 0, undefined, true);
  if (text.length < 2) return;
  const consonants = consonantKey(text);
  if (text.length < 3) {
    if (!native && !unit.joined && isVowelless.test(text)) vowelless(text, consonants, table, add);
    return;
  }
  const family = familyKey(text);
  for (const id of table.family.get(family) ?? [])
    if (native || table.native.has(id)) add(id, 'native', 0, 'family');
    else if (plausibleSpelling(text, table, id, family)) add(id, 'spelling');
  if (native) {
    if (consonants.length > 1)
      for (const id of table.consonants.get(consonants) ?? []) add(id, 'native', 0, 'consonants');
    if (text.length > 4) typos(text, table, add);
    return;
  }
  if (table.native.size > 0 && consonants.length > 1)
    for (const id of table.consonants.get(consonants) ?? [])
      if (table.native.has(id)) add(id, 'native', 0, 'consonants');
  if (unit.joined && text.length < 7) return;
  if (text.length >= 4) typos(text, table, add);
  if (unit.joined) return;
  vowelless(text, consonants, table, add);
  if (table.slot === 'forename') clipped(text, table, add);
}

/** Some or all vowels left out: the consonants agree, and the letters come in the same order. */
function vowelless(text: string, consonants: string, table: NameTable, add: Add): void {
  const keys = isVowelless.test(text)
    ? [consonants, ...[...'aeiou'].map((vowel) => vowel + consonants)]
    : [consonants];
  for (const key of keys)
    for (const id of table.consonants.get(key) ?? [])
      if (vowelsDropped(text, table, id)) add(id, 'vowels', 0, 'consonants');
}

type Add = (id: number, level: Level, formBits?: number, key?: Hit['key'], listed?: boolean) => void;

function exactForms(text: string, table: NameTable, add: Add): void {
  for (const packed of table.forms.get(text) ?? []) {
    const kind = formKind(packed);
    if (kind === 'read') add(formId(packed), 'native', 0, 'family');
    else add(formId(packed), kind === 'whole' ? 'exact' : kind);
  }
}

/** A key that folds much must not join names that look nothing alike. */
function plausibleSpelling(text: string, table: NameTable, id: number, family: string): boolean {
  if (family.length < 2) return false;
  const name = table.names[id]!;
  return (
    Math.abs(name.length - text.length) <= 3 ||
    table.parts[id]!.some((part) => Math.abs(part.length - text.length) <= 3)
  );
}

/** One letter off; from eight letters on also two, where one of them is a vowel or a doubled letter. */
function typos(text: string, table: NameTable, add: Add): void {
  const candidates = new Set(table.deletions.get(text));
  for (const shorter of deletions(text))
    for (const id of table.deletions.get(shorter) ?? []) candidates.add(id);
  if (text.length >= 8) for (const id of table.consonants.get(consonantKey(text)) ?? []) candidates.add(id);
  for (const id of candidates)
    if (
      withinTypo(text, table.names[id]!) ||
      (table.parts[id]!.length > 1 &&
        table.parts[id]!.some((part) => part.length > 3 && withinTypo(text, part)))
    )
      add(id, 'typo');
}

function withinTypo(text: string, name: string): boolean {
  const limit = Math.min(text.length, name.length) >= 8 ? 2 : 1;
  return editDistance(text, name, limit) <= limit;
}

function vowelsDropped(text: string, table: NameTable, id: number): boolean {
  if (text.length < 2) return false;
  const name = table.names[id]!;
  return [name, ...table.parts[id]!].some((form) => form.length > text.length && isSubsequence(text, form));
}

function isSubsequence(short: string, long: string): boolean {
  let place = 0;
  for (const letter of long) if (letter === short[place]) place++;
  return place === short.length;
}

/** "Okie", "Harp", "Mahms": the first letters of a forename, also with y, ie or s. */
function clipped(text: string, table: NameTable, add: Add): void {
  const stems = new Set([text, text.replace(/(?:ie|[yisz])$/, '')]);
  for (const stem of stems) {
    if (stem.length < 3) continue;
    for (const id of prefixTable(table).get(stem.slice(0, 3)) ?? []) {
      const name = table.names[id]!;
      if (name.length > stem.length && name.startsWith(stem)) add(id, 'clipped');
    }
  }
}

const prefixTables = new WeakMap<NameTable, Map<string, number[]>>();

/** Names by their first three letters; made when first needed. */
export function prefixTable(table: NameTable): Map<string, number[]> {
  let prefixes = prefixTables.get(table);
  if (!prefixes) {
    prefixes = new Map();
    for (const [id, name] of table.names.entries()) {
      const key = name.slice(0, 3);
      const ids = prefixes.get(key);
      if (ids) ids.push(id);
      else prefixes.set(key, [id]);
    }
    prefixTables.set(table, prefixes);
  }
  return prefixes;
}
