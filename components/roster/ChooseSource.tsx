import { useId, useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { FieldFrame, TextArea } from '../ui/Field.tsx';

/** Where the list comes from: a file, or pasted text. Hands it on and keeps nothing. */
export function ChooseSource({
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
    <div class="roster-source stack">
      <FieldFrame id={id} label={say('rosterImport.file')} hint={say('rosterImport.fileHint')}>
        <input
          id={id}
          class="input"
          type="file"
          autocomplete="off"
          accept=".csv,.tsv,.txt,.xlsx"
          disabled={busy}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            // Emptied at once, so that the same file can be chosen again and the page remembers none.
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
          if (pasted.trim() === '') return;
          // The names leave the page's text as soon as they are read.
          setPasted('');
          onPaste(pasted);
        }}
      >
        <TextArea
          label={say('rosterImport.paste')}
          hint={say('rosterImport.pasteHint')}
          error={missing ? say('rosterImport.nothingPasted') : undefined}
          value={pasted}
          rows={5}
          onInput={(value) => {
            setPasted(value);
            setMissing(false);
          }}
        />
        <Button type="submit" busy={busy}>
          {say('rosterImport.readPaste')}
        </Button>
      </form>
    </div>
  );
}
