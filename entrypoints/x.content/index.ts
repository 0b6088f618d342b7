import { defineContentScript } from 'wxt/utils/define-content-script';
import { openRoots } from '../social.content/reading/dom.ts';
import { readOwnElements } from '../social.content/reading/identity.ts';
import { readItems } from '../social.content/reading/items.ts';
import { readThread } from '../social.content/reading/threads.ts';
import { x } from '../social.content/sites/x.ts';
import { start } from '../social.content/start.ts';

/** What runs on X's pages. */
export default defineContentScript({
  matches: [...x.matches],
  runAt: 'document_start',
  main: () => start(x, { item: readItems, thread: readThread, elements: readOwnElements, roots: openRoots }),
});
