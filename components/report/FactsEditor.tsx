import { say } from '../../assets/messages/index.ts';
import type { ContactReport } from '../../policy/forms/contact-report.ts';
import { believedGroups, contactActions, contactKinds } from '../../policy/forms/contact-report.ts';
import { Field, Select, TextArea } from '../ui/Field.tsx';

type Line =
  | 'staffName'
  | 'staffRole'
  | 'seenAt'
  | 'site'
  | 'ownAccount'
  | 'nameShown'
  | 'account'
  | 'otherAction'
  | 'clause'
  | 'reference';

/** The fields of form 4.5, in the order in which a reader asks: who, where, when, what, how sure, what was done. */
export function FactsEditor({
  report,
  onChange,
}: {
  report: ContactReport;
  onChange: (change: Partial<ContactReport>) => void;
}) {
  const line = (name: Line, wide = false) => (
    <Field
      label={say(`report.field.${name}`)}
      wide={wide}
      value={report[name]}
      maxLength={2000}
      onInput={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <div class="stack">
      <div class="field-grid">
        {line('nameShown')}
        <Select
          label={say('report.field.kind')}
          value={report.kind}
          options={contactKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
          onChange={(kind) => onChange({ kind })}
        />
      </div>
      {line('account', true)}
      {line('seenAt', true)}
      <div class="field-grid">
        {line('site')}
        {line('ownAccount')}
        <Select
          label={say('report.field.believedToBe')}
          value={report.believedToBe}
          options={believedGroups.map((group) => ({ value: group, label: say(`group.${group}`) }))}
          onChange={(believedToBe) => onChange({ believedToBe })}
        />
        <Select
          label={say('report.field.whatIDid')}
          value={report.whatIDid}
          options={contactActions.map((action) => ({ value: action, label: say(`action.${action}`) }))}
          onChange={(whatIDid) => onChange({ whatIDid })}
        />
      </div>
      {report.whatIDid === 'other' ? line('otherAction') : null}
      <TextArea
        label={say('report.field.howSure')}
        hint={say('report.hint.howSure')}
        rows={3}
        value={report.howSure}
        maxLength={2000}
        onInput={(howSure) => onChange({ howSure })}
      />
      <TextArea
        label={say('report.field.earlier')}
        hint={say('report.hint.earlier')}
        rows={2}
        value={report.earlier.join('\n')}
        maxLength={10_000}
        onInput={(value) =>
          onChange({
            earlier:
              value === ''
                ? []
                : value
                    .split('\n')
                    .map((entry) => entry.slice(0, 2000))
                    .slice(0, 200),
          })
        }
      />
      {line('clause', true)}
      <div class="field-grid">
        {line('staffName')}
        {line('staffRole')}
        {line('reference')}
      </div>
    </div>
  );
}
