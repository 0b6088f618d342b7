/** How Staffroom stands at this moment, for every page that shows it. */

/** The encrypted part: `none` = no passphrase set, `locked` = there but the key is not in memory, `open` = usable. */
export type VaultState = 'none' | 'locked' | 'open';

export interface Status {
  /** `unreadable`: stored settings failed to load; nothing may be saved until the user has chosen what to do. */
  settings: 'new' | 'loaded' | 'unreadable';
  vault: VaultState;
  /** Whether a roster is stored (its size only while unlocked). */
  roster: { stored: boolean; people?: number };
  /** ISO instant at which the roster locks by itself. */
  locksAt?: string;
  hidden: boolean;
  /** False in a window where nothing can be kept. */
  storage: 'working' | 'not-available';
}
