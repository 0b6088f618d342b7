import type { NameData } from './data.ts';
import { plainText, readDigits, undisguise, unstretch, type Styling } from './normalise.ts';
import { isNative, romanise, type Romanised } from './transliterate.ts';
import { filler, organisation, otherNameMarkers, titles } from './words.ts';
import { writtenOf } from './written.ts';

/** One way to read a word. */
export interface Reading {
  text: string;
  styling?: Styling;
  /** Native scripts: how it may be compared, and which part of a Chinese or Korean name it is. */
  romanised?: Romanised;
}

/** One word of a displayed name. */
export interface Word {
  /** As shown, for the explanation. */
  shown: string;
  readings: Reading[];
  /** Letters of another script, to be compared with the roster's letter for letter. */
  written: string | undefined;
  /** One letter. */
  initial: boolean;
  /** In brackets, in quotes, after née, was, aka, or after a slash: another name of the same person. */
  aside: boolean;
  /** From the handle, not from the displayed name. */
  inHandle: boolean;
  /** What it is besides: such a word fills a name's place only if it is exactly a name on the roster, and costs nothing otherwise. */
  kind: 'name' | 'filler' | 'title' | 'organisation';
  /** Joined to the word before by a hyphen or an apostrophe. */
  joined: boolean;
}

/** A displayed name or handle, read. */
export interface Parsed {
  words: Word[];
  /** "Okafor, Beth". */
  comma: boolean;
}

/** More words than this are not a person's name; the rest is not read. */
const mostWords = 9;

