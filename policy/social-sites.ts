/**
 * The sites that the rules of time are applied to, by what the policies call social media. A site is recognised by its host or a
 * host below it ("m.facebook.com"). What a school adds or leaves out stands in its settings.
 */

/** What kind of site it is, in the order in which a list shows them. */
export const siteGroups = ['network', 'messages', 'video', 'local', 'reference'] as const;
export type SiteGroup = (typeof siteGroups)[number];

export interface SocialSite {
  id: string;
  name: string;
  group: SiteGroup;
  /** Without "www."; the first is the one it is known by. */
  hosts: readonly [string, ...string[]];
  /** Whether it counts as social media unless the settings say otherwise. */
  counts: boolean;
}

const site = (
  group: SiteGroup,
  id: string,
  name: string,
  hosts: SocialSite['hosts'],
  counts = true,
): SocialSite => ({ id, name, group, hosts, counts });

export const socialSites: readonly SocialSite[] = [
  site('network', 'facebook', 'Facebook', ['facebook.com', 'fb.com']),
  site('messages', 'messenger', 'Messenger', ['messenger.com']),
  site('network', 'x', 'X', ['x.com', 'twitter.com']),
  site('network', 'instagram', 'Instagram', ['instagram.com']),
  site('network', 'threads', 'Threads', ['threads.com', 'threads.net']),
  site('video', 'tiktok', 'TikTok', ['tiktok.com']),
  site('video', 'youtube', 'YouTube', ['youtube.com', 'youtu.be']),
  site('messages', 'snapchat', 'Snapchat', ['snapchat.com']),
  site('network', 'linkedin', 'LinkedIn', ['linkedin.com']),
  site('network', 'pinterest', 'Pinterest', ['pinterest.com', 'pinterest.co.uk']),
  site('network', 'reddit', 'Reddit', ['reddit.com']),
  site('messages', 'discord', 'Discord', ['discord.com']),
  site('messages', 'whatsapp', 'WhatsApp Web', ['web.whatsapp.com']),
  site('messages', 'telegram', 'Telegram Web', ['web.telegram.org']),
  site('network', 'bluesky', 'Bluesky', ['bsky.app']),
  site('network', 'mastodon', 'Mastodon', ['mastodon.social', 'mastodon.online', 'mastodonapp.uk', 'mas.to']),
  site('network', 'tumblr', 'Tumblr', ['tumblr.com']),
  site('video', 'twitch', 'Twitch', ['twitch.tv']),
  site('network', 'flickr', 'Flickr', ['flickr.com']),
  site('network', 'quora', 'Quora', ['quora.com']),
  site('local', 'nextdoor', 'Nextdoor', ['nextdoor.co.uk', 'nextdoor.com']),
  site('local', 'netmums', 'Netmums', ['netmums.com']),
  site('local', 'mumsnet', 'Mumsnet', ['mumsnet.com']),
  site('reference', 'wikipedia', 'Wikipedia', ['wikipedia.org'], false),
];

/** What the settings say of the list: hosts that count besides, and hosts that do not. */
export interface SiteChoices {
  add: readonly string[];
  leaveOut: readonly string[];
}
const noChoices: SiteChoices = { add: [], leaveOut: [] };

const isUnder = (host: string, above: string): boolean => host === above || host.endsWith(`.${above}`);

/** The host of an address or of what was typed as one, in lower case and without "www."; empty if there is none. */
export function hostOf(address: string): string {
  const text = address.trim();
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(url)
    ? new URL(url).hostname
        .toLowerCase()
        .replace(/^www\./, '')
        .replace(/\.$/, '')
    : '';
}

/** What the browser is asked for so that a site can be seen: each of its hosts and every host below it, over https. */
export const matchPatterns = (hosts: readonly string[]): string[] =>
  hosts.map((host) => `https://*.${host}/*`);

/** The site of the catalogue that a host belongs to. */
export const catalogueSite = (host: string): SocialSite | undefined =>
  socialSites.find(({ hosts }) => hosts.some((each) => isUnder(host, each)));

/**
 * Whether the rules of time are applied to a host.
 *
 * @param sites what the school adds and leaves out; leaving out goes before adding
 */
export function isSocialSite(host: string, sites: SiteChoices = noChoices): boolean {
  if (sites.leaveOut.some((each) => isUnder(host, hostOf(each)))) return false;
  const byDefault = socialSites.flatMap(({ counts, hosts }) => (counts ? hosts : []));
  return [...byDefault, ...sites.add.map(hostOf)].some((each) => each !== '' && isUnder(host, each));
}

/**
 * The host that a site is known by, wherever something is kept of it: the first of the catalogue's, else the one that was added.
 * Undefined for a host that does not count.
 */
export function siteHostOf(host: string, sites: SiteChoices = noChoices): string | undefined {
  if (!isSocialSite(host, sites)) return undefined;
  return (
    catalogueSite(host)?.hosts[0] ?? sites.add.map(hostOf).find((each) => each !== '' && isUnder(host, each))
  );
}

/** Every host that the rules of time are applied to: the catalogue, with what the settings add and leave out. */
export function socialHosts(sites: SiteChoices = noChoices): string[] {
  const all = [...socialSites.flatMap(({ hosts }) => hosts), ...sites.add.map(hostOf)];
  return [...new Set(all)].filter((host) => host !== '' && isSocialSite(host, sites));
}
