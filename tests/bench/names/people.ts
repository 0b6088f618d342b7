/**
 * Makes synthetic people from the public lists of names: families of a school and strangers, of the same name communities in the
 * same shares. Invented combinations only.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { RosterPerson } from '../../../policy/roster/person.ts';
import { Weighted, type Random } from './random.ts';

export interface Person {
  id: string;
  forename: string;
  surname: string;
  middle: string;
  knownAs?: string;
  formerSurname?: string;
  community: string;
  sex: 'f' | 'm';
  /** The name in its own script, where the lists have it. */
  native?: string;
  role: RosterPerson['group'];
}

interface Stock {
  name: string;
  share: number;
  f: Weighted<Given>;
  m: Weighted<Given>;
  surnamesF: Weighted<Given>;
  surnamesM: Weighted<Given>;
  nameFirst?: boolean;
}
/** A name in Latin letters, and in its own script. */
interface Given {
  latin: string;
  native?: string;
}

export interface World {
  stocks: Stock[];
  pupils: { f: Weighted<Given>; m: Weighted<Given> };
  parents: { f: Weighted<Given>; m: Weighted<Given> };
  surnames: Weighted<Given>;
  nicknames: Map<string, string[]>;
  surnameVariants: Map<string, string[]>;
}

/** The folder of public lists: beside the repository, or where STAFFROOM_NAME_LISTS says. */
export function listsFolder(): string {
  const root = path.resolve(import.meta.dirname, '../../..');
  const candidates = [
    process.env['STAFFROOM_NAME_LISTS'],
    path.join(root, '../shared/data/names'),
    path.join(root, '../../shared/data/names'),
  ];
  const found = candidates.find(
    (folder) => folder !== undefined && existsSync(path.join(folder, 'forename-frequency-uk.csv')),
  );
  if (!found) {
    console.error(
      'The public lists of names were not found at ../shared/data/names. Name their folder in STAFFROOM_NAME_LISTS.',
    );
    process.exit(2);
  }
  return found;
}

/** Which half of the names a run may use: "dev" for tuning, "held-out" for judging, "all". */
export type Half = 'dev' | 'held-out' | 'all';

function inHalf(name: string, half: Half): boolean {
  if (half === 'all') return true;
  let hash = 7;
  for (const char of name.toLowerCase()) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return hash % 2 === (half === 'dev' ? 0 : 1);
}

