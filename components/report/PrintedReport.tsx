import { say, sayMessage } from '../../assets/messages/index.ts';
import type { ContactReport } from '../../policy/forms/contact-report.ts';
import { reportFields } from '../../policy/wording/contact-report.ts';
import { visibleLines } from '../../policy/wording/visible.ts';
import { PrintedFields, PrintedSignature } from '../ui/printed.tsx';

/** The report on paper: text only, no picture, nothing that runs (trust.md I6). Shown in print alone. */
export function PrintedReport({ report }: { report: ContactReport }) {
  return (
    <article class="printed" aria-hidden="true">
      <h1>{say('report.title')}</h1>
      <p class="printed-confidential">{say('report.confidential')}</p>
      <h2>{say('report.statement')}</h2>
      {visibleLines(report.text)
        .split(/\n{2,}/)
        .map((paragraph, i) => (
          // Paragraphs have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <p key={i} class="printed-text">
            {paragraph}
          </p>
        ))}
      <h2>{say('report.details')}</h2>
      <PrintedFields fields={reportFields(report, sayMessage)} />
      <PrintedSignature label={say('report.print.signature')} />
    </article>
  );
}
