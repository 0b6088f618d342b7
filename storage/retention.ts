/** Erasing what has expired (trust.md L4): at start-up and daily, by the clock, however long the browser was closed. */
import {
  hasDecisionExpired,
  hasDeclarationExpired,
  hasIncidentExpired,
  isClockDoubtful,
  keptSince,
  settleDoubt,
  useMonths,
} from '../policy/retention.ts';
import type { Database } from './database.ts';
import { deleteIncidents } from './incidents.ts';
import { eraseRoster, hasRosterExpired } from './roster.ts';

/**
 * Erases incidents (with their reports) to which nothing has happened within `keepMonths`, decisions and declarations that have
 * expired, and a roster on which everybody has; and of what concerns time, what {@link purgeTime} names.
 * Single roster entries that expire are dropped when the roster is next opened, since they are sealed.
 *
 * @returns how many incidents were erased
 */
export async function purge(
  database: Database,
  now: Temporal.ZonedDateTime,
  keepMonths: number,
): Promise<number> {
  const since = keptSince(now, keepMonths);
  const expired = await database.incidents
    .where('lastSeen')
    .below(since.toInstant().toString())
    .filter((incident) => hasIncidentExpired(incident, since))
    .primaryKeys();
  await deleteIncidents(database, expired);
  await database.remembered.filter((decision) => hasDecisionExpired(decision, since)).delete();
  await database.declarations.filter((each) => hasDeclarationExpired(each, now, since)).delete();
  if (await hasRosterExpired(database, now.toPlainDate().toString())) await eraseRoster(database);
  await purgeTime(database, now, keepMonths);
  await database.meta.put({ id: 'last-purge', value: now.toInstant().toString() });
  return expired.length;
}

/** Use and single dates, after a year; answers to the notice, like the rest of the log. */
async function purgeTime(database: Database, now: Temporal.ZonedDateTime, keepMonths: number): Promise<void> {
  const yearAgo = keptSince(now, useMonths).toPlainDate().toString();
  await database.usage.where('date').below(yearAgo).delete();
  await database.dayChanges.where('date').below(yearAgo).delete();
  await database.noticeAnswers.where('at').below(keptSince(now, keepMonths).toInstant().toString()).delete();
}

const lastPurge = async (database: Database): Promise<Temporal.Instant | undefined> => {
  const last = (await database.meta.get('last-purge'))?.value;
  return typeof last === 'string' ? Temporal.Instant.from(last) : undefined;
};

/** Whether the clock says something that is not to be believed yet. Writes nothing. */
export async function isInDoubt(database: Database, now: Temporal.ZonedDateTime): Promise<boolean> {
  const last = await lastPurge(database);
  return last !== undefined && isClockDoubtful(last, now.toInstant());
}

/** Whether the clock can be gone by when erasing: it has not jumped, or a second day says the same. */
export async function mayErase(database: Database, now: Temporal.ZonedDateTime): Promise<boolean> {
  if (!(await isInDoubt(database, now))) {
    await database.meta.delete('clock-doubt');
    return true;
  }
  const today = now.toPlainDate();
  const since = (await database.meta.get('clock-doubt'))?.value;
  const outcome = settleDoubt(typeof since === 'string' ? Temporal.PlainDate.from(since) : undefined, today);
  if (outcome === 'begin again') await database.meta.put({ id: 'clock-doubt', value: today.toString() });
  if (outcome === 'believe') await database.meta.delete('clock-doubt');
  return outcome === 'believe';
}

/** Whether a purge is due: none was made today. */
export async function isPurgeDue(database: Database, now: Temporal.ZonedDateTime): Promise<boolean> {
  const last = await lastPurge(database);
  return !last?.toZonedDateTimeISO(now.timeZoneId).toPlainDate().equals(now.toPlainDate());
}
