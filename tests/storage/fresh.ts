import { createDatabase, type Database } from '../../storage/database.ts';
import type { Keeper } from '../../storage/kept.ts';
import { newDataKey, openVault } from '../../storage/vault.ts';

let count = 0;

/** An empty database of its own for one test. */
export async function freshDatabase(): Promise<Database> {
  const database = createDatabase(`test-${(count += 1)}`);
  await database.open();
  return database;
}

export const openKeeper = async (): Promise<Keeper & { state: 'open' }> => ({
  state: 'open',
  vault: await openVault(newDataKey()),
});
