import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, launch as start, type LaunchOptions, type Page } from 'puppeteer-core';
import { builtFor, type Target } from './built.ts';
import { until } from './until.ts';
import type { Web } from './web.ts';

/** The browsers that everything is proved in. */
export const kinds = ['chromium', 'firefox'] as const;
export type Kind = (typeof kinds)[number];

const programs: Record<Kind, () => string> = {
  chromium: () => process.env['STAFFROOM_CHROMIUM'] ?? '/usr/bin/chromium',
  firefox: () => process.env['STAFFROOM_FIREFOX'] ?? '/usr/bin/firefox-esr',
};

/** Which build a browser gets. */
export const targetOf = (kind: Kind): Target => (kind === 'chromium' ? 'chrome' : 'firefox');

export interface LaunchChoices {
  /** The only network the browser has. Without it, the browser reaches nothing at all. */
  web?: Web;
  /** Folder of the profile; kept on close if given. */
  profile?: string;
  /** Folder of the unpacked extension; null for a browser without Staffroom. Default: the last build. */
  extension?: string | null;
  headless?: boolean;
  /** Window size in CSS pixels. */
  width?: number;
  height?: number;
  /** Further preferences (Firefox) and command-line words (Chromium). */
  preferences?: Record<string, unknown>;
  words?: string[];
}

/** A real browser with the built extension in it. */
export interface TestBrowser {
  kind: Kind;
  browser: Browser;
  profile: string;
  /** Where downloads land, without a question. */
  downloads: string;
  /** Opens an address in a new tab and waits for its load event. */
  open(url: string): Promise<Page>;
  /** Opens one of Staffroom's own pages in a new tab, e.g. `options.html#roster`. */
  ownPage(address: string): Promise<Page>;
  /** Waits for one of Staffroom's own pages that the extension opens itself, e.g. `options.html` after the installation. */
  ownPageOpened(address: string): Promise<Page>;
  /** The extension's own origin, e.g. `chrome-extension://…`. */
  origin: string;
  /** Closes the browser as a user does; removes the profile unless it was given. Safe to call after `kill`. */
  close(): Promise<void>;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
}

/** Pinned, so that a profile used again is the same installation. */
const firefoxId = 'staffroom@staffroom.invalid';
const firefoxUuid = '5f0b3c52-7d0e-4a3c-9a57-0d6f1c1f8a11';

/** How long a browser may take to close before its process is ended. In milliseconds. */
const closingLimit = 20_000;

function firefoxPreferences(web: Web | undefined, downloads: string): Record<string, unknown> {
  const port = web?.port ?? 9;
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'browser.download.dir': downloads,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    // It would take the keyboard.
    'browser.download.alwaysOpenPanel': false,
    'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxUuid }),
    // The extension is loaded from its folder at each start; what it stored stays.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
}

function chromiumWords(web: Web | undefined): string[] {
  return [
    `--proxy-server=127.0.0.1:${web?.port ?? 9}`,
    '--proxy-bypass-list=<-loopback>',
    '--ignore-certificate-errors',
    // As root, as in a container, Chromium runs only without its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** The address a page really has: Firefox tells the driver "about:blank" for pages of an extension. */
const addressOf = (page: Page): Promise<string> =>
  page.evaluate(() => location.href).catch(() => ''); /* closed or still loading */

/**
 * Starts a browser with Staffroom loaded. Both are driven alike, by the same library; the caller closes it.
 */
export async function launch(kind: Kind, choices: LaunchChoices = {}): Promise<TestBrowser> {
  const { web, headless = true, width = 1280, height = 900 } = choices;
  const extension = choices.extension === undefined ? builtFor(targetOf(kind)) : choices.extension;
  const own = mkdtempSync(path.join(tmpdir(), `staffroom-${kind}-`));
  const profile = choices.profile ?? path.join(own, 'profile');
  const downloads = path.join(own, 'downloads');
  for (const folder of [profile, downloads]) mkdirSync(folder, { recursive: true });

  const common: LaunchOptions = {
    executablePath: programs[kind](),
    headless,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
  };
  const browser = await start(
    kind === 'chromium'
      ? {
          ...common,
          pipe: true,
          enableExtensions: true,
          downloadBehavior: { policy: 'allow', downloadPath: downloads },
          args: [...chromiumWords(web), `--window-size=${width},${height}`, ...(choices.words ?? [])],
        }
      : {
          ...common,
          browser: 'firefox',
          args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
          extraPrefsFirefox: { ...firefoxPreferences(web, downloads), ...choices.preferences },
        },
  );
  const id = extension === null ? undefined : await browser.installExtension(extension);
  const origin = kind === 'firefox' ? `moz-extension://${firefoxUuid}` : `chrome-extension://${id}`;

  async function pageAt(address: string): Promise<Page | undefined> {
    const wanted = `${origin}/${address}`;
    for (const page of await browser.pages())
      if (withoutTrail(await addressOf(page)) === withoutTrail(wanted)) return page;
    return undefined;
  }

  return {
    kind,
    browser,
    profile,
    downloads,
    origin,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async ownPage(address) {
      const url = `${origin}/${address}`;
      const page = await browser.newPage();
      // Firefox loads the page, but never tells the driver that it has.
      void page.goto(url).catch(() => undefined);
      await until(`${address} to load`, () =>
        page
          .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
          .catch(() => false),
      );
      return page;
    },
    ownPageOpened: (address) => until(`${address} to be opened`, () => pageAt(address)),
    async close() {
      // After kill() there is nothing left to close.
      const child = browser.process();
      if (child?.exitCode === null && child.signalCode === null) {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        const late = setTimeout(() => child.kill('SIGKILL'), closingLimit);
        await Promise.race([browser.close(), gone]);
        clearTimeout(late);
      }
      rmSync(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
    async kill() {
      const child = browser.process()!;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      await browser.disconnect().catch(() => undefined);
      // The driver then puts Firefox's preferences back, unasked and unannounced; the next start must not come between.
      await until('the driver to have tidied up', () =>
        readdirSync(profile).every((file) => !file.endsWith('.puppeteer')),
      );
    },
  };
}

/** Without query and fragment, which a page may change by itself. */
const withoutTrail = (url: string) => url.replace(/[?#].*$/, '');
