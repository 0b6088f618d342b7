/** What people make of their names on social networks, by kind. The same for people of the roster and for strangers. */
import type { Person, World } from './people.ts';
import type { Random } from './random.ts';

export interface Shown {
  name: string;
  handle: string;
}
type Maker = (person: Person, random: Random, world: World) => Shown | undefined;

const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
const lower = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
const full = (person: Person): string => `${person.forename} ${person.surname}`;
const shown = (name: string): Shown => ({ name, handle: '' });

function nickname(person: Person, random: Random, world: World): string | undefined {
  const list = world.nicknames.get(lower(person.forename));
  return list && title(random.pick(list));
}

const emoji = [
  '🌸',
  '❤️',
  '💕',
  '✨',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '🇬🇧',
  '⚽',
  '🐶',
  '🦋',
  '🌈',
  '💙💛',
  '🎸',
  '👨‍👩‍👧',
  '🇵🇰',
  '🙏',
  '🔥',
];
const ornaments = ['~', '*', '•', '☆', '♡', '✿', '|', '꧁', '★', '·'];

const styles: ((text: string) => string)[] = [
  (text) => offset(text, 0x1d400, 0x1d41a),
  (text) => offset(text, 0x1d4d0, 0x1d4ea),
  (text) => offset(text, 0x1d5d4, 0x1d5ee),
  (text) => offset(text, 0x1d670, 0x1d68a),
  (text) => offset(text, 0xff21, 0xff41),
  (text) => offset(text, 0x24b6, 0x24d0),
  (text) => offset(text, 0x1d56c, 0x1d586),
  (text) => letters(text, 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘQʀꜱᴛᴜᴠᴡxʏᴢ'),
  (text) => letters(text, '🅐🅑🅒🅓🅔🅕🅖🅗🅘🅙🅚🅛🅜🅝🅞🅟🅠🅡🅢🅣🅤🅥🅦🅧🅨🅩'),
  (text) => [...letters(text, 'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz')].toReversed().join(''),
  (text) => [...plain(text)].map((char) => (/[a-z]/i.test(char) ? char + '\u0336' : char)).join(''),
  (text) =>
    [...plain(text)].map((char) => (/[a-z]/i.test(char) ? `${char}\u0315\u0353\u0329` : char)).join(''),
];
function offset(text: string, capital: number, small: number): string {
  return [...plain(text)]
    .map((char) =>
      /[A-Z]/.test(char)
        ? String.fromCodePoint(capital + char.charCodeAt(0) - 65)
        : /[a-z]/.test(char)
          ? String.fromCodePoint(small + char.charCodeAt(0) - 97)
          : char,
    )
    .join('');
}
function letters(text: string, alphabet: string): string {
  const list = [...alphabet];
  return [...plain(text).toLowerCase()]
    .map((char) => (/[a-z]/.test(char) ? (list[char.charCodeAt(0) - 97] ?? char) : char))
    .join('');
}

const lookAlike: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
  A: 'А',
  B: 'В',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
};
const leet: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7', l: '1', b: '8' };

function some(text: string, table: Record<string, string>, random: Random, p: number): string | undefined {
  let changed = false;
  const result = [...text]
    .map((char) => {
      const other = table[char];
      if (other === undefined || !random.chance(p)) return char;
      changed = true;
      return other;
    })
    .join('');
  return changed ? result : undefined;
}

export function typo(text: string, random: Random): string {
  const place = 1 + random.below(Math.max(1, text.length - 1));
  switch (random.below(4)) {
    case 0:
      return text.slice(0, place) + text.slice(place + 1);
    case 1:
      return text.slice(0, place) + random.pick([...'aeiourstnl']) + text.slice(place);
    case 2:
      return text.slice(0, place) + random.pick([...'aeiourstnl']) + text.slice(place + 1);
    default:
      return place + 1 < text.length
        ? text.slice(0, place) + text[place + 1]! + text[place]! + text.slice(place + 2)
        : text.slice(0, -1);
  }
}

