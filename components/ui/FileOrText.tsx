import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { TextArea } from './Field.tsx';
import { FileInput } from './FileInput.tsx';

/** What the two ways are called. */
export interface SourceWords {
  file: string;
  fileHint: string;
  paste: string;
  pasteHint: string;
  /** Said when the button is pressed with nothing pasted. */
  empty: string;
  readPaste: string;
}

/** Where something comes from: a file, or pasted text. Hands it on and keeps nothing. */
export function FileOrText({
  words,
  accept,
  busy,
  forgets = false,
  onFile,
  onPaste,
}: {
  words: SourceWords;
  accept: string;
  busy: boolean;
  /** The text leaves the page as soon as it is handed on: it has names in it. */
  forgets?: boolean;
  onFile: (file: File) => void;
  onPaste: (text: string) => void;
}) {
  const [pasted, setPasted] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <div class="stack">
      <FileInput label={words.file} hint={words.fileHint} accept={accept} disabled={busy} onFile={onFile} />
      <form
        class="stack-tight"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (busy) return;
          setMissing(pasted.trim() === '');
          if (pasted.trim() === '') return;
          if (forgets) setPasted('');
          onPaste(pasted);
        }}
      >
        <TextArea
          label={words.paste}
          hint={words.pasteHint}
          error={missing ? words.empty : undefined}
          value={pasted}
          rows={5}
          onInput={(value) => {
            setPasted(value);
            setMissing(false);
          }}
        />
        <Button type="submit" busy={busy}>
          {words.readPaste}
        </Button>
      </form>
    </div>
  );
}
