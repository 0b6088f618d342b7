import { useId } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import type { Strength } from '../../../policy/duties.ts';
import type { Citation } from '../../../policy/finding.ts';
import type { ProfileCheck } from '../../../policy/profile/check.ts';
import type { MailWarning } from '../../../policy/profile/own-profile.ts';
import { visible } from '../../../policy/wording/visible.ts';
import { Button } from '../../ui/Button.tsx';
import { timeText } from '../../ui/when.ts';
import { siteInWords } from '../words.ts';
import { ClauseBox } from './ClauseBox.tsx';
import type { ProfileActions } from './SiteProfile.tsx';
import { SiteProfile } from './SiteProfile.tsx';

/** A school address that was typed into a form (A5): its domain only. */
function MailEntry({ warning }: { warning: MailWarning & { strength: Strength; citation: Citation } }) {
  const { site, form, domain, at, citation, strength } = warning;
  return (
    <div class="finding">
      <h3 class="profile-name">{say('profile.mail.heading', { site: siteInWords(site) })}</h3>
      <p>{say(`profile.mail.entry.${form}`, { domain: visible(domain, 253), time: timeText(at) })}</p>
      <ClauseBox citation={citation} strength={strength} />
    </div>
  );
}

/** "Your profile": each profile of the user's own that was looked at in this session, and what the policy says of it. */
export function ProfileSection({
  profiles,
  mail,
  open,
  namesHidden,
  busy,
  ...actions
}: ProfileActions & {
  profiles: readonly ProfileCheck[];
  mail: readonly (MailWarning & { strength: Strength; citation: Citation })[];
  /** The site whose own profile the tab shows. */
  open?: string | undefined;
  namesHidden: boolean;
  busy: boolean;
}) {
  const id = useId();
  const shown = profiles.filter(({ state }) => state !== 'no-policy');
  if (shown.length === 0 && mail.length === 0) return null;
  const hasRead = shown.some(({ at }) => at !== undefined) || mail.length > 0;
  return (
    <section class="card profile stack" aria-labelledby={id}>
      <h2 id={id} class="section-title" tabIndex={-1} data-profile>
        {say('profile.title')}
      </h2>
      {mail.map((warning) => (
        <MailEntry key={`${warning.site} ${warning.form}`} warning={warning} />
      ))}
      {shown.map((check) => (
        <SiteProfile
          key={`${check.site} ${check.site === open}`}
          check={check}
          isOpen={check.site === open}
          namesHidden={namesHidden}
          busy={busy}
          {...actions}
        />
      ))}
      {hasRead ? (
        <div class="stack-tight">
          <p class="small quiet">{say('profile.session')}</p>
          <Button kind="quiet" busy={busy} onClick={actions.onForget}>
            {say('profile.forget')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
