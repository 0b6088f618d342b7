import { browser } from 'wxt/browser';

type Listener = (change: { origins: string[] }) => unknown;

export interface Script {
  id: string;
  matches: string[];
  js: string[];
}

/** Whether a pattern, or an address, lies within a granted one: the same, or a host below it. */
function isWithin(pattern: string, wider: string): boolean {
  const above = /^https:\/\/\*\.(.+)\/\*$/.exec(wider)?.[1];
  const host = /^https:\/\/(?:\*\.)?(.+)\/\*$/.exec(pattern)?.[1];
  return pattern === wider || (above !== undefined && `.${host}`.endsWith(`.${above}`));
}

/**
 * Stands in for the browser's permissions, run-time scripts and toolbar, which the fake browser lacks; everything that listens hears
 * what is granted and taken away.
 */
export function fakeAccess() {
  const granted = new Set<string>();
  const scripts = new Map<string, Script>();
  const injected: { tabId: number; files: string[] }[] = [];
  const sent: { tabId: number; message: unknown }[] = [];
  const badges = new Map<number | undefined, string>();
  const listeners = { added: new Set<Listener>(), removed: new Set<Listener>() };
  const tell = async (which: 'added' | 'removed', origins: string[]) => {
    await Promise.all([...listeners[which]].map((listener) => listener({ origins })));
  };
  const world = browser as unknown as Record<string, Record<string, unknown>>;

  world['permissions'] = {
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((each) => [...granted].some((pattern) => isWithin(each, pattern))),
    getAll: async () => ({ origins: [...granted], permissions: [] }),
    remove: async ({ origins = [] }: { origins?: string[] }) => {
      const gone = origins.filter((each) => granted.delete(each));
      if (gone.length > 0) await tell('removed', gone);
      return gone.length > 0;
    },
    onAdded: { addListener: (listener: Listener) => void listeners.added.add(listener) },
    onRemoved: { addListener: (listener: Listener) => void listeners.removed.add(listener) },
  };
  world['scripting'] = {
    getRegisteredContentScripts: async ({ ids }: { ids?: string[] } = {}) =>
      [...scripts.values()].filter(({ id }) => ids === undefined || ids.includes(id)),
    registerContentScripts: async (added: Script[]) => {
      for (const script of added) {
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        if (script.matches.length === 0) throw new Error('matches must not be empty');
        scripts.set(script.id, script);
      }
    },
    updateContentScripts: async (changed: Partial<Script>[]) => {
      for (const script of changed) scripts.set(script.id!, { ...scripts.get(script.id!)!, ...script });
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      injected.push({ tabId: target.tabId, files });
      return [];
    },
  };
  Object.assign(world['action']!, {
    setBadgeText: async ({ tabId, text }: { tabId?: number; text: string | null }) =>
      void badges.set(tabId, text ?? ''),
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  });
  world['tabs']!['sendMessage'] = async (tabId: number, message: unknown) =>
    void sent.push({ tabId, message });

  return {
    granted,
    scripts,
    injected,
    sent,
    badges,
    /** As when the user agrees to the browser's question. */
    async grant(...origins: string[]) {
      for (const each of origins) granted.add(each);
      await tell('added', origins);
    },
    /** As when the user takes it back in the browser's own settings. */
    async takeAway(...origins: string[]) {
      for (const each of origins) granted.delete(each);
      await tell('removed', origins);
    },
  };
}
