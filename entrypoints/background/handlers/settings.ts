import { UserError } from '../../../policy/message.ts';
import type { Status } from '../../../policy/status.ts';
import { session } from '../../../storage/session.ts';
import {
  copyMadeAt,
  listSnapshots,
  rawSettings,
  restoreCopy,
  restoreSnapshot,
  saveSettings,
  startAfresh,
} from '../../../storage/settings.ts';
import { keeper, openedDatabase, storedRoster, settings, hidden, nearby } from '../memory.ts';
import type { PageHandlers } from '../router.ts';
import { inTurn, refreshTabs } from '../tabs.ts';
import { setCover } from '../cover.ts';
import { syncSites } from '../social-registration.ts';

type Mine = 'status.get' | 'hidden.set' | `settings.${string}`;

async function status(): Promise<Status> {
  const [isHidden, isNearby] = await Promise.all([hidden(), nearby()]);
  try {
    const [loaded, holder, people, unlocked] = await Promise.all([
      settings(),
      keeper(),
      storedRoster(),
      session.unlocked(),
    ]);
    return {
      settings: loaded.state,
      vault: holder.state,
      roster: people === undefined ? { stored: false } : { stored: true, people },
      ...(holder.state === 'open' && unlocked && { locksAt: unlocked.locksAt }),
      hidden: isHidden,
      nearby: isNearby,
      storage: (await session.full()) ? 'full' : 'working',
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      settings: 'unreadable',
      vault: 'none',
      roster: { stored: false },
      hidden: isHidden,
      nearby: isNearby,
      storage: 'not-available',
    };
  }
}

/** After a change of settings: what is in memory is read again, and every tab is judged by the new ones. */
async function changed(): Promise<null> {
  settings.drop();
  await syncSites();
  await refreshTabs();
  return null;
}

const now = () => Temporal.Now.instant();

export const settingsHandlers: Pick<PageHandlers, Extract<keyof PageHandlers, Mine>> = {
  'status.get': status,

  async 'hidden.set'({ hidden: hide }) {
    await setCover({ hidden: hide });
    return null;
  },

  async 'settings.get'() {
    const loaded = await settings();
    if (loaded.state === 'unreadable') throw new UserError('settings.unreadable');
    return loaded.settings;
  },

  async 'settings.save'({ settings: wanted }) {
    await inTurn(async () => saveSettings(await openedDatabase(), wanted, now()));
    return changed();
  },

  'settings.snapshots': async () => listSnapshots(await openedDatabase()),

  async 'settings.restore'({ snapshot }) {
    await inTurn(async () => restoreSnapshot(await openedDatabase(), snapshot, now()));
    return changed();
  },

  'settings.copy': async () => ({ at: await copyMadeAt() }),

  async 'settings.restore-copy'() {
    await inTurn(async () => restoreCopy(await openedDatabase(), now()));
    return changed();
  },

  'settings.raw': async () => rawSettings(await openedDatabase()),

  async 'settings.start-afresh'() {
    await inTurn(async () => startAfresh(await openedDatabase(), now()));
    return changed();
  },
};
