/**
 * Settings, kept so that they cannot be lost by saving an empty form over them (trust.md S1): validated on every read, a rolling
 * row of snapshots, and in `storage.local` a mark that says settings were once saved, beside a copy without personal data.
 */
import { browser } from 'wxt/browser';
import { UserError } from '../policy/message.ts';
import { settingsCopy, settingsFromCopy } from '../policy/settings-copy.ts';
import { newSettings, type Settings, settingsSchema } from '../policy/settings.ts';
import type { Database } from './database.ts';

/** How many earlier states are kept … */
const snapshotsKept = 10;
/** … and how far apart: settings are saved as the user types, and an hour's editing must not push out last week's state. */
const minutesApart = 10;

/** In `storage.local`: that settings exist, and which version wrote them. */
const mark = 'settings-saved';
/** In `storage.local`: the copy that a database which lost everything can be brought back from (policy/settings-copy.ts). */
const copyKey = 'settings-copy';

interface StoredCopy {
  /** ISO instant. */
  at: string;
  settings: unknown;
}

export type LoadedSettings =
  | { state: 'new'; settings: Settings }
  | { state: 'loaded'; settings: Settings }
  | { state: 'unreadable'; raw: unknown };

/** The stored settings, those of a new user, or word that what is stored cannot be read. Writes nothing. */
export async function loadSettings(database: Database): Promise<LoadedSettings> {
  const record = await database.settings.get('current');
  if (!record) {
    const marked = (await browser.storage.local.get(mark))[mark] !== undefined;
    return marked ? { state: 'unreadable', raw: null } : { state: 'new', settings: newSettings() };
  }
  const parsed = settingsSchema.safeParse(record.data);
  return parsed.success
    ? { state: 'loaded', settings: parsed.data }
    : { state: 'unreadable', raw: record.data };
}

/**
 * Saves settings and keeps the state before as a snapshot.
 *
 * @throws UserError `settings.unreadable` when the stored ones could not be read: nothing is written over them.
 */
export async function saveSettings(
  database: Database,
  settings: Settings,
  now: Temporal.Instant,
): Promise<void> {
  const data = settingsSchema.parse(settings);
  if ((await loadSettings(database)).state === 'unreadable') throw new UserError('settings.unreadable');
  await replace(database, data, now, 'thinned');
}

async function replace(
  database: Database,
  data: Settings,
  now: Temporal.Instant,
  snapshot: 'always' | 'thinned' = 'always',
): Promise<void> {
  await database.transaction('rw', database.settings, database.snapshots, async () => {
    const before = await database.settings.get('current');
    const last = await database.snapshots.orderBy(':id').last();
    const isRecent = last && now.since(Temporal.Instant.from(last.at)).total('minutes') < minutesApart;
    if (before && !(snapshot === 'thinned' && isRecent))
      await database.snapshots.add({ at: before.savedAt, data: before.data });
    await database.settings.put({ id: 'current', savedAt: now.toString(), data });
    const ids = await database.snapshots.orderBy(':id').primaryKeys();
    await database.snapshots.bulkDelete(ids.slice(0, -snapshotsKept));
  });
  const copy: StoredCopy = { at: now.toString(), settings: settingsCopy(data) };
  await browser.storage.local.set({
    [mark]: { version: data.version, at: now.toString() },
    [copyKey]: copy,
  });
}

async function storedCopy(): Promise<{ at: string; settings: Settings } | undefined> {
  const copy = (await browser.storage.local.get(copyKey))[copyKey] as Partial<StoredCopy> | undefined;
  const settings = settingsFromCopy(copy?.settings);
  return settings && typeof copy?.at === 'string' ? { at: copy.at, settings } : undefined;
}

/** When the copy in the second place was made; null if there is none, or it cannot be read either. */
export async function copyMadeAt(): Promise<string | null> {
  return (await storedCopy())?.at ?? null;
}

/**
 * Puts the copy in the second place in force, without what it leaves out; what was stored stays as a snapshot.
 *
 * @throws UserError `settings.noSuchSnapshot` when it is gone or unreadable
 */
export async function restoreCopy(database: Database, now: Temporal.Instant): Promise<void> {
  const copy = await storedCopy();
  if (!copy) throw new UserError('settings.noSuchSnapshot');
  await replace(database, copy.settings, now);
}

/** Earlier states, newest first, and whether each can be read. */
export async function listSnapshots(
  database: Database,
): Promise<{ id: number; at: string; readable: boolean }[]> {
  const records = await database.snapshots.orderBy(':id').reverse().toArray();
  return records.map((record) => ({
    id: record.id!,
    at: record.at,
    readable: settingsSchema.safeParse(record.data).success,
  }));
}

/** @throws UserError `settings.noSuchSnapshot` when it is gone or unreadable. The state before is kept as a snapshot. */
export async function restoreSnapshot(database: Database, id: number, now: Temporal.Instant): Promise<void> {
  const parsed = settingsSchema.safeParse((await database.snapshots.get(id))?.data);
  if (!parsed.success) throw new UserError('settings.noSuchSnapshot');
  await replace(database, parsed.data, now);
}

/** Begins with new settings because the user said so; what was stored stays as a snapshot. */
export async function startAfresh(database: Database, now: Temporal.Instant): Promise<void> {
  await replace(database, newSettings(), now);
}

/** What is stored, as text, whatever it is. */
export async function rawSettings(database: Database): Promise<string> {
  const [record, snapshots] = [await database.settings.get('current'), await database.snapshots.toArray()];
  return JSON.stringify({ settings: record ?? null, snapshots }, null, 2);
}
