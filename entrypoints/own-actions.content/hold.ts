/**
 * Whether what the user is about to do is held: once, and then let through for a minute. Decided from answers that were asked for
 * ahead; nobody is kept waiting for one.
 */
import type { HeldWords } from '../../policy/held-words.ts';
import type { Seen } from './find-act.ts';

/** What the background is asked and told. */
export interface Background {
  /** What to say when it is held; null if it is not; undefined without an answer. */
  ask(seen: Seen): Promise<HeldWords | null | undefined>;
  /** It was held, or (`late`) had gone through before the answer came. */
  wasHeld(seen: Seen, late: boolean): void;
}

export interface Holder {
  /** Asks ahead, if the answer is not known or on its way. */
  know(seen: Seen): void;
  /** Whether doing it now would be held. */
  holds(seen: Seen): boolean;
  /** The user does it: gives the words to show if it is held, undefined if it goes through. */
  act(seen: Seen): HeldWords | undefined;
  /** The user has come to see what nobody could hold: if there is something to say of it, the panel hears. */
  found(seen: Seen): void;
  /** What was answered may no longer be true. */
  forget(): void;
}

/** A second press within this time goes through, in milliseconds. */
const pause = 60_000;
/** Questions per second: what is hovered over in passing may go unasked until it is pressed. */
const mostAsked = 15;
/** Answers that are kept at most. */
const mostKept = 500;

interface Answer {
  /** Undefined while it is on its way. */
  words?: HeldWords | null;
  /** It was done while the answer was on its way. */
  isLate: boolean;
}

/** One key for one act on one person, whatever element shows it; the name only where nothing else is known. */
const keyOf = ({ act, person: { handle, name, personId } }: Seen): string =>
  `${act} ${handle?.toLowerCase() ?? personId ?? `"${name}`}`;

export function createHolder(background: Background, now: () => number): Holder {
  const answers = new Map<string, Answer>();
  /** When an act was held last, by its key. */
  const heldAt = new Map<string, number>();
  let second = 0;
  let asked = 0;

  const questionOf = (seen: Seen): string => `${keyOf(seen)} ${seen.person.name}`;
  const isLetThrough = (seen: Seen): boolean => now() - (heldAt.get(keyOf(seen)) ?? -Infinity) <= pause;

  function mayAsk(): boolean {
    const at = Math.floor(now() / 1000);
    if (at !== second) asked = 0;
    second = at;
    return ++asked <= mostAsked;
  }

  async function ask(seen: Seen, isLate: boolean): Promise<void> {
    const question = questionOf(seen);
    const known = answers.get(question);
    if (known) {
      known.isLate ||= isLate && known.words === undefined;
      return;
    }
    // What was done is asked about in any case.
    if (!mayAsk() && !isLate) return;
    if (answers.size >= mostKept) answers.clear();
    const answer: Answer = { isLate };
    answers.set(question, answer);
    const words = await background.ask(seen);
    const isCurrent = answers.get(question) === answer;
    if (words === undefined) {
      if (isCurrent) answers.delete(question);
      return;
    }
    // Forgotten while it was on its way: it may be of before a decision of the user's.
    if (!isCurrent) return answer.isLate ? ask(seen, true) : undefined;
    answer.words = words;
    if (answer.isLate && words && !isLetThrough(seen)) background.wasHeld(seen, true);
  }

  const wordsFor = (seen: Seen): HeldWords | undefined =>
    (!isLetThrough(seen) && answers.get(questionOf(seen))?.words) || undefined;

  return {
    know: (seen) => void ask(seen, false),
    holds: (seen) => wordsFor(seen) !== undefined,
    act(seen) {
      const words = wordsFor(seen);
      if (words) {
        heldAt.set(keyOf(seen), now());
        background.wasHeld(seen, false);
      } else void ask(seen, true);
      return words;
    },
    found(seen) {
      if (wordsFor(seen)) background.wasHeld(seen, true);
      else void ask(seen, true);
    },
    forget: () => answers.clear(),
  };
}
