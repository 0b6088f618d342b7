import { expect, test } from 'vitest';
import { fixture } from '../journeys/fixture.ts';
import * as steps from '../journeys/steps.ts';
import { until } from '../tools/until.ts';
import { asUser } from '../tools/user.ts';
import { pupil, setUpSchool } from './school.ts';

const given = fixture();

/** Where the mark of an item is drawn: the item's start edge, at most a line's height down (entrypoints/social.content/overlay). */
const markOf = (selector: string) => {
  const { left, top, height } = document.querySelector(selector)!.getBoundingClientRect();
  return { x: left + 10, y: top + Math.min(height / 2, 24) };
};

const pointers = ['mouse', 'finger'] as const;

test.each(pointers)(
  'in Chromium a click on the mark by %s opens the side panel, one by a script does not, and the page sees none',
  async (pointer) => {
    const journey = await given.start('chromium');
    const options = asUser(await setUpSchool(journey.browser, [pupil('1', 'Zosia', 'Brackenthwaite')]));
    const panels = () =>
      options.page.evaluate(async () => {
        const world = globalThis as unknown as {
          chrome: { runtime: { getContexts(filter: object): Promise<{ documentUrl: string }[]> } };
        };
        const found = await world.chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
        return found.map(({ documentUrl }) => new URL(documentUrl).pathname);
      });
    const control = await steps.visit(journey, options, `${steps.sites.facebook.url}?control`);
    await control.page.mouse.click(26, 163);
    expect(await panels()).toEqual([]);

    const { page } = await steps.visit(journey, options, steps.sites.facebook.url);
    await page.bringToFront();
    expect(await steps.markPixels(page, '.card')).toBeGreaterThan(20);
    await page.evaluate(() => {
      for (const type of [
        'pointerdown',
        'mousedown',
        'pointerup',
        'mouseup',
        'click',
        'touchstart',
        'touchend',
      ])
        addEventListener(
          type,
          (event) => {
            document.title = `${document.title} ${type}`;
            event.preventDefault();
          },
          true,
        );
    });
    const { x, y } = await page.evaluate(markOf, '.card');
    await page.evaluate(
      (clientX, clientY) => {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          document
            .elementFromPoint(clientX, clientY)!
            .dispatchEvent(
              new MouseEvent(type, { bubbles: true, cancelable: true, clientX, clientY, view: window }),
            );
        document.title = 'quiet';
      },
      x,
      y,
    );
    expect(await panels()).toEqual([]);

    if (pointer === 'mouse') await page.mouse.click(x, y);
    else await page.touchscreen.tap(x, y);
    await until('the side panel', async () => (await panels()).includes('/sidepanel.html'));
    expect(await page.title()).toBe('quiet');
  },
);

test('in Firefox a click on the mark opens the panel, in the sidebar or as a window of its own', async () => {
  const journey = await given.start('firefox');
  const options = asUser(await setUpSchool(journey.browser, [pupil('1', 'Zosia', 'Brackenthwaite')]));
  const open = () =>
    options.page.evaluate(() => {
      const world = globalThis as unknown as { browser: { extension: { getViews(): Window[] } } };
      return world.browser.extension.getViews().map((view) => view.location.pathname);
    });
  const control = await steps.visit(journey, options, `${steps.sites.facebook.url}?control`);
  await control.page.mouse.click(26, 163);
  expect(await steps.badgeOf(options, control)).toBe('');
  expect(await open()).not.toContain('/sidepanel.html');

  const { page } = await steps.visit(journey, options, steps.sites.facebook.url);
  expect(await steps.markPixels(page, '.card')).toBeGreaterThan(20);
  const { x, y } = await page.evaluate(markOf, '.card');
  expect(await open()).not.toContain('/sidepanel.html');
  await page.mouse.click(x, y);
  await until('the panel', async () => (await open()).includes('/sidepanel.html'));
});
