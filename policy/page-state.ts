import type { DeclarationState } from './forms/declaration-state.ts';
import type { Finding } from './finding.ts';
import type { Incident, Remembered } from './incident.ts';
import type { Message } from './message.ts';
import type { ContactObservation, SurfaceReading } from './observation.ts';

/** A person asking for contact on the page in a tab, with what Staffroom made of it. */
export interface SeenOnPage {
  key: string;
  surface: 'incoming-requests' | 'notifications' | 'message-requests';
  contact: ContactObservation;
  /**
   * `match`: look at `findings`; `question`: no roster, ask who it is; `cannot-tell`: a forename alone or the like;
   * `clear`: nothing on the roster; `remembered`: decided earlier; `locked`: not compared.
   */
  result: 'match' | 'question' | 'cannot-tell' | 'clear' | 'remembered' | 'locked';
  findings: Finding[];
  /** Reasons for `cannot-tell`. */
  reasons: Message[];
  incident?: Incident;
  remembered?: Remembered;
  /** The declaration (form 4.4) that the person is on, and how it stands. */
  declaration?: { id: string; state: DeclarationState };
}

/** What is known of the page in one tab: which surfaces were read, and who was seen on them. */
export interface PageState {
  /** Absent: the tab shows no site that Staffroom reads. */
  site?: string;
  settled: boolean;
  surfaces: Pick<SurfaceReading, 'surface' | 'outcome' | 'landmark'>[];
  /** The account that is logged in, as far as it was read. */
  account?: { name?: string; handle?: string; id?: string };
  people: SeenOnPage[];
}
