/** What the user decided about people, so that they are not asked again. */
import type { Remembered, RememberedPerson } from '../policy/incident.ts';
import type { Database } from './database.ts';
import { keep, type Keeper, reveal } from './kept.ts';
import { accountKeys, keyMaker } from './people.ts';
import type { RememberedRecord } from './records.ts';

const place = (id: string) => `remembered/${id}`;

export type NewRemembered = Omit<Remembered, 'id' | 'person'> & {
  personKey: string;
  person: RememberedPerson;
};

/** A decision as it is stored; a person has one at a time, the latest. */
export async function sealDecision(
  database: Database,
  keeper: Keeper,
  decision: NewRemembered,
): Promise<RememberedRecord & { otherKeys: string[] }> {
  const { personKey: id, person, site } = decision;
  const kept = await keep(keeper, place(id), person);
  // Not locked: the line before would have refused.
  const keyOf = (await keyMaker(database, keeper))!;
  const otherKeys = (await accountKeys(keyOf, site, person)).filter((key) => key !== id);
  return { ...decision, id, otherKeys, person: kept };
}

/** Puts a sealed decision in the place of the one before, under whichever key that was. Within a transaction. */
export async function putDecision(
  database: Database,
  sealed: RememberedRecord & { otherKeys: string[] },
): Promise<void> {
  await database.remembered.bulkDelete(sealed.otherKeys);
  await database.remembered.put(sealed);
}

/** Every key under which a decision holds. */
export const keysOfDecision = ({ personKey, otherKeys = [] }: RememberedRecord): string[] => [
  personKey,
  ...otherKeys,
];

/** Remembers a decision in the place of the one before. */
export async function remember(database: Database, keeper: Keeper, decision: NewRemembered): Promise<void> {
  const sealed = await sealDecision(database, keeper, decision);
  await database.transaction('rw', database.remembered, () => putDecision(database, sealed));
}

export async function listRemembered(database: Database, keeper: Keeper): Promise<Remembered[]> {
  const records = await database.remembered.toArray();
  const all = await Promise.all(records.map((record) => shownDecision(keeper, record)));
  return all.sort((a, b) => b.since.localeCompare(a.since));
}

export async function shownDecision(keeper: Keeper, record: RememberedRecord): Promise<Remembered> {
  const { personKey: _key, otherKeys: _others, person, ...rest } = record;
  return { ...rest, person: await reveal(keeper, place(record.id), person) };
}
