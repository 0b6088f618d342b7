import type { DutyId, Strength } from './duties.ts';

/**
 * What a page needs in order to decide at `document_start`, without waking anybody, whether the notice is to be shown (design,
 * decision 7): written by the background to `storage.local` whenever something it rests on changes, some days ahead. No personal
 * data: times, clauses, words.
 */
export interface TimePlan {
  /** Shape of this record; a page that does not know it shows nothing. */
  version: 1;
  /** Epoch milliseconds from which and until which it holds. */
  from: number;
  until: number;
  /** Hosts, without "www.", that the rule is applied to; a host below one of them counts. */
  hosts: string[];
  /** Ordered, never overlapping; what the user said on earlier notices is already cut out. */
  spans: PlanSpan[];
  /** Whether the user chose that a notice can only be left (and, where the policy knows permission, be met with it). */
  firm: boolean;
  /** Whether visible, focused use is reported: it is measured (D4), or the policy asks to log out after it (E5). */
  measures: boolean;
  /** Everything is covered, at any time: the quick-hide key, or "pupils nearby" (D5). */
  cover: 'no' | 'hidden' | 'nearby';
  words: NoticeWords;
}

/** A stretch of the day with one notice. */
export interface PlanSpan {
  /** Epoch milliseconds; the start belongs to it, the end does not. */
  start: number;
  end: number;
  duty: DutyId;
  strength: Strength;
  /** What is said, ready to be drawn: what is on, what the clause asks and where it stands, until when, what comes next. */
  title: string;
  lines: string[];
}

/** The words that every notice has in common. */
export interface NoticeWords {
  /** Language of all of them. */
  lang: string;
  leave: string;
  teaching: string;
  /** Label of the field that asks what was permitted and by whom, the button that confirms, the one that goes back. */
  permittedBy: string;
  confirm: string;
  back: string;
  different: string;
  continue: string;
  /** For the two kinds of cover: what is said, and the button that takes the cover away. */
  hidden: string;
  nearby: string;
  show: string;
}

/** Its name in `storage.local`. */
export const timePlanKey = 'time-plan';
