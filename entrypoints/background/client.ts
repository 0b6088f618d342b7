import { browser } from 'wxt/browser';
import { UserError } from '../../policy/message.ts';
import type { Answer, PageRequest, Replies } from './protocol.ts';

/** What may not be done twice: done once already, the second time would be refused although all is well. */
const notAgain: ReadonlySet<PageRequest['type']> = new Set(['vault.set', 'vault.change']);
/** How often a request is sent before it is given up. */
const attempts = 3;

/** One message and its answer; nothing if the worker was stopped before it answered. */
async function send(request: PageRequest): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch (error) {
    console.warn('Staffroom: a request got no answer', request.type, error);
    return undefined;
  }
}

/**
 * Asks the background for something, from one of Staffroom's own pages. The worker may be stopped before it has answered: then
 * it is asked again, which handlers allow by writing under the same keys (design, decision 9; trust.md B4).
 *
 * @throws UserError with the sentence to show when the background refuses, or gives no answer.
 */
export async function ask<R extends PageRequest>(request: R): Promise<Replies[R['type']]> {
  let answer: Answer<Replies[R['type']]> | undefined;
  for (let attempt = 0; !answer && attempt < (notAgain.has(request.type) ? 1 : attempts); attempt++)
    answer = (await send(request)) as Answer<Replies[R['type']]> | undefined;
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
