import type { Message } from '../message.ts';

/** What comes of comparing one displayed name and handle with the roster. A forename alone is "cannot-tell", never a match. */
export type ScreeningOutcome = 'possible-match' | 'cannot-tell' | 'no-match';

/** One roster person whom the name could denote. */
export interface NameMatch {
  personId: string;
  /** Strength of the reading, in bits of evidence (log2 of a likelihood ratio). */
  strengthBits: number;
  /** Share of people, 0 to 1, who would match as well by chance. */
  coincidence: number;
  /** One or two sentences of plain English, through the message catalogue. */
  reasons: Message[];
}

export interface Screening {
  outcome: ScreeningOutcome;
  /** Orders names from surest to least sure; -Infinity where nothing matched. */
  score: number;
  /** Everybody who ties, surest first, families together. */
  matches: NameMatch[];
}
