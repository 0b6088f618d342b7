import { useRef } from 'preact/hooks';
import { say, sayMessage } from '../../assets/messages/index.ts';
import type { DutyId } from '../../policy/duties.ts';
import { asksSomething, dutyIds } from '../../policy/duties.ts';
import type { DeviationDraft, Problems } from '../../policy/forms/record-drafts.ts';
import { strengthOf } from '../../policy/schools/policy-rows.ts';
import type { SchoolPolicy } from '../../policy/schools/school-policy.ts';
import { Button } from '../ui/Button.tsx';
import { Field, Select, TextArea } from '../ui/Field.tsx';
import { RecordDates } from './RecordDates.tsx';

/** The names of the form's fields, for a summary of what is wrong. */
export const deviationLabels = {
  duties: 'records.label.rules',
  clause: 'records.label.clause',
  action: 'records.label.action',
  justification: 'records.label.justification',
  toldHeadteacherOn: 'records.label.told',
  hrAdvice: 'records.label.hrAdvice',
  date: 'records.label.date',
  until: 'records.label.until',
} as const satisfies Record<keyof DeviationDraft, string>;

/** Where the policy states some duties, as the school numbers it. */
export const clausesOf = (policy: SchoolPolicy | undefined, duties: readonly DutyId[]): string =>
  [...new Set(duties.flatMap((duty) => (policy?.duties[duty] ?? []).map(({ cite }) => cite)))]
    .filter(Boolean)
    .join('; ');

const dutyText = (duty: DutyId) => `${say(`duty.${duty}`)} (${duty})`;

function Rules({
  duties,
  policy,
  error,
  onChange,
}: {
  duties: readonly DutyId[];
  policy: SchoolPolicy | undefined;
  error: string | undefined;
  onChange: (duties: DutyId[]) => void;
}) {
  const listRef = useRef<HTMLFieldSetElement>(null);
  const asks = (duty: DutyId) => policy !== undefined && asksSomething(strengthOf(policy, duty));
  // Only what the policy asks can be departed from; without a policy, anything.
  const offered = dutyIds.filter((duty) => !duties.includes(duty) && (policy === undefined || asks(duty)));
  return (
    <fieldset ref={listRef} class="stack-tight">
      <legend>{say('records.label.rules')}</legend>
      {duties.length > 0 ? (
        <ul class="plain-list">
          {duties.map((duty) => (
            <li key={duty} class="row row-apart record-rule">
              <span>{dutyText(duty)}</span>
              <Button
                aria-label={say('records.removeRuleLabel', { duty: dutyText(duty) })}
                onClick={() => {
                  onChange(duties.filter((each) => each !== duty));
                  listRef.current?.querySelector('select')?.focus();
                }}
              >
                {say('records.removeRule')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <Select<DutyId | ''>
        wide
        label={say('records.label.addRule')}
        value=""
        error={error}
        options={[
          { value: '', label: say('records.chooseRule') },
          ...offered.map((value) => ({ value, label: dutyText(value) })),
        ]}
        onChange={(duty) => {
          if (duty !== '') onChange(dutyIds.filter((each) => each === duty || duties.includes(each)));
        }}
      />
    </fieldset>
  );
}

/** The fields of form 4.8. */
export function DeviationForm({
  draft,
  problems,
  policy,
  today,
  onChange,
}: {
  draft: DeviationDraft;
  problems: Problems<DeviationDraft>;
  policy: SchoolPolicy | undefined;
  /** ISO date. */
  today: string;
  onChange: (draft: DeviationDraft) => void;
}) {
  const wrong = (field: keyof DeviationDraft) => problems[field] && sayMessage(problems[field]);
  return (
    <>
      <Rules
        duties={draft.duties}
        policy={policy}
        error={wrong('duties')}
        onChange={(duties) => {
          // The clause follows the rules until the user has written their own.
          const follows = draft.clause === clausesOf(policy, draft.duties);
          onChange({ ...draft, duties, ...(follows && { clause: clausesOf(policy, duties) }) });
        }}
      />
      <Field
        wide
        label={say('records.label.clause')}
        hint={say('records.hint.clause')}
        value={draft.clause}
        maxLength={2000}
        onInput={(clause) => onChange({ ...draft, clause })}
      />
      <TextArea
        label={say('records.label.action')}
        rows={3}
        value={draft.action}
        maxLength={2000}
        error={wrong('action')}
        onInput={(action) => onChange({ ...draft, action })}
      />
      <TextArea
        label={say('records.label.justification')}
        hint={say('records.hint.justification')}
        rows={3}
        value={draft.justification}
        maxLength={2000}
        error={wrong('justification')}
        onInput={(justification) => onChange({ ...draft, justification })}
      />
      <RecordDates value={draft} wrong={wrong} onInput={(dates) => onChange({ ...draft, ...dates })} />
      <Field
        type="date"
        max={today}
        label={say('records.label.told')}
        hint={say('records.hint.told')}
        value={draft.toldHeadteacherOn}
        error={wrong('toldHeadteacherOn')}
        onInput={(toldHeadteacherOn) => onChange({ ...draft, toldHeadteacherOn })}
      />
      <TextArea
        label={say('records.label.hrAdvice')}
        rows={2}
        value={draft.hrAdvice}
        maxLength={2000}
        onInput={(hrAdvice) => onChange({ ...draft, hrAdvice })}
      />
    </>
  );
}
