import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserApi } from '../social.content/link.ts';
import { claimPart, sharedPage } from '../social.content/parts.ts';
import { start } from './start.ts';

/** Brought by the background when a page asks for it: a profile, its about pages and forms, sign-up and account settings. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const api = browserApi();
    const shared = sharedPage();
    if (api && shared && claimPart('own-profile')) void start(api.runtime, shared);
  },
});
