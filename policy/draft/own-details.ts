import type { TextSpan } from '../text/spans.ts';
import { apart } from '../text/spans.ts';
import type { Unit } from '../text/units.ts';
import { isSame, unitsOf } from '../text/units.ts';

/** The user's own ways to be reached, as they listed them (E10). */
export interface OwnDetails {
  /** Phone numbers, addresses, e-mail. */
  contact: readonly string[];
  /** Own accounts on social sites: handles, numbers or addresses. */
  accounts: readonly string[];
}

/** Where a text has a detail of one's own. */
export interface OwnDetailHit extends TextSpan {
  /** As the user listed it. */
  term: string;
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** The number without the trunk "0" or the country's code, so that both ways of writing it agree. */
const national = (digits: string): string => digits.replace(/^(?:00)?44/, '').replace(/^0/, '');

const leastDigits = 7;
const number = /\+?\(?\d(?:[\s().\-/]{0,3}\d){6,17}/g;

function phoneHits(text: string, term: string): OwnDetailHit[] {
  const wanted = national(term.replace(/\D/g, ''));
  return [...text.matchAll(number)].flatMap((found) =>
    national(found[0].replace(/\D/g, '')) === wanted
      ? [{ start: found.index, end: found.index + found[0].length, term }]
      : [],
  );
}

/** "name (at) home.example" is the address as well. */
const addressAgain = (text: string) =>
  fold(text)
    .replace(/\s*[([]\s*at\s*[)\]]\s*/g, '@')
    .replace(/\s*[([]\s*dot\s*[)\]]\s*/g, '.');

function emailHits(text: string, term: string): OwnDetailHit[] {
  const wanted = fold(term);
  const stretches = /\S+(?:\s*[([]\s*(?:at|dot)\s*[)\]]\s*\S+){0,4}/giu;
  return [...text.matchAll(stretches)].flatMap((found) => {
    const written = addressAgain(found[0]).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    return written === wanted ? [{ start: found.index, end: found.index + found[0].length, term }] : [];
  });
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An account by what names it: the number, the handle, or the last part of the address. A handle that is a word needs its "@". */
function accountHits(text: string, term: string): OwnDetailHit[] {
  const folded = fold(term);
  const path =
    folded
      .replace(/[?#].*$/s, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? '';
  const handle = /[?&]id=(\d+)/.exec(folded)?.[1] ?? path.replace(/^@/, '');
  if (handle.length < 3) return [];
  const sign = /[\d_.]/.test(handle) ? '@?' : '(?:@|/)';
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}._])${sign}${escaped(handle)}(?![\\p{L}\\p{N}_])`, 'giu');
  return [...text.matchAll(pattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    term,
  }));
}

/** An address is given away by its first line (house and street) or by its postcode. */
function postalHits(text: string, units: readonly Unit[], term: string): OwnDetailHit[] {
  const [first = ''] = term.split(/[,\n]/);
  const line = unitsOf(/\d/.test(first) && /\p{L}{3}/u.test(first) ? first : term);
  const hits: OwnDetailHit[] = [];
  if (line.length >= 2)
    units.forEach((unit, at) => {
      if (line.every((each, offset) => units[at + offset] && isSame(units[at + offset]!, each)))
        hits.push({ start: unit.start, end: units[at + line.length - 1]!.end, term });
    });
  const postcode = /\b([a-z]{1,2}\d[a-z\d]?)\s?(\d[a-z]{2})\b/i.exec(term);
  if (postcode)
    for (const found of text.matchAll(new RegExp(`\\b${postcode[1]}\\s?${postcode[2]}\\b`, 'gi')))
      hits.push({ start: found.index, end: found.index + found[0].length, term });
  return hits;
}

/** The user's own details in a text, by place; where two overlap, the longer. */
export function ownDetailHits(
  text: string,
  units: readonly Unit[],
  { contact, accounts }: OwnDetails,
): OwnDetailHit[] {
  const hits = contact.flatMap((each) => {
    const term = each.trim();
    if (term === '') return [];
    if (term.includes('@') && !term.startsWith('@')) return emailHits(text, term);
    const isNumber = /^[\d\s().+\-/]+$/.test(term);
    if (isNumber) return term.replace(/\D/g, '').length >= leastDigits ? phoneHits(text, term) : [];
    return term.startsWith('@') || /^https?:/i.test(term)
      ? accountHits(text, term)
      : postalHits(text, units, term);
  });
  return apart([...hits, ...accounts.flatMap((account) => accountHits(text, account))]);
}
