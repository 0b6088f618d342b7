import { expect, it } from 'vitest';
import { compareRosters } from '../../../policy/roster/compare.ts';
import { importText } from './import-text.ts';

const before = importText('Forename,Surname,Group\nAnna,Lee,pupil\nFinn,Roe,pupil\nKit,Dunn,pupil').people;
const after = importText('Forename,Surname,Group\nKit,Dunn,pupil\nAnna,Lee,leaver\nOlu,Hale,pupil').people;

it('tells who is added, changed, removed and the same', () => {
  const { added, changed, removed, unchanged, result } = compareRosters(before, after);
  expect(added.map((person) => person.surname)).toEqual(['Hale']);
  expect(changed.map((pair) => [pair.before.group, pair.after.group])).toEqual([['pupil', 'leaver']]);
  expect(removed.map((person) => person.surname)).toEqual(['Roe']);
  expect(unchanged).toBe(1);
  expect(result).toEqual(after);
});

it('keeps who is not in the file when adding', () => {
  const { removed, unchanged, result } = compareRosters(before, after, 'add');
  expect(removed).toEqual([]);
  expect(unchanged).toBe(2);
  expect(result.map((person) => person.surname).toSorted()).toEqual(['Dunn', 'Hale', 'Lee', 'Roe']);
});

it('does not count a renewed expiry as a change', () => {
  const renewed = before.map((person) => ({ ...person, expires: '2028-08-31' }));
  expect(compareRosters(before, renewed)).toMatchObject({
    added: [],
    changed: [],
    removed: [],
    unchanged: 3,
  });
});
