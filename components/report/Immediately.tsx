import { say } from '../../assets/messages/index.ts';
import type { ReportRecipient } from '../../policy/forms/contact-report.ts';
import { visible } from '../../policy/wording/visible.ts';
import { Notice } from '../ui/Notice.tsx';

/** What must be told at once: telephone numbers first (duty C2). */
export function Immediately({ recipients }: { recipients: readonly ReportRecipient[] }) {
  return (
    <Notice tone="bad" title={say('report.immediately.title')}>
      <p>{say('report.immediately.ring')}</p>
      <ul>
        {recipients.map((recipient) => {
          const who = visible(recipient.name.trim() || say(`roleOne.${recipient.role}`));
          const phone = visible(recipient.phone.trim());
          return (
            <li key={`${recipient.role} ${who} ${phone}`}>
              {phone
                ? say('report.immediately.phone', { who, phone })
                : say('report.immediately.noPhone', { who })}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
