import { appendFileSync, cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture } from '../journeys/fixture.ts';
import * as steps from '../journeys/steps.ts';
import { type Kind, kinds, targetOf } from '../tools/browsers.ts';
import { builtFor } from '../tools/built.ts';
import { until } from '../tools/until.ts';
import type { LoggedRequest } from '../tools/web.ts';
import { askFrom, pupil, setUpSchool } from './school.ts';

const given = fixture();

/** What the browsers themselves ask for, with or without an extension: updates, time, lists. Exact hosts, nothing wider. */
const browsersOwn = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'content-signature-2.cdn.mozilla.net',
]);

/** Everything else that anybody asked the web for, in order of address. */
const asked = (requests: readonly LoggedRequest[]): string[] =>
  requests
    .filter(({ url }) => !browsersOwn.has(new URL(url).hostname))
    .map(({ method, url, origin, destination }) => [method, url, origin ?? '-', destination ?? '-'].join(' '))
    .toSorted();

/** Both sites' pages, with traffic of their own, visited in order. The last one is over when its own request has come. */
async function tour(open: (url: string) => Promise<unknown>): Promise<void> {
  for (const id of steps.siteIds)
    for (const url of [`${steps.sites[id].url}?control`, steps.sites[id].url]) {
      const pings = () => given.web.requests.filter((r) => r.url.includes('/own-traffic')).length;
      const before = pings();
      await open(url);
      await until("the page's own traffic", () => pings() > before);
    }
}

/** Adds traffic of their own to the pages: a picture, a script's request. */
function busyPages(): void {
  for (const id of steps.siteIds)
    for (const [query, askers] of [
      ['', [steps.sites[id].asks, ...steps.strangers]],
      ['?control', steps.strangers],
    ] as const) {
      const { url, replica } = steps.sites[id];
      const traffic = `<img alt="" src="/picture.png"><script>addEventListener('load', () => fetch('/own-traffic', { method: 'POST' }))</script></body>`;
      given.web.serve(`${url}${query}`, replica(askers).replace('</body>', traffic));
    }
}

async function withoutStaffroom(kind: Kind): Promise<string[]> {
  const { browser } = await given.start(kind, { extension: null });
  given.web.requests.length = 0;
  await tour((url) => browser.open(url));
  return asked(given.web.requests);
}

describe.each(kinds)('in %s', (kind) => {
  test('nothing of Staffroom asks the network for anything, and the pages ask for the same as without it', async () => {
    busyPages();
    const alone = await withoutStaffroom(kind);
    expect(alone.filter((line) => line.includes('/own-traffic'))).toHaveLength(4);

    const journey = await given.start(kind);
    given.web.requests.length = 0;
    const options = await steps.setUp(journey, steps.writeRoster(given.folder));
    expect(asked(given.web.requests)).toEqual([]);
    const visits: steps.Visit[] = [];
    await tour(async (url) => visits.push(await steps.visit(journey, options, url)));
    const panel = await steps.panelOf(journey, visits[1]!);
    const { page } = await steps.report(journey, panel);
    await page.click('button', 'I have sent it');
    await page.reads('you say that you have sent it');
    await journey.browser.ownPage('options.html#log');
    expect(asked(given.web.requests)).toEqual(alone);
  });

  test('one request added to what runs on a page, or to the background, is noticed', async () => {
    const extension = path.join(given.folder, 'leaking');
    cpSync(builtFor(targetOf(kind)), extension, { recursive: true });
    appendFileSync(
      path.join(extension, 'content-scripts', 'facebook.js'),
      `\n;fetch('https://www.facebook.com/leak?' + document.title);`,
    );
    const journey = await given.start(kind, { extension });
    const page = await setUpSchool(journey.browser, [pupil('1', 'Zosia', 'Brackenthwaite')]);
    await journey.browser.open(steps.sites.facebook.url);
    await until('the leak in the log of requests', () =>
      asked(given.web.requests).some((line) => line.includes('/leak')),
    );
    // From its own pages and worker the browser itself lets nothing out.
    const refused = await page.evaluate(async () => {
      try {
        await fetch('https://www.facebook.com/leak-from-a-page');
        return 'sent';
      } catch {
        return 'refused';
      }
    });
    expect(refused).toBe('refused');
    expect(asked(given.web.requests).filter((line) => line.includes('leak-from-a-page'))).toEqual([]);
    await askFrom(page, { type: 'status.get' });
  });
});
