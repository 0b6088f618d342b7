import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** How a report leaves: always by the user's own click, never by Staffroom. */
export const waysOut = ['copy', 'print', 'file', 'mail'] as const;
export type WayOut = (typeof waysOut)[number];

/** The warning before a mail program opens, which may use a personal address (duty C7; Carville 5.28). */
function MailWarning({
  text,
  onGo,
  onCopy,
  onCancel,
}: {
  text: string;
  onGo: () => unknown;
  onCopy: () => unknown;
  onCancel: () => unknown;
}) {
  const ref = useRef<HTMLParagraphElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <Notice
      tone="warn"
      title={
        <span ref={ref} tabIndex={-1}>
          {say('report.mailWarning.title')}
        </span>
      }
    >
      <p>{text}</p>
      <div class="row">
        <Button onClick={onCopy}>{say('report.mailWarning.copy')}</Button>
        <Button onClick={onGo}>{say('report.mailWarning.go')}</Button>
        <Button kind="quiet" onClick={onCancel}>
          {say('report.mailWarning.cancel')}
        </Button>
      </div>
    </Notice>
  );
}

export function WaysOut({
  busy,
  warning,
  mailWarning = say('report.mailWarning.text'),
  leads = true,
  onOut,
  onGo,
  onCancel,
}: {
  busy: boolean;
  /** The mail warning is open. */
  warning: boolean;
  /** What it says. */
  mailWarning?: string;
  /** Whether copying is what the view leads to. */
  leads?: boolean;
  onOut: (way: WayOut) => unknown;
  /** The user has read the warning and goes on. */
  onGo: () => unknown;
  onCancel: () => unknown;
}) {
  return (
    <div class="stack">
      <ul class="plain-list ways-out">
        {waysOut.map((way) => (
          <li key={way}>
            <Button
              kind={leads && way === 'copy' ? 'primary' : 'plain'}
              busy={busy}
              onClick={() => onOut(way)}
            >
              {say(`report.out.${way}`)}
            </Button>
            <span class="small quiet">{say(`report.out.${way}Hint`)}</span>
          </li>
        ))}
      </ul>
      {warning ? (
        <MailWarning text={mailWarning} onGo={onGo} onCopy={() => onOut('copy')} onCancel={onCancel} />
      ) : null}
    </div>
  );
}
