import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { FieldFrame } from './Field.tsx';

/** A button to choose one file, which is handed on and not remembered. */
export function FileInput({
  label,
  hint,
  accept,
  disabled,
  onFile,
}: {
  label: string;
  hint: ComponentChildren;
  /** Endings and types, as HTML writes them. */
  accept: string;
  disabled: boolean;
  onFile: (file: File) => void;
}) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <input
        id={id}
        class="input"
        type="file"
        autocomplete="off"
        accept={accept}
        disabled={disabled}
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
  );
}
