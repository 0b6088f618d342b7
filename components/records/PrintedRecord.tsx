import type { Paper } from '../../policy/wording/form-record.ts';
import { PrintedFields, PrintedSignature } from '../ui/printed.tsx';

/** A form on paper, text only. Shown in print alone. */
export function PrintedRecord({ paper }: { paper: Paper }) {
  return (
    <article class="printed" aria-hidden="true">
      <h1>{paper.title}</h1>
      <p class="printed-confidential">{paper.confidential}</p>
      <p class="printed-text">{paper.opening}</p>
      <PrintedFields fields={paper.fields} asTyped />
      {paper.signatures.map((signature) => (
        <PrintedSignature key={signature} label={signature} />
      ))}
    </article>
  );
}
