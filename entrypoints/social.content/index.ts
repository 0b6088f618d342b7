import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteMaps } from './sites/index.ts';

export default defineContentScript({
  matches: siteMaps.flatMap((map) => map.matches),
  runAt: 'document_start',
  main() {},
});
