/** What the tests of composers share: a replica page with its real editor, and what the user does in it. */
import type { Page } from 'puppeteer-core';
import type { DraftView } from '../../policy/draft/view.ts';
import { markPixels } from '../journeys/steps.ts';
import { replicas } from '../sites/replicas.ts';
import type { TestBrowser } from '../tools/browsers.ts';
import { editorScript } from '../tools/editors.ts';
import { until } from '../tools/until.ts';
import type { Web } from '../tools/web.ts';
import { askFrom } from './school.ts';

/** Stands on the roster of these tests. */
export const somebody = ['Rowan', 'Hale'] as const;

/** Puts the editors' scripts onto the web, under the sites' own addresses. */
export async function serveEditors(web: Web): Promise<void> {
  for (const name of ['lexical', 'draft'] as const) {
    const script = await editorScript(name);
    for (const site of ['https://www.facebook.com', 'https://x.com'])
      web.serve(`${site}/editors/${name}.js`, script);
  }
}

declare const api: {
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
};
type World = Record<'browser' | 'chrome', typeof api | undefined>;

/** The tab that shows an address. */
export const tabOf = (own: Page, url: string): Promise<number> =>
  until(`a tab with ${url}`, () =>
    own.evaluate(async (wanted) => {
      const world = globalThis as unknown as World;
      const tabs = await (world.browser ?? world.chrome)!.tabs.query({});
      return tabs.find((tab) => tab.url === wanted)?.id;
    }, url),
  );

export interface ComposerPage {
  page: Page;
  tabId: number;
  /** Everything that was sent so far, as the site sees it. */
  sent(): Promise<string[]>;
  /** What Staffroom has to say, as its panel is told. */
  said(): Promise<DraftView[]>;
  /** Waits until the mark shows. */
  marked(): Promise<unknown>;
}

/** Opens a replica with a composer, has the page look at it as its user does: with the focus in the editor. */
export async function openComposer(
  browser: TestBrowser,
  web: Web,
  own: Page,
  name: string,
  { editor = '[contenteditable="true"], textarea', add = '', query = '' } = {},
): Promise<ComposerPage> {
  const replica = replicas.find((each) => each.name === name)!;
  const url = replica.url + query;
  web.serve(url, replica.html.replace('<head>', `<head>${add}`));
  const page = await browser.open(url);
  await page.bringToFront();
  const tabId = await tabOf(own, url);
  await page.click(editor);
  return {
    page,
    tabId,
    sent: () => page.evaluate(() => (window as unknown as { sent: string[] }).sent),
    said: async () => (await askFrom(own, { type: 'drafts.list', tabId, names: true })) as DraftView[],
    marked: () => until('the mark', async () => (await markPixels(page)) > 20),
  };
}
