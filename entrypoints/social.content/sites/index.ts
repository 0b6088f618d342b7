import type { SiteMap } from '../site-map.ts';

/** Every site that is read. A new site adds its map here. */
export const siteMaps: readonly SiteMap[] = [
  {
    id: 'facebook',
    matches: ['https://*.facebook.com/*'],
    hosts: ['www.facebook.com', 'facebook.com', 'web.facebook.com', 'm.facebook.com', 'mbasic.facebook.com'],
    surfaces: [
      { surface: 'incoming-requests', routes: ['^/(home\\.php)?$', '^/friends(/requests)?/?$'] },
      { surface: 'notifications', routes: ['^/notifications/?$'] },
      { surface: 'message-requests', routes: ['^/messages/requests(/|$)'] },
    ],
  },
  {
    id: 'messenger',
    matches: ['https://*.messenger.com/*'],
    hosts: ['www.messenger.com', 'messenger.com'],
    surfaces: [{ surface: 'message-requests', routes: ['^(/messages)?/requests(/|$)'] }],
  },
  {
    id: 'x',
    matches: ['https://x.com/*', 'https://twitter.com/*'],
    hosts: ['x.com', 'twitter.com'],
    surfaces: [
      { surface: 'incoming-requests', routes: ['^/follower_requests/?$'] },
      { surface: 'notifications', routes: ['^/notifications/?$'] },
      { surface: 'message-requests', routes: ['^/i/chat/requests(/|$)', '^/messages/requests(/|$)'] },
    ],
  },
];
