/** Which social sites Staffroom may see: those with a map always, the others where the user has granted it. */
import { browser } from 'wxt/browser';
import {
  hostOf,
  isSocialSite,
  matchPatterns,
  siteHostOf,
  type SiteChoices,
  socialHosts,
} from '../../policy/social-sites.ts';
import { siteMaps } from '../social.content/sites/index.ts';
import { settings } from './memory.ts';

/** Whether the manifest's own content script runs there: a site map names the host or one below it. */
export const isMapped = (host: string): boolean =>
  siteMaps.some(({ hosts }) => hosts.some((each) => each === host || each.endsWith(`.${host}`)));

/** Whether the browser lets Staffroom see a host and all below it. The browser is the truth and is asked each time. */
export const maySee = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: matchPatterns([host]) });

/** What the settings say of the list of sites; the catalogue as it stands while they cannot be read. */
export async function siteChoices(): Promise<SiteChoices> {
  const loaded = await settings();
  return loaded.state === 'unreadable' ? { add: [], leaveOut: [] } : loaded.settings.sites;
}

/** The host that a social site is known by; undefined for one that does not count. */
export const siteHost = async (host: string): Promise<string | undefined> =>
  siteHostOf(host, await siteChoices());

/** Hosts without a map that count as social and that the browser lets Staffroom see. */
export async function grantedHosts(): Promise<string[]> {
  const hosts = socialHosts(await siteChoices()).filter((host) => !isMapped(host));
  const granted = await Promise.all(hosts.map(maySee));
  return hosts.filter((_host, i) => granted[i]);
}

/** Every host that the rules of time are applied to and where a content script of ours runs. */
export async function coveredHosts(): Promise<string[]> {
  return [...socialHosts(await siteChoices()).filter(isMapped), ...(await grantedHosts())];
}

/**
 * Whether a page without a map may speak of the notice and of use: over https on its own port, on a site that counts as social and
 * that the browser lets Staffroom see at this moment (trust.md H11, M1).
 */
export async function isGrantedPage(url: URL): Promise<boolean> {
  if (url.protocol !== 'https:' || url.port !== '') return false;
  if (!isSocialSite(hostOf(url.href), await siteChoices())) return false;
  return browser.permissions.contains({ origins: [`https://${url.hostname}/*`] });
}
