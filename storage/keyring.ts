/** Setting, opening, changing and forgetting the passphrase. */
import { UserError } from '../policy/message.ts';
import type { Database } from './database.ts';
import { keep, type Keeper, reveal } from './kept.ts';
import { declaredKeys } from './declarations.ts';
import { accountKeys, incidentText, personText } from './people.ts';
import type { DeclarationRecord, IncidentRecord, RememberedRecord, ReportRecord } from './records.ts';
import { newDataKey, openVault, unwrapDataKey, type Vault, wrapDataKey } from './vault.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export async function hasPassphrase(database: Database): Promise<boolean> {
  return (await database.keyring.count()) > 0;
}

/**
 * Sets the first passphrase and seals everything personal that was kept in the clear, all or nothing.
 *
 * @returns the data key
 * @throws UserError `vault.alreadySet`
 */
export async function setPassphrase(database: Database, passphrase: string): Promise<Bytes> {
  if (await hasPassphrase(database)) throw new UserError('vault.alreadySet');
  const dataKey = newDataKey();
  const keyring = await wrapDataKey(dataKey, passphrase);
  const sealed = await sealEverything(database, await openVault(dataKey));
  await database.transaction(
    'rw',
    [
      database.keyring,
      database.incidents,
      database.remembered,
      database.reports,
      database.declarations,
      database.meta,
    ],
    async () => {
      if (await hasPassphrase(database)) throw new UserError('vault.alreadySet');
      await database.keyring.add(keyring);
      await Promise.all([
        database.incidents.clear(),
        database.remembered.clear(),
        database.reports.clear(),
        database.declarations.clear(),
      ]);
      await database.incidents.bulkAdd(sealed.incidents);
      await database.remembered.bulkAdd(sealed.remembered);
      await database.reports.bulkAdd(sealed.reports);
      await database.declarations.bulkAdd(sealed.declarations);
      await database.meta.delete('person-key');
    },
  );
  return dataKey;
}

interface Personal {
  incidents: IncidentRecord[];
  remembered: RememberedRecord[];
  reports: ReportRecord[];
  declarations: DeclarationRecord[];
}

/** Copies of all records with their personal part sealed; person keys and the ids made from them change with the key. */
async function sealEverything(database: Database, vault: Vault): Promise<Personal> {
  const open: Keeper = { state: 'open', vault };
  const none: Keeper = { state: 'none' };
  const newIds = new Map<string, string>();

  const incidents = await Promise.all(
    (await database.incidents.toArray()).map(async (record): Promise<IncidentRecord> => {
      const person = await reveal(none, '', record.person);
      if (typeof person === 'string') return record;
      const personKey = await vault.key(personText(record.site, person));
      const id = await vault.key(incidentText(record, personKey));
      newIds.set(record.id, id);
      return { ...record, id, personKey, person: await keep(open, `incident/${id}`, person) };
    }),
  );
  const remembered = await Promise.all(
    (await database.remembered.toArray()).map(async (record): Promise<RememberedRecord> => {
      const person = await reveal(none, '', record.person);
      if (typeof person === 'string') return record;
      const personKey = await vault.key(personText(record.site, person));
      return {
        ...record,
        id: personKey,
        personKey,
        otherKeys: (await accountKeys(vault.key, record.site, person)).filter((key) => key !== personKey),
        person: await keep(open, `remembered/${personKey}`, person),
      };
    }),
  );
  const reports = await Promise.all(
    (await database.reports.toArray()).map(async (record): Promise<ReportRecord> => {
      const report = await reveal(none, '', record.report);
      const id = newIds.get(record.incidentId) ?? record.incidentId;
      if (typeof report === 'string') return { ...record, id, incidentId: id };
      return { ...record, id, incidentId: id, report: await keep(open, `report/${id}`, report) };
    }),
  );
  const declarations = await Promise.all(
    (await database.declarations.toArray()).map(async (record): Promise<DeclarationRecord> => {
      const content = await reveal(none, '', record.content);
      if (typeof content === 'string') return record;
      const personKeys = await declaredKeys(vault.key, content.persons);
      return { ...record, personKeys, content: await keep(open, `declaration/${record.id}`, content) };
    }),
  );
  return { incidents, remembered, reports, declarations };
}

/** @returns the data key. @throws UserError `vault.none`, `vault.wrongPassphrase`, `vault.keyringDamaged` */
export async function unlock(database: Database, passphrase: string): Promise<Bytes> {
  const keyring = await database.keyring.get('keyring');
  if (!keyring) throw new UserError('vault.none');
  return unwrapDataKey(keyring, passphrase);
}

/** Changes the passphrase; nothing else is re-sealed. @throws as {@link unlock} */
export async function changePassphrase(database: Database, old: string, passphrase: string): Promise<Bytes> {
  const dataKey = await unlock(database, old);
  await database.keyring.put(await wrapDataKey(dataKey, passphrase));
  return dataKey;
}

/** A passphrase that is lost: erases the roster and who the log is about; dates, sites and states of the log stay. */
export async function forgetPassphrase(database: Database): Promise<void> {
  await database.transaction(
    'rw',
    [
      database.keyring,
      database.rosterBlocks,
      database.meta,
      database.incidents,
      database.remembered,
      database.reports,
      database.declarations,
    ],
    async () => {
      await database.keyring.clear();
      await database.rosterBlocks.clear();
      await database.meta.bulkDelete(['roster', 'person-key']);
      await database.incidents.toCollection().modify((record) => {
        if (record.person !== 'erased' && 'sealed' in record.person) record.person = 'erased';
      });
      // A decision or declaration that no longer says about whom is of no use.
      await database.remembered.clear();
      await database.declarations.clear();
      await database.reports.toCollection().modify((record) => {
        if (record.report !== 'erased' && 'sealed' in record.report) record.report = 'erased';
      });
    },
  );
}
