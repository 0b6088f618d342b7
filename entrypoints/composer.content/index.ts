import { defineContentScript } from 'wxt/utils/define-content-script';
import { claimPart } from '../social.content/parts.ts';

/** Brought by the background when a page asks for it. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    claimPart('composer');
  },
});
