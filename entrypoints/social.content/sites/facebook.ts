import type { ButtonLabels, Landmark, SiteMap, SurfaceMap } from '../site-map.ts';
import * as labels from './labels.ts';
import { facebookHosts, facebookPeople } from './facebook-people.ts';

export { facebookHosts, facebookPeople };

/** Both sites carry the same page data and the same logins (site-hooks 2.1). */
export const facebookIdentity: Pick<
  SiteMap,
  'identity' | 'loggedOut' | 'loading' | 'notNames' | 'pictureLabels'
> = {
  identity: {
    landmark: 'current-user-data',
    scripts: [
      {
        landmark: 'current-user-data',
        begin: '"CurrentUserInitialData"\\s*,\\s*\\[\\s*\\]\\s*,\\s*(?=\\{)',
        fields: { id: ['USER_ID'], name: ['NAME'] },
      },
      { landmark: 'user-id-in-page', begin: '"USER_ID"\\s*:\\s*"?(\\d+)(?=["\\s,}])', fields: { id: [] } },
    ],
    cookie: { landmark: 'user-cookie', name: 'c_user', pattern: '^(\\d+)$' },
  },
  loggedOut:
    'input[name="pass"], #login_form, form[action*="/login"], form[action*="/checkpoint"], [data-testid="royal_login_form"]',
  loading:
    '[role="progressbar"], progress, [aria-busy="true"], [data-visualcompletion="loading-state"], [aria-label*="loading" i], [class*="skeleton" i], [class*="shimmer" i]',
  notNames: ['^[\\p{N}+·]', ...labels.rowState],
  pictureLabels: labels.pictureOf,
};

const home = '^/(?:home\\.php)?$';
const friends = '^/friends/?$';
const requests = '^/friends/requests/?$';

const buttons: ButtonLabels = {
  selector: '[role="button"], button',
  accept: labels.accept,
  other: labels.otherThanRequest,
  answered: labels.answered,
};

const requestsPane: Landmark = {
  name: 'friend-requests-pane',
  selector: '[role="navigation"], nav, [aria-label="Friend requests"]',
  notIn: '[role="banner"], header, [role="contentinfo"], footer',
  routes: [requests, friends],
};
const rail: Landmark = { name: 'right-rail', selector: '[role="complementary"], aside', routes: [home] };
const main: Landmark = { name: 'main', selector: '[role="main"], main', routes: [friends] };

/** Links to requests count wherever they stand; cards without such links only where requests are shown (site-hooks 2.3). */
const incomingRequests: SurfaceMap<'link' | 'card'> = {
  surface: 'incoming-requests',
  kind: 'friend-request',
  routes: [home, friends, requests],
  landmarks: [requestsPane, main, rail],
  rules: [
    {
      by: 'link',
      selector: 'a[href*="profile_id="]',
      path: requests,
      query: { notif_id: null, notif_t: null },
      notLinks: labels.mutualFriend,
      buttons,
    },
    {
      by: 'card',
      places: [
        { ...requestsPane, routes: [requests], structural: true },
        { ...rail, structural: true },
        { ...requestsPane, routes: [friends] },
        { ...main, routes: [friends, requests] },
      ],
      notLinks: labels.mutualFriend,
      buttons,
      notWith: 'a[href*="/friends/suggestions"]',
      groupWith: 'a[href*="/friends/requests"]',
    },
  ],
  empty: {
    said: labels.noRequests,
    list: 'ul, ol, [role="list"], [role="grid"]',
    others: { routes: [friends] },
    box: {
      routes: [home],
      around: 'a[href], [role="button"], button, li',
      announcedBy: ['a[href*="/friends/requests"]', 'h2', 'h3', '[role="heading"]']
        .map((sign) => `:is([role="complementary"], aside, [role="main"]) ${sign}`)
        .join(', '),
      says: labels.friendRequests,
    },
  },
};

const sentence = { name: 'strong, b, bdi', said: labels.friendRequestSentence };

const notifications: SurfaceMap<'link' | 'script'> = {
  surface: 'notifications',
  kind: 'friend-request',
  routes: ['^/notifications/?$'],
  landmarks: [{ name: 'notification-list', selector: '[role="main"], main' }],
  rules: [
    {
      by: 'link',
      selector: 'a[href*="notif_t=friend"]',
      path: '',
      query: { notif_t: 'friend' },
      row: '[role="listitem"], [role="row"], li',
      sentence,
    },
    {
      by: 'link',
      selector: 'a[href*="notif_id="]',
      path: requests,
      query: { notif_t: null },
      row: '[role="listitem"], [role="row"], li',
      sentence,
    },
    {
      by: 'link',
      selector: 'a[href*="notif_id="]',
      path: '^/(?!friends/)[^/]+/?$|^/people/',
      query: { notif_t: null },
      row: '[role="listitem"], [role="row"], li',
      sentence,
      onlyIfSaid: true,
    },
    {
      by: 'script',
      begin: '"notifications_page"\\s*:\\s*(?=\\{)',
      list: 'edges',
      text: ['node', 'notif', 'body', 'text'],
      ranges: ['node', 'notif', 'body', 'ranges'],
      address: ['node', 'notif', 'url'],
      addressSays: ['notif_t=friend(?:&|$)'],
      said: labels.friendRequestSentence,
    },
  ],
  empty: {
    said: labels.noNotifications,
    list: 'ul, ol, [role="list"], [role="feed"]',
    others: { routes: ['^/notifications/?$'], selector: 'a[href*="notif_t="], a[href*="notif_id="]' },
  },
};

/** Message requests have their own route (site-hooks 2.9); the ordinary inbox beside them has other links. */
export const messageRequests: SurfaceMap<'link' | 'thread'> = {
  surface: 'message-requests',
  kind: 'message-request',
  routes: ['^(?:/messages)?/requests(?:/|$)'],
  landmarks: [
    { name: 'request-list', selector: '[role="grid"], [role="list"]', notIn: '[role="banner"]' },
    {
      name: 'request-list',
      selector: '[role="navigation"], nav, [role="main"], main',
      notIn: '[role="banner"]',
    },
  ],
  rules: [
    {
      by: 'link',
      selector: 'a[href*="/requests/"]',
      path: '^(?:/messages)?/requests/(?:e2ee/)?t/(?:(?<id>\\d+)|(?<handle>[\\w.]+))/?$',
      row: '[role="row"], [role="listitem"], [role="gridcell"], li',
    },
    {
      by: 'thread',
      path: '^(?:/messages)?/requests/(?:e2ee/)?t/(?<id>\\d+)/?$',
      header: '[role="main"] a[href]',
      name: '[role="main"] h1, [role="main"] h2, [role="main"] [role="heading"]',
    },
  ],
  empty: {
    said: labels.noRequests,
    list: 'ul, ol, [role="list"], [role="grid"]',
  },
  locked: 'input[maxlength="1"]',
};

export const facebook: SiteMap<'link' | 'card' | 'script' | 'thread'> = {
  id: 'facebook',
  matches: ['https://*.facebook.com/*'],
  hosts: facebookHosts,
  people: facebookPeople,
  ...facebookIdentity,
  surfaces: [incomingRequests, notifications, messageRequests],
};
