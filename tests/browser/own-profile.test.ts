/**
 * The own profile in real browsers (issue 5): read where it is the own one and nowhere else, read again when it changes, and a school's
 * address on a personal account (A5) noticed once, without anything before the "@".
 */
import type { Page } from 'puppeteer-core';
import path from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProfileCheck } from '../../policy/profile/check.ts';
import { newSettings } from '../../policy/settings.ts';
import { replicas } from '../sites/replicas.ts';
import { kinds, launch, type TestBrowser } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import { startWeb, type Web } from '../tools/web.ts';
import { wordPixels } from './own-actions-page.ts';
import { findWords } from './profile-files.ts';
import { askFrom } from './school.ts';

/** What stands before the "@" of every address typed here: no file, store or message may hold it. */
const secret = 'quillwhistle';
const school = {
  schoolNames: ['Green Vale Primary School', 'Ysgol Gynradd Dyffryn Gwyrdd'],
  handles: ['greenvaleprimary'],
  domains: ['greenvale.example'],
};

interface Heard {
  type: string;
  outcome?: string;
  domain?: string;
  settled?: boolean;
}
type World = Record<'browser' | 'chrome', typeof chromeLike | undefined> & { heard: Heard[] };
declare const chromeLike: {
  runtime: { onMessage: { addListener(hear: (message: Heard) => void): void } };
  storage: Record<'local' | 'session', { get(keys: null): Promise<object> }>;
};

