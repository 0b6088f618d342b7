/** The log: incidents, with who they are about sealed once a passphrase is set. */
import type { Incident, IncidentPerson, IncidentState } from '../policy/incident.ts';
import type { Group } from '../policy/roster/person.ts';
import type { Database } from './database.ts';
import { keep, type Keeper, reveal } from './kept.ts';
import type { IncidentRecord } from './records.ts';

const place = (id: string) => `incident/${id}`;

export type NewIncident = Omit<Incident, 'number' | 'history' | 'state' | 'person' | 'lastSeen'> & {
  personKey: string;
  person: IncidentPerson;
};

/** What an incident is while a decision about the person holds; nobody is noticed in that time. */
const decided: ReadonlySet<IncidentState> = new Set(['not-same-person', 'family', 'declared']);

/** A record as the rest of Staffroom sees it. */
export async function shown(keeper: Keeper, record: IncidentRecord): Promise<Incident> {
  const { personKey: _key, person, ...rest } = record;
  return { ...rest, person: await reveal(keeper, place(record.id), person) };
}

/**
 * Records that somebody was noticed: a new incident with the next log number, or a later sighting of the same one. Its id makes
 * this idempotent: once per person, site and surface, however often the page is read or the worker stops.
 *
 * @returns whether it is new
 */
export async function notice(
  database: Database,
  keeper: Keeper,
  seen: NewIncident,
  at: string,
): Promise<boolean> {
  const person = await keep(keeper, place(seen.id), seen.person);
  return database.transaction('rw', database.incidents, database.meta, async () => {
    const known = await database.incidents.get(seen.id);
    if (known) {
      await database.incidents.update(seen.id, { lastSeen: at });
      // What was decided about the person has ended by itself: it is a finding again.
      if (decided.has(known.state)) await advance(database, seen.id, 'noticed', at);
      return false;
    }
    const number = (((await database.meta.get('next-number'))?.value as number | undefined) ?? 1) | 0;
    await database.meta.put({ id: 'next-number', value: number + 1 });
    await database.incidents.add({
      ...seen,
      person,
      number,
      lastSeen: at,
      state: 'noticed',
      history: [{ at, state: 'noticed' }],
    });
    return true;
  });
}

/** Adds a step to an incident's history. Nothing happens when it is already in that state (a repeated message). */
export async function advance(
  database: Database,
  id: string,
  state: IncidentState,
  at: string,
  more: { declaredOn?: string } = {},
): Promise<void> {
  await database.transaction('rw', database.incidents, async () => {
    const record = await database.incidents.get(id);
    if (!record || record.state === state) return;
    await database.incidents.put({ ...record, ...more, state, history: [...record.history, { at, state }] });
  });
}

export interface Filter {
  site?: string | undefined;
  group?: Group | undefined;
  state?: IncidentState | undefined;
}

/** Ids that satisfy the filter's plain fields, newest first; reads indexes only. */
async function idsFor(database: Database, filter: Filter): Promise<string[]> {
  // Read forwards and turned round here: backwards, a database gives one key at a time (measured with 100,000 incidents).
  let ids = ((await database.incidents.orderBy('lastSeen').primaryKeys()) as string[]).toReversed();
  for (const field of ['site', 'group', 'state'] as const) {
    const wanted = filter[field];
    if (!wanted) continue;
    const matching = new Set(await database.incidents.where(field).equals(wanted).primaryKeys());
    ids = ids.filter((id) => matching.has(id));
  }
  return ids;
}

async function load(database: Database, keeper: Keeper, ids: readonly string[]): Promise<Incident[]> {
  const records = await database.incidents.bulkGet([...ids]);
  return Promise.all(records.filter((record) => record !== undefined).map((record) => shown(keeper, record)));
}

function mentions(incident: Incident, needle: string): boolean {
  if (typeof incident.person === 'string') return false;
  const { name, handle, note } = incident.person;
  return [name, handle, note].some((field) => field?.toLocaleLowerCase('en-GB').includes(needle));
}

