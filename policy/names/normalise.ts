import { disguisedLetter, styledLetter, turnBack } from './alphabets.ts';
import type { NameData } from './data.ts';

/** How a word had to be changed before it could be read; kept for the explanation. */
export type Styling = 'styled' | 'look-alike' | 'digits' | 'stretched' | 'spaced' | 'native' | 'wrapped';

/** No name is longer; what comes after is not read, so that the work is bounded whatever a page shows. */
const longestRead = 1_000;

/**
 * Lower case, Latin letters only: marks, spaces and punctuation off. For names that are already in Latin letters.
 */
export function foldWord(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  let folded = '';
  for (const char of word.slice(0, longestRead).normalize('NFKD').toLowerCase()) {
    if (char >= 'a' && char <= 'z') folded += char;
    else {
      const letters = styledLetter(char);
      if (letters !== undefined) folded += letters;
    }
  }
  return folded;
}

/**
 * Lower case, marks and punctuation off, words in alphabetical order, so that "Okafor, Beth" equals "Beth OKAFOR". Keeps letters of
 * every script. For telling whether two names are written the same, not for judging whether they are one person's.
 */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}

const lookAlikeCache = new WeakMap<NameData, Map<string, string>>();

function lookAlikes(data: NameData): Map<string, string> {
  let table = lookAlikeCache.get(data);
  if (!table) {
    table = new Map();
    const characters = [...data.lookAlikes];
    for (let place = 0; place + 1 < characters.length; place += 2)
      table.set(characters[place]!, characters[place + 1]!);
    lookAlikeCache.set(data, table);
  }
  return table;
}

const plainLatin = /^[\u0020-\u007e\u00a0-\u024f]*$/;
const keepsMarks =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Thaana}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Characters to comparable ones: compatibility forms (NFKC), fancy alphabets, enclosed letters and turned text to plain letters,
 * quotes and dashes unified, invisible and direction characters off, marks off (but not those of Brahmic vowels), lower case
 * except for the capital that tells where a joined name divides ("BethOkafor").
 *
 * @returns the text, still with its punctuation and emoji, and whether letters had been styled
 */
export function plainText(name: string): { text: string; styled: boolean } {
  let raw = name.slice(0, longestRead);
  // A tower of combining marks must not push the name out of what is read.
  if (raw.length < name.length)
    raw = name
      .slice(0, longestRead * 16)
      .replace(/\p{M}{3,}/gu, '')
      .slice(0, longestRead);
  if (plainLatin.test(raw)) return { text: stripMarks(raw), styled: false };
  let styled = false;
  let text = '';
  // Signs and emoji made of letters (™, 🅰️, keycaps) are not letters of the name.
  const signless = raw.replace(
    /[™®©℠ℹ]\uFE0F?|[\u{1F170}\u{1F171}\u{1F17E}\u{1F17F}Ⓜ]\uFE0F|[\d#*]\uFE0F?\u20E3/gu,
    ' ',
  );
  const flagless = signless.replace(
    /(?<![\u{1F1E6}-\u{1F1FF}])(?:[\u{1F1E6}-\u{1F1FF}]{2})(?![\u{1F1E6}-\u{1F1FF}])/gu,
    ' ',
  );
  const upright = turnBack(flagless);
  if (upright !== undefined) styled = true;
  for (const char of upright ?? flagless) {
    const letter = styledLetter(char);
    if (letter === undefined) text += char;
    else {
      // Letters of ordinary European alphabets are not a disguise.
      if (char > '\u024f') styled = true;
      text += letter;
    }
  }
  const compatible = text.normalize('NFKC');
  if (compatible !== text.normalize('NFC') && /\p{L}/u.test(compatible)) styled = true;
  text = compatible
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u061c]|\p{Variation_Selector}/gu, '')
    .replace(/[’‘ʼʻ`´ʹ′‛]/gu, "'")
    .replace(/[‐-―−]/gu, '-')
    .replace(/[“”„«»]/gu, '"');
  return { text: stripMarks(text), styled };
}

function stripMarks(text: string): string {
  if (/^[\u0020-\u007e]*$/.test(text)) return text;
  if (keepsMarks.test(text))
    return text
      .normalize('NFD')
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .normalize('NFC');
  let plain = '';
  for (const char of text.normalize('NFC')) {
    // й and ї are letters of their own, not letters with a mark.
    if (char > '\u03ff' && char < '\u0530') plain += char === 'ё' ? 'е' : char;
    else {
      const base = char.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
      plain += styledLetter(base) ?? base;
    }
  }
  return plain.replace(/\p{M}/gu, '');
}

/**
 * Letters of another script inside a word that is Latin otherwise are read by their shape (а → a). A word wholly in its own
 * script is left alone: it is to be romanised, not read by shape (UTS 39 confusables, for mixed-script words only).
 */
export function undisguise(word: string, data: NameData): { text: string; disguised: boolean } {
  if (/^[\p{ASCII}\u00a0-\u024f]*$/u.test(word)) return { text: word, disguised: false };
  const latin = /[a-zA-Z]/.test(word);
  const greek = /\p{Script=Greek}/u.test(word);
  const cyrillic = /\p{Script=Cyrillic}/u.test(word);
  const others =
    /[\p{Script=Thai}\p{Script=Hebrew}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Georgian}\p{Script=Armenian}]/u.test(
      word,
    );
  const scriptsSeen = [latin, greek, cyrillic, others].filter(Boolean).length;
  const ethiopic = /[\u1200-\u137f]/.test(word);
  if (scriptsSeen < 2 && !ethiopic) return { text: word, disguised: false };
  const table = lookAlikes(data);
  let text = '';
  for (const char of word)
    text += char <= '\u024f' ? char : (disguisedLetter(char) ?? table.get(char) ?? char);
  // A word wholly in Ethiopic letters is one of that script unless every letter of it looks Latin.
  if (ethiopic && !latin && /[^\p{ASCII}]/u.test(text)) return { text: word, disguised: false };
  return { text, disguised: text !== word };
}

const digitLetters: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '€': 'e',
  '£': 'l',
  '+': 't',
};

/** Digits and signs read as the letters they stand for; 1 and ! are read both as i and as l, 6 as g and b. */
export function readDigits(word: string): string[] {
  const first = word.replace(/[0-9@$!|€£+]/gu, (char) => digitLetters[char] ?? char);
  const second = word
    .replace(/[1!]/g, 'l')
    .replace(/[0-9@$!|€£+]/gu, (char) => (char === '6' ? 'b' : (digitLetters[char] ?? char)));
  return first === second ? [first] : [first, second];
}

/** A letter repeated three times or more is read once and twice ("beeeeth", "hollllly"). */
export function unstretch(word: string): string[] {
  if (!/(.)\1\1/.test(word)) return [];
  const once = word.replace(/(.)\1{2,}/g, '$1');
  const twice = word.replace(/(.)\1{2,}/g, '$1$1');
  return once === twice ? [once] : [once, twice];
}
