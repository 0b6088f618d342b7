import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** A form that is saved as it goes: whenever a field is left, Enter is pressed, or the page is put away. */
export function AutoSaved({ onLeave, children }: { onLeave: () => void; children: ComponentChildren }) {
  const leaveRef = useRef(onLeave);
  useLayoutEffect(() => {
    leaveRef.current = onLeave;
  });
  useEffect(() => {
    const away = () => {
      if (document.visibilityState === 'hidden') leaveRef.current();
    };
    document.addEventListener('visibilitychange', away);
    return () => {
      document.removeEventListener('visibilitychange', away);
      leaveRef.current();
    };
  }, []);
  return (
    <form
      class="stack-wide"
      onFocusOut={() => leaveRef.current()}
      onSubmit={(event) => {
        event.preventDefault();
        leaveRef.current();
      }}
    >
      {children}
    </form>
  );
}
