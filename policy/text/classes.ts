import type { Unit } from './units.ts';
import { isSame, unitsOf } from './units.ts';

/** Where a text names a class or a year group. */
export interface ClassHit {
  start: number;
  end: number;
  by: 'class' | 'year';
  term: string;
}

const schoolLife = new Set(
  'class classes school pupil pupils child children kids lesson lessons assembly trip homework display reading phonics maths english science pe topic parents teacher teaching taught taught sats worksheet book books learning swimming nativity rehearsal sports playground register tutor form year lot legends beauties mob lunchbox forest'.split(
    ' ',
  ),
);
const family =
  /\b(?:son|daughter|kids?|boys?|girls?|youngest|eldest|oldest|middle|nephew|niece|grandson|granddaughter|grandkids|little one|lad|twins|stepson|stepdaughter|child)\b/;
const welshFamily =
  /(?:^|\s)(?:y|fy|ein|ei)\s+(?:ferch|merch|mab|bachgen|hogyn|hogan|plant|plentyn|efeilliaid|wyres|nai|nith)\b|\b\d+ oed\b/;
/** "Lad in Year 9": whose is not said, and need not be. */
const oneInYear =
  /\b(?:son|daughter|lad|lass|boy|girl|kid|youngest|eldest|oldest|niece|nephew) (?:is )?(?:now )?in (?:year|yr|y|bl)/;
const parents =
  /\bproud (?:mum|mam|mom|mummy|dad|daddy|nan|nana|gran|grandad|grandma|auntie?|uncle|parents?)\b/;
/** "Year 10 in this house" is a time somewhere. */
const staying = new Set(
  'house home flat job business role place town village city country relationship'.split(' '),
);
const timeAgo =
  /\b(?:in|of|since|from) (?:19\d\d|20[01]\d)\b|\bwhen i was\b|\bback in\b|\bi was in\b|\bi went\b|\bas a (?:kid|child)\b|\byears? ago\b/;

/** The sentence around a place, folded. */
function sentenceAround(text: string, place: number): string {
  const before = text.slice(Math.max(0, place - 300), place);
  const after = text.slice(place, place + 300);
  const start = Math.max(...['.', '!', '?', '\n'].map((mark) => before.lastIndexOf(mark)));
  const end = after.search(/[.!?\n]/);
  return (before.slice(start + 1) + (end < 0 ? after : after.slice(0, end))).toLowerCase();
}

/** A class of one's own children, or of one's own childhood, gives no pupil away. */
const isOwnFamily = (text: string, place: number): boolean => {
  const sentence = sentenceAround(text, place);
  if (
    oneInYear.test(sentence) ||
    welshFamily.test(sentence) ||
    parents.test(text.slice(Math.max(0, place - 150), place + 150))
  )
    return true;
  return /\b(?:my|our|her|his|their)\b/.test(sentence) && family.test(sentence)
    ? !/\b(?:my|our) class\b/.test(sentence)
    : timeAgo.test(sentence);
};

/** "Year 4", "Yr4", "Y6s", "#Year4", "Reception": where it can only be a year group of a school. */
function yearHit(units: readonly Unit[], at: number, text: string): ClassHit | undefined {
  const unit = units[at]!;
  // "yr" is the Welsh for "the": Year R in that form only in capitals.
  const one =
    unit.word === 'yr' && !unit.upper ? null : /^(?:y|yr|year|bl)(r|[1-9]|1[0-3])s?$/.exec(unit.word);
  const next = units[at + 1];
  const number =
    /^(?:(?:year|yr|y)s?|blwyddyn|bl)$/.test(unit.word) && next && !next.breakBefore
      ? /^(r|[1-9]|1[0-3])s?$/.exec(next.word)
      : null;
  const end = one ? at + 1 : number ? at + 2 : undefined;
  if (end !== undefined) {
    const term = `Year ${(one?.[1] ?? number![1]!).toUpperCase()}`;
    const [after, second] = [units[end], units[end + 1]];
    // "Year 6 of our school", but "year 4 of our extension".
    const isOf =
      after?.word === 'of' &&
      !units.slice(end + 1, end + 5).some(({ word, stem }) => schoolLife.has(word) || schoolLife.has(stem));
    const isAge = after?.word === 'old' || after?.word === 'olds' || isOf;
    const isStay =
      (after?.word === 'in' && staying.has(units[end + 2]?.word ?? '')) ||
      (after?.word === 'in' && ['business', 'charge', 'post', 'remission'].includes(second?.word ?? ''));
    const isSpan =
      ['anniversary', 'in', 'on', 'contract', 'warranty', 'mortgage', 'plan', 'deal', 'sentence'].includes(
        after?.word ?? '',
      ) && after?.word !== 'in';
    const isOther =
      ['of', 'o'].includes(after?.word ?? '') &&
      [
        'marriage',
        'uni',
        'degree',
        'phd',
        'course',
        'being',
        'living',
        'owning',
        'having',
        'briod',
        'fyw',
      ].some((word) => units.slice(end, end + 4).some((each) => each.word === word));
    const uni = units
      .slice(Math.max(0, at - 4), end + 5)
      .some(({ word }) =>
        ['uni', 'university', 'degree', 'phd', 'marriage', 'medicine', 'apprenticeship'].includes(word),
      );
    if (unit.sign === '@' || isAge || isStay || isSpan || isOther || uni || isOwnFamily(text, unit.start))
      return undefined;
    return { start: unit.start, end: units[end - 1]!.end, by: 'year', term };
  }
  const isReception =
    unit.word === 'reception' && unit.capital && !unit.breakBefore && at > 0
      ? true
      : unit.word === 'reception' &&
        ['class', 'children', 'kids', 'pupils', 'teacher'].includes(next?.word ?? '');
  const near = units.slice(Math.max(0, at - 6), at + 7);
  const isWedding = near.some(({ word }) =>
    ['wedding', 'evening', 'drinks', 'hotel', 'desk', 'phone', 'signal', 'bride', 'venue', 'area'].includes(
      word,
    ),
  );
  if (
    isReception &&
    !isWedding &&
    near.some(({ word }) => schoolLife.has(word)) &&
    !isOwnFamily(text, unit.start)
  )
    return { start: unit.start, end: unit.end, by: 'year', term: 'Reception' };
  return undefined;
}

