import { lookUp, type Hit, type Unit } from './lookup.ts';
import type { Word } from './parse.ts';
import { formId, formKind, type NameTable, type RosterIndex } from './roster-index.ts';

/** A joined word ("bethokafor", "its_bokafor") divided into a forename, or an initial, and a surname of the roster. */
export interface Division {
  surname: Hit;
  forename: Hit | undefined;
  initial: string | undefined;
}

const opening =
  /^(?:its|itsme|iam|im|thereal|the|real|official|hey|not|just|only|mrs|miss|mr|ms|dr|sir|coach|mummy|mum|dad|queen|king|princess|lady|lil|big|little|x{1,3}|xo)(?=.{5})/;
const closing =
  /(?:official|real|uk|ldn|fc|lfc|mufc|pt|art|music|writes|photography|mua|fitness|dj|tv|yt|ig|fb|gb|jr|xoxo|xo|x{1,3}|o{2,})$/;

/** Letters that may stay unexplained; each costs 2.5 bits (evidence.ts). */
const mostStray = 2;

/**
 * Divides a joined word by the roster's own names: every way to read it as forename + surname or surname + forename with
 * at least one of them exactly as on the roster (or a short form of it), the rest by the usual levels.
 */
export function divide(word: Word, place: number, index: RosterIndex): Division[] {
  const divisions: Division[] = [];
  const seen = new Set<string>();
  for (const reading of word.readings.slice(0, 4)) {
    if (reading.romanised || reading.text.length < 5 || reading.text.length > 32) continue;
    for (const text of trimmed(reading.text)) {
      if (seen.has(text)) continue;
      seen.add(text);
      const unit = {
        reading: { ...reading, text },
        written: false,
        part: undefined,
        shown: word.shown,
        words: 1 << place,
        place,
        aside: word.aside,
        joined: false,
        inLonger: false,
        exactOnly: false,
        withInitial: false,
      };
      splits(unit, text, index, divisions);
      if (divisions.length === 0) loose(unit, text, index, divisions);
    }
  }
  return divisions;
}

function trimmed(text: string): string[] {
  const texts = [text];
  const open = text.replace(opening, '');
  if (open !== text) texts.push(open);
  for (const candidate of texts.slice()) {
    const closed = candidate.replace(closing, '');
    if (closed !== candidate && closed.length >= 4) texts.push(closed);
  }
  return texts;
}

function asUnit(unit: Unit, text: string): Unit {
  return { ...unit, reading: { ...unit.reading, text } };
}

function known(table: NameTable, index: RosterIndex, text: string): boolean {
  if (table.forms.has(text)) return true;
  if (table.slot === 'surname' || text.length < 3) return false;
  return index.frequencies.ownersOf(text).some(([owner]) => table.forms.has(owner));
}

function hits(unit: Unit, text: string, table: NameTable, index: RosterIndex): Hit[] {
  const found = new Map<number, Hit[]>();
  lookUp(asUnit(unit, text), table, index, found);
  return [...found.values()].flat();
}

/** Both parts explain the whole word. */
function splits(unit: Unit, text: string, index: RosterIndex, divisions: Division[]): void {
  const { forename, surname } = index;
  for (let place = 1; place < text.length; place++) {
    const a = text.slice(0, place);
    const b = text.slice(place);
    for (const [first, last, turned] of [
      [a, b, false],
      [b, a, true],
    ] as const) {
      const surnameKnown = last.length > 1 && surname.forms.has(last);
      const forenameKnown = first.length > 1 && known(forename, index, first);
      if (!surnameKnown && !forenameKnown) continue;
      if (first.length === 1) {
        if (surnameKnown && last.length > 3)
          for (const hit of hits(unit, last, surname, index))
            if (hit.level === 'exact' || hit.level === 'part' || hit.level === 'core')
              divisions.push({
                surname: turned ? { ...hit, stray: 0.5 } : hit,
                forename: undefined,
                initial: first,
              });
        continue;
      }
      // The part that is not known exactly must be long enough to say something.
      if (!forenameKnown && first.length < 3) {
        if (first.length === 2 && last.length > 3)
          for (const hit of hits(unit, last, surname, index).filter(({ level }) => level === 'exact'))
            divisions.push({ surname: { ...hit, stray: 0.5 }, forename: undefined, initial: first[0] });
        continue;
      }
      if (!surnameKnown && last.length < 3) continue;
      const forenames = hits(unit, first, forename, index);
      if (forenames.length === 0) continue;
      const surnames = surnameKnown || forenameKnown ? hits(unit, last, surname, index) : [];
      if (!surnameKnown) addClippedSurnames(unit, last, index, surnames);
      pair(surnames, forenames, turned ? 0.3 : 0, index, divisions);
    }
  }
}

