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
import { profileMapFor } from '../../entrypoints/own-profile.content/maps.ts';
import { profileAt } from '../../entrypoints/own-profile.content/owner.ts';
import { siteFor } from '../../entrypoints/social.content/sites/index.ts';
import type { Outcome, SurfaceReading } from '../../policy/observation.ts';
import type { ProfileFieldName, ProfileReading } from '../../policy/profile/observation.ts';
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

/** The own profile as it is printed: one observation, if anything was found. */
export interface ProfileSeen {
  surface: 'own-profile';
  outcome: Outcome;
  landmark?: string;
  /** What came of each field that the page shows. */
  fields: Partial<Record<ProfileFieldName, Outcome>>;
  /** Texts; several values of one field stand one per line. Fields that are lists by nature are lists. */
  observations: Partial<Record<ProfileFieldName, string | string[]>>[];
}

/** What the user could do to make contact on the page, as far as it was recognised and is in the window. */
export interface ActionsSeen {
  surface: 'actions';
  outcome: 'found';
  observations: { act: string; name: string; handle?: string; personId?: string }[];
}

/** What is printed for one page. */
export interface PageSeen {
  name?: string;
  url: string;
  site: string;
  surfaces: (SurfaceReading | ProfileSeen | ActionsSeen)[];
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
/** So long after a profile page has come to rest it has been told whether it is the own one, in milliseconds. */
const afterRest = 4500;
/** The parts of what runs on a page that come when it needs them; here they are brought to every page. */
const parts = ['own-actions', 'own-profile'];
/** Fields that can have several values by nature. */
const lists: ReadonlySet<string> = new Set(['formerWorkplaces', 'education']);

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

interface HeardMessage {
  tabId: number;
  message: { type: string } & Record<string, unknown>;
}

declare const chromeLike: {
  storage: { session: { get(keys: null): Promise<Record<string, unknown>> } };
  runtime: {
    onMessage: { addListener(hear: (message: never, sender: { tab?: { id?: number } }) => void): void };
  };
  scripting: { executeScript(what: object): Promise<unknown> };
};

interface OwnWorld extends Record<'browser' | 'chrome', typeof chromeLike | undefined> {
  heard: HeardMessage[];
}

/** From now on one of Staffroom's own pages keeps what the pages' scripts tell the background. */
const startHearing = (own: Page): Promise<void> =>
  own.evaluate(() => {
    const world = globalThis as unknown as OwnWorld;
    world.heard = [];
    (world.browser ?? world.chrome)!.runtime.onMessage.addListener((message, { tab }) => {
      if (tab?.id !== undefined) world.heard.push({ tabId: tab.id, message });
    });
  });

const heardFrom = async (own: Page, tabId: number): Promise<HeardMessage['message'][]> =>
  (await own.evaluate(() => (globalThis as unknown as OwnWorld).heard))
    .filter((each) => each.tabId === tabId)
    .map(({ message }) => message);

/** Brings the parts to a page, as the background does once a policy is chosen. They start once, however often they are brought. */
const bringParts = (own: Page, tabId: number): Promise<void> =>
  own.evaluate(
    async (id, files) => {
      const world = globalThis as unknown as OwnWorld;
      const { scripting } = (world.browser ?? world.chrome)!;
      await scripting.executeScript({ target: { tabId: id }, files, injectImmediately: true });
    },
    tabId,
    parts.map((part) => `/content-scripts/${part}.js`),
  );

/** What was heard of one tab. */
interface TabHeard {
  reading?: TabReading;
  profile?: ProfileReading;
  actions: ActionsSeen['observations'];
}

function sorted(messages: readonly HeardMessage['message'][]): Omit<TabHeard, 'reading'> {
  const profile = messages.findLast(({ type }) => type === 'profile-read') as ProfileReading | undefined;
  const actions = messages
    .filter(({ type }) => type === 'person-ask')
    .map(({ act, person }) => {
      const { name, handle, personId } = person as ActionsSeen['observations'][number];
      return { act: act as string, name, ...(handle && { handle }), ...(personId && { personId }) };
    });
  const different = new Map(actions.map((each) => [JSON.stringify(each), each]));
  return { ...(profile && { profile }), actions: [...different.values()] };
}

/** Opens the served page in a tab of its own and waits until it has come to rest. */
async function watchTab(browser: TestBrowser, own: Page, url: URL, seconds: number): Promise<TabHeard> {
  const earlier = new Set(Object.keys(await readings(own)));
  const others = new Set(await browser.browser.pages());
  const tab = await browser.browser.newPage();
  // A question from the page would stop it, and the command with it.
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  try {
    let last: TabReading | undefined;
    let tabId: number | undefined;
    let heard: Omit<TabHeard, 'reading'> = { actions: [] };
    let restedAt: number | undefined;
    const mayBeProfile = isProfileRoute(url);
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
        if (all[0] && tabId === undefined) {
          tabId = Number(all[0][0].slice('page:'.length));
          await bringParts(own, tabId);
        }
        if (tabId !== undefined) heard = sorted(await heardFrom(own, tabId));
        const now = performance.now();
        if (now - start > (seconds + grace) * 1000) return true;
        if (last?.settled !== true) return false;
        if (now - start > seconds * 1000) return true;
        restedAt ??= now;
        const outcomes = Object.values(heard.profile?.fields ?? {}).map(({ outcome }) => outcome);
        const isBlind = outcomes.length === 0 || outcomes.includes('cannot-read');
        if (mayBeProfile && isBlind && now - restedAt < afterRest) return false;
        const isUnread =
          last.surfaces.some(({ outcome }) => outcome === 'cannot-read') || (mayBeProfile && isBlind);
        if (isUnread && (await hasLoader(tab, url))) loadedAt = performance.now();
        // What has just come in place of a loader has not been read yet.
        return loadedAt === start || now - loadedAt > afterLoader;
      },
      { seconds: seconds + 2 * grace },
    );
    const isLate = mayBeProfile && !heard.profile && (await hasLoader(tab, url));
    return { ...(last && { reading: last }), ...heard, ...(isLate && { profile: unread }) };
  } finally {
    for (const page of await browser.browser.pages()) if (!others.has(page)) await page.close();
  }
}

