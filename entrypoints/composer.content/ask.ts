/** What the composers' part says to the background, and hears from it. */
import type { Answer, ContentRequest, Replies, ToContent } from '../background/protocol.ts';
import { type Runtime, send } from '../social.content/link.ts';

export type DraftCheck = Extract<ContentRequest, { type: 'draft-check' }>;
export type DraftAnswer = Replies['draft-check'];
export type DraftRecipient = NonNullable<DraftCheck['to']>;

/** An answer that has not come by then, in milliseconds, does not come. */
const patience = 5000;

/** Has a piece compared. Undefined if nobody answered. */
export async function check(runtime: Runtime, piece: DraftCheck): Promise<DraftAnswer | undefined> {
  const answer = await Promise.race([
    send(runtime, piece) as Promise<Answer<DraftAnswer> | undefined>,
    new Promise<undefined>((done) => setTimeout(done, patience)),
  ]);
  return answer?.ok ? answer.value : undefined;
}

/** What the background may say unasked. */
export interface Hearing {
  /** The user has answered a question about a draft. */
  judged(composer: number, answer: DraftAnswer): void;
  /** Everything is to be hidden, or no longer. */
  hide(isHidden: boolean): void;
  /** What texts are compared with has changed. */
  again(): void;
}

/** Hears the background until the signal. */
export function hear({ onMessage }: Runtime, hearing: Hearing, signal: AbortSignal): void {
  const listener = (message: unknown): void => {
    const said = (message ?? {}) as Partial<ToContent>;
    if (said.type === 'draft-judged') {
      const { composer, finds, hold } = said as Extract<ToContent, { type: 'draft-judged' }>;
      hearing.judged(composer, { finds, hold });
    } else if (said.type === 'marks') hearing.hide(said.hidden === true);
    else if (said.type === 'read-again') hearing.again();
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener), { once: true });
}
