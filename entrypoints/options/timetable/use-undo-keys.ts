import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Fields have an undo of their own for what is typed in them. */
const typesText = 'textarea, select, input:not([type="checkbox"], [type="radio"])';

/** Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z (Command on a Mac), anywhere on the page but in fields and dialogue boxes. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const latestRef = useRef({ undo, redo });
  useLayoutEffect(() => {
    latestRef.current = { undo, redo };
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.matches(typesText) || target?.closest('dialog')) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) latestRef.current.redo();
      else latestRef.current.undo();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
