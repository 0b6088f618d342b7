import { say } from '../../assets/messages/index.ts';
import { Unreadable } from '../../components/options/Unreadable.tsx';
import { Failure } from './Failure.tsx';
import type { Outside } from './outside.ts';
import { useAnswer } from './use-answer.ts';

/** The stored settings could not be read: nothing is changed until the user has chosen what to do. */
export function UnreadablePage({
  outside,
  onMended,
}: {
  outside: Outside;
  onMended: () => Promise<unknown>;
}) {
  const { value, error } = useAnswer(outside, { type: 'settings.snapshots' });
  const copy = useAnswer(outside, { type: 'settings.copy' });
  const { ask, save } = outside;
  return (
    <div class="stack-wide">
      <h1>{say('options.title')}</h1>
      <Failure error={error ?? copy.error} />
      <Unreadable
        snapshots={value ?? []}
        copyAt={copy.value?.at ?? undefined}
        onRestoreCopy={async () => {
          await ask({ type: 'settings.restore-copy' });
          await onMended();
        }}
        onRestore={async (snapshot) => {
          await ask({ type: 'settings.restore', snapshot });
          await onMended();
        }}
        onSaveRaw={async () =>
          save(
            'staffroom-settings-damaged.txt',
            'text/plain;charset=utf-8',
            await ask({ type: 'settings.raw' }),
          )
        }
        onStartAfresh={async () => {
          await ask({ type: 'settings.start-afresh' });
          await onMended();
        }}
      />
    </div>
  );
}
