import { useRef, useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import type { TimetableProposal } from '../../../policy/timetable/import/proposal.ts';
import { checkFileSize, readTimetable, textOfFile } from '../../../policy/timetable/import/read.ts';
import type { SchoolTime } from '../../../policy/timetable/schema.ts';
import { FileOrText } from '../../ui/FileOrText.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { bytesOf } from '../../ui/read-file.ts';
import { Status } from '../../ui/Status.tsx';
import { useAction } from '../../ui/use-action.ts';
import { CheckTimetable } from './CheckTimetable.tsx';

export interface TimetableImportProps {
  /** The calendar and timetable that are there. */
  time: SchoolTime;
  /** Takes them as they shall be, at the press of the button; nothing is changed before. Rejects with a UserError if that fails. */
  onImport: (time: SchoolTime) => unknown;
  /** By the school's clock, if it is to be another day than this. */
  today?: Temporal.PlainDate;
}

/** Import of a timetable from a file or pasted text: read, shown beside what is there, and only then handed on. */
export function TimetableImport({
  time,
  onImport,
  today = Temporal.Now.plainDateISO(),
}: TimetableImportProps) {
  const [found, setFound] = useState<{ proposal: TimetableProposal; count: number }>();
  const [outcome, setOutcome] = useState('');
  const statusRef = useRef<HTMLDivElement>(null);
  const end = (text: string) => {
    setFound(undefined);
    setOutcome(text);
    statusRef.current?.focus();
  };
  const save = useAction(async (result: SchoolTime) => {
    await onImport(result);
    end(say('timetableImport.taken'));
  });
  const read = useAction(async (input: File | string) => {
    setOutcome('');
    save.clear();
    if (typeof input !== 'string') checkFileSize(input.size, input.name);
    const { text, notes } =
      typeof input === 'string'
        ? { text: input, notes: [] }
        : textOfFile(await bytesOf(input, 'timetableImport.file.notReadable'), input.name);
    const proposal = await readTimetable(text, { time, today });
    setFound((before) => ({
      proposal: { ...proposal, notes: [...notes, ...proposal.notes] },
      count: (before?.count ?? 0) + 1,
    }));
  });
  const error = read.error ?? save.error;
  return (
    <section class="stack" aria-labelledby="timetable-import-title">
      <h2 id="timetable-import-title">{say('timetableImport.title')}</h2>
      <p>{say('timetableImport.intro')}</p>
      <FileOrText
        words={{
          file: say('timetableImport.file'),
          fileHint: say('timetableImport.fileHint'),
          paste: say('timetableImport.paste'),
          pasteHint: say('timetableImport.pasteHint'),
          empty: say('timetableImport.grid.empty'),
          readPaste: say('timetableImport.readPaste'),
        }}
        accept=".ics,.ical,.ifb,.csv,.tsv,.txt,text/calendar"
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
          {read.busy ? say('timetableImport.reading') : outcome}
        </Status>
      </div>
      {found ? (
        <CheckTimetable
          key={found.count}
          proposal={found.proposal}
          time={time}
          today={today}
          busy={save.busy}
          onTake={(result) => void save.run(result)}
          onDiscard={() => end(say('timetableImport.discarded'))}
        />
      ) : null}
    </section>
  );
}
