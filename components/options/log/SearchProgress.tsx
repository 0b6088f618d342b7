import { say } from '../../../assets/messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Status } from '../../ui/Status.tsx';

/** How far a search has come: every entry has to be opened for it, so a large log takes a while. */
export function SearchProgress({
  state,
  searched,
  total,
  onStop,
}: {
  /** `paused`: the page is full; `stopped`: by the user, or because it failed. */
  state: 'running' | 'paused' | 'stopped' | 'done';
  searched: number;
  total: number;
  onStop: () => void;
}) {
  const words = { running: 'searching', paused: 'paused', stopped: 'stopped', done: 'searched' } as const;
  return (
    <div class="row">
      <Status>{say(`log.${words[state]}`, { searched, total })}</Status>
      {state === 'running' ? (
        <Button kind="quiet" onClick={onStop}>
          {say('log.stop')}
        </Button>
      ) : null}
    </div>
  );
}
