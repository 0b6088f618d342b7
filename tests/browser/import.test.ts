import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import type { Settings } from '../../policy/settings.ts';
import { calendar, lesson, wholeDays } from '../policy/timetable/import/ics.ts';
import { kinds, launch, type TestBrowser } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import { asUser } from '../tools/user.ts';
import { askFrom, setUpSchool } from './school.ts';

let browser: TestBrowser | undefined;
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

/** Gives a page a file as a person would who chooses one. */
async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = path.join(browser!.downloads, name);
  writeFileSync(file, text);
  const input = await page.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(file);
}

const week = calendar(
  lesson('Maths', '20260907T090000', 'RRULE:FREQ=WEEKLY'),
  wholeDays('INSET day', '20261214'),
);

test.each(kinds)(
  '%s: a calendar is read under the policy of the pages, and a school’s file has its checksum',
  async (kind) => {
    browser = await launch(kind);
    const set = await setUpSchool(browser, []);
    const settings = async () => (await askFrom(set, { type: 'settings.get' })) as Settings;

    const timetable = await browser.ownPage('options.html#timetable');
    await choose(timetable, 'week.ics', week);
    await asUser(timetable).click('button', 'Import what is ticked');
    await until('the timetable in the settings', async () => {
      const { time } = await settings();
      return time.timetable.days.some(({ periods }) => periods.some(({ label }) => label === 'Maths'));
    });
    expect((await settings()).time.insetDays).toEqual([{ date: '2026-12-14', label: 'INSET day' }]);

    const school = await browser.ownPage('options.html#school');
    const text = '{"version":1,"policy":"carville","handles":["greenvale"]}';
    await choose(school, 'school.json', text);
    const sum = createHash('sha256').update(text).digest('hex');
    await until('the checksum', () =>
      school.evaluate((wanted) => document.body.innerText.includes(wanted), sum),
    );
    await asUser(school).click('button', 'Take over what is ticked');
    await until('the handle in the settings', async () => (await settings()).handles.includes('greenvale'));
  },
);
