import { arrange, cost } from './arrangement.ts';
import { communitiesOf, weigh, type Evidence, type Weighing } from './evidence.ts';
import { divide, type Division } from './handles.ts';
import { hitsFor, unitsOf, type Hit } from './lookup.ts';
import type { Parsed, Word } from './parse.ts';
import type { RosterIndex } from './roster-index.ts';

/** One roster person and the best reading of the name as theirs. */
export interface Candidate {
  /** Number in the index. */
  entry: number;
  forename: Hit | undefined;
  surname: Hit | undefined;
  bits: number;
  strength: number;
  coincidence: number;
  /** Why it cannot be more than "cannot tell", if so. */
  weak: 'forename-only' | 'surname-only' | 'surname-initial' | undefined;
  /** Names shown that this person is not known by. */
  extra: number;
  reversed: boolean;
}

/** Everyone on the roster whom the shown name and handle could denote, unordered, each with the best reading. */
export function combine(name: Parsed, handle: Parsed | undefined, weighing: Weighing): Candidate[] {
  const { index } = weighing;
  const words = unreadAside([...name.words, ...(handle?.words ?? [])].slice(0, 16));
  if (words.length === 0) return [];
  const units = unitsOf(words);
  const forenames = hitsFor(units, index.forename, index);
  const surnames = hitsFor(units, index.surname, index);
  const best = new Map<number, Candidate>();
  const keep = (candidate: Candidate) => {
    const known = best.get(candidate.entry);
    if (!known || candidate.bits > known.bits) best.set(candidate.entry, candidate);
  };
  const evidence = remembered(weighing);
  const context: Context = { words, comma: name.comma, index, agreeing: maskOfHits(forenames, surnames) };

  for (const [id, hits] of surnames)
    for (const number of index.surname.people[id]!) {
      const entry = index.entries[number]!;
      for (const surname of hits) {
        let met = false;
        for (const forenameId of entry.forenames)
          for (const forename of forenames.get(forenameId) ?? []) {
            if (forename.words & surname.words) continue;
            met = true;
            keep(full(number, forename, surname, context, evidence));
          }
        if (met) continue;
        const initial =
          initialFor(words, surname, entry.initials, entry.forenames[0] ?? -1) ??
          (entry.forenames.length === 1 && index.forename.names[entry.forenames[0]!]!.length === 1
            ? rosterInitialFor(words, surname, entry.initials, entry.forenames[0]!)
            : undefined);
        if (initial) keep(full(number, initial, surname, context, evidence));
        else {
          const alone = surnameAlone(number, surname, context, evidence);
          if (alone) keep(alone);
        }
      }
    }

  const joined = divisions(words, weighing);
  for (const { surname, forename, initial } of joined)
    for (const number of index.surname.people[surname.id]!) {
      const entry = index.entries[number]!;
      if (forename) {
        if (entry.forenames.includes(forename.id)) keep(full(number, forename, surname, context, evidence));
      } else if (initial && entry.initials.includes(initial)) {
        // The displayed name may give the forename of which the handle has only the initial.
        const shown = entry.forenames
          .flatMap((id) => forenames.get(id) ?? [])
          .find((hit) => !(hit.words & surname.words));
        const hit = shown ?? {
          ...surname,
          id: entry.forenames[0]!,
          level: 'initial' as const,
          text: initial,
          shown: initial,
          stray: 0,
        };
        keep(full(number, hit, surname, context, evidence));
      }
    }

  if (best.size === 0)
    for (const candidate of forenameOnly(forenames, context, weighing, evidence)) keep(candidate);
  return [...best.values()];
}

/** Beside words that can be read, a letter of a script that cannot (ツ) is ornament unless it is a name on the roster. */
function unreadAside(words: Word[]): Word[] {
  const unread = (word: Word) => word.readings.length === 0;
  if (!words.some(unread) || words.every((word) => unread(word) || word.kind !== 'name')) return words;
  return words.map((word) => (unread(word) ? { ...word, kind: 'filler' } : word));
}

interface Context {
  words: Word[];
  comma: boolean;
  index: RosterIndex;
  /** Words that agree with some name on the roster. */
  agreeing: number;
}

type Weigher = (slot: 'forename' | 'surname', hit: Hit, surnameId?: number) => Evidence;

/** Weighing is the same for everybody of one name, so it is done once. */
function remembered(weighing: Weighing): Weigher {
  const known = new Map<Hit, Map<number, Evidence>>();
  return (slot, hit, surnameId) => {
    let byOther = known.get(hit);
    if (!byOther) known.set(hit, (byOther = new Map()));
    const other = slot === 'forename' ? (surnameId ?? -1) : -2;
    let evidence = byOther.get(other);
    if (!evidence) {
      const mix = communitiesOf(weighing.index, slot === 'forename' ? surnameId : undefined);
      byOther.set(other, (evidence = weigh(weighing, slot, hit, mix)));
    }
    return evidence;
  };
}

function maskOfHits(...tables: Map<number, Hit[]>[]): number {
  let mask = 0;
  for (const table of tables) for (const hits of table.values()) for (const hit of hits) mask |= hit.words;
  return mask;
}

function full(entry: number, forename: Hit, surname: Hit, context: Context, evidence: Weigher): Candidate {
  const f = evidence('forename', forename, surname.id);
  const s = evidence('surname', surname);
  const { words, comma, index } = context;
  const community = index.entries[entry]!.communities[0]?.[0] ?? 0;
  const { loss, reversed, extra } = arrange(forename, surname, words, comma, index, community);
  return {
    entry,
    forename,
    surname,
    bits: f.bits + s.bits - loss,
    strength: Math.max(0, f.strength + s.strength - loss),
    coincidence: Math.min(1, f.coincidence * s.coincidence * 2 ** Math.min(2, loss * 0.3)),
    weak: surname.level === 'initial' ? 'surname-initial' : undefined,
    extra,
    reversed,
  };
}

