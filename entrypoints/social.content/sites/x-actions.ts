import type { ActionMap } from '../action-map.ts';
import * as labels from './labels.ts';
import { xPeople } from './x-people.ts';

const cell = '[data-testid="UserCell"]';
const recipient = '[data-testid="TypeaheadUser"], [data-testid="typeaheadResult"]';
const rows =
  '[data-testid^="dm-conversation-item-"], [data-testid^="dm-message-request-item-"], [data-testid="conversation"]';
const writing = 'textarea[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]';
const sending = '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]';
const chat = '^/(?:i/chat|messages)/(?:requests/)?(?:other/|additional/)?';
const buttons = 'button, [role="button"]';

/** X (site-hooks 3.2 to 3.7): test ids first, which say the same in every language. */
export const xActions: ActionMap = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  people: xPeople,
  notNames: ['^\\d+\\s?[smhdwy]$', '^·$', ...labels.rowState],
  pictureLabels: labels.pictureOf,
  controls: `a[href], ${buttons}, [role="menuitem"], ${cell}, ${recipient}, ${rows}`,
  rules: [
    { act: 'follow', selector: '[data-testid$="-follow"]', of: 'card', id: '^(\\d+)-follow$' },
    { act: 'message', selector: '[data-testid="sendDMFromProfile"]', of: 'card' },
    { act: 'accept', selector: '[data-testid="dm-message-request-accept-button"]', of: 'thread' },
    {
      act: 'accept',
      selector: `${cell} :is(${buttons})`,
      routes: ['^/follower_requests/?$'],
      of: 'card',
      request: {
        buttons,
        accept: labels.accept,
        other: [],
        place: 1,
        routes: ['^/follower_requests'],
      },
    },
    { act: 'message', selector: `${sending}, ${writing}`, of: 'thread' },
    {
      act: 'share',
      selector: `[role="dialog"]:has([data-testid="tweetText"], [data-testid="attachments"]) :is(${recipient})`,
      of: 'picture',
    },
    { act: 'message', selector: `[role="dialog"] :is(${recipient})`, of: 'picture' },
    { act: 'message', selector: rows, of: 'picture' },
    { act: 'message', selector: 'a[href]', of: 'picture', path: `${chat}\\d+[-:]\\d+/?$` },
    { act: 'take', selector: '[data-testid="retweet"], [data-testid="bookmark"]', of: 'post' },
    { act: 'view', selector: `${cell}, ${recipient}`, of: 'picture' },
    { act: 'view', selector: 'a[href]', of: 'link' },
  ],
  notLinks: labels.mutualFriend,
  bounds:
    'html, body, main, [role="main"], [data-testid="primaryColumn"], [data-testid="sidebarColumn"], nav, aside, section',
  dialog: '[role="dialog"], [data-testid="sheetDialog"], [data-testid="HoverCard"]',
  owner: { within: '[data-testid="primaryColumn"]', name: '[data-testid="UserName"]', proof: 'handle-text' },
  threads: [
    {
      path: `${chat}\\d+-\\d+/?$`,
      header: '[data-testid="dm-conversation-header"] a[href], a[data-testid="DM_Conversation_Avatar"]',
      name: '[data-testid="dm-conversation-username"], [data-testid="primaryColumn"] h2 + div h2, #detail-header',
    },
  ],
  post: { unit: '[data-testid="tweet"]', author: '[data-testid="User-Name"] a[href]' },
  picture: {
    selector: '[data-testid^="UserAvatar-Container-"]',
    attribute: 'data-testid',
    pattern: '^UserAvatar-Container-(?!unknown$)(\\w{1,20})$',
  },
  editors: 'textarea, [contenteditable="true"], [contenteditable=""], [role="textbox"]',
  ahead: {
    selector:
      '[data-testid$="-follow"], [data-testid="sendDMFromProfile"], [data-testid="UserCell"] :is(button, [role="button"]), [data-testid="dm-message-request-accept-button"]',
  },
};
