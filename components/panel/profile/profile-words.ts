import { say } from '../../../assets/messages/index.ts';
import type { FieldCheck, ProfileCheck } from '../../../policy/profile/check.ts';
import type { ProfileFieldName } from '../../../policy/profile/observation.ts';
import { visible } from '../../../policy/wording/visible.ts';
import { siteInWords } from '../words.ts';

export const fieldInWords = (field: ProfileFieldName): string => say(`profile.field.${field}`);

/** The fields of a profile by what came of them. "Not read" has those that no page has shown, and those that could not be read. */
export function sortFields(fields: readonly FieldCheck[]) {
  const by = (...verdicts: FieldCheck['verdict'][]) =>
    fields.filter(({ verdict }) => verdicts.includes(verdict));
  return {
    look: by('look'),
    undecided: by('undecided'),
    unread: by('cannot-read'),
    notSeen: by('not-seen'),
    clear: by('clear'),
  };
}

/** "2 to look at · 6 with nothing found": what there is, and only that. */
export function summaryOf(check: ProfileCheck): string {
  const sorted = sortFields(check.fields);
  return (Object.keys(sorted) as (keyof typeof sorted)[])
    .filter((place) => sorted[place].length > 0)
    .map((place) => say(`profile.summary.${place}`, { count: sorted[place].length }))
    .join(' · ');
}

/** "Facebook: Ines Tester"; the site alone where names are not to be shown. */
export function profileInWords({ site, account }: ProfileCheck, namesHidden: boolean): string {
  const own = account?.name ?? (account?.handle === undefined ? undefined : `@${account.handle}`);
  return own === undefined || namesHidden
    ? siteInWords(site)
    : say('profile.account', { site: siteInWords(site), account: visible(own, 100) });
}
