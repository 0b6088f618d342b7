/**
 * What the worker holds in memory. All of it can be rebuilt from storage, since the worker may be stopped between any two lines;
 * each part is loaded on first use and dropped when what it was made from changes.
 */
import { nameData } from '../../assets/names/index.ts';
import type { DeclarationDates } from '../../policy/forms/declaration.ts';
import type { RosterPerson } from '../../policy/roster/person.ts';
import { hasPersonExpired } from '../../policy/retention.ts';
import { buildIndex, type RosterIndex } from '../../policy/names/index.ts';
import { hasPassphrase } from '../../storage/keyring.ts';
import { incidentText, keyMaker, personText, personTexts } from '../../storage/people.ts';
import { keysOfDecision } from '../../storage/remembered.ts';
import { datesOf } from '../../storage/declarations.ts';
import { database, openDatabase } from '../../storage/database.ts';
import type { Keeper } from '../../storage/kept.ts';
import type { RememberedRecord } from '../../storage/records.ts';
import { rosterSize, loadRoster, saveRoster } from '../../storage/roster.ts';
import { isInDoubt } from '../../storage/retention.ts';
import { session } from '../../storage/session.ts';
import { loadSettings } from '../../storage/settings.ts';
import { openVault } from '../../storage/vault.ts';
import type { Incident } from '../../policy/incident.ts';
import type { ContactObservation } from '../../policy/observation.ts';

let dropped = 0;

/** Grows whenever something that judgements rest on is dropped: what was judged before may no longer hold. */
export const revision = (): number => dropped;

/** A value that is loaded once and kept until it is dropped; a failed load is tried again at the next call. */
function kept<T>(load: () => Promise<T>): { (): Promise<T>; drop: () => void } {
  let value: Promise<T> | undefined;
  const get = () => {
    if (value) return value;
    const loading = load();
    loading.catch(() => {
      if (value === loading) value = undefined;
    });
    value = loading;
    return loading;
  };
  return Object.assign(get, {
    drop: () => {
      dropped += 1;
      value = undefined;
    },
  });
}

export interface OpenRoster {
  index: RosterIndex;
  people: ReadonlyMap<string, RosterPerson>;
  importedAt?: string;
}

export const openedDatabase = () => openDatabase(database);

/** Whether every surface is hidden. */
export const hidden = kept(() => session.hidden());

export async function setHidden(hide: boolean): Promise<void> {
  await session.saveHidden(hide);
  hidden.drop();
}

/** Whether pupils are nearby (D5). */
export const nearby = kept(() => session.nearby());

export async function setNearby(isNearby: boolean): Promise<void> {
  await session.saveNearby(isNearby);
  nearby.drop();
}

/** Whether nothing that points at somebody may be on the screen: no marks on pages, no names on our own. */
export const isConcealed = async (): Promise<boolean> => (await hidden()) || (await nearby());

export const settings = kept(async () => loadSettings(await openedDatabase()));

const openedVault = kept(async () => {
  const unlocked = await session.unlocked();
  if (!unlocked) return undefined;
  const dataKey = Uint8Array.from(atob(unlocked.key), (character) => character.charCodeAt(0));
  return {
    vault: await openVault(dataKey),
    // A little slack: clocks are put right by seconds all the time.
    notBefore: Temporal.Instant.from(unlocked.since).subtract({ minutes: 5 }),
    locksAt: Temporal.Instant.from(unlocked.locksAt),
  };
});

const passphraseIsSet = kept(async () => hasPassphrase(await openedDatabase()));

/** Whether personal records can be written and read now. Decided from the clock at every call: alarms may be late. */
export async function keeper(): Promise<Keeper> {
  if (!(await passphraseIsSet())) return { state: 'none' };
  const open = await openedVault();
  if (!open) return { state: 'locked' };
  const now = Temporal.Now.instant();
  // A clock that was set back would keep it open for as long again.
  if (Temporal.Instant.compare(now, open.locksAt) >= 0 || Temporal.Instant.compare(now, open.notBefore) < 0) {
    await lock();
    return { state: 'locked' };
  }
  return { state: 'open', vault: open.vault };
}

/** Drops the key and everything made with it. */
export async function lock(): Promise<void> {
  await session.forgetUnlocked();
  dropVault();
}

