import { browser } from 'wxt/browser';
import { UserError } from '../../policy/message.ts';
import type { Answer, PageRequest, Replies } from './protocol.ts';

/**
 * Asks the background for something, from one of Staffroom's own pages.
 *
 * @throws UserError with the sentence to show when the background refuses.
 */
export async function ask<R extends PageRequest>(request: R): Promise<Replies[R['type']]> {
  const answer = (await browser.runtime.sendMessage(request)) as Answer<Replies[R['type']]> | undefined;
  if (!answer) throw new UserError('common.noAnswer');
  if (!answer.ok) throw new UserError(answer.error.key, answer.error.params);
  return answer.value;
}

/**
 * Calls back whenever anything that a page shows may have changed (a counter in session storage, so that it also works across
 * a stop of the worker). Returns the function that ends it.
 */
export function onChange(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && 'revision' in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
