import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fromContent, fromPages, fromSocialSites } from '../../../entrypoints/background/protocol.ts';
import {
  type ContentHandlers,
  kindOf,
  type PageHandlers,
  route,
} from '../../../entrypoints/background/router.ts';
import { UserError } from '../../../policy/message.ts';

type Sender = Browser.runtime.MessageSender;

const tab = (id: number) => ({ id }) as Browser.tabs.Tab;
const own = (path: string) => browser.runtime.getURL(path as never);
const id = browser.runtime.id;

const content: Sender = { id, url: 'https://www.facebook.com/friends/requests', tab: tab(7), frameId: 0 };
const strangers: Record<string, Sender> = {
  'another extension': { ...content, id: 'another-extension' },
  'no sender at all': {},
  'a frame on a covered site': { ...content, frameId: 3 },
  'plain http': { ...content, url: 'http://www.facebook.com/' },
  'another port': { ...content, url: 'https://www.facebook.com:8443/' },
  'about:blank': { ...content, url: 'about:blank' },
  'no tab': { id, url: content.url! },
  'a page of another extension': { id: 'other', url: 'chrome-extension://other/options.html' },
};

/** Content scripts run on none of these unless the user grants it: only the browser can say whether they may speak. */
const elsewhere: Record<string, Sender> = {
  'a site without a map': { ...content, url: 'https://www.example.com/friends/requests' },
  'a look-alike host': { ...content, url: 'https://www.facebook.com.example.com/' },
  'a look-alike ending': { ...content, url: 'https://notfacebook.com/' },
};
/** As Chromium describes a page that its tab has gone away from. */
const leaving = (url: string) =>
  ({ id, url, tab: tab(8), frameId: 7, documentLifecycle: 'pending_deletion' }) as Sender;
const left: Record<string, Sender> = {
  'a page with a map that is left': leaving('https://www.facebook.com/'),
  'a granted page that is left': leaving('https://www.instagram.com/'),
  'a page that is put by for going back': {
    ...leaving('https://www.facebook.com/'),
    documentLifecycle: 'cached',
  } as Sender,
};
const others = {
  ...strangers,
  'any other page that is left': leaving('https://www.example.com/'),
  'a page of plain http that is left': leaving('http://www.instagram.com/'),
  ...elsewhere,
  'a frame on a granted site': { id, url: 'https://www.instagram.com/', tab: tab(8), frameId: 2 },
  'a granted site over plain http': { id, url: 'http://www.instagram.com/', tab: tab(8), frameId: 0 },
  'a granted site on another port': { id, url: 'https://www.instagram.com:8443/', tab: tab(8), frameId: 0 },
};

/** One well-formed message of each type. */
const examples: Record<string, object> = {
  'page-read': { type: 'page-read', site: 'facebook', settled: true, surfaces: [] },
  'open-panel': { type: 'open-panel' },
  'part-wanted': { type: 'part-wanted', part: 'composer' },
  'profile-read': { type: 'profile-read', surface: 'own-profile', outcome: 'none', fields: {} },
  'profile-words': { type: 'profile-words', language: 'cy' },
  'mail-seen': { type: 'mail-seen', domain: 'school.example', form: 'sign-up' },
  'person-ask': { type: 'person-ask', act: 'add', person: { name: 'Casimir Holt' } },
  'act-held': { type: 'act-held', act: 'follow', person: { name: '', handle: 'casimir' }, late: true },
  'notice-answer': { type: 'notice-answer', choice: 'leave', span: 5 },
  'draft-check': {
    type: 'draft-check',
    composer: 1,
    kind: 'message',
    to: { name: 'Casimir Holt', handle: 'cholt' },
    piece: { at: 0, of: 1 },
    text: 'Hello',
    attached: false,
  },
  'draft-gone': { type: 'draft-gone', composer: 1 },
  used: { type: 'used', start: 1, end: 2 },
};

/** Hosts without a map that the user has let Staffroom see. */
const granted = new Set(['www.instagram.com']);
const instagram: Sender = { id, url: 'https://www.instagram.com/', tab: tab(8), frameId: 0 };

let handled: string[];
let send: (message: unknown, sender: Sender) => Promise<{ ok: boolean; error?: { key: string } }>;
beforeEach(() => {
  fakeBrowser.reset();
  handled = [];
  const handlers = (types: string[]) =>
    Object.fromEntries(types.map((type) => [type, async () => void handled.push(type)]));
  send = route(
    handlers(Object.keys(fromContent)) as never as ContentHandlers,
    handlers(Object.keys(fromPages)) as never as PageHandlers,
    async (url) => granted.has(url.hostname),
  ) as never;
});

