/** Which social sites Staffroom may see: those with a map always, the others where the user has granted it. */
import { browser } from 'wxt/browser';
import { type SiteChoices, matchPatterns, socialHosts } from '../../policy/social-sites.ts';
import { siteMaps } from '../social.content/sites/index.ts';

/** Whether the manifest's own content script runs there: a site map names the host or one below it. */
export const isMapped = (host: string): boolean =>
  siteMaps.some(({ hosts }) => hosts.some((each) => each === host || each.endsWith(`.${host}`)));

const maySee = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: matchPatterns([host]) });

/** Hosts without a map that count as social and that the browser lets Staffroom see; asked anew each time, the browser is the truth. */
export async function grantedHosts(sites: SiteChoices): Promise<string[]> {
  const hosts = socialHosts(sites).filter((host) => !isMapped(host));
  const granted = await Promise.all(hosts.map(maySee));
  return hosts.filter((_host, i) => granted[i]);
}

/** Every host that the rules of time are applied to and where a content script of ours runs. */
export async function coveredHosts(sites: SiteChoices): Promise<string[]> {
  return [...socialHosts(sites).filter(isMapped), ...(await grantedHosts(sites))];
}
