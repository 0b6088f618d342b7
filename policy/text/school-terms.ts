import type { SchoolIdentity } from './identity.ts';
import type { Unit } from './units.ts';
import { apart } from './spans.ts';
import { isSame, unitsOf } from './units.ts';

/** Where a text names the school, and by what. */
export interface SchoolHit {
  start: number;
  end: number;
  by: 'name' | 'abbreviation' | 'handle' | 'domain' | 'hashtag' | 'trust' | 'postcode';
  /** The school's own term that was met. */
  term: string;
}

/** Where words of the school's name stand, but not as this school's name; and what speaks against it. */
export interface SchoolMiss {
  start: number;
  end: number;
  by: 'no-kind' | 'longer-name' | 'other-kind' | 'other-faith' | 'no-school' | 'other-place';
  term: string;
}

/** Kinds of school: two schools of different kinds are two schools, whatever else their names share. */
const levels: Readonly<Record<string, string>> = {
  primary: 'primary',
  gynradd: 'primary',
  infant: 'infant',
  babanod: 'infant',
  junior: 'junior',
  iau: 'junior',
  nursery: 'nursery',
  preschool: 'nursery',
  feithrin: 'nursery',
  first: 'first',
  middle: 'middle',
  secondary: 'secondary',
  high: 'secondary',
  uwchradd: 'secondary',
  grammar: 'grammar',
  comprehensive: 'secondary',
  special: 'special',
  arbennig: 'special',
  college: 'college',
  university: 'university',
};
/** Kinds that are words of every day, too. */
const alsoWords = new Set(['high', 'first', 'middle', 'special', 'grammar', 'iau']);
const neutral = new Set(['school', 'academy', 'ysgol', 'sch']);
const faiths = new Set([
  'ce',
  'ciw',
  'catholic',
  'methodist',
  'jewish',
  'muslim',
  'islamic',
  'sikh',
  'hindu',
  'quaker',
]);
const fillers = new Set(
  'the of and for girls boys vc va voluntary controlled aided community foundation free yr y o eglwys church in wales cymraeg gymraeg federation'.split(
    ' ',
  ),
);
/** What follows a name of the same place or saint and makes it something else. */
const elsewhere = new Set(
  'hospital church parish fete fair station road street lane park fc afc rfc rufc united rovers town city council borough football cricket rugby club pub inn arms surgery hospice cathedral university hotel farm market bakery estate green terrace avenue close nursing care library museum pc pcc wmc'.split(
    ' ',
  ),
);
/** Cores so common among schools that another place beside them means another school. */
const commonCores = new Set(
  'park hillside riverside oakfield oakwood greenfield greenfields parkside meadow meadows woodlands hill brook brookside highfield northfield southfield westfield eastfield grange manor victoria holy trinity christ king all saints sacred heart our lady'.split(
    ' ',
  ),
);

interface Name {
  term: string;
  core: Unit[];
  levels: Set<string>;
  faiths: Set<string>;
  /** "girls", "boys": a school for others is another one. */
  genders: Set<string>;
  /** Only a saint, or words that many schools bear. */
  isCommon: boolean;
  /** Kinds of school in any of the school's names: what this one does not say, another may. */
  allLevels: ReadonlySet<string>;
  /** Whether any of its names is that of an academy. */
  isAcademy: boolean;
}

/** Every name of a school, ready to be looked for. */
function namesOf(terms: readonly string[]): Name[] {
  const names = terms.flatMap((term) => nameOf(term) ?? []);
  const allLevels = new Set(names.flatMap(({ levels: own }) => [...own]));
  const isAcademy = terms.some((term) => /academy/i.test(term));
  return names.map((name) => ({ ...name, allLevels, isAcademy }));
}

const isKind = (word: string): boolean => word in levels || neutral.has(word);