describe('the sender is who the browser says', () => {
  test('a content script in the top frame of a covered site', () => expect(kindOf(content)).toBe('content'));
  test('a page of our own, in a tab or not', () => {
    expect(kindOf({ id, url: own('/options.html') })).toBe('page');
    expect(kindOf({ id, url: own('/sidepanel.html?tab=3'), tab: tab(9), frameId: 0 })).toBe('page');
  });
  test.each(Object.entries(strangers))('%s is a stranger', (_name, sender) =>
    expect(kindOf(sender)).toBe('stranger'),
  );
  test.each(Object.entries({ ...elsewhere, instagram: { ...content, url: 'https://www.instagram.com/' } }))(
    '%s is elsewhere',
    (_name, sender) => expect(kindOf(sender)).toBe('elsewhere'),
  );
});

describe('the matrix: every message from every sender', () => {
  const page: Sender = { id, url: own('/options.html') };
  const types = [...Object.keys(fromContent), ...Object.keys(fromPages)];

  test.each(types)('%s reaches its handler from nobody but its own kind of sender', async (type) => {
    const mayContent = type in fromContent;
    const message = examples[type] ?? { type };
    for (const [name, sender] of Object.entries({ content, page, instagram, ...left, ...others })) {
      handled = [];
      const answer = await send(message, sender);
      const permitted =
        (name === 'content' && mayContent) ||
        (name === 'instagram' && type in fromSocialSites) ||
        (name in left && type === 'used') ||
        (name === 'page' && !mayContent);
      if (!permitted) {
        expect([name, answer]).toEqual([name, { ok: false, error: { key: 'common.refused' } }]);
        expect(handled).toEqual([]);
      } else if (answer.ok) expect(handled).toEqual([type]);
      // A message whose example is bare is permitted and then found malformed: the schema's part.
      else expect(answer.error?.key).toBe('common.malformed');
    }
  });
});

describe('what is not of the form never reaches a handler', () => {
  const hostile: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'page-read'],
    ['a list', ['page-read']],
    ['no type', { site: 'facebook' }],
    ['a type from the prototype', { type: 'constructor' }],
    ['__proto__ as type', { type: '__proto__' }],
    ['an unknown type', { type: 'settings.get' }],
    ['an inherited type', Object.create({ type: 'page-read' })],
    ['an extra field', { ...examples['page-read'], url: 'https://x.com/' }],
    [
      'a polluting field',
      JSON.parse(
        '{"type":"page-read","site":"facebook","settled":true,"surfaces":[],"__proto__":{"polluted":1}}',
      ),
    ],
    [
      'too many surfaces',
      {
        ...examples['page-read'],
        surfaces: Array.from({ length: 11 }, () => ({
          surface: 'identity',
          outcome: 'none',
          observations: [],
        })),
      },
    ],
    [
      'a surface nobody knows',
      { ...examples['page-read'], surfaces: [{ surface: 'mind', outcome: 'found', observations: [] }] },
    ],
    [
      'a name that is too long',
      {
        ...examples['page-read'],
        surfaces: [
          {
            surface: 'notifications',
            outcome: 'found',
            observations: [{ key: '1', kind: 'friend-request', name: 'x'.repeat(501) }],
          },
        ],
      },
    ],
    ['a draft that is longer than a piece', { ...examples['draft-check'], text: 'x'.repeat(5001) }],
    ['a piece beyond the last', { ...examples['draft-check'], piece: { at: 2, of: 2 } }],
    ['a draft of no kind', { ...examples['draft-check'], kind: 'diary' }],
    ['5 MB', { ...examples['page-read'], padding: 'x'.repeat(5_000_000) }],
  ];

  test.each(hostile)('%s', async (_name, message) => {
    expect((await send(message, content)).ok).toBe(false);
    expect(handled).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

test('a flood from one page is stopped, and the others are heard', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(5_000_000);
  const answers = await Promise.all(
    Array.from({ length: 10_000 }, () => send(examples['page-read'], { ...content, tab: tab(31) })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(40);
  expect((await send(examples['page-read'], { ...content, tab: tab(32) })).ok).toBe(true);
});

test('a refusal carries its sentence; a defect carries no detail of the data', async () => {
  const fails = (error: Error) => async () => {
    throw error;
  };
  const failing = (error: Error) =>
    route(
      {} as ContentHandlers,
      { 'status.get': fails(error) } as never,
      async () => false,
    )({ type: 'status.get' }, { id, url: own('/options.html') });
  expect(await failing(new UserError('vault.locked'))).toEqual({ ok: false, error: { key: 'vault.locked' } });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await failing(new TypeError('Ottoline Quarrendon'))).toEqual({
    ok: false,
    error: { key: 'common.unexpected', params: { detail: 'TypeError' } },
  });
});
