/**
 * A page that does all it can against the notice (trust.md H1, H4, H6, H8): it is neither seen nor reached through it, makes no
 * choice, and learns nothing but that it is covered.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Kind, kinds, launch, type TestBrowser } from '../tools/browsers.ts';
import { readPng } from '../tools/pixels.ts';
import { until } from '../tools/until.ts';
import { startWeb, type Web } from '../tools/web.ts';
import * as the from './notice-page.ts';

const url = 'https://x.com/hostile';

/** A page that is red all over, and notes all that reaches it. */
const pageWith = (
  script: string,
) => `<!doctype html><html lang="en"><head><title>Red</title><link rel="icon" href="data:,">
<style>html, body, #red { background: #f00; color: #f00; margin: 0; } #red { height: 100vh; width: 100%; border: 0; }
  dialog, [popover] { background: #f00; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; border: 0; margin: 0; }</style>
<script>
  window.got = [];
  const types = Object.keys(window).concat(Object.keys(Document.prototype)).filter((key) => key.startsWith('on')).map((key) => key.slice(2))
    .concat('focusin', 'focusout', 'compositionstart', 'compositionend', 'DOMActivate', 'textInput', 'beforeinput');
  const secret = /key|click|mouse|pointer(?!raw)|touch|input|composition|copy|cut|paste|focus|blur|drag|select|wheel|textInput|DOMActivate|submit|toggle|close|cancel|change$/i;
  for (const type of new Set(types)) if (secret.test(type) && !/visibility|fullscreen|online/.test(type))
    for (const target of [window, document, document.documentElement])
      target.addEventListener(type, (event) => { if (event.isTrusted && event.target !== window) got.push(type + ' ' + event.target.nodeName); }, true);
  const host = () => document.querySelector('html > div:not([id])');
  const red = (element) => { element.textContent = 'red '.repeat(500); return element; };
  const whenReady = (work) => addEventListener('DOMContentLoaded', work);
</script>
<script>${script}</script></head><body><button id="red">red</button></body></html>`;

const attacks: Record<string, string> = {
  'removes the host in every frame': `const again = () => { host()?.remove(); requestAnimationFrame(again); }; again();`,
  'removes the host whenever it comes': `new MutationObserver(() => host()?.remove()).observe(document, { childList: true, subtree: true });`,
  'moves the host away, hides it and takes its attributes': `setInterval(() => {
      const it = host(); if (!it) return;
      it.hidden = it.inert = true; it.setAttribute('style', 'display:none!important;opacity:0!important;position:static!important');
      it.setAttribute('aria-hidden', 'true'); it.setAttribute('popover', ''); document.body?.append(it); }, 20);`,
  'styles everything away': `whenReady(() => { const style = document.createElement('style');
      style.textContent = '* { all: unset !important } html, body { display: block !important; opacity: .9 !important; transform: scale(.99) !important; zoom: .01 !important;' +
        'pointer-events: none !important; contain: layout !important; background: #f00 !important; } @keyframes x { from, to { display: none; translate: 999px } }' +
        'html > div, :modal { animation: x 1s infinite; transition: all 9s; opacity: 0 !important; display: none !important; zoom: .01 !important }' +
        'div::after { content: "red"; position: fixed; inset: 0; background: #f00 !important }';
      document.head.append(style); });`,
  'opens modal dialogs, popovers and a dialog in a shadow root above it': `whenReady(() => { let at = 0; setInterval(() => {
      if (at++ > 6) return;
      const dialog = red(document.createElement('dialog')); document.body.append(dialog); dialog.showModal();
      const popover = red(document.createElement('p')); popover.popover = 'manual'; document.body.append(popover); popover.showPopover();
      const inner = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      inner.innerHTML = '<dialog style="background:#f00;inset:0;width:100vw;height:100vh;max-width:none;max-height:none"></dialog>';
      inner.firstChild.showModal(); }, 60); });`,
  'puts another document in its place': `whenReady(() => { setTimeout(() => {
      document.open(); document.write('<!doctype html><html style="background:#f00"><body><button id="red" style="width:100%;height:90vh;background:#f00">red</button>'); document.close();
      for (const type of ['keydown', 'click', 'pointerdown', 'input']) window.addEventListener(type, (event) => event.isTrusted && got.push(type), true); }, 50); });`,
  'replaces the root, then the body, as frameworks do': `whenReady(() => setTimeout(() => {
      const html = document.documentElement.cloneNode(true); document.replaceChild(html, document.documentElement);
      setTimeout(() => document.body.replaceWith(document.body.cloneNode(true)), 50); }, 50));`,
  'names its forms after the methods of the tree': `whenReady(() => { for (const name of ['documentElement', 'body', 'activeElement',
      'elementFromPoint', 'createElement', 'visibilityState', 'hasFocus', 'addEventListener', 'activeViewTransition', 'readyState']) {
      const form = Document.prototype.createElement.call(document, 'form'); form.name = name; form.hidden = true; document.querySelector('body').append(form); } });`,
  'forges keys and clicks everywhere': `whenReady(() => setInterval(() => {
      for (const target of [host(), document, window, document.body, document.activeElement]) if (target) {
        for (const key of ['Enter', 'Escape', ' ', 'Tab']) for (const type of ['keydown', 'keypress', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true, cancelable: true }));
        for (let y = 10; y < 600; y += 40) for (const type of ['pointerdown', 'pointerup', 'click'])
          target.dispatchEvent(new PointerEvent(type, { clientX: 600, clientY: y, isPrimary: true, detail: 1, bubbles: true, composed: true, cancelable: true })); }
      host()?.click?.(); host()?.blur?.(); document.getElementById('red')?.focus(); document.activeElement?.click?.(); }, 100));`,
};