const title = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[\s'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

interface Locale {
  [list: string]: string[] | undefined;
}

/** Share of families per community, with the locale lists it draws on. */
const mix: {
  name: string;
  share: number;
  locale?: string;
  f?: string;
  m?: string;
  s?: string;
  nameFirst?: boolean;
}[] = [
  { name: 'irish', share: 0.03, locale: 'en_IE' },
  {
    name: 'south-asian-muslim',
    share: 0.07,
    locale: 'en_PK',
    f: 'Fatima Aisha Maryam Zainab Khadija Amina Hafsa Sumaya Noor Iqra Saima Nazia Farzana',
    m: 'Muhammad Mohammed Ahmed Ali Hassan Hamza Ibrahim Yusuf Umar Bilal Imran Tariq Zeeshan Abdul',
    s: 'Khan Khan Khan Hussain Hussain Ahmed Ahmed Ali Ali Begum Akhtar Malik Mahmood Shah Iqbal Miah Uddin Chowdhury Rahman Islam Bibi Khatun',
  },
  { name: 'hindu', share: 0.04, locale: 'en_IN' },
  {
    name: 'sikh',
    share: 0.02,
    f: 'Harpreet Manpreet Jaspreet Simran Kiran Navdeep Amandeep Gurpreet Jasleen Harleen Avneet Jasmeet Parminder Balwinder Sukhdeep',
    m: 'Gurdeep Harjit Jagdeep Kuldeep Arjan Sukhwinder Jatinder Ravinder Rajinder Manjit Fateh Karan Satnam Baljit',
    s: 'Singh Singh Singh Kaur Kaur Gill Sandhu Dhillon Sidhu Grewal Dhaliwal Bains Johal Sohal Cheema Sahota Virdi Bhogal Rai Mann',
  },
  { name: 'polish', share: 0.03, locale: 'pl_PL' },
  { name: 'romanian', share: 0.015, locale: 'ro_RO' },
  { name: 'lithuanian', share: 0.008, locale: 'lt_LT' },
  { name: 'portuguese', share: 0.01, locale: 'pt_PT' },
  { name: 'italian', share: 0.008, locale: 'it_IT' },
  { name: 'spanish', share: 0.006, locale: 'es_ES' },
  { name: 'turkish', share: 0.01, locale: 'tr_TR' },
  { name: 'yoruba', share: 0.015, locale: 'yo_NG' },
  { name: 'igbo', share: 0.01, locale: 'ig_NG' },
  { name: 'ghanaian', share: 0.012, locale: 'tw_GH' },
  {
    name: 'somali',
    share: 0.01,
    f: 'Hodan Ayan Fadumo Hibo Sahra Amina Halima Ifrah Nasra Khadra Muna Fartun Ubah Deqa',
    m: 'Abdi Mohamed Abdirahman Liban Guled Hassan Ahmed Ismail Mahad Zakaria Yusuf Abdullahi',
    s: 'Mohamed Ali Ahmed Hassan Abdi Farah Jama Warsame Omar Hussein Nur Aden Ibrahim Yusuf Dahir Osman',
  },
  {
    name: 'arabic',
    share: 0.01,
    f: 'Fatima Mariam Leila Nadia Amira Salma Yasmin Rania Dina Huda Sara Aya',
    m: 'Mohamed Ahmed Mahmoud Omar Khaled Karim Hassan Mustafa Samir Youssef Tarek Ziad',
    s: 'Haddad Khoury Saleh Mansour Al-Hassan El-Sayed Hamdan Nasser Aziz Khalil Najjar Abdallah Saad Jaber Salem',
  },
  { name: 'vietnamese', share: 0.006, locale: 'vi_VN', nameFirst: true },
  { name: 'chinese', share: 0.014, nameFirst: true },
  { name: 'greek', share: 0.006, locale: 'el_GR' },
  { name: 'ukrainian', share: 0.01, locale: 'uk_UA' },
  { name: 'bulgarian', share: 0.008, locale: 'bg_BG' },
  { name: 'slovak', share: 0.006, locale: 'sk_SK' },
  { name: 'hungarian', share: 0.006, locale: 'hu_HU' },
  { name: 'kenyan', share: 0.005, locale: 'en_KE' },
];

const chinese = {
  s: 'Wang王 Li李 Zhang张 Liu刘 Chen陈 Yang杨 Huang黄 Zhao赵 Wu吴 Zhou周 Xu徐 Sun孙 Ma马 Zhu朱 Hu胡 Guo郭 He何 Lin林 Gao高 Luo罗 Wong黃 Chan陳 Cheung張 Lee李 Lau劉 Leung梁 Ng吳 Ho何 Lam林 Kwok郭 Tsang曾 Yip葉',
  g: 'Wei伟 Fang芳 Min敏 Jing静 Li丽 Na娜 Yan燕 Juan娟 Jun军 Jie杰 Ming明 Hao浩 Tao涛 Chao超 Qiang强 Ping平 Xiuying秀英 Guiying桂英 Xiulan秀兰 Yuxin雨欣 Zihan子涵 Haoyu浩宇 Jiayi佳怡 Yutong雨桐 Xinyi欣怡 Jiahao家豪 Yichen一辰 Meiling美玲 Xiaoming晓明 Lihua丽华',
};

/** Official romanisation of a name list in Cyrillic or Greek, written apart from the engine's own tables on purpose. */
const passport: Record<string, string> = Object.fromEntries(
  (
    'аa бb вv гh ґg дd еe єie жzh зz иy іi їi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ьʼ юiu яia ъa ʼ эe ыy ёe ' +
    'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo'
  )
    .split(' ')
    .map((pair) => [[...pair][0]!, [...pair].slice(1).join('').replace('ʼ', '')]),
);
export function passportName(native: string, locale: string): string {
  let text = native
    .normalize('NFD')
    .replace(/(?<![иИ])\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase();
  if (locale === 'el_GR')
    text = text
      .replaceAll('ου', 'ou')
      .replaceAll('μπ', 'b')
      .replaceAll('ευ', 'ef')
      .replaceAll('αυ', 'af')
      .replaceAll('γγ', 'ng')
      .replaceAll('γκ', 'gk');
  if (locale === 'bg_BG')
    text = text
      .replaceAll('г', 'g')
      .replaceAll('щ', 'sht')
      .replaceAll('ю', 'yu')
      .replaceAll('я', 'ya')
      .replaceAll('й', 'y')
      .replaceAll('и', 'i')
      .replaceAll('х', 'h');
  if (locale === 'uk_UA')
    text = text
      .replace(/^є/u, 'ye')
      .replace(/^ю/u, 'yu')
      .replace(/^я/u, 'ya')
      .replace(/^й/u, 'y')
      .replace(/^ї/u, 'yi')
      .replaceAll('ий', 'yi'.slice(0, 1));
  return title([...text].map((char) => passport[char] ?? (/[a-z \-']/.test(char) ? char : '')).join(''));
}

export function loadWorld(half: Half): World {
  const folder = listsFolder();
  const rows = (file: string) =>
    Papa.parse<Record<string, string>>(readFileSync(path.join(folder, file), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const pupils = { f: new Weighted<Given>(), m: new Weighted<Given>() };
  const parents = { f: new Weighted<Given>(), m: new Weighted<Given>() };
  const births = new Map<string, number>();
  for (const row of rows('forename-frequency-uk.csv')) {
    const name = title(row['name']!);
    births.set(name, Number(row['births_total']));
    if (!inHalf(name, half) && Number(row['births_total']) < 20_000) continue;
    const femaleShare = Number(row['births_female']) / Math.max(1, Number(row['births_total']));
    for (const [stock, column] of [
      [pupils, 'births_2005_2020'],
      [parents, 'births_1974_1996'],
    ] as const) {
      stock.f.add({ latin: name }, Number(row[column]) * femaleShare);
      stock.m.add({ latin: name }, Number(row[column]) * (1 - femaleShare));
    }
  }
  const usual = new Map(
    rows('surname-percent-en-gb.csv').map((row) => [
      row['surname']!.toLowerCase().replace(/[^a-z]/g, ''),
      row['surname']!,
    ]),
  );
  const surnames = new Weighted<Given>();
  for (const row of rows('surname-frequency-uk-ons.csv'))
    if (inHalf(row['surname']!, half) || Number(row['freq']) > 1e-3)
      surnames.add({ latin: usual.get(row['surname']!) ?? title(row['surname']!) }, Number(row['freq']));
  for (const [folded, shown] of usual)
    if (/^(?:mc|mac|o'?[bnr])/.test(folded)) surnames.add({ latin: shown }, 4e-4);

  const locales = JSON.parse(readFileSync(path.join(folder, 'names-by-locale.json'), 'utf8')) as Record<
    string,
    Locale
  >;
  const stocks = mix.map((community): Stock => {
    const stock: Stock = {
      name: community.name,
      share: community.share,
      f: new Weighted<Given>(),
      m: new Weighted<Given>(),
      surnamesF: new Weighted<Given>(),
      surnamesM: new Weighted<Given>(),
      ...(community.nameFirst && { nameFirst: true }),
    };
    const give = (
      to: Weighted<Given>,
      names: readonly string[],
      weight: (name: string, place: number) => number,
      split = true,
    ) =>
      names.forEach((name, place) => {
        const native = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name);
        const given = native
          ? { latin: passportName(name, community.locale!), native: name }
          : { latin: name };
        if (given.latin.length > 1 && (!split || names.length < 60 || inHalf(name, half)))
          to.add(given, weight(name, place));
      });
    // Uneven, as names are: the commonest about thirty times the rarest.
    const uneven = (name: string) => {
      let hash = 3;
      for (const char of name) hash = (Math.imul(hash, 33) + char.charCodeAt(0)) >>> 0;
      return 0.3 + 10 * ((hash % 1000) / 1000) ** 3 + Math.sqrt(births.get(name) ?? 0) / 60;
    };
    const equal = () => 4;
    if (community.name === 'chinese') {
      const split = (text: string) =>
        text.split(' ').map((pair) => ({
          latin: pair.replace(/\P{Script=Latin}/gu, ''),
          native: pair.replace(/\p{Script=Latin}/gu, ''),
        }));
      split(chinese.s).forEach((given, place) => {
        stock.surnamesF.add(given, 40 - place);
        stock.surnamesM.add(given, 40 - place);
      });
      for (const given of split(chinese.g)) {
        stock.f.add(given, 1);
        stock.m.add(given, 1);
      }
      return stock;
    }
    if (community.f) give(stock.f, community.f.split(' '), equal, false);
    if (community.m) give(stock.m, community.m.split(' '), equal, false);
    if (community.s) {
      give(stock.surnamesF, community.s.split(' '), equal, false);
      give(stock.surnamesM, community.s.split(' '), equal, false);
    }
    const locale = community.locale ? locales[community.locale] : undefined;
    if (locale) {
      give(stock.f, locale['first_names_female'] ?? locale['first_names'] ?? [], uneven);
      give(stock.m, locale['first_names_male'] ?? locale['first_names'] ?? [], uneven);
      const unisex = locale['last_names_unisex'] ?? locale['last_names'] ?? [];
      give(stock.surnamesF, locale['last_names_female'] ?? unisex, uneven);
      give(stock.surnamesM, locale['last_names_male'] ?? unisex, uneven);
    }
    return stock;
  });

  const nicknames = new Map<string, string[]>();
  const addNickname = (name: string, nickname: string) => {
    const list = nicknames.get(name) ?? [];
    if (!list.includes(nickname) && name !== nickname) list.push(nickname);
    nicknames.set(name, list);
  };
  for (const row of rows('nicknames-northern.csv')) addNickname(row['name1']!, row['name2']!);
  for (const row of rows('forename-variants-uk-ons.csv')) addNickname(row['forename']!, row['variant']!);
  const surnameVariants = new Map<string, string[]>();
  for (const row of rows('surname-variants-uk-ons.csv'))
    surnameVariants.set(row['surname']!, [...(surnameVariants.get(row['surname']!) ?? []), row['variant']!]);
  return { stocks, pupils, parents, surnames, nicknames, surnameVariants };
}

function stockFor(world: World, random: Random): Stock | undefined {
  let at = random.next();
  for (const stock of world.stocks) {
    at -= stock.share;
    if (at < 0) return stock;
  }
  return undefined;
}

function makePerson(
  world: World,
  random: Random,
  id: string,
  stock: Stock | undefined,
  family: Given | undefined,
  role: Person['role'],
): Person {
  const sex = random.chance(0.5) ? 'f' : 'm';
  const young = role === 'pupil' || role === 'leaver';
  const general = young ? world.pupils : world.parents;
  const first = (stock ?? general)[sex].pick(random);
  let last = family ?? (stock ? stock[sex === 'f' ? 'surnamesF' : 'surnamesM'] : world.surnames).pick(random);
  if (!stock && !family && random.chance(0.05))
    last = { latin: `${last.latin}-${world.surnames.pick(random).latin}` };
  const person: Person = {
    id,
    forename: first.latin,
    surname: last.latin,
    middle: (stock ?? general)[sex].pick(random).latin,
    community: stock?.name ?? 'general',
    sex,
    role,
  };
  if (first.native && last.native)
    person.native = stock?.nameFirst ? last.native + first.native : `${first.native} ${last.native}`;
  if (random.chance(0.06)) {
    const nicknames = world.nicknames.get(first.latin.toLowerCase());
    if (nicknames) person.knownAs = title(random.pick(nicknames));
    else if (random.chance(0.4)) person.knownAs = person.middle;
    if (person.knownAs === person.forename) delete person.knownAs;
  }
  if (sex === 'f' && !young && random.chance(0.12))
    person.formerSurname = (stock?.surnamesF ?? world.surnames).pick(random).latin;
  return person;
}

/** A school's roster in households of one to four that mostly share a surname. */
export function makeRoster(world: World, random: Random, size: number): Person[] {
  const people: Person[] = [];
  while (people.length < size) {
    const stock = stockFor(world, random);
    const family = { value: undefined as Given | undefined };
    const roles: Person['role'][] = ['pupil'];
    if (random.chance(0.35)) roles.push('pupil');
    if (random.chance(0.75)) roles.push('parent');
    if (random.chance(0.4)) roles.push('parent');
    if (random.chance(0.1)) roles.push('leaver');
    for (const role of roles) {
      if (people.length >= size) break;
      const shares = random.chance(stock?.name === 'vietnamese' || stock?.name === 'chinese' ? 0.6 : 0.85);
      const person = makePerson(
        world,
        random,
        `p${people.length}`,
        stock,
        shares ? family.value : undefined,
        role,
      );
      family.value ??= { latin: person.surname };
      people.push(person);
    }
  }
  return people;
}

/** People who have nothing to do with the school: pupils' and parents' age alike. */
export function makeStrangers(world: World, random: Random, size: number): Person[] {
  return Array.from({ length: size }, (_, place) =>
    makePerson(
      world,
      random,
      `s${place}`,
      stockFor(world, random),
      undefined,
      random.chance(0.5) ? 'pupil' : 'parent',
    ),
  );
}

export function rosterPerson(person: Person): RosterPerson {
  return {
    id: person.id,
    forename: person.forename,
    surname: person.surname,
    ...(person.knownAs !== undefined && { knownAs: person.knownAs }),
    ...(person.formerSurname !== undefined && { formerSurname: person.formerSurname }),
    group: person.role,
    expires: '2099-08-31',
  };
}
