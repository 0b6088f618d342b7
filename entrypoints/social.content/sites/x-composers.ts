import type { ComposerMap, ComposerRule } from '../../composer.content/composer-map.ts';

const dialog = '[role="dialog"], dialog, [data-testid="sheetDialog"]';
const tweet: Pick<ComposerRule, 'editor' | 'area' | 'send' | 'keys' | 'preview'> = {
  editor: '[data-testid^="tweetTextarea_"]',
  area: `${dialog}, [data-testid="primaryColumn"], main, [role="main"]`,
  send: [{ selector: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]' }],
  keys: 'modified',
  preview: '[data-testid="attachments"] :is(img, video)',
};
const submits = 'button:not([type="button"], [type="reset"]), input[type="submit"]';
/** Both generations of messages (site-hooks 3.6). */
const chat = {
  routes: [
    '^/i/chat/(?:requests/)?(?:other/)?(?:(?<a>\\d+)[-:](?<b>\\d+))?',
    '^/messages/(?:requests/)?(?:(?<a>\\d+)-(?<b>\\d+))?',
  ],
  links: '[data-testid="dm-conversation-header"] a[href], [data-testid="DM_Conversation_Avatar"][href]',
  name: '[data-testid="dm-conversation-username"]',
};

const hosts = ['x.com', 'twitter.com'];

export const xComposers: ComposerMap = {
  hosts,
  // Of the links to people (x-people.ts) those that the header of a conversation has.
  people: {
    hosts,
    forms: [{ path: '^/(?<handle>\\w{1,20})/?$' }],
    notPeople: ['home', 'explore', 'notifications', 'messages', 'i', 'settings', 'compose'],
  },
  me: '(?:^|; )twid="?u(?:%3D|=)(\\d+)',
  composers: [
    // A reply stands under what it replies to, in a window or on its page.
    { kind: 'comment', ...tweet, beside: { around: dialog, has: 'article[data-testid="tweet"]' } },
    { kind: 'post', ...tweet, within: dialog },
    { kind: 'comment', ...tweet, routes: ['^/\\w{1,20}/status/\\d+'] },
    { kind: 'post', ...tweet },
    {
      kind: 'message',
      editor: '[data-testid="dm-composer-textarea"]',
      area: '[data-testid="dm-composer-form"], form, [data-testid="dm-container"], [data-testid="chat-drawer-root"]',
      send: [{ selector: '[data-testid="dm-composer-send-button"]' }, { selector: submits }],
      keys: 'enter',
      to: chat,
    },
    {
      kind: 'message',
      editor: '[data-testid="dmComposerTextInput"]',
      area: '[data-testid="DMDrawer"], [data-testid="primaryColumn"], main, [role="main"]',
      send: [{ selector: '[data-testid="dmComposerSendButton"]' }],
      keys: 'enter',
      to: {
        ...chat,
        links: '[data-testid="DMDrawer"] a[href], main a[href], [data-testid="primaryColumn"] a[href]',
        name: '[data-testid="primaryColumn"] h2, main h2',
      },
    },
    // Editors that nothing else is known of.
    {
      kind: 'post',
      editor: '[contenteditable="true"][role="textbox"]',
      notOn: ['^/settings(?:/|$)'],
      area: `${dialog}, form, main, [role="main"]`,
      send: [
        { selector: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]' },
        { selector: submits },
      ],
      keys: 'modified',
    },
  ],
};
