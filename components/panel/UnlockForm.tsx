import { useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useAction } from '../ui/use-action.ts';

/** The passphrase, right where something is locked. `onUnlock` rejects with a UserError when it is wrong. */
export function UnlockForm({ onUnlock }: { onUnlock: (passphrase: string) => Promise<unknown> }) {
  const [passphrase, setPassphrase] = useState('');
  const [missing, setMissing] = useState(false);
  const unlock = useAction(onUnlock);
  return (
    <form
      class="stack-tight"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(passphrase === '');
        if (passphrase !== '') void unlock.run(passphrase);
      }}
    >
      <Field
        label={say('panel.unlock.label')}
        type="password"
        value={passphrase}
        error={missing ? say('panel.unlock.empty') : unlock.error}
        onInput={(value) => {
          setPassphrase(value);
          setMissing(false);
          unlock.clear();
        }}
      />
      <Button type="submit" kind="primary" busy={unlock.busy}>
        {say(unlock.busy ? 'panel.unlock.busy' : 'panel.unlock.button')}
      </Button>
    </form>
  );
}
