import { say, sayMessage } from '../../assets/messages/index.ts';
import type { Permitted } from '../../policy/forms/permission.ts';
import { permittedDuty } from '../../policy/forms/permission.ts';
import type { PermissionDraft, Problems } from '../../policy/forms/record-drafts.ts';
import { Field, Select, TextArea } from '../ui/Field.tsx';
import { RecordDates } from './RecordDates.tsx';

const kinds = Object.keys(permittedDuty) as Permitted[];

/** The names of the form's fields, for a summary of what is wrong. */
export const permissionLabels = {
  what: 'records.label.what',
  by: 'records.label.by',
  date: 'records.label.date',
  until: 'records.label.until',
  conditions: 'records.label.conditions',
} as const satisfies Record<keyof PermissionDraft, string>;

/** The fields of form 4.7. */
export function PermissionForm({
  draft,
  problems,
  onChange,
}: {
  draft: PermissionDraft;
  problems: Problems<PermissionDraft>;
  onChange: (draft: PermissionDraft) => void;
}) {
  const wrong = (field: keyof PermissionDraft) => problems[field] && sayMessage(problems[field]);
  return (
    <>
      <Select
        wide
        label={say('records.label.what')}
        value={draft.what}
        options={kinds.map((value) => ({ value, label: say(`records.what.${value}`) }))}
        onChange={(what) => onChange({ ...draft, what })}
      />
      <Field
        wide
        label={say('records.label.by')}
        hint={say('records.hint.by')}
        value={draft.by}
        maxLength={2000}
        error={wrong('by')}
        onInput={(by) => onChange({ ...draft, by })}
      />
      <RecordDates value={draft} wrong={wrong} onInput={(dates) => onChange({ ...draft, ...dates })} />
      <TextArea
        label={say('records.label.conditions')}
        hint={say(draft.what === 'school-wifi' ? 'records.hint.conditionsWifi' : 'records.hint.conditions')}
        rows={3}
        value={draft.conditions}
        maxLength={2000}
        onInput={(conditions) => onChange({ ...draft, conditions })}
      />
    </>
  );
}
