import { say } from '../../assets/messages/index.ts';
import { writeMoment } from '../../policy/wording/when.ts';
import { Button } from '../ui/Button.tsx';

/** Whether it was sent: only the user can say, and it is shown as what the user said. */
export function SentStatement({
  prepared,
  zone,
  busy,
  onSent,
}: {
  prepared: { at: string; sentAt?: string } | undefined;
  zone: string;
  busy: boolean;
  onSent: () => unknown;
}) {
  if (!prepared) return <p class="small quiet">{say('report.sent.notYet')}</p>;
  return (
    <div class="stack-tight">
      <p class="small quiet">{say('report.sent.preparedAt', { seenAt: writeMoment(prepared.at, zone) })}</p>
      {prepared.sentAt === undefined ? (
        <>
          <Button busy={busy} onClick={onSent}>
            {say('report.sent.button')}
          </Button>
          <p class="small quiet">{say('report.sent.hint')}</p>
        </>
      ) : (
        <p>{say('report.sent.said', { seenAt: writeMoment(prepared.sentAt, zone) })}</p>
      )}
    </div>
  );
}
