import { useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/Choices.tsx';
import { Field } from '../ui/Field.tsx';

export interface Exception {
  as: 'family' | 'declared';
  /** ISO date. */
  declaredOn?: string;
  note?: string;
}

const kinds = ['family', 'declared'] as const;

/** Why a contact is in order: the user's own family (St. Mary's Per b3) or a relationship on record (Wateringbury §4.2 b4). */
export function ExceptionForm({
  today,
  busy,
  onSave,
  onCancel,
}: {
  /** ISO date. */
  today: string;
  busy: boolean;
  onSave: (exception: Exception) => unknown;
  onCancel: () => unknown;
}) {
  const [as, setAs] = useState<Exception['as'] | null>(null);
  const [date, setDate] = useState(today);
  const [note, setNote] = useState('');
  const [error, setError] = useState<{ choice?: string; date?: string }>({});

  const save = () => {
    if (as === null) return setError({ choice: say('panel.exception.noChoice') });
    if (as === 'declared') {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return setError({ date: say('panel.exception.noDate') });
      if (date > today) return setError({ date: say('panel.exception.future') });
    }
    setError({});
    onSave({
      as,
      ...(as === 'declared' && { declaredOn: date }),
      ...(note.trim() && { note: note.trim() }),
    });
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
          setError({});
        }}
        choices={kinds.map((kind) => ({
          value: kind,
          label: say(`panel.exception.${kind}`),
          ...(kind === 'declared' && { hint: say('panel.exception.declaredHint') }),
        }))}
      />
      {error.choice ? (
        <p class="field-error" role="alert">
          {error.choice}
        </p>
      ) : null}
      {as === 'declared' ? (
        <Field
          label={say('panel.exception.date')}
          type="date"
          max={today}
          value={date}
          onInput={setDate}
          error={error.date}
        />
      ) : null}
      <Field
        label={say('panel.exception.note')}
        hint={say('panel.exception.noteHint')}
        value={note}
        onInput={setNote}
        maxLength={2000}
      />
      <div class="row">
        <Button type="submit" kind="primary" busy={busy}>
          {say('panel.exception.save')}
        </Button>
        <Button onClick={onCancel}>{say('panel.exception.cancel')}</Button>
      </div>
    </form>
  );
}
