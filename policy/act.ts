import type { DeclarationState } from './forms/declaration-state.ts';
import type { Citation, Finding } from './finding.ts';
import type { Incident, Remembered } from './incident.ts';
import type { Message } from './message.ts';
import type { ContactObservation, OwnActKind } from './observation.ts';
import type { Strength } from './duties.ts';

/**
 * What the user can be about to do to somebody by a click of their own (B4, B5, B6, B12, J8, F4). `share`: sharing something to
 * that person; `take`: sharing or saving what that account posted; `view`: opening their profile.
 */
export const acts = ['add', 'follow', 'accept', 'message', 'share', 'view', 'take'] as const;
export type Act = (typeof acts)[number];

/** Whom it is done to, as the page shows them. */
export type ActPerson = Omit<ContactObservation, 'kind'>;

/** As which kind an act stands in the log; taking a post is nothing between people and never does. */
export const kindOfAct = {
  add: 'own-add',
  follow: 'own-follow',
  accept: 'own-accept',
  message: 'own-message',
  share: 'own-share',
  view: 'own-view',
} as const satisfies Record<Exclude<Act, 'take'>, OwnActKind>;

/** What the policy says of taking what the school posts (F4). */
export interface TakingRule {
  duty: 'F4';
  strength: Strength;
  citation: Citation;
}

/** An act that was held, or that went through before Staffroom could say anything, with what is to be said of it now. */
export interface HeldAct {
  key: string;
  act: Act;
  site: string;
  /** ISO instant. */
  at: string;
  /** It went through: the answer was not there in time. */
  late: boolean;
  contact: ActPerson;
  /** As for a person who asks for contact; `clear`: no rule applies any more. */
  result: 'match' | 'cannot-tell' | 'clear' | 'remembered' | 'locked';
  findings: Finding[];
  taking?: TakingRule;
  reasons: Message[];
  /** The entry in the log, where the user wanted one. */
  incident?: Incident;
  remembered?: Remembered;
  /** The declaration (form 4.4) that the person is on, and how it stands. */
  declaration?: { id: string; state: DeclarationState };
}