/** A single letter that is the first of one of the person's forenames. */
function initialFor(words: Word[], surname: Hit, initials: string, forenameId: number): Hit | undefined {
  for (const [place, word] of words.entries()) {
    const letter = word.readings[0]?.text ?? '';
    if (!word.initial || surname.words & (1 << place) || !initials.includes(letter)) continue;
    // A full forename before it would be contradicted: "Tom B Okafor" is not Beth.
    if (
      words.some(
        (other, at) =>
          at !== place &&
          !(surname.words & (1 << at)) &&
          !other.initial &&
          other.kind === 'name' &&
          !other.aside &&
          other.inHandle === word.inHandle,
      )
    )
      continue;
    return letterHit(forenameId, letter, word, place);
  }
  return undefined;
}

/** The roster has only an initial ("Mrs J Smith"), and a word before the surname begins with it. */
function rosterInitialFor(words: Word[], surname: Hit, initial: string, forenameId: number): Hit | undefined {
  const place = words.findIndex(({ kind, aside }) => kind === 'name' && !aside);
  const word = words[place];
  const text = word?.readings[0]?.text ?? '';
  if (!word || surname.words & (1 << place) || !text.startsWith(initial)) return undefined;
  return { ...letterHit(forenameId, text, word, place), level: 'rosterInitial' };
}

function letterHit(id: number, letter: string, word: Word, place: number): Hit {
  return {
    id,
    level: 'initial',
    text: letter,
    shown: word.shown,
    words: 1 << place,
    place,
    styling: undefined,
    aside: false,
    formBits: 0,
    key: undefined,
    listed: false,
    stray: 0,
    inLonger: false,
  };
}

function surnameAlone(
  entry: number,
  surname: Hit,
  context: Context,
  evidence: Weigher,
): Candidate | undefined {
  if (surname.level !== 'exact' || surname.aside) return undefined;
  // The family name of another person's Chinese name is not a surname alone.
  if (surname.text.length < (context.words[surname.place]?.written?.length ?? 0)) return undefined;
  for (const [place, word] of context.words.entries())
    if (!(surname.words & (1 << place)) && (word.kind === 'name' || word.kind === 'organisation'))
      return undefined;
  const s = evidence('surname', surname);
  return {
    entry,
    forename: undefined,
    surname,
    bits: s.bits - cost.surnameOnly,
    strength: Math.max(0, s.strength - cost.surnameOnly),
    coincidence: s.coincidence,
    weak: 'surname-only',
    extra: 0,
    reversed: false,
  };
}

/** At most so many people are named for a forename alone: it says next to nothing. */
const mostForenameOnly = 12;

function forenameOnly(
  forenames: Map<number, Hit[]>,
  context: Context,
  weighing: Weighing,
  evidence: Weigher,
): Candidate[] {
  const { index } = weighing;
  const found: Candidate[] = [];
  for (const [id, hits] of forenames)
    for (const forename of hits) {
      if (forename.level === 'typo' || forename.level === 'vowels' || forename.level === 'clipped') continue;
      const others = context.words
        .map((word, place) => ({ word, place }))
        .filter(({ word, place }) => word.kind === 'name' && !(forename.words & (1 << place)));
      if (
        others.some(({ word, place }) => !word.initial && !(context.agreeing & (1 << place) && word.inHandle))
      )
        continue;
      if (context.words.some((word) => word.kind === 'organisation')) continue;
      const letter = others.find(
        ({ word }) => word.initial && word.inHandle === context.words[forename.place]!.inHandle,
      );
      if (others.some(({ word }) => word.initial) && !letter) continue;
      const before = letter !== undefined && letter.place < forename.place;
      for (const number of index.forename.people[id]!) {
        const entry = index.entries[number]!;
        const surnameId = entry.surnames.find(
          (one) => index.surname.names[one]![0] === letter?.word.readings[0]?.text,
        );
        if (letter && surnameId === undefined) continue;
        const f = evidence('forename', forename);
        const s = letter
          ? evidence(
              'surname',
              letterHit(surnameId!, letter.word.readings[0]!.text, letter.word, letter.place),
            )
          : undefined;
        found.push({
          entry: number,
          forename,
          surname:
            letter && s
              ? letterHit(surnameId!, letter.word.readings[0]!.text, letter.word, letter.place)
              : undefined,
          bits: f.bits + (s?.bits ?? 0) - others.length * 0.3 - (before ? cost.initialBefore : 0),
          strength: f.strength + (s?.strength ?? 0),
          coincidence: f.coincidence * (s?.coincidence ?? 1),
          weak: letter ? 'surname-initial' : 'forename-only',
          extra: 0,
          reversed: false,
        });
        if (found.length > 400) break;
      }
    }
  return found.toSorted((a, b) => b.bits - a.bits || a.entry - b.entry).slice(0, mostForenameOnly);
}

/** Joined words: those of a handle, and a displayed name that is one word and no name by itself. */
function divisions(words: Word[], weighing: Weighing): Division[] {
  const { index } = weighing;
  const single = words.filter((word) => !word.inHandle && word.kind === 'name').length === 1;
  return words.flatMap((word, place) => {
    if (word.kind !== 'name' || !(word.inHandle || single)) return [];
    const text = word.readings[0]?.text ?? '';
    if (index.frequencies.isListed('surname', text) || index.frequencies.isListed('forename', text))
      return [];
    return divide(word, place, index);
  });
}
