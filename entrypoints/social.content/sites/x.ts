import type { AttributeRule, Landmark, SiteMap } from '../site-map.ts';
import * as labels from './labels.ts';
import { xPeople } from './x-people.ts';

export { xPeople };

const column: Landmark = { name: 'primary-column', selector: '[data-testid="primaryColumn"]' };
const sidebar =
  '[data-testid="sidebarColumn"], [role="complementary"], [data-testid="DMDrawer"], [data-testid="chat-drawer-root"]';
const emptyState = '[data-testid="emptyState"], [data-testid="empty_state_header_text"]';
const list = 'ul, ol, [role="list"]';

/** The handle stands in a test id beside every picture; it has been stable for years (site-hooks 3.1). */
const avatar: AttributeRule = {
  selector: '[data-testid^="UserAvatar-Container-"]',
  attribute: 'data-testid',
  pattern: '^UserAvatar-Container-(?!unknown$)(\\w{1,20})$',
};
const handleText = '^@(\\w{1,20})$';
/** A follow control carries the person's id, and shows that nothing is asked of the user (site-hooks 3.3). */
const followControl = '[data-testid$="-follow"], [data-testid$="-unfollow"], [data-testid$="-cancel"]';
const idControl: AttributeRule = {
  selector: '[data-testid]',
  attribute: 'data-testid',
  pattern: '^(\\d+)-(?:follow|unfollow|cancel|block|unblock)$',
};

const switcher = '[data-testid="SideNav_AccountSwitcher_Button"]';
const pair = '(\\d+)[:\\-](\\d+)';

/** Who is logged in, and what only a page without a login shows (site-hooks 3.1). */
export const xIdentity: Pick<SiteMap, 'identity' | 'loggedOut' | 'loading'> = {
  identity: {
    landmark: 'profile-link',
    elements: [
      {
        landmark: 'profile-link',
        selector: 'a[data-testid="AppTabBar_Profile_Link"]',
        field: 'handle',
        attribute: 'href',
        pattern: '^(?:https://[^/]+)?/(\\w{1,20})/?(?:[?#]|$)',
      },
      {
        landmark: 'account-switcher',
        selector: `${switcher} ${avatar.selector}, [data-testid="DashButton_ProfileIcon_Link"] ${avatar.selector}`,
        field: 'handle',
        attribute: 'data-testid',
        pattern: avatar.pattern,
      },
      { landmark: 'account-switcher', selector: switcher, field: 'handle', pattern: handleText },
      { landmark: 'account-switcher', selector: switcher, field: 'name', pattern: '^([^@].*)$' },
    ],
    scripts: [
      {
        landmark: 'initial-state',
        begin: '__INITIAL_STATE__\\s*=\\s*(?=\\{)',
        fields: {
          id: ['session', 'user_id'],
          handle: ['entities', 'users', 'entities', '{id}', 'screen_name'],
          name: ['entities', 'users', 'entities', '{id}', 'name'],
        },
      },
    ],
    cookie: { landmark: 'user-cookie', name: 'twid', pattern: '^"?u(?:%3D|=)(\\d+)"?$' },
  },
  loggedOut:
    '[data-testid="BottomBar"], [data-testid="loginButton"], [data-testid="signupButton"], [data-testid="login"], [data-testid="google_sign_in_container"], a[href="/login"], a[href^="/i/flow/login"], input[autocomplete="username"]',
  loading:
    '[role="progressbar"], progress, [aria-busy="true"], [class*="skeleton" i], [class*="shimmer" i], [aria-label*="loading" i]',
};

export const x: SiteMap<'item' | 'thread'> = {
  id: 'x',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  hosts: ['x.com', 'twitter.com'],
  people: xPeople,
  ...xIdentity,
  shadowRoutes: ['^/i/chat(?:/|$)', '^/messages(?:/|$)'],
  notNames: ['^\\d+\\s?[smhdwy]$', '^·$', ...labels.rowState],
  pictureLabels: labels.pictureOf,
  surfaces: [
    {
      surface: 'incoming-requests',
      kind: 'follow-request',
      routes: ['^/follower_requests/?$'],
      landmarks: [column],
      rules: [
        {
          by: 'item',
          selector: '[data-testid="UserCell"]',
          routes: ['^/follower_requests/?$'],
          notIn: sidebar,
          cell: '[data-testid="cellInnerDiv"]',
          not: followControl,
          avatar,
          handleText,
          id: idControl,
        },
      ],
      empty: { selector: emptyState, said: labels.noRequests, list },
    },
    {
      surface: 'notifications',
      kind: 'followed-you',
      routes: ['^/notifications/?$'],
      landmarks: [column],
      rules: [
        {
          by: 'item',
          selector: '[data-testid="notification"]',
          routes: ['^/notifications(?:/|$)'],
          notIn: sidebar,
          needs: { selector: 'path[d^="M17.863 13.44c1.477 1.58 2.366"]', said: labels.followedYou },
          otherKind: {
            selector:
              'path[d^="M20.884 13.19c-1.351 2.48-4.00"], path[d^="M4.75 3.79l4.603 4.3-1.706 1.8"], [data-testid="tweetText"], a[href*="/status/"]',
            certainIn: ['en'],
          },
          avatar,
          id: idControl,
          several: true,
        },
      ],
      empty: {
        selector: emptyState,
        said: labels.noNotifications,
        list,
        others: { routes: ['^/notifications/?$'], selector: '[data-testid="tweet"]' },
      },
    },
    {
      surface: 'message-requests',
      kind: 'message-request',
      routes: ['^/i/chat/requests(?:/|$)', '^/messages/requests(?:/|$)'],
      landmarks: [
        {
          name: 'message-requests',
          selector: '[data-testid="dm-message-requests"], [data-testid="dm-message-requests-scroller"]',
        },
        { ...column, routes: ['^/messages/'] },
      ],
      rules: [
        {
          by: 'item',
          selector: '[data-testid^="dm-message-request-item-"]',
          avatar,
          handleText,
          pair: { selector: '', attribute: 'data-testid', pattern: `${pair}$` },
        },
        {
          by: 'item',
          selector: '[data-testid="conversation"]',
          routes: ['^/messages/requests(?:/|$)'],
          notIn: sidebar,
          avatar,
          handleText,
          pair: { selector: 'a[href]', attribute: 'href', pattern: `/messages/(?:requests/)?${pair}$` },
        },
        {
          by: 'thread',
          path: '^/i/chat/requests/(?:other/)?(?<a>\\d+)-(?<b>\\d+)/?$',
          header: '[data-testid="dm-conversation-header"] a[href]',
          name: '[data-testid="dm-conversation-username"]',
          needs: '[data-testid="dm-message-request-prompt"]',
        },
      ],
      empty: {
        selector: `[data-testid="dm-message-requests-empty"], ${emptyState}`,
        said: labels.noRequests,
        list: '[data-testid="dm-message-requests-scroller"], ul, ol, [role="list"]',
      },
      locked: 'input[maxlength="1"], [data-testid="pin-code-input-container"]',
    },
  ],
};
