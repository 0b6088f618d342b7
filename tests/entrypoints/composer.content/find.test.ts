// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type Composer,
  composerOf,
  nearest,
  recipientOf,
  sendControlIn,
  sendsByKey,
} from '../../../entrypoints/composer.content/find.ts';
import { facebookComposers } from '../../../entrypoints/social.content/sites/facebook-composers.ts';
import { xComposers } from '../../../entrypoints/social.content/sites/x-composers.ts';
import { replicas } from '../../sites/replicas.ts';

const maps = { facebook: facebookComposers, x: xComposers };
type Site = keyof typeof maps;

function show(html: string, url: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.body.innerHTML =
    /<body>([\s\S]*)<\/body>/.exec(html)?.[1]?.replaceAll(/<script[\s\S]*?<\/script>/g, '') ?? html;
}

const composerAt = (site: Site, selector: string): Composer | undefined =>
  composerOf(maps[site], document.querySelector(selector)!, location.pathname);

/** What an event on an element passes through. */
function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return [...path, document, window];
}

describe('the replica pages', () => {
  const cases: [
    name: string,
    editor: string,
    kind: string,
    keys: string | undefined,
    to: object | undefined,
  ][] = [
    ['facebook/composer-post', '[data-lexical]', 'post', undefined, undefined],
    ['facebook/composer-post-language', '[data-lexical]', 'post', undefined, undefined],
    ['facebook/composer-comment', '[data-lexical]', 'comment', 'enter', undefined],
    [
      'facebook/composer-message',
      '[data-lexical]',
      'message',
      'enter',
      // The handle, too, in browsers: happy-dom has no lists in `:not()`.
      { name: 'Rowan Hale', personId: '100000000000777' },
    ],
    ['x/composer-chat', 'textarea', 'message', 'enter', { name: 'Rowan Hale', handle: 'rowan_hale' }],
  ];

  test.each(cases)('%s', (name, editor, kind, keys, to) => {
    const { html, site, url } = replicas.find((replica) => replica.name === name)!;
    show(html, url);
    const composer = composerAt(site as Site, editor)!;
    expect([composer.rule.kind, composer.rule.keys]).toEqual([kind, keys]);
    expect(recipientOf(maps[site as Site], composer)).toEqual(to);
    const button = document.querySelector('[data-send]')!;
    expect(sendControlIn(composer, pathOf(button))).toBeUndefined();
    button.removeAttribute('aria-disabled');
    expect(sendControlIn(composer, pathOf(button.firstElementChild ?? button))).toBe(button);
    for (const other of document.querySelectorAll('[role="button"]:not([data-send]), a, h2, [data-lexical]'))
      expect(sendControlIn(composer, pathOf(other)), other.outerHTML).toBeUndefined();
  });
});

const box = (attributes = '') => `<div contenteditable="true" role="textbox" ${attributes}></div>`;

describe('what an editor is for', () => {
  test.each<[what: string, site: Site, path: string, html: string, kind: string | undefined]>([
    [
      'a tweet at home',
      'x',
      '/home',
      `<main><div data-testid="tweetTextarea_0">${box()}</div></main>`,
      'post',
    ],
    [
      'a tweet below a tweet',
      'x',
      '/quill/status/1',
      `<main>${box('data-testid="tweetTextarea_0"')}</main>`,
      'comment',
    ],
    [
      'a reply in a window',
      'x',
      '/compose/post',
      `<div role="dialog"><article data-testid="tweet"></article>${box('data-testid="tweetTextarea_0"')}</div>`,
      'comment',
    ],
    [
      'a post in a window',
      'x',
      '/quill/status/1',
      `<div role="dialog">${box('data-testid="tweetTextarea_0"')}</div>`,
      'post',
    ],
    [
      'the older messages',
      'x',
      '/messages/1-2',
      `<main>${box('data-testid="dmComposerTextInput"')}</main>`,
      'message',
    ],
    [
      'settings',
      'x',
      '/settings/profile',
      '<main><textarea name="description"></textarea></main>',
      undefined,
    ],
    ['a chat tab by its label', 'facebook', '/', `<div>${box('aria-label="Message"')}</div>`, 'message'],
    [
      'a chat tab by its list',
      'facebook',
      '/',
      `<div role="dialog"><div role="grid"></div>${box('aria-label="Viesti"')}</div>`,
      'message',
    ],
    ['a comment under a post', 'facebook', '/', `<div role="article">${box()}</div>`, 'comment'],
    [
      'a comment in a window with a post',
      'facebook',
      '/',
      `<div role="dialog"><form role="presentation">${box()}</form></div>`,
      'comment',
    ],
    ['an editor on a page', 'facebook', '/', `<main>${box()}</main>`, 'post'],
    ['a plain field', 'facebook', '/groups/1', '<form><textarea></textarea></form>', 'post'],
    [
      'a short field for a profile',
      'facebook',
      '/m.tallis',
      '<form><textarea maxlength="101"></textarea></form>',
      undefined,
    ],
    ['settings of Facebook', 'facebook', '/settings', '<form><textarea></textarea></form>', undefined],
    ['a search field', 'facebook', '/', '<input type="search">', undefined],
  ])('%s: %s%s', (_, site, path, html, kind) => {
    show(html, `https://${site === 'x' ? 'x.com' : 'www.facebook.com'}${path}`);
    expect(composerAt(site, '[contenteditable], textarea, input')?.rule.kind).toBe(kind);
  });
});

