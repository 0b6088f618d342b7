import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture } from '../journeys/fixture.ts';
import * as steps from '../journeys/steps.ts';
import type { Settings } from '../../policy/settings.ts';
import { type Kind, kinds } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import { asUser, type User } from '../tools/user.ts';
import { type Damage, damage } from './database.ts';
import { askFrom, pupil, setUpSchool } from './school.ts';

const given = fixture();

const entries = async (from: User): Promise<number> =>
  ((await askFrom(from.page, { type: 'log.list', filter: {}, offset: 0, limit: 10 })) as { total: number })
    .total;

/** A school with an entry in the log, its data damaged while the browser was closed, and the browser open again. */
async function damaged(kind: Kind, what: Damage): Promise<{ journey: steps.Journey; options: User }> {
  const profile = path.join(given.folder, 'profile');
  const before = await given.start(kind, { profile });
  const page = await setUpSchool(before.browser, [pupil('1', 'Zosia', 'Brackenthwaite')]);
  const control = await steps.visit(before, asUser(page), `${steps.sites.facebook.url}?control`);
  expect(await steps.badgeOf(asUser(page), control)).toBe('');
  await steps.visit(before, asUser(page), steps.sites.facebook.url);
  await until('the entry in the log', async () => (await entries(asUser(page))) === 1);
  const settings = (await askFrom(page, { type: 'settings.get' })) as Settings;
  await askFrom(page, { type: 'settings.save', settings: { ...settings, keepMonths: 11 } });
  await damage(page, what);
  await before.browser.close();
  const journey = await given.start(kind, { profile });
  return { journey, options: asUser(await journey.browser.ownPage('options.html')) };
}

describe.each(kinds)('in %s', (kind) => {
  test.each<[string, Damage]>([
    ['garbled', { table: 'settings', path: ['data', 'policyId'], change: { put: 42 } }],
    ['no settings any more', { table: 'settings', path: ['data'], change: { put: 'x' } }],
    ['gone', { table: 'settings', path: [], change: 'delete' }],
  ])('settings that are %s: nothing is changed until the user has chosen', async (_how, what) => {
    const { journey, options } = await damaged(kind, what);
    await options.reads('Your settings cannot be read');
    await options.click('button', 'Save as a file');
    expect((await steps.downloaded(journey, '.txt')).toString()).toContain('settings');
    expect(await entries(options)).toBe(1);
    await options.click('button', /^Restore the copy of/);
    await options.goes('button', 'Save as a file');
    const settings = (await askFrom(options.page, { type: 'settings.get' })) as Settings;
    expect(settings).toMatchObject({ policyId: 'wateringbury', schoolNames: [steps.school], keepMonths: 12 });
    expect(await entries(options)).toBe(1);
  });

  test('a wrong passphrase, a flipped bit, a cut and a swapped record: a sentence each, and nothing lost', async () => {
    const journey = await given.start(kind);
    const page = await setUpSchool(journey.browser, [pupil('1', 'Zosia', 'Brackenthwaite')]);
    const control = await steps.visit(journey, asUser(page), `${steps.sites.facebook.url}?control`);
    expect(await steps.badgeOf(asUser(page), control)).toBe('');
    await steps.visit(journey, asUser(page), steps.sites.facebook.url);
    await until('the entry in the log', async () => (await entries(asUser(page))) === 1);
    const user = asUser(await journey.browser.ownPage('options.html#roster'));
    const lock = async () => {
      await askFrom(page, { type: 'vault.lock' });
      await user.sees('button', 'Unlock');
    };
    const unlock = async (words: string) => {
      await user.fill('Passphrase', words);
      await user.click('button', 'Unlock');
    };

    await lock();
    await unlock('seven quiet green bicycle');
    await user.reads('That is not the passphrase');
    await unlock(steps.passphrase);
    await user.sees('heading', 'On the roster');

    const sealed = ['sealed', 'data'];
    for (const [what, sentence] of [
      [{ table: 'keyring', path: ['wrapped', 'data'], change: 'flip-bit' }, 'The stored key was damaged'],
      [{ table: 'keyring', path: ['salt'], change: 'cut' }, 'The stored key was damaged'],
      [{ table: 'rosterBlocks', path: sealed, change: 'flip-bit' }, 'The stored roster was damaged'],
      [{ table: 'rosterBlocks', path: sealed, change: 'cut' }, 'The stored roster was damaged'],
      [{ table: 'rosterBlocks', path: ['sealed'], change: 'swap' }, 'The stored roster was damaged'],
      [{ table: 'rosterBlocks', path: [], change: 'delete' }, 'The stored roster was damaged'],
    ] as const satisfies [Damage, string][]) {
      await lock();
      const putBack = await damage(page, { ...what, path: [...what.path] });
      await unlock(steps.passphrase);
      await user.reads(sentence);
      expect(await entries(asUser(page))).toBe(1);
      await putBack();
      await lock();
      await unlock(steps.passphrase);
      await user.sees('heading', 'On the roster');
    }
  });
});
