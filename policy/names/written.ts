import type { NameData } from './data.ts';
import type { Slot } from './frequencies.ts';
import { foldWord, plainText, undisguise } from './normalise.ts';
import { isNative, romanise } from './transliterate.ts';

const familyFirst = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * A word of another script as it is written, for comparing letter for letter: lower case, without punctuation. Undefined for a word
 * with Latin letters, and for a word with no letters.
 */
export function writtenOf(word: string): string | undefined {
  if (!/[\u0250-\uffff]/.test(word) || /\p{Script=Latin}/u.test(word) || !/\p{L}/u.test(word))
    return undefined;
  // ς is only how σ ends a word; a tatweel only stretches one.
  return word
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]|ـ/gu, '')
    .replaceAll('ς', 'σ');
}

/** Every way to divide a name that is written without a space into family name and given name, in this order. */
export function divisionsOfWritten(written: string): [surname: string, forename: string][] {
  const letters = [...written];
  if (!familyFirst.test(written) || letters.length > 10) return [];
  return letters.slice(1).map((_, at) => [letters.slice(0, at + 1).join(''), letters.slice(at + 1).join('')]);
}

/** A word of a roster name. */
export interface RosterWord {
  /** Letters to compare exactly: folded Latin ones, or those of the word's own script. */
  written: string;
  /** How a word of another script reads in Latin letters, the plainest first; consonants for Arabic and Hebrew. Empty where its script is not read. */
  readings: string[];
  /** Undefined for a word in Latin letters. */
  kind: 'sounds' | 'abjad' | 'written' | undefined;
}

/**
 * Reads a name of the roster into words, by the same rules as a displayed name (parse.ts). Which part of the name it is, is
 * known here, so a Chinese or Korean family name need not be guessed.
 */
export function rosterWords(shown: string, slot: Slot, data: NameData): RosterWord[] {
  const words = shown.slice(0, 120).split(/[\s\-–—'’.()/]+/u);
  if (!/[\u0250-\uffff]/.test(shown)) return words.map(latinWord).filter(({ written }) => written !== '');
  return words
    .map((word) => {
      const { text } = plainText(word);
      const written = writtenOf(text);
      if (!written) return latinWord(undisguise(text, data).text);
      const romanised = isNative(written) ? romanise(written, data, slot).slice(0, 8) : [];
      const [first] = romanised;
      return {
        written,
        readings: [...new Set(romanised.map(({ text: reading }) => reading))],
        kind: first?.kind ?? ('written' as const),
      };
    })
    .filter(({ written }) => written !== '');
}

const latinWord = (word: string): RosterWord => ({
  written: foldWord(word),
  readings: [],
  kind: undefined,
});

/** Readings of a whole name of several words: every word in its plainest reading, and one word at a time in another. */
export function wholeReadings(words: readonly RosterWord[]): string[] {
  const plainest = words.map(plainestReading);
  const readings = [plainest.join('')];
  words.forEach((word, place) => {
    for (const other of word.readings.slice(1)) readings.push(plainest.with(place, other).join(''));
  });
  return [...new Set(readings)].slice(0, 12);
}

export const plainestReading = (word: RosterWord): string => word.readings[0] ?? word.written;
