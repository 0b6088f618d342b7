/**
 * Stop and think in real browsers (issue 5; B4, B5, B6, B12): the user's own press is held once and then let through, by mouse,
 * touch and keyboard; what concerns nobody on the roster is never touched.
 */
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Act } from '../../policy/act.ts';
import { kinds, launch, type TestBrowser } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import { startWeb, type Web } from '../tools/web.ts';
import * as the from './own-actions-page.ts';
import { askFrom, pupil, setUpSchool } from './school.ts';
import { stopWorker } from './worker.ts';

/** Controls of each kind that concern Rowan Hale, by page; the panel hears of the act. */
const pages: [string, [selector: string, act: Act][]][] = [
  [
    'facebook/actions-profile',
    [
      ['#add', 'add'],
      ['#follow', 'follow'],
      ['#message', 'message'],
    ],
  ],
  [
    'facebook/actions-requests',
    [
      ['#yes1', 'accept'],
      ['.one div a', 'view'],
    ],
  ],
  ['facebook/actions-share-dialog', [['#send1', 'share']]],
  ['messenger/actions-thread', [['#sendit', 'message']]],
  [
    'x/actions-profile',
    [
      ['#follow', 'follow'],
      ['#dm', 'message'],
    ],
  ],
  [
    'x/actions-requests',
    [
      ['#yes1', 'accept'],
      ['#onen', 'view'],
    ],
  ],
];

