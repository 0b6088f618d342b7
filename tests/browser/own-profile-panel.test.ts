/**
 * The own profile as the panel shows it, in real browsers (issue 5; A1, A3): field by field while the page is open, anew when the page is
 * changed, by keyboard, and gone when it is to be hidden or forgotten.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Replies } from '../../entrypoints/background/protocol.ts';
import type { FieldCheck } from '../../policy/profile/check.ts';
import { newSettings } from '../../policy/settings.ts';
import { replicas } from '../sites/replicas.ts';
import { kinds, launch, type TestBrowser } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import { startWeb, type Web } from '../tools/web.ts';
import { askFrom } from './school.ts';

/** The school that the replicas are of. */
const school = 'Green Vale Primary School';

interface World {
  browser?: Extension;
  chrome?: Extension;
}
interface Extension {
  tabs: { query(what: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  storage: { session: { get(keys: null): Promise<object> } };
}

describe.each(kinds)('in %s', (kind) => {
  let web: Web;
  let browser: TestBrowser;
  let own: Page;
  let page: Page;

  const save = (policyId: string) =>
    askFrom(own, {
      type: 'settings.save',
      settings: {
        ...newSettings(),
        policyId,
        schoolNames: [school],
        domains: ['greenvale.example'],
        setUp: { step: 5, done: true },
      },
    });

  beforeAll(async () => {
    web = await startWeb();
    browser = await launch(kind, { web });
    own = await browser.ownPage('options.html');
    await save('carville');
  });

  afterEach(() => page.close());

  afterAll(async () => {
    await browser.close();
    await web.close();
  });

  async function open(name: string, change: Record<string, string> = {}): Promise<void> {
    const { url, html } = replicas.find((replica) => replica.name === name)!;
    let changed = html;
    for (const [from, to] of Object.entries(change)) changed = changed.replaceAll(from, to);
    web.serve(url, changed);
    page = await browser.open(url);
    await page.bringToFront();
  }

  /** The fields of the profile that a tab shows just now, and which tab it is. */
  async function shown(): Promise<{ tabId: number; fields: FieldCheck[] } | undefined> {
    const tabs = await own.evaluate(async () => {
      const world = globalThis as unknown as World;
      return (await (world.browser ?? world.chrome)!.tabs.query({})).map(({ id }) => id);
    });
    for (const tabId of tabs) {
      const list = (await askFrom(own, { type: 'profile.list', tabId })) as Replies['profile.list'];
      const check = list.profiles.find(({ site }) => site === list.open);
      if (check) return { tabId, fields: check.fields };
    }
    return undefined;
  }

  /** Waits until exactly these fields are pointed out; gives the tab. */
  const pointedOut = (...wanted: string[]) =>
    until(`${wanted.join(', ')} to be pointed out`, async () => {
      const found = await shown();
      const look = found?.fields.filter(({ verdict }) => verdict === 'look').map(({ field }) => field);
      return look?.toSorted().join() === wanted.toSorted().join() ? found!.tabId : undefined;
    });

  /** The user has changed what stands on the page. */
  const rewrite = (from: string, to: string) =>
    page.evaluate(
      (before, after) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode())
          walker.currentNode.nodeValue = walker.currentNode.nodeValue!.replaceAll(before, after);
      },
      from,
      to,
    );

  test('the school in bio, workplace and link is pointed out on the badge, and goes when it is taken out', async () => {
    await open('facebook/profile-intro', {
      'Lover of tea and tarmac. Views my own.': `Proud of ${school}`,
      'morgantallis.example': 'greenvale.example',
    });
    const tabId = await pointedOut('bio', 'workplace', 'link');
    const badge = () =>
      own.evaluate((id) => {
        const world = globalThis as unknown as World;
        return (world.browser ?? world.chrome)!.action.getBadgeText({ tabId: id });
      }, tabId);
    await until('the badge', async () => (await badge()) === '!');
    await rewrite(school, 'Harbour Bakery');
    await pointedOut('link');
    await rewrite('greenvale.example', 'tarmac.example');
    await pointedOut();
  });

  test('the panel follows the page; words are copied, and the profile is forgotten, by keyboard', async () => {
    await save('casterton');
    await open('facebook/profile-intro');
    await until('the profile', async () =>
      (await shown())?.fields.some(({ field, verdict }) => field === 'workplace' && verdict === 'clear'),
    );
    const { tabId } = (await shown())!;
    const panel = await browser.ownPage(`sidepanel.html?tab=${tabId}`);
    const text = () => panel.$eval('main', (main) => main.innerText);
    await until('the panel', async () => (await text()).includes('Your profile'));
    expect(await text()).not.toContain('Disclaimer');
    await page.bringToFront();
    await rewrite('Views my own.', '');
    await until('the disclaimer to be missed', async () => /Disclaimer[^]*Do's/.test(await text()));
    expect(
      await panel.$$eval('.profile a', (links) =>
        links.find((link) => link.textContent!.includes('bio'))?.getAttribute('href'),
      ),
    ).toBe('https://www.facebook.com/profile.php?id=100000000000077&sk=directory_intro');

    await panel.bringToFront();
    const press = async (name: string) => {
      const button = await panel.waitForSelector(`::-p-aria(${name}[role="button"])`);
      await button!.focus();
      await panel.keyboard.press('Enter');
    };
    await press('Copy: All views here are my own.');
    await until('what came of copying', async () => /Copied\.|did not allow copying/.test(await text()));
    await press('Look again');
    await until('looking again', async () => (await text()).includes('being looked at again'));

    await page.bringToFront();
    await rewrite('tarmac.', 'tarmac. Opinions are my own.');
    await until('the disclaimer to be seen', async () => !(await text()).includes('Disclaimer'));

    await panel.bringToFront();
    await press('Forget what was read');
    await until('it to be forgotten', async () => (await text()).includes('Not looked at yet'));
    const kept = await own.evaluate(async () => {
      const world = globalThis as unknown as World;
      return JSON.stringify(await (world.browser ?? world.chrome)!.storage.session.get(null));
    });
    expect(kept).not.toMatch(/tarmac|Green Vale/);

    await askFrom(own, { type: 'hidden.set', hidden: true });
    await until('everything to be hidden', async () => !(await panel.$('.profile')));
    await askFrom(own, { type: 'hidden.set', hidden: false });
    await panel.close();
  });
});
