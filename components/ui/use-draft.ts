import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * What the user is typing, apart from what is saved: a failed or refused save leaves it as it is, and a change from elsewhere is
 * taken over only while nothing of the user's own is waiting.
 *
 * @param saved  the stored value
 * @param read   how the form holds it
 * @param write  the stored form of a draft; `undefined` while it cannot be stored
 * @param onSave called by `commit` with a value that differs from the stored one
 */
export function useDraft<Draft, Saved>(
  saved: Saved,
  read: (saved: Saved) => Draft,
  write: (draft: Draft) => Saved | undefined,
  onSave: (value: Saved) => unknown,
): {
  draft: Draft;
  set: (draft: Draft) => void;
  /** Changes some fields of the draft as it is now, even where two events come before the page is drawn again. */
  change: (fields: Partial<Draft>) => void;
  choose: (draft: Draft) => void;
  commit: () => void;
} {
  const [draft, setDraft] = useState<Draft>(() => read(saved));
  const stateRef = useRef({ draft, saved, touched: false });
  const callsRef = useRef({ onSave, write });
  useLayoutEffect(() => {
    callsRef.current = { onSave, write };
  });
  useLayoutEffect(() => {
    const state = stateRef.current;
    if (same(state.saved, saved)) return;
    state.saved = saved;
    if (state.touched && same(write(state.draft), saved)) state.touched = false;
    else if (!state.touched) {
      state.draft = read(saved);
      setDraft(state.draft);
    }
  }, [saved, read, write]);

  const set = (next: Draft) => {
    Object.assign(stateRef.current, { draft: next, touched: true });
    setDraft(next);
  };
  const commit = () => {
    const state = stateRef.current;
    const value = state.touched ? callsRef.current.write(state.draft) : undefined;
    if (value !== undefined && !same(value, state.saved)) callsRef.current.onSave(value);
  };
  return {
    draft,
    set,
    change: (fields) => set({ ...stateRef.current.draft, ...fields }),
    choose: (next) => {
      set(next);
      commit();
    },
    commit,
  };
}
