import { say, sayMessage } from '../../assets/messages/index.ts';
import type { FormRecord, RecordState } from '../../policy/forms/record-state.ts';
import { dutiesOf, nameOf, recordState, runsOutSoon } from '../../policy/forms/record-state.ts';
import { visible } from '../../policy/wording/visible.ts';
import { Notice } from '../ui/Notice.tsx';
import { Table } from '../ui/Table.tsx';
import { dayText } from '../ui/when.ts';
import { RecordTag } from './RecordTag.tsx';

const groups: readonly {
  key: 'in-force' | 'waiting' | 'over' | 'withdrawn';
  states: readonly RecordState[];
}[] = [
  { key: 'in-force', states: ['in-force'] },
  { key: 'waiting', states: ['to-come', 'not-told'] },
  { key: 'over', states: ['over'] },
  { key: 'withdrawn', states: ['withdrawn'] },
];

const called = (record: FormRecord) => visible(nameOf(record, sayMessage), 100);

/** What runs out within a week, one sentence each. */
export function RunningOut({ records, today }: { records: readonly FormRecord[]; today: string }) {
  const soon = records.filter((each) => runsOutSoon(each, today));
  if (soon.length === 0) return null;
  return (
    <Notice tone="warn">
      {soon.map((record) => (
        <p key={record.id}>
          {say('records.runsOut', {
            form: record.form,
            what: called(record),
            days: Temporal.PlainDate.from(today).until(record.until).days,
            date: dayText(record.until),
          })}
        </p>
      ))}
    </Notice>
  );
}

/** Every record, by how it stands: in force first. */
export function RecordList({
  records,
  today,
  hrefOf,
}: {
  records: readonly FormRecord[];
  /** ISO date, by the school's clock. */
  today: string;
  hrefOf: (record: FormRecord) => string;
}) {
  if (records.length === 0)
    return (
      <Notice>
        <p>{say('records.empty')}</p>
      </Notice>
    );
  return (
    <>
      {groups.map(({ key, states }) => {
        const those = records.filter((each) => states.includes(recordState(each, today)));
        return those.length === 0 ? null : (
          <section key={key} class="stack-tight">
            <h2>{say(`records.group.${key}`)}</h2>
            <Table
              caption={say(`records.group.${key}`)}
              hideCaption
              columns={[
                { key: 'record', label: say('records.column.record') },
                { key: 'rules', label: say('records.column.rules') },
                { key: 'dates', label: say('records.column.dates') },
                { key: 'state', label: say('records.column.state') },
              ]}
              rows={those.map((record) => ({
                key: record.id,
                cells: [
                  <span key="r">
                    <a href={hrefOf(record)}>
                      <bdi>{called(record)}</bdi>
                    </a>{' '}
                    <span class="quiet small">{say(`records.form.${record.form}`)}</span>
                  </span>,
                  dutiesOf(record)
                    .map((duty) => say(`duty.${duty}`))
                    .join('; '),
                  say('records.dates', { from: dayText(record.date), until: dayText(record.until) }),
                  <RecordTag key="s" state={recordState(record, today)} />,
                ],
              }))}
            />
          </section>
        );
      })}
    </>
  );
}
