/**
 * Stop and think in real browsers (issue 5; B4, B5, B6, B12, F4): the user's own press is held once and then let through, by mouse,
 * touch and keyboard; what concerns nobody on the roster is never touched.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { kinds, launch, type TestBrowser } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import { startWeb, type Web } from '../tools/web.ts';
import * as the from './own-actions-page.ts';
import { pupil, setUpSchool } from './school.ts';

/** A control of each kind, whom it concerns, and the act that the panel hears of. */
const controls = [
  ['facebook/actions-profile', '#add', 'add'],
  ['facebook/actions-profile', '#follow', 'follow'],
  ['facebook/actions-profile', '#message', 'message'],
  ['facebook/actions-requests', '#yes1', 'accept'],
  ['facebook/actions-share-dialog', '#send1', 'share'],
  ['facebook/actions-thread', 'h2 a', 'view'],
  ['x/actions-profile', '#follow', 'follow'],
  ['x/actions-profile', '#dm', 'message'],
  ['x/actions-requests', '#yes1', 'accept'],
] as const;

const press = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

describe.each(kinds)('in %s', (kind) => {
  let web: Web;
  let browser: TestBrowser;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    web = await startWeb();
    browser = await launch(kind, { web });
    own = await setUpSchool(browser, [pupil('one', 'Rowan', 'Hale')]);
    // The one policy that speaks of all of it.
    await the.choosePolicy(own, 'primary-advantage');
  });

  afterEach(() => page.close());

  afterAll(async () => {
    await browser.close();
    await web.close();
  });

  async function open(name: string, change?: (html: string) => string): Promise<void> {
    const url = the.serveActs(web, name, change);
    page = await browser.open(url);
    await page.bringToFront();
  }

  test.each(controls)('%s %s is held once by mouse, and then goes through', async (name, selector, act) => {
    await open(name);
    await the.approach(own, page, selector);
    await the.recorded(page);
    await page.mouse.down();
    await page.mouse.up();
    expect(await the.recorded(page)).toEqual({ seen: [], done: [] });
    await until('the words', async () => (await the.wordPixels(page)) > 100);
    const [held] = await until('the panel to hear', async () => {
      const all = await the.heldOn(own);
      return all.some((each) => each.act === act && !each.late) && all.filter((each) => each.act === act);
    });
    expect(held).toMatchObject({ act, late: false, result: 'match' });
    await page.mouse.down();
    await page.mouse.up();
    const { done, seen } = await the.recorded(page);
    expect(seen.map((each) => each.split(' ')[0])).toEqual(press);
    expect(done).toHaveLength(1);
    expect(await the.wordPixels(page)).toBe(0);
  });
});