/** One page of the log, newest first. */
export async function listIncidents(
  database: Database,
  keeper: Keeper,
  filter: Filter,
  offset: number,
  limit: number,
): Promise<{ incidents: Incident[]; total: number }> {
  const ids = await idsFor(database, filter);
  return { incidents: await load(database, keeper, ids.slice(offset, offset + limit)), total: ids.length };
}

/** How many records are opened at a time … */
const searchBatch = 200;
/** … and for how long one step of a search goes on, in milliseconds: others wait no longer for an answer. */
const searchStep = 200;

/** The ids of the search that is going on, so that each of its steps goes through the same list. */
let searching: { what: string; ids: string[] } | undefined;

export interface SearchStep {
  /** What was found in this step, newest first. */
  incidents: Incident[];
  /** Where the next step begins; null when everything has been looked at. */
  next: number | null;
  /** How many entries have been looked at by now, and how many there are to look at. */
  searched: number;
  total: number;
}

/**
 * One step of looking for a text in names, handles and notes. With a passphrase set each record has to be opened for it, which takes
 * seconds for a large log: so it is done in short steps, newest first, for which the page asks one by one. A page that asks for no
 * more has ended the search; nothing of what was opened is kept.
 *
 * @param from 0, then the `next` of the step before. An entry may be found twice when the worker was stopped in between.
 * @param enough ends the step when so many are found
 */
export async function searchIncidents(
  database: Database,
  keeper: Keeper,
  { text, ...filter }: Filter & { text: string },
  from: number,
  enough: number,
): Promise<SearchStep> {
  const needle = text.trim().toLocaleLowerCase('en-GB');
  const what = JSON.stringify([database.name, filter, needle]);
  const known = from > 0 && searching?.what === what ? searching : undefined;
  const { ids } = known ?? { ids: await idsFor(database, filter) };
  searching = { what, ids };
  const began = performance.now();
  const incidents: Incident[] = [];
  // A list made anew may have moved by a few entries: some are looked at again rather than one left out.
  let at = known || from === 0 ? from : Math.max(0, from - searchBatch);
  do {
    const batch = await load(database, keeper, ids.slice(at, at + searchBatch));
    incidents.push(...batch.filter((incident) => mentions(incident, needle)));
    at += searchBatch;
  } while (at < ids.length && incidents.length < enough && performance.now() - began < searchStep);
  const isDone = at >= ids.length;
  if (isDone) searching = undefined;
  return { incidents, next: isDone ? null : at, searched: Math.min(at, ids.length), total: ids.length };
}

export async function getIncident(
  database: Database,
  keeper: Keeper,
  id: string,
): Promise<Incident | undefined> {
  const record = await database.incidents.get(id);
  return record && shown(keeper, record);
}

/** Earlier incidents about the same person, oldest first. */
export async function earlierIncidents(database: Database, keeper: Keeper, id: string): Promise<Incident[]> {
  const record = await database.incidents.get(id);
  if (!record) return [];
  const same = await database.incidents.where('personKey').equals(record.personKey).sortBy('firstSeen');
  return Promise.all(same.filter((other) => other.id !== id).map((other) => shown(keeper, other)));
}

/** What is kept about the person of an incident with another note, ready to be stored; undefined if it cannot be read. */
export async function annotated(
  database: Database,
  keeper: Keeper,
  id: string,
  note: string,
): Promise<IncidentRecord['person'] | undefined> {
  const record = await database.incidents.get(id);
  if (!record) return undefined;
  const person = await reveal(keeper, place(id), record.person);
  return typeof person === 'string' ? undefined : keep(keeper, place(id), { ...person, note });
}

/** Deletes incidents with the reports made from them. */
export async function deleteIncidents(database: Database, ids: readonly string[]): Promise<void> {
  await database.transaction('rw', database.incidents, database.reports, async () => {
    await database.incidents.bulkDelete([...ids]);
    await database.reports
      .where('incidentId')
      .anyOf([...ids])
      .delete();
  });
}

export async function deleteAllIncidents(database: Database): Promise<void> {
  await database.transaction('rw', database.incidents, database.reports, async () => {
    await database.incidents.clear();
    await database.reports.clear();
  });
}
