/** Declarations as they are kept: sealed, found again by their people, noted in the log, changed with the passphrase, erased. */
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { createDatabase, type Database } from '../../storage/database.ts';
import {
  addDeclaration,
  declaredKeys,
  deleteDeclaration,
  listDeclarations,
  saveDeclaration,
} from '../../storage/declarations.ts';
import { getIncident, notice } from '../../storage/incidents.ts';
import type { Keeper } from '../../storage/kept.ts';
import { forgetPassphrase, setPassphrase, unlock } from '../../storage/keyring.ts';
import { keyMaker, personTexts } from '../../storage/people.ts';
import { remember } from '../../storage/remembered.ts';
import { purge } from '../../storage/retention.ts';
import { openVault } from '../../storage/vault.ts';
import { exampleDeclaration, openDeclaration } from '../policy/forms/records.ts';
import { freshDatabase, openKeeper } from './fresh.ts';

const at = '2026-11-20T09:00:00Z';
const today = '2026-11-20';
const none: Keeper = { state: 'none' };
let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});

const person = exampleDeclaration().content.persons[0]!;
const save = (keeper: Keeper, change: Parameters<typeof exampleDeclaration>[0] = {}, date = today) =>
  saveDeclaration(database, keeper, exampleDeclaration(change), at, date);

/** An entry in the log about the person, as a page shows them. */
async function logged(keeper: Keeper): Promise<() => Promise<string[] | undefined>> {
  const [text] = personTexts('facebook', person);
  const personKey = await (await keyMaker(database, keeper))!(text!);
  const seen = {
    id: 'i1',
    site: 'facebook',
    surface: 'incoming-requests' as const,
    kind: 'friend-request' as const,
    firstSeen: at,
    group: 'pupil' as const,
    duty: 'B1' as const,
    strength: 'must' as const,
    citation: { policyId: 'carville', school: 'Carville', clause: '5.13', gist: '' },
    recipients: [],
    immediately: false,
    basis: 'name' as const,
    personKey,
    person: { name: person.name, reasons: [] },
  };
  await notice(database, keeper, seen, at);
  return async () => (await getIncident(database, keeper, 'i1'))?.history.map(({ state }) => state);
}

test.each([
  ['in the clear without a passphrase', none],
  ['sealed with one', undefined],
])('kept and read again, %s', async (_name, given) => {
  const keeper = given ?? (await openKeeper());
  await save(keeper);
  const [read, ...others] = await listDeclarations(database, keeper);
  expect(others).toEqual([]);
  expect(read).toEqual(exampleDeclaration());
  const stored = JSON.stringify(await database.declarations.toArray());
  for (const word of ['Quarrendon', 'otti', 'godchild', 'Pia Example', 'No messages'])
    expect(stored.includes(word)).toBe(keeper.state === 'none');
});

test('while locked nothing is written and nothing says who; one damaged form hides no other', async () => {
  const keeper = await openKeeper();
  await save(keeper);
  await save(keeper, { id: 'other' });
  await expect(save({ state: 'locked' })).rejects.toThrow('vault.locked');
  for (const { content } of await listDeclarations(database, { state: 'locked' }))
    expect(content).toBe('locked');
  const { content } = (await database.declarations.get('other'))!;
  await database.declarations.update('declaration-1', { content });
  expect((await listDeclarations(database, keeper)).map((each) => typeof each.content)).toEqual([
    'string',
    'object',
  ]);
});

test('a person is found by id and by handle, on either site of one account; by name only where there is nothing else', async () => {
  const keys = (persons: Parameters<typeof declaredKeys>[1]) =>
    declaredKeys((text) => Promise.resolve(text), persons);
  expect(await keys([person])).toEqual([
    'facebook|id|1',
    'facebook|handle|otti.q',
    'messenger|id|1',
    'messenger|handle|otti.q',
  ]);
  expect(await keys([{ name: 'Otti  Q', site: 'x', group: 'pupil' }])).toEqual(['x|name|otti q']);
  expect(await keys([{ name: 'Otti', site: '', group: 'pupil' }])).toEqual([]);
});

describe('what it comes to stands in the log', () => {
  test('declared once it is in force, no longer when it is withdrawn; said once', async () => {
    const history = await logged(none);
    await saveDeclaration(database, none, openDeclaration(), at, today);
    expect(await history()).toEqual(['noticed']);
    await save(none);
    await save(none, { content: { advice: 'more' } });
    expect(await history()).toEqual(['noticed', 'declared']);
    expect((await getIncident(database, none, 'i1'))!.declaredOn).toBe('2026-11-05');
    await save(none, { withdrawn: today });
    expect(await history()).toEqual(['noticed', 'declared', 'withdrawn']);
  });

  test('somebody taken off the form, or the form deleted', async () => {
    const history = await logged(none);
    await save(none);
    await save(none, { content: { persons: [{ ...person, personId: '2', handle: 'other' }] } });
    expect(await history()).toEqual(['noticed', 'declared', 'withdrawn']);
    await save(none);
    await deleteDeclaration(database, 'declaration-1', at, today);
    expect((await history())?.slice(-2)).toEqual(['declared', 'withdrawn']);
  });

  test('noticed again after its end: it is a finding again, and says so', async () => {
    const history = await logged(none);
    await save(none);
    await logged(none);
    await logged(none);
    expect(await history()).toEqual(['noticed', 'declared', 'noticed']);
  });
});

