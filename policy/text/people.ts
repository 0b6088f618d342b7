import type { RosterIndex } from '../names/index.ts';
import { screen } from '../names/index.ts';
import { foldWord } from '../names/normalise.ts';
import type { Message } from '../message.ts';
import type { Unit } from './units.ts';
import { isSame, unitsOf } from './units.ts';

/** Where a text names somebody. */
export interface PersonHit {
  start: number;
  end: number;
  /** Roster id, or the colleague's name. */
  who: string;
  reasons: Message[];
}

/** Names that are words: in small letters they are taken for the word. */
const alsoWords = new Set(
  'grace hope rose will mark may june april august summer autumn dawn eve faith joy charity patience prudence honor honour amber ruby pearl jade ivy lily daisy poppy violet heather holly hazel olive rosemary sage sky skye star melody harmony destiny serenity trinity felicity verity constance pat bob bill jack jim dean earl duke king prince princess rich frank ernest gene art drew grant miles chase hunter mason carter cooper parker page reed reid wade rob sue ray rusty sandy robin jay wren finch lark martin drake brook brooke river lane ford glen dale cliff heath forest woods wood stone rock pike bass green brown white black gray grey young old long short small little good best wise sharp swift moody strong love day knight bishop pope abbot dean cook baker butcher farmer fisher gardener shepherd smith taylor tailor walker driver carter porter potter turner miller cooper weaver thatcher mason marsh field hill moor banks rivers lake bush bird fox wolf lamb hart bull bear lion crane swan price rich money cash penny pound close open kind pleasant merry gay noble fair bright early late winter snow frost rain storm gale sun moon bell church temple castle hall house english french german dutch welsh scott ireland holland england paris london chester max power powers major post hooper bloom blossom gardner case cross close hood house hull law lock marks mead mills moss nail nash neal page parish pitt pool pope rush self shade shore show singer speed spring stamp star starr steel sweet trail trap vale vine wall ward waters weeks wells west wild wing worth yates barber banker barker chapel church coward crisp crook darling day dear divine doe dove downs early eagle ever fame fields flood flower fort gold goodenough grant grave hail ham hay herd hood horn hook hyde ice key kitchen leaf light jordan israel sydney austin dallas florence chelsea camden eira haf heulwen seren celyn llew bryn glyn gwyn wyn enfys briallu eos medi ebrill awel gwawr telyn nant afon derwen onnen helyg mai'.split(
    ' ',
  ),
);

const stops = new Set(
  'the a an and or but of to in on at for with from by is was are were be been am it its this that these those i you he she we they my your his her our their me him us them so very just not no yes as if then than when where who what which how had has have do does did can could would should will may might all some any every more most much many new year class school today tomorrow yesterday'.split(
    ' ',
  ),
);

const isNameLike = (unit: Unit): boolean =>
  !stops.has(unit.word) && /^\p{L}/u.test(unit.raw) && unit.raw.length > 1;

/** "I gave Will Young a star": amid a sentence and with capitals, "Will" and "May" are names. */
const isNamedWill = ([first, second]: readonly Unit[]): boolean =>
  first !== undefined &&
  alsoWords.has(first.word) &&
  first.capital &&
  !first.breakBefore &&
  first.start > 0 &&
  second?.capital === true;

/** What people see, hear and read of others who bear a name as well. */
const shown = new Set(
  'film films movie movies netflix album albums gig gigs concert tour tickets wembley arena stadium glastonbury song songs playlist spotify soundtrack episode podcast novel novels autobiography biography documentary boxset singer actor actress'.split(
    ' ',
  ),
);
/** Where pupils may be, too: only of very common names that says something. */
const broadcast = new Set('telly tv radio bbc itv'.split(' '));
const notRare = 2e-7;
const common = 3e-6;

/**
 * A name that others bear, with a film, a song or a concert beside it, is more likely an actor's or a singer's. A rare name is nobody
 * else's.
 */
