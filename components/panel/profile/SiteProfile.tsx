import { say } from '../../../assets/messages/index.ts';
import type { ProfileCheck, ProfileFinding } from '../../../policy/profile/check.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { timeText } from '../../ui/when.ts';
import { siteInWords } from '../words.ts';
import { Disclaimer } from './Disclaimer.tsx';
import { FieldLook } from './FieldLook.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { profileInWords, sortFields, summaryOf } from './profile-words.ts';
import { ProfileRules } from './ProfileRules.tsx';
import { QuietFields } from './QuietFields.tsx';

export interface ProfileActions {
  /** Has the open page read once more. */
  onLookAgain: () => unknown;
  onForget: () => unknown;
  /** To where the school's names are entered. */
  onSchool: () => unknown;
  /** False if the browser does not allow it. */
  onCopy: (words: string) => Promise<boolean>;
}

interface SiteProfileProps extends ProfileActions {
  check: ProfileCheck;
  /** Whether the tab shows a page of it just now. */
  isOpen: boolean;
  namesHidden: boolean;
  busy: boolean;
}

/** What is said once for the whole profile, not field by field. */
const isOfWhole = ({ duty }: ProfileFinding) => duty === 'A3' || duty === 'F6';

/** What could not be read of a profile, in front of everything: silence is never "clear". */
function Unread({ check }: { check: ProfileCheck }) {
  if (check.unread.length === 0) return null;
  const addresses = [...new Set(check.unread.map(({ address }) => address))].filter(
    (address) => address !== undefined,
  );
  return (
    <Notice tone="warn" title={say('profile.unread.title')}>
      <p>{say('profile.unread.text')}</p>
      {addresses.map((address) => (
        <p key={address}>
          <PlaceLink address={address} label={say('profile.unread.page')}>
            {say('profile.unread.page')}
          </PlaceLink>
        </p>
      ))}
    </Notice>
  );
}

function Judged(props: SiteProfileProps) {
  const { check, isOpen, namesHidden, busy, onLookAgain, onSchool, onCopy } = props;
  const { look, undecided, unread, notSeen, clear } = sortFields(check.fields);
  const notRead = [...unread, ...notSeen];
  const undisclaimed = look.filter(({ findings }) => findings.some(isOfWhole));
  return (
    <>
      <Unread check={check} />
      {check.schoolKnown ? null : (
        <Notice tone="warn" title={say('profile.noSchool.title')}>
          <p>{say('profile.noSchool.text')}</p>
          <Button onClick={onSchool}>{say('profile.noSchool.button')}</Button>
        </Notice>
      )}
      {namesHidden && (look.length > 0 || clear.length > 0) ? (
        <p class="small quiet">{say('profile.hidden')}</p>
      ) : null}
      {look.map((field) => {
        const own = field.findings.filter((finding) => !isOfWhole(finding));
        return own.length > 0 ? (
          <FieldLook
            key={field.field}
            check={field}
            findings={own}
            site={check.site}
            namesHidden={namesHidden}
          />
        ) : null;
      })}
      {undisclaimed.length > 0 ? (
        <Disclaimer
          fields={undisclaimed}
          bio={check.fields.find(({ field }) => field === 'bio')}
          onCopy={onCopy}
        />
      ) : null}
      {undecided.length > 0 ? <QuietFields fields={undecided} namesHidden={namesHidden} /> : null}
      {notRead.length > 0 ? (
        <details class="quiet-people">
          <summary>{say('profile.list.unread', { count: notRead.length })}</summary>
          <QuietFields fields={notRead} namesHidden={namesHidden} />
        </details>
      ) : null}
      {clear.length > 0 ? (
        <details class="quiet-people">
          <summary>{say('profile.list.clear', { count: clear.length })}</summary>
          <p class="small quiet">{say('profile.list.clearLimits')}</p>
          <QuietFields fields={clear} namesHidden={namesHidden} />
        </details>
      ) : null}
      <ProfileRules rules={check.rules} />
      <p class="small quiet">
        {check.at === undefined ? null : `${say('profile.lastLook', { time: timeText(check.at) })} `}
        {say('profile.again.hint')}
      </p>
      {isOpen ? (
        <p>
          <Button busy={busy} onClick={onLookAgain}>
            {say('profile.again')}
          </Button>
        </p>
      ) : null}
    </>
  );
}

/** The own profile on one site: at a glance, then field by field. Opened where the tab shows it; elsewhere one line. */
export function SiteProfile(props: SiteProfileProps) {
  const { check, isOpen, namesHidden } = props;
  const name = profileInWords(check, namesHidden);
  if (check.state === 'school-account' || check.state === 'silent' || check.state === 'not-looked')
    return (
      <div class="stack-tight">
        <h3 class="profile-name">{name}</h3>
        <p>{say(`profile.state.${check.state}`)}</p>
        {check.state === 'not-looked' && check.address !== undefined ? (
          <p>
            <PlaceLink
              address={check.address}
              label={say('profile.openLabel', { site: siteInWords(check.site) })}
            >
              {say('profile.open')}
            </PlaceLink>
          </p>
        ) : null}
        {check.state === 'silent' ? <ProfileRules rules={check.rules} /> : null}
      </div>
    );
  return (
    <details class="profile-site" open={isOpen}>
      <summary>
        <h3 class="profile-name">{name}</h3>
        <span class="profile-summary">{summaryOf(check)}</span>
      </summary>
      <div class="stack">
        <Judged {...props} />
      </div>
    </details>
  );
}
