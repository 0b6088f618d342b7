import { useId, useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldFrame, TextArea } from '../../ui/Field.tsx';

/** Where the timetable comes from: a file, or pasted text. */
export function TimetableSource({
  busy,
  onFile,
  onPaste,
}: {
  busy: boolean;
  onFile: (file: File) => void;
  onPaste: (text: string) => void;
}) {
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <div class="stack">
      <FieldFrame id={id} label={say('timetableImport.file')} hint={say('timetableImport.fileHint')}>
        <input
          id={id}
          class="input"
          type="file"
          autocomplete="off"
          accept=".ics,.ical,.ifb,.csv,.tsv,.txt,text/calendar"
          disabled={busy}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            // Emptied, so that the same file can be chosen again.
            input.value = '';
            if (file) onFile(file);
          }}
        />
      </FieldFrame>
      <form
        class="stack-tight"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (busy) return;
          setMissing(pasted.trim() === '');
          if (pasted.trim() !== '') onPaste(pasted);
        }}
      >
        <TextArea
          label={say('timetableImport.paste')}
          hint={say('timetableImport.pasteHint')}
          error={missing ? say('timetableImport.grid.empty') : undefined}
          value={pasted}
          rows={5}
          onInput={(value) => {
            setPasted(value);
            setMissing(false);
          }}
        />
        <Button type="submit" busy={busy}>
          {say('timetableImport.readPaste')}
        </Button>
      </form>
    </div>
  );
}
