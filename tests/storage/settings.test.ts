import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsCopy } from '../../policy/settings-copy.ts';
import { newSettings, type Settings, settingsSchema } from '../../policy/settings.ts';
import { timeProblems } from '../../policy/timetable/problems.ts';
import type { Database } from '../../storage/database.ts';
import {
  copyMadeAt,
  listSnapshots,
  loadSettings,
  rawSettings,
  restoreCopy,
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

/** Settings with a word of its own in every field that a user can write in. */
const personal = (): Settings =>
  settingsSchema.parse({
    ...newSettings(),
    policyId: 'wateringbury',
    me: { name: 'Ottoline Quarrendon', role: 'Y4secretrole', contact: ['07700 900123', '4 Secret Row'] },
    schoolNames: ['Hollin Bank'],
    abbreviations: ['HBPS'],
    handles: ['hollinbank'],
    domains: ['hollinbank.example'],
    trust: 'Secret Trust',
    town: 'Secretham',
    postcode: 'ZZ9 9ZZ',
    hashtags: ['#hollinbank'],
    classNames: ['Secret Class'],
    staff: ['Wilf Colleague'],
    professions: { add: ['Secret piper'], leaveOut: ['secretary of Hollin'] },
    ownWording: { B1: 'Pasted wording' },
    policyRead: { wateringbury: '2026-01-01' },
    recipients: [
      {
        role: 'headteacher',
        name: 'Wilf Recipient',
        address: 'wilf@hollinbank.example',
        phone: '01632 960001',
      },
    ],
    accounts: [{ site: 'facebook', account: 'ottoline.q' }],
    sites: { add: ['secret-dating.example'], leaveOut: ['x.com'] },
    keepMonths: 7,
    firm: true,
    time: {
      terms: [{ name: 'Term at Hollin', start: '2026-09-01', end: '2026-12-18' }],
      insetDays: [{ date: '2026-09-01', label: 'INSET at Hollin' }],
      closures: [{ start: '2026-10-01', end: '2026-10-01', label: 'Funeral of Wilf' }],
      timetable: {
        days: [
          {
            day: 'monday',
            periods: [{ start: '09:00', end: '10:00', label: '1:1 with Zosia', kind: 'lesson' }],
          },
        ],
      },
    },
  });

describe('the copy in the area that content scripts could read', () => {
  test('has only the keys on the list, and nothing that says who or where', async () => {
    await saveSettings(database, personal(), at(0));
    const stored = await fakeBrowser.storage.local.get(null);
    expect(Object.keys(stored).toSorted()).toEqual(['settings-copy', 'settings-saved']);
    expect(JSON.stringify(stored)).not.toMatch(
      /Quarrendon|ottoline|Hollin|HBPS|wateringbury|Pasted|secret|Wilf|Zosia|01632|07700|ZZ9|piper|dating|@/i,
    );
  });

  test('brings back times and choices when the database lost everything, and the set-up asks for the rest', async () => {
    await saveSettings(database, personal(), at(0));
    await database.settings.clear();
    await database.snapshots.clear();
    expect(await copyMadeAt()).toBe(at(0).toString());
    await restoreCopy(database, at(1));
    const loaded = await loadSettings(database);
    expect(loaded).toMatchObject({
      state: 'loaded',
      settings: {
        policyId: null,
        schoolNames: [],
        recipients: [],
        keepMonths: 7,
        firm: true,
        setUp: { step: 0, done: false },
      },
    });
    if (loaded.state !== 'loaded') return;
    const { timetable } = loaded.settings.time;
    expect(timetable.days[0]!.periods[0]).toMatchObject({ start: '09:00', label: '09:00–10:00' });
    expect(timeProblems(loaded.settings.time)).toEqual([]);
  });

  test('is only taken when the user says so, and refused when it is damaged', async () => {
    await saveSettings(database, personal(), at(0));
    await database.settings.clear();
    expect((await loadSettings(database)).state).toBe('unreadable');
    for (const damaged of [
      { at: at(0).toString(), settings: { keepMonths: 'seven' } },
      'x',
      { settings: {} },
      undefined,
    ]) {
      await fakeBrowser.storage.local.set({ 'settings-copy': damaged });
      expect(await copyMadeAt()).toBeNull();
      await expect(restoreCopy(database, at(1))).rejects.toMatchObject({
        say: { key: 'settings.noSuchSnapshot' },
      });
    }
    expect(await database.settings.count()).toBe(0);
  });

  test('a field that is new stays out until somebody has looked at it', () => {
    expect(Object.keys(settingsCopy({ ...newSettings(), ...({ diary: 'x' } as object) }))).not.toContain(
      'diary',
    );
  });
});