function nameOf(term: string): Omit<Name, 'allLevels' | 'isAcademy'> | undefined {
  const units = unitsOf(term);
  const core = units.filter(({ word }) => !isKind(word) && !faiths.has(word) && !fillers.has(word));
  if (core.length === 0) return undefined;
  const distinct = core.filter(({ word }) => word !== 'saint' && !commonCores.has(word));
  const hasSaint = core.some(({ word }) => word === 'saint');
  return {
    term,
    core,
    levels: new Set(units.flatMap(({ word }) => levels[word] ?? [])),
    faiths: new Set(units.map(({ word }) => word).filter((word) => faiths.has(word))),
    genders: new Set(units.map(({ word }) => word).filter((word) => word === 'girls' || word === 'boys')),
    isCommon: distinct.length === 0 || (hasSaint && distinct.length === 1),
  };
}

/** Kinds, faiths and fillers beside a core, in one direction, up to the end of the sentence. */
function besides(units: readonly Unit[], text: string, from: number, step: 1 | -1) {
  const found: Unit[] = [];
  let pending: Unit[] = [];
  for (let at = from; at >= 0 && at < units.length && Math.abs(at - from) < 7; at += step) {
    const unit = units[at]!;
    if (unit.sign || (step === 1 ? unit.breakBefore : units[at + 1]?.breakBefore)) break;
    // "Hope, school runs": with a comma between them they are no name.
    const [left, right] = step === 1 ? [units[at - 1], unit] : [unit, units[at + 1]];
    const hasComma = left && right && text.slice(left.end, right.start).includes(',');
    if (hasComma && (neutral.has(unit.word) || alsoWords.has(unit.word))) break;
    // "Weston Vale high street": beside a name with capitals, a small "high" is the word.
    if (
      alsoWords.has(unit.word) &&
      !unit.capital &&
      units[step === 1 ? from - 1 : from + 1]?.capital &&
      units[at + 1]?.word !== 'school'
    )
      break;
    if (isKind(unit.word) || isKind(unit.stem) || faiths.has(unit.word)) {
      found.push(...pending, unit);
      pending = [];
    } else if (fillers.has(unit.word)) pending.push(unit);
    else break;
  }
  return found;
}

const kindsIn = (units: readonly Unit[]) => ({
  levels: units.flatMap(({ word, stem }) => levels[word] ?? levels[stem] ?? []),
  faiths: units.map(({ word }) => word).filter((word) => faiths.has(word)),
  hasKind: units.some(({ word, stem }) => isKind(word) || isKind(stem)),
});

const overlaps = (a: ReadonlySet<string>, b: readonly string[]) => b.some((each) => a.has(each));

/** Words with a capital that follow a school's name and are no place. */
const noPlace = new Set(
  'a an at for from with to by on in near i im we were my our your new the and teacher teaching teach ta year yr ks1 ks2 eyfs teacher ta senco head deputy primary school mum dad wife husband views all my opinions own class reception monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december proud love lover i we'.split(
    ' ',
  ),
);

