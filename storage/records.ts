/** What is stored, row by row. Fields beside a `Kept` are in the clear so that they can be searched; none of them says who. */
import type { Incident, IncidentPerson, Remembered, RememberedPerson } from '../policy/incident.ts';
import type { ContactReport } from '../policy/forms/contact-report.ts';
import type { DeclarationContent, DeclarationDates } from '../policy/forms/declaration.ts';
import type { DayChange } from '../policy/timetable/schema.ts';

/** AES-GCM output. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: Uint8Array<ArrayBuffer>;
}

/** Personal content: sealed once a passphrase is set; `erased` when the passphrase was forgotten. */
export type Kept<T> = { plain: T } | { sealed: Sealed } | 'erased';

export interface SettingsRecord {
  id: 'current';
  /** ISO instant. */
  savedAt: string;
  /** A `Settings`, or whatever an accident left: validated on every read. */
  data: unknown;
}

export interface SnapshotRecord {
  id?: number;
  at: string;
  data: unknown;
}

export interface KeyringRecord {
  id: 'keyring';
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
  /** The data key, sealed with the key derived from the passphrase. */
  wrapped: Sealed;
  /** SHA-256 over the fields above: tells damage from a wrong passphrase. */
  checksum: Uint8Array<ArrayBuffer>;
}

/** Some hundred people of the roster, sealed together. `id` says its place: `<roster>/<n of m>`. */
export interface RosterBlockRecord {
  id: string;
  sealed: Sealed;
}

export interface IncidentRecord extends Omit<Incident, 'person'> {
  /** Keyed hash of site and person: finds the person again, says nothing by itself. */
  personKey: string;
  person: Kept<IncidentPerson>;
}

export interface RememberedRecord extends Omit<Remembered, 'person'> {
  personKey: string;
  /** Further keys under which the same person may be met; absent in records of before. */
  otherKeys?: string[];
  person: Kept<RememberedPerson>;
}

export interface ReportRecord {
  id: string;
  incidentId: string;
  state: 'prepared' | 'sent';
  /** ISO instants. */
  preparedAt: string;
  sentAt?: string;
  by: 'copy' | 'print' | 'file' | 'mail';
  report: Kept<ContactReport>;
}

/** A declaration (form 4.4): its dates in the clear, who and every word of it kept like other personal content. */
export interface DeclarationRecord extends DeclarationDates {
  /** Keyed hashes under which its people are found again. */
  personKeys: string[];
  content: Kept<DeclarationContent>;
}

export interface HealthRecord {
  id: string;
  site: string;
  surface: string;
  lastGood?: string;
  lastTried: string;
  failures: number;
}

/** What the user said of one date; nothing in it is a pupil's. */
export interface DayChangesRecord {
  date: string;
  changes: DayChange[];
}

/** Small things by name: the salt of the person keys, the next log number, when the roster was imported. */
export interface MetaRecord {
  id: 'person-key' | 'next-number' | 'roster' | 'last-purge' | 'clock-doubt' | 'time-draft';
  value: unknown;
}
