import type { DutyId, Strength } from './duties.ts';
import type { Citation, Finding } from './finding.ts';
import type { Message } from './message.ts';
import type { ContactKind, SurfaceName } from './observation.ts';
import type { Group } from './roster/person.ts';
import type { RecipientRole } from './schools/school-policy.ts';

/** What became of an incident. */
export const incidentStates = [
  'noticed',
  'later',
  'prepared',
  'sent',
  'not-same-person',
  'family',
  'declared',
  'withdrawn',
] as const;
export type IncidentState = (typeof incidentStates)[number];

/** One line of an incident's history; append-only. */
export interface IncidentEvent {
  /** ISO instant. */
  at: string;
  state: IncidentState;
}

/** The part of an incident that says who: sealed when a passphrase is set. */
export interface IncidentPerson {
  name: string;
  handle?: string;
  personId?: string;
  profileUrl?: string;
  /** The user's own account on that site, as far as it was read. */
  account?: string;
  reasons: Message[];
  /** What the user noted (declared to whom, why family …). */
  note?: string;
}

/** A finding the user was shown, kept in the log with what became of it (design §1). One per person, site and surface kind. */
export interface Incident {
  id: string;
  /** Local log number, 1, 2, 3 … (duty C5). */
  number: number;
  site: string;
  /** Where it was seen; `own-action`: what the user set out to do, logged because they wanted it. */
  surface: SurfaceName | 'own-action';
  kind: ContactKind;
  /** ISO instants. */
  firstSeen: string;
  lastSeen: string;
  group: Group;
  duty: DutyId;
  strength: Strength;
  citation: Citation;
  reportCitation?: Citation;
  recipients: RecipientRole[];
  immediately: boolean;
  basis: 'name' | 'answer';
  state: IncidentState;
  /** ISO date of a declaration. */
  declaredOn?: string;
  history: IncidentEvent[];
  /** `locked`: there, but the passphrase is needed; `erased`: the passphrase was forgotten; `unreadable`: damaged. */
  person: IncidentPerson | 'locked' | 'erased' | 'unreadable';
}

/** Whom a decision is about: sealed when a passphrase is set. */
export interface RememberedPerson {
  name: string;
  handle?: string;
  personId?: string;
  note?: string;
}

/** What the user can decide about a person. */
export type DecisionKind = 'not-same-person' | 'family' | 'declared' | 'not-from-school';

/** What the user decided about a person, remembered so that they are not asked again; withdrawn from one list. */
export interface Remembered {
  id: string;
  kind: DecisionKind | 'answered';
  site: string;
  /** For `answered`: who the user said it is (without a roster). */
  group?: Group;
  /** ISO date. */
  since: string;
  /** ISO date of the declaration, for `declared`. */
  declaredOn?: string;
  /** The last day on which it holds (ISO date); absent: until it is withdrawn. */
  until?: string;
  /** The form it rests on, for `declared` (form 4.4); absent: it was noted without one. */
  declaration?: string;
  person: RememberedPerson | 'locked' | 'erased' | 'unreadable';
}

/** What an incident takes over from the finding that made it. */
export const factsOf = ({
  group,
  duty,
  strength,
  citation,
  reportCitation,
  recipients,
  immediately,
  basis,
}: Finding): Pick<
  Incident,
  'group' | 'duty' | 'strength' | 'citation' | 'reportCitation' | 'recipients' | 'immediately' | 'basis'
> => ({
  group,
  duty,
  strength,
  citation,
  ...(reportCitation && { reportCitation }),
  recipients,
  immediately,
  basis,
});
