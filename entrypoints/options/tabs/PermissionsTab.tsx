import { useState } from 'preact/hooks';
import { say, sayMessage } from '../../../assets/messages/index.ts';
import { DeviationForm, deviationLabels } from '../../../components/records/DeviationForm.tsx';
import { PermissionForm, permissionLabels } from '../../../components/records/PermissionForm.tsx';
import { RecordList, RunningOut } from '../../../components/records/RecordList.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { Status } from '../../../components/ui/Status.tsx';
import {
  deviationDraft,
  newDeviationDraft,
  newPermissionDraft,
  permissionDraft,
  readDeviation,
  readPermission,
} from '../../../policy/forms/record-drafts.ts';
import type { FormRecord } from '../../../policy/forms/record-state.ts';
import { allRecords } from '../../../policy/forms/record-state.ts';
import { exportFileName } from '../../../policy/log/file-name.ts';
import { recordsCsv, recordsJson } from '../../../policy/log/records-file.ts';
import type { Settings } from '../../../policy/settings.ts';
import { Failure } from '../Failure.tsx';
import type { Outside } from '../outside.ts';
import { policyInForce } from '../policy-in-force.ts';
import { PassOnRecord } from '../records/PassOnRecord.tsx';
import { RecordEditor } from '../records/RecordEditor.tsx';
import { useAnswer } from '../use-answer.ts';

const hrefOf = (id: string) => `#records/${encodeURIComponent(id)}`;
const newForms = { 'new-permission': 'permission', 'new-departure': 'deviation' } as const;
const isNew = (part: string): part is keyof typeof newForms => Object.hasOwn(newForms, part);

function Export({
  outside,
  records,
  today,
}: {
  outside: Outside;
  records: readonly FormRecord[];
  today: string;
}) {
  const [exported, setExported] = useState(0);
  const save = async (kind: 'csv' | 'json') => {
    const [permissions, deviations] = await Promise.all([
      outside.ask({ type: 'permissions.list' }),
      outside.ask({ type: 'deviations.list' }),
    ]);
    const name = exportFileName('records', today, kind);
    if (kind === 'csv')
      outside.save(name, 'text/csv;charset=utf-8', recordsCsv(permissions, deviations, sayMessage, today));
    else
      outside.save(
        name,
        'application/json',
        recordsJson(permissions, deviations, Temporal.Now.instant().toString()),
      );
    setExported(permissions.length + deviations.length);
  };
  return (
    <section class="stack">
      <h2>{say('records.export')}</h2>
      <p>{say('records.exportText')}</p>
      <div class="row">
        <Button disabled={records.length === 0} onClick={() => save('csv')}>
          {say('log.exportCsv')}
        </Button>
        <Button disabled={records.length === 0} onClick={() => save('json')}>
          {say('log.exportJson')}
        </Button>
      </div>
      <Status tone="good">{exported > 0 ? say('records.exported', { total: exported }) : null}</Status>
    </section>
  );
}

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
        <RecordEditor
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
        <RecordEditor
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
          settings={settings}
          record={record}
          head={{
            staffName: settings.me.name,
            staffRole: settings.me.role,
            school: settings.schoolNames[0] || policy?.school || say('records.theSchool'),
          }}
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
      <Export outside={outside} records={records} today={today} />
    </div>
  );
}
