import type { Answer, ContentRequest, Replies, ToContent } from '../background/protocol.ts';

export type PageRead = Extract<ContentRequest, { type: 'page-read' }>;

/** The part of the browser's messaging that a page needs; both browsers have it, promises included. */
export interface Runtime {
  /** Gone once the extension was updated, reloaded or removed. */
  id?: string;
  sendMessage(message: ContentRequest): Promise<unknown>;
  onMessage: {
    addListener(listener: (message: unknown) => void): void;
    removeListener(listener: (message: unknown) => void): void;
  };
}

/** What the page and the background say to each other; the only way out of a content script. */
export interface Link {
  /** False once this script has been left behind by an update, a reload or the removal of the extension. */
  isAlive(): boolean;
  /** Reports what was read; gives back which items to mark. Undefined if nobody answered. */
  report(reading: PageRead): Promise<Replies['page-read'] | undefined>;
  /** Asks for the panel. Sent at once: the browser lets it open only as part of the user's click. */
  openPanel(): void;
  /** Hears the background. Returns the function that ends it. */
  listen(listener: (message: ToContent) => void): () => void;
}

/** The part of the browser's interface that a page needs. */
export interface BrowserApi {
  runtime: Runtime;
  /** The extension's own store. */
  storage: { local: PlanStorage };
}

/** Where the day's plan stands (design, decision 7). */
export interface PlanStorage {
  get(key: string): Promise<Record<string, unknown>>;
  onChanged: {
    addListener(listener: (changes: Changes) => void): void;
    removeListener(listener: (changes: Changes) => void): void;
  };
}
export type Changes = Record<string, { newValue?: unknown } | undefined>;

/**
 * The browser's own interface. Not through webextension-polyfill: it is for browsers that lack promises, would be a fifth of
 * what runs on the page, and takes time on every page.
 */
export function browserApi(): BrowserApi | undefined {
  const { browser, chrome } = globalThis as { browser?: BrowserApi; chrome?: BrowserApi };
  return [browser, chrome].find((each) => typeof each?.runtime?.id === 'string');
}

function isFromBackground(message: unknown): message is ToContent {
  const { type, marks } = (message ?? {}) as { type?: unknown; marks?: unknown };
  return type === 'read-again' || (type === 'marks' && Array.isArray(marks));
}

/** Sends, and takes a lost connection for what it is: the worker had stopped, or this script has been left behind. */
export async function send(runtime: Runtime, message: ContentRequest): Promise<unknown> {
  try {
    if (typeof runtime.id === 'string') return await runtime.sendMessage(message);
  } catch {
    // Whoever needs an answer asks again; whoever was left behind sees it in `isAlive`.
  }
  return undefined;
}

/** The link over the browser's messaging. */
export function connect(runtime: Runtime): Link {
  const isAlive = () => typeof runtime.id === 'string';
  return {
    isAlive,
    async report(reading) {
      const answer = (await send(runtime, reading)) as Answer<Replies['page-read']> | undefined;
      return answer?.ok ? answer.value : undefined;
    },
    openPanel() {
      void send(runtime, { type: 'open-panel' });
    },
    listen(listener) {
      const hear = (message: unknown) => {
        if (isFromBackground(message)) listener(message);
      };
      runtime.onMessage.addListener(hear);
      return () => {
        if (isAlive()) runtime.onMessage.removeListener(hear);
      };
    },
  };
}
