import type { Message } from '../message.ts';
import type { DraftFinding, DraftJudgement, DraftKind, DraftSituation } from './draft.ts';
import type { DraftHit } from './hits.ts';

/** One thing in a draft, as the panel shows it. */
export interface DraftThing {
  about: DraftHit['about'];
  by?: string;
  /** What names it; absent where no name may be shown, or there is none. */
  term?: string;
  /** Why it may be that person; empty where no name may be shown. */
  reasons: Message[];
}

/** Something the user is writing, for the panel. */
export interface DraftView extends Pick<DraftJudgement, 'question' | 'checklist'> {
  composer: number;
  kind: DraftKind;
  account: DraftSituation['account'];
  /** Whether names are compared with a roster. */
  roster: 'none' | 'locked' | 'open';
  findings: (Omit<DraftFinding, 'hits'> & { things: DraftThing[] })[];
}
