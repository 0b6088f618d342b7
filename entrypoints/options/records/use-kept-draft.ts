import { useState } from 'preact/hooks';

/** What was typed and not saved yet, by record: it outlives a look at another tab of the page. In memory only. */
const kept = new Map<string, unknown>();

/** What was typed would go with the page: the browser asks first. */
const askFirst = (event: BeforeUnloadEvent) => event.preventDefault();

function keep(key: string, draft: unknown): void {
  kept.set(key, draft);
  addEventListener('beforeunload', askFirst);
}

function forget(key: string): void {
  kept.delete(key);
  if (kept.size === 0) removeEventListener('beforeunload', askFirst);
}

/** Begins a draft with what is known from elsewhere; what the user has typed under that name stays. */
export function startDraft(key: string, draft: object): void {
  if (!kept.has(key)) keep(key, draft);
}

/**
 * A form's draft, kept until it is saved or discarded.
 *
 * @param saved as it is stored, or an empty form
 */
export function useKeptDraft<Draft>(key: string, saved: Draft) {
  const [own, setOwn] = useState(() => kept.get(key) as Draft | undefined);
  const changed = own !== undefined && JSON.stringify(own) !== JSON.stringify(saved);
  return {
    draft: own ?? saved,
    changed,
    set: (draft: Draft) => {
      keep(key, draft);
      setOwn(draft);
    },
    /** Back to what is stored. */
    drop: () => {
      forget(key);
      setOwn(undefined);
    },
  };
}
