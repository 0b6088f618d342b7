import { UserError } from './message.ts';
import type { SiteChoices, SiteGroup, SocialSite } from './social-sites.ts';
import { catalogueSite, hostOf, isSocialSite, socialSites } from './social-sites.ts';

/** A site as the list shows it: of the catalogue, or one that the user or the school has added. */
export interface ListedSite extends Omit<SocialSite, 'group'> {
  group: SiteGroup | 'own';
  /** Whether it counts as social media here, by the catalogue and the settings. */
  counted: boolean;
}

/** The most sites that a user can add: with all of them and the whole catalogue left out, the settings still hold them. */
export const mostSites = 150;

const inCatalogue = (host: string): boolean =>
  socialSites.some(({ hosts }) => hosts.some((each) => each === host));

const ownSite = (host: string): Omit<ListedSite, 'counted'> => ({
  id: host,
  name: host,
  group: 'own',
  hosts: [host],
  counts: true,
});

/** The catalogue and the sites added, each with whether it counts. */
export function siteList(sites: SiteChoices): ListedSite[] {
  const added = new Set(sites.add.map(hostOf).filter((host) => host !== '' && !inCatalogue(host)));
  return [...socialSites, ...[...added].map(ownSite)].map((site) => ({
    ...site,
    counted: site.hosts.some((host) => isSocialSite(host, sites)),
  }));
}

/** The settings with one site counting or not. An added site stays on the list when it no longer counts. */
export function withSite(
  { add, leaveOut }: SiteChoices,
  { hosts, counts, group }: Pick<ListedSite, 'hosts' | 'counts' | 'group'>,
  counted: boolean,
): { add: string[]; leaveOut: string[] } {
  const mine = (text: string) => hosts.includes(hostOf(text));
  // What was left out together with it ("example.org" above "forum.example.org") would keep it out.
  const above = (text: string) => hosts.some((host) => `.${host}`.endsWith(`.${hostOf(text)}`));
  const isOwn = group === 'own';
  return counted
    ? {
        add: counts ? [...add] : [...add.filter((text) => !mine(text)), ...hosts],
        leaveOut: leaveOut.filter((text) => !above(text)),
      }
    : {
        add: isOwn ? [...add] : add.filter((text) => !mine(text)),
        leaveOut: [...leaveOut.filter((text) => !mine(text)), ...(counts || isOwn ? hosts : [])],
      };
}

/** The settings without a site that was added. */
export const withoutSite = ({ add, leaveOut }: SiteChoices, host: string) => ({
  add: add.filter((text) => hostOf(text) !== host),
  leaveOut: leaveOut.filter((text) => hostOf(text) !== host),
});

/** Ends of names that are under many hands: no site of its own, but all sites of a country or kind. */
const sharedEnd = /^(?:(?:ac|co|com|edu|gov|net|org)\.[a-z]{2}|(?:ltd|me|mod|nhs|plc|police|sch|nic)\.uk)$/;
const localEnd = /(?:^|\.)(?:localhost|local|localdomain|internal|lan|home|intranet|home\.arpa)$/;
/** Where browsers let no extension in, so that asking would be refused. */
const closedToExtensions = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
]);

const isAddressNumber = (host: string): boolean => host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host);
const isName = (host: string): boolean =>
  host.length <= 253 && host.split('.').every((part) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(part));

/** What was typed, as an address: with the scheme it has, or else https. */
function asAddress(text: string): URL {
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https')
    throw new UserError('sites.add.notWeb', { scheme: `${scheme}:` });
  const url = URL.parse(scheme ? text : `https://${text}`);
  if (!url) throw new UserError('sites.add.notAddress', { text });
  return url;
}

/** Refuses a host that is no site of its own. */
function checkHost(host: string): void {
  if (isAddressNumber(host)) throw new UserError('sites.add.number', { host });
  if (localEnd.test(host)) throw new UserError('sites.add.local', { host });
  if (!isName(host)) throw new UserError('sites.add.notAddress', { text: host });
  if (!host.includes('.') || sharedEnd.test(host)) throw new UserError('sites.add.tooWide', { host });
  if (closedToExtensions.has(host)) throw new UserError('sites.add.closed', { host });
}

/**
 * The host of a site that the user wants to add, checked.
 *
 * @param typed a host, or the address of a site's first page
 * @param sites what is on the list already
 * @throws UserError `sites.add.*` saying what is wrong and what to write instead
 */
export function newSite(typed: string, sites: SiteChoices): string {
  const text = typed.trim().slice(0, 300);
  if (text === '') throw new UserError('sites.add.empty');
  // An account on a server, as Mastodon writes it: "@somebody@server.example".
  const account = /^@?[^\s@/:]+@([^\s@/:]+)$/.exec(text)?.[1];
  if (account) throw new UserError('sites.add.account', { host: hostOf(account) || account });
  const url = asAddress(text);
  const host = hostOf(url.href);
  checkHost(host);
  if (url.port !== '') throw new UserError('sites.add.port', { port: url.port, host });
  if (url.username !== '' || url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new UserError('sites.add.path', { host });
  const known = catalogueSite(host);
  if (known) throw new UserError('sites.add.listed', { host, site: known.name });
  const covering = sites.add.map(hostOf).find((each) => each !== '' && `.${host}`.endsWith(`.${each}`));
  if (covering === host) throw new UserError('sites.add.twice', { host });
  if (covering) throw new UserError('sites.add.listed', { host, site: covering });
  if (sites.add.length >= mostSites) throw new UserError('sites.add.tooMany', { most: mostSites });
  return host;
}
