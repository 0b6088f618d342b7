import { say } from '../../assets/messages/index.ts';
import { Field } from '../ui/Field.tsx';

interface Dates {
  date: string;
  until: string;
}

/** From when and until when a record holds, side by side. */
export function RecordDates({
  value,
  wrong,
  onInput,
}: {
  value: Dates;
  /** The sentence for what is wrong with a date. */
  wrong: (field: keyof Dates) => string | undefined;
  onInput: (dates: Partial<Dates>) => void;
}) {
  return (
    <div class="record-dates">
      <Field
        type="date"
        label={say('records.label.date')}
        value={value.date}
        error={wrong('date')}
        onInput={(date) => onInput({ date })}
      />
      <Field
        type="date"
        label={say('records.label.until')}
        value={value.until}
        error={wrong('until')}
        onInput={(until) => onInput({ until })}
      />
    </div>
  );
}
