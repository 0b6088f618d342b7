import { describe, expect, test } from 'vitest';
import {
  catalogueSite,
  isSocialSite,
  matchPatterns,
  siteGroups,
  socialHosts,
  socialSites,
} from '../../policy/social-sites.ts';

const choices = (over: { add?: string[]; leaveOut?: string[] }) => ({ add: [], leaveOut: [], ...over });

describe('the catalogue', () => {
  test('names every site the policies speak of once, each with hosts of its own', () => {
    expect(socialSites).toHaveLength(24);
    const hosts = socialSites.flatMap((site) => [...site.hosts]);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(new Set(socialSites.map(({ id }) => id)).size).toBe(24);
    for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    for (const host of hosts) expect(hosts.filter((other) => host.endsWith(`.${other}`))).toEqual([]);
    for (const { group } of socialSites) expect(siteGroups).toContain(group);
  });

  test('counts everything but Wikipedia by default', () => {
    expect(socialSites.filter(({ counts }) => !counts).map(({ id }) => id)).toEqual(['wikipedia']);
    expect(isSocialSite('en.wikipedia.org')).toBe(false);
    expect(isSocialSite('en.wikipedia.org', choices({ add: ['wikipedia.org'] }))).toBe(true);
    expect(socialHosts()).not.toContain('wikipedia.org');
  });
});

test.each([
  ['facebook.com', 'facebook'],
  ['m.facebook.com', 'facebook'],
  ['notfacebook.com', undefined],
  ['web.whatsapp.com', 'whatsapp'],
  ['whatsapp.com', undefined],
  ['de.wikipedia.org', 'wikipedia'],
])('%s belongs to %s', (host, id) => {
  expect(catalogueSite(host)?.id).toBe(id);
});

test.each([
  ['a host of the catalogue', 'www.reddit.com', {}, true],
  ['left out', 'reddit.com', { leaveOut: ['https://www.reddit.com/'] }, false],
  ['one host of it left out', 'old.reddit.com', { leaveOut: ['old.reddit.com'] }, false],
  ['the others of it stay', 'www.reddit.com', { leaveOut: ['old.reddit.com'] }, true],
  ['added', 'toots.forum.example', { add: ['forum.example'] }, true],
  ['added and left out', 'forum.example', { add: ['forum.example'], leaveOut: ['forum.example'] }, false],
  ['nothing added', 'forum.example', { add: [''] }, false],
] as const)('%s: %s', (_, host, over, counts) => {
  const sites = choices({
    add: 'add' in over ? [...over.add] : [],
    leaveOut: 'leaveOut' in over ? [...over.leaveOut] : [],
  });
  expect(isSocialSite(host.replace(/^www\./, ''), sites)).toBe(counts);
});

test('the hosts are those of the catalogue that count, and those added', () => {
  const hosts = socialHosts(choices({ add: ['Forum.example', 'forum.example'], leaveOut: ['twitter.com'] }));
  expect(hosts).toContain('x.com');
  expect(hosts).not.toContain('twitter.com');
  expect(hosts.filter((host) => host === 'forum.example')).toHaveLength(1);
});

test('a site is asked for with everything below its hosts, over https only', () => {
  expect(matchPatterns(['threads.com', 'threads.net'])).toEqual([
    'https://*.threads.com/*',
    'https://*.threads.net/*',
  ]);
});
