/**
 * What lives as long as the browser runs and no longer: `storage.session` is kept in memory by the browser, is closed to content
 * scripts, and survives a stop of the worker.
 */
import { browser } from 'wxt/browser';
import type { Act, ActPerson } from '../policy/act.ts';
import type { ContactObservation, SurfaceReading } from '../policy/observation.ts';
import type { MailWarning, OwnProfile } from '../policy/profile/own-profile.ts';
import type { TimeNow } from '../policy/time-now.ts';
import type { Stretch } from '../policy/usage/count.ts';

/** A contact with the name of its item on the page. */
export type SeenContact = ContactObservation & { key: string };

/** The last reading of one tab. */
export interface TabReading {
  url: string;
  site: string;
  settled: boolean;
  surfaces: (
    | Extract<SurfaceReading, { surface: 'identity' }>
    | (Omit<Exclude<SurfaceReading, { surface: 'identity' }>, 'observations'> & {
        observations: SeenContact[];
      })
  )[];
}

/** The data key while unlocked. */
export interface UnlockedKey {
  /** Base64. */
  key: string;
  /** ISO instants: since when it is held, and when it is to be dropped. */
  since: string;
  locksAt: string;
}

/** A social site that is or was in use. */
export interface Visit {
  /** The tabs it was used in and that were not closed. */
  tabs: number[];
  /** Epoch milliseconds: when the working day ends in which it was used; absent if in none, or once that was said. */
  dueAt?: number;
}

/** An act of the user's that was held in a tab, or that went through before it could be. */
export interface HeldRecord {
  key: string;
  act: Act;
  site: string;
  /** ISO instant. */
  at: string;
  late: boolean;
  person: ActPerson;
}

const profileTabKey = (tabId: number) => `own-profile:${tabId}`;
const tabKey = (tabId: number) => `page:${tabId}`;

async function read<T>(key: string): Promise<T | undefined> {
  const found = await browser.storage.session.get(key);
  return found[key] as T | undefined;
}

const heldKey = (tabId: number) => `held:${tabId}`;

const write = (key: string, value: unknown) => browser.storage.session.set({ [key]: value });

export const session = {
  tab: (tabId: number) => read<TabReading>(tabKey(tabId)),
  saveTab: (tabId: number, reading: TabReading) => write(tabKey(tabId), reading),
  forgetTab: (tabId: number) =>
    browser.storage.session.remove([tabKey(tabId), heldKey(tabId), profileTabKey(tabId)]),

  /** What was held in a tab, latest first. */
  held: async (tabId: number) => (await read<HeldRecord[]>(heldKey(tabId))) ?? [],
  saveHeld: (tabId: number, held: HeldRecord[]) => write(heldKey(tabId), held),

  /** Every tab with a reading. */
  async tabs(): Promise<[number, TabReading][]> {
    const all = await browser.storage.session.get(null);
    return Object.entries(all)
      .filter(([key]) => key.startsWith('page:'))
      .map(([key, value]) => [Number(key.slice('page:'.length)), value as TabReading]);
  },

  unlocked: () => read<UnlockedKey>('unlocked'),
  saveUnlocked: (key: UnlockedKey) => write('unlocked', key),
  forgetUnlocked: () => browser.storage.session.remove('unlocked'),

  hidden: async () => (await read<boolean>('hidden')) ?? false,
  saveHidden: (hidden: boolean) => write('hidden', hidden),

  /** Pupils are nearby (D5): social pages are covered, and no names are shown. */
  nearby: async () => (await read<boolean>('nearby')) ?? false,
  saveNearby: (nearby: boolean) => write('nearby', nearby),

  /** The reminder to log out (E5) that the user has not taken note of yet. */
  logOut: () => read<NonNullable<TimeNow['logOut']>>('log-out'),
  saveLogOut: (reminder: TimeNow['logOut']) =>
    reminder ? write('log-out', reminder) : browser.storage.session.remove('log-out'),

  /** The social sites used since the browser started, by host; kept only where the policy asks to log out (E5). */
  visits: async () => (await read<Record<string, Visit>>('visits')) ?? {},
  saveVisits: (visits: Record<string, Visit>) => write('visits', visits),

  /** What has been counted as use within a day, so that nothing counts twice. Says nothing of the site. */
  counted: async () => (await read<Stretch[]>('counted')) ?? [],
  saveCounted: (counted: Stretch[]) => write('counted', counted),

  /** The own profiles that were looked at, by site: the user's own texts, which stand nowhere else. */
  profiles: async () => (await read<Record<string, OwnProfile>>('profiles')) ?? {},
  saveProfiles: (profiles: Record<string, OwnProfile>) => write('profiles', profiles),

  /** The address at which a tab showed a page of an own profile. */
  profileTab: (tabId: number) => read<string>(profileTabKey(tabId)),
  saveProfileTab: (tabId: number, url: string) => write(profileTabKey(tabId), url),

  /** School addresses that were about to be used for an account (A5). */
  mailWarnings: async () => (await read<MailWarning[]>('mail-warnings')) ?? [],
  saveMailWarnings: (warnings: MailWarning[]) => write('mail-warnings', warnings),

  /** The last reading could not be recorded for want of space (S2). */
  full: async () => (await read<boolean>('full')) ?? false,
  saveFull: (full: boolean) => (full ? write('full', true) : browser.storage.session.remove('full')),

  /** Tells open pages that what they show may have changed. */
  async changed(): Promise<void> {
    await write('revision', crypto.randomUUID());
  },

  clear: () => browser.storage.session.clear(),
};
