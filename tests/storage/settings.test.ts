import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newSettings, type Settings } from '../../policy/settings.ts';
import type { Database } from '../../storage/database.ts';
import {
  listSnapshots,
  loadSettings,
  rawSettings,
  restoreSnapshot,
  saveSettings,
  startAfresh,
} from '../../storage/settings.ts';
import { freshDatabase } from './fresh.ts';

const at = (minute: number) => Temporal.Instant.from('2026-11-20T09:00:00Z').add({ minutes: minute });
const named = (name: string): Settings => ({ ...newSettings(), schoolNames: [name] });

let database: Database;
beforeEach(async () => {
  fakeBrowser.reset();
  database = await freshDatabase();
});

test('a new user has new settings, and looking writes nothing', async () => {
  expect(await loadSettings(database)).toEqual({ state: 'new', settings: newSettings() });
  expect(await database.settings.count()).toBe(0);
});

test('what is saved comes back', async () => {
  await saveSettings(database, named('Hollin Bank'), at(0));
  expect(await loadSettings(database)).toEqual({ state: 'loaded', settings: named('Hollin Bank') });
});

describe.each([
  ['garbled', { anything: true }],
  ['cut short', null],
  ['text', 'half a rec'],
  ['of a later version', { ...newSettings(), version: 2 }],
  ['with a field of the wrong kind', { ...newSettings(), keepMonths: 'twelve' }],
])('settings that are %s', (_what, data) => {
  beforeEach(async () => {
    await saveSettings(database, named('Hollin Bank'), at(0));
    await database.settings.put({ id: 'current', savedAt: at(1).toString(), data });
  });

  test('are said to be unreadable, and nothing is saved over them', async () => {
    expect(await loadSettings(database)).toEqual({ state: 'unreadable', raw: data });
    const refused = saveSettings(database, newSettings(), at(2));
    await expect(refused).rejects.toMatchObject({ say: { key: 'settings.unreadable' } });
    expect((await database.settings.get('current'))?.data).toEqual(data);
  });

  test('can be exported as they are', async () => {
    expect(JSON.parse(await rawSettings(database)).settings.data).toEqual(data);
  });

  test('stay as a snapshot when the user starts afresh', async () => {
    await startAfresh(database, at(2));
    expect((await loadSettings(database)).state).toBe('loaded');
    expect((await listSnapshots(database))[0]).toMatchObject({ readable: false });
  });
});

test('a database that lost its settings is not taken for a new user', async () => {
  await saveSettings(database, named('Hollin Bank'), at(0));
  await database.settings.clear();
  expect((await loadSettings(database)).state).toBe('unreadable');
  await expect(saveSettings(database, newSettings(), at(1))).rejects.toMatchObject({
    say: { key: 'settings.unreadable' },
  });
});

test('an earlier state can be restored, and the one it replaces is kept', async () => {
  await saveSettings(database, named('First'), at(0));
  await saveSettings(database, named('Second'), at(1));
  const [first] = await listSnapshots(database);
  await restoreSnapshot(database, first!.id, at(2));
  expect(await loadSettings(database)).toMatchObject({ settings: { schoolNames: ['First'] } });
  const data = (await database.snapshots.toArray()).map(
    (snapshot) => (snapshot.data as Settings).schoolNames[0],
  );
  expect(data).toEqual(['First', 'Second']);
});

test('a snapshot that is gone or unreadable is refused with a sentence', async () => {
  await saveSettings(database, named('First'), at(0));
  const id = await database.snapshots.add({ at: at(0).toString(), data: 'rubbish' });
  for (const wrong of [id, 999])
    await expect(restoreSnapshot(database, wrong, at(1))).rejects.toMatchObject({
      say: { key: 'settings.noSuchSnapshot' },
    });
  expect(await loadSettings(database)).toMatchObject({ settings: { schoolNames: ['First'] } });
});

test('states of one editing are kept once, so that they do not push out the older ones', async () => {
  await saveSettings(database, named('Last week'), at(-10_000));
  for (let n = 0; n < 60; n += 1) await saveSettings(database, named(`Typing ${n}`), at(Math.floor(n / 10)));
  const names = (await database.snapshots.toArray()).map(
    (snapshot) => (snapshot.data as Settings).schoolNames[0],
  );
  expect(names[0]).toBe('Last week');
  expect(names.length).toBeLessThan(5);
});

test('the ten latest states are kept', async () => {
  for (let n = 0; n < 15; n += 1) await saveSettings(database, named(`State ${n}`), at(n * 30));
  const names = (await database.snapshots.toArray()).map(
    (snapshot) => (snapshot.data as Settings).schoolNames[0],
  );
  expect(names).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((n) => `State ${n}`));
});

test('nothing personal goes to the area that content scripts could read', async () => {
  await saveSettings(
    database,
    { ...named('Hollin Bank'), me: { name: 'Ottoline Quarrendon', role: '' } },
    at(0),
  );
  expect(await fakeBrowser.storage.local.get(null)).toEqual({
    'settings-saved': { version: 1, at: at(0).toString() },
  });
});
