import type { DutyId, Strength } from '../duties.ts';
import type { Citation } from '../finding.ts';
import type { Message } from '../message.ts';
import type { RuleChoices } from '../schools/rule-choices.ts';
import type { SchoolPolicy } from '../schools/school-policy.ts';
import type { Group } from '../roster/person.ts';
import type { DraftHit } from './hits.ts';

/** What is written: something for all to see, an answer to it, or a message to somebody. */
export const draftKinds = ['post', 'comment', 'message'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** What is known of something the user is writing: facts only, nothing of what was typed. */
export interface Draft {
  kind: DraftKind;
  hits: readonly DraftHit[];
  /** There is something in it: text, or a file. */
  filled: boolean;
  /** A picture, a video or another file is attached. */
  attached: boolean;
  /** What the user said when asked whether a pupil is in what they attached. */
  pupilInIt?: boolean;
  /** What of the checklist of a school account the user has ticked. */
  ticked: readonly ChecklistItem[];
}

/** Whom a message goes to, as far as it can be told: the groups of everybody whom the name may denote. */
export type Addressee = readonly Group[] | 'not-compared';

/** What else counts while something is written. */
export interface DraftSituation {
  policy: SchoolPolicy;
  ruleChoices: RuleChoices;
  /** Whose account is logged in: the school's own (its handle is in the settings), or any other. */
  account: 'personal' | 'school';
  /** Messages: absent where the page does not say to whom. */
  to?: Addressee;
  /** What the timetable has at the moment. */
  moment?: 'trip' | 'school-hours';
}

/** What is gone through before something is posted for the school (J5, J6, J7). */
export const checklistItems = ['seen', 'nobody', 'names', 'label', 'links'] as const;
export type ChecklistItem = (typeof checklistItems)[number];

interface Stated {
  duty: DutyId;
  strength: Strength;
  citation: Citation;
}

/** What a duty says of a draft. */
export interface DraftFinding extends Stated {
  /** What in the draft it speaks of; empty where it is not about the text. */
  hits: DraftHit[];
  why: Message[];
}

export interface DraftJudgement {
  /** Most serious first. */
  findings: DraftFinding[];
  /** F2: whether a pupil is in what is attached, and why this is asked; absent where it is not. */
  question?: Stated & { why: Message; answer?: boolean };
  /** A school account: what to go through before posting. */
  checklist: (Stated & { item: ChecklistItem; done: boolean })[];
}