/** The place that a text puts a school in, right after its name: ", Barnsley", "in Barnsley", "(Barnsley)". */
function placeAfter(units: readonly Unit[], at: number, text: string): Unit | undefined {
  const last = units[at - 1];
  const next = units[at];
  if (!last || !next || next.breakBefore) return undefined;
  const gap = text.slice(last.end, next.start);
  const isIn = next.word === 'in' || next.word === 'near';
  const place = isIn ? units[at + 1] : /[,(]/.test(gap) ? next : undefined;
  return place?.capital && !noPlace.has(place.word) && !place.sign ? place : undefined;
}

/** Whether the whole text puts itself in the school's town or postcode. */
export const isLocal = (units: readonly Unit[], town: readonly Unit[]): boolean =>
  town.length > 0 &&
  units.some((_, at) =>
    town.every((each, offset) => units[at + offset] && isSame(units[at + offset]!, each)),
  );

interface Place {
  units: readonly Unit[];
  text: string;
  name: Name;
  school: SchoolIdentity;
  town: readonly Unit[];
  /** Where the core stands: the first unit, and the one after its last. */
  at: number;
  end: number;
  /** Kinds, faiths and fillers around it. */
  before: readonly Unit[];
  after: readonly Unit[];
}

/** What speaks against a name's words being this school's name, and the unit after the last that says so. */
function objection({
  units,
  text,
  name,
  school,
  town,
  at,
  end,
  before,
  after,
}: Place): [SchoolMiss['by'], number] | undefined {
  const around = [...before, ...after];
  const kinds = kindsIn(around);
  const last = end + after.length;
  const next = units[last];
  if (next && !next.breakBefore && elsewhere.has(next.word) && next.capital) return ['no-school', last + 1];
  if (!kinds.hasKind ? !isWithTown(units, text, at, end, town) : isWordOnly(units, at, name, around))
    return ['no-kind', end];
  if (isLongerName(units, at, last, before, name, text)) return ['longer-name', last];
  const levelsOfName = name.levels.size > 0 ? name.levels : name.allLevels;
  if (kinds.levels.length > 0 && levelsOfName.size > 0 && !overlaps(levelsOfName, kinds.levels))
    return ['other-kind', last];
  // "Kingsmead Academy" is not Kingsmead Primary School, unless it calls itself one.
  if (!name.isAcademy && kinds.levels.length === 0 && around.some(({ word }) => word === 'academy'))
    return ['other-kind', last];
  if (kinds.faiths.length > 0 && !overlaps(name.faiths, kinds.faiths)) return ['other-faith', last];
  // "Brackley Green First Aid": the one word for a school belongs to what follows.
  if (
    next?.capital &&
    !next.breakBefore &&
    next.start - units[last - 1]!.end === 1 &&
    around.every(({ word }) => alsoWords.has(word) || !isKind(word)) &&
    !schoolish.has(next.word) &&
    !noPlace.has(next.word)
  )
    return ['no-kind', last];
  const isOther = (mine: string, others: string) =>
    around.some(({ word }) => word === others) && name.genders.has(mine) && !name.genders.has(others);
  if (isOther('girls', 'boys') || isOther('boys', 'girls')) return ['other-kind', last];
  const place = placeAfter(units, last, text);
  const isThere =
    place === undefined ||
    town.length === 0 ||
    isSame(place, town[0]!) ||
    // ", EPS" after it is the school again.
    school.abbreviations.some((term) => onlyPlain(term) === onlyPlain(place.raw));
  if (!isThere && (name.isCommon || name.core.length === 1)) return ['other-place', units.indexOf(place) + 1];
  return undefined;
}

/** "Year 2 teacher at St Oswin's, Harrowfield": no word for a school, but its town, and somebody at work there. */
function isWithTown(
  units: readonly Unit[],
  text: string,
  at: number,
  end: number,
  town: readonly Unit[],
): boolean {
  const place = placeAfter(units, end, text);
  if (!place || town.length === 0 || !isSame(place, town[0]!)) return false;
  return (
    ['at', 'of', 'for', 'in', 'yn'].includes(units[at - 1]?.word ?? '') &&
    units.slice(Math.max(0, at - 5), at - 1).some(({ word }) => schoolish.has(word))
  );
}

/** @param misses  takes what came close */
/** Whether a word stands before the "@" of an e-mail address. */
const isInAddress = (text: string, { end }: Unit): boolean =>
  /^[\w.+-]{0,64}@[\w-]/.test(text.slice(end, end + 70));

function namesIn(
  units: readonly Unit[],
  text: string,
  names: readonly Name[],
  school: SchoolIdentity,
  misses?: SchoolMiss[],
): SchoolHit[] {
  const town = unitsOf(school.town);
  const hits: SchoolHit[] = [];
  for (const name of names)
    for (let at = 0; at < units.length; at += 1) {
      const end = coreEnd(units, at, name.core);
      // "elmbridge.primary.fan@…" is somebody's address.
      if (end === undefined || isInAddress(text, units[at]!)) continue;
      const after = besides(units, text, end, 1);
      const before = besides(units, text, at - 1, -1);
      const against = objection({ units, text, name, school, town, at, end, before, after });
      const first = before.at(-1) && isKind(before.at(-1)!.word) ? before.at(-1)! : units[at]!;
      if (against) {
        const [by, past] = against;
        misses?.push({ start: first.start, end: units[past - 1]!.end, by, term: name.term });
        continue;
      }
      hits.push({
        start: first.start,
        end: (after.at(-1) ?? units[end - 1]!).end,
        by: 'name',
        term: name.term,
      });
    }
  return hits;
}

const otherStart = new Set(
  'upper lower north south east west great little old new saint over nether higher'.split(' '),
);
/** Words that end the names of many places. */
const landscape = new Set(
  'grove wood woods field fields meadow lane green bank bridge ford dale vale valley view mount heath common moor lea leigh court hall lodge cross gate mill mills oak oaks elm elms ash beech lime limes cedar cedars willow willows orchard garden gardens spring springs well wells water waters mead heights rise crescent way point bay cliff cove beach haven harbour hope'.split(
    ' ',
  ),
);
/** After a name, in Welsh as the order is: "Ysgol Elmbridge Uchaf" is another school. */
const otherEnd = new Set('uchaf isaf newydd fawr fach bach mawr hen'.split(' '));

/** Another word with a capital that belongs to the name: "Upper Elmbridge Primary" and "Olive Grove School" are other schools. */
function isLongerName(
  units: readonly Unit[],
  at: number,
  end: number,
  before: readonly Unit[],
  name: Name,
  text: string,
): boolean {
  const next = units[end];
  if (next?.capital && !next.breakBefore && otherEnd.has(next.word)) return true;
  const prior = units[at - 1];
  if (before.length > 0 || !prior?.capital || units[at]!.breakBefore || prior.sign !== '') return false;
  if (/\S/.test(text.slice(prior.end, units[at]!.start))) return false;
  // "Grove" alone is often half of another name.
  const isHalf =
    name.core.length === 1 &&
    (commonCores.has(name.core[0]!.word) || landscape.has(name.core[0]!.word)) &&
    !noPlace.has(prior.word) &&
    !schoolish.has(prior.word);
  return otherStart.has(prior.word) || isHalf;
}

/**
 * A name of one word that is also a word of the language, in small letters and not as a place: "I hope school is closed". Only where
 * the kind of school is more than "school", or the text puts somebody there, is it the name.
 */
function isWordOnly(units: readonly Unit[], at: number, name: Name, kinds: readonly Unit[]): boolean {
  if (name.core.length > 1 || units[at]!.capital) return false;
  let from = at;
  while (at - from < 4 && !units[from]!.breakBefore && fillers.has(units[from - 1]?.word ?? '')) from -= 1;
  const hasArticle = units.slice(from, at).some(({ word }) => word === 'the') && /^the\b/i.test(name.term);
  const isPlace =
    hasArticle || (!units[from]!.breakBefore && ['at', 'for', 'from'].includes(units[from - 1]?.word ?? ''));
  return !isPlace && !kinds.some(({ word }) => word in levels);
}

/** "Kings Mead" for "Kingsmead", and "Maddonvale" for "Maddon Vale". */
function joinedEnd(units: readonly Unit[], at: number, core: readonly Unit[]): number | undefined {
  const [unit, next] = [units[at]!, units[at + 1]];
  const whole = core.map(({ word }) => word).join('');
  if (whole.length < 7 || core.length > 2 || unit.sign) return undefined;
  if (core.length === 2) return unit.word === whole || unit.stem === whole ? at + 1 : undefined;
  const isNext = next && !next.sign && next.start - unit.end === 1 && unit.word.length > 2;
  return isNext && unit.word + next.word === whole ? at + 2 : undefined;
}

function coreEnd(units: readonly Unit[], at: number, core: readonly Unit[]): number | undefined {
  const joined = joinedEnd(units, at, core);
  if (joined !== undefined) return joined;
  let place = at;
  for (const [index, wanted] of core.entries()) {
    if (index > 0)
      while (fillers.has(units[place]?.word ?? '') && !isSame(units[place]!, wanted) && place - at < 6)
        place += 1;
    const unit = units[place];
    if (!unit || unit.sign || !isSame(unit, wanted) || (index > 0 && unit.breakBefore)) return undefined;
    place += 1;
  }
  return place;
}

/** "stmarysprimary" and "saintmarysprimary": a name as one word, as far as its core. */
const asOneWord = (units: readonly Unit[]): string[] => {
  const whole = units.map(({ word }) => word).join('');
  return whole.includes('saint') ? [whole, whole.replace(/saint/g, 'st')] : [whole];
};

const kindStart =
  /^(?:the|ce|ciw|rc|catholic|church|c|vc|va|infant|junior|nursery|primary|prim|school|sch|academy|acad|high|college|ysgol|gynradd)/;
const onlyPlain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

function hashtagHit(
  unit: Unit,
  school: SchoolIdentity,
  names: readonly Name[],
): Omit<SchoolHit, 'start' | 'end'> | undefined {
  const tag = onlyPlain(unit.raw);
  const own = school.hashtags.find((each) => onlyPlain(each) === tag);
  if (own !== undefined) return { by: 'hashtag', term: own };
  const short = school.abbreviations.find((each) => onlyPlain(each) === tag && tag.length >= 3);
  if (short !== undefined) return { by: 'abbreviation', term: short };
  const handle = school.handles.find((each) => onlyPlain(each) === tag);
  if (handle !== undefined) return { by: 'handle', term: handle };
  for (const name of names)
    for (const core of asOneWord(name.core))
      for (const lead of ['', 'team', 'ysgol', 'the', 'love', 'ilove', 'we', 'go'])
        if (tag.startsWith(lead + core)) {
          const rest = tag.slice(lead.length + core.length);
          const kind = kindStart.exec(rest);
          const level = kind ? levels[kind[0]] : undefined;
          const fits = kind && (level === undefined || name.levels.size === 0 || name.levels.has(level));
          if ((fits || (rest === '' && lead === 'ysgol')) && !/(?:fc|afc|rfc|church|hospital)$/.test(rest))
            return { by: 'hashtag', term: name.term };
        }
  return undefined;
}

const addresses =
  /(?<![\w.@-])(?:[\w.+-]{1,64}@|https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(\/[^\s,;)]{0,300})?/giu;

function addressesIn(text: string, { domains, handles }: SchoolIdentity): SchoolHit[] {
  const hits: SchoolHit[] = [];
  for (const found of text.matchAll(addresses)) {
    const host = found[1]!.toLowerCase().replace(/^www\./, '');
    const span = { start: found.index, end: found.index + found[0].length };
    const domain = domains.find((each) => {
      const wanted = each
        .toLowerCase()
        .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
        .replace(/\/.*$/, '');
      return wanted !== '' && (host === wanted || host.endsWith(`.${wanted}`));
    });
    if (domain !== undefined) hits.push({ ...span, by: 'domain', term: domain });
    const last = onlyHandle(found[2]?.split(/[?#]/)[0]?.split('/').filter(Boolean)[0] ?? '');
    const handle = handles.find((each) => last !== '' && onlyHandle(each) === last);
    if (domain === undefined && handle !== undefined) hits.push({ ...span, by: 'handle', term: handle });
  }
  return hits;
}

const onlyHandle = (handle: string) => handle.replace(/^@/, '').toLowerCase();

const schoolish = new Set(
  'school teacher teach teaching teaches ta senco head headteacher year yr class pupils pupil kids children staff team governor lesson assembly sports phase ks1 ks2 eyfs reception primary secondary ofsted outstanding lead deputy tutor learning work working office maths english science history geography music drama dept department blwyddyn dosbarth athro athrawes ysgol'.split(
    ' ',
  ),
);

/** "AM" and "IT" in small letters are words; short forms of the school count in the writing the school uses. */
function shortForms(units: readonly Unit[], { abbreviations }: SchoolIdentity, text: string): SchoolHit[] {
  const isShouting = /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
  return units.flatMap((unit, at): SchoolHit[] => {
    if (unit.sign) return [];
    const term = abbreviations.find((each) => {
      const wanted = each.replace(/[.\s]/g, '');
      const bare = unit.raw.replace(/['’]s$/, '');
      return (
        wanted.length >= 2 &&
        (bare === wanted || (wanted.length >= 5 && onlyPlain(bare) === onlyPlain(wanted)))
      );
    });
    if (term === undefined || (isShouting && term.length < 4)) return [];
    // Short forms are short for other things, too: something of a school has to stand by.
    const near = units.slice(Math.max(0, at - 6), at + 7);
    const stands =
      term.length > 4 ||
      (units.length <= 3 && !units.some((each) => each !== unit && each.capital)) ||
      ['at', 'for', 'from', 'with', 'in'].includes(units[at - 1]?.word ?? '') ||
      near.some(
        (each) =>
          each !== unit &&
          (schoolish.has(each.word) || schoolish.has(each.stem) || /^(?:y|yr|bl)\d{1,2}s?$/.test(each.word)),
      );
    return stands ? [{ start: unit.start, end: unit.end, by: 'abbreviation', term }] : [];
  });
}

/** Where the words of a school's name stand in a text without naming it, by place: for somebody who asks why. */
export function schoolMisses(text: string, units: readonly Unit[], school: SchoolIdentity): SchoolMiss[] {
  const misses: SchoolMiss[] = [];
  namesIn(units, text, namesOf(school.names), school, misses);
  return apart(misses);
}

/**
 * How a name is looked for: by the words that make it this school's (`core`), with one of the words for a school beside them.
 *
 * @returns undefined where no such words are left: every school is "the primary school"
 */
export function nameParts(term: string): { core: string; isCommon: boolean; hasLevel: boolean } | undefined {
  const name = nameOf(term);
  return (
    name && {
      core: name.core.map(({ raw }) => raw).join(' '),
      isCommon: name.isCommon,
      hasLevel: name.levels.size > 0,
    }
  );
}

/** Everything that names the school in a text, by place; where two overlap, the longer. */
export function schoolHits(text: string, units: readonly Unit[], school: SchoolIdentity): SchoolHit[] {
  const names = namesOf(school.names);
  const trust = unitsOf(school.trust).filter(({ word }) => word !== 'the');
  const hits: SchoolHit[] = [
    ...namesIn(units, text, names, school),
    ...addressesIn(text, school),
    ...shortForms(units, school, text),
  ];
  for (const unit of units) {
    const span = { start: unit.start, end: unit.end };
    if (unit.sign === '#') {
      const hit = hashtagHit(unit, school, names);
      if (hit) hits.push({ ...span, ...hit });
    }
    const handle = school.handles.find((each) => onlyHandle(each) === onlyHandle(unit.raw));
    if (
      handle !== undefined &&
      (unit.sign === '@' || (unit.sign === '' && handle.length >= 7 && !/^[a-z]+$/i.test(handle)))
    )
      hits.push({ ...span, by: 'handle', term: handle });
  }
  if (trust.length >= 2)
    units.forEach((unit, at) => {
      const end = coreEnd(units, at, trust);
      if (end !== undefined && unit.capital)
        hits.push({ start: unit.start, end: units[end - 1]!.end, by: 'trust', term: school.trust });
    });
  const postcode = school.postcode.replace(/[^a-z0-9]/gi, '');
  if (postcode.length >= 5) {
    const pattern = new RegExp(`\\b${postcode.slice(0, -3)}\\s?${postcode.slice(-3)}\\b`, 'i');
    const found = pattern.exec(text);
    if (found)
      hits.push({
        start: found.index,
        end: found.index + found[0].length,
        by: 'postcode',
        term: school.postcode,
      });
  }
  return apart(hits);
}
