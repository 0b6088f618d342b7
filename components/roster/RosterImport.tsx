import { useRef, useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { UserError } from '../../policy/message.ts';
import { checkSize, shownName } from '../../policy/roster/decode.ts';
import type { RosterPerson } from '../../policy/roster/person.ts';
import { layOut, type ListSource, type Sheet, type Table } from '../../policy/roster/read-table.ts';
import { Notice } from '../ui/Notice.tsx';
import { Status } from '../ui/Status.tsx';
import { useAction } from '../ui/use-action.ts';
import { CheckImport } from './CheckImport.tsx';
import { ChooseSource } from './ChooseSource.tsx';

export interface RosterImportProps {
  /** The roster that is there; absent or empty if there is none. */
  existing?: readonly RosterPerson[];
  today: Temporal.PlainDate;
  /** Reads what the user gave, without keeping the page from answering. Rejects with a UserError. */
  readList: (source: ListSource) => Promise<Sheet>;
  /** Saves the whole roster as it shall be. Rejects with a UserError if that fails; the list then stays on the page. */
  onImport: (people: RosterPerson[]) => Promise<unknown>;
}

/** The bytes of a chosen file. @throws UserError if it is too large, or gone since it was chosen */
async function bytesOf(file: File): Promise<Uint8Array> {
  checkSize(file.size, file.name);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException)
      throw new UserError('rosterImport.notReadable', { name: shownName(file.name) });
    throw error;
  }
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
    const sheet = await readList(
      typeof input === 'string' ? { text: input } : { bytes: await bytesOf(input), name: input.name },
    );
    const table = layOut(sheet);
    setList((before) => ({ sheet, table, count: (before?.count ?? 0) + 1 }));
  });
  const error = read.error ?? save.error;
  return (
    <div class="roster-import stack">
      <h2>{say('rosterImport.title')}</h2>
      <p>{say('rosterImport.intro')}</p>
      <ChooseSource
        busy={read.busy || save.busy}
        onFile={(file) => void read.run(file)}
        onPaste={(text) => void read.run(text)}
      />
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
