/** Decides which press of Post or Send is held: the first, for what is found in the text now; never the next within a minute. */

/** For so long after it was held, in milliseconds, a press goes through. */
export const minute = 60_000;

/** What a press would send. */
export interface Sending {
  /** The composer. */
  composer: number;
  /** What there is to say about it, as one text; undefined: nothing, or it is not known. */
  words: string | undefined;
  /** Mark of the text, if it is known. */
  text: string | undefined;
}

export class Gate {
  /** What was held, oldest first; each with when. */
  #held: (Sending & { at: number })[] = [];

  /** Whether a press at that time is to be held. */
  holds({ composer, text, words }: Sending, now: number): boolean {
    if (words === undefined) return false;
    this.#held = this.#held.filter(({ at }) => now - at < minute);
    // The same text in another editor: the site has drawn its composer anew.
    return !this.#held.some(
      (held) =>
        held.words === words && (held.composer === composer || (text !== undefined && held.text === text)),
    );
  }

  /** A press was held. */
  held(sending: Sending, now: number): void {
    this.#held.push({ ...sending, at: now });
  }

  /** What was in a composer has been sent or taken out: what comes next is another text. */
  forget(composer: number): void {
    this.#held = this.#held.filter((held) => held.composer !== composer);
  }
}
