/** The roster at rest: sealed in blocks, each bound to its place, so that a missing, cut or swapped one is noticed. */
import { UserError } from '../policy/message.ts';
import type { RosterPerson } from '../policy/roster/person.ts';
import type { Database } from './database.ts';
import type { RosterBlockRecord } from './records.ts';
import type { Vault } from './vault.ts';

const peoplePerBlock = 500;

interface RosterMeta {
  /** Random name of this state of the roster. */
  roster: string;
  blocks: number;
  /** How many people are on it: known while locked, too, as it names nobody. */
  people: number;
  importedAt: string;
  /** The day after which nobody on it counts any more: lets a locked roster be erased in time. ISO date. */
  lastExpires: string;
}

async function metaOf(database: Database): Promise<RosterMeta | undefined> {
  return (await database.meta.get('roster'))?.value as RosterMeta | undefined;
}

const blockId = (meta: RosterMeta, n: number) => `${meta.roster}/${n}of${meta.blocks}`;

/** How many people the stored roster holds, readable or not; undefined without one. */
export async function rosterSize(database: Database): Promise<number | undefined> {
  return (await metaOf(database))?.people;
}

/** Whether everybody on the stored roster has expired by that ISO date; answers while locked, too. */
export async function hasRosterExpired(database: Database, today: string): Promise<boolean> {
  const meta = await metaOf(database);
  return meta !== undefined && meta.lastExpires < today;
}

/** Puts a roster in the place of the stored one, all or nothing. An empty one removes it. */
export async function saveRoster(
  database: Database,
  vault: Vault,
  people: readonly RosterPerson[],
  importedAt: string,
): Promise<void> {
  const blocks = Math.ceil(people.length / peoplePerBlock);
  const lastExpires = people.reduce((last, person) => (person.expires > last ? person.expires : last), '');
  const meta: RosterMeta = {
    roster: crypto.randomUUID(),
    blocks,
    people: people.length,
    importedAt,
    lastExpires,
  };
  const records = await Promise.all(
    Array.from({ length: blocks }, async (_, n): Promise<RosterBlockRecord> => {
      const id = blockId(meta, n);
      const part = people.slice(n * peoplePerBlock, (n + 1) * peoplePerBlock);
      return { id, sealed: await vault.seal(`roster/${id}`, part) };
    }),
  );
  await database.transaction('rw', database.rosterBlocks, database.meta, async () => {
    await database.rosterBlocks.clear();
    if (blocks === 0) return database.meta.delete('roster');
    await database.rosterBlocks.bulkAdd(records);
    return database.meta.put({ id: 'roster', value: meta });
  });
}

/**
 * Everybody on the stored roster; nobody when there is none.
 *
 * @throws UserError `roster.damaged` when a block is missing, cut, changed or swapped.
 */
export async function loadRoster(
  database: Database,
  vault: Vault,
): Promise<{ people: RosterPerson[]; importedAt?: string }> {
  const meta = await metaOf(database);
  if (!meta) return { people: [] };
  const ids = Array.from({ length: meta.blocks }, (_, n) => blockId(meta, n));
  const records = await database.rosterBlocks.bulkGet(ids);
  const parts = await Promise.all(
    records.map((record, n) => {
      if (!record) throw new UserError('roster.damaged');
      return vault.open<RosterPerson[]>(`roster/${ids[n]}`, record.sealed).catch((error: unknown) => {
        throw error instanceof UserError ? new UserError('roster.damaged') : error;
      });
    }),
  );
  return { people: parts.flat(), importedAt: meta.importedAt };
}

export async function eraseRoster(database: Database): Promise<void> {
  await database.transaction('rw', database.rosterBlocks, database.meta, async () => {
    await database.rosterBlocks.clear();
    await database.meta.delete('roster');
  });
}
