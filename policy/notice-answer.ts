import { z } from 'zod';
import type { DutyId, Strength } from './duties.ts';
import type { SpanKind } from './rules/restricted-spans.ts';
import type { TimeException } from './time-situation.ts';

/** What the user can say on the notice that a restricted stretch of the day draws over a social site. */
export const noticeChoices = ['leave', 'teaching', 'timetable-different', 'continue'] as const;
export type NoticeChoice = (typeof noticeChoices)[number];

/** An answer as it stands in the user's own log. Nobody else sees it; it says nothing of what was on the page. */
export interface NoticeAnswer {
  id: string;
  /** ISO instant. */
  at: string;
  /** Host of the site, without "www.". */
  host: string;
  choice: NoticeChoice;
  duty: DutyId;
  strength: Strength;
  cite: string;
  /** What was on; instants. */
  interval: { kind: SpanKind; label: string; start: string; end: string };
  /** ISO instant until which the notice stays away; absent after leaving. */
  until?: string;
  /** For teaching: what was permitted and by whom; empty if nothing was said. */
  permittedBy: string;
}

export const noticeChoiceSchema = z.enum(noticeChoices);

/** What keeps the notice away: the answers other than leaving. */
export function exceptionsFrom(answers: readonly NoticeAnswer[]): TimeException[] {
  return answers.flatMap(({ choice, at, until, permittedBy }) =>
    choice === 'leave' || until === undefined
      ? []
      : [{ reason: choice, start: at, end: until, permittedBy: permittedBy.slice(0, 300) }],
  );
}
