/** The own profiles that were looked at, judged by what the settings say at the moment. */
import { UserError } from '../../policy/message.ts';
import type { MailWarning, OwnProfile } from '../../policy/profile/own-profile.ts';
import { ofAccount } from '../../policy/profile/own-profile.ts';
import type { ProfileCheck } from '../../policy/profile/check.ts';
import { checkProfile, unjudged } from '../../policy/profile/check.ts';
import { pageOf, profileSites } from '../../policy/profile/places.ts';
import { isSchoolAccount } from '../../policy/accounts/school-account.ts';
import type { SchoolMail } from '../../policy/profile/school-mail.ts';
import { schoolMail } from '../../policy/profile/school-mail.ts';
import { policyOf } from '../../policy/schools/index.ts';
import type { Settings } from '../../policy/settings.ts';
import { schoolIdentityOf } from '../../policy/text/identity.ts';
import { session, type TabReading } from '../../storage/session.ts';
import { accountOf } from './judge.ts';
import { settings } from './memory.ts';

/** The account that the page in a tab shows to be logged in. */
export async function accountIn(tabId: number, site: string) {
  const reading = await session.tab(tabId);
  return reading?.site === site ? accountOf(reading) : undefined;
}

function judgeProfile(profile: OwnProfile, set: Settings): ProfileCheck {
  if (set.policyId === null) return unjudged(profile, 'no-policy');
  if (isSchoolAccount(profile.account, set.handles)) return unjudged(profile, 'school-account');
  return checkProfile(profile, {
    policy: policyOf(set),
    school: schoolIdentityOf(set),
    choices: set.ruleChoices,
    professions: set.professions,
  });
}

/** A warning with the clause it rests on. */
export type ShownMailWarning = MailWarning & Pick<SchoolMail, 'strength' | 'citation'>;

export interface OwnProfiles {
  profiles: ProfileCheck[];
  mail: ShownMailWarning[];
  /** The site whose own profile the tab shows just now. */
  open?: string;
}

/** Every own profile of this session, that of the site in the tab first, looked at or not; and the school addresses warned of. */
export async function judgedProfiles(tabId: number | undefined): Promise<OwnProfiles> {
  const loaded = await settings();
  if (loaded.state === 'unreadable') throw new UserError('settings.unreadable');
  const set = loaded.settings;
  const stored = await session.profiles();
  const reading = tabId === undefined ? undefined : await session.tab(tabId);
  const here = reading && profileSites.includes(reading.site) ? reading.site : undefined;
  const account = reading && accountOf(reading);
  const profiles = profileSites.flatMap((site) => {
    const known = site === here ? ofAccount(stored[site], site, account) : stored[site];
    return known ? [judgeProfile(known, set)] : [];
  });
  profiles.sort((a, b) => Number(b.site === here) - Number(a.site === here));
  const mail = (await session.mailWarnings()).flatMap((warning) => {
    const found =
      set.policyId === null
        ? undefined
        : schoolMail(warning.domain, set.domains, policyOf(set), set.ruleChoices);
    return found ? [{ ...warning, strength: found.strength, citation: found.citation }] : [];
  });
  const isOpen = here !== undefined && (await session.profileTab(tabId!)) === reading!.url;
  return { profiles, mail, ...(isOpen && { open: here }) };
}

/** What the badge of a tab that shows a page of the own profile is to say. */
export async function profileBadge(
  tabId: number,
  reading: TabReading,
): Promise<'look' | 'unread' | undefined> {
  const { url, site } = reading;
  if ((await session.profileTab(tabId)) !== url) return undefined;
  const [loaded, profiles] = await Promise.all([settings(), session.profiles()]);
  if (!profiles[site] || loaded.state === 'unreadable') return undefined;
  const profile = ofAccount(profiles[site], site, accountOf(reading));
  const { fields, unread } = judgeProfile(profile, loaded.settings);
  const page = pageOf(site, new URL(url));
  if (fields.some(({ findings }) => findings.some((finding) => finding.page === page))) return 'look';
  return unread.some((each) => each.page === page) ? 'unread' : undefined;
}
