import { useId } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { writeDate } from '../../policy/wording/when.ts';
import { Button } from '../ui/Button.tsx';

/** A report that was prepared and not marked as sent; by number only, so that it can stay on screen (duty C6). */
export interface UnsentReport {
  incidentId: string;
  number: number;
  /** ISO date on which it was prepared. */
  preparedOn: string;
}

/** Reminds of reports that are not marked as sent. */
export function UnsentReports({
  reports,
  busy,
  onSent,
  onOpen,
}: {
  reports: readonly UnsentReport[];
  busy: boolean;
  onSent: (report: UnsentReport) => unknown;
  onOpen: (report: UnsentReport) => unknown;
}) {
  const id = useId();
  if (reports.length === 0) return null;
  return (
    <section class="unsent stack-tight" aria-labelledby={id}>
      <h2 id={id}>{say('panel.unsent.title')}</h2>
      <ul class="plain-list">
        {reports.map((report) => (
          <li key={report.incidentId} class="stack-tight">
            <p>
              {say('panel.unsent.item', {
                number: String(report.number),
                date: writeDate(report.preparedOn),
              })}
            </p>
            <div class="row">
              <Button
                busy={busy}
                aria-label={say('panel.unsent.sentLabel', { number: String(report.number) })}
                onClick={() => onSent(report)}
              >
                {say('panel.unsent.sent')}
              </Button>
              <Button
                kind="quiet"
                aria-label={say('panel.unsent.openLabel', { number: String(report.number) })}
                onClick={() => onOpen(report)}
              >
                {say('panel.unsent.open')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
