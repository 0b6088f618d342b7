import type { Message } from '../message.ts';
import type { RosterIndex } from '../names/index.ts';
import type { DetailHit } from '../text/contact-details.ts';
import { detailHits } from '../text/contact-details.ts';
import { namedIn } from '../text/check.ts';
import type { SchoolIdentity } from '../text/identity.ts';
import type { SchoolHit } from '../text/school-terms.ts';
import type { TextSpan } from '../text/spans.ts';
import { clearOf } from '../text/spans.ts';
import { unitsOf } from '../text/units.ts';
import type { OwnDetails } from './own-details.ts';
import { ownDetailHits } from './own-details.ts';

/**
 * One thing that a draft has in it, however often: a fact, no judgement. Nothing of what was typed: the term is the school's, the
 * list's or the user's own from the settings, or the year group in its one form.
 */
export type DraftHit =
  | { about: 'pupil'; /** Roster id. */ personId: string; reasons: Message[] }
  | { about: 'school'; by: SchoolHit['by']; term: string }
  | { about: 'class' | 'year' | 'colleague'; term: string }
  /** The user's own, as they listed it. */
  | { about: 'own-detail'; term: string }
  /** A number or an address of whomever. */
  | { about: 'detail'; by: DetailHit['kind'] };

/** What texts are compared with while they are written. */
export interface DraftTerms extends OwnDetails {
  school: SchoolIdentity;
  /** Absent: no roster, or locked. */
  roster?: RosterIndex;
}

/** A stretch of a text that is given in overlapping pieces: how many there are, and which one this is. */
export interface Piece {
  at: number;
  of: number;
}

/** The most characters that a piece has. */
export const longestPiece = 5000;
/** By how much neighbouring pieces of a text overlap, in UTF-16 units; the last one may be shorter. */
export const pieceOverlap = 200;
/** So near to where a text was cut, its neighbour knows better: there stands what goes on ("Year 1|3", "…School, B|arnsley"). */
const nearCut = 40;
const longestNearCut = pieceOverlap - 2 * nearCut;

/** What is left to the neighbouring piece, in which it stands whole. Never to both. */
const isLeft = ({ start, end }: TextSpan, { at, of }: Piece, length: number): boolean =>
  end - start <= longestNearCut && ((at > 0 && start < nearCut) || (at < of - 1 && end > length - nearCut));

/** The same thing has the same key, wherever in the text it stands. */
export const hitKey = (hit: DraftHit): string =>
  hit.about === 'pupil'
    ? `pupil ${hit.personId}`
    : [hit.about, 'by' in hit ? hit.by : '', 'term' in hit ? hit.term : ''].join(' ');

/** Each thing once, in order of first appearance. */
export const unionOf = (hits: Iterable<DraftHit>): DraftHit[] =>
  [...new Map([...hits].toReversed().map((hit) => [hitKey(hit), hit])).values()].toReversed();

/**
 * Everything in a piece of a draft that a duty may speak of (F1 to F3, E10, J6), each thing once. What stands by a cut is left to
 * the neighbouring piece.
 */
export function draftHits(text: string, piece: Piece, terms: DraftTerms): DraftHit[] {
  const units = unitsOf(text);
  const named = namedIn(text, units, terms);
  const own = ownDetailHits(text, units, terms);
  const others = clearOf(detailHits(text, terms.school), own);
  const whole = <T extends TextSpan>(hits: readonly T[]): T[] =>
    hits.filter((hit) => !isLeft(hit, piece, text.length));
  return unionOf([
    ...whole(named.pupils).map(({ who, reasons }): DraftHit => ({ about: 'pupil', personId: who, reasons })),
    ...whole(named.schools).map(({ by, term }): DraftHit => ({ about: 'school', by, term })),
    ...whole(named.classes).map(({ by, term }): DraftHit => ({ about: by, term })),
    ...whole(named.staff).map(({ who }): DraftHit => ({ about: 'colleague', term: who })),
    ...whole(own).map(({ term }): DraftHit => ({ about: 'own-detail', term })),
    ...whole(others).map(({ kind }): DraftHit => ({ about: 'detail', by: kind })),
  ]);
}