const mousePress = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const typesOf = (seen: readonly string[]): string[] => seen.map((each) => each.split(' ')[0]!);

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

  async function press(
    button: 'left' | 'middle' | 'right' = 'left',
  ): Promise<{ seen: string[]; done: string[] }> {
    await the.recorded(page);
    await page.mouse.down({ button });
    await page.mouse.up({ button });
    return the.recorded(page);
  }

  async function strike(key: KeyInput): Promise<{ seen: string[]; done: string[] }> {
    await the.recorded(page);
    await page.keyboard.press(key);
    return the.recorded(page);
  }

  const heldAs = (act: Act, late = false) =>
    until(`the panel to hear of "${act}"`, async () =>
      (await the.heldOn(own)).find((each) => each.act === act && each.late === late),
    );

  /** Quicker than this, two presses are a double click. */
  async function pastDoubleClick(): Promise<void> {
    const from = performance.now();
    await until('the time of a double click to be over', () => performance.now() - from > 600);
  }

  const untouched = { seen: [], done: [] };

  test.each(pages)('%s: each act is held once by mouse, and then goes through', async (name, controls) => {
    await open(name);
    for (const [selector, act] of controls) {
      await the.approach(own, page, selector);
      expect(await press(), selector).toEqual(untouched);
      expect(await heldAs(act)).toMatchObject({ act, late: false, result: 'match' });
      const { done, seen } = await press();
      expect(typesOf(seen), selector).toEqual(mousePress);
      expect(done, selector).toHaveLength(1);
    }
  });

  test('the words stand in view beside the control, and go with Escape, with the second press and on scrolling away', async () => {
    await open('facebook/actions-profile', (html) =>
      html.replace('</body>', '<div style="height:3000px"></div></body>'),
    );
    const words = () => the.wordPixels(page);
    await the.approach(own, page, '#add');
    expect(await words()).toBe(0);
    const shown = async () => {
      await press();
      await until('the words', async () => (await words()) > 100);
    };
    await shown();
    await page.keyboard.press('Escape');
    await until('the words to go', async () => (await words()) === 0);
    expect((await press()).done).toEqual(['add']);
    await the.approach(own, page, '#message');
    await shown();
    await press();
    await until('the words to go', async () => (await words()) === 0);
    await the.approach(own, page, '#follow');
    await shown();
    await page.evaluate(() => scrollTo(0, 2000));
    await until('the words to go', async () => (await words()) === 0);
    expect(await page.evaluate(() => document.documentElement.lastElementChild!.outerHTML)).toBe(
      '<div aria-hidden="true"></div>',
    );
  });

  const keys: [string, string, string, KeyInput, string[]][] = [
    ['a role of button', 'facebook/actions-profile', '#add', 'Enter', ['add']],
    ['a role of button', 'facebook/actions-profile', '#message', ' ', ['message']],
    ['a button', 'x/actions-profile', '#follow', 'Enter', ['follow']],
    ['a button', 'x/actions-profile', '#dm', ' ', ['dm']],
    [
      'a link',
      'facebook/actions-requests',
      '.one a',
      'Enter',
      ['/friends/requests/?profile_id=100000000000101'],
    ],
  ];
  test.each(keys)(
    '%s (%s %s) is held once by the key "%s", and then goes through',
    async (_, name, selector, key, done) => {
      await open(name);
      await page.focus(selector);
      await the.answered(own);
      expect(await strike(key)).toEqual(untouched);
      const second = await strike(key);
      expect(typesOf(second.seen)).toEqual(expect.arrayContaining(['keydown', 'keyup']));
      expect(second.done).toEqual(done);
    },
  );

  test('Enter in an open conversation, and in a form, is held once', async () => {
    await open('x/actions-chat');
    await page.focus('#editor');
    await the.answered(own);
    // Typing asks nobody; the send control has been seen ahead.
    await the.approach(own, page, '#sendit');
    expect(await strike('Enter')).toEqual(untouched);
    expect(typesOf((await strike('Enter')).seen)).toContain('keydown');
    await page.close();
    await open('x/actions-profile', (html) =>
      html
        .replace('<button id="follow"', '<form><input id="field"><button id="follow"')
        .replace('<span>Follow</span></button>', '<span>Follow</span></button></form>'),
    );
    await the.approach(own, page, '#follow');
    await page.focus('#field');
    expect(await strike('Enter')).toEqual(untouched);
    expect((await strike('Enter')).done).toEqual(['follow']);
  });

  test('a link to a profile is held with the middle button, and with Ctrl', async () => {
    await open('facebook/actions-requests');
    await the.approach(own, page, '.one a');
    const before = (await browser.browser.pages()).length;
    expect(await press('middle')).toEqual(untouched);
    expect((await browser.browser.pages()).length).toBe(before);
    expect(typesOf((await press('middle')).seen)).toContain('auxclick');
    await page.close();
    await open('x/actions-requests');
    await the.approach(own, page, '#onen');
    await page.keyboard.down('Control');
    await the.recorded(page);
    expect(await press()).toEqual(untouched);
    await page.keyboard.up('Control');
  });

  test('nobody on the roster is ever held: the page gets every event, and one press is enough', async () => {
    await open('facebook/actions-profile');
    for (const selector of [
      '#add2',
      '#fol2',
      '#add3',
      '#rem2',
      '#cancel',
      '#following',
      '#friends',
      '#more',
      '#mutual',
    ]) {
      await the.approach(own, page, selector);
      const { done, seen } = await press();
      expect(typesOf(seen), selector).toEqual(mousePress);
      expect(done, selector).toHaveLength(1);
    }
    await page.focus('#add2');
    const struck = await strike('Enter');
    expect(struck).toEqual({
      seen: ['keydown add2 true', 'keyup add2 true'],
      done: ['add2'],
    });
    expect((await the.heldOn(own)).filter(({ act }) => act !== 'view')).toEqual([]);
  });

  test('what the school itself has posted is held when it is taken, from the menu of the post, too', async () => {
    await the.choosePolicy(own, 'carville', ['elmbridge.primary']);
    try {
      await open('facebook/actions-posts');
      await the.approach(own, page, '#share2');
      expect((await press()).done).toEqual(['share2']);
      await the.approach(own, page, '#menu1');
      expect((await press()).done).toEqual(['menu1']);
      await the.approach(own, page, '#save');
      expect(await press()).toEqual(untouched);
      expect(await heldAs('take')).toMatchObject({ act: 'take', taking: { duty: 'F4' } });
      expect((await press()).done).toEqual(['save']);
    } finally {
      await the.choosePolicy(own, 'primary-advantage');
    }
  });

  test('a word that means something else in another place is not touched', async () => {
    await open('facebook/actions-requests', (html) => html.replaceAll('Teal Harrow', 'Rowan Hale'));
    for (const selector of ['#no1', '#sure', '#leave']) {
      await the.approach(own, page, selector);
      expect((await press()).done, selector).toEqual([selector.slice(1)]);
    }
  });

  test('a drag, a selected text and the other mouse button are left alone', async () => {
    await open('facebook/actions-requests');
    await the.approach(own, page, '.one a:nth-of-type(1)');
    expect(typesOf((await press('right')).seen)).toContain('contextmenu');
    await page.keyboard.press('Escape');
    const link = (await (await page.$('.one div a'))!.boundingBox())!;
    await the.approach(own, page, '.one div a');
    await page.mouse.down();
    await page.mouse.move(link.x + 120, link.y + 30, { steps: 6 });
    await page.mouse.up();
    expect(await the.heldOn(own)).toEqual([]);
  });

  test('a double click is one press', async () => {
    await open('x/actions-profile');
    await the.approach(own, page, '#follow');
    await page.click('#follow', { count: 2 });
    expect((await the.recorded(page)).done).toEqual([]);
    await pastDoubleClick();
    expect((await press()).done).toEqual(['follow']);
  });

  test('a control that was drawn anew after the first press counts as the same', async () => {
    await open('facebook/actions-profile');
    await the.approach(own, page, '#add');
    expect(await press()).toEqual(untouched);
    await page.evaluate(() => {
      const old = document.querySelector('#add')!;
      old.replaceWith(old.cloneNode(true));
    });
    expect((await press()).done).toEqual(['add']);
  });

  test('a tap is held once', async () => {
    await open('x/actions-profile');
    await the.approach(own, page, '#follow');
    await the.recorded(page);
    await page.tap('#follow');
    expect((await the.recorded(page)).done).toEqual([]);
    await pastDoubleClick();
    await page.tap('#follow');
    expect((await the.recorded(page)).done).toEqual(['follow']);
  });

  test('a profile that was opened by its address is told of in the panel', async () => {
    await open('facebook/actions-profile');
    expect(await heldAs('view', true)).toMatchObject({
      result: 'match',
      contact: { name: 'Rowan Hale', handle: 'rowan.hale' },
    });
  });

  test('what is decided in the panel counts at once', async () => {
    await open('facebook/actions-profile');
    await the.approach(own, page, '#add');
    expect(await press()).toEqual(untouched);
    const { key } = await heldAs('add');
    const tabs = await until('the tab', async () => {
      const found = await the.tabsWith(own, key);
      return found.length === 1 && found;
    });
    await askFrom(own, { type: 'acts.decide', tabId: tabs[0]!, key, as: 'not-same-person' });
    await the.approach(own, page, '#message');
    expect((await press()).done).toEqual(['message']);
  });

  if (kind === 'chromium')
    test('while the worker has to be started first a press is not kept waiting; the panel hears of it later', async () => {
      await open('x/actions-recipients', (html) => html.replaceAll('Bryn Ottery', 'Rowan Hale'));
      await stopWorker(browser);
      await page.click('#hoverf');
      expect((await the.recorded(page)).done).toEqual(['hoverf']);
      expect(await heldAs('follow', true)).toMatchObject({ late: true });
    });
});