/** Whether a profile may stand at an address; whose it is, only the page can say. */
function isProfileRoute(url: URL): boolean {
  const map = profileMapFor(url);
  const at = map && profileAt(map, url);
  return at !== undefined && map!.pages.some(({ rest }) => new RegExp(rest, 'iu').test(at.rest));
}

/** A profile that was still to come when the time was over. */
const unread: ProfileReading = { surface: 'own-profile', outcome: 'cannot-read', fields: {} };

/** A reading as it is printed. */
export function shownProfile({ surface, outcome, landmark, fields }: ProfileReading): ProfileSeen {
  const entries = Object.entries(fields);
  const found = entries.filter(([, field]) => field.outcome === 'found');
  return {
    surface,
    outcome,
    ...(landmark !== undefined && { landmark }),
    fields: Object.fromEntries(entries.map(([name, field]) => [name, field.outcome])),
    observations:
      found.length === 0
        ? []
        : [
            Object.fromEntries(
              found.map(([name, { values }]) => [name, lists.has(name) ? values : values.join('\n')]),
            ),
          ],
  };
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
function shown({ url, site }: ReturnType<typeof covered>, { reading, profile, actions }: TabHeard): PageSeen {
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
      ...(profile ? [shownProfile(profile)] : []),
      ...(actions.length > 0
        ? [{ surface: 'actions' as const, outcome: 'found' as const, observations: actions }]
        : []),
    ],
  };
}

/** Starts a browser with Staffroom in it. The caller closes it. */
export async function startReader(kind: Kind): Promise<PageReader> {
  await freshBuild(targetOf(kind));
  const web = await startWeb();
  const browser = await launch(kind, { web });
  const own = await browser.ownPage('options.html');
  await startHearing(own);
  return {
    async read(page, seconds = defaultWait) {
      const place = covered(page.url);
      serve(web, place.url, fileAt(page.file));
      const heard = await watchTab(browser, own, place.url, seconds);
      web.serve(place.url.href, { body: '', status: 404 });
      return { ...(page.name !== undefined && { name: page.name }), ...shown(place, heard) };
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
