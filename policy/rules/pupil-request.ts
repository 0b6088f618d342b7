import type { ContactRule } from './contact.ts';

/** B1: a request that may come from a pupil; for a message, what the policy says of messages (B5) where that is stronger. */
export const pupilRequest: ContactRule = { groups: ['pupil'], duties: ['B1', 'B5'] };
