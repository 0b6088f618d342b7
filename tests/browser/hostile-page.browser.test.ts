/**
 * A page that does all it can (trust.md H1, H4, H5, H6, H8, H9, H12): it gets no name and no finding, causes no action, and
 * nothing breaks.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { kinds, launch, targetOf, type TestBrowser } from '../tools/browsers.ts';
import { builtFor } from '../tools/built.ts';
import { until } from '../tools/until.ts';
import { startWeb, type Web } from '../tools/web.ts';
import { replicas } from '../sites/replicas.ts';
import { askFrom, peopleOn, resultsOn, setUpSchool, stateOn } from './school.ts';

const { url, html, ...replica } = replicas.find(({ name }) => name === 'facebook/requests-found-en')!;
const style = `<link rel="icon" href="data:,"><style>body{margin:0;font:16px sans-serif}
[role="navigation"]>div.x1a{padding:24px;border:1px solid #999;width:420px}</style>`;
const row = '.x1a';

/** Words that stand on Staffroom's side only. */
const ours = /staffroom|wxt|pupil|elmbridge|clause|possible match|headteacher|designated/i;

describe.each(kinds)('in %s', (kind) => {
  let web: Web;
  let browser: TestBrowser;
  let own: Page;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    web = await startWeb();
    browser = await launch(kind, { web });
    own = await setUpSchool(browser, peopleOn(replica));
  });

  afterEach(() => page.close());

  afterAll(async () => {
    await browser.close();
    await web.close();
  });

  /** Opens the page with something of its own in it, and waits until its requests are marked. */
  async function open({ head = '', body = '' } = {}): Promise<void> {
    web.serve(url, html.replace('<head>', `<head>${head}${style}`).replace('<body>', `<body>${body}`));
    errors = [];
    page = await browser.browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    const results = await until('the matches', () => resultsOn(own));
    expect(results).toEqual(['match', 'match']);
    await until('the mark', hasMark);
  }

  /** Where the first row's mark belongs. */
  const markAt = (): Promise<{ x: number; y: number }> =>
    page.evaluate((selector) => {
      // The page may have put something else under the document's own names.
      const first = Document.prototype.querySelector.call(document, selector)!;
      const { left, top, height } = Element.prototype.getBoundingClientRect.call(first);
      return { x: left + 10, y: top + Math.min(height / 2, 24) };
    }, row);

  /** Whether the mark can be seen on the screen: its dark core. */
  async function hasMark(): Promise<boolean> {
    const { x, y } = await markAt();
    const png = await page.screenshot({
      clip: { x: x - 1, y: y - 1, width: 2, height: 2 },
      encoding: 'base64',
    });
    return own.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
      return red! < 80 && green! < 120 && blue! < 160;
    }, png);
  }

  /** How many of Staffroom's pages are on the screen beside the one that asks, the panel included. */
  const panels = (): Promise<number> =>
    own.evaluate(async () => {
      const world = globalThis as unknown as Record<'browser' | 'chrome', typeof extensionLike | undefined>;
      const { runtime, extension } = (world.browser ?? world.chrome)!;
      const views = runtime.getContexts
        ? (await runtime.getContexts({})).map(({ documentUrl }) => documentUrl)
        : extension!.getViews({}).map(({ location }) => location.href);
      return views.filter((view) => view?.includes('/sidepanel.html')).length;
    });

  const incidents = async () =>
    ((await askFrom(own, { type: 'log.list', filter: {}, offset: 0, limit: 500 })) as { total: number })
      .total;

  test('which walks for shadow roots, selects, searches and prints gets no word of Staffroom’s', async () => {
    await open({
      head: `<script>
        window.caught = [];
        for (const [holder, name] of [[Element.prototype, 'attachShadow'], [Document.prototype, 'createElement'],
          [Node.prototype, 'appendChild'], [Element.prototype, 'setAttribute'], [CSSStyleSheet.prototype, 'replaceSync']]) {
          const original = holder[name];
          holder[name] = function (...args) { caught.push(name); return original.apply(this, args); };
        }
        customElements.define('x-any', class extends HTMLElement {
          constructor() { super(); caught.push('root ' + this.attachInternals().shadowRoot); }
        });
      </script>`,
    });
    const found = await page.evaluate(() => {
      const roots = [...document.querySelectorAll('*')].filter(
        (element) => element.shadowRoot !== null,
      ).length;
      getSelection()!.selectAllChildren(document.documentElement);
      const texts = [
        document.documentElement.innerText,
        document.documentElement.textContent,
        document.documentElement.outerHTML,
        new XMLSerializer().serializeToString(document),
        String(getSelection()),
        document.title,
        [...document.documentElement.attributes].map(({ value }) => value).join(),
      ].join('\n');
      const find = (window as unknown as { find(text: string): boolean }).find.bind(window);
      const words = ['pupil', 'Staffroom', 'clause', 'match', 'Elmbridge'].filter((word) => find(word));
      const { caught } = window as unknown as { caught: string[] };
      return { roots, texts, words, caught };
    });
    expect(found.roots).toBe(0);
    expect(found.texts).not.toMatch(ours);
    expect(found.words).toEqual([]);
    expect(found.caught).toEqual([]);
    expect(errors).toEqual([]);
  });

  // Only Chromium's driver can show a page as it would be printed.
  if (kind === 'chromium')
    test('which is printed shows no mark', async () => {
      await open();
      await page.emulateMediaType('print');
      await until('the mark to go', async () => !(await hasMark()));
      await page.emulateMediaType('screen');
      await until('the mark to come back', hasMark);
    });

  test('which forges events at every point of a mark and floods it with messages causes nothing', async () => {
    await open();
    const [before, logged] = [await panels(), await incidents()];
    const { x, y } = await markAt();
    await page.evaluate(
      async (centre) => {
        const types = [
          'pointerdown',
          'mousedown',
          'pointerup',
          'mouseup',
          'click',
          'touchstart',
          'touchend',
          'dblclick',
        ];
        for (let dx = -13; dx <= 13; dx++)
          for (let dy = -13; dy <= 13; dy++)
            for (const type of types) {
              const place = { clientX: centre.x + dx, clientY: centre.y + dy, button: 0, detail: 1 };
              const init = {
                ...place,
                isPrimary: true,
                bubbles: true,
                composed: true,
                cancelable: true,
                view: window,
              };
              const event = type.startsWith('pointer')
                ? new PointerEvent(type, init)
                : new MouseEvent(type, init);
              for (const target of [
                document.elementFromPoint(place.clientX, place.clientY),
                window,
                document.documentElement.lastElementChild,
              ])
                target?.dispatchEvent(event);
            }
        for (const element of document.querySelectorAll<HTMLElement>('*')) if (dx(element)) element.click();
        const names = [
          'open-panel',
          'page-read',
          'marks',
          'read-again',
          'settings.save',
          'wxt:content-script-started',
        ];
        for (const type of names) {
          for (const data of [
            type,
            { type },
            { type, marks: ['p1'], hidden: true },
            { type, surfaces: { __proto__: null } },
          ]) {
            window.postMessage(data, '*');
            for (const target of [window, document, document.body])
              target.dispatchEvent(new CustomEvent(type, { detail: data, bubbles: true }));
          }
        }
        for (let at = 0; at < 2000; at++) window.postMessage({ type: 'open-panel', at }, '*');
        await new Promise((done) => setTimeout(done, 200));
        function dx(element: Element): boolean {
          return element.matches('html > div, body, html');
        }
      },
      { x, y },
    );
    expect(await panels()).toBe(before);
    expect(await incidents()).toBe(logged);
    expect(await hasMark()).toBe(true);
    expect(errors).toEqual([]);
  });

  test('gets nothing of the user’s own click on a mark, which opens the panel and no more', async () => {
    await open({
      head: `<script>window.got = []; for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        for (const target of [window, document]) target.addEventListener(type, (event) => got.push(type), true);</script>`,
    });
    const { x, y } = await markAt();
    const got = () => page.evaluate(() => (window as unknown as { got: string[] }).got);
    const [before, logged] = [await panels(), await incidents()];
    await page.mouse.click(x + 60, y);
    expect(await got()).toHaveLength(10);
    expect(await panels()).toBe(before);
    for (let at = 0; at < 4; at++) await page.mouse.click(x, y);
    expect(await got()).toHaveLength(10);
    await until('the panel', async () => (await panels()) === before + 1);
    expect(await incidents()).toBe(logged);
    expect(errors).toEqual([]);
  });

  test('which removes the host again and again is left alone after a few times, in peace', async () => {
    await open({
      head: `<script>window.removed = 0; new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes)
          if (node.parentNode === document.documentElement && node.nodeName === 'DIV' && window.armed) { removed++; node.remove(); }
      }).observe(document, { childList: true, subtree: true });</script>`,
    });
    await page.evaluate(() => {
      (window as unknown as { armed: boolean }).armed = true;
      document.querySelector('html > div')!.remove();
    });
    const removed = () => page.evaluate(() => (window as unknown as { removed: number }).removed);
    await until('five returns', async () => (await removed()) === 5);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 2500)));
    expect(await removed()).toBe(5);
    expect(await page.$$('html > div')).toHaveLength(0);
    // The panel still knows.
    expect((await stateOn(own))!.people).toHaveLength(2);
    expect(errors).toEqual([]);
  });

  test('which clones the host gets an empty element; one that moves it gets it taken back', async () => {
    await open();
    const clone = await page.evaluate(() => {
      const host = document.querySelector('html > div')!;
      const copy = host.cloneNode(true) as Element;
      document.body.append(copy);
      const is = [copy.shadowRoot, copy.childNodes.length, copy.outerHTML];
      copy.remove();
      document.body.append(host);
      return is;
    });
    expect(clone).toEqual([null, 0, '<div aria-hidden="true"></div>']);
    await until('the host to be back', async () => (await page.$$('html > div')).length === 1);
    expect(await hasMark()).toBe(true);
  });

  test('which styles everything cannot hide, show or move a mark', async () => {
    await open({
      head: `<style>html > div, div[aria-hidden], * { opacity: .5 !important; transform: translate(90px, 90px) !important;
        pointer-events: auto !important; z-index: -1 !important; }</style>`.replaceAll(
        '*',
        'html > *:not(body):not(head)',
      ),
    });
    const styled = await page.evaluate(() => {
      const { opacity, transform, pointerEvents, position } = getComputedStyle(
        document.querySelector('html > div')!,
      );
      return { opacity, transform, pointerEvents, position };
    });
    expect(styled).toEqual({ opacity: '1', transform: 'none', pointerEvents: 'none', position: 'fixed' });
  });

  test('which covers a row hides its mark, and a click there is the page’s own', async () => {
    await open();
    const { x, y } = await markAt();
    await page.evaluate(() => {
      const cover = document.createElement('dialog');
      cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;background:#fff;z-index:9';
      cover.setAttribute('open', '');
      document.body.append(cover);
    });
    await until('the mark to go', async () => !(await hasMark()));
    const before = await panels();
    await page.mouse.click(x, y);
    expect(await panels()).toBe(before);
  });

  test('which clobbers the names of the tree is read and marked all the same', async () => {
    const names = [
      'parentNode',
      'parentElement',
      'documentElement',
      'body',
      'querySelectorAll',
      'querySelector',
      'children',
      'addEventListener',
      'createElement',
      'elementFromPoint',
      'visibilityState',
      'readyState',
      'contentType',
      'location',
      'isConnected',
      'getBoundingClientRect',
      'closest',
      'matches',
      'attributes',
      'childNodes',
      'chrome',
      'browser',
      'navigation',
      'performance',
      'nodeType',
      'textContent',
      'getRootNode',
    ];
    await open({
      body: `<div hidden><form>${names.map((name) => `<input name="${name}" id="${name}">`).join('')}</form>
        ${names.map((name) => `<form name="${name}"></form><img name="${name}" alt="">`).join('')}</div>`,
    });
    expect(errors).toEqual([]);
  });

  test('reaches no file of the package, by request, picture, script or frame', async () => {
    await open();
    const folder = builtFor(targetOf(kind));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
    expect(files).toContain('manifest.json');
    const reached = await page.evaluate(
      async (origin, names) => {
        const got: string[] = [];
        const load = (tag: 'img' | 'script', address: string) =>
          new Promise<boolean>((done) => {
            const element = document.createElement(tag);
            element.addEventListener('load', () => done(true));
            element.addEventListener('error', () => done(false));
            element.src = address;
            document.body.append(element);
          });
        for (const name of names) {
          const address = `${origin}/${name}`;
          if (
            await fetch(address).then(
              () => true,
              () => false,
            )
          )
            got.push(`fetch ${name}`);
          if (await load('img', address)) got.push(`img ${name}`);
          if (await load('script', address)) got.push(`script ${name}`);
        }
        return got;
      },
      browser.origin,
      files,
    );
    expect(reached).toEqual([]);
    await page.evaluate(
      (origin, names) => {
        for (const name of names) {
          const frame = document.createElement('iframe');
          frame.src = `${origin}/${name}`;
          document.body.append(frame);
        }
      },
      browser.origin,
      files.filter((name) => name.endsWith('.html')),
    );
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    const inside = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame
            .evaluate(() => document.querySelector('#app, main, #root, script[src]')?.outerHTML ?? '')
            .catch(() => ''),
        ),
    );
    expect(inside.join('')).not.toMatch(/\.js|id="/);
  });

  test('in a frame, or on a host that only looks like the site, is not touched', async () => {
    await open();
    const host = '<div aria-hidden="true"></div>';
    web.serve('https://www.facebook.com/framed', '<!doctype html><title>inner</title><p>inner');
    for (const other of [
      'https://www.facebook.com.example/friends/requests',
      'https://developers.facebook.com.evil.example/',
      'https://wwwfacebook.com/friends/requests',
      'https://notx.com/home',
    ]) {
      web.serve(other, html);
      await page.goto(other, { waitUntil: 'load' });
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      expect(await page.evaluate(() => document.documentElement.lastElementChild!.outerHTML)).not.toBe(host);
    }
    web.serve(url, html.replace('<body>', '<body><iframe src="/framed"></iframe>'));
    await page.goto(url, { waitUntil: 'load' });
    const inner = await until('the frame', () =>
      page.frames().find((frame) => frame.url().endsWith('/framed')),
    );
    await until('the host of the page', async () => (await page.$$('html > div')).length === 1);
    expect(await inner.$$('html > div')).toHaveLength(0);
  });

  test('whose extension is reloaded under it has no mark and no second host left, and no error', async () => {
    await open();
    await own.evaluate(() => {
      const world = globalThis as unknown as Record<'browser' | 'chrome', typeof extensionLike | undefined>;
      setTimeout(() => (world.browser ?? world.chrome)!.runtime.reload(), 100);
    });
    const hosts = () => page.$$('html > div[aria-hidden="true"]');
    const ours = await page.$('html > div');
    await until('the old host to go', () => page.evaluate((old) => !old!.isConnected, ours));
    expect((await hosts()).length).toBeLessThanOrEqual(1);
    await page.evaluate(() => document.body.append(document.createElement('p')));
    const { x, y } = { x: 28, y: 150 };
    await page.mouse.click(x, y);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
    expect((await hosts()).length).toBeLessThanOrEqual(1);
    expect(errors).toEqual([]);
  });
});

declare const extensionLike: {
  runtime: { getContexts?(filter: object): Promise<{ documentUrl?: string }[]>; reload(): void };
  extension?: { getViews(what: object): Window[] };
};
