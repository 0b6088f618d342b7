import { say } from '../../../assets/messages/index.ts';
import { asksSomething } from '../../../policy/duties.ts';
import type { SchoolPolicy } from '../../../policy/schools/school-policy.ts';
import type { TimeNow } from '../../../policy/time-now.ts';
import { visible } from '../../../policy/wording/visible.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StrengthTag } from '../../ui/StrengthTag.tsx';
import { list } from '../words.ts';

/** The reminder to log out after use (duty E5), as strongly as the policy puts it. */
export function LogOutReminder({
  reminder,
  policy,
  busy,
  onDone,
}: {
  reminder: NonNullable<TimeNow['logOut']>;
  policy: SchoolPolicy;
  busy: boolean;
  onDone: () => unknown;
}) {
  const clause = policy.duties.E5?.find(({ strength }) => asksSomething(strength));
  return (
    <Notice title={say('now.logOut.title')}>
      <p>
        {say(`now.logOut.${reminder.because}`, { hosts: list(reminder.hosts.map((host) => visible(host))) })}{' '}
        {say('now.logOut.cannotSee')}
      </p>
      {clause ? (
        <p class="small">
          <StrengthTag strength={clause.strength} /> {clause.gist}{' '}
          {clause.cite ? <span class="quiet">{clause.cite}</span> : null}
        </p>
      ) : null}
      <Button busy={busy} onClick={onDone}>
        {say('now.logOut.done')}
      </Button>
    </Notice>
  );
}
