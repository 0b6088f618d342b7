import { say } from '../../assets/messages/index.ts';
import type { Snapshot } from '../../policy/status.ts';
import { Button } from '../ui/Button.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Status } from '../ui/Status.tsx';
import { useAction } from '../ui/use-action.ts';
import { whenText } from '../ui/when.ts';

/**
 * The page for settings that cannot be read: nothing is written until the user has chosen (trust.md S1; LeechBlock #18, #26, #63
 * lost everything because an empty form was saved over data that had not loaded).
 */
export function Unreadable({
  snapshots,
  copyAt,
  onRestore,
  onRestoreCopy,
  onSaveRaw,
  onStartAfresh,
}: {
  snapshots: readonly Snapshot[];
  /** ISO instant of the copy without names in the second place; absent if there is none. */
  copyAt: string | undefined;
  onRestore: (id: number) => Promise<unknown>;
  onRestoreCopy: () => Promise<unknown>;
  onSaveRaw: () => Promise<unknown>;
  onStartAfresh: () => Promise<unknown>;
}) {
  const restore = useAction(onRestore);
  const restoreCopy = useAction(onRestoreCopy);
  const raw = useAction(onSaveRaw);
  return (
    <div class="stack-wide">
      <Notice tone="bad" title={say('unreadable.title')} alert>
        <p>{say('unreadable.intro')}</p>
      </Notice>
      <section class="stack">
        <h2>{say('unreadable.restore')}</h2>
        <p>{say('unreadable.restoreText')}</p>
        {snapshots.some((each) => each.readable) ? null : <p>{say('unreadable.noSnapshots')}</p>}
        <ul class="plain-list stack-tight">
          {snapshots.map((each) => (
            <li key={each.id}>
              {each.readable ? (
                <Button busy={restore.busy} onClick={() => restore.run(each.id)}>
                  {say('unreadable.restoreOf', { time: whenText(each.at) })}
                </Button>
              ) : (
                <span class="quiet">{say('unreadable.badSnapshot', { time: whenText(each.at) })}</span>
              )}
            </li>
          ))}
        </ul>
        <Status tone="bad">{restore.error}</Status>
      </section>
      {copyAt === undefined ? null : (
        <section class="stack">
          <h2>{say('unreadable.copy')}</h2>
          <p>{say('unreadable.copyText')}</p>
          <div>
            <Button busy={restoreCopy.busy} onClick={() => restoreCopy.run()}>
              {say('unreadable.copyButton', { time: whenText(copyAt) })}
            </Button>
          </div>
          <Status tone="bad">{restoreCopy.error}</Status>
        </section>
      )}
      <section class="stack">
        <h2>{say('unreadable.raw')}</h2>
        <p>{say('unreadable.rawText')}</p>
        <div>
          <Button busy={raw.busy} onClick={() => raw.run()}>
            {say('unreadable.rawButton')}
          </Button>
        </div>
        <Status tone={raw.error ? 'bad' : 'good'}>
          {raw.error ?? (raw.done ? say('unreadable.rawDone') : null)}
        </Status>
      </section>
      <section class="stack">
        <h2>{say('unreadable.afresh')}</h2>
        <p>{say('unreadable.afreshText')}</p>
        <div>
          <Confirm
            label={say('unreadable.afreshButton')}
            title={say('unreadable.afreshSure')}
            yes={say('unreadable.afreshYes')}
            onYes={onStartAfresh}
          >
            <p>{say('unreadable.afreshSureText')}</p>
          </Confirm>
        </div>
      </section>
    </div>
  );
}