/** A class name that is also a word ("Oak", "Kestrels") needs "class" or something of school life beside it. */
function classHit(units: readonly Unit[], at: number, name: ClassName): ClassHit | undefined {
  const unit = units[at]!;
  const own = name.units.filter(({ word }) => !isClass(word));
  if (own.length === 0) return undefined;
  if (unit.sign === '#') {
    const tag = own.map(({ word }) => word).join('');
    const isTag =
      unit.word === `${tag}class` ||
      unit.word === `class${tag}` ||
      (unit.word === tag && (own.length > 1 || /\d/.test(tag)));
    return isTag ? { start: unit.start, end: unit.end, by: 'class', term: name.term } : undefined;
  }
  if (unit.sign || !own.every((each, offset) => units[at + offset] && isSame(units[at + offset]!, each)))
    return undefined;
  const end = at + own.length;
  const [before, after] = [units[at - 1], units[end]];
  const hit = (from: Unit, to: Unit): ClassHit => ({
    start: from.start,
    end: to.end,
    by: 'class',
    term: name.term,
  });
  if (after && isClass(after.word) && !after.breakBefore) return hit(unit, after);
  if (before && isClass(before.word) && !unit.breakBefore) return hit(before, units[end - 1]!);
  // "Team Seacole", "my Sunflowers", and a name with a number and a word, as "6 Elm", is a class by itself.
  if (own.length > 1 && unit.word === 'team') return hit(unit, units[end - 1]!);
  if (before?.word === 'team' && !unit.breakBefore) return hit(before, units[end - 1]!);
  if (before && ['my', 'our'].includes(before.word) && unit.capital && unit.word.endsWith('s'))
    return hit(unit, units[end - 1]!);
  if (
    own.length > 1 &&
    own.some(({ word }) => /^(?:[1-9]|1[0-3]|r)$/.test(word)) &&
    !(after && roads.has(after.word)) &&
    units.slice(at, end).some(({ capital }) => capital)
  )
    return hit(unit, units[end - 1]!);
  const isCode = own.some(({ word }) => /\d/.test(word));
  // "7B can't queue": a code that does something is a class; "flat 7B" is not.
  if (isCode && unit.upper && !unit.breakBefore && before && places.has(before.word)) return undefined;
  if (isCode && unit.upper && after && !after.breakBefore && doing.test(after.word))
    return hit(unit, units[end - 1]!);
  // "9DPC" is nothing else; "7B" may be a house.
  if (own.length === 1 && unit.upper && /^\d{1,2}\p{Lu}{2,}$/u.test(unit.raw)) return hit(unit, unit);
  const beside = [...units.slice(Math.max(0, at - 6), at), ...units.slice(end, end + 12)].some(
    (each) => schoolLife.has(each.word) || schoolLife.has(each.stem),
  );
  return (isCode || unit.capital) && beside && (isCode || !unit.breakBefore || own.length > 1)
    ? hit(unit, units[end - 1]!)
    : undefined;
}

/** What numbers with a letter are besides classes. */
const places = new Set(
  'flat gate room seat bus row unit platform apartment apt door number no house block bay floor junction exit stand stop route line pencil size grade zone'.split(
    ' ',
  ),
);
const roads = new Set(
  'road street lane avenue close drive court way crescent terrace gardens grove'.split(' '),
);
/** What a class does, and not a flat. */
const doing =
  /^(?:cant|wont|dont|didnt|are|were|have|havent|smashed|won|made|did|went|got|love|loved|need|think|thought|know|ate|sang|broke|lost|just|never|always)$/;

/** In Welsh with its mutations: "yn Nosbarth Derwen", "o ddosbarth Celyn". */
const isClass = (word: string): boolean => /^(?:class|[dn]osbarth|ddosbarth)$/.test(word);

interface ClassName {
  term: string;
  units: readonly Unit[];
}

const read = new WeakMap<readonly string[], readonly ClassName[]>();

function classesOf(classNames: readonly string[]): readonly ClassName[] {
  const names = read.get(classNames) ?? classNames.map((term) => ({ term, units: unitsOf(term) }));
  read.set(classNames, names);
  return names;
}

/** Every class of the school and every year group that a text names as its writer's own (F1). */
export function classHits(text: string, units: readonly Unit[], classNames: readonly string[]): ClassHit[] {
  const names = classesOf(classNames);
  return units.flatMap((_, at) => {
    const hit = names.map((name) => classHit(units, at, name)).find(Boolean) ?? yearHit(units, at, text);
    return hit ? [hit] : [];
  });
}