/** Pairs that some roster person bears. */
function pair(
  surnames: Hit[],
  forenames: Hit[],
  stray: number,
  index: RosterIndex,
  divisions: Division[],
): void {
  const byId = new Map(forenames.map((hit) => [hit.id, hit]));
  for (const surname of surnames)
    for (const number of index.surname.people[surname.id]!)
      for (const id of index.entries[number]!.forenames) {
        const forename = byId.get(id);
        if (!forename) continue;
        if (inexact(forename) && inexact(surname)) continue;
        divisions.push({
          surname: stray ? { ...surname, stray: surname.stray + stray } : surname,
          forename,
          initial: undefined,
        });
        if (divisions.length > 400) return;
      }
}

const inexact = (hit: Hit): boolean =>
  hit.level === 'typo' || hit.level === 'vowels' || hit.level === 'clipped';

/** "bethoka", "bethok": the surname broken off. */
function addClippedSurnames(unit: Unit, last: string, index: RosterIndex, surnames: Hit[]): void {
  const found = new Map<number, Hit[]>();
  for (const id of startingWith(index, last)) {
    const name = index.surname.names[id]!;
    if (name.length > last.length && !surnames.some((hit) => hit.id === id)) found.set(id, []);
  }
  for (const id of found.keys())
    surnames.push({
      id,
      level: 'clipped',
      text: last,
      shown: unit.shown,
      words: unit.words,
      place: unit.place,
      styling: unit.reading.styling,
      aside: false,
      formBits: 0,
      key: undefined,
      listed: false,
      stray: 0,
      inLonger: false,
    });
}

const surnamesByStart = new WeakMap<RosterIndex, Map<string, number[]>>();

function startingWith(index: RosterIndex, text: string): number[] {
  let table = surnamesByStart.get(index);
  if (!table) {
    table = new Map();
    for (const [id, name] of index.surname.names.entries()) {
      const key = name.slice(0, 3);
      const ids = table.get(key);
      if (ids) ids.push(id);
      else table.set(key, [id]);
    }
    surnamesByStart.set(index, table);
  }
  return (table.get(text.slice(0, 3)) ?? []).filter((id) => index.surname.names[id]!.startsWith(text));
}

/** Exact forename and exact surname with a few letters that nothing explains: a middle initial, a club, a stammer. */
function loose(unit: Unit, text: string, index: RosterIndex, divisions: Division[]): void {
  const { forename, surname } = index;
  for (let start = 0; start < text.length - 3; start++)
    for (let end = start + 4; end <= text.length; end++) {
      const packed = surname.forms.get(text.slice(start, end));
      if (!packed) continue;
      const surnames = packed
        .filter((form) => formKind(form) !== 'core')
        .flatMap((form) =>
          hits(unit, text.slice(start, end), surname, index).filter((hit) => hit.id === formId(form)),
        );
      const before = text.slice(0, start);
      const after = text.slice(end);
      for (const [side, other] of [
        [before, after],
        [after, before],
      ] as const)
        for (let length = side.length; length > 2; length--)
          for (const first of new Set([side.slice(0, length), side.slice(side.length - length)])) {
            const stray = side.length - length + other.length;
            if (stray === 0 || stray > mostStray || !known(forename, index, first)) continue;
            const forenames = hits(unit, first, forename, index).filter((hit) => !inexact(hit));
            pair(surnames, forenames, stray, index, divisions);
          }
    }
}
