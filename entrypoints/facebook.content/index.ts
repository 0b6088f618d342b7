import { defineContentScript } from 'wxt/utils/define-content-script';
import { readCards } from '../social.content/reading/cards.ts';
import { readLinks } from '../social.content/reading/links.ts';
import { readScripts } from '../social.content/reading/inline-rows.ts';
import { readThread } from '../social.content/reading/threads.ts';
import { facebook } from '../social.content/sites/facebook.ts';
import { start } from '../social.content/start.ts';

/** What runs on Facebook's pages. */
export default defineContentScript({
  matches: [...facebook.matches],
  runAt: 'document_start',
  main: () => start(facebook, { card: readCards, link: readLinks, script: readScripts, thread: readThread }),
});
