import { Dexie, type Table } from 'dexie';
import { UserError } from '../policy/message.ts';
import type { Deviation } from '../policy/forms/deviation.ts';
import type { Permission } from '../policy/forms/permission.ts';
import type { NoticeAnswer } from '../policy/notice-answer.ts';
import type { DayUse } from '../policy/usage.ts';
import type {
  DayChangesRecord,
  DeclarationRecord,
  HealthRecord,
  IncidentRecord,
  KeyringRecord,
  MetaRecord,
  RememberedRecord,
  ReportRecord,
  RosterBlockRecord,
  SettingsRecord,
  SnapshotRecord,
} from './records.ts';

export type Database = Dexie & {
  settings: Table<SettingsRecord, string>;
  snapshots: Table<SnapshotRecord, number>;
  keyring: Table<KeyringRecord, string>;
  rosterBlocks: Table<RosterBlockRecord, string>;
  incidents: Table<IncidentRecord, string>;
  remembered: Table<RememberedRecord, string>;
  reports: Table<ReportRecord, string>;
  health: Table<HealthRecord, string>;
  meta: Table<MetaRecord, string>;
  dayChanges: Table<DayChangesRecord, string>;
  noticeAnswers: Table<NoticeAnswer, string>;
  usage: Table<DayUse, [string, string]>;
  permissions: Table<Permission, string>;
  deviations: Table<Deviation, string>;
  declarations: Table<DeclarationRecord, string>;
};

/** How long an opening that hangs is waited for: a queue behind a blocked upgrade gets no event (trust.md S3). */
const openingLimit = 10_000;

/**
 * The one database. Versions are append-only: a change of shape is a new `version(n)` with its upgrade, and a frozen dump of the
 * version before in the tests.
 */
export function createDatabase(name = 'staffroom'): Database {
  // "strict": a record that was said to be saved survives a power cut (trust.md S5).
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  database.version(1).stores({
    settings: 'id',
    snapshots: '++id',
    keyring: 'id',
    rosterBlocks: 'id',
    incidents: 'id, lastSeen, personKey, site, group, state',
    remembered: 'id, personKey',
    reports: 'id, incidentId, state',
    health: 'id',
    meta: 'id',
  });
  database.version(2).stores({
    dayChanges: 'date',
    noticeAnswers: 'id, at',
    usage: '[date+host], date',
    permissions: 'id',
    deviations: 'id',
  });
  database.version(3).stores({ declarations: 'id, *personKeys' });
  return database;
}

/**
 * Opens the database, or says in a sentence why nothing can be kept here.
 *
 * @throws UserError `storage.blocked` when another page holds an old version open, `storage.notAvailable` when the browser
 *   keeps nothing in this window, `storage.newer` when a newer Staffroom wrote it.
 */
export async function openDatabase(database: Database): Promise<Database> {
  if (database.isOpen()) return database;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new UserError('storage.blocked')), openingLimit);
  });
  try {
    await Promise.race([database.open(), late]);
    return database;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(error instanceof Dexie.VersionError ? 'storage.newer' : 'storage.notAvailable', {
      detail: error instanceof Error ? error.name : String(error),
    });
  } finally {
    clearTimeout(timer);
  }
}

/** The database of this browser. Opened on first use; closed by Dexie when another page upgrades it. */
export const database = createDatabase();
