import { useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/Choices.tsx';
import { Field } from '../ui/Field.tsx';

/** `family` is noted at once; `declared` begins form 4.4 (`declarations.begin`), which lifts nothing before it is approved. */
export interface Exception {
  as: 'family' | 'declared';
  note?: string;
}

const kinds = ['family', 'declared'] as const;

/** Why a contact is in order: the user's own family (St. Mary's Per b3) or a relationship to declare (Wateringbury §4.2 b4). */
export function ExceptionForm({
  busy,
  onSave,
  onCancel,
}: {
  busy: boolean;
  onSave: (exception: Exception) => unknown;
  onCancel: () => unknown;
}) {
  const [as, setAs] = useState<Exception['as'] | null>(null);
  const [note, setNote] = useState('');
  const [error, setError] = useState('');

  const save = () => {
    if (as === null) return setError(say('panel.exception.noChoice'));
    setError('');
    onSave({ as, ...(as === 'family' && note.trim() && { note: note.trim() }) });
  };

  return (
    <form
      class="stack-tight inline-form"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RadioGroup
        legend={say('panel.exception.legend')}
        value={as}
        onChange={(value) => {
          setAs(value);
          setError('');
        }}
        choices={kinds.map((kind) => ({
          value: kind,
          label: say(`panel.exception.${kind}`),
          ...(kind === 'declared' && { hint: say('panel.exception.declaredHint') }),
        }))}
      />
      {error ? (
        <p class="field-error" role="alert">
          {error}
        </p>
      ) : null}
      {as === 'family' ? (
        <Field
          label={say('panel.exception.note')}
          hint={say('panel.exception.noteHint')}
          value={note}
          onInput={setNote}
          maxLength={2000}
        />
      ) : null}
      <div class="row">
        <Button type="submit" kind="primary" busy={busy}>
          {say(as === 'declared' ? 'panel.exception.openForm' : 'panel.exception.save')}
        </Button>
        <Button onClick={onCancel}>{say('panel.exception.cancel')}</Button>
      </div>
    </form>
  );
}
