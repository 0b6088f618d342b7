import type { ActionMap, RequestRule } from '../action-map.ts';
import * as labelled from './action-labels.ts';
import { facebookHosts, facebookPeople } from './facebook-people.ts';
import * as labels from './labels.ts';

const buttons = '[role="button"], button';
const anywhere = '[role="button"], button, [role="menuitem"]';
const banner = '[role="banner"], header';

const request: RequestRule = {
  buttons,
  accept: labels.accept,
  other: labels.otherThanRequest,
  place: 0,
  routes: ['^/friends'],
  within: '[role="complementary"], aside, [role="main"]',
};

const thread = '(?:/messages)?(?:/requests)?(?:/e2ee)?/t/';

/** Facebook and Messenger (site-hooks 2.2 to 2.5, 2.8, 2.9): no test ids, so links, structure and then labels. */
export const facebookActions: ActionMap = {
  id: 'facebook',
  hosts: [...facebookHosts, 'www.messenger.com', 'messenger.com'],
  people: facebookPeople,
  notNames: ['^[\\p{N}+·]', ...labels.rowState],
  pictureLabels: labels.pictureOf,
  controls: `a[href], ${anywhere}`,
  rules: [
    {
      act: 'message',
      selector: 'a[href*="/t/"]',
      of: 'link',
      path: `^${thread}(?:(?<id>\\d+)|(?<handle>[\\w.]+))/?$`,
    },
    {
      act: 'accept',
      selector: buttons,
      said: labels.accept,
      routes: ['^(?:/messages)?/requests/'],
      notIn: '[role="dialog"]',
      of: 'thread',
    },
    { act: 'accept', selector: buttons, said: labels.accept, notIn: banner, of: 'card', request },
    {
      act: 'accept',
      selector: buttons,
      inside: '[role="complementary"], aside, [role="navigation"]',
      routes: ['^/(?:home\\.php)?$', '^/friends'],
      notIn: banner,
      of: 'card',
      request,
    },
    { act: 'add', selector: buttons, said: labelled.addFriend, of: 'card' },
    { act: 'follow', selector: buttons, said: labelled.follow, of: 'card' },
    { act: 'message', selector: '[role="textbox"]', routes: [`^${thread}`], of: 'thread' },
    { act: 'message', selector: buttons, said: labelled.send, routes: [`^${thread}`], of: 'thread' },
    { act: 'message', selector: buttons, said: labelled.message, notIn: banner, of: 'card' },
    {
      act: 'share',
      selector: buttons,
      inside: '[role="dialog"], dialog',
      said: labelled.send,
      of: 'row',
    },
    { act: 'take', selector: anywhere, said: labelled.take, of: 'post' },
    { act: 'view', selector: 'a[href]', of: 'link' },
  ],
  notLinks: labels.mutualFriend,
  asking: 'a[href*="/friends/requests"][href*="profile_id="]',
  bounds:
    'html, body, main, [role="main"], [role="feed"], [role="list"], ul, ol, [role="grid"], [role="navigation"], [role="complementary"], [role="banner"]',
  dialog: '[role="dialog"], dialog',
  owner: {
    within: '[role="main"], main',
    name: 'h1, span[dir="auto"] > div[role="button"][tabindex="0"]',
    proof: 'own-links',
  },
  threads: [
    {
      path: `^${thread}(?<id>\\d+)/?$`,
      header:
        '[role="main"] :is(h1, h2, [role="heading"]) a[href], [role="main"] a[href]:has(:is(h1, h2, [role="heading"]))',
      name: '[role="main"] :is(h1, h2, [role="heading"])',
    },
  ],
  post: {
    unit: '[role="article"], [data-virtualized], [aria-posinset]',
    author: '[data-ad-rendering-role="profile_name"] a[href], :is(h2, h3, h4) a[href]',
  },
  editors: 'textarea, [contenteditable="true"], [contenteditable=""], [role="textbox"]',
  ahead: {
    selector: ':is([role="main"], [role="navigation"]) :is([role="button"], button)',
    routes: ['^/friends', '^/people/', '^/[\\w.\\-]+/?$'],
  },
};
