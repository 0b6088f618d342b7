/** How Staffroom stands at this moment, for every page that shows it. */

/** The encrypted part: `none` = no passphrase set, `locked` = there but the key is not in memory, `open` = usable. */
export type VaultState = 'none' | 'locked' | 'open';

export interface Status {
  /** `unreadable`: stored settings failed to load; nothing may be saved until the user has chosen what to do. */
  settings: 'new' | 'loaded' | 'unreadable';
  vault: VaultState;
  /** Whether a roster is stored, and how many people are on it (also while locked). */
  roster: { stored: boolean; people?: number };
  /** ISO instant at which the roster locks by itself. */
  locksAt?: string;
  hidden: boolean;
  /** Pupils are nearby (D5): no names on any page. */
  nearby?: boolean;
  /** `full`: the last thing noticed could not be recorded for want of space. `not-available`: nothing can be kept in this window. */
  storage: 'working' | 'full' | 'not-available';
}

/** How well one surface of one site could be read lately. */
export interface Health {
  site: string;
  surface: string;
  /** ISO instant of the last reading that was not "cannot read". */
  lastGood?: string;
  lastTried: string;
  /** Readings in a row that could not be made. */
  failures: number;
}

/** An earlier copy of the settings. */
export interface Snapshot {
  id: number;
  /** ISO instant. */
  at: string;
  readable: boolean;
}
