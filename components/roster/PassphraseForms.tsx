import { useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { UnlockForm } from '../panel/UnlockForm.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckBox } from '../ui/Choices.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field, Select } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Status } from '../ui/Status.tsx';
import { useAction } from '../ui/use-action.ts';
import { emptyPassphrase, NewPassphrase, passphraseFault } from './NewPassphrase.tsx';

/** Sets the first passphrase, with the plain warning that nobody can recover it (trust.md L2). */
export function SetPassphrase({ onSet }: { onSet: (passphrase: string) => Promise<unknown> }) {
  const [value, setValue] = useState(emptyPassphrase);
  const [tried, setTried] = useState(false);
  const fault = passphraseFault(value);
  const set = useAction(async (passphrase: string) => {
    await onSet(passphrase);
    setValue(emptyPassphrase);
    setTried(false);
  });
  return (
    <form
      class="passphrase-form stack"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!fault) void set.run(value.first);
      }}
    >
      <h2>{say('passphrase.setTitle')}</h2>
      <p>{say('passphrase.setIntro')}</p>
      <Notice tone="warn">
        <p>{say('passphrase.noRecovery')}</p>
      </Notice>
      <NewPassphrase
        value={value}
        fault={tried ? fault : undefined}
        onInput={(next) => {
          setValue(next);
          setTried(false);
          set.clear();
        }}
      />
      <Failure error={set.error} />
      <Button type="submit" kind="primary" busy={set.busy}>
        {say(set.busy ? 'passphrase.setting' : 'passphrase.set')}
      </Button>
      <Status tone="good">{set.done ? say('passphrase.setDone') : ''}</Status>
    </form>
  );
}

/** Says plainly that nothing is compared, and unlocks. */
export function UnlockRoster({ onUnlock }: { onUnlock: (passphrase: string) => Promise<unknown> }) {
  return (
    <Notice tone="warn" title={say('passphrase.lockedTitle')}>
      <p>{say('passphrase.lockedText')}</p>
      <UnlockForm onUnlock={onUnlock} />
    </Notice>
  );
}

/** Changes the passphrase. `onChange` rejects with a UserError when the current one is wrong. */
export function ChangePassphrase({
  onChange,
}: {
  onChange: (current: string, next: string) => Promise<unknown>;
}) {
  const [current, setCurrent] = useState('');
  const [value, setValue] = useState(emptyPassphrase);
  const [tried, setTried] = useState(false);
  const fault = passphraseFault(value);
  const change = useAction(async (old: string, next: string) => {
    await onChange(old, next);
    setCurrent('');
    setValue(emptyPassphrase);
    setTried(false);
  });
  const edited = () => {
    setTried(false);
    change.clear();
  };
  return (
    <form
      class="passphrase-form stack"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (current !== '' && !fault) void change.run(current, value.first);
      }}
    >
      <h3>{say('passphrase.changeTitle')}</h3>
      <Field
        label={say('passphrase.current')}
        type="password"
        maxLength={500}
        value={current}
        error={tried && current === '' ? say('passphrase.missing') : change.error}
        onInput={(text) => {
          setCurrent(text);
          edited();
        }}
      />
      <NewPassphrase
        value={value}
        fault={tried ? fault : undefined}
        onInput={(next) => {
          setValue(next);
          edited();
        }}
      />
      <Button type="submit" busy={change.busy}>
        {say(change.busy ? 'passphrase.changing' : 'passphrase.change')}
      </Button>
      <Status tone="good">{change.done ? say('passphrase.changed') : ''}</Status>
    </form>
  );
}

/** Lock now, and after how many minutes it locks by itself. */
export function LockControls({
  minutes,
  choices,
  onLock,
  onMinutes,
}: {
  minutes: number;
  /** The minutes to choose from; the present value is added if it is another. */
  choices: readonly number[];
  onLock: () => Promise<unknown>;
  onMinutes: (minutes: number) => Promise<unknown>;
}) {
  const lock = useAction(onLock);
  const save = useAction(onMinutes);
  const offered = [...new Set([...choices, minutes])].toSorted((a, b) => a - b);
  return (
    <section class="stack-tight" aria-labelledby="passphrase-lock-title">
      <h3 id="passphrase-lock-title">{say('passphrase.lockTitle')}</h3>
      <Select
        label={say('passphrase.lockAfter')}
        hint={say('passphrase.lockAfterHint')}
        value={String(minutes)}
        options={offered.map((value) => ({
          value: String(value),
          label: say('passphrase.minutes', { minutes: value }),
        }))}
        onChange={(value) => void save.run(Number(value))}
      />
      <Button busy={lock.busy} onClick={() => void lock.run()}>
        {say('passphrase.lockNow')}
      </Button>
      <Failure error={lock.error ?? save.error} />
      <Status tone="good">
        {lock.done ? say('passphrase.locked') : save.done ? say('passphrase.lockAfterSaved') : ''}
      </Status>
    </section>
  );
}

/** A lost passphrase: says what is erased with it, and asks twice. */
export function ForgetPassphrase({ onForget }: { onForget: () => Promise<unknown> }) {
  const [asking, setAsking] = useState(false);
  const [understood, setUnderstood] = useState(false);
  const close = () => {
    setAsking(false);
    setUnderstood(false);
  };
  const forget = useAction(async () => {
    await onForget();
    close();
  });
  return (
    <section class="stack-tight" aria-labelledby="passphrase-forget-title">
      <h3 id="passphrase-forget-title">{say('passphrase.forgetTitle')}</h3>
      <p>{say('passphrase.forgetText')}</p>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {say('passphrase.forget')}
      </Button>
      <Status tone="good">{forget.done ? say('passphrase.forgotten') : ''}</Status>
      <Dialog
        open={asking}
        title={say('passphrase.forgetSure')}
        onClose={close}
        actions={
          <>
            <Button busy={forget.busy} onClick={close}>
              {say('common.cancel')}
            </Button>
            <Button kind="danger" disabled={!understood} busy={forget.busy} onClick={() => void forget.run()}>
              {say(forget.busy ? 'passphrase.forgetting' : 'passphrase.forgetYes')}
            </Button>
          </>
        }
      >
        <p>{say('passphrase.forgetErases')}</p>
        <CheckBox label={say('passphrase.forgetUnderstood')} checked={understood} onChange={setUnderstood} />
        <Failure error={forget.error} />
      </Dialog>
    </section>
  );
}

function Failure({ error }: { error: string | undefined }) {
  return error ? (
    <Notice tone="bad" alert>
      <p>{error}</p>
    </Notice>
  ) : null;
}