function isPublicFigure(units: readonly Unit[], at: number, end: number, coincidence: number): boolean {
  if (coincidence < notRare) return false;
  const isTheirs = /['’]s$/.test(units[end - 1]!.raw);
  if (isTheirs && ['new', 'latest'].includes(units[end]?.word ?? '')) return true;
  const near: Unit[] = [];
  for (let place = end; place < end + 7 && units[place] && !units[place]!.breakBefore; place += 1)
    near.push(units[place]!);
  for (let place = at - 1; place > at - 6 && place >= 0 && !units[place + 1]!.breakBefore; place -= 1)
    near.push(units[place]!);
  return near.some(({ word }) => shown.has(word) || (coincidence > common && broadcast.has(word)));
}

/** Whether the writer uses capitals at all; some people never do. */
const usesCapitals = (text: string): boolean => /\p{Lu}\p{Ll}/u.test(text);

const lookUps = new WeakMap<RosterIndex, ReadonlySet<string>>();

/** Every word of every surname on the roster: a window without one is not worth comparing. */
function surnameWords(index: RosterIndex): ReadonlySet<string> {
  let words = lookUps.get(index);
  if (!words) {
    words = new Set(index.surname.parts.flatMap((parts) => [...parts, parts.join('')]));
    lookUps.set(index, words);
  }
  return words;
}

/**
 * Roster people named in a running text by two words or more that make one person: "Grace and hope" is nothing. Found by the names
 * engine, window by window, only where a window holds a surname of the roster.
 */
export function rosterHits(text: string, units: readonly Unit[], index: RosterIndex): PersonHit[] {
  const surnames = surnameWords(index);
  const capitals = usesCapitals(text);
  const hits: PersonHit[] = [];
  const isSurname = (unit: Unit): boolean => {
    const bare = foldWord(unit.raw.replace(/['’ʼ`]s$/, ''));
    return surnames.has(bare) || surnames.has(foldWord(unit.raw));
  };
  let from = 0;
  for (let at = 0; at < units.length; at += 1) {
    if (at < from) continue;
    const found = windowAt(units, at);
    if (found) {
      hits.push(found.hit);
      from = found.next;
    }
  }
  return hits;

  function windowAt(all: readonly Unit[], at: number): { hit: PersonHit; next: number } | undefined {
    for (const length of [3, 2]) {
      const window = all.slice(at, at + length);
      if (
        window.length < length ||
        !window.every((unit, place) => isNameLike(unit) || (place === 0 && isNamedWill(window))) ||
        window.some((unit, place) => place > 0 && unit.breakBefore)
      )
        continue;
      if (window.some(({ sign }) => sign !== '') || /[,;:()]/.test(gaps(window))) continue;
      if (!window.some((unit) => isSurname(unit) || (unit.capital && isForename(unit)))) continue;
      // Of three words two are known; where only one is, the pairs are looked at.
      if (length === 3 && window.filter((unit) => isSurname(unit) || isForename(unit)).length < 2) continue;
      if (
        capitals
          ? !window.every((unit) => unit.capital || isSmallName(unit))
          : window.some((unit) => alsoWords.has(unit.word))
      )
        continue;
      const name = window.map(({ raw }) => raw.replace(/['’ʼ`]s$/, '')).join(' ');
      const { outcome, matches } = screen(name, undefined, index);
      const best = matches[0];
      if (outcome !== 'possible-match' || !best || isPublicFigure(all, at, at + length, best.coincidence))
        continue;
      return {
        hit: { start: window[0]!.start, end: window.at(-1)!.end, who: best.personId, reasons: best.reasons },
        next: at + length,
      };
    }
    return undefined;
  }

  function isForename(unit: Unit): boolean {
    return index.forename.forms.has(foldWord(unit.raw.replace(/['’ʼ`]s$/, '')));
  }

  /** In a text with capitals, a name in small letters counts if it is no word. */
  function isSmallName(unit: Unit): boolean {
    return !alsoWords.has(unit.word) && (isSurname(unit) || index.forename.forms.has(foldWord(unit.raw)));
  }

  function gaps(window: readonly Unit[]): string {
    return window
      .slice(1)
      .map((unit, place) => text.slice(window[place]!.end, unit.start))
      .join('');
  }
}

const titles = new Set('mr mrs miss ms mx dr sir'.split(' '));

interface Colleague {
  name: string;
  words: readonly Unit[];
}

const colleagues = new WeakMap<readonly string[], ReadonlyMap<string, readonly Colleague[]>>();

/** Colleagues by every word that one of them can begin with in a text: the first of the full name, or the surname. */
function colleaguesOf(staff: readonly string[]): ReadonlyMap<string, readonly Colleague[]> {
  const known = colleagues.get(staff);
  if (known) return known;
  const byWord = new Map<string, Colleague[]>();
  for (const name of staff) {
    const words = unitsOf(name).filter(({ word }) => !titles.has(word));
    const [first, last] = [words[0], words.at(-1)];
    for (const word of new Set([first?.word, first?.stem, last?.word, last?.stem]))
      if (word !== undefined) byWord.set(word, [...(byWord.get(word) ?? []), { name, words }]);
  }
  colleagues.set(staff, byWord);
  return byWord;
}

/** Colleagues the school's settings list, by full name or by title and surname (F3). */
export function staffHits(units: readonly Unit[], staff: readonly string[]): PersonHit[] {
  const byWord = colleaguesOf(staff);
  const beginningWith = (unit: Unit) => byWord.get(unit.word) ?? byWord.get(unit.stem) ?? [];
  return units.flatMap((unit, at): PersonHit[] => {
    const next = units[at + 1];
    const hit = (name: string, end: number) => ({ start: unit.start, end, who: name, reasons: [] });
    if (titles.has(unit.word) && next && (next.capital || !unit.capital)) {
      const titled = beginningWith(next).find(({ words }) => isSame(next, words.at(-1)!));
      if (titled) return [hit(titled.name, next.end)];
      const third = units[at + 2];
      const saint = beginningWith(next).find(
        ({ words }) => words[0]!.word === 'saint' && words.length === 2 && third && isSame(third, words[1]!),
      );
      return saint ? [hit(saint.name, third!.end)] : [];
    }
    const full = beginningWith(unit).find(
      ({ words }) =>
        words.length > 1 &&
        // "Mr St John" has a surname of two words: St John's Ambulance is nobody.
        words[0]!.word !== 'saint' &&
        words.every(
          (word, offset) =>
            units[at + offset] &&
            isSame(units[at + offset]!, word) &&
            // "apple pip, cole slaw": a comma is no part of a name.
            (offset === 0 || units[at + offset]!.start - units[at + offset - 1]!.end <= 1),
        ),
    );
    return full ? [hit(full.name, units[at + full.words.length - 1]!.end)] : [];
  });
}
