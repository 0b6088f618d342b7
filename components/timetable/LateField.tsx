import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FieldProps } from '../ui/Field.tsx';
import { Field } from '../ui/Field.tsx';

/**
 * A field whose value counts once it is left (or Enter is pressed, or the page is put away): each edit is one step that can be
 * undone, not one for each letter.
 */
export function LateField({
  value,
  onCommit,
  read = (typed) => typed,
  ...rest
}: Omit<FieldProps, 'onInput' | 'onBlur'> & {
  onCommit: (value: string) => void;
  /** What was typed, as it is to be kept. */
  read?: (typed: string) => string;
}) {
  const [typed, setTyped] = useState<string>();
  const latestRef = useRef({ typed, value, onCommit, read });
  useLayoutEffect(() => {
    latestRef.current = { typed, value, onCommit, read };
  });
  const commit = () => {
    const latest = latestRef.current;
    if (latest.typed === undefined) return;
    const next = latest.read(latest.typed);
    latestRef.current = { ...latest, typed: undefined };
    setTyped(undefined);
    if (next !== latest.value) latest.onCommit(next);
  };
  const commitRef = useRef(commit);
  useLayoutEffect(() => {
    commitRef.current = commit;
  });
  useEffect(() => {
    const away = () => commitRef.current();
    addEventListener('pagehide', away);
    return () => {
      removeEventListener('pagehide', away);
      away();
    };
  }, []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <Field {...rest} value={typed ?? value} onInput={setTyped} onBlur={commit} />
    </form>
  );
}
