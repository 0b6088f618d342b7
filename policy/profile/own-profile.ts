import type { IdentityObservation } from '../observation.ts';
import type { MailForm, ProfileReading } from './observation.ts';

/** One page of a profile, when it was last looked at. */
export interface ProfilePage extends ProfileReading {
  /** ISO instant. */
  at: string;
}

/** What is known of the own profile on one site: held in memory for the session, each page's last reading apart. */
export interface OwnProfile {
  site: string;
  /** The account that was logged in, as far as it was read. */
  account?: IdentityObservation;
  /** By the name that `pageOf` gives a page (places.ts). */
  pages: Record<string, ProfilePage>;
}

/** A school address that was about to be used for an account (A5): the school's own domain, and nothing before it. */
export interface MailWarning {
  site: string;
  domain: string;
  form: MailForm;
  /** ISO instant. */
  at: string;
}

/** Whether two readings of an account may be of one and the same: what is not known of either speaks neither way. */
export function isSameAccount(
  a: IdentityObservation | undefined,
  b: IdentityObservation | undefined,
): boolean {
  if (a?.id !== undefined && b?.id !== undefined) return a.id === b.id;
  if (a?.handle !== undefined && b?.handle !== undefined)
    return a.handle.toLowerCase() === b.handle.toLowerCase();
  return true;
}

/**
 * What is known of the profile of the account that is logged in now: nothing, if it was another's that was read. What this page shows of
 * the account is added to what was known.
 */
export function ofAccount(
  known: OwnProfile | undefined,
  site: string,
  account: IdentityObservation | undefined,
): OwnProfile {
  const kept = known && isSameAccount(known.account, account) ? known : undefined;
  const owner = { ...kept?.account, ...account };
  return {
    site,
    ...(Object.keys(owner).length > 0 && { account: owner }),
    pages: kept?.pages ?? {},
  };
}

/** More than any site has sections. */
const mostPages = 40;

/**
 * What is known once another page was read. The readings of another account are dropped: two people may share a computer.
 *
 * @param page the page's name (places.ts)
 * @param at   ISO instant
 */
export function withReading(
  known: OwnProfile | undefined,
  {
    site,
    account,
    page,
    reading,
    at,
  }: {
    site: string;
    account: IdentityObservation | undefined;
    page: string;
    reading: ProfileReading;
    at: string;
  },
): OwnProfile {
  const kept = ofAccount(known, site, account);
  const pages = Object.entries({ ...kept.pages, [page]: { ...reading, at } })
    .toSorted(([, a], [, b]) => b.at.localeCompare(a.at))
    .slice(0, mostPages);
  return { ...kept, pages: Object.fromEntries(pages) };
}
