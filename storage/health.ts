/** Per site and surface: when it was last read well, and how often in a row it could not be (never page text). */
import type { Outcome } from '../policy/observation.ts';
import type { Database } from './database.ts';
import type { HealthRecord } from './records.ts';

/** Counts one settled reading. */
export async function countReading(
  database: Database,
  site: string,
  surface: string,
  outcome: Outcome,
  at: string,
): Promise<void> {
  const id = `${site}/${surface}`;
  await database.transaction('rw', database.health, async () => {
    const before = await database.health.get(id);
    const record: HealthRecord = { ...before, id, site, surface, lastTried: at, failures: 0 };
    if (outcome === 'cannot-read') record.failures = (before?.failures ?? 0) + 1;
    else record.lastGood = at;
    await database.health.put(record);
  });
}

export async function listHealth(database: Database): Promise<Omit<HealthRecord, 'id'>[]> {
  const records = await database.health.orderBy('id').toArray();
  return records.map(({ id: _id, ...rest }) => rest);
}
