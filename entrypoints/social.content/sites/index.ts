import type { SiteMap } from '../site-map.ts';

/** Every site that is read. A new site adds its map here. */
export const siteMaps: readonly SiteMap[] = [
  { id: 'facebook', matches: ['https://*.facebook.com/*'] },
  { id: 'messenger', matches: ['https://*.messenger.com/*'] },
  { id: 'x', matches: ['https://x.com/*', 'https://twitter.com/*'] },
];
