import { expect, test } from 'vitest';
import { catalogue } from '../../../assets/messages/index.ts';
import { passphrase } from '../../../assets/messages/passphrase.ts';
import { roster } from '../../../assets/messages/roster.ts';
import { rosterPages } from '../../../assets/messages/roster-pages.ts';

const sources = import.meta.glob<string>(
  ['../../../policy/roster/*.ts', '../../../components/roster/*.{ts,tsx}'],
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
);
const code = Object.values(sources).join('\n');

/** Keys as they stand in the code; a key that is put together counts for every sentence that begins and ends like it. */
const used = [
  ...code.matchAll(
    /['`]((?:roster|rosterImport|rosterTarget|rosterSummary|nameCheck|passphrase)\.[^'`\s]+)['`]/g,
  ),
].map(([, key]) => new RegExp(`^${key!.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w.-]+')}$`));

test('every key in the code has its sentence', () => {
  const keys = Object.keys(catalogue);
  expect(used.length).toBeGreaterThan(100);
  expect(used.filter((pattern) => !keys.some((key) => pattern.test(key))).map(String)).toEqual([]);
});

test('every sentence is used', () => {
  const unused = Object.keys({ ...roster, ...rosterPages, ...passphrase }).filter(
    (key) => !used.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});
