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
import type { FormRecord } from '../../../policy/forms/record-state.ts';
import type { Settings } from '../../../policy/settings.ts';
import type { RecordHead } from '../../../policy/wording/form-record.ts';
import { recordAsText } from '../../../policy/wording/form-record.ts';
import { writeDate } from '../../../policy/wording/when.ts';
import { passOn } from '../../report/pass-on.ts';
import type { Outside } from '../outside.ts';

/** The ways a record leaves: copied, printed, as a mail draft or in the mail program, to the headteacher; by the user's click only. */
export function PassOnRecord({
  outside,
  settings,
  record,
  head,
}: {
  outside: Outside;
  settings: Settings;
  record: FormRecord;
  head: RecordHead;
}) {
  const [outcome, setOutcome] = useState('');
  const [warning, setWarning] = useState(false);
  const [byHand, setByHand] = useState(false);
  const warnedRef = useRef(false);
  const heads = settings.recipients.filter(({ role }) => role === 'headteacher');
  const text = `${recordAsText(record, head, sayMessage)}\n\n${say('records.confidential')}`;
  const out = useAction(async (way: WayOut) => {
    setOutcome('');
    setWarning(false);
    setByHand(false);
    const { done, failed } = await passOn(
      way,
      {
        mail: {
          to: heads,
          subject: say(`records.subject.${record.form}`, { date: writeDate(record.date) }),
          body: text,
        },
        file: `staffroom-${record.form}-${record.date}.eml`,
      },
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
        <p>{say(`records.passOnHint.${record.form}`)}</p>
        {heads.some(({ address }) => isMailAddress(address.trim())) ? null : (
          <Notice>
            <p>
              {say('records.noHead')} <a href="#recipients">{say('options.tab.recipients')}</a>
            </p>
          </Notice>
        )}
        <WaysOut
          busy={out.busy}
          warning={warning}
          leads={false}
          mailWarning={say('records.mailWarning')}
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
      <PrintedRecord record={record} head={head} />
    </>
  );
}
