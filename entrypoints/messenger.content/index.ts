import { defineContentScript } from 'wxt/utils/define-content-script';
import { readLinks } from '../social.content/reading/links.ts';
import { readThread } from '../social.content/reading/threads.ts';
import { messenger } from '../social.content/sites/messenger.ts';
import { start } from '../social.content/start.ts';

/** What runs on Messenger's pages. */
export default defineContentScript({
  matches: [...messenger.matches],
  runAt: 'document_start',
  main: () => start(messenger, { link: readLinks, thread: readThread }),
});
