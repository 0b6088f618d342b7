import { sayMessage } from '../../../assets/messages/index.ts';
import { draftContactReport } from '../../../policy/forms/draft-contact-report.ts';
import { UserError } from '../../../policy/message.ts';
import { earlierIncidents, getIncident } from '../../../storage/incidents.ts';
import { getReport, markSent, saveReport, unsentReports } from '../../../storage/reports.ts';
import { keeper, openedDatabase, settings } from '../memory.ts';
import type { PageHandlers } from '../router.ts';
import { inTurn, refreshTabs } from '../tabs.ts';

const now = () => Temporal.Now.instant().toString();

export const reportHandlers: Pick<PageHandlers, Extract<keyof PageHandlers, `report.${string}`>> = {
  async 'report.draft'({ incidentId }) {
    const [db, holder, loaded] = await Promise.all([openedDatabase(), keeper(), settings()]);
    if (loaded.state === 'unreadable') throw new UserError('settings.unreadable');
    const incident = await getIncident(db, holder, incidentId);
    if (!incident) throw new UserError('incident.gone');
    const before = await getReport(db, holder, incidentId);
    const prepared = before && {
      at: before.preparedAt,
      ...(before.sentAt !== undefined && { sentAt: before.sentAt }),
    };
    const draft = draftContactReport(incident, {
      settings: loaded.settings,
      earlier: await earlierIncidents(db, holder, incidentId),
      zone: Temporal.Now.timeZoneId(),
      say: sayMessage,
    });
    const report = before && typeof before.report !== 'string' ? before.report : draft;
    return { incident, report, ...(prepared && { prepared }) };
  },

  async 'report.prepared'({ incidentId, report, by }) {
    await inTurn(async () => {
      const [db, holder, at] = [await openedDatabase(), await keeper(), now()];
      if (!(await db.incidents.get(incidentId))) throw new UserError('incident.gone');
      await saveReport(db, holder, incidentId, report, by, at);
    });
    await refreshTabs();
    return null;
  },

  async 'report.sent'({ incidentId }) {
    await inTurn(async () => {
      const [db, at] = [await openedDatabase(), now()];
      if (!(await db.reports.get(incidentId))) throw new UserError('report.notPrepared');
      await markSent(db, incidentId, at);
    });
    await refreshTabs();
    return null;
  },

  async 'report.unsent'() {
    const [db, holder] = [await openedDatabase(), await keeper()];
    const unsent = await unsentReports(db);
    const found = await Promise.all(
      unsent.map(async ({ incidentId, preparedAt }) => {
        const incident = await getIncident(db, holder, incidentId);
        return incident ? [{ incident, preparedAt }] : [];
      }),
    );
    return found.flat();
  },
};
