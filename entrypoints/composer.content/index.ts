import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserApi } from '../social.content/link.ts';
import { claimPart, sharedPage } from '../social.content/parts.ts';
import { facebookComposers } from '../social.content/sites/facebook-composers.ts';
import { xComposers } from '../social.content/sites/x-composers.ts';
import { startComposers } from './start.ts';

/** Brought by the background when a page asks for it: something is being written. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const shared = sharedPage();
    const api = browserApi();
    const map = [facebookComposers, xComposers].find(({ hosts }) => hosts.includes(location.hostname));
    if (shared && api && map && claimPart('composer')) startComposers(document, map, api.runtime, shared);
  },
});
