/** Pages on which the user does something to somebody, and what such a page sees of it. */
import type { Page } from 'puppeteer-core';
import type { HeldAct } from '../../policy/act.ts';
import { replicas } from '../sites/replicas.ts';
import { readPng } from '../tools/pixels.ts';
import type { Web } from '../tools/web.ts';
import { askFrom } from './school.ts';

/** Room around everything, and what the sites' own buttons do: they act on a click, and by key on Enter and Space. */
const style = `<link rel="icon" href="data:,"><style>body{margin:0;font:16px sans-serif;padding:20px}
[role="button"],button,[role="menuitem"]{display:inline-block;padding:8px 14px;margin:6px;border:1px solid #999;background:#eee}
a{display:inline-block;padding:4px} a svg{width:20px;height:20px;background:#ccc} [role="dialog"]{margin:10px;padding:10px;border:1px solid #ccc}</style>`;

/** Notes every event of a press that reaches the page, with the control; and what the page's own control then does. */
const recorder = `<script>
  window.seen = []; window.done = [];
  const nameOf = (node) => node instanceof Element ? (node.closest('[id]')?.id ?? node.nodeName) : 'window';
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'touchstart', 'touchend', 'keydown', 'keypress', 'keyup', 'contextmenu', 'dragstart'])
    addEventListener(type, (event) => seen.push(type + ' ' + nameOf(event.target) + ' ' + event.isTrusted), true);
  addEventListener('click', (event) => {
    const control = event.target.closest('[role="button"], button, a[href], [role="menuitem"]');
    if (control && !event.defaultPrevented) done.push(control.id || control.getAttribute('href'));
    event.preventDefault();
  });
  addEventListener('auxclick', (event) => event.preventDefault());
  addEventListener('keydown', (event) => {
    const control = event.target.closest?.('[role="button"]:not(button)');
    if (control && (event.key === 'Enter' || event.key === ' ')) { done.push(control.id); event.preventDefault(); }
  });
</script>`;

/** Puts a replica with a recorder onto the web; `change` may alter it. Gives its address. */
export function serveActs(web: Web, name: string, change: (html: string) => string = (html) => html): string {
  const { url, html } = replicas.find((replica) => replica.name === name)!;
  web.serve(url, change(html.replace('<head>', `<head>${recorder}${style}`).replaceAll('a.jpg', 'data:,')));
  return url;
}

interface Recorded {
  seen: string[];
  done: string[];
}

/** What the page has seen since it was asked last. */
export const recorded = (page: Page): Promise<Recorded> =>
  page.evaluate(() => {
    const world = window as unknown as Recorded;
    return { seen: world.seen.splice(0), done: world.done.splice(0) };
  });

async function heldByTab(own: Page): Promise<[tabId: number, held: HeldAct[]][]> {
  const tabs = await own.evaluate(async () => {
    const world = globalThis as unknown as Record<'browser' | 'chrome', typeof tabsLike | undefined>;
    return (await (world.browser ?? world.chrome)!.tabs.query({})).map(({ id }) => id);
  });
  return Promise.all(
    tabs.map(
      async (tabId) =>
        [tabId, (await askFrom(own, { type: 'acts.list', tabId })) as HeldAct[]] as [number, HeldAct[]],
    ),
  );
}

/** Every tab's acts that were held or found late; `own` is any of Staffroom's own pages. */
export const heldOn = async (own: Page): Promise<HeldAct[]> =>
  (await heldByTab(own)).flatMap(([, held]) => held);

/** The tabs in which an act was held. */
export const tabsWith = async (own: Page, key: string): Promise<number[]> =>
  (await heldByTab(own)).filter(([, held]) => held.some((each) => each.key === key)).map(([tabId]) => tabId);

declare const tabsLike: { tabs: { query(what: object): Promise<{ id: number }[]> } };

/** Waits until the background has had time for what a page has asked so far: what it does for an answer itself takes as long. */
export async function answered(own: Page): Promise<void> {
  for (let round = 0; round < 5; round++) await askFrom(own, { type: 'roster.ask', name: 'Rowan Hale' });
}

/** Goes to a control with the pointer, and waits until the background has had time to answer what was asked about it. */
export async function approach(own: Page, page: Page, selector: string): Promise<void> {
  await page.hover(selector);
  await answered(own);
}

/** The border of the words that are shown; nothing on the replica pages has this colour. */
const border = [0x0f, 0x5c, 0x66] as const;

/** How many pixels of the words' border are on the screen. */
export async function wordPixels(page: Page): Promise<number> {
  const picture = readPng(await page.screenshot({ type: 'png', captureBeyondViewport: false }));
  let count = 0;
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++)
      if (picture.at(x, y).every((value, i) => Math.abs(value - border[i]!) <= 2)) count++;
  return count;
}

/** Chooses another policy, and says which accounts are the school's own. */
export async function choosePolicy(own: Page, policyId: string, handles: string[] = []): Promise<void> {
  const settings = (await askFrom(own, { type: 'settings.get' })) as object;
  await askFrom(own, { type: 'settings.save', settings: { ...settings, policyId, handles } as never });
}
