import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameData } from '../../../assets/names/index.ts';
import { buildIndex, screen } from '../../../policy/names/index.ts';
import { roster } from './roster.ts';

/** Invented people, registered in their own script: script, forename, surname, the same in Latin letters where it is read. */
const people: readonly (readonly [string, string, string, string?])[] = [
  ['Latin', 'Jess', 'Hathersage', 'Jess Hathersage'],
  ['Latin, marks', 'Zoë', 'Wiśniewska', 'Zoe Wisniewska'],
  ['Cyrillic, Ukrainian', 'Анна', 'Мельник', 'Anna Melnyk'],
  ['Cyrillic, apostrophe', 'Олена', 'Лук’яненко', 'Olena Lukianenko'],
  ['Cyrillic, double barrel', 'Ірина', 'Петренко-Коваль', 'Iryna Petrenko-Koval'],
  ['Cyrillic, Russian', 'Дмитрий', 'Соколов', 'Dmitry Sokolov'],
  ['Greek', 'Γιώργος', 'Παπαδόπουλος', 'Giorgos Papadopoulos'],
  ['Arabic, Urdu', 'عالیہ', 'گلفام', 'Aaliya Gulfam'],
  ['Arabic', 'محمد', 'الحداد', 'Mohammed Al-Haddad'],
  ['Arabic, two words', 'عبد الرحمن', 'الهاشمي', 'Abdul Rahman Al-Hashimi'],
  ['Hebrew', 'רחל', 'מזרחי', 'Rachel Mizrahi'],
  ['Devanagari', 'अनिता', 'शर्मा', 'Anita Sharma'],
  ['Bengali', 'রহিমা', 'বেগম', 'Rahima Begum'],
  ['Gurmukhi', 'ਹਰਪ੍ਰੀਤ', 'ਧਾਲੀਵਾਲ', 'Harpreet Dhaliwal'],
  ['Gujarati', 'નેહા', 'પટેલ', 'Neha Patel'],
  ['Tamil', 'லட்சுமி', 'குமார்'],
  ['Chinese', '伟', '王', 'Wei Wang'],
  ['Chinese, long', '美玲', '欧阳', 'Meiling Ouyang'],
  ['Korean', '지민', '박', 'Jimin Park'],
  ['Georgian', 'ნინო', 'ბერიძე', 'Nino Beridze'],
  ['Armenian', 'Անի', 'Սարգսյան', 'Ani Sargsyan'],
  ['Japanese', '花子', '山田'],
  ['Japanese, kana', 'さくら', 'たなべ'],
  ['Thai', 'สมหญิง', 'ใจงาม'],
  ['Ethiopic', 'ሰላም', 'ተስፋዬ'],
  ['Sinhala', 'නිමාලි', 'පෙරේරා'],
  ['Burmese', 'သီရိ', 'မောင်'],
  ['Khmer', 'សុភា', 'ចាន់'],
  ['Mixed', 'Анна', 'Hartley'],
];
const asPerson = (id: string, forename: string, surname: string) => ({
  ...roster[0]!,
  id,
  forename,
  surname,
});
const native = people.map(([script, forename, surname]) => {
  const { knownAs: _, formerSurname: __, ...person } = asPerson(script, forename, surname);
  return person;
});
const index = buildIndex([...native, ...roster], nameData);
const matchOf = (name: string, id: string) =>
  screen(name, undefined, index).matches.find((m) => m.personId === id);

const cases = people.map(([script, forename, surname, latin]) => ({ script, forename, surname, latin }));

