import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Notice } from './Notice.tsx';
import { useAction } from './use-action.ts';

/** A button for something that cannot be undone, and the question before it happens. */
export function Confirm({
  label,
  title,
  yes,
  onYes,
  disabled = false,
  children,
  before,
}: {
  /** On the button that opens the question. */
  label: string;
  title: string;
  /** On the button that does it. */
  yes: string;
  onYes: () => Promise<unknown>;
  disabled?: boolean;
  /** What will happen. */
  children: ComponentChildren;
  /** A way out that keeps something first, such as an export. */
  before?: ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const action = useAction(onYes);
  const close = () => {
    action.clear();
    setOpen(false);
  };
  return (
    <>
      <Button kind="danger" disabled={disabled} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={open}
        title={title}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{say('common.cancel')}</Button>
            {before}
            <Button
              kind="danger"
              busy={action.busy}
              onClick={async () => {
                if (await action.run()) setOpen(false);
              }}
            >
              {yes}
            </Button>
          </>
        }
      >
        {children}
        {action.error ? (
          <Notice tone="bad" alert>
            <p>{action.error}</p>
          </Notice>
        ) : null}
      </Dialog>
    </>
  );
}
