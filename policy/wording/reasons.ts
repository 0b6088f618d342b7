import type { Message } from '../message.ts';

/** Whether a reason speaks of how names agree: it may name somebody on the roster. The others speak of rules and dates only. */
export const namesSomebody = (reason: Message): boolean => reason.key.startsWith('names.');
