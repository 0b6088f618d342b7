import { useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import type { ReportRecipient } from '../../policy/forms/contact-report.ts';
import { reportRoles } from '../../policy/forms/contact-report.ts';
import { isMailAddress } from '../../policy/forms/mail-address.ts';
import { visible } from '../../policy/wording/visible.ts';
import { Button } from '../ui/Button.tsx';
import { Field, Select } from '../ui/Field.tsx';

const who = ({ name, role }: ReportRecipient) => visible(name.trim() || say(`roleOne.${role}`), 100);

function RecipientRow({
  recipient,
  onChange,
  onRemove,
  onConcerned,
}: {
  recipient: ReportRecipient;
  onChange: (part: Partial<ReportRecipient>) => void;
  onRemove: () => void;
  onConcerned: () => void;
}) {
  const address = recipient.address.trim();
  const details = [recipient.address, recipient.phone]
    .map((text) => visible(text.trim(), 100))
    .filter(Boolean);
  // Somebody to be filled in is open from the start, and stays as the user leaves it.
  const [open] = useState(recipient.name.trim() === '' || address === '');
  return (
    <li class="recipient">
      <p>
        <strong>
          <bdi>
            {recipient.name.trim() ? visible(recipient.name.trim(), 100) : say('report.recipient.noName')}
          </bdi>
        </strong>
        <span class="quiet"> {say(`role.${recipient.role}`)}</span>
      </p>
      {details.length > 0 ? <p class="small quiet">{details.join(', ')}</p> : null}
      <details open={open}>
        <summary>{say('report.recipient.change')}</summary>
        <div class="field-grid">
          <Select
            label={say('report.recipient.role')}
            value={recipient.role}
            options={reportRoles.map((role) => ({ value: role, label: say(`role.${role}`) }))}
            onChange={(role) => onChange({ role })}
          />
          <Field
            label={say('report.recipient.name')}
            value={recipient.name}
            maxLength={300}
            onInput={(name) => onChange({ name })}
          />
          <Field
            label={say('report.recipient.address')}
            value={recipient.address}
            maxLength={254}
            error={address && !isMailAddress(address) ? say('report.recipient.badAddress') : undefined}
            onInput={(value) => onChange({ address: value })}
          />
          <Field
            label={say('report.recipient.phone')}
            value={recipient.phone}
            maxLength={100}
            onInput={(phone) => onChange({ phone })}
          />
        </div>
        <div class="row">
          <Button
            aria-label={say('report.recipient.replaceLabel', { who: who(recipient) })}
            onClick={onConcerned}
          >
            {say('report.recipient.replace')}
          </Button>
          <Button
            aria-label={say('report.recipient.removeLabel', { who: who(recipient) })}
            onClick={onRemove}
          >
            {say('report.recipient.remove')}
          </Button>
        </div>
      </details>
    </li>
  );
}

/** Who hears of it: each recipient can be changed, taken off, or replaced because the report concerns them. */
export function RecipientsEditor({
  recipients,
  onChange,
  onConcerned,
}: {
  recipients: readonly ReportRecipient[];
  /** `done`: what to say of a change that is not seen where the user types. */
  onChange: (recipients: ReportRecipient[], done?: string) => void;
  onConcerned: (index: number) => void;
}) {
  return (
    <div class="stack">
      {recipients.length === 0 ? <p>{say('report.recipients.none')}</p> : null}
      <ul class="plain-list">
        {recipients.map((recipient, i) => (
          <RecipientRow
            // Two recipients may have the same words in them; post and place tell them apart.
            // oxlint-disable-next-line react/no-array-index-key
            key={`${i} of ${recipients.length}`}
            recipient={recipient}
            onChange={(part) =>
              onChange(recipients.map((other, at) => (at === i ? { ...other, ...part } : other)))
            }
            onRemove={() =>
              onChange(
                recipients.filter((_, at) => at !== i),
                say('report.recipient.removed', { who: who(recipient) }),
              )
            }
            onConcerned={() => onConcerned(i)}
          />
        ))}
      </ul>
      <Button onClick={() => onChange([...recipients, { role: 'other', name: '', address: '', phone: '' }])}>
        {say('report.recipient.add')}
      </Button>
      <p class="small quiet">{say('report.recipients.concerned')}</p>
    </div>
  );
}
