/** Erasing what has expired (trust.md L4): at start-up and daily, by the clock, however long the browser was closed. */
import { hasDecisionExpired, hasIncidentExpired, keptSince } from '../policy/retention.ts';
import type { Database } from './database.ts';
import { deleteIncidents } from './incidents.ts';
import { eraseRoster, hasRosterExpired } from './roster.ts';

/**
 * Erases incidents (with their reports) to which nothing has happened within `keepMonths`, decisions that have expired, and a
 * roster on which everybody has.
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
  if (await hasRosterExpired(database, now.toPlainDate().toString())) await eraseRoster(database);
  await database.meta.put({ id: 'last-purge', value: now.toInstant().toString() });
  return expired.length;
}

/** Whether a purge is due: none was made today. */
export async function isPurgeDue(database: Database, now: Temporal.ZonedDateTime): Promise<boolean> {
  const last = (await database.meta.get('last-purge'))?.value;
  if (typeof last !== 'string') return true;
  return !Temporal.Instant.from(last)
    .toZonedDateTimeISO(now.timeZoneId)
    .toPlainDate()
    .equals(now.toPlainDate());
}
