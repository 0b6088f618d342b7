import { say } from '../../../assets/messages/index.ts';
import { AutoSaved } from '../../ui/AutoSaved.tsx';
import { Button } from '../../ui/Button.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Status } from '../../ui/Status.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { useState } from 'preact/hooks';

const most = 120;

/** A whole number of months that can be kept, or nothing. */
function months(text: string): number | undefined {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

/** How long entries are kept. */
export function KeepMonths({ value, onSave }: { value: number; onSave: (months: number) => unknown }) {
  const { draft, set, commit } = useDraft(value, String, months, onSave);
  return (
    <AutoSaved onLeave={commit}>
      <Field
        label={say('log.keep')}
        hint={say('log.keepHint')}
        type="number"
        min={1}
        max={most}
        value={draft}
        error={months(draft) === undefined ? say('log.keepBad') : undefined}
        onInput={set}
      />
    </AutoSaved>
  );
}

export type ExportKind = 'csv' | 'json';

/** Saves the whole log as a file. `onExport` reports how far it is, and resolves to the number of entries. */
export function LogExport({
  total,
  locked,
  onExport,
}: {
  total: number;
  locked: boolean;
  onExport: (kind: ExportKind, onProgress: (done: number) => void) => Promise<number>;
}) {
  const [done, setDone] = useState(0);
  const [exported, setExported] = useState(0);
  const action = useAction(async (kind: ExportKind) => {
    setDone(0);
    setExported(await onExport(kind, setDone));
  });
  return (
    <section class="stack">
      <h2>{say('log.export')}</h2>
      <p>{say('log.exportText')}</p>
      {locked ? (
        <Notice tone="warn">
          <p>{say('log.exportLocked')}</p>
        </Notice>
      ) : null}
      <div class="row">
        <Button busy={action.busy} disabled={total === 0} onClick={() => action.run('csv')}>
          {say('log.exportCsv')}
        </Button>
        <Button busy={action.busy} disabled={total === 0} onClick={() => action.run('json')}>
          {say('log.exportJson')}
        </Button>
      </div>
      <Status tone={action.error ? 'bad' : action.done ? 'good' : 'quiet'}>
        {action.busy ? say('log.exporting', { done, total }) : null}
        {action.done ? say('log.exported', { total: exported }) : null}
        {action.error}
      </Status>
      <p class="quiet small">{say('log.csvNote')}</p>
    </section>
  );
}

/** Empties the log, after a question. */
export function DeleteAll({ total, onDelete }: { total: number; onDelete: () => Promise<unknown> }) {
  return (
    <section class="stack">
      <h2>{say('log.deleteAllHeading')}</h2>
      <div>
        <Confirm
          label={say('log.deleteAll')}
          title={say('log.deleteAllSure')}
          yes={say('log.deleteAllYes')}
          disabled={total === 0}
          onYes={onDelete}
        >
          <p>{say('log.deleteAllText', { total })}</p>
        </Confirm>
      </div>
    </section>
  );
}
