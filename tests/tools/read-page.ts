/**
 * Shows what the reader makes of a saved page, in a real browser with the built extension: how anyone finds out why a page
 * is not understood.
 * Use: npm run read-page -- URL FILE [--browser chromium|firefox] [--wait SECONDS]
 *      npm run read-page -- --list CASES.json [--browser …] [--wait …]   an array of {name, url, file}; one line for each
 * The file is served under the address; whatever else it asks for is answered with nothing. Standard output is JSON only.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { siteFor } from '../../entrypoints/social.content/sites/index.ts';
import type { SurfaceReading } from '../../policy/observation.ts';
import type { TabReading } from '../../storage/session.ts';
import { kinds, type Kind, launch, targetOf, type TestBrowser } from './browsers.ts';
import { freshBuild } from './fresh-build.ts';
import { isMain } from './run.ts';
import { until } from './until.ts';
import { startWeb, type Web } from './web.ts';

/** A saved page and the address it is read under. */
export interface PageCase {
  name?: string;
  url: string;
  file: string;
}

/** What is printed for one page. */
export interface PageSeen {
  name?: string;
  url: string;
  site: string;
  surfaces: SurfaceReading[];
}

/** Said to the user as it stands; the command ends with code 2. */
export class UsageError extends Error {}

/** What the reader makes of saved pages, one after the other. */
export interface PageReader {
  /**
   * Reads one page from a clean start: a new tab, and nothing that an earlier page left in cookies or storage.
   *
   * @param seconds how long to wait at most for the page to come to rest
   * @throws UsageError for an address that no site map covers, or a file that cannot be read
   */
  read(page: PageCase, seconds?: number): Promise<PageSeen>;
  close(): Promise<void>;
}

/** How long a page may move at most before it is taken as it is. */
const defaultWait = 8;
/** Time for what was awaited to reach the extension, in milliseconds. */
const afterLoader = 1500;
/** The last report is still on its way when the time is over. */
const grace = 2;

/** The map for an address, or a sentence about it. */
function covered(address: string): { url: URL; site: NonNullable<ReturnType<typeof siteFor>> } {
  if (!URL.canParse(address))
    throw new UsageError(
      `"${address}" is no address. Give one in full, such as https://x.com/notifications.`,
    );
  const url = new URL(address);
  const site = siteFor(url);
  if (!site)
    throw new UsageError(
      `No site map covers ${address}. Staffroom reads https pages of Facebook, Messenger and X under their own addresses only.`,
    );
  return { url, site };
}

/** A file as the user names it: from where the command was typed, or from the folder of the list. */
function fileAt(name: string, folder?: string): string {
  const bases = [folder, process.env['INIT_CWD'], process.cwd()].filter((base) => base !== undefined);
  const found = bases.map((base) => path.resolve(base, name)).find((file) => existsSync(file));
  if (!found || !statSync(found).isFile()) throw new UsageError(`There is no file ${name}.`);
  return found;
}

/** UTF-8 unless the page itself says otherwise; what the page before it stored is cleared. */
function serve(web: Web, url: URL, file: string): void {
  const body = readFileSync(file);
  const head = body.subarray(0, 2048).toString('latin1');
  web.serve(url.href, {
    body,
    type: /<meta[^>]+charset/i.test(head) ? 'text/html' : 'text/html; charset=utf-8',
    headers: { 'clear-site-data': '"cookies", "storage"' },
  });
}

/** The readings that the extension holds, by tab. */
function readings(own: Page): Promise<Record<string, TabReading>> {
  return own.evaluate(async () => {
    const world = globalThis as unknown as Record<'browser' | 'chrome', typeof chromeLike | undefined>;
    const all = await (world.browser ?? world.chrome)!.storage.session.get(null);
    return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('page:')));
  }) as Promise<Record<string, TabReading>>;
}

declare const chromeLike: { storage: { session: { get(keys: null): Promise<Record<string, unknown>> } } };