describe.each(cases)('$script: $forename $surname on the roster', ({ script, forename, surname, latin }) => {
  const isSpaceless = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(surname);

  test('matches letter for letter, in either order, and says so', () => {
    const shown = [
      `${forename} ${surname}`,
      `${surname}, ${forename}`,
      `🌸 ${forename}  ${surname.toUpperCase()}`,
    ];
    if (isSpaceless) shown.push(`${surname}${forename}`, `${surname} ${forename}`);
    for (const name of shown) {
      const { outcome, matches } = screen(name, undefined, index);
      expect(outcome, name).toBe('possible-match');
      const match = matches.find(({ personId }) => personId === script);
      expect(match?.reasons[0]?.key, name).toBe('names.exact');
    }
  });

  if (latin !== undefined)
    test('matches the name in Latin letters, no more strongly', () => {
      const own = matchOf(`${forename} ${surname}`, script)!;
      const { outcome } = screen(latin!, undefined, index);
      expect(outcome).toBe('possible-match');
      const read = matchOf(latin!, script);
      expect(read).toBeDefined();
      expect(read!.strengthBits).toBeLessThanOrEqual(own.strengthBits);
      expect(read!.coincidence).toBeGreaterThanOrEqual(own.coincidence * 0.99);
    });

  test('no variant is stronger than the own name', () => {
    const own = matchOf(`${forename} ${surname}`, script)!;
    const letters = [...`${forename} ${surname}`];
    fc.assert(
      fc.property(
        fc.nat(letters.length - 1),
        fc.constantFrom('drop', 'double', 'swap', 'initial', 'turn', 'bracket', 'Latin'),
        (at, how) => {
          const variant =
            how === 'drop'
              ? letters.toSpliced(at, 1).join('')
              : how === 'double'
                ? letters.toSpliced(at, 0, letters[at]!).join('')
                : how === 'swap'
                  ? letters.with(at, letters[0]!).with(0, letters[at]!).join('')
                  : how === 'initial'
                    ? `${letters[0]} ${surname}`
                    : how === 'turn'
                      ? `${surname} ${forename}`
                      : how === 'bracket'
                        ? `${forename} (${surname})`
                        : (latin ?? surname);
          expect(matchOf(variant, script)?.strengthBits ?? 0).toBeLessThanOrEqual(own.strengthBits);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('does not match others of the same surname', () => {
    for (const name of [`Bartholomew ${surname}`, ...(isSpaceless ? [`${surname}凛凛`] : [])])
      expect(matchOf(name, script), name).toBeUndefined();
  });
});

test('says that a Latin name reads as the one on the roster', () => {
  const [match] = screen('Anna Melnyk', undefined, index).matches;
  expect(match?.personId).toBe('Cyrillic, Ukrainian');
  expect(match?.reasons[0]).toMatchObject({
    key: 'names.agreement',
    params: { forenameLevel: 'native', forename: 'Анна', surnameLevel: 'native', surname: 'Мельник' },
  });
});

test('another script than the one on the roster is read on both sides', () => {
  expect(matchOf('ਅਨੀਤਾ ਸ਼ਰਮਾ', 'Devanagari')).toBeDefined();
  expect(matchOf('ਅਨੀਤਾ ਧਾਲੀਵਾਲ', 'Devanagari')).toBeUndefined();
  expect(matchOf('Ольга Мельник', 'Cyrillic, Ukrainian')).toBeUndefined();
});

test('a common name in Arabic letters is as common as all that it may stand for', () => {
  const common = matchOf('محمد الحداد', 'Arabic')!;
  const rare = matchOf('عالیہ گلفام', 'Arabic, Urdu')!;
  expect(common.coincidence).toBeGreaterThan(rare.coincidence);
});

test('known-as and former names in another script count', () => {
  const one = buildIndex(
    [{ ...asPerson('one', 'Анна', 'Мельник'), knownAs: 'Аня', formerSurname: 'Коваль' }],
    nameData,
  );
  for (const name of ['Аня Мельник', 'Анна Коваль', 'Anya Koval'])
    expect(screen(name, undefined, one).outcome, name).toBe('possible-match');
});

test('ornament in a script that is not read changes nothing', () => {
  for (const name of ['ツ Jess Hathersage ツ', 'Jess ツ Hathersage', 'の Jess Hathersage'])
    expect(screen(name, undefined, index).score, name).toBe(
      screen('Jess Hathersage', undefined, index).score,
    );
});

test('works without name data', () => {
  const bare = buildIndex(native);
  for (const { id, forename, surname } of native)
    expect(screen(`${forename} ${surname}`, undefined, bare).outcome, id).toBe('possible-match');
});
