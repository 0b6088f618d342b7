import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserApi } from '../social.content/link.ts';
import { claimPart } from '../social.content/parts.ts';
import { facebookActions } from '../social.content/sites/facebook-actions.ts';
import { xActions } from '../social.content/sites/x-actions.ts';
import { holdActs } from './hold-acts.ts';

/** Runs on the pages of mapped sites while a policy is chosen; the background registers it. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main() {
    const api = browserApi();
    const map = [facebookActions, xActions].find(({ hosts }) => hosts.includes(location.hostname));
    if (api && map && location.protocol === 'https:' && location.port === '' && claimPart('own-actions'))
      holdActs(document, map, api.runtime);
  },
});