const respellings: readonly (readonly [RegExp, string])[] = [
  [/ph/, 'f'],
  [/f/, 'ph'],
  [/c(?=[aou])/, 'k'],
  [/k/, 'c'],
  [/ie$/, 'y'],
  [/y$/, 'ie'],
  [/y$/, 'i'],
  [/ee/, 'i'],
  [/i(?=.)/, 'y'],
  [/oo/, 'u'],
  [/ou/, 'oo'],
  [/u/, 'oo'],
  [/z/, 's'],
  [/s$/, 'z'],
  [/(ll|nn|tt|ss|mm)/, '*'],
  [/(?<=[aeiou])([lnmt])(?=[aeiou])/, '$1$1'],
  [/e$/, ''],
  [/(?<=[a-z])h$/, ''],
  [/(?<=[aeiou])$/, 'h'],
  [/ei|ai/, 'ay'],
  [/v/, 'w'],
  [/w/, 'v'],
  [/ea/, 'ee'],
  [/x/, 'ks'],
];
function respell(text: string, random: Random): string | undefined {
  const usable = respellings.filter(([from]) => from.test(text.toLowerCase()));
  if (usable.length === 0) return undefined;
  const [from, to] = random.pick(usable);
  const changed = text
    .toLowerCase()
    .replace(from, (match, ...groups) =>
      to === '*' ? match[0]! : to.replaceAll('$1', String(groups[0] ?? '')),
    );
  return changed === text.toLowerCase() ? undefined : title(changed);
}

function handleFor(person: Person, random: Random, world: World): string {
  const f = lower(
    random.chance(0.3) ? (nickname(person, random, world) ?? person.forename) : person.forename,
  );
  const s = lower(random.pick(person.surname.split('-')));
  const number = random.pick([
    '',
    '',
    '',
    String(random.below(100)).padStart(2, '0'),
    String(1970 + random.below(45)),
    '1',
    '123',
    '07',
    'x',
    'xx',
    'uk',
    '_x',
    '_',
  ]);
  const patterns = [
    () => f + s + number,
    () => f + s + number,
    () => `${f}.${s}${number}`,
    () => `${f}_${s}${number}`,
    () => `${s}_${f}${number}`,
    () => s + f + number,
    () => f[0] + s + number,
    () => `${f[0]}_${s}${number}`,
    () => `${f[0]}.${s}`,
    () => `its${f}${s}`,
    () => `its_${f}_${s}${number}`,
    () => `real${f}${s}`,
    () => `the${f}${s}${number}`,
    () => `iam_${f}${s}`,
    () => `mr${s}${f[0]}`,
    () => `${f}${lower(person.middle)[0]}${s}${number}`,
    () => title(f) + title(s) + number,
    () => `x${f}_${s}x`,
    () => f + s.slice(0, 3) + number,
    () => `${f}${s.replace(/(?!^)[aeiou]/g, '')}${number}`,
    () => `_${f}.${s}_`,
    () => `${s}.${f[0]}${number}`,
    () => `official_${f}${s}`,
  ];
  return random.pick(patterns)();
}

