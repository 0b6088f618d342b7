import { useState } from 'preact/hooks';
import { say, sayMessage } from '../../../assets/messages/index.ts';
import { DeviationForm, deviationLabels } from '../../../components/records/DeviationForm.tsx';
import { PermissionForm, permissionLabels } from '../../../components/records/PermissionForm.tsx';
import { RecordEffect } from '../../../components/records/RecordEffect.tsx';
import { RecordList, RunningOut } from '../../../components/records/RecordList.tsx';
import { RecordTag } from '../../../components/records/RecordTag.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { Status } from '../../../components/ui/Status.tsx';
import type { DeviationDraft, PermissionDraft } from '../../../policy/forms/record-drafts.ts';
import {
  deviationDraft,
  newDeviationDraft,
  newPermissionDraft,
  permissionDraft,
  readDeviation,
  readPermission,
} from '../../../policy/forms/record-drafts.ts';
import type { FormRecord } from '../../../policy/forms/record-state.ts';
import { allRecords, recordState } from '../../../policy/forms/record-state.ts';
import type { Settings } from '../../../policy/settings.ts';
import { recordPaper } from '../../../policy/wording/form-record.ts';
import { writeDate } from '../../../policy/wording/when.ts';
import { Failure } from '../Failure.tsx';
import type { Outside } from '../outside.ts';
import { policyInForce } from '../policy-in-force.ts';
import { ExportRecords } from '../records/ExportRecords.tsx';
import { headOf } from '../records/head-of.ts';
import { PassOnRecord } from '../records/PassOnRecord.tsx';
import type { EditorWords } from '../records/RecordEditor.tsx';
import { RecordEditor } from '../records/RecordEditor.tsx';
import { useAnswer } from '../use-answer.ts';

const hrefOf = (id: string) => `#records/${encodeURIComponent(id)}`;
const newForms = { 'new-permission': 'permission', 'new-departure': 'deviation' } as const;
const isNew = (part: string): part is keyof typeof newForms => Object.hasOwn(newForms, part);

const words: EditorWords = {
  withdrawn: 'records.withdrawn',
  delete: 'records.delete',
  deleteSure: 'records.deleteSure',
  deleteSureText: 'records.deleteSureText',
};

interface OpenProps {
  outside: Outside;
  settings: Settings;
  today: string;
  done: string;
  onSave: (record: FormRecord, done: string) => Promise<unknown>;
  onDelete: (record: FormRecord) => Promise<unknown>;
}

/** A record open in its form; with its ways out once it is saved. */
function OpenRecord({
  form,
  record,
  outside,
  settings,
  today,
  done,
  onSave,
  onDelete,
}: OpenProps & { form: FormRecord['form']; record: FormRecord | undefined }) {
  const policy = policyInForce(settings);
  const [newId] = useState(() => crypto.randomUUID());
  const kept = {
    id: record?.id ?? newId,
    ...(record?.withdrawn !== undefined && { withdrawn: record.withdrawn }),
  };
  const common = {
    name: record?.id ?? `new ${form}`,
    heading: say(
      record
        ? `records.heading.${form}`
        : form === 'permission'
          ? 'records.heading.newPermission'
          : 'records.heading.newDeviation',
    ),
    record,
    tag: record && <RecordTag state={recordState(record, today)} />,
    effect: record && <RecordEffect record={record} today={today} />,
    words,
    today,
    done,
    onSave,
    onDelete: async () => record && onDelete(record),
  };
  return (
    <div class="stack-wide">
      <p class="record-screen">
        <a href="#records">{say('records.back')}</a>
      </p>
      {form === 'permission' ? (
        <RecordEditor<PermissionDraft, FormRecord>
          {...common}
          saved={record?.form === 'permission' ? permissionDraft(record) : newPermissionDraft(today)}
          labels={permissionLabels}
          read={(draft) => {
            const result = readPermission(draft, kept);
            return 'problems' in result ? result : { record: { form: 'permission', ...result.record } };
          }}
          renderFields={(draft, problems, onChange) => (
            <PermissionForm draft={draft} problems={problems} onChange={onChange} />
          )}
        />
      ) : (
        <RecordEditor<DeviationDraft, FormRecord>
          {...common}
          saved={record?.form === 'deviation' ? deviationDraft(record) : newDeviationDraft(today)}
          labels={deviationLabels}
          read={(draft) => {
            const result = readDeviation(draft, kept, today);
            return 'problems' in result ? result : { record: { form: 'deviation', ...result.record } };
          }}
          renderFields={(draft, problems, onChange) => (
            <DeviationForm
              draft={draft}
              problems={problems}
              policy={policy}
              today={today}
              onChange={onChange}
            />
          )}
        />
      )}
      {record ? (
        <PassOnRecord
          outside={outside}
          paper={recordPaper(record, headOf(settings), sayMessage)}
          to={settings.recipients.filter(({ role }) => role === 'headteacher')}
          subject={say(`records.subject.${record.form}`, { date: writeDate(record.date) })}
          file={`staffroom-${record.form}-${record.date}.eml`}
          hint={say(`records.passOnHint.${record.form}`)}
          nobody={say('records.noHead')}
          mailWarning={say('records.mailWarning')}
        />
      ) : null}
    </div>
  );
}

