import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { tabs } from '../../entrypoints/options/tab-names.ts';
import { fixture } from '../journeys/fixture.ts';
import * as steps from '../journeys/steps.ts';
import { type Kind, kinds, targetOf, type TestBrowser } from '../tools/browsers.ts';
import { builtFor } from '../tools/built.ts';
import { until } from '../tools/until.ts';
import { asUser } from '../tools/user.ts';
import { putUse } from './database.ts';
import { pupil, setUpSchool } from './school.ts';

const given = fixture();

const optionsPages = [
  ...['1', '2', '3', '4', '5', 'done'].map((step) => `options.html#set-up/${step}`),
  ...tabs.map((tab) => `options.html#${tab}`),
  'options.html#records/new-departure',
  'options.html#declarations/new',
  'options.html#log/answers',
];

const watcher = `globalThis.policyViolations = [];
addEventListener('securitypolicyviolation', (event) =>
  policyViolations.push(event.violatedDirective + ' ' + event.blockedURI));\n`;

/** The built extension, with one more script: it collects refusals by the policy from before the first line of our own. */
function watchingPolicy(kind: Kind): string {
  const extension = path.join(given.folder, 'watching');
  cpSync(builtFor(targetOf(kind)), extension, { recursive: true });
  writeFileSync(path.join(extension, 'watch-policy.js'), watcher);
  for (const name of readdirSync(extension)) {
    const file = path.join(extension, name);
    if (name.endsWith('.html'))
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace('<head>', '<head><script src="/watch-policy.js"></script>'),
      );
    if (name === 'background.js') writeFileSync(file, watcher + readFileSync(file, 'utf8'));
  }
  return extension;
}

const violationsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { policyViolations: string[] }).policyViolations);

/** The same in the background worker. */
async function inWorker({ browser, origin }: TestBrowser): Promise<string[]> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
  );
  const worker = await target.worker();
  return worker!.evaluate(() => (globalThis as unknown as { policyViolations: string[] }).policyViolations);
}

/** Everything axe finds, a line each. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await tool.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

/** A page that shows everything: a school, a roster, somebody to look at, a report. */
async function everyPage(journey: steps.Journey): Promise<string[]> {
  const page = await setUpSchool(journey.browser, [pupil('1', 'Zosia', 'Brackenthwaite')]);
  const today = Temporal.Now.plainDateISO('Europe/London').toString();
  await putUse(page, [
    { date: today, host: 'facebook.com', inside: 600, outside: 3000 },
    { date: today, host: 'x.com', inside: 0, outside: 60 },
  ]);
  const options = asUser(page);
  const control = await steps.visit(journey, options, `${steps.sites.facebook.url}?control`);
  expect(await steps.badgeOf(options, control)).toBe('');
  const visit = await steps.visit(journey, options, steps.sites.facebook.url);
  const panel = await steps.panelOf(journey, visit);
  await panel.click('button', 'Report to the DSL and the headteacher');
  const report = await journey.browser.ownPageOpened('report.html');
  const { pathname, search } = new URL(await report.evaluate(() => location.href));
  const entry = new URLSearchParams(search).get('incident');
  return [
    `sidepanel.html?tab=${visit.tabId}`,
    `sidepanel.html?tab=${control.tabId}`,
    `${pathname.slice(1)}${search}`,
    ...optionsPages,
    `options.html#log/${entry}`,
  ];
}

/** Opens a page afresh in one tab and waits until it shows what it has to show. */
async function showIn(page: Page, browser: TestBrowser, address: string): Promise<void> {
  const url = `${browser.origin}/${address}`;
  await page.evaluate(() => history.replaceState(null, '', '?'));
  void page.goto(url).catch(() => undefined); // Firefox does not say when it has loaded.
  await until(`${address} to be shown`, () =>
    page.evaluate(
      (wanted) =>
        location.href === wanted &&
        document.querySelector('h1') !== null &&
        !/One moment…|Loading…|Fetching/.test(document.body.innerText),
      url,
    ),
  );
}

describe.each(kinds)('in %s, every page of Staffroom', (kind) => {
  test.each(kind === 'chromium' ? ['light', 'dark'] : ['light'])(
    'gives axe nothing to find (%s), breaks no policy, and fits a narrow and a magnified window',
    async (theme) => {
      const journey = await given.start(kind, { extension: watchingPolicy(kind) });
      const addresses = await everyPage(journey);
      const page = await journey.browser.ownPage('options.html#school');
      if (kind === 'chromium')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      const problems: Record<string, string[]> = {};
      for (const address of addresses) {
        await page.setViewport({ width: 1280, height: 900 });
        await showIn(page, journey.browser, address);
        await page.bringToFront();
        // Contrast is measured once colours have come to rest.
        await page.evaluate(() => {
          for (const animation of document.getAnimations()) animation.finish();
        });
        // First: axe itself does what the policy refuses.
        const found = await violationsOn(page);
        found.push(...(await findings(page)));
        // 640 is a window of 1280 at 200 %.
        for (const width of [640, 360]) {
          await page.setViewport({ width, height: 800 });
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (over > 0) found.push(`${over} px too wide at ${width} px`);
        }
        if (found.length > 0) problems[address] = found;
      }
      expect(problems).toEqual({});
      if (kind === 'chromium') expect(await inWorker(journey.browser)).toEqual([]);
    },
  );

  test('the checks see what they look for', async () => {
    const journey = await given.start(kind, { extension: watchingPolicy(kind) });
    const page = await journey.browser.ownPage('options.html#status');
    await page.evaluate(() => {
      document.body.append(document.createElement('button'));
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
    });
    expect(await findings(page)).toContainEqual(expect.stringContaining('button-name'));
    await until('the refusal', async () => (await violationsOn(page)).length > 0);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  });
});
