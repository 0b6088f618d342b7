import { useState } from 'preact/hooks';
import { say, sayMessage } from '../../assets/messages/index.ts';
import { judgePassphrase, MIN_PASSPHRASE } from '../../policy/roster/passphrase.ts';
import { CheckBox } from '../ui/Choices.tsx';
import { Field } from '../ui/Field.tsx';
import { Status } from '../ui/Status.tsx';

/** The two fields of a new passphrase, and how good it is. */
export interface NewPassphraseState {
  first: string;
  again: string;
}

export const emptyPassphrase: NewPassphraseState = { first: '', again: '' };

/** What is wrong with a new passphrase, as a sentence; undefined if it can be set. */
export function passphraseFault({ first, again }: NewPassphraseState): string | undefined {
  const { level, hint } = judgePassphrase(first);
  if (level === 'too-short' || level === 'guessable') return sayMessage(hint);
  return first === again ? undefined : say('passphrase.notTheSame');
}

/** @param fault shown with the field it belongs to, once the user has tried to go on */
export function NewPassphrase({
  value,
  fault,
  onInput,
}: {
  value: NewPassphraseState;
  fault: string | undefined;
  onInput: (value: NewPassphraseState) => void;
}) {
  const [shown, setShown] = useState(false);
  // A field that shows its text is one the browser may write to disk for restoring the session, unless told not to.
  const autocomplete = shown ? 'off' : 'new-password';
  const { level, hint } = judgePassphrase(value.first);
  const different = fault !== undefined && fault === say('passphrase.notTheSame');
  return (
    <>
      <Field
        label={say('passphrase.new')}
        hint={say('passphrase.newHint', { min: MIN_PASSPHRASE })}
        type={shown ? 'text' : 'password'}
        autocomplete={autocomplete}
        maxLength={500}
        value={value.first}
        error={different ? undefined : fault}
        onInput={(first) => onInput({ ...value, first })}
      />
      <Status tone={level === 'fair' || level === 'strong' ? 'good' : 'quiet'}>
        {value.first === '' || (fault && !different) ? '' : sayMessage(hint)}
      </Status>
      <Field
        label={say('passphrase.again')}
        type={shown ? 'text' : 'password'}
        autocomplete={autocomplete}
        maxLength={500}
        value={value.again}
        error={different ? fault : undefined}
        onInput={(again) => onInput({ ...value, again })}
      />
      <CheckBox label={say('passphrase.show')} checked={shown} onChange={setShown} />
    </>
  );
}
