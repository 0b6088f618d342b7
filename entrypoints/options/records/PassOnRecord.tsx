import { useRef, useState } from 'preact/hooks';
import { say, sayMessage } from '../../../assets/messages/index.ts';
import { PrintedRecord } from '../../../components/records/PrintedRecord.tsx';
import type { WayOut } from '../../../components/report/WaysOut.tsx';
import { WaysOut } from '../../../components/report/WaysOut.tsx';
import { TextArea } from '../../../components/ui/Field.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { Status } from '../../../components/ui/Status.tsx';
import { useAction } from '../../../components/ui/use-action.ts';
import { isMailAddress } from '../../../policy/forms/mail-address.ts';
import type { Paper } from '../../../policy/wording/form-record.ts';
import { paperAsText } from '../../../policy/wording/form-record.ts';
import { passOn } from '../../report/pass-on.ts';
import type { Outside } from '../outside.ts';

/** The ways a record leaves: copied, printed, as a mail draft or in the mail program; by the user's click only. */
export function PassOnRecord({
  outside,
  paper,
  to,
  subject,
  file,
  hint,
  nobody,
  mailWarning,
}: {
  outside: Outside;
  paper: Paper;
  to: readonly { name: string; address: string }[];
  /** Names nobody (duty C6), as does the file's name. */
  subject: string;
  file: string;
  hint: string;
  /** Said where none of them has an address. */
  nobody: string;
  mailWarning: string;
}) {
  const [outcome, setOutcome] = useState('');
  const [warning, setWarning] = useState(false);
  const [byHand, setByHand] = useState(false);
  const warnedRef = useRef(false);
  const text = paperAsText(paper, sayMessage);
  const out = useAction(async (way: WayOut) => {
    setOutcome('');
    setWarning(false);
    setByHand(false);
    const { done, failed } = await passOn(
      way,
      { mail: { to: [...to], subject, body: text }, file },
      {
        ...outside,
        download: (name, content) => outside.save(name, 'message/rfc822', content),
        now: () => Temporal.Now.zonedDateTimeISO(),
      },
      // Nothing is noted: the record is the note.
      () => Promise.resolve(undefined),
    );
    setByHand(failed);
    setOutcome(done);
  });
  return (
    <>
      <section class="stack record-screen record-out">
        <h2 tabIndex={-1}>{say('records.passOn')}</h2>
        <p>{hint}</p>
        {to.some(({ address }) => isMailAddress(address.trim())) ? null : (
          <Notice>
            <p>
              {nobody} <a href="#recipients">{say('options.tab.recipients')}</a>
            </p>
          </Notice>
        )}
        <WaysOut
          busy={out.busy}
          warning={warning}
          leads={false}
          mailWarning={mailWarning}
          onOut={(way) => {
            if (way !== 'mail' || warnedRef.current) return out.run(way);
            warnedRef.current = true;
            setOutcome('');
            return setWarning(true);
          }}
          onGo={() => out.run('mail')}
          onCancel={() => setWarning(false)}
        />
        <Status tone="good">{outcome}</Status>
        {byHand ? (
          <TextArea
            label={say('report.out.copyByHand')}
            rows={8}
            readOnly
            value={text}
            onInput={() => undefined}
          />
        ) : null}
      </section>
      <PrintedRecord paper={paper} />
    </>
  );
}