/** Opens the served page in a tab of its own and waits until it has come to rest. */
async function watchTab(
  browser: TestBrowser,
  own: Page,
  url: URL,
  seconds: number,
): Promise<TabReading | undefined> {
  const earlier = new Set(Object.keys(await readings(own)));
  const others = new Set(await browser.browser.pages());
  const tab = await browser.browser.newPage();
  // A question from the page would stop it, and the command with it.
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  try {
    let last: TabReading | undefined;
    // A page that never finishes loading is read all the same.
    void tab.goto(url.href, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
    await tab.bringToFront();
    const start = performance.now();
    let loadedAt = start;
    await until(
      'the page to come to rest',
      async () => {
        const all = Object.entries(await readings(own)).filter(([key]) => !earlier.has(key));
        last = all[0]?.[1] ?? last;
        const now = performance.now();
        if (now - start > (seconds + grace) * 1000) return true;
        if (last?.settled !== true) return false;
        if (now - start > seconds * 1000) return true;
        const isUnread = last.surfaces.some(({ outcome }) => outcome === 'cannot-read');
        if (isUnread && (await hasLoader(tab, url))) loadedAt = performance.now();
        // What has just come in place of a loader has not been read yet.
        return loadedAt === start || now - loadedAt > afterLoader;
      },
      { seconds: seconds + 2 * grace },
    );
    return last;
  } finally {
    for (const page of await browser.browser.pages()) if (!others.has(page)) await page.close();
  }
}

/** Whether the page is bare or shows that something is to come: then a surface that cannot be read may yet be. */
function hasLoader(tab: Page, url: URL): Promise<boolean> {
  const selector = siteFor(url)!.loading;
  return tab
    .evaluate(
      (loading) =>
        document.querySelector(loading) !== null || (document.body?.innerText ?? '').trim().length < 20,
      selector,
    )
    .catch(() => false);
}

/** Without the names that only the page and the background share; every surface the route should show is there. */
function shown({ url, site }: ReturnType<typeof covered>, reading: TabReading | undefined): PageSeen {
  const surfaces = (reading?.surfaces ?? []).map(({ surface, outcome, landmark, observations }) => ({
    surface,
    outcome,
    ...(landmark !== undefined && { landmark }),
    observations: observations.map((seen) =>
      Object.fromEntries(Object.entries(seen).filter(([key]) => key !== 'key')),
    ),
  })) as SurfaceReading[];
  const expected = site.surfaces.filter(({ routes }) =>
    routes.some((route) => new RegExp(route, 'iu').test(url.pathname)),
  );
  const names = ['identity' as const, ...expected.map(({ surface }) => surface)];
  const unseen = names.filter((name) => !surfaces.some(({ surface }) => surface === name));
  return {
    url: reading?.url ?? url.href,
    site: site.id,
    surfaces: [
      ...surfaces,
      ...unseen.map((surface) => ({ surface, outcome: 'cannot-read' as const, observations: [] })),
    ],
  };
}

/** Starts a browser with Staffroom in it. The caller closes it. */
export async function startReader(kind: Kind): Promise<PageReader> {
  await freshBuild(targetOf(kind));
  const web = await startWeb();
  const browser = await launch(kind, { web });
  const own = await browser.ownPage('options.html');
  return {
    async read(page, seconds = defaultWait) {
      const place = covered(page.url);
      serve(web, place.url, fileAt(page.file));
      const reading = await watchTab(browser, own, place.url, seconds);
      web.serve(place.url.href, { body: '', status: 404 });
      return { ...(page.name !== undefined && { name: page.name }), ...shown(place, reading) };
    },
    async close() {
      await browser.close();
      await web.close();
    },
  };
}

interface Order {
  kind: Kind;
  seconds: number;
  pages: PageCase[];
  isList: boolean;
}

function casesIn(list: string): PageCase[] {
  const file = fileAt(list);
  let cases: unknown;
  try {
    cases = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${list} is no JSON: ${(error as Error).message}.`);
  }
  if (!Array.isArray(cases)) throw new UsageError(`${list} must hold an array of {name, url, file}.`);
  return cases.map((each: Partial<PageCase>, index) => {
    const { name, url, file: page } = each ?? {};
    if (typeof url !== 'string' || typeof page !== 'string')
      throw new UsageError(`${list}, entry ${index + 1}: "url" and "file" must be texts.`);
    const own = path.resolve(path.dirname(file), page);
    return {
      name: typeof name === 'string' ? name : `${index + 1}`,
      url,
      file: existsSync(own) ? own : page,
    };
  });
}

const usage =
  'Say which page: npm run read-page -- URL FILE [--browser chromium|firefox] [--wait SECONDS], or --list CASES.json.';

/** What the command line asks for. */
function orderOf(words: readonly string[]): Order {
  const plain: string[] = [];
  const named = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!word.startsWith('--')) plain.push(word);
    else if (['--browser', '--wait', '--list'].includes(word) && words[at + 1] !== undefined)
      named.set(word, words[++at]!);
    else throw new UsageError(`"${word}" is not understood. ${usage}`);
  }
  const kind = named.get('--browser') ?? 'chromium';
  if (!(kinds as readonly string[]).includes(kind))
    throw new UsageError(`"${kind}" is not a browser that is known here. Say ${kinds.join(' or ')}.`);
  const seconds = Number(named.get('--wait') ?? defaultWait);
  if (!(seconds > 0 && seconds <= 600)) throw new UsageError('--wait takes a number of seconds, such as 8.');
  const list = named.get('--list');
  if (list === undefined && plain.length !== 2) throw new UsageError(usage);
  if (list !== undefined && plain.length > 0)
    throw new UsageError(`"${plain[0]}" does not go with --list. ${usage}`);
  const pages = list === undefined ? [{ url: plain[0]!, file: plain[1]! }] : casesIn(list);
  return { kind: kind as Kind, seconds, pages, isList: list !== undefined };
}

/** Runs the command; returns the exit code. */
async function main(words: readonly string[]): Promise<number> {
  let reader: PageReader | undefined;
  let code = 0;
  const complain = (error: unknown): string => {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    code = 2;
    return error.message;
  };
  try {
    const { kind, seconds, pages, isList } = orderOf(words);
    for (const page of pages) {
      try {
        covered(page.url);
        fileAt(page.file);
        reader ??= await startReader(kind);
        const seen = await reader.read(page, seconds);
        console.log(JSON.stringify(seen, null, isList ? 0 : 2));
      } catch (error) {
        const sentence = complain(error);
        if (isList) console.log(JSON.stringify({ name: page.name, url: page.url, error: sentence }));
      }
    }
  } catch (error) {
    complain(error);
  } finally {
    await reader?.close();
  }
  return code;
}

if (isMain(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
