import type { NameData } from './data.ts';
import type { Slot } from './frequencies.ts';
import * as scripts from './scripts.ts';

/** How a name in another script reads in Latin letters. */
export interface Romanised {
  text: string;
  /** `abjad`: consonants only, to be compared by `abjadKey`; `sounds`: vowels known, spelling uncertain. */
  kind: 'abjad' | 'sounds';
  /** Chinese and Korean: which part of the name it is; the family name comes first. */
  part?: 'surname' | 'forename';
}

const firstLetter = /\p{L}/u;

/** Scripts whose words are romanised; everything else is taken for Latin. */
const native =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Han}\p{Script=Hangul}]/u;

/** True where a word is written in a script that has to be romanised. */
export function isNative(word: string): boolean {
  return native.test(word);
}

/**
 * Reads one word of another script: Cyrillic, Greek, Georgian, Armenian by letter; Arabic, Persian, Urdu and Hebrew as
 * consonants; Brahmic scripts with their inherent vowel; Korean by syllable; Chinese by character, family name first.
 *
 * @param slot  which part of a name the word is, where that is known; else a Chinese or Korean word is a whole name
 * @returns every reading worth comparing; for Chinese and Korean the parts of the whole name. Empty where no letter is known.
 */
export function romanise(word: string, data: NameData, slot?: Slot): Romanised[] {
  const letter = firstLetter.exec(word)?.[0];
  if (letter === undefined) return [];
  if (/\p{Script=Cyrillic}/u.test(letter)) return sounds(cyrillicReadings(word));
  if (/\p{Script=Greek}/u.test(letter)) return sounds(greekReadings(word));
  if (/\p{Script=Arabic}/u.test(letter)) return arabicReadings(word);
  if (/\p{Script=Hebrew}/u.test(letter)) return hebrewReadings(word);
  if (/\p{Script=Georgian}/u.test(letter)) return sounds([byLetter(word, scripts.georgian)]);
  if (/\p{Script=Armenian}/u.test(letter))
    return sounds([byLetter(word.replace(/ու/gu, 'u'), scripts.armenian)]);
  if (/\p{Script=Han}/u.test(letter)) return chinese(word, data, slot);
  if (/\p{Script=Hangul}/u.test(letter)) return korean(word, slot);
  return sounds([brahmic(word)]);
}

const sounds = (texts: string[]): Romanised[] =>
  [...new Set(texts)].filter(Boolean).map((text) => ({ text, kind: 'sounds' }));

function byLetter(word: string, table: Map<string, string>): string {
  let text = '';
  for (const char of word) text += table.get(char) ?? (/[a-z]/.test(char) ? char : '');
  return text;
}

function cyrillicReadings(word: string): string[] {
  const plain = byLetter(word, scripts.cyrillic);
  const readings = [plain];
  // Ukrainian г is h; "ий" and "ый" end in y; initial є and ю are written ye, yu, iu.
  if (word.includes('г')) readings.push(byLetter(word.replaceAll('г', 'һ'), scripts.cyrillic));
  if (/[иы]й$/u.test(word)) readings.push(`${plain.slice(0, -2)}y`);
  if (/^[еє]/u.test(word)) readings.push(`y${plain}`);
  return readings;
}

function greekReadings(word: string): string[] {
  let plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  for (const [pair, latin] of scripts.greekPairs) plain = plain.replaceAll(pair, latin);
  const text = byLetter(plain, scripts.greek);
  return text.includes('ch') ? [text, text.replaceAll('ch', 'h')] : [text];
}

/** Letters to the alphabet of `abjadKey`: vowel carriers count only at the start of a word. */
function consonants(word: string, table: Map<string, string>): string {
  let key = '';
  for (const char of word) {
    const latin = table.get(char);
    if (!latin) continue;
    if (key !== '' && (latin === 'A' || latin === 'w' || latin === 'y')) continue;
    if (!key.endsWith(latin)) key += latin;
  }
  return key;
}

function hebrewReadings(word: string): Romanised[] {
  const key = consonants(word.replace(/ה$/u, ''), scripts.hebrew);
  // One letter stands for both sh and s; ח is written kh, ch or h.
  const keys = [key, key.replaceAll('S', 's'), key.replaceAll('x', 'C'), key.replaceAll('x', 'h')];
  return [...new Set(keys)].map((text) => ({ text, kind: 'abjad' }));
}

function arabicReadings(word: string): Romanised[] {
  const bare = word.replace(/[هہ]$/u, '');
  const forms = [word];
  if (bare !== word && bare.length > 1) forms.push(bare);
  if (/^ال.{3}/u.test(word)) forms.push(word.slice(2));
  if (/عبدال/u.test(word)) forms.push(word.replace('عبدال', 'عبد'));
  if (/[ذض]/u.test(word)) forms.push(word.replace(/[ذض]/gu, 'د'));
  return [...new Set(forms.map((form) => consonants(form, scripts.abjad)))]
    .filter((text) => text.length > 0)
    .map((text) => ({ text, kind: 'abjad' }));
}

