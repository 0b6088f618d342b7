import { beforeEach, describe, expect, test } from 'vitest';
import type { RosterPerson } from '../../policy/roster/person.ts';
import type { Database } from '../../storage/database.ts';
import { eraseRoster, rosterSize, hasRosterExpired, loadRoster, saveRoster } from '../../storage/roster.ts';
import type { Vault } from '../../storage/vault.ts';
import { freshDatabase, openKeeper } from './fresh.ts';

const people = (count: number, expires = '2027-08-31'): RosterPerson[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `p${n}`,
    forename: 'Ottoline',
    surname: `Quarrendon${n}`,
    group: 'pupil',
    expires,
  }));
const imported = '2026-11-20T09:00:00Z';

let database: Database;
let vault: Vault;
beforeEach(async () => {
  database = await freshDatabase();
  ({ vault } = await openKeeper());
});

test.each([0, 1, 500, 501, 2000])('%i people come back in order', async (count) => {
  await saveRoster(database, vault, people(count), imported);
  expect((await loadRoster(database, vault)).people).toEqual(people(count));
  expect(await rosterSize(database)).toBe(count > 0 ? count : undefined);
});

test('no name is stored readably', async () => {
  await saveRoster(database, vault, people(600), imported);
  const stored = [await database.rosterBlocks.toArray(), await database.meta.toArray()];
  const text = JSON.stringify(stored, (_key, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
  expect(text).not.toMatch(/Ottoline|Quarrendon/);
});

test('a new roster takes the place of the old one whole', async () => {
  await saveRoster(database, vault, people(1200), imported);
  await saveRoster(database, vault, people(3), imported);
  expect((await loadRoster(database, vault)).people).toHaveLength(3);
  expect(await database.rosterBlocks.count()).toBe(1);
});

describe('damage is noticed, whatever it is', () => {
  beforeEach(() => saveRoster(database, vault, people(1200), imported));
  const damaged = () =>
    expect(loadRoster(database, vault)).rejects.toMatchObject({ say: { key: 'roster.damaged' } });

  test('a block is missing', async () => {
    const [first] = await database.rosterBlocks.toArray();
    await database.rosterBlocks.delete(first!.id);
    await damaged();
  });

  test('a bit is flipped', async () => {
    const [first] = await database.rosterBlocks.toArray();
    first!.sealed.data[9]! ^= 4;
    await database.rosterBlocks.put(first!);
    await damaged();
  });

  test('a block is cut', async () => {
    const [first] = await database.rosterBlocks.toArray();
    first!.sealed.data = first!.sealed.data.slice(0, 40);
    await database.rosterBlocks.put(first!);
    await damaged();
  });

  test('two blocks are swapped', async () => {
    const [first, second] = await database.rosterBlocks.toArray();
    await database.rosterBlocks.bulkPut([
      { id: first!.id, sealed: second!.sealed },
      { id: second!.id, sealed: first!.sealed },
    ]);
    await damaged();
  });
});

test('whether all have expired is known while locked, too', async () => {
  await saveRoster(database, vault, [...people(1, '2026-08-31'), ...people(1, '2027-08-31')], imported);
  expect(await hasRosterExpired(database, '2027-08-31')).toBe(false);
  expect(await hasRosterExpired(database, '2027-09-01')).toBe(true);
});

test('erased is erased', async () => {
  await saveRoster(database, vault, people(10), imported);
  await eraseRoster(database);
  expect(await rosterSize(database)).toBeUndefined();
  expect(await database.rosterBlocks.count()).toBe(0);
});
