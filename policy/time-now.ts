import type { DutyId, Strength } from './duties.ts';
import type { Message } from './message.ts';
import type { NoticeChoice } from './notice-answer.ts';
import type { SpanKind } from './rules/restricted-spans.ts';

/** How the rules of time stand at this moment, for the panel: a `TimeDecision` as it travels between parts. */
export interface TimeNow {
  restricted: boolean;
  duty: DutyId | null;
  strength: Strength | null;
  cite: string | null;
  /** What is on; instants. */
  interval: { start: string; end: string; kind: SpanKind; label: string } | null;
  next: { at: string; restricted: boolean; kind: SpanKind | null; label: string } | null;
  why: Message[];
  /** The school's zone, in which the times above are to be written. */
  zone: string;
  /** The answer to a notice that keeps it away now. */
  answer?: { id: string; choice: NoticeChoice; until: string };
  /** Instant until which all of this holds by the clock alone: then it is to be asked for again (policy/time-edge.ts). */
  holdsUntil: string;
  nearby: boolean;
  /** Whether today is set as a trip or as off work. */
  trip: boolean;
  off: boolean;
  /** Seconds of use today in working hours, where it is measured and the policy's rule is "reasonable use". */
  usedToday?: number;
  allowanceMinutes: number | null;
  /** The reminder to log out (E5), where the policy asks for it: hosts, and what brought it up. */
  logOut?: { hosts: string[]; because: 'last-tab' | 'day-end' };
}
