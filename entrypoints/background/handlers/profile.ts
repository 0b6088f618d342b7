import { browser } from 'wxt/browser';
import { say } from '../../../assets/messages/index.ts';
import { clauseInWords } from '../../../components/panel/words.ts';
import type { HeldWords } from '../../../policy/held-words.ts';
import type { MailForm, ProfileReading } from '../../../policy/profile/observation.ts';
import { withReading } from '../../../policy/profile/own-profile.ts';
import { pageOf, profileSites } from '../../../policy/profile/places.ts';
import { isSchoolAccount } from '../../../policy/accounts/school-account.ts';
import { UserError } from '../../../policy/message.ts';
import { schoolMail } from '../../../policy/profile/school-mail.ts';
import { policyOf } from '../../../policy/schools/index.ts';
import { session } from '../../../storage/session.ts';
import { isConcealed, settings } from '../memory.ts';
import { accountIn, judgedProfiles } from '../own-profile.ts';
import type { ToContent } from '../protocol.ts';
import type { ContentHandlers, Origin, PageHandlers } from '../router.ts';
import { inTurn, showTab } from '../tabs.ts';

const now = () => Temporal.Now.instant().toString();

async function takeProfile(reading: ProfileReading, { tabId, url, site }: Origin): Promise<void> {
  if (!profileSites.includes(site)) return;
  // A page without any field says nothing of the profile.
  if (reading.outcome === 'none' && Object.keys(reading.fields).length === 0) return;
  const profiles = await session.profiles();
  const account = await accountIn(tabId, site);
  const page = pageOf(site, url);
  profiles[site] = withReading(profiles[site], { site, account, page, reading, at: now() });
  await session.saveProfiles(profiles);
  await session.saveProfileTab(tabId, url.href);
  await showTab(tabId);
  await session.changed();
}

/** The words of the warning, and its place in the panel; null where nothing is to be said. */
async function warnOfMail(
  { domain: typed, form }: { domain: string; form: MailForm },
  { tabId, site }: Origin,
): Promise<HeldWords | null> {
  const loaded = await settings();
  if (loaded.state === 'unreadable' || loaded.settings.policyId === null) return null;
  const { domains, handles, ruleChoices } = loaded.settings;
  const found = schoolMail(typed, domains, policyOf(loaded.settings), ruleChoices);
  if (!found || isSchoolAccount(await accountIn(tabId, site), handles)) return null;
  const { domain, strength, citation } = found;
  const others = (await session.mailWarnings()).filter((each) => each.site !== site || each.form !== form);
  await session.saveMailWarnings([...others, { site, domain, form, at: now() }]);
  await session.changed();
  // While everything is hidden, or pupils are nearby, nothing of Staffroom is drawn.
  if (await isConcealed()) return null;
  return {
    title: say('profile.mail.title'),
    lines: [
      say(`profile.mail.${form}`),
      say(`notice.clause.${strength}`, { gist: citation.gist, source: clauseInWords(citation) }),
    ],
    hint: say('profile.mail.hint'),
  };
}

/** What the pages of an own profile may tell. */
export const profileContentHandlers: Pick<ContentHandlers, 'profile-read' | 'mail-seen'> = {
  async 'profile-read'({ surface, outcome, landmark, fields }, origin) {
    await inTurn(() => takeProfile({ surface, outcome, landmark, fields }, origin));
    return null;
  },
  async 'mail-seen'(seen, origin) {
    return { warn: await inTurn(() => warnOfMail(seen, origin)) };
  },
};

/** What the panel asks of the own profiles. */
export const profileHandlers: Pick<PageHandlers, Extract<keyof PageHandlers, `profile.${string}`>> = {
  'profile.list': ({ tabId }) => inTurn(() => judgedProfiles(tabId)),

  'profile.forget': () =>
    inTurn(async () => {
      await session.saveProfiles({});
      await session.saveMailWarnings([]);
      for (const [tabId] of await session.tabs()) await showTab(tabId);
      await session.changed();
      return null;
    }),

  async 'profile.look-again'({ tabId }) {
    const message: ToContent = { type: 'read-again' };
    try {
      await browser.tabs.sendMessage(tabId, message);
    } catch {
      // The page was closed, or was open before Staffroom was.
      throw new UserError('profile.notOpen');
    }
    return null;
  },
};
