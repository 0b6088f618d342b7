/** What the user decided about people, so that they are not asked again. */
import type { Remembered, RememberedPerson } from '../policy/incident.ts';
import type { Database } from './database.ts';
import { keep, type Keeper, reveal } from './kept.ts';
import type { RememberedRecord } from './records.ts';

const place = (id: string) => `remembered/${id}`;

export type NewRemembered = Omit<Remembered, 'id' | 'person'> & {
  personKey: string;
  person: RememberedPerson;
};

/** A decision as it is stored; a person has one at a time, the latest. */
export async function sealDecision(keeper: Keeper, decision: NewRemembered): Promise<RememberedRecord> {
  const id = decision.personKey;
  return { ...decision, id, person: await keep(keeper, place(id), decision.person) };
}

/** Remembers a decision in the place of the one before. */
export async function remember(database: Database, keeper: Keeper, decision: NewRemembered): Promise<void> {
  await database.remembered.put(await sealDecision(keeper, decision));
}

export async function listRemembered(database: Database, keeper: Keeper): Promise<Remembered[]> {
  const records = await database.remembered.toArray();
  const all = await Promise.all(records.map((record) => shownDecision(keeper, record)));
  return all.sort((a, b) => b.since.localeCompare(a.since));
}

export async function shownDecision(keeper: Keeper, record: RememberedRecord): Promise<Remembered> {
  const { personKey: _key, person, ...rest } = record;
  return { ...rest, person: await reveal(keeper, place(record.id), person) };
}