test('a decision on the form takes the place of what was noted by one click', async () => {
  const personKey = await (await keyMaker(database, none))!(personTexts('facebook', person)[0]!);
  const noted = { site: 'facebook', since: today, personKey, person: { name: person.name } };
  await remember(database, none, { ...noted, kind: 'declared', declaredOn: today });
  await saveDeclaration(database, none, openDeclaration(), at, today);
  expect(await database.remembered.count()).toBe(1);
  await save(none, { decision: 'refused' });
  expect(await database.remembered.count()).toBe(0);
  await remember(database, none, { ...noted, kind: 'not-same-person' });
  await save(none);
  expect(await database.remembered.count()).toBe(1);
});

test('begun twice it is there once, as it was', async () => {
  await addDeclaration(database, none, openDeclaration());
  await addDeclaration(database, none, { ...openDeclaration(), date: '2099-01-01' });
  expect(await listDeclarations(database, none)).toEqual([openDeclaration()]);
});

test('setting a passphrase seals it, and its people are found again; forgetting it erases it', async () => {
  await save(none);
  const before = (await database.declarations.get('declaration-1'))!.personKeys;
  const dataKey = await setPassphrase(database, 'three calm words');
  const stored = (await database.declarations.get('declaration-1'))!;
  expect(JSON.stringify(stored)).not.toMatch(/Quarrendon|godchild/);
  expect(stored.personKeys).toHaveLength(before.length);
  expect(stored.personKeys).not.toContain(before[0]);
  const keeper: Keeper = { state: 'open', vault: await openVault(dataKey) };
  expect(stored.personKeys).toContain(await keeper.vault.key('facebook|id|1'));
  expect(await listDeclarations(database, keeper)).toEqual([exampleDeclaration()]);
  expect(await unlock(database, 'three calm words')).toEqual(dataKey);
  await forgetPassphrase(database);
  expect(await database.declarations.count()).toBe(0);
});

test('what is in force is kept however old; what has ended, as long as the log', async () => {
  const { until: _, ...endless } = exampleDeclaration({ id: 'endless' });
  await saveDeclaration(database, none, endless, at, today);
  await save(none, { id: 'ended', until: '2026-11-10' });
  await save(none, { id: 'refused', decision: 'refused' });
  await saveDeclaration(database, none, { ...openDeclaration(), id: 'nothing' }, at, today);
  const left = async (date: string) => {
    await purge(database, Temporal.ZonedDateTime.from(`${date}T09:00:00[Europe/London]`), 12);
    return (await database.declarations.toCollection().primaryKeys()).toSorted();
  };
  expect(await left('2027-11-05')).toEqual(['ended', 'endless', 'nothing', 'refused']);
  expect(await left('2027-11-06')).toEqual(['ended', 'endless']);
  expect(await left('2027-11-11')).toEqual(['endless']);
  expect(await left('2036-11-11')).toEqual(['endless']);
});

/** The stores as version 2 had them (frozen). */
const version2 = {
  settings: 'id',
  snapshots: '++id',
  keyring: 'id',
  rosterBlocks: 'id',
  incidents: 'id, lastSeen, personKey, site, group, state',
  remembered: 'id, personKey',
  reports: 'id, incidentId, state',
  health: 'id',
  meta: 'id',
  dayChanges: 'date',
  noticeAnswers: 'id, at',
  usage: '[date+host], date',
  permissions: 'id',
  deviations: 'id',
};

test('a database of version 2 opens with everything in it, and takes declarations', async () => {
  const old = new Dexie('from-version-2');
  old.version(2).stores(version2);
  await old.open();
  const rows: Record<string, object[]> = {
    settings: [{ id: 'current', savedAt: at, data: { version: 1 } }],
    incidents: [{ id: 'i1', personKey: 'k1', site: 'x', group: 'pupil', state: 'declared', lastSeen: at }],
    remembered: [
      {
        id: 'k1',
        personKey: 'k1',
        kind: 'declared',
        site: 'x',
        since: '2026-10-02',
        declaredOn: '2026-09-30',
        person: { plain: { name: 'Ottoline Quarrendon', note: 'told the head' } },
      },
    ],
    meta: [{ id: 'person-key', value: new Uint8Array(32) }],
    usage: [{ date: today, host: 'x.com', inside: 1, outside: 2 }],
    permissions: [{ id: 'p1', what: 'crest', by: 'A', date: today, until: today, conditions: '' }],
  };
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd(all);
  old.close();

  const now = createDatabase('from-version-2');
  await now.open();
  for (const [table, all] of Object.entries(rows)) expect(await now.table(table).toArray()).toEqual(all);
  await saveDeclaration(now, none, exampleDeclaration(), at, today);
  expect(await now.declarations.count()).toBe(1);
  now.close();
});
