import type { ActPerson, HeldAct } from '../../../policy/act.ts';
import { kindOfAct } from '../../../policy/act.ts';
import { factsOf } from '../../../policy/incident.ts';
import { UserError } from '../../../policy/message.ts';
import { decide } from '../../../storage/decisions.ts';
import { notice, shown } from '../../../storage/incidents.ts';
import { type HeldRecord, session } from '../../../storage/session.ts';
import { decisions, isConcealed, keeper, openedDatabase } from '../memory.ts';
import { actIncidentId, heldWords, judgeAct, keepHeld } from '../own-acts.ts';
import type { ContentRequest } from '../protocol.ts';
import type { ContentHandlers, PageHandlers } from '../router.ts';
import { rememberedOf } from '../standing.ts';
import { inTurn, refreshTabs, showTab } from '../tabs.ts';

type Asked = Extract<ContentRequest, { type: 'person-ask' }>;

/** A message says nothing for what is not known of a person; it has no "undefined". */
const personOf = ({ person }: Pick<Asked, 'person'>) => person as ActPerson;

const now = () => Temporal.Now.instant().toString();

/** What a page may ask about the user's own clicks. The answer holds no name and nothing from the roster (trust.md M1). */
export const actContentHandlers: Pick<ContentHandlers, 'person-ask' | 'act-held'> = {
  async 'person-ask'({ act, ...asked }, { tabId, site }) {
    // Nothing that points at somebody comes on the screen; the page is covered then, and nobody clicks there.
    if (await isConcealed()) return { hold: null };
    const judged = await judgeAct(tabId, site, act, personOf(asked));
    return { hold: judged?.result === 'match' ? heldWords(act, judged) : null };
  },

  async 'act-held'({ act, late, ...asked }, { tabId, site }) {
    const person = personOf(asked);
    await inTurn(async () => {
      // The page's word alone puts nobody into the panel.
      if ((await judgeAct(tabId, site, act, person))?.result !== 'match') return;
      await keepHeld(tabId, { act, site, late, person });
      await showTab(tabId);
      await session.changed();
    });
    return null;
  },
};

/** @throws UserError `acts.gone` when it was put away or pushed out meanwhile */
async function heldIn(tabId: number, key: string): Promise<HeldRecord> {
  const held = (await session.held(tabId)).find((each) => each.key === key);
  if (!held) throw new UserError('acts.gone');
  return held;
}

/** An act with the person's key. @throws UserError `acts.gone`, `vault.locked` */
async function judgedIn(tabId: number, key: string) {
  const held = await heldIn(tabId, key);
  const judged = await judgeAct(tabId, held.site, held.act, held.person);
  if (judged?.personKey === undefined) throw new UserError('vault.locked');
  return { ...judged, held, personKey: judged.personKey };
}

async function toPanel(tabId: number, { person, ...held }: HeldRecord): Promise<HeldAct> {
  const judged = await judgeAct(tabId, held.site, held.act, person);
  if (!judged) return { ...held, contact: person, result: 'clear', findings: [], reasons: [] };
  const { result, findings, reasons, taking, personKey, declaration } = judged;
  const holder = await keeper();
  const remembered = await rememberedOf(holder, held.site, person.name, judged);
  const incident =
    personKey === undefined || held.act === 'take'
      ? undefined
      : await (await openedDatabase()).incidents.get(await actIncidentId(held.act, personKey));
  return {
    ...held,
    contact: person,
    result,
    findings,
    reasons,
    ...(taking && { taking }),
    ...(incident && { incident: await shown(holder, incident) }),
    ...(remembered && { remembered }),
    ...(declaration && { declaration: { id: declaration.id, state: declaration.state } }),
  };
}

export const actHandlers: Pick<PageHandlers, Extract<keyof PageHandlers, `acts.${string}`>> = {
  'acts.list': ({ tabId }) =>
    inTurn(async () => Promise.all((await session.held(tabId)).map((held) => toPanel(tabId, held)))),

  async 'acts.decide'({ tabId, key, as, note }) {
    await inTurn(async () => {
      const { held, personKey } = await judgedIn(tabId, key);
      const { act, person } = held;
      if (act === 'take') throw new UserError('acts.nothingToKeep');
      const { name, handle, personId } = person;
      const decision = {
        kind: as,
        site: held.site,
        since: Temporal.Now.plainDateISO().toString(),
        personKey,
        person: {
          name,
          ...(handle !== undefined && { handle }),
          ...(personId !== undefined && { personId }),
          ...(note !== undefined && { note }),
        },
      };
      const id = await actIncidentId(act, personKey);
      await decide(await openedDatabase(), await keeper(), decision, id, now());
      decisions.drop();
    });
    await refreshTabs();
    return null;
  },

  async 'acts.keep'({ tabId, key }) {
    const incidentId = await inTurn(async () => {
      const { held, personKey, findings, situation } = await judgedIn(tabId, key);
      const { act, site, person, at } = held;
      const finding = findings[0];
      // A rule that no longer applies, or one that is about nobody, leaves nothing to note.
      if (!finding || act === 'take') throw new UserError('acts.nothingToKeep');
      const id = await actIncidentId(act, personKey);
      const { account } = situation;
      const accountName = account?.handle ?? account?.name ?? account?.id;
      await notice(
        await openedDatabase(),
        await keeper(),
        {
          id,
          site,
          surface: 'own-action',
          kind: kindOfAct[act],
          firstSeen: at,
          ...factsOf(finding),
          personKey,
          person: {
            ...person,
            ...(accountName !== undefined && { account: accountName }),
            reasons: finding.reasons,
          },
        },
        now(),
      );
      await showTab(tabId);
      await session.changed();
      return id;
    });
    return { incidentId };
  },

  async 'acts.dismiss'({ tabId, key }) {
    await inTurn(async () => {
      const held = await session.held(tabId);
      await session.saveHeld(
        tabId,
        held.filter((each) => each.key !== key),
      );
      await showTab(tabId);
      await session.changed();
    });
    return null;
  },
};
