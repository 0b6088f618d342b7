import { useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';

export interface Times {
  /** "09:05", by the school's clock. */
  start: string;
  end: string;
}

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** From when until when on one day; with `from`, only until when. */
export function TimesForm({
  initial,
  from,
  busy,
  onSave,
  onCancel,
}: {
  initial: Times;
  /** The start, where it is not the user's to say. */
  from?: string;
  busy: boolean;
  onSave: (times: Times) => unknown;
  onCancel: () => unknown;
}) {
  const [start, setStart] = useState(initial.start);
  const [end, setEnd] = useState(initial.end);
  const [error, setError] = useState<{ start?: string; end?: string }>({});
  const save = () => {
    const first = from ?? start;
    if (!isTime(first)) return setError({ start: say('now.today.noTime') });
    if (!isTime(end)) return setError({ end: say('now.today.noTime') });
    if (end <= first) return setError({ end: say('now.today.endFirst', { start: first }) });
    setError({});
    return onSave({ start: first, end });
  };
  return (
    <form
      class="inline-form now-times"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {from === undefined ? (
        <Field
          type="time"
          label={say('now.today.start')}
          value={start}
          error={error.start}
          onInput={setStart}
        />
      ) : null}
      <Field type="time" label={say('now.today.end')} value={end} error={error.end} onInput={setEnd} />
      <div class="row">
        <Button type="submit" busy={busy}>
          {say('now.today.save')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