describe('whom a message is for', () => {
  const chat = (header: string, label = 'Message') =>
    `<div role="main"><a href="/somebody.else">Somebody Else</a></div><div id="tab"><div>${header}</div><div><div>${box(`aria-label="${label}"`)}</div></div></div>`;

  test.each<[what: string, header: string, to: object | undefined]>([
    [
      'one person',
      '<h2><a href="/rowan.hale">Rowan Hale</a></h2>',
      { name: 'Rowan Hale', handle: 'rowan.hale' },
    ],
    [
      'somebody without a handle',
      '<a href="/profile.php?id=100000000000777">Rowan Hale</a>',
      { name: 'Rowan Hale', personId: '100000000000777' },
    ],
    [
      'several people',
      '<a href="/rowan.hale">Rowan Hale</a> <a href="/ash.pennant">Ash Pennant</a>',
      undefined,
    ],
  ])('a chat tab with %s', (_, header, to) => {
    show(chat(header), 'https://www.facebook.com/groups/1');
    expect(recipientOf(facebookComposers, composerAt('facebook', '[contenteditable]')!)).toEqual(to);
  });

  test('of a pair of ids the one that is not the own', () => {
    const { html, url } = replicas.find((replica) => replica.name === 'x/composer-chat')!;
    show(html, url);
    document.cookie = 'twid=u%3D900000001';
    expect(recipientOf(xComposers, composerAt('x', 'textarea')!)).toMatchObject({ personId: '900000777' });
    document.cookie = 'twid=; max-age=0';
    expect(recipientOf(xComposers, composerAt('x', 'textarea')!)).not.toHaveProperty('personId');
  });
});

describe('keys', () => {
  beforeEach(() =>
    show(
      `<div role="article">${box()}</div><main>${box('data-testid="tweetTextarea_0"')}</main>`,
      'https://x.com/home',
    ),
  );
  const key = (own: KeyboardEventInit & { keyCode?: number } = {}) =>
    ({
      key: 'Enter',
      shiftKey: false,
      altKey: false,
      ctrlKey: false,
      metaKey: false,
      isComposing: false,
      keyCode: 13,
      ...own,
    }) as KeyboardEvent;

  test.each<[what: string, own: KeyboardEventInit & { keyCode?: number }, enter: boolean, modified: boolean]>(
    [
      ['Enter', {}, true, false],
      ['Shift and Enter', { shiftKey: true }, false, false],
      ['Ctrl and Enter', { ctrlKey: true }, true, true],
      ['Cmd and Enter', { metaKey: true }, true, true],
      ['Enter that ends a composition', { isComposing: true }, false, false],
      ['the same in older browsers', { keyCode: 229 }, false, false],
      ['a letter', { key: 'e' }, false, false],
    ],
  )('%s', (_, own, enter, modified) => {
    const comment = composerOf(facebookComposers, document.querySelector('[role="article"] div')!, '/')!;
    const tweet = composerOf(xComposers, document.querySelector('main div')!, '/home')!;
    expect([sendsByKey(comment, key(own)), sendsByKey(tweet, key(own))]).toEqual([enter, modified]);
  });

  test('Enter takes a suggestion while there are some', () => {
    const editor = document.querySelector('[role="article"] div')!;
    const comment = composerOf(facebookComposers, editor, '/')!;
    editor.setAttribute('aria-expanded', 'true');
    expect(sendsByKey(comment, key())).toBe(false);
    editor.setAttribute('aria-expanded', 'false');
    editor.setAttribute('aria-activedescendant', 'suggestion-1');
    expect(sendsByKey(comment, key())).toBe(false);
  });
});

test('a control belongs to the nearest composer, and to all parts of a thread', () => {
  show(
    `<main><div id="one">${box('data-testid="tweetTextarea_0"')}<button data-testid="tweetButtonInline"></button></div>` +
      `<div id="two">${box('data-testid="tweetTextarea_0"')}${box('data-testid="tweetTextarea_1"')}<button data-testid="tweetButton"></button></div></main>`,
    'https://x.com/home',
  );
  const composers = [...document.querySelectorAll('[contenteditable]')].map((each) =>
    composerOf(xComposers, each, '/home')!,
  );
  const parts = (selector: string) =>
    nearest(composers, document.querySelector(selector)!).map((each) => composers.indexOf(each));
  expect(parts('#one button')).toEqual([0]);
  expect(parts('#two button')).toEqual([1, 2]);
});

test('names of its own that a form gives to its fields do not mislead it', () => {
  show(
    `<div role="dialog"><form><input name="matches"><input name="closest"><input name="parentElement"><input name="getAttribute">${box()}<div role="button" aria-label="Post">Post</div></form></div>`,
    'https://www.facebook.com/',
  );
  const composer = composerAt('facebook', '[contenteditable]')!;
  expect(composer.rule.kind).toBe('post');
  const button = document.querySelector('[role="button"]')!;
  expect(sendControlIn(composer, pathOf(button))).toBe(button);
});
