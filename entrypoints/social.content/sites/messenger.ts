import type { SiteMap } from '../site-map.ts';
import { facebookIdentity, facebookPeople, messageRequests } from './facebook.ts';

/** Messenger's own site: Facebook's pages without the `/messages` prefix (site-hooks 2.9). */
export const messenger: SiteMap<'link' | 'thread'> = {
  id: 'messenger',
  matches: ['https://*.messenger.com/*'],
  hosts: ['www.messenger.com', 'messenger.com'],
  people: facebookPeople,
  ...facebookIdentity,
  surfaces: [messageRequests],
};
