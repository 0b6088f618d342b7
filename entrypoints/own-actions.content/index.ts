import { defineContentScript } from 'wxt/utils/define-content-script';
import { claimPart } from '../social.content/parts.ts';

/** Runs on the pages of mapped sites while a policy is chosen; the background registers it. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main() {
    claimPart('own-actions');
  },
});
