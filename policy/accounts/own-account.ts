import { UserError } from '../message.ts';

/** The sites on which the user may name an account of their own. Messenger uses the Facebook account. */
export const accountSites = ['facebook', 'x'] as const;
export type AccountSite = (typeof accountSites)[number];

const hosts: Record<AccountSite, RegExp> = {
  facebook: /(?:^|\.)(?:facebook\.com|fb\.com)$/,
  x: /(?:^|\.)(?:x|twitter)\.com$/,
};

/** First parts of addresses that are pages of the site itself, not somebody's profile. */
const notProfiles: Record<AccountSite, ReadonlySet<string>> = {
  facebook: new Set(
    'home.php login login.php friends groups pages events marketplace watch reel reels stories messages notifications settings help gaming photo photo.php story.php permalink.php search hashtag business policies privacy share sharer'.split(
      ' ',
    ),
  ),
  x: new Set(
    'home explore notifications messages i settings search compose login logout signup tos privacy hashtag intent share jobs about follower_requests'.split(
      ' ',
    ),
  ),
};

const shapes: Record<AccountSite, RegExp> = {
  facebook: /^[A-Za-z0-9.]{5,50}$/,
  x: /^\w{1,15}$/,
};

/** The site's address with the account in it, if the text is an address at all. */
function asAddress(text: string): URL | undefined {
  const hasScheme = /^https?:\/\//i.test(text);
  // "x.com/somebody" without a scheme is an address too; "some.body" is not.
  if (!hasScheme && !/^[\w-]+(\.[\w-]+)+\//.test(text)) return undefined;
  return URL.parse(hasScheme ? text : `https://${text}`) ?? undefined;
}

/**
 * What the user typed as their own account, in the one form that is stored: the handle, or for a Facebook profile without one, its
 * number.
 *
 * @param text a handle with or without "@", or the address of the profile
 * @throws UserError `accounts.*` saying what is wrong with it
 */
export function ownAccount(site: AccountSite, text: string): string {
  const trimmed = text.trim();
  const address = asAddress(trimmed);
  if (!address) {
    const handle = trimmed.replace(/^@/, '');
    if (trimmed.includes('@') && !trimmed.startsWith('@')) throw new UserError('accounts.email');
    if (site === 'facebook' && /\s/.test(handle)) throw new UserError('accounts.displayName');
    if (!shapes[site].test(handle)) throw new UserError(`accounts.notHandle.${site}`);
    if (notProfiles[site].has(handle.toLowerCase()))
      throw new UserError('accounts.notProfile', { text: handle });
    return handle;
  }
  if (!hosts[site].test(address.hostname))
    throw new UserError(`accounts.otherSite.${site}`, { host: address.hostname });
  const parts = address.pathname.split('/').filter(Boolean);
  const number = address.searchParams.get('id') ?? (parts[0] === 'people' ? parts[2] : undefined);
  if (site === 'facebook' && (parts[0] === 'profile.php' || parts[0] === 'people')) {
    if (!number || !/^\d{5,20}$/.test(number)) throw new UserError('accounts.noNumber');
    return number;
  }
  const handle = parts[0]?.replace(/^@/, '') ?? '';
  if (handle === '' || notProfiles[site].has(handle.toLowerCase()))
    throw new UserError('accounts.notProfile', { text: address.hostname + address.pathname });
  if (!shapes[site].test(handle)) throw new UserError(`accounts.notHandle.${site}`);
  return handle;
}
