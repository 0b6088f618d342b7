import { defineContentScript } from 'wxt/utils/define-content-script';
import { claimPage, releasePage } from '../social.content/claim.ts';
import { createHost } from '../social.content/host.ts';
import { browserApi } from '../social.content/link.ts';
import { startNotice } from './notice.ts';

/** Runs on the pages of social sites that have no map and were granted by the user; the background registers it for them. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main() {
    const api = browserApi();
    if (api && claimPage()) startNotice(document, createHost(document), api, false, releasePage);
  },
});