describe.each(kinds)('in %s', (kind: Kind) => {
  let web: Web;
  let browser: TestBrowser;
  let own: Page;
  let page: Page | undefined;
  const errors: string[] = [];

  beforeAll(async () => {
    web = await startWeb();
    browser = await launch(kind, { web });
    own = await the.setUpLessons(browser);
  });

  afterAll(async () => {
    await browser.close();
    await web.close();
  });

  async function visit(script: string): Promise<Page> {
    await page?.close();
    errors.length = 0;
    web.serve(url, pageWith(script));
    page = await browser.browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  }

  /** How many of 400 points of the window show the page's red. */
  async function redness(visited: Page): Promise<number> {
    const picture = readPng(await visited.screenshot());
    let red = 0;
    for (let x = 0; x < 20; x++)
      for (let y = 0; y < 20; y++) {
        const [r, g, b] = picture.at(
          Math.floor((picture.width * (x + 0.5)) / 20),
          Math.floor((picture.height * (y + 0.5)) / 20),
        );
        if (r > 200 && g < 80 && b < 80) red++;
      }
    return red;
  }

  const got = (visited: Page): Promise<string[]> =>
    visited.evaluate(() => (window as unknown as { got: string[] }).got);

  test.each(Object.entries(attacks))('a page that %s', async (_, script) => {
    await the.teachNow(own);
    const visited = await visit(script);
    await until('the page to be covered', async () => (await redness(visited)) === 0);
    await the.settled(visited);
    expect(await redness(visited)).toBe(0);
    // The second choice, the field, and what is typed there; the page's button lies below all of it.
    const before = (await got(visited)).length;
    await visited.mouse.move(300, 300);
    await visited.mouse.wheel({ deltaY: 30 });
    for (const key of ['Tab', 'Enter'] as const) await visited.keyboard.press(key);
    await visited.keyboard.type('ICT lead');
    await visited.mouse.click(30, 300);
    expect(await redness(visited)).toBe(0);
    // Listeners set right after `document.open` come before any that can be set again.
    if (!script.includes('document.open')) expect((await got(visited)).slice(before)).toEqual([]);
    expect(await the.answersOn(own)).toEqual([]);
    expect(errors).toEqual([]);
    await the.teachNow(own, false);
    await until('the page to be seen', async () => (await redness(visited)) > 0);
  });
});
