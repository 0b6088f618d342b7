import { useRef, useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { checkSize } from '../../policy/roster/decode.ts';
import type { RosterPerson } from '../../policy/roster/person.ts';
import { layOut, type ListSource, type Sheet, type Table } from '../../policy/roster/read-table.ts';
import { FileOrText } from '../ui/FileOrText.tsx';
import { Notice } from '../ui/Notice.tsx';
import { bytesOf } from '../ui/read-file.ts';
import { Status } from '../ui/Status.tsx';
import { useAction } from '../ui/use-action.ts';
import { CheckImport } from './CheckImport.tsx';

export interface RosterImportProps {
  /** The roster that is there; absent or empty if there is none. */
  existing?: readonly RosterPerson[];
  today: Temporal.PlainDate;
  /** Reads what the user gave, without keeping the page from answering. Rejects with a UserError. */
  readList: (source: ListSource) => Promise<Sheet>;
  /** Saves the whole roster as it shall be. Rejects with a UserError if that fails; the list then stays on the page. */
  onImport: (people: RosterPerson[]) => Promise<unknown>;
}

/**
 * Roster import from a file or pasted text: read, check, and only then save, at the press of one button. Names are held in
 * memory and in what is shown, nowhere else; no field here is one that the browser restores.
 */
export function RosterImport({ existing, today, readList, onImport }: RosterImportProps) {
  const [list, setList] = useState<{ sheet: Sheet; table: Table; count: number }>();
  const [outcome, setOutcome] = useState('');
  const statusRef = useRef<HTMLDivElement>(null);
  const end = (text: string) => {
    setList(undefined);
    setOutcome(text);
    statusRef.current?.focus();
  };
  const save = useAction(async (people: RosterPerson[]) => {
    await onImport(people);
    end(say('rosterImport.saved', { count: people.length }));
  });
  const read = useAction(async (input: File | string) => {
    setOutcome('');
    save.clear();
    if (typeof input !== 'string') checkSize(input.size, input.name);
    const sheet = await readList(
      typeof input === 'string'
        ? { text: input }
        : { bytes: await bytesOf(input, 'rosterImport.notReadable'), name: input.name },
    );
    const table = layOut(sheet);
    setList((before) => ({ sheet, table, count: (before?.count ?? 0) + 1 }));
  });
  const error = read.error ?? save.error;
  return (
    <div class="roster-import stack">
      <h2>{say('rosterImport.title')}</h2>
      <p>{say('rosterImport.intro')}</p>
      <div class="roster-source">
        <FileOrText
          words={{
            file: say('rosterImport.file'),
            fileHint: say('rosterImport.fileHint'),
            paste: say('rosterImport.paste'),
            pasteHint: say('rosterImport.pasteHint'),
            empty: say('rosterImport.nothingPasted'),
            readPaste: say('rosterImport.readPaste'),
          }}
          accept=".csv,.tsv,.txt,.xlsx"
          busy={read.busy || save.busy}
          forgets
          onFile={(file) => void read.run(file)}
          onPaste={(text) => void read.run(text)}
        />
      </div>
      {error ? (
        <Notice tone="bad" alert>
          <p>{error}</p>
        </Notice>
      ) : null}
      <div ref={statusRef} tabIndex={-1}>
        <Status tone={outcome ? 'good' : 'quiet'}>
          {read.busy ? say('rosterImport.reading') : save.busy ? say('rosterImport.saving') : outcome}
        </Status>
      </div>
      {list ? (
        <CheckImport
          key={list.count}
          sheet={list.sheet}
          first={list.table}
          {...(existing ? { existing } : {})}
          today={today}
          busy={save.busy}
          onSave={(people) => void save.run(people)}
          onDiscard={() => end(say('rosterImport.discarded'))}
        />
      ) : null}
    </div>
  );
}