function brahmic(word: string): string {
  let text = '';
  let inherent = false;
  for (const char of word) {
    const code = char.codePointAt(0) ?? 0;
    const block = scripts.brahmicBlocks.find((start) => code >= start && code < start + 0x80);
    if (block === undefined) continue;
    const place = code - block;
    const consonant =
      place >= 0x15 && place <= 0x39 ? scripts.brahmicConsonants[place - 0x15] : scripts.brahmicExtra[place];
    const vowel = scripts.brahmicVowels[place];
    if (consonant !== undefined) {
      if (inherent) text += 'a';
      text += consonant;
      inherent = true;
    } else if (vowel !== undefined) {
      if (inherent && place <= 0x14) text += 'a';
      text += vowel;
      inherent = false;
    } else if (place === 0x4d) inherent = false;
    else if (place === 0x3c)
      text = text.replace(
        /(?:jh|ph|kh|j|d|s)$/,
        (sound) => ({ j: 'z', jh: 'z', ph: 'f', d: 'r', s: 'sh' })[sound] ?? sound,
      );
    else if (place === 0x01 || place === 0x02 || place === 0x70) {
      if (inherent) text += 'a';
      text += 'n';
      inherent = false;
    } else if (place === 0x4e) text += 't';
  }
  return text;
}

function chinese(word: string, data: NameData, slot?: Slot): Romanised[] {
  const { han, surnames } = hanTables(data);
  const characters = [...word].filter((char) => /\p{Script=Han}/u.test(char)).slice(0, 4);
  const whole = characters.join('');
  const double = splitAt(slot, characters.length, surnames.has(whole.slice(0, 2)) ? 2 : 1);
  const family = characters.slice(0, double).join('');
  const given = characters.slice(double);
  const readings: Romanised[] = (surnames.get(family) ?? han.get(family) ?? []).map((text) => ({
    text,
    kind: 'sounds',
    part: 'surname',
  }));
  let texts = [''];
  for (const char of given) {
    const syllables = han.get(char);
    if (!syllables) return readings;
    texts = texts.flatMap((text) => syllables.slice(0, 2).map((syllable) => text + syllable));
  }
  if (given.length > 0)
    readings.push(
      ...texts.slice(0, 4).map((text): Romanised => ({ text, kind: 'sounds', part: 'forename' })),
    );
  return readings;
}

/** How many characters are the family name. */
function splitAt(slot: Slot | undefined, length: number, family: number): number {
  if (slot === 'forename') return 0;
  if (slot === 'surname') return length;
  return length > 2 ? family : 1;
}

interface HanTables {
  han: Map<string, string[]>;
  surnames: Map<string, string[]>;
}
const hanCache = new WeakMap<NameData, HanTables>();

function addReading(to: Map<string, string[]>, key: string, reading: string): void {
  const readings = to.get(key);
  if (!readings) to.set(key, [reading]);
  else if (!readings.includes(reading)) readings.push(reading);
}

/** Family names of two characters; the lists give them in pairs, simplified and traditional (欧阳歐陽). */
const doubleSurnames = new Set(['ouyang', 'shangguan', 'sima', 'zhuge', 'szeto']);

function addPairs(to: Map<string, string[]>, characters: string, reading: string): void {
  const letters = [...characters];
  for (let at = 0; at + 1 < letters.length; at += 2)
    addReading(to, `${letters[at]}${letters[at + 1]}`, reading);
}

function hanTables(data: NameData): HanTables {
  const known = hanCache.get(data);
  if (known) return known;
  const han = new Map<string, string[]>();
  const surnames = new Map<string, string[]>();
  for (const line of data.han.split('|')) {
    const [syllable = '', ...rest] = line.split(' ');
    for (const characters of rest) {
      if (doubleSurnames.has(syllable)) addPairs(surnames, characters, syllable);
      else for (const char of characters) addReading(han, char, syllable);
    }
  }
  for (const line of data.hanSurnames.split('|')) {
    const [reading = '', characters = ''] = line.split(' ');
    if (doubleSurnames.has(reading)) addPairs(surnames, characters, reading);
    else for (const char of characters) addReading(surnames, char, reading);
  }
  for (const [char, readings] of han)
    if (surnames.has(char)) for (const reading of readings) addReading(surnames, char, reading);
  const tables = { han, surnames };
  hanCache.set(data, tables);
  return tables;
}

function korean(word: string, slot?: Slot): Romanised[] {
  const syllables = [...word].slice(0, 4).map((char) => {
    const code = (char.codePointAt(0) ?? 0) - 0xac00;
    if (code < 0 || code > 11_171) return '';
    return `${scripts.hangulInitials[Math.floor(code / 588)]}${scripts.hangulVowels[Math.floor((code % 588) / 28)]}${scripts.hangulFinals[code % 28]}`;
  });
  const family = syllables.slice(0, splitAt(slot, syllables.length, 1)).join('');
  const given = syllables.slice(splitAt(slot, syllables.length, 1));
  const usual = slot === 'forename' ? undefined : scripts.koreanSurnames[slot ? word : ([...word][0] ?? '')];
  const readings: Romanised[] = [...new Set([usual, family])]
    .filter((text): text is string => Boolean(text))
    .map((text) => ({ text, kind: 'sounds', part: 'surname' }));
  if (given.length > 0) readings.push({ text: given.join(''), kind: 'sounds', part: 'forename' });
  return readings;
}
