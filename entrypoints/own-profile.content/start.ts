import type { Answer, Replies } from '../background/protocol.ts';
import { createHeldNote } from '../social.content/held-words.ts';
import { type Runtime, send } from '../social.content/link.ts';
import { languageOf } from '../social.content/reading/dom.ts';
import type { SharedPage } from '../social.content/parts.ts';
import { listen, readiness } from '../social.content/sturdy.ts';
import type { ProfileLabels } from '../social.content/sites/profile-labels.ts';
import { watchMail } from './mail.ts';
import { profileMapFor } from './maps.ts';
import { watchProfile } from './watcher.ts';

/** The address that the document was loaded with; a single-page site has changed it since. */
function loadedWith(): string {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded?.name ?? '';
}

/** Wording of the page's language, from the background, which has that of all languages. */
async function wordsFor(runtime: Runtime): Promise<readonly ProfileLabels[]> {
  const language = languageOf(document).slice(0, 20);
  const answer = (await send(runtime, { type: 'profile-words', language })) as
    Answer<readonly ProfileLabels[]> | undefined;
  return answer?.ok ? answer.value : [];
}

/** Starts on one page. */
export async function start(runtime: Runtime, { host, signal }: SharedPage): Promise<void> {
  const map = profileMapFor(new URL(location.href));
  if (!map) return;
  watchMail({
    map: map.mail,
    async ask(domain, form) {
      const answer = (await send(runtime, { type: 'mail-seen', domain, form })) as
        Answer<Replies['mail-seen']> | undefined;
      return answer?.ok ? answer.value.warn : null;
    },
    note: createHeldNote(document, host, signal),
    signal,
  });
  if (readiness(document) === 'loading')
    await new Promise((resolve) => listen(document, 'DOMContentLoaded', resolve, { once: true, signal }));
  const tables = await wordsFor(runtime);
  const readAgain = watchProfile({
    page: document,
    map,
    loaded: loadedWith(),
    isAlive: () => typeof runtime.id === 'string',
    async report(reading) {
      const answer = (await send(runtime, { type: 'profile-read', ...reading })) as Answer<null> | undefined;
      return answer?.ok === true;
    },
    signal,
    tables,
    year: () => Temporal.Now.plainDateISO().year,
  });
  const hear = (message: unknown): void => {
    if ((message as { type?: unknown } | null)?.type === 'read-again') readAgain();
  };
  runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => {
    if (typeof runtime.id === 'string') runtime.onMessage.removeListener(hear);
  });
}
