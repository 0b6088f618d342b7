import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useId, useRef } from 'preact/hooks';

/**
 * A question that must be answered before going on. The browser's own modal dialogue: it keeps the focus inside, gives it back
 * afterwards, and Escape closes it (`onClose`).
 */
export function Dialog({
  open,
  title,
  onClose,
  children,
  actions,
}: {
  open: boolean;
  title: string;
  onClose: () => void;
  children?: ComponentChildren;
  /** Buttons, the safe one first: it receives the focus. */
  actions: ComponentChildren;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={() => {
        // The event of an earlier closing may come when the dialogue is open again.
        if (open && !ref.current?.open) onClose();
      }}
    >
      {open ? (
        <div class="stack">
          <h2 id={id}>{title}</h2>
          {children}
          <div class="row">{actions}</div>
        </div>
      ) : null}
    </dialog>
  );
}
