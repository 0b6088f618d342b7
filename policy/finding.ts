import type { DutyId, Strength } from './duties.ts';
import type { Message } from './message.ts';
import type { Group } from './roster/person.ts';
import type { RecipientRole } from './schools/school-policy.ts';

/** Where a rule comes from: school, clause and our paraphrase (design, decision 12). */
export interface Citation {
  policyId: string;
  school: string;
  clause: string;
  gist: string;
}

/** What a rule concludes: always a *possible* match, never a verdict on a person. */
export interface Finding {
  duty: DutyId;
  group: Group;
  strength: Strength;
  citation: Citation;
  /** `name`: the roster suggests it; `answer`: the user said who it is. */
  basis: 'name' | 'answer';
  /** Why, in words. */
  reasons: Message[];
  /** Roster people it may be, surest first; empty when the user answered. */
  personIds: string[];
  /** Who the policy says should hear of it; empty = ask the user. */
  recipients: RecipientRole[];
  /** The clause that names them. */
  reportCitation?: Citation;
  immediately: boolean;
}
