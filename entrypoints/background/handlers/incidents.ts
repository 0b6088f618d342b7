import { UserError } from '../../../policy/message.ts';
import type { IncidentState, Remembered } from '../../../policy/incident.ts';
import {
  advance,
  deleteAllIncidents,
  deleteIncidents,
  getIncident,
  listIncidents,
  searchIncidents,
} from '../../../storage/incidents.ts';
import { decide, withdraw } from '../../../storage/decisions.ts';
import { listHealth } from '../../../storage/health.ts';
import { listRemembered, remember } from '../../../storage/remembered.ts';
import { session } from '../../../storage/session.ts';
import { judge } from '../judge.ts';
import { decisions, keeper, openedDatabase } from '../memory.ts';
import type { PageHandlers } from '../router.ts';
import { inTurn, pageState, refreshTabs } from '../tabs.ts';

type Mine =
  | 'health.list'
  | Extract<
      keyof PageHandlers,
      `page.${string}` | `incident.${string}` | `remembered.${string}` | `log.${string}`
    >;

const now = () => Temporal.Now.instant().toString();
const today = () => Temporal.Now.plainDateISO().toString();

/** @throws UserError `incident.gone` when it was deleted meanwhile, `vault.locked` when it cannot be read. */
async function openIncident(id: string) {
  const holder = await keeper();
  const db = await openedDatabase();
  const [record, incident] = [await db.incidents.get(id), await getIncident(db, holder, id)];
  if (!record || !incident) throw new UserError('incident.gone');
  if (incident.person === 'locked') throw new UserError('vault.locked');
  return { db, holder, record, incident, person: incident.person };
}

async function decideOn(
  id: string,
  as: Extract<Remembered['kind'], IncidentState>,
  more: { note?: string },
): Promise<void> {
  const { db, holder, record, person } = await openIncident(id);
  if (typeof person === 'string') throw new UserError('incident.unreadable');
  const { name, handle, personId } = person;
  const decision = {
    kind: as,
    site: record.site,
    since: today(),
    personKey: record.personKey,
    person: {
      name,
      ...(handle !== undefined && { handle }),
      ...(personId !== undefined && { personId }),
      ...(more.note !== undefined && { note: more.note }),
    },
  };
  await decide(db, holder, decision, id, now());
  decisions.drop();
}

export const incidentHandlers: Pick<PageHandlers, Mine> = {
  'page.get': ({ tabId }) => pageState(tabId),

  async 'page.answer'({ tabId, key, answer }) {
    await inTurn(async () => {
      const reading = await session.tab(tabId);
      const seen = reading && (await judge(reading)).find((one) => one.key === key);
      if (!reading || !seen) throw new UserError('page.gone');
      if (seen.personKey === undefined) throw new UserError('vault.locked');
      const { name, handle, personId } = seen.contact;
      await remember(await openedDatabase(), await keeper(), {
        ...(answer === 'none'
          ? { kind: 'not-from-school' as const }
          : { kind: 'answered' as const, group: answer }),
        site: reading.site,
        since: today(),
        personKey: seen.personKey,
        person: {
          name,
          ...(handle !== undefined && { handle }),
          ...(personId !== undefined && { personId }),
        },
      });
      decisions.drop();
    });
    await refreshTabs();
    const incident = (await pageState(tabId)).people.find((person) => person.key === key)?.incident;
    return incident ? { incidentId: incident.id } : {};
  },

  async 'incident.decide'({ id, as, note }) {
    await inTurn(async () => {
      if (as === 'later') await advance((await openIncident(id)).db, id, 'later', now());
      else await decideOn(id, as, note === undefined ? {} : { note });
    });
    await refreshTabs();
    return null;
  },

  'remembered.list': async () => listRemembered(await openedDatabase(), await keeper()),

  async 'remembered.withdraw'({ id }) {
    await inTurn(async () => {
      await withdraw(await openedDatabase(), id, now());
      decisions.drop();
    });
    await refreshTabs();
    return null;
  },

  'log.list': async ({ filter, offset, limit }) =>
    listIncidents(await openedDatabase(), await keeper(), filter, offset, limit),

  'log.search': async ({ filter, from, enough }) =>
    searchIncidents(await openedDatabase(), await keeper(), filter, from, enough),

  async 'log.get'({ id }) {
    const incident = await getIncident(await openedDatabase(), await keeper(), id);
    if (!incident) throw new UserError('incident.gone');
    return incident;
  },

  async 'log.delete'({ id }) {
    await inTurn(async () => deleteIncidents(await openedDatabase(), [id]));
    await session.changed();
    return null;
  },

  async 'log.delete-all'() {
    await inTurn(async () => deleteAllIncidents(await openedDatabase()));
    await session.changed();
    return null;
  },

  'health.list': async () => listHealth(await openedDatabase()),
};
