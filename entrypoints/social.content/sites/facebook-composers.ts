import type { ComposerMap, ComposerRule } from '../../composer.content/composer-map.ts';
import * as labels from './composer-labels.ts';
import { facebookHosts } from './facebook-people.ts';

/** Lexical; its older editors have the same role (site-hooks 2.8). */
const editor = '[contenteditable="true"][role="textbox"]';
const buttons = '[role="button"], button';
const submits = 'button:not([type="button"], [type="reset"]), input[type="submit"], input[type="image"]';

/** Sends on Enter (site-hooks 2.9). */
const message: Pick<ComposerRule, 'kind' | 'editor' | 'send' | 'keys'> = {
  kind: 'message',
  editor,
  send: [{ selector: buttons, labels: labels.sends }, { selector: submits }],
  keys: 'enter',
};

/** Header of a conversation that fills the page. Its address names the person, or the group. */
const header = {
  routes: ['^(?:/messages)?/(?:requests/)?(?:e2ee/)?t/(?<id>\\d+)(?:/|$)'],
  links: '[role="main"] a[href]:not([role="grid"] a, [role="log"] a, [role="row"] a, [role="article"] a)',
  name: '[role="main"] h1, [role="main"] h2, [role="main"] [role="heading"]',
};

const comment: Pick<ComposerRule, 'kind' | 'editor' | 'area' | 'send' | 'keys' | 'preview'> = {
  kind: 'comment',
  editor,
  area: 'form, [role="article"], [role="dialog"], dialog',
  send: [
    { selector: '#focused-state-composer-submit [role="button"]' },
    { selector: buttons, labels: labels.sends },
    { selector: submits },
  ],
  keys: 'enter',
  preview: 'form img[src^="blob:"]',
};

const hosts = [...facebookHosts, 'www.messenger.com', 'messenger.com'];

export const facebookComposers: ComposerMap = {
  hosts,
  // Of the links to people (facebook-people.ts) those that the header of a conversation has.
  people: {
    hosts,
    forms: [
      { path: '^/profile\\.php$', query: 'id' },
      { path: '^/(?<id>\\d{5,})/?$' },
      { path: '^/(?<handle>(?!.*\\.php)[\\w.\\-]{2,80})/?$' },
    ],
    notPeople: ['messages', 'groups', 'marketplace', 'events', 'help', 'settings'],
  },
  composers: [
    {
      ...message,
      routes: ['^/messages(?:/|$)', '^/(?:e2ee/)?t/', '^/requests/'],
      area: '[role="main"], main, [role="dialog"], dialog',
      to: header,
    },
    // A chat tab at the edge of another page: its label tells, or the list of messages above it.
    ...[
      { labels: labels.messageEditor },
      { beside: { around: '[role="dialog"]', has: '[role="grid"]' } },
    ].map((sign): ComposerRule => ({
      ...message,
      ...sign,
      area: '[role="dialog"], dialog, [role="complementary"]',
      to: { links: 'a[href]', name: 'h1, h2, h3, [role="heading"]', climb: 20 },
    })),
    { ...comment, within: 'form[role="presentation"], [role="article"]' },
    // No editor in a dialog that is not for a comment is for anything but a post.
    {
      kind: 'post',
      editor,
      within: '[role="dialog"], dialog',
      area: '[role="dialog"], dialog',
      send: [
        { selector: buttons, labels: labels.sends },
        { selector: submits },
        { selector: buttons, isMain: true },
      ],
      // What is shared may be a video of somebody else's; a picture of one's own has not been sent anywhere yet.
      preview: 'img[src^="blob:"], video',
    },
    { ...comment, within: 'form' },
    {
      kind: 'post',
      editor,
      area: 'form, [role="region"], [role="main"], main',
      send: [{ selector: buttons, labels: labels.sends }, { selector: submits }],
    },
    // Plain pages, for phones. Short fields are for a profile, not for a post.
    {
      kind: 'post',
      editor: 'textarea:not([maxlength])',
      notOn: ['^/(?:settings|help|privacy)(?:/|$)'],
      area: 'form, [role="dialog"], dialog',
      send: [{ selector: submits }, { selector: buttons, labels: labels.sends }],
    },
  ],
};