/** Permissions and departures: `#records`, one of them at `#records/ID`, a new one at `#records/new-permission` and `new-departure`. */
export function PermissionsTab({
  outside,
  settings,
  part,
}: {
  outside: Outside;
  settings: Settings;
  part: string | undefined;
}) {
  const permissions = useAnswer(outside, { type: 'permissions.list' });
  const deviations = useAnswer(outside, { type: 'deviations.list' });
  const [done, setDone] = useState<{ of: string; text: string }>();
  const today = Temporal.Now.plainDateISO(settings.time.zone).toString();
  const reload = () => Promise.all([permissions.reload(), deviations.reload()]);

  const onSave = async (saved: FormRecord, text: string) => {
    if (saved.form === 'permission') {
      const { form: _, ...permission } = saved;
      await outside.ask({ type: 'permissions.save', permission });
    } else {
      const { form: _, ...deviation } = saved;
      await outside.ask({ type: 'deviations.save', deviation });
    }
    await reload();
    setDone({ of: saved.id, text });
    location.hash = hrefOf(saved.id);
  };
  const onDelete = async ({ form, id }: FormRecord) => {
    await outside.ask({ type: form === 'permission' ? 'permissions.delete' : 'deviations.delete', id });
    await reload();
    setDone({ of: '', text: say('records.deleted') });
    location.hash = '#records';
  };

  if (!permissions.value || !deviations.value)
    return <Failure error={permissions.error ?? deviations.error} />;
  const records = allRecords(permissions.value, deviations.value);
  const open = part === undefined ? undefined : records.find(({ id }) => id === part);
  if (part !== undefined && (open || isNew(part)))
    return (
      <OpenRecord
        key={part}
        form={open ? open.form : isNew(part) ? newForms[part] : 'permission'}
        record={open}
        outside={outside}
        settings={settings}
        today={today}
        done={done?.of === part ? done.text : ''}
        onSave={onSave}
        onDelete={onDelete}
      />
    );
  return (
    <div class="stack-wide">
      <div class="stack">
        <p>{say('records.intro')}</p>
        <p class="quiet">{say('records.yours')}</p>
        <p>
          {say('declarations.otherKind')} <a href="#declarations">{say('options.tab.declarations')}</a>
        </p>
      </div>
      <Failure error={permissions.error ?? deviations.error} />
      {part === undefined ? null : (
        <Notice tone="warn">
          <p>{say('records.gone')}</p>
        </Notice>
      )}
      <Status tone="good">{done?.of === '' ? done.text : null}</Status>
      <RunningOut records={records} today={today} />
      <div class="row">
        <a class="button" href="#records/new-permission">
          {say('records.newPermission')}
        </a>
        <a class="button" href="#records/new-departure">
          {say('records.newDeviation')}
        </a>
      </div>
      <RecordList records={records} today={today} hrefOf={({ id }) => hrefOf(id)} />
      <ExportRecords outside={outside} today={today} disabled={records.length === 0} />
    </div>
  );
}
