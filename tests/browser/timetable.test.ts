import axe from 'axe-core';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import type { Settings } from '../../policy/settings.ts';
import { newSettings } from '../../policy/settings.ts';
import type { Timetable } from '../../policy/timetable/schema.ts';
import { kinds, launch, type TestBrowser } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import type { User } from '../tools/user.ts';
import { asUser } from '../tools/user.ts';
import { askFrom } from './school.ts';

let browser: TestBrowser | undefined;
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

/**
 * Keys that a person who knows the page presses, counted: what the issue calls steps. Moving to the first control of a part of the
 * page counts as one: a screen reader's heading key, or a press of the mouse.
 */
function countedKeys(page: Page, user: User) {
  let pressed = 0;
  return {
    count: () => pressed,
    press: async (...keys: KeyInput[]) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        pressed += 1;
      }
    },
    type: async (text: string) => {
      await page.keyboard.type(text);
      pressed += text.length;
    },
    goTo: async (role: string, name: string | RegExp) => {
      await user.tabTo(role, name);
      pressed += 1;
    },
  };
}

/** Everything axe finds with every part unfolded and every colour at rest, a line each. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const animation of document.getAnimations()) animation.finish();
  });
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await tool.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent || document.activeElement?.tagName);

for (const kind of kinds)
  test(`${kind}: by keyboard alone, a two-week timetable is entered in few steps, stands after a reload, and decides`, async () => {
    browser = await launch(kind);
    const own = await browser.ownPage('options.html');
    const settings = { ...newSettings(), policyId: 'wateringbury', setUp: { step: 5, done: true } };
    await askFrom(own, { type: 'settings.save', settings });
    const page = await browser.ownPage('options.html#timetable');
    await page.bringToFront();
    const user = asUser(page);
    const keys = countedKeys(page, user);
    await user.sees('heading', 'Your week');

    // Two weeks, this one is week A, a typical secondary day on every day.
    await keys.goTo('radio', 'Every week');
    await keys.press('ArrowDown');
    await user.reads(/Nothing says which week is week A/);
    await keys.goTo('radio', 'Week A');
    await keys.press(' ');
    await keys.goTo('button', 'Secondary day');
    await keys.press('Enter');
    await user.reads(/In force as shown/);

    // Each lesson of both weeks gets its class; every fifth is a free period, by one key.
    await keys.goTo('button', 'Monday, week A: hours, copy');
    await keys.press('ArrowDown', 'ArrowDown');
    for (let column = 0; column < 10; column += 1) {
      // Where in the day the lessons lie; between them are the break and lunch.
      for (const [n, down] of [1, 1, 2, 2, 1].entries()) {
        await keys.press(...Array.from({ length: down }, (): KeyInput => 'ArrowDown'));
        await until('an entry with the focus', async () => (await focusedName(page))?.startsWith('Period'));
        if (n === column % 5) {
          await keys.press('p');
          continue;
        }
        await keys.press('Enter');
        await until('the field', async () => (await focusedName(page)) === 'INPUT');
        await keys.type(`${7 + n}${column < 5 ? 'A' : 'B'}`);
        await keys.press('Enter');
        await until('the week again', async () => (await focusedName(page))?.endsWith('Lesson'));
      }
      if (column < 9) {
        // The next day's entry at this time; then up to before its first lesson.
        await keys.press('ArrowRight');
        await keys.press(...Array.from({ length: 7 }, (): KeyInput => 'ArrowUp'));
      }
    }

    const saved = async () => ((await askFrom(own, { type: 'settings.get' })) as Settings).time.timetable;
    const free = (timetable: Timetable) =>
      timetable.days.flatMap(({ periods }) => periods).filter((period) => period.kind === 'planning');
    const timetable = await until('the last of the free periods to be saved', async () => {
      const now = await saved();
      return free(now).length === 10 ? now : undefined;
    });
    expect(timetable.days).toHaveLength(10);
    const named = timetable.days
      .flatMap(({ periods }) => periods)
      .filter((each) => /^\d+[AB]$/.test(each.label));
    expect(named).toHaveLength(40);
    expect(named.every((period) => period.kind === 'lesson')).toBe(true);
    console.log(`${kind}: a two-week timetable of 50 periods in ${keys.count()} key presses`);
    // Five minutes are 300 seconds: at two keys a second, which is slow.
    expect(keys.count()).toBeLessThan(600);

    await page.reload({ waitUntil: 'domcontentloaded' }).catch(() => undefined);
    await user.sees('button', /^7A 09:00–10:00 Lesson/, { role: 'region', name: 'Tuesday, week A' });

    for (const theme of kind === 'chromium' ? ['light', 'dark'] : ['light']) {
      if (kind === 'chromium')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      expect(await findings(page)).toEqual([]);
    }
    // Narrow, and as wide a window as 200 % zoom leaves of 1280 pixels.
    for (const width of [360, 640]) {
      await page.setViewport({ width, height: 740 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.timetable button, .timetable a, .timetable input, .timetable select')]
        .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 120) }))
        .filter(
          ({ box, html }) =>
            box.width > 0 && (box.height < 24 || box.width < 24) && !/radio|checkbox/.test(html),
        )
        .map(({ html }) => html),
    );
    expect(small).toEqual([]);
    await page.setViewport({ width: 1280, height: 900 });

    // Undone by Ctrl+Z, in the browser's own key events; and done again.
    await user.tabTo('button', 'Friday, week A: hours, copy');
    await user.press('Tab');
    await user.press('Delete');
    await user.reads(/Friday, week A: Before school removed/);
    await user.press('z', 'Control');
    await user.reads(/Undone: Friday, week A: Before school removed/);

    // What the rule says in that lesson.
    const monday = await page.evaluate(() => {
      const today = Temporal.Now.zonedDateTimeISO('Europe/London').toPlainDate();
      return today.subtract({ days: today.dayOfWeek - 1 }).toString();
    });
    const lesson = Temporal.PlainDate.from(monday).add({ days: 1 }).toString();
    await page.evaluate((date) => {
      const part = document.querySelector('[aria-labelledby="timetable-what-if"]')!;
      const field = part.querySelector<HTMLInputElement>('input[type=date]')!;
      field.value = date;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, lesson);
    const whatIf = { role: 'region', name: 'What would happen at …' };
    await user.fill(/^Time, by/, '9.30', whatIf);
    await user.reads(/Not among the times that the policy permits: the notice is shown/);
    await user.fill(/^Time, by/, '1110', whatIf);
    await user.reads(/“Break”, a break/);
  });
