/** Reports that were prepared, and which of them the user says were sent. */
import type { ContactReport } from '../policy/forms/contact-report.ts';
import type { Database } from './database.ts';
import { advance } from './incidents.ts';
import { keep, type Keeper, reveal } from './kept.ts';
import type { ReportRecord } from './records.ts';

const place = (id: string) => `report/${id}`;

/**
 * Keeps a report as it went out and notes it in the log, both or neither. One per incident: preparing again replaces it and keeps the
 * first date; what was once marked as sent stays so, since preparing a copy takes nothing back.
 */
export async function saveReport(
  database: Database,
  keeper: Keeper,
  incidentId: string,
  report: ContactReport,
  by: ReportRecord['by'],
  at: string,
): Promise<void> {
  const id = incidentId;
  const kept = await keep(keeper, place(id), report);
  await database.transaction('rw', database.reports, database.incidents, async () => {
    const before = await database.reports.get(id);
    await database.reports.put({
      ...(before ?? { id, incidentId, state: 'prepared', preparedAt: at }),
      by,
      report: kept,
    });
    if (before?.sentAt === undefined) await advance(database, incidentId, 'prepared', at);
  });
}

/** Records the user's statement that a report was sent, with the report and in the log. */
export async function markSent(database: Database, incidentId: string, at: string): Promise<void> {
  await database.transaction('rw', database.reports, database.incidents, async () => {
    const report = await database.reports.get(incidentId);
    if (!report) return;
    if (report.state !== 'sent') await database.reports.put({ ...report, state: 'sent', sentAt: at });
    await advance(database, incidentId, 'sent', at);
  });
}

export interface StoredReport {
  preparedAt: string;
  sentAt?: string;
  report: ContactReport | 'locked' | 'erased' | 'unreadable';
}

export async function getReport(
  database: Database,
  keeper: Keeper,
  incidentId: string,
): Promise<StoredReport | undefined> {
  const record = await database.reports.get(incidentId);
  if (!record) return undefined;
  return {
    preparedAt: record.preparedAt,
    ...(record.sentAt !== undefined && { sentAt: record.sentAt }),
    report: await reveal(keeper, place(record.id), record.report),
  };
}

/** Incident ids of reports not marked as sent, oldest first. */
export async function unsentReports(
  database: Database,
): Promise<{ incidentId: string; preparedAt: string }[]> {
  const records = await database.reports.where('state').equals('prepared').sortBy('preparedAt');
  return records.map(({ incidentId, preparedAt }) => ({ incidentId, preparedAt }));
}
