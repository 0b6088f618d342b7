/**
 * The sites that the rules of time are applied to, by what the policies call social media. A site is recognised by its host or a
 * host below it ("m.facebook.com"). What a school adds or leaves out stands in its settings.
 */
export const socialSites: readonly { name: string; hosts: readonly string[] }[] = [
  { name: 'Facebook', hosts: ['facebook.com', 'fb.com'] },
  { name: 'Messenger', hosts: ['messenger.com'] },
  { name: 'X', hosts: ['x.com', 'twitter.com'] },
  { name: 'Instagram', hosts: ['instagram.com'] },
  { name: 'Threads', hosts: ['threads.com', 'threads.net'] },
  { name: 'TikTok', hosts: ['tiktok.com'] },
  { name: 'YouTube', hosts: ['youtube.com', 'youtu.be'] },
  { name: 'Snapchat', hosts: ['snapchat.com'] },
  { name: 'LinkedIn', hosts: ['linkedin.com'] },
  { name: 'Pinterest', hosts: ['pinterest.com', 'pinterest.co.uk'] },
  { name: 'Reddit', hosts: ['reddit.com'] },
  { name: 'Discord', hosts: ['discord.com'] },
  { name: 'WhatsApp Web', hosts: ['web.whatsapp.com'] },
  { name: 'Telegram Web', hosts: ['web.telegram.org'] },
  { name: 'Bluesky', hosts: ['bsky.app'] },
  { name: 'Mastodon', hosts: ['mastodon.social', 'mastodon.online', 'mastodonapp.uk', 'mas.to'] },
  { name: 'Tumblr', hosts: ['tumblr.com'] },
  { name: 'Twitch', hosts: ['twitch.tv'] },
  { name: 'Flickr', hosts: ['flickr.com'] },
  { name: 'Quora', hosts: ['quora.com'] },
  { name: 'Nextdoor', hosts: ['nextdoor.co.uk', 'nextdoor.com'] },
  { name: 'Netmums', hosts: ['netmums.com'] },
  { name: 'Mumsnet', hosts: ['mumsnet.com'] },
];

const isUnder = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

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

/**
 * Whether the rules of time are applied to a host.
 *
 * @param sites what the school adds and leaves out; leaving out goes before adding
 */
export function isSocialSite(
  host: string,
  sites: { add: readonly string[]; leaveOut: readonly string[] } = { add: [], leaveOut: [] },
): boolean {
  if (sites.leaveOut.some((each) => isUnder(host, hostOf(each)))) return false;
  return [...socialSites.flatMap(({ hosts }) => hosts), ...sites.add.map(hostOf)].some(
    (each) => each !== '' && isUnder(host, each),
  );
}
