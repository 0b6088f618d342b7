import { say } from '../../assets/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { Status } from '../ui/Status.tsx';
import { timeText } from '../ui/when.ts';

/** Whether what the user entered is saved. */
export function SaveStatus({
  saving,
  onRetry,
}: {
  saving: { state: 'idle' | 'saving' | 'saved' | 'failed'; at?: string; error?: string };
  onRetry: () => unknown;
}) {
  if (saving.state === 'failed')
    return (
      <Status tone="bad">
        <strong>{say('common.notSaved')}.</strong> {saving.error} {say('common.stillHere')}{' '}
        <Button onClick={onRetry}>{say('common.tryAgain')}</Button>
      </Status>
    );
  return (
    <Status tone={saving.state === 'saved' ? 'good' : 'quiet'}>
      {saving.state === 'saving' ? say('common.saving') : null}
      {saving.state === 'saved' && saving.at ? say('common.saved', { time: timeText(saving.at) }) : null}
    </Status>
  );
}
