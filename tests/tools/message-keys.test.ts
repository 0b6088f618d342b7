import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../assets/messages/index.ts';
import { siteMaps } from '../../entrypoints/social.content/sites/index.ts';
import { bankHolidays, bankHolidayYears } from '../../policy/timetable/bank-holidays.ts';
import { nations } from '../../policy/timetable/schema.ts';
import { keysIn } from './message-keys.ts';

const root = path.join(import.meta.dirname, '../..');
const spaces = new Set(Object.keys(catalogue).map((key) => key.slice(0, key.indexOf('.'))));
const has = (key: string) => Object.hasOwn(catalogue, key);

/** Texts in these rooms that look like keys and are none: a path of a settings file, a host, a page of a site. */
const paths = ['timetable.startsWith', 'accounts.firefox.com', 'profile.php'];

/** The columns of an exported file, as its source lists them. */
const columnsOf = (file: string): string[] =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/\{ key: '([\w-]+)'/g)].map(([, key]) => key!);

/** What stands for `*` where the compiler knows of no limit. */
const years = Array.from(
  { length: bankHolidayYears.to - bankHolidayYears.from + 1 },
  (_, n) => bankHolidayYears.from + n,
);
const open: Record<string, string[]> = {
  'answersFile.*': columnsOf('policy/log/answers-csv.ts'),
  'site.*': siteMaps.map(({ id }) => id),
  'time.why.bankHoliday.*': nations
    .filter((nation) => nation !== 'none')
    .flatMap((nation) => years.flatMap((year) => bankHolidays(nation, year).map(({ name }) => name))),
};

// In components and entrypoints the compiler holds say() to the catalogue; policy and storage name keys as plain text.
test('every message that policy and storage can produce has its sentence', () => {
  const found = keysIn(root, ['policy', 'storage'], spaces);
  expect(found.keys.length).toBeGreaterThan(300);
  expect(found.keys.filter(({ key }) => !has(key) && !paths.includes(key))).toEqual([]);
  expect([...new Set(found.open.map(({ pattern }) => pattern))].toSorted()).toEqual(Object.keys(open));
  const filledIn = Object.entries(open).flatMap(([pattern, values]) =>
    values.map((value) => pattern.replace('*', value)),
  );
  expect(filledIn.length).toBeGreaterThan(20);
  expect(filledIn.filter((key) => !has(key))).toEqual([]);
});

test('so has every message that the entry points make themselves', () => {
  const sources = import.meta.glob<string>('../../entrypoints/**/*.{ts,tsx}', {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const named = Object.entries(sources).flatMap(([file, text]) =>
    [
      ...text.matchAll(/(?:UserError\(|\bkey: |refusal\(|reason: |feature: )'([a-z][\w-]*(?:\.[\w-]+)+)'/g),
    ].map(([, key]) => `${key} in ${file}`),
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((each) => !has(each.split(' ')[0]!))).toEqual([]);
});
