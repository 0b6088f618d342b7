/** Declarations (form 4.4): who they are about and every word of them sealed once a passphrase is set; dates in the clear. */
import type {
  Declaration,
  DeclarationDates,
  DeclaredPerson,
  ShownDeclaration,
} from '../policy/forms/declaration.ts';
import { declarationState } from '../policy/forms/declaration-state.ts';
import type { Database } from './database.ts';
import { advance } from './incidents.ts';
import { keep, type Keeper, reveal } from './kept.ts';
import { accountKeys, keyMaker } from './people.ts';
import type { DeclarationRecord } from './records.ts';

const place = (id: string) => `declaration/${id}`;

/** The keys under which the people of a form are found on a page; somebody who is on no site that is read has none. */
export async function declaredKeys(
  keyOf: (text: string) => Promise<string>,
  persons: readonly DeclaredPerson[],
): Promise<string[]> {
  const keys = persons.map((person) => (person.site === '' ? [] : accountKeys(keyOf, person.site, person)));
  return [...new Set((await Promise.all(keys)).flat())];
}

async function seal(
  database: Database,
  keeper: Keeper,
  { content, ...dates }: Declaration,
): Promise<DeclarationRecord> {
  const kept = await keep(keeper, place(dates.id), content);
  // Not locked: the line before would have refused.
  const keyOf = (await keyMaker(database, keeper))!;
  return { ...dates, personKeys: await declaredKeys(keyOf, content.persons), content: kept };
}

const liftedBy = (record: DeclarationRecord | undefined, date: string): ReadonlySet<string> =>
  new Set(record && declarationState(record, date) === 'in-force' ? record.personKeys : []);

/** What was noted of these people by one click before: a form on which the school has decided takes its place. */
const supersede = (database: Database, { personKeys }: DeclarationRecord): Promise<number> =>
  database.remembered
    .where('personKey')
    .anyOf(personKeys)
    .filter(({ kind }) => kind === 'declared' || kind === 'family')
    .delete();

/** Notes on everything logged about the people of a form what it has come to: declared, or no longer so. */
async function noteInLog(
  database: Database,
  before: DeclarationRecord | undefined,
  after: DeclarationRecord | undefined,
  at: string,
  date: string,
): Promise<void> {
  const [was, is] = [liftedBy(before, date), liftedBy(after, date)];
  for (const key of new Set([...was, ...is])) {
    const logged = await database.incidents.where('personKey').equals(key).toArray();
    for (const { id, state } of logged)
      if (is.has(key))
        await advance(database, id, 'declared', at, after?.decidedOn ? { declaredOn: after.decidedOn } : {});
      else if (state === 'declared') await advance(database, id, 'withdrawn', at);
  }
}

/**
 * Keeps a declaration in the place of the one before with the same id, and notes in the log what it has come to: both or neither.
 *
 * @param date the school's date
 * @throws UserError `vault.locked`
 */
export async function saveDeclaration(
  database: Database,
  keeper: Keeper,
  declaration: Declaration,
  at: string,
  date: string,
): Promise<void> {
  const sealed = await seal(database, keeper, declaration);
  const tables = [database.declarations, database.incidents, database.remembered];
  await database.transaction('rw', tables, async () => {
    const before = await database.declarations.get(sealed.id);
    await database.declarations.put(sealed);
    if (sealed.decision !== 'not-yet') await supersede(database, sealed);
    await noteInLog(database, before, sealed, at, date);
  });
}

/** Keeps a form that was just begun; one with its id that is there already stays as it is (a repeated message). */
export async function addDeclaration(
  database: Database,
  keeper: Keeper,
  declaration: Declaration,
): Promise<void> {
  const sealed = await seal(database, keeper, declaration);
  await database.transaction('rw', database.declarations, async () => {
    if (!(await database.declarations.get(sealed.id))) await database.declarations.add(sealed);
  });
}

/** Deletes a declaration; where it was in force the log notes that it no longer is. */
export async function deleteDeclaration(
  database: Database,
  id: string,
  at: string,
  date: string,
): Promise<void> {
  await database.transaction('rw', database.declarations, database.incidents, async () => {
    const before = await database.declarations.get(id);
    await database.declarations.delete(id);
    await noteInLog(database, before, undefined, at, date);
  });
}

/** The dates alone: nothing of it says who. */
export function datesOf(record: DeclarationRecord): DeclarationDates {
  const { content: _, personKeys: _keys, ...dates } = record;
  return dates;
}

export async function listDeclarations(database: Database, keeper: Keeper): Promise<ShownDeclaration[]> {
  const records = await database.declarations.toArray();
  return Promise.all(
    records.map(async (record) => ({
      ...datesOf(record),
      content: await reveal(keeper, place(record.id), record.content),
    })),
  );
}
