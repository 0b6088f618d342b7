import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { Notice } from '../ui/Notice.tsx';

/** Which fields need another look, by name; takes the focus when a save was refused. */
export function ProblemSummary({ fields, attempt }: { fields: readonly string[]; attempt: number }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) ref.current?.focus();
  }, [attempt]);
  if (fields.length === 0) return null;
  return (
    <div ref={ref} tabIndex={-1}>
      <Notice tone="bad" alert>
        <p>{say('records.problem.summary', { count: fields.length, fields: fields.join(', ') })}</p>
      </Notice>
    </div>
  );
}
