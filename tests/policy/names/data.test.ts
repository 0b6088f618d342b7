import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nameData } from '../../../assets/names/index.ts';
import type { NameData } from '../../../policy/names/data.ts';
import { frequenciesOf } from '../../../policy/names/frequencies.ts';

const data: NameData = nameData;
const model = frequenciesOf(data);

test('the lists are well formed', () => {
  for (const list of [data.forenames, data.surnames])
    for (const [bits, names] of list) {
      expect(bits).toBeGreaterThan(3);
      expect(names).toMatch(/^[a-z]+( [a-z]+)*$/);
    }
  expect(data.shortForms).toMatch(/^([a-z]+:[a-z]+[2-7]( [a-z]+[2-7])*\|?)+$/);
  for (const { name, forenames, surnames, share } of data.communities) {
    expect(forenames.split(' ').length, name).toBeGreaterThan(10);
    expect(surnames.split(' ').length, name).toBeGreaterThan(9);
    expect(share).toBeGreaterThan(0);
  }
});

test('shares add up to about one, and common names are common', () => {
  for (const list of [data.forenames, data.surnames]) {
    const sum = list.reduce((all, [bits, names]) => all + 2 ** -bits * names.split(' ').length, 0);
    expect(sum).toBeGreaterThan(0.8);
    expect(sum).toBeLessThan(1.3);
  }
  expect(model.within('surname', 'smith', 0)).toBeGreaterThan(0.01);
  expect(model.within('surname', 'quillfeather', 0)).toBeLessThan(1e-5);
});

test('the known gaps are filled, and false friends are kept out', () => {
  const owners = (form: string) => model.ownersOf(form).map(([owner]) => owner);
  for (const [form, name] of [
    ['alfie', 'alfred'],
    ['gosia', 'malgorzata'],
    ['seun', 'oluwaseun'],
    ['emeka', 'chukwuemeka'],
    ['mo', 'muhammad'],
    ['harps', 'harpreet'],
    ['daz', 'darren'],
    ['tash', 'natasha'],
  ] as const)
    expect(owners(form)).toContain(name);
  expect(model.spellingsOf('forename', 'khaled')).not.toContain('khalil');
  expect(model.spellingsOf('surname', 'shaw')).not.toContain('shore');
  expect(model.spellingsOf('surname', 'sheikh')).not.toContain('shah');
});

test('what is shipped stays small', () => {
  const folder = path.resolve(import.meta.dirname, '../../../assets/names');
  const bytes = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
  expect(bytes).toBeLessThan(650 * 1024);
});
