import { screen } from '../../../policy/names/index.ts';
import { UserError } from '../../../policy/message.ts';
import type { Group, RosterPerson } from '../../../policy/roster/person.ts';
import { groups } from '../../../policy/roster/person.ts';
import { eraseRoster, saveRoster } from '../../../storage/roster.ts';
import { dropRoster, keeper, openedDatabase, roster, settings } from '../memory.ts';
import type { PageHandlers } from '../router.ts';
import { inTurn, refreshTabs } from '../tabs.ts';

/** @throws UserError `vault.none` or `vault.locked` */
async function openVault() {
  const holder = await keeper();
  if (holder.state !== 'open') throw new UserError(holder.state === 'none' ? 'vault.none' : 'vault.locked');
  return holder.vault;
}

async function save(people: readonly RosterPerson[], importedAt: string): Promise<void> {
  const vault = await openVault();
  await saveRoster(await openedDatabase(), vault, people, importedAt);
  dropRoster();
}

const countsOf = (people: readonly RosterPerson[]): Record<Group, number> => {
  const counts = Object.fromEntries(groups.map((group) => [group, 0])) as Record<Group, number>;
  for (const { group } of people) counts[group] += 1;
  return counts;
};

export const rosterHandlers: Pick<PageHandlers, Extract<keyof PageHandlers, `roster.${string}`>> = {
  async 'roster.get'() {
    await openVault();
    const open = await roster();
    if (!open) return { people: [] };
    return {
      people: [...open.people.values()],
      ...(open.importedAt !== undefined && { importedAt: open.importedAt }),
    };
  },

  async 'roster.replace'({ people }) {
    if (new Set(people.map(({ id }) => id)).size < people.length) throw new UserError('roster.sameIdTwice');
    await inTurn(() => save(people as RosterPerson[], Temporal.Now.instant().toString()));
    await refreshTabs();
    return { counts: countsOf(people as RosterPerson[]) };
  },

  async 'roster.remove'({ personId }) {
    await inTurn(async () => {
      await openVault();
      const open = await roster();
      if (!open?.people.has(personId)) return;
      const rest = [...open.people.values()].filter(({ id }) => id !== personId);
      await save(rest, open.importedAt ?? Temporal.Now.instant().toString());
    });
    await refreshTabs();
    return null;
  },

  /** Works while locked, too: nothing is read. */
  async 'roster.erase'() {
    await inTurn(async () => eraseRoster(await openedDatabase()));
    dropRoster();
    await refreshTabs();
    return null;
  },

  async 'roster.ask'({ name }) {
    await openVault();
    const open = await roster();
    if (!open) return { outcome: 'no-match', matches: [], people: [] };
    const loaded = await settings();
    const place = loaded.state === 'unreadable' ? 'uk' : loaded.settings.place;
    const { outcome, matches } = screen(name, undefined, open.index, place);
    return { outcome, matches, people: matches.map(({ personId }) => open.people.get(personId)!) };
  },
};
