import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { newSettings, type Settings } from '../../policy/settings.ts';
import { matchPatterns } from '../../policy/social-sites.ts';
import { timePlanKey } from '../../policy/time-plan.ts';
import type { DayUse } from '../../policy/usage.ts';
import { fixture } from '../journeys/fixture.ts';
import { agreeable, agreeTo } from '../tools/agree.ts';
import { kinds } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import { asUser } from '../tools/user.ts';
import { askFrom } from './school.ts';
import { stopWorker } from './worker.ts';

const given = fixture();
const site = 'https://www.instagram.com/';
const elsewhere = 'https://www.example.org/';
const html = (title: string) =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title><body style="margin:0"><main style="height:100vh">${title}</main>`;

/** Whether something that is not the site's own stands in the middle of the window. */
const isCovered = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const found = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return found !== null && !document.body.contains(found) && found !== document.documentElement;
  });

/** Everything in the page that the site did not put there. */
const strangeElements = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length);

/** What the browser and Staffroom hold of the sites granted at run time. */
const held = (own: Page) =>
  own.evaluate(async (key) => {
    interface Api {
      permissions: { getAll(): Promise<{ origins: string[] }> };
      scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches: string[] }[]> };
      storage: { local: { get(key: null): Promise<Record<string, unknown>> } };
    }
    const world = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const api = (world.browser ?? world.chrome)!;
    const local = await api.storage.local.get(null);
    return {
      origins: (await api.permissions.getAll()).origins.filter((each) => each.includes('instagram')),
      // Besides the part that runs on the sites of the manifest.
      scripts: (await api.scripting.getRegisteredContentScripts())
        .filter(({ id }) => id !== 'own-actions')
        .flatMap(({ matches }) => matches),
      planned: (local[key] as { hosts: string[] }).hosts.filter((each) => each.includes('instagram')),
    };
  }, timePlanKey);

describe.each(kinds)('%s', (kind) => {
  test('a site granted at run time works at once, and leaves nothing behind when taken away', async () => {
    given.web.serve(site, html('photographs'));
    given.web.serve(elsewhere, html('something else'));
    const { browser } = await given.start(kind, agreeable);
    const own = await browser.ownPage('options.html');
    // With a school's device every moment is restricted at this school, so that the test needs no clock.
    const settings: Settings = {
      ...newSettings(),
      policyId: 'carville',
      device: 'school',
      setUp: { step: 5, done: true },
    };
    await askFrom(own, { type: 'settings.save', settings });
    await own.close();

    const open = await browser.open(site);
    expect(await strangeElements(open)).toBe(0);

    const tab = asUser(await browser.ownPage('options.html#sites'));
    await agreeTo(browser, matchPatterns(['instagram.com']));
    await tab.click('button', /^Let Staffroom see it \(Instagram\)/);
    await tab.reads(/Staffroom now sees Instagram/);

    // The page that was open already, without a reload; one that is opened then; one after the worker was stopped.
    await open.bringToFront();
    await until('the open page to be covered', () => isCovered(open));
    expect(await held(tab.page)).toEqual({
      origins: matchPatterns(['instagram.com']),
      scripts: matchPatterns(['instagram.com']),
      planned: ['instagram.com'],
    });
    if (kind === 'chromium') await stopWorker(browser);
    const opened = await browser.open(site);
    await until('a new page to be covered', () => isCovered(opened));
    const control = await browser.open(elsewhere);
    expect(await strangeElements(control)).toBe(0);
    await control.close();

    // Uncovered by what the plan says; use is measured, once, under the name of the site.
    await askFrom(tab.page, {
      type: 'settings.save',
      settings: { ...settings, device: 'own', measures: true },
    });
    await opened.bringToFront();
    await until('the page to be free', async () => !(await isCovered(opened)));
    const uses = () => askFrom(tab.page, { type: 'usage.list' }) as Promise<DayUse[]>;
    // Of use that is shorter than a second nothing is kept.
    const used = await until('use to be counted', async () => {
      await opened.goto(site);
      await opened.bringToFront();
      await until('a page to be used for a while', () => opened.evaluate(() => performance.now() > 2500));
      // Leaving the page is when it says what it has.
      await opened.goto(elsewhere);
      return (await uses())[0];
    });
    await opened.goto(site);
    expect(used).toMatchObject({ host: 'instagram.com', inside: 0 });

    await askFrom(tab.page, { type: 'settings.save', settings });
    await until('the page to be covered again', () => isCovered(opened));
    await tab.page.bringToFront();
    await tab.click('button', /^Take it back \(Instagram\)/);
    await tab.reads(/Staffroom no longer sees Instagram/);
    for (const page of [open, opened]) {
      await page.bringToFront();
      await until('the page to be as the site made it', async () => (await strangeElements(page)) === 0);
      expect(await isCovered(page)).toBe(false);
    }
    await until('nothing to be left', async () => (await uses()).length === 0);
    expect(await held(tab.page)).toEqual({ origins: [], scripts: [], planned: [] });
    const again = await browser.open(site);
    expect(await strangeElements(again)).toBe(0);
  });
});
