import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameData } from '../../../assets/names/index.ts';
import { noNameData } from '../../../policy/names/data.ts';
import { abjadKey, consonantKey, deletions, editDistance, familyKey } from '../../../policy/names/keys.ts';
import {
  fold,
  foldWord,
  plainText,
  readDigits,
  undisguise,
  unstretch,
} from '../../../policy/names/normalise.ts';
import { parseHandle, parseName } from '../../../policy/names/parse.ts';
import { romanise } from '../../../policy/names/transliterate.ts';

describe('characters', () => {
  test.each([
    ['𝓑𝓮𝓽𝓱', 'Beth'],
    ['ＢＥＴＨ', 'BETH'],
    ['ʙᴇᴛʜ', 'beth'],
    ['🅑🅔🅣🅗', 'beth'],
    ['ɥʇǝq', 'beth'],
    ['Bé̶̛ẗ̵h̷', 'Beth'],
    ['Łukasz Ørsted Þór Groß', 'lukasz orsted thor gross'],
    ['Nguyễn', 'Nguyen'],
    ['O’Brien‑Ó', "O'Brien-O"],
    ['Be\u200bth', 'Beth'],
  ])('%s is read as %s', (shown, read) => {
    expect(plainText(shown).text.toLowerCase()).toBe(read.toLowerCase());
  });

  test('a Cyrillic letter inside a Latin word is read by its shape, a Cyrillic word is not', () => {
    expect(undisguise('Веth', nameData).text.toLowerCase()).toBe('beth');
    expect(undisguise('Вера', nameData)).toEqual({ text: 'Вера', disguised: false });
  });

  test.each([
    ['b3th', ['beth']],
    ['0l1via', ['olivia', 'ollvia']],
    ['5i6n', ['sign', 'sibn']],
  ])('digits in %s', (word, readings) => {
    expect(readDigits(word)).toEqual(readings);
  });

  test.each([
    ['beeeth', ['beth', 'beeth']],
    ['hollly', ['holy', 'holly']],
    ['beth', []],
  ])('%s unstretched', (word, readings) => {
    expect(unstretch(word)).toEqual(readings);
  });

  test('fold and foldWord', () => {
    expect(fold('OKAFOR, Beth')).toBe('beth okafor');
    expect(foldWord("D'Arcy-Œuf")).toBe('darcyoeuf');
  });
});

describe('words', () => {
  const words = (name: string) =>
    parseName(name, nameData).words.map(
      ({ readings, kind, aside, initial }) =>
        `${readings[0]!.text}${aside ? '*' : ''}${initial ? '.' : ''}${kind === 'name' ? '' : ` (${kind})`}`,
    );

  test.each<[string, string[]]>([
    ['Beth Okafor', ['beth', 'okafor']],
    ['Beth (Okafor) Smith', ['beth', 'okafor*', 'smith']],
    ['Beth Smith née Okafor', ['beth', 'smith', 'okafor*']],
    ['Beth Smith (was Okafor)', ['beth', 'smith', 'okafor*']],
    ['Elizabeth "Beth" Okafor', ['elizabeth', 'beth*', 'okafor']],
    ['Beth Okafor/Smith', ['beth', 'okafor', 'smith*']],
    ['Mrs B. Okafor', ['mrs (title)', 'b.', 'okafor']],
    ['B e t h  O k a f o r', ['beth', 'okafor']],
    ['xX Beth Xx', ['beth']],
    ['BethOkafor', ['beth', 'okafor']],
    ['Beth McDonald', ['beth', 'mcdonald']],
    ['Smith Family Bakery', ['smith', 'family (organisation)', 'bakery (organisation)']],
    ['🌸🌸', []],
  ])('%s', (name, expected) => {
    expect(words(name)).toEqual(expected);
  });

  test('a handle is divided at separators, capitals and digits', () => {
    const texts = (handle: string) =>
      parseHandle(handle, noNameData).words.map(({ readings }) => readings[0]!.text);
    expect(texts('@beth_okafor92')).toEqual(['beth', 'okafor']);
    expect(texts('BethOkafor')).toEqual(['beth', 'okafor']);
    expect(texts('its.beth.o')).toEqual(['its', 'beth', 'o']);
  });
});

describe('scripts', () => {
  test.each([
    ['мельник', 'melnik'],
    ['юлія', 'yuliya'],
    ['παπαδόπουλος', 'papadopoulos'],
    ['ਸਿੰਘ', 'singh'],
    ['शर्मा', 'sharma'],
    ['রহমান', 'rahaman'],
    ['ნინო', 'nino'],
    ['մարիամ', 'mariam'],
  ])('%s reads as %s', (word, latin) => {
    expect(romanise(word, nameData).map(({ text }) => text)).toContain(latin);
  });

  test.each([
    ['محمد', 'muhammad'],
    ['خان', 'khan'],
    ['یوسف', 'yusuf'],
    ['عائشة', 'aisha'],
    ['قریشی', 'qureshi'],
    ['عبدالرحمن', 'abdulrahman'],
    ['שרה', 'sarah'],
  ])('%s has the consonants of %s', (word, latin) => {
    expect(romanise(word, nameData).map(({ text }) => text)).toContain(abjadKey(latin));
  });

  test('a Chinese name begins with the family name, also where it has two characters', () => {
    expect(romanise('张伟', nameData)).toContainEqual({ text: 'zhang', kind: 'sounds', part: 'surname' });
    expect(romanise('张伟', nameData)).toContainEqual({ text: 'wei', kind: 'sounds', part: 'forename' });
    expect(romanise('欧阳娜', nameData)).toContainEqual({ text: 'ouyang', kind: 'sounds', part: 'surname' });
    expect(romanise('陳美玲', nameData)).toContainEqual({ text: 'chan', kind: 'sounds', part: 'surname' });
  });
});

describe('keys', () => {
  test.each([
    ['philip', 'filip'],
    ['catherine', 'katherine'],
    ['stephen', 'stefen'],
    ['ashleigh', 'ashlei'],
    ['choudhury', 'choudhuri'],
    ['zara', 'sara'],
    ['yusuf', 'yousuf'],
  ])('%s and %s are of one spelling family', (a, b) => {
    expect(familyKey(a)).toBe(familyKey(b));
  });

  test.each([
    ['olivia', 'oliver'],
    ['hassan', 'hussain'],
    ['maria', 'mark'],
    ['khan', 'kane'.repeat(2)],
  ])('%s and %s are not', (a, b) => {
    expect(familyKey(a)).not.toBe(familyKey(b));
  });

  test('consonants and deletions', () => {
    expect(consonantKey('okafor')).toBe('okfr');
    expect(deletions('anna')).toEqual(['nna', 'ana', 'ann']);
  });

  test('edit distance agrees with its definition', () => {
    const slow = (a: string, b: string): number => {
      const rows = Array.from({ length: a.length + 1 }, (_, i) =>
        Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
      );
      for (let i = 1; i <= a.length; i++)
        for (let j = 1; j <= b.length; j++) {
          rows[i]![j] = Math.min(
            rows[i - 1]![j]! + 1,
            rows[i]![j - 1]! + 1,
            rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
          );
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
            rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1);
        }
      return rows[a.length]![b.length]!;
    };
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (a, b, limit) => {
        expect(Math.min(editDistance(a, b, limit), limit + 1)).toBe(Math.min(slow(a, b), limit + 1));
      }),
      { numRuns: 2000 },
    );
  });
});
