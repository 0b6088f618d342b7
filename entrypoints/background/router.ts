/**
 * Who may say what: every message is checked against the sender that the browser names and against its schema before a handler
 * sees it (trust.md M1 to M5). What is refused is counted, never logged with its content.
 */
import { type Browser, browser } from 'wxt/browser';
import { type Message, UserError } from '../../policy/message.ts';
import { isFull } from '../../storage/full.ts';
import { siteFor } from '../social.content/sites/index.ts';
import {
  type Answer,
  type ContentRequest,
  fromContent,
  fromPages,
  fromSocialSites,
  type PageRequest,
  type Replies,
} from './protocol.ts';

/** Where a message from a content script came from, as the browser says. */
export interface SocialOrigin {
  tabId: number;
  url: URL;
}
/** The same on a site with a map. */
export interface Origin extends SocialOrigin {
  /** Id of the site map that covers the address. */
  site: string;
}

export type ContentHandlers = {
  [R in ContentRequest as R['type']]: (
    request: R,
    origin: R['type'] extends keyof typeof fromSocialSites ? SocialOrigin : Origin,
  ) => Promise<Replies[R['type']]>;
};
export type PageHandlers = { [R in PageRequest as R['type']]: (request: R) => Promise<Replies[R['type']]> };

/** A reading of 2,000 contacts is smaller than this. */
const largestReading = 4_000_000;
/** Messages per second that a page's content script may send. */
const messagesPerSecond = 40;

/**
 * `content`: a content script on a site with a map; `elsewhere`: one on another site, which may have been granted or not; `leaving`:
 * one on a page that the tab has just gone away from. Chromium then calls it no longer the top frame; all it has to say is its use.
 */
export type SenderKind = 'page' | 'content' | 'elsewhere' | 'leaving' | 'stranger';

/** Which of the parts a sender is; the message itself is not asked (M2). */
export function kindOf(sender: Browser.runtime.MessageSender): SenderKind {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return 'stranger';
  if (sender.url.startsWith(browser.runtime.getURL('/'))) return 'page';
  if (sender.tab?.id === undefined || !URL.canParse(sender.url)) return 'stranger';
  const url = new URL(sender.url);
  if (url.protocol !== 'https:' || url.port !== '') return 'stranger';
  const { documentLifecycle } = sender as { documentLifecycle?: string };
  if (documentLifecycle === 'pending_deletion' || documentLifecycle === 'cached') return 'leaving';
  if (sender.frameId !== 0) return 'stranger';
  return siteFor(url) ? 'content' : 'elsewhere';
}

/** What each kind of content script may say. */
const said = {
  content: fromContent,
  elsewhere: fromSocialSites,
  leaving: { used: fromSocialSites.used },
} as const;

/** How many messages were refused since the worker started. */
export let refused = 0;

const refusal = (key: string): Answer<never> => {
  refused += 1;
  return { ok: false, error: { key } };
};

const recent = new Map<number, { second: number; count: number }>();

function isFlooding(tabId: number): boolean {
  const second = Math.floor(performance.now() / 1000);
  const entry = recent.get(tabId);
  if (entry?.second !== second) {
    if (recent.size > 500) recent.clear();
    recent.set(tabId, { second, count: 1 });
    return false;
  }
  entry.count += 1;
  return entry.count > messagesPerSecond;
}

const typeOf = (message: unknown): string | undefined => {
  if (typeof message !== 'object' || message === null) return undefined;
  const type: unknown = Object.hasOwn(message, 'type') ? (message as { type: unknown }).type : undefined;
  return typeof type === 'string' ? type : undefined;
};

async function answer<T>(work: Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    if (error instanceof UserError) return { ok: false, error: error.say };
    if (isFull(error)) return { ok: false, error: { key: 'storage.full' } };
    console.error('Staffroom: a request failed', error);
    const detail = error instanceof Error ? error.name : 'unknown';
    const unexpected: Message = { key: 'common.unexpected', params: { detail } };
    return { ok: false, error: unexpected };
  }
}

/**
 * The one listener for messages: checks, then hands to the handler; always answers.
 *
 * @param isGranted whether a page without a map is on a social site that the user has let Staffroom see
 */
export function route(
  content: ContentHandlers,
  pages: PageHandlers,
  isGranted: (url: URL) => Promise<boolean>,
): (message: unknown, sender: Browser.runtime.MessageSender) => Promise<Answer<unknown>> {
  return (message, sender) => {
    const type = typeOf(message);
    const kind = kindOf(sender);
    if (type === undefined || kind === 'stranger') return Promise.resolve(refusal('common.refused'));

    if (kind === 'page') {
      if (!Object.hasOwn(fromPages, type)) return Promise.resolve(refusal('common.refused'));
      const parsed = fromPages[type as keyof typeof fromPages].safeParse(message);
      if (!parsed.success) return Promise.resolve(refusal('common.malformed'));
      const handler = pages[type as keyof PageHandlers] as (request: unknown) => Promise<unknown>;
      return answer(handler(parsed.data));
    }

    const mayBeSaid = said[kind];
    if (!Object.hasOwn(mayBeSaid, type)) return Promise.resolve(refusal('common.refused'));
    const tabId = sender.tab!.id!;
    if (isFlooding(tabId) || JSON.stringify(message).length > largestReading)
      return Promise.resolve(refusal('common.refused'));
    const parsed = fromContent[type as keyof typeof fromContent].safeParse(message);
    if (!parsed.success) return Promise.resolve(refusal('common.malformed'));
    const url = new URL(sender.url!);
    const handler = content[type as keyof ContentHandlers] as (
      request: unknown,
      origin: SocialOrigin,
    ) => Promise<unknown>;
    const map = siteFor(url);
    // Called before anything is awaited: opening the panel needs the user's click to be still in hand.
    const onMapped: Origin | undefined = map && { tabId, url, site: map.id };
    if (onMapped) return answer(handler(parsed.data, onMapped));
    return isGranted(url).then(
      (granted) => (granted ? answer(handler(parsed.data, { tabId, url })) : refusal('common.refused')),
      (error: unknown) => answer(Promise.reject(error)),
    );
  };
}