const wordPattern =
  /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}@$!|€£+]*[\p{L}\p{N}\p{M}@$|€£])?|[@$!€£](?=\p{L})[\p{L}\p{N}\p{M}@$!|€£]*|[()[\]{}"/,&~|\-'’._ ]+/gu;

/** Reads a displayed name into words, with what stands in brackets or after née, was, aka, / set aside. */
export function parseName(name: string, data: NameData): Parsed {
  const { text, styled } = plainText(name);
  return parseText(divideCapitals(text), styled, data, false);
}

/** Reads a handle: separators, changes to capitals and digits divide it. */
export function parseHandle(handle: string, data: NameData): Parsed {
  const { text, styled } = plainText(handle.replace(/^@/, '').slice(0, 60));
  // "x_beth_okafor_x", "xbeth_okaforx": the x's at both ends are ornament; so are a club or country at the end.
  const bare = text.replace(
    /^[._\-~]*x{1,3}(?=[a-z]{3}.*x$)|(?<=[a-z]{3})(?:x{1,3}|uk|ldn|fc|lfc)?[._\-~\d]*$/gi,
    '',
  );
  const parsed = parseText(divideCapitals(text.replace(/[._\-~]+/g, ' ')), styled, data, true);
  if (bare === text || bare.length < 5) return parsed;
  const trimmed = parseText(divideCapitals(bare.replace(/[._\-~]+/g, ' ')), styled, data, true);
  // Both ways to read it count where they have the same words.
  if (trimmed.words.length !== parsed.words.length) return parsed;
  parsed.words.forEach((word, place) => {
    for (const reading of trimmed.words[place]!.readings)
      if (!word.readings.some(({ text: known }) => known === reading.text)) word.readings.push(reading);
  });
  return parsed;
}

function divideCapitals(text: string): string {
  return text.replace(
    /(?<=\p{Ll}{2})(?<!\b(?:Mac|Fitz|Van|Von|Den|Der|Las|Los|Del|Ter|San|Abd\p{Ll}*))(?=\p{Lu}\p{Ll})/gu,
    ' ',
  );
}

interface Piece {
  text: string;
  separator: string;
}

function parseText(text: string, styled: boolean, data: NameData, isHandle: boolean): Parsed {
  const parsed: Parsed = { words: [], comma: false };
  let depth = 0;
  let quoted = false;
  let marked = false;
  let slashed = false;
  for (const piece of spacedOut(pieces(text))) {
    if (parsed.words.length >= mostWords) break;
    for (const char of piece.separator) {
      if (char === '(' || char === '[' || char === '{') depth = Math.min(depth + 1, 1);
      else if (char === ')' || char === ']' || char === '}') {
        depth = 0;
        marked = false;
      } else if (char === '"') quoted = !quoted;
      else if (char === '/' || char === '|') slashed = true;
      else if (char === ',' && parsed.words.length > 0) parsed.comma = true;
    }
    if (/(?:^|\s)'$/.test(piece.separator) && piece.separator !== "'") quoted = true;
    else if (/^'(?:\s|$)/.test(piece.separator) && piece.separator.length > 1) quoted = false;
    const lower = piece.text.toLowerCase();
    if (otherNameMarkers.has(lower) && (parsed.words.length > 0 || depth > 0)) {
      if (lower !== 'or') marked = true;
      continue;
    }
    const joined = /^[-']$/.test(piece.separator);
    const word = readWord(piece.text, styled, data);
    if (!word) continue;
    if (organisation.has(lower)) word.kind = 'organisation';
    else if (titles.has(lower)) word.kind = 'title';
    else if (filler.has(lower) && !joined) word.kind = 'filler';
    word.aside = depth > 0 || quoted || marked || (slashed && parsed.words.length > 0);
    word.inHandle = isHandle;
    word.joined = joined && parsed.words.length > 0;
    parsed.words.push(word);
  }
  return parsed;
}

function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let separator = '';
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    // What the pattern leaves out (emoji, ornament) separates words as a space does.
    if (match.index > end) separator += ' ';
    end = match.index + match[0].length;
    if (/^[\p{L}\p{N}@$!€£]/u.test(match[0])) {
      found.push({ text: match[0], separator });
      separator = '';
      if (found.length > 60) break;
    } else separator += match[0];
  }
  return found;
}

/** Closes up letter-spacing: "B e t h  O k a f o r", "b.e.t.h", and single letters between ornaments. */
function spacedOut(found: Piece[]): Piece[] {
  const closed: Piece[] = [];
  let run: Piece[] = [];
  const flush = () => {
    if (run.length < 4) closed.push(...run);
    else {
      const shortest = Math.min(...run.slice(1).map((piece) => piece.separator.length));
      let current: Piece | undefined;
      run.forEach((piece, place) => {
        if (current && place > 0 && piece.separator.length === shortest) current.text += piece.text;
        else closed.push((current = { ...piece }));
      });
    }
    run = [];
  };
  for (const piece of found) {
    const single = piece.text.length === 1 || [...piece.text].length === 1;
    if (single && !isNative(piece.text)) run.push(piece);
    else {
      flush();
      closed.push(piece);
    }
  }
  flush();
  return closed;
}

function readWord(shown: string, styled: boolean, data: NameData): Word | undefined {
  const { text, disguised } = undisguise(shown, data);
  if (isNative(text)) {
    const readings = romanise(text.toLowerCase(), data)
      .slice(0, 12)
      .map((romanised): Reading => ({ text: romanised.text, styling: 'native', romanised }));
    return nativeWord(shown, readings);
  }
  const styling: Styling | undefined = disguised ? 'look-alike' : styled ? 'styled' : undefined;
  const readings: Reading[] = [];
  const add = (candidate: string, how: Styling | undefined) => {
    const letters = candidate.replace(/[^a-z]/g, '').slice(0, 40);
    if (letters === '' || readings.some((reading) => reading.text === letters) || readings.length >= 8)
      return;
    readings.push(how ? { text: letters, styling: how } : { text: letters });
  };
  const lower = text.toLowerCase();
  if (/[^a-z]/.test(lower)) {
    const bare = lower.replace(/^\d+|\d+$/g, '');
    if (/^[a-z]+$/.test(bare)) add(bare, styling);
    for (const read of readDigits(lower)) add(read, 'digits');
    if (/[^a-z]/.test(bare)) for (const read of readDigits(bare)) add(read, 'digits');
  } else add(lower, styling);
  for (const reading of readings.slice())
    for (const shorter of unstretch(reading.text)) add(shorter, 'stretched');
  for (const reading of readings.slice()) {
    const unwrapped = /^(x+)([a-wyz].*?)(x+)$/.exec(reading.text)?.[2];
    if (unwrapped && unwrapped.length > 1) add(unwrapped, 'wrapped');
    else if (/^x{2,}[a-wyz]{2}|[a-wyz]{3}x{2,}$|^x[bcdfghjklmnpqrstvwz]/.test(reading.text))
      add(reading.text.replace(/^x+|x{2,}$/g, ''), 'wrapped');
  }
  const [first] = readings;
  if (!first || /^\d+$/.test(lower)) return nativeWord(shown, []);
  if (/^[xo]*x[xo]*$/.test(first.text) && lower.length > 1) return undefined;
  return {
    shown,
    readings,
    written: writtenOf(shown),
    initial: first.text.length === 1,
    aside: false,
    inHandle: false,
    kind: 'name',
    joined: false,
  };
}

/** A word of another script; it may have no reading in Latin letters, but then it can still be the roster's own. */
function nativeWord(shown: string, readings: Reading[]): Word | undefined {
  const written = writtenOf(shown);
  if (readings.length === 0 && !written) return undefined;
  return {
    shown,
    readings,
    written,
    initial: false,
    aside: false,
    inHandle: false,
    kind: 'name',
    joined: false,
  };
}
