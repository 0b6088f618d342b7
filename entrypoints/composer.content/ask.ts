/** What the composers' part asks the background. */
import type { Answer, ContentRequest, Replies } from '../background/protocol.ts';
import { type Runtime, send } from '../social.content/link.ts';

export type DraftCheck = Extract<ContentRequest, { type: 'draft-check' }>;
export type DraftAnswer = Replies['draft-check'];
export type DraftRecipient = NonNullable<DraftCheck['to']>;

/** Has a piece compared. Undefined if nobody answered. */
export async function check(runtime: Runtime, piece: DraftCheck): Promise<DraftAnswer | undefined> {
  const answer = (await send(runtime, piece)) as Answer<DraftAnswer> | undefined;
  return answer?.ok ? answer.value : undefined;
}