export const makers: Record<string, { weight: number; make: Maker }> = {
  exact: { weight: 20, make: (person) => shown(full(person)) },
  'short form': {
    weight: 12,
    make: (person, random, world) => {
      const short = nickname(person, random, world);
      return short ? shown(`${short} ${person.surname}`) : undefined;
    },
  },
  'known as': {
    weight: 4,
    make: (person) => (person.knownAs ? shown(`${person.knownAs} ${person.surname}`) : undefined),
  },
  'forename spelling': {
    weight: 3,
    make: (person, random) => {
      const other = respell(person.forename, random);
      return other ? shown(`${other} ${person.surname}`) : undefined;
    },
  },
  'surname spelling': {
    weight: 3,
    make: (person, random, world) => {
      const listed = world.surnameVariants.get(lower(person.surname));
      const other =
        listed && random.chance(0.5) ? title(random.pick(listed)) : respell(person.surname, random);
      return other ? shown(`${person.forename} ${other}`) : undefined;
    },
  },
  diacritics: {
    weight: 3,
    make: (person) => (plain(full(person)) === full(person) ? undefined : shown(plain(full(person)))),
  },
  order: {
    weight: 4,
    make: (person, random) =>
      shown(
        random.chance(0.3) ? `${person.surname}, ${person.forename}` : `${person.surname} ${person.forename}`,
      ),
  },
  'middle name': {
    weight: 5,
    make: (person) => shown(`${person.forename} ${person.middle} ${person.surname}`),
  },
  'middle initial': {
    weight: 3,
    make: (person, random) =>
      shown(`${person.forename} ${person.middle[0]}${random.pick(['', '.'])} ${person.surname}`),
  },
  'forename initial': {
    weight: 3,
    make: (person, random) => shown(`${person.forename[0]}${random.pick(['', '.'])} ${person.surname}`),
  },
  'surname initial': {
    weight: 3,
    make: (person, random) => shown(`${person.forename} ${person.surname[0]}${random.pick(['', '.'])}`),
  },
  'forename only': { weight: 2, make: (person) => shown(person.forename) },
  'forename and middle': { weight: 2, make: (person) => shown(`${person.forename} ${person.middle}`) },
  'double barrel': {
    weight: 3,
    make: (person, random, world) => {
      const halves = person.surname.split('-');
      if (halves.length === 2)
        return shown(
          `${person.forename} ${random.pick([halves[0], halves[1], halves.toReversed().join('-'), halves.join(' ')])}`,
        );
      return random.chance(0.3)
        ? shown(`${person.forename} ${person.surname}-${world.surnames.pick(random).latin}`)
        : undefined;
    },
  },
  brackets: {
    weight: 4,
    make: (person, random, world) => {
      const short = nickname(person, random, world);
      const other = world.surnames.pick(random).latin;
      const maiden = person.formerSurname ?? other;
      const forms = [
        `${person.forename} ${person.surname} (${maiden})`,
        `${person.forename} (${maiden}) ${person.surname}`,
        `${person.forename} ${person.surname} née ${maiden}`,
        `${person.forename} ${other} (${person.surname})`,
        `${person.forename} ${other} née ${person.surname}`,
        `${person.forename} ${other} (was ${person.surname})`,
        ...(short
          ? [
              `${person.forename} "${short}" ${person.surname}`,
              `${person.forename} (${short}) ${person.surname}`,
              `${short} ${person.surname} (${person.forename})`,
            ]
          : []),
      ];
      return shown(random.pick(forms));
    },
  },
  'former surname': {
    weight: 3,
    make: (person) =>
      person.formerSurname ? shown(`${person.forename} ${person.formerSurname}`) : undefined,
  },
  decorated: {
    weight: 7,
    make: (person, random) => {
      const one = random.pick(emoji);
      const o = random.pick(ornaments);
      return shown(
        random.pick([
          `${full(person)} ${one}`,
          `${one}${full(person)}${one}`,
          `${person.forename}${one}${person.surname}`,
          `${person.forename} ${one} ${person.surname}`,
          `${o}${full(person)}${o}`,
          `xX ${full(person)} Xx`,
          `${full(person)} xx`,
          `${o}${person.forename}${o}${person.surname}${o}`,
          `xX${person.forename}${person.surname}Xx`,
          `${full(person)} ${one}${random.pick(emoji)}`,
        ]),
      );
    },
  },
  spaced: {
    weight: 1,
    make: (person, random) => {
      const join = random.pick([' ', '.', '·']);
      return shown(
        [person.forename, person.surname]
          .map((word) => [...word].join(join))
          .join(join === ' ' ? '   ' : ' '),
      );
    },
  },
  stylised: { weight: 3, make: (person, random) => shown(random.pick(styles)(full(person))) },
  'look-alike': {
    weight: 1.5,
    make: (person, random) => {
      const words = [person.forename, person.surname].map(
        (word) => some(plain(word), lookAlike, random, 0.5) ?? plain(word),
      );
      return words.join(' ') === plain(full(person)) ? undefined : shown(words.join(' '));
    },
  },
  leet: {
    weight: 1.5,
    make: (person, random) => {
      const text = some(plain(full(person)), leet, random, 0.6);
      return text ? shown(text) : undefined;
    },
  },
  'vowels dropped': {
    weight: 2,
    make: (person, random) => {
      const drop = (word: string) => word[0]! + plain(word.slice(1)).replace(/[aeiou]/gi, '');
      const both = random.below(3);
      const forename = both === 1 ? person.forename : drop(person.forename);
      const surname = both === 0 ? person.surname : drop(person.surname);
      return lower(forename).length < 2 || lower(surname).length < 2
        ? undefined
        : shown(`${forename} ${surname}`);
    },
  },
  elongated: {
    weight: 2,
    make: (person, random) => {
      const stretch = (word: string) => {
        const place = random.chance(0.6) ? word.length - 1 : 1 + random.below(word.length - 1);
        return word.slice(0, place) + word[place]!.repeat(2 + random.below(4)) + word.slice(place);
      };
      return shown(
        random.chance(0.7)
          ? `${stretch(person.forename)} ${person.surname}`
          : `${person.forename} ${stretch(person.surname)}`,
      );
    },
  },
  handle: {
    weight: 6,
    make: (person, random, world) => ({ name: '', handle: handleFor(person, random, world) }),
  },
  'forename and handle': {
    weight: 4,
    make: (person, random, world) => ({
      name: random.pick([
        person.forename,
        nickname(person, random, world) ?? person.forename,
        `${person.forename} 🌸`,
      ]),
      handle: handleFor(person, random, world),
    }),
  },
  typo: {
    weight: 2,
    make: (person, random) =>
      shown(
        random.chance(0.5)
          ? `${typo(person.forename, random)} ${person.surname}`
          : `${person.forename} ${typo(person.surname, random)}`,
      ),
  },
  'joined or split': {
    weight: 2,
    make: (person, random) => {
      const surname = person.surname;
      const split = surname.replace(/^(Mc|Mac|O'|Al-|El-|Abd[uae]l)(?=\p{L})/u, '$1 ').replace("' ", ' ');
      if (split !== surname) return shown(`${person.forename} ${split}`);
      if (/[\s-]/.test(full(person).replace(' ', '')))
        return shown(full(person).replace(/-/g, random.pick(['', ' '])));
      return shown(person.forename + person.surname);
    },
  },
  'native script': { weight: 3, make: (person) => (person.native ? shown(person.native) : undefined) },
  honorific: {
    weight: 3,
    make: (person, random) =>
      shown(
        random.pick([
          `${person.sex === 'f' ? random.pick(['Mrs', 'Miss', 'Ms']) : 'Mr'} ${full(person)}`,
          `Dr ${full(person)}`,
          `${full(person)} ${random.pick(['Jr', 'MBE', 'PhD', 'BSc'])}`,
          `${full(person)} - ${random.pick(['mum of 2', 'official', 'LFC', 'teacher'])}`,
        ]),
      ),
  },
};

const composable = ['decorated', 'stylised', 'leet', 'elongated', 'look-alike'];

/** A person's name made up in one kind, or in two at once ("composite"). */
export function decorate(
  person: Person,
  random: Random,
  world: World,
  kind?: string,
): (Shown & { kind: string }) | undefined {
  if (kind === 'composite' || (kind === undefined && random.chance(0.06))) {
    const short = nickname(person, random, world);
    const changed: Person = {
      ...person,
      forename: random.chance(0.5) && short ? short : person.forename,
      surname:
        random.chance(0.3) && person.formerSurname
          ? person.formerSurname
          : random.pick(person.surname.split('-')),
    };
    const second = random.pick(composable);
    const base = random.chance(0.4)
      ? { ...changed, forename: `${changed.forename} ${changed.middle}` }
      : changed;
    const made = makers[second]!.make(base, random, world);
    return made && { ...made, kind: 'composite' };
  }
  const kinds = Object.entries(makers);
  if (kind !== undefined) {
    const made = makers[kind]!.make(person, random, world);
    return made && { ...made, kind };
  }
  const sum = kinds.reduce((all, [, { weight }]) => all + weight, 0);
  let at = random.next() * sum;
  for (const [name, { weight, make }] of kinds) {
    at -= weight;
    if (at > 0) continue;
    const made = make(person, random, world);
    // A kind that does not apply to this person: they simply use their name.
    return made ? { ...made, kind: name } : { ...shown(full(person)), kind: 'exact' };
  }
  return undefined;
}
