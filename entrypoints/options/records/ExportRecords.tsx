import { useState } from 'preact/hooks';
import { say, sayMessage } from '../../../assets/messages/index.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { Status } from '../../../components/ui/Status.tsx';
import { useAction } from '../../../components/ui/use-action.ts';
import { exportFileName } from '../../../policy/log/file-name.ts';
import type { AllRecords } from '../../../policy/log/records-file.ts';
import { countOf, recordsCsv, recordsJson } from '../../../policy/log/records-file.ts';
import type { Outside } from '../outside.ts';

async function everyRecord({ ask }: Outside): Promise<AllRecords> {
  const [permissions, deviations, declarations, remembered] = await Promise.all([
    ask({ type: 'permissions.list' }),
    ask({ type: 'deviations.list' }),
    ask({ type: 'declarations.list' }),
    ask({ type: 'remembered.list' }),
  ]);
  return {
    permissions,
    deviations,
    declarations,
    noted: remembered.filter(({ kind }) => kind === 'family' || kind === 'declared'),
  };
}

/** Permissions, departures, declarations and family as one file. */
export function ExportRecords({
  outside,
  today,
  disabled,
}: {
  outside: Outside;
  /** ISO date. */
  today: string;
  disabled: boolean;
}) {
  const [exported, setExported] = useState(0);
  const save = useAction(async (kind: 'csv' | 'json') => {
    const all = await everyRecord(outside);
    const name = exportFileName('records', today, kind);
    if (kind === 'csv') outside.save(name, 'text/csv;charset=utf-8', recordsCsv(all, sayMessage, today));
    else outside.save(name, 'application/json', recordsJson(all, Temporal.Now.instant().toString()));
    setExported(countOf(all));
  });
  return (
    <section class="stack">
      <h2>{say('records.export')}</h2>
      <p>{say('records.exportText')}</p>
      <div class="row">
        <Button disabled={disabled} busy={save.busy} onClick={() => save.run('csv')}>
          {say('log.exportCsv')}
        </Button>
        <Button disabled={disabled} busy={save.busy} onClick={() => save.run('json')}>
          {say('log.exportJson')}
        </Button>
      </div>
      <Status tone="good">{exported > 0 ? say('records.exported', { total: exported }) : null}</Status>
      {save.error ? (
        <Notice tone="bad" alert>
          <p>{save.error}</p>
        </Notice>
      ) : null}
    </section>
  );
}