describe.each(kinds)('the own profile in %s', (kind) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'staffroom-own-'));
  let web: Web;
  let browser: TestBrowser;
  let own: Page;
  let open: Page | undefined;

  beforeAll(async () => {
    web = await startWeb();
    browser = await launch(kind, {
      web,
      profile: path.join(folder, 'profile'),
      // What the user types into a site's own form is the browser's to keep for bringing a tab back, unless told otherwise.
      preferences: { 'browser.sessionstore.privacy_level': 2, 'browser.formfill.enable': false },
    });
    own = await browser.ownPage('options.html');
    await choose('st-marys');
    await own.evaluate(() => {
      const world = globalThis as unknown as World;
      world.heard = [];
      (world.browser ?? world.chrome)!.runtime.onMessage.addListener((message) => {
        world.heard.push(message);
      });
    });
  });

  afterAll(async () => {
    await browser.close();
    await web.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function choose(policyId: string): Promise<void> {
    const settings = { ...newSettings(), ...school, policyId, setUp: { step: 5, done: true } };
    await askFrom(own, { type: 'settings.save', settings } as never);
  }

  const heard = (type: string): Promise<Heard[]> =>
    own.evaluate(
      (wanted) => (globalThis as unknown as World).heard.filter((each) => each.type === wanted),
      type,
    );

  /** How often a page has been said to have come to rest. */
  const rested = async (): Promise<number> =>
    (await heard('page-read')).filter(({ settled }) => settled).length;

  async function visit(name: string, change: (html: string) => string = (html) => html): Promise<Page> {
    const { url, html } = replicas.find((replica) => replica.name === name)!;
    web.serve(url, change(html));
    await open?.close();
    open = await browser.browser.newPage();
    await open.goto(url, { waitUntil: 'load' });
    await open.bringToFront();
    return open;
  }

  const profileOn = async (site: string): Promise<ProfileCheck | undefined> => {
    const { profiles } = (await askFrom(own, { type: 'profile.list' })) as { profiles: ProfileCheck[] };
    return profiles.find((each) => each.site === site);
  };
  const fieldsWith = async (site: string, verdict: string): Promise<string[]> =>
    ((await profileOn(site))?.fields ?? [])
      .filter((field) => field.verdict === verdict)
      .map(({ field }) => field);

  /** Waits until these fields of a site have something to look at. */
  const looks = (site: string, ...fields: string[]) =>
    until(`${fields.join(', ')} on ${site} to be pointed out`, async () => {
      const found = await fieldsWith(site, 'look');
      return fields.every((field) => found.includes(field));
    });

  test('the school is found in each field of the own profile, in several languages', async () => {
    await visit('facebook/profile-intro');
    await looks('facebook', 'workplace');
    await visit('facebook/about-directory-contact-info');
    await looks('facebook', 'workplace', 'email');
    await visit('x/profile-header');
    await looks('x', 'bio');
    await askFrom(own, { type: 'profile.forget' });
    await visit('facebook/profile-intro-cy');
    await looks('facebook', 'workplace');
  });

  test('a school that was left, or that one went to, is nothing to look at', async () => {
    await askFrom(own, { type: 'profile.forget' });
    await visit('facebook/about-directory-work-former-only');
    await until('the former workplace', async () =>
      (await fieldsWith('facebook', 'clear')).includes('formerWorkplaces'),
    );
    await visit('facebook/about-directory-education-school');
    await until('the education', async () => (await fieldsWith('facebook', 'clear')).includes('education'));
    expect(await fieldsWith('facebook', 'look')).toEqual([]);
  });

  test('where a disclaimer is asked for, it is looked for on the whole profile', async () => {
    await choose('casterton');
    await askFrom(own, { type: 'profile.forget' });
    await visit('facebook/about-directory-work');
    await until('the workplace', async () => (await profileOn('facebook'))?.disclaimer === 'unread');
    await visit('facebook/profile-intro');
    await until('the disclaimer', async () => (await profileOn('facebook'))?.disclaimer === 'there');
    expect(await fieldsWith('facebook', 'look')).toEqual([]);
    await choose('st-marys');
  });

  test('nothing of somebody else’s profile is read or said; without a login nothing is known', async () => {
    await askFrom(own, { type: 'profile.forget' });
    const before = (await heard('profile-read')).length;
    for (const name of ['facebook/profile-other', 'facebook/profile-other-by-name', 'x/profile-other']) {
      const earlier = await rested();
      await visit(name);
      // A page of one's own is handed over before the page is said to have come to rest.
      await until('the page to come to rest', async () => (await rested()) > earlier);
    }
    expect((await heard('profile-read')).length).toBe(before);
    await visit('x/profile-logged-out');
    await until('the page to be called unread', async () =>
      (await heard('profile-read')).slice(before).some(({ outcome }) => outcome === 'cannot-read'),
    );
    expect((await profileOn('x'))!.fields.filter(({ outcome }) => outcome === 'found')).toEqual([]);
  });

  test('what comes late is waited for, and what the user changes is read again', async () => {
    await askFrom(own, { type: 'profile.forget' });
    const row =
      '<div class="xrow"><span dir="auto">Teacher at Green Vale Primary School</span><span dir="auto">2019 - Present</span></div>';
    const page = await visit('facebook/about-directory-work-skeleton', (html) =>
      html.replace(
        '</body>',
        `<button id="drop">x</button><script>
          const rows = document.querySelector('.xrows');
          setTimeout(() => { rows.innerHTML = \`${row}\`; }, 4000);
          document.querySelector('#drop').onclick = () => { rows.innerHTML = ''; };
        </script></body>`,
      ),
    );
    await looks('facebook', 'workplace');
    await page.click('#drop');
    await until('the workplace to be gone', async () => (await fieldsWith('facebook', 'look')).length === 0);

    const form = await visit('x/edit-form');
    await until('the form', async () => (await fieldsWith('x', 'clear')).includes('bio'));
    await form.focus('[name="description"]');
    await form.keyboard.type(' at Green Vale Primary School, ');
    await form.keyboard.press('Tab');
    await looks('x', 'bio');
  });

  test('a school address on a personal account is said once, and only its domain is ever asked about', async () => {
    const page = await visit('facebook/signup-form', (html) =>
      html.replace('<head>', '<head><style>body { padding: 80px }</style>'),
    );
    const type = async (address: string) => {
      await page.click('[name="reg_email__"]', { count: 3 });
      await page.keyboard.type(address);
      await page.keyboard.press('Tab');
    };
    await until('the part to be there', async () => {
      await type(`${secret}@posteo.example`);
      return (await heard('mail-seen')).length > 0;
    });
    // Time for the background to answer what the page asked.
    for (let round = 0; round < 5; round++) await profileOn('facebook');
    expect(await wordPixels(page)).toBe(0);
    await type(`${secret}@greenvale.example`);
    await until('the warning', async () => (await wordPixels(page)) > 100);
    await type(`${secret}@posteo.example`);
    await until('the warning to go', async () => (await wordPixels(page)) === 0);
    await type(`${secret}@staff.greenvale.example`);
    await until('the warning', async () => (await wordPixels(page)) > 100);
    await page.click('[name="reg_passwd__"]');
    await page.keyboard.type(`${secret}@greenvale.example`);

    const said = await heard('mail-seen');
    expect(said.map(({ domain }) => domain)).toEqual([
      'posteo.example',
      'greenvale.example',
      'staff.greenvale.example',
    ]);
    expect(JSON.stringify(await own.evaluate(() => (globalThis as unknown as World).heard))).not.toContain(
      secret,
    );
    const stored = await own.evaluate(async () => {
      const world = globalThis as unknown as World;
      const { storage } = (world.browser ?? world.chrome)!;
      return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
    });
    expect(stored).not.toContain(secret);
    const profile = path.join(folder, 'profile');
    // Neither the typed address nor a word of the profiles is on the disk.
    const words = [secret, 'Lover of tea and tarmac', '07700 900123'];
    expect(findWords(profile, words)).toEqual([]);
    await open?.close();
    open = undefined;
    await browser.browser.close();
    expect(findWords(profile, words)).toEqual([]);
  });
});
