/**
 * Held acts on a page that does all it can (trust.md H1, H3, H4, H6, H8): it learns nothing of a match before the user's own press,
 * presses nothing by itself, and cannot keep a press from being held or from going through.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { kinds, launch, type TestBrowser } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import { startWeb, type Web } from '../tools/web.ts';
import { type Noticed, onlookerScript } from './onlooker.ts';
import * as the from './own-actions-page.ts';
import { askFrom, pupil, setUpSchool } from './school.ts';

const matching = [pupil('one', 'Rowan', 'Hale')];
const nobody = [pupil('two', 'Linnet', 'Quarrington')];

describe.each(kinds)('in %s', (kind) => {
  let web: Web;
  let browser: TestBrowser;
  let own: Page;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    web = await startWeb();
    browser = await launch(kind, { web });
    own = await setUpSchool(browser, matching);
    await the.choosePolicy(own, 'primary-advantage');
  });

  afterEach(async () => {
    if (!page.isClosed()) await page.close();
  });

  afterAll(async () => {
    await browser.close();
    await web.close();
  });

  async function open(head = '', body = ''): Promise<void> {
    const url = the.serveActs(web, 'facebook/actions-profile', (html) =>
      html.replace('<head>', `<head>${head}`).replace('<body>', `<body>${body}`),
    );
    errors = [];
    page = await browser.browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
  }

  async function press(): Promise<string[]> {
    await the.recorded(page);
    await page.mouse.down();
    await page.mouse.up();
    return (await the.recorded(page)).done;
  }

  /** The first press is held, the second goes through: whatever the page does. */
  async function holdsAsEver(): Promise<void> {
    await the.approach(own, page, '#add');
    expect(await press()).toEqual([]);
    expect(await press()).toEqual(['add']);
    expect(errors).toEqual([]);
  }

  /** All that the page can notice while the user comes near a control, gives it the focus and presses another key there. */
  async function lookAround(): Promise<Noticed & { heard: string[] }> {
    await open(onlookerScript);
    for (const selector of ['#add', '#message', '#mutual', '#add2']) await the.approach(own, page, selector);
    await page.focus('#add');
    await the.answered(own);
    await page.keyboard.press('Shift');
    await page.mouse.move(600, 600);
    await the.answered(own);
    const { seen } = await the.recorded(page);
    const noticed = await page.evaluate(() =>
      (window as unknown as { onlooker(): Promise<Noticed> }).onlooker(),
    );
    await page.close();
    return { ...noticed, heard: seen };
  }

  test('it sees the same with a match and without until the user presses', async () => {
    const withMatch = await lookAround();
    await askFrom(own, { type: 'roster.replace', people: nobody });
    const without = await lookAround();
    await askFrom(own, { type: 'roster.replace', people: matching });
    expect(withMatch).toEqual(without);
    expect(withMatch.markup).not.toMatch(/staffroom|wxt|extension/i);
    await open();
    await holdsAsEver();
  }, 120_000);

  test('its own clicks, keys and messages are neither held nor answered', async () => {
    await open();
    await the.approach(own, page, '#add');
    await the.recorded(page);
    await page.evaluate(() => {
      const control = document.querySelector<HTMLElement>('#add')!;
      for (let at = 0; at < 3; at++) {
        for (const type of ['pointerdown', 'pointerup', 'pointerover'])
          control.dispatchEvent(
            new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, isPrimary: true }),
          );
        for (const type of ['mousedown', 'mouseup', 'click', 'auxclick'])
          control.dispatchEvent(
            new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, detail: 1 }),
          );
        for (const type of ['keydown', 'keypress', 'keyup'])
          control.dispatchEvent(
            new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true, cancelable: true }),
          );
        control.click();
        for (const data of [{ type: 'marks', marks: [] }, { type: 'act-held' }, { type: 'person-ask' }])
          postMessage(data, '*');
      }
    });
    await the.answered(own);
    const { done, seen } = await the.recorded(page);
    expect(done).toHaveLength(9);
    expect(seen.filter((each) => each.endsWith('true'))).toEqual([]);
    expect(await the.wordPixels(page)).toBe(0);
    expect((await the.heldOn(own)).filter(({ act }) => act === 'add')).toEqual([]);
    expect(await press()).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('a page that has patched the tree and the events', async () => {
    await open(`<script>
      for (const name of ['stopImmediatePropagation', 'stopPropagation', 'composedPath'])
        Event.prototype[name] = () => { throw new Error(name); };
      const listen = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        return listen.call(this, type, listener, { ...(options === true ? { capture: true } : options), passive: false });
      };
      EventTarget.prototype.removeEventListener = () => {};
      for (const name of ['getBoundingClientRect', 'attachShadow', 'contains']) Element.prototype[name] = () => { throw new Error(name); };
      HTMLElement.prototype.showPopover = () => { throw new Error('showPopover'); };
    </script>`);
    const at = await page.evaluate(() => {
      const [box] = document.querySelector('#add')!.getClientRects();
      return { x: box!.x + 10, y: box!.y + 10 };
    });
    await page.mouse.move(at.x, at.y);
    await the.answered(own);
    expect(await press()).toEqual([]);
    expect(await press()).toEqual(['add']);
    expect(errors).toEqual([]);
  });

  test('a page with names in the way of the tree’s own', async () => {
    const names = [
      'parentElement',
      'querySelectorAll',
      'closest',
      'matches',
      'getAttribute',
      'children',
      'childNodes',
      'body',
      'activeElement',
      'addEventListener',
      'location',
      'navigation',
      'performance',
    ];
    await open(
      '',
      `<div hidden><form>${names.map((name) => `<input name="${name}" id="${name}">`).join('')}</form>${names.map((name) => `<form name="${name}"></form>`).join('')}</div>`,
    );
    await holdsAsEver();
  });

  test('a page that takes the words away', async () => {
    await open(`<script>new MutationObserver((records) => { for (const { addedNodes, target } of records) {
      if (target.nodeName === 'DIV' && target.parentNode === document.documentElement) target.remove();
      for (const node of addedNodes) if (node.parentNode === document.documentElement && node.nodeName === 'DIV') node.remove(); }
    }).observe(document, { childList: true, subtree: true, attributes: true });</script>`);
    await holdsAsEver();
  });

  test('a page that puts the control under the pointer, or another one in its place, during the press', async () => {
    await open();
    await the.approach(own, page, '#more');
    const box = (await (await page.$('#more'))!.boundingBox())!;
    // Between pressing and letting go, the control comes to where the pointer is.
    await the.recorded(page);
    await page.mouse.down();
    await page.evaluate(
      ({ x, y }) => {
        const control = document.querySelector<HTMLElement>('#add')!;
        control.style.cssText = `position:fixed;left:${x}px;top:${y}px;z-index:9`;
      },
      { x: box.x, y: box.y },
    );
    await page.mouse.up();
    const { done } = await the.recorded(page);
    expect(done).not.toContain('add');
    // The pointer rests on it now: one press is held, the next is not, as anywhere else.
    await the.answered(own);
    await page.mouse.move(box.x + 12, box.y + 12);
    await the.answered(own);
    expect(await press()).toEqual([]);
    expect(await press()).toEqual(['add']);
    expect(errors).toEqual([]);
  });

  test('a page whose extension is reloaded under it is left alone', async () => {
    await open();
    await the.approach(own, page, '#add');
    await own.evaluate(() => {
      const world = globalThis as unknown as Record<'browser' | 'chrome', typeof reloadable | undefined>;
      setTimeout(() => (world.browser ?? world.chrome)!.runtime.reload(), 100);
    });
    await until('the old script to be gone', async () => (await press()).includes('add'));
    expect(await press()).toEqual(['add']);
    expect(errors).toEqual([]);
  });
});

declare const reloadable: { runtime: { reload(): void } };