/** Keeps the data key for the session. */
export async function keepUnlocked(dataKey: Uint8Array<ArrayBuffer>, minutes: number): Promise<void> {
  const since = Temporal.Now.instant();
  const locksAt = since.add({ minutes }).toString();
  const key = btoa(String.fromCharCode(...dataKey));
  await session.saveUnlocked({ key, since: since.toString(), locksAt });
  dropVault();
}

export function dropVault(): void {
  passphraseIsSet.drop();
  openedVault.drop();
  dropRoster();
  personKeyOf.drop();
  decisions.drop();
  declarations.drop();
}

/** How many people are on the stored roster, locked or not; undefined without one. */
export const storedRoster = kept(async () => rosterSize(await openedDatabase()));

/** The unlocked roster, without those who have expired; undefined while locked or without one. */
const unlockedRoster = kept(async (): Promise<OpenRoster | undefined> => {
  const holder = await keeper();
  if (holder.state !== 'open') return undefined;
  const db = await openedDatabase();
  const { people: stored, importedAt } = await loadRoster(db, holder.vault);
  if (importedAt === undefined) return undefined;
  const today = Temporal.Now.plainDateISO();
  const people = stored.filter((person) => !hasPersonExpired(person, today));
  if (people.length < stored.length && !(await isInDoubt(db, Temporal.Now.zonedDateTimeISO()))) {
    await saveRoster(db, holder.vault, people, importedAt);
    storedRoster.drop();
  }
  return {
    index: buildIndex(people, nameData),
    people: new Map(people.map((person) => [person.id, person])),
    importedAt,
  };
});

/** As {@link unlockedRoster}, and never past the time at which it locks. */
export async function roster(): Promise<OpenRoster | undefined> {
  return (await keeper()).state === 'open' ? unlockedRoster() : undefined;
}

const rosterUsers = new Set<() => void>();

/** Calls back when the roster is dropped, for whoever keeps something of it. */
export const whenRosterIsDropped = (forget: () => void): void => void rosterUsers.add(forget);

export function dropRoster(): void {
  for (const forget of rosterUsers) forget();
  storedRoster.drop();
  unlockedRoster.drop();
}

const personKeyOf = kept(async () => {
  const make = await keyMaker(await openedDatabase(), await keeper());
  const known = new Map<string, Promise<string>>();
  return (text: string): Promise<string> | undefined => {
    if (!make) return undefined;
    if (known.size > 20_000) known.clear();
    const key = known.get(text) ?? make(text);
    known.set(text, key);
    return key;
  };
});

/** The key under which a person is found again, or undefined while locked. */
export async function personKey(
  site: string,
  contact: Pick<ContactObservation, 'personId' | 'handle' | 'name'>,
): Promise<string | undefined> {
  return (await keeper()).state === 'locked' ? undefined : (await personKeyOf())(personText(site, contact));
}

/** Every key under which something may be kept about a person, who may be known by another thing than a page shows; none while locked. */
export async function everyPersonKey(
  site: string,
  contact: Pick<ContactObservation, 'personId' | 'handle' | 'name'>,
): Promise<string[]> {
  if ((await keeper()).state === 'locked') return [];
  const make = await personKeyOf();
  const keys = await Promise.all(personTexts(site, contact).map(make));
  return keys.filter((key) => key !== undefined);
}

/** The id of the log's entry about a person: a second key, made from theirs. */
export async function incidentKey(of: Pick<Incident, 'surface' | 'kind'>, key: string): Promise<string> {
  return (await (await personKeyOf())(incidentText(of, key))) ?? '';
}

/** What the user decided, by each key of the person. */
export const decisions = kept(async (): Promise<Map<string, RememberedRecord>> => {
  const records = await (await openedDatabase()).remembered.toArray();
  const byKey = new Map(records.flatMap((record) => keysOfDecision(record).map((key) => [key, record])));
  // A person's own key says more than one that only may be theirs.
  for (const record of records) byKey.set(record.personKey, record);
  return byKey;
});

/** The declarations (form 4.4) that a person is on, by each key of theirs. */
export const declarations = kept(async (): Promise<Map<string, DeclarationDates[]>> => {
  const records = await (await openedDatabase()).declarations.toArray();
  const byKey = new Map<string, DeclarationDates[]>();
  for (const record of records)
    for (const key of record.personKeys) byKey.set(key, [...(byKey.get(key) ?? []), datesOf(record)]);
  return byKey;
});

/** Everything, after the database was emptied. */
export function dropEverything(): void {
  hidden.drop();
  nearby.drop();
  settings.drop();
  dropVault();
}
