import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../../policy/settings.ts';
import { mostSites, newSite, siteList, withoutSite, withSite } from '../../policy/site-list.ts';
import type { SiteChoices } from '../../policy/social-sites.ts';
import { isSocialSite, socialSites } from '../../policy/social-sites.ts';
import { anyText } from './any-text.ts';
import { UserError } from '../../policy/message.ts';

const none: SiteChoices = { add: [], leaveOut: [] };
const named = (sites: SiteChoices, id: string) => siteList(sites).find((site) => site.id === id)!;

/** What is thrown, as the key and the host it tells. */
function refusal(typed: string, sites: SiteChoices = none): string {
  try {
    return newSite(typed, sites);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { key, params = {} } = error.say;
    return [key.replace('sites.add.', '!'), params['host'], params['site']].filter(Boolean).join(' ');
  }
}

describe('a site to be added', () => {
  test.each([
    ['forum.example', 'forum.example'],
    ['  https://www.Forum.Example/ ', 'forum.example'],
    ['http://forum.example', 'forum.example'],
    ['toots.example.', 'toots.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['sub.forum.co.uk', 'sub.forum.co.uk'],
    ['whatsapp.com', 'whatsapp.com'],
    ['', '!empty'],
    ['   ', '!empty'],
    ['two words', '!notAddress'],
    ['forum..example', '!notAddress'],
    ['-forum.example', '!notAddress'],
    ['*.forum.example', '!notAddress'],
    ['https://', '!notAddress'],
    [`${'a'.repeat(64)}.example`, '!notAddress'],
    ['https://forum.example/@rowan', '!path forum.example'],
    ['forum.example/index.html', '!path forum.example'],
    ['forum.example?x=1', '!path forum.example'],
    ['forum.example#top', '!path forum.example'],
    ['https://rowan:secret@forum.example', '!path forum.example'],
    ['@rowan@toots.example', '!account toots.example'],
    ['rowan@toots.example', '!account toots.example'],
    ['forum.example:8080', '!port forum.example'],
    ['ftp://forum.example', '!notWeb'],
    ['about:blank', '!notWeb'],
    ['file:///etc/passwd', '!notWeb'],
    ['javascript:alert(1)', '!notWeb'],
    ['192.168.0.1', '!number 192.168.0.1'],
    ['https://127.1/', '!number 127.0.0.1'],
    ['0x7f000001', '!number 127.0.0.1'],
    ['[2001:db8::1]', '!number [2001:db8::1]'],
    ['localhost', '!local localhost'],
    ['localhost:3000', '!local localhost'],
    ['printer.local', '!local printer.local'],
    ['staff.school.internal', '!local staff.school.internal'],
    ['com', '!tooWide com'],
    ['uk', '!tooWide uk'],
    ['co.uk', '!tooWide co.uk'],
    ['sch.uk', '!tooWide sch.uk'],
    ['com.au', '!tooWide com.au'],
    ['addons.mozilla.org', '!closed addons.mozilla.org'],
    ['instagram.com', '!listed instagram.com Instagram'],
    ['https://m.facebook.com', '!listed m.facebook.com Facebook'],
    ['en.wikipedia.org', '!listed en.wikipedia.org Wikipedia'],
    ['mastodon.social', '!listed mastodon.social Mastodon'],
  ])('%s → %s', (typed, expected) => {
    expect(refusal(typed)).toBe(expected);
  });

  test('is not taken twice, nor below one that is there', () => {
    const sites = { add: ['https://forum.example/'], leaveOut: [] };
    expect(refusal('forum.example', sites)).toBe('!twice forum.example');
    expect(refusal('old.forum.example', sites)).toBe('!listed old.forum.example forum.example');
    expect(refusal('otherforum.example', sites)).toBe('otherforum.example');
  });

  test('is refused when there are very many, before the settings are too full to be saved', () => {
    const add = Array.from({ length: mostSites }, (_, i) => `s${i}.example`);
    expect(refusal('one-more.example', { add, leaveOut: [] })).toBe('!tooMany');
    const all = siteList({ add, leaveOut: [] }).reduce(
      (sites: SiteChoices, site) => withSite(sites, site, false),
      {
        add,
        leaveOut: [],
      },
    );
    expect(() => settingsSchema.parse({ version: 1, sites: all })).not.toThrow();
  });

  test('whatever is typed: a host that counts from then on, or a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.webUrl(), fc.domain(), fc.ipV4(), fc.emailAddress()), (typed) => {
        const answer = refusal(typed);
        if (answer.startsWith('!')) return;
        expect(answer).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
        expect(isSocialSite(answer)).toBe(false);
        expect(isSocialSite(answer, { add: [answer], leaveOut: [] })).toBe(true);
      }),
    );
  });
});

describe('the list', () => {
  test('is the catalogue, then what was added, each once', () => {
    const list = siteList({
      add: ['https://Forum.example', 'forum.example', 'wikipedia.org', ''],
      leaveOut: [],
    });
    expect(list).toHaveLength(socialSites.length + 1);
    expect(list.at(-1)).toMatchObject({ id: 'forum.example', group: 'own', counted: true });
    expect(named({ add: ['wikipedia.org'], leaveOut: [] }, 'wikipedia').counted).toBe(true);
    expect(named(none, 'wikipedia').counted).toBe(false);
  });

  test('a site left out by something above it can be put back', () => {
    const sites = { add: ['toots.forum.example'], leaveOut: ['forum.example'] };
    const site = named(sites, 'toots.forum.example');
    expect(site.counted).toBe(false);
    expect(named(withSite(sites, site, true), 'toots.forum.example').counted).toBe(true);
  });

  test('a site removed leaves nothing of it in the settings', () => {
    const sites = { add: ['forum.example', 'other.example'], leaveOut: ['forum.example', 'x.com'] };
    expect(withoutSite(sites, 'forum.example')).toEqual({ add: ['other.example'], leaveOut: ['x.com'] });
  });

  test('a tick changes the site it stands at, no other, and can be taken back', () => {
    const host = fc.constantFrom('a.example', 'b.example', 'c.example', 'x.com', 'wikipedia.org', 'youtu.be');
    const anySites = fc.record({
      add: fc.uniqueArray(host),
      leaveOut: fc.uniqueArray(host),
    });
    fc.assert(
      fc.property(anySites, fc.nat(), fc.boolean(), (sites, at, counted) => {
        const list = siteList(sites);
        const site = list[at % list.length]!;
        const after = withSite(sites, site, counted);
        expect(siteList(after).map((each) => [each.id, each.counted])).toEqual(
          list.map((each) => [each.id, each.id === site.id ? counted : each.counted]),
        );
        expect(withSite(after, site, counted)).toEqual(after);
      }),
    );
  });
});
