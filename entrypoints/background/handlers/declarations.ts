import { sayMessage } from '../../../assets/messages/index.ts';
import type { DeclaredPerson } from '../../../policy/forms/declaration.ts';
import { newDeclaration, newDeclarationContent } from '../../../policy/forms/declaration-draft.ts';
import { isOpen } from '../../../policy/forms/declaration-state.ts';
import { UserError } from '../../../policy/message.ts';
import { policyOf } from '../../../policy/schools/index.ts';
import type { Group } from '../../../policy/roster/person.ts';
import {
  addDeclaration,
  datesOf,
  declaredKeys,
  deleteDeclaration,
  listDeclarations,
  saveDeclaration,
} from '../../../storage/declarations.ts';
import { getIncident } from '../../../storage/incidents.ts';
import { keyMaker } from '../../../storage/people.ts';
import { shownDecision } from '../../../storage/remembered.ts';
import { declarations, decisions, keeper, openedDatabase, settings } from '../memory.ts';
import type { PageRequest } from '../protocol.ts';
import type { PageHandlers } from '../router.ts';
import { schoolDate } from '../standing.ts';
import { inTurn, refreshTabs } from '../tabs.ts';

type About = Extract<PageRequest, { type: 'declarations.begin' }>['about'];

const now = () => Temporal.Now.instant().toString();

async function current() {
  const loaded = await settings();
  if (loaded.state === 'unreadable') throw new UserError('settings.unreadable');
  return { settings: loaded.settings, today: schoolDate(loaded.settings).toString() };
}

/** Whom a form is begun about. @throws UserError when it is gone or cannot be read */
async function personAbout(about: About): Promise<DeclaredPerson> {
  if ('person' in about) return about.person;
  const [db, holder] = [await openedDatabase(), await keeper()];
  const found = async () => {
    if ('incident' in about) return getIncident(db, holder, about.incident);
    const record = await db.remembered.get(about.remembered);
    return record && shownDecision(holder, record);
  };
  const known = await found();
  if (!known) throw new UserError('incident.gone');
  if (known.person === 'locked') throw new UserError('vault.locked');
  if (typeof known.person === 'string') throw new UserError('incident.unreadable');
  const { name, handle, personId } = known.person;
  const group: Group | undefined = known.group;
  return {
    name,
    ...(handle !== undefined && { handle }),
    ...(personId !== undefined && { personId }),
    site: known.site,
    group: group ?? 'not-known',
  };
}

/**
 * Begins form 4.4 about somebody, filled in with what is known; a form that they are on already and of which something may still come
 * is given instead, so that nobody is declared twice.
 *
 * @param id of the new form
 * @returns the id of the form to open
 */
export async function beginDeclaration(id: string, person: DeclaredPerson): Promise<string> {
  const [db, holder, { settings: chosen, today }] = [await openedDatabase(), await keeper(), await current()];
  const keyOf = await keyMaker(db, holder);
  if (!keyOf) throw new UserError('vault.locked');
  const same = await db.declarations
    .where('personKeys')
    .anyOf(await declaredKeys(keyOf, [person]))
    .filter((each) => isOpen(each, today))
    .first();
  if (same) return same.id;
  const content = newDeclarationContent([person], {
    policy: chosen.policyId === null ? undefined : policyOf(chosen),
    recipients: chosen.recipients,
    nameOfSite: (site) => sayMessage({ key: `site.${site}` }),
  });
  await addDeclaration(db, holder, newDeclaration(id, today, content));
  declarations.drop();
  return id;
}

/** After a change: what was decided by one click may have been superseded too. */
async function changed(): Promise<null> {
  declarations.drop();
  decisions.drop();
  await refreshTabs();
  return null;
}

export const declarationHandlers: Pick<
  PageHandlers,
  Extract<keyof PageHandlers, `declarations.${string}`>
> = {
  'declarations.list': async () => listDeclarations(await openedDatabase(), await keeper()),

  async 'declarations.standing'() {
    const db = await openedDatabase();
    const [records, family] = await Promise.all([
      db.declarations.toArray(),
      db.remembered.filter(({ kind }) => kind === 'family').count(),
    ]);
    return { declarations: records.map(datesOf), family };
  },

  async 'declarations.begin'({ id, about }) {
    const begun = await inTurn(async () => beginDeclaration(id, await personAbout(about)));
    await refreshTabs();
    return { id: begun };
  },

  async 'declarations.save'({ declaration }) {
    await inTurn(async () => {
      const [db, holder, { today }] = [await openedDatabase(), await keeper(), await current()];
      await saveDeclaration(db, holder, declaration, now(), today);
    });
    return changed();
  },

  async 'declarations.delete'({ id }) {
    await inTurn(async () => {
      const [db, { today }] = [await openedDatabase(), await current()];
      await deleteDeclaration(db, id, now(), today);
    });
    return changed();
  },
};
