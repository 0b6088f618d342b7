import { useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Status } from '../ui/Status.tsx';
import { useAction } from '../ui/use-action.ts';

/** Erases everybody on the roster, after asking. */
export function EraseRoster({ count, onErase }: { count: number; onErase: () => Promise<unknown> }) {
  const [asking, setAsking] = useState(false);
  const erase = useAction(async () => {
    await onErase();
    setAsking(false);
  });
  return (
    <div class="stack-tight">
      <Button kind="danger" onClick={() => setAsking(true)}>
        {say('rosterSummary.erase')}
      </Button>
      <Status tone="good">{erase.done ? say('rosterSummary.erased') : ''}</Status>
      <Dialog
        open={asking}
        title={say('rosterSummary.eraseSure', { count })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button busy={erase.busy} onClick={() => setAsking(false)}>
              {say('common.cancel')}
            </Button>
            <Button kind="danger" busy={erase.busy} onClick={() => void erase.run()}>
              {say(erase.busy ? 'rosterSummary.erasing' : 'rosterSummary.eraseYes')}
            </Button>
          </>
        }
      >
        <p>{say('rosterSummary.eraseText')}</p>
        {erase.error ? (
          <Notice tone="bad" alert>
            <p>{erase.error}</p>
          </Notice>
        ) : null}
      </Dialog>
    </div>
  );
}
