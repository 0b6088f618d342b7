/**
 * What the user decides in the panel about an act that was held counts in the page at once (issue 5, part 3): "not the same person" and
 * an approved declaration lift it, and the panel says so.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HeldAct } from '../../policy/act.ts';
import type { ShownDeclaration } from '../../policy/forms/declaration.ts';
import { kinds, launch, type TestBrowser } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import { asUser } from '../tools/user.ts';
import { startWeb, type Web } from '../tools/web.ts';
import * as the from './own-actions-page.ts';
import { askFrom, pupil, setUpSchool } from './school.ts';

describe.each(kinds)('in %s', (kind) => {
  let web: Web;
  let browser: TestBrowser;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    web = await startWeb();
    browser = await launch(kind, { web });
    own = await setUpSchool(browser, [pupil('one', 'Rowan', 'Hale'), pupil('two', 'Ash', 'Pennant')]);
    page = await browser.open(the.serveActs(web, 'facebook/actions-profile'));
  });

  afterAll(async () => {
    await browser.close();
    await web.close();
  });

  /** Presses a control as the user does; gives what the page's own control then did. */
  async function press(selector: string): Promise<string[]> {
    await page.bringToFront();
    await page.mouse.move(1, 1);
    await the.approach(own, page, selector);
    await the.recorded(page);
    await page.mouse.down();
    await page.mouse.up();
    return (await the.recorded(page)).done;
  }

  const tabOf = async (act: HeldAct['act'], name: string): Promise<number> =>
    until(`the panel to hear of ${name}`, async () => {
      const tabs = await own.evaluate(async () => {
        const world = globalThis as unknown as Record<'browser' | 'chrome', typeof tabsLike | undefined>;
        return (await (world.browser ?? world.chrome)!.tabs.query({})).map(({ id }) => id);
      });
      for (const tabId of tabs) {
        const acts = (await askFrom(own, { type: 'acts.list', tabId })) as HeldAct[];
        if (acts.some((each) => each.act === act && each.contact.name === name)) return tabId;
      }
      return undefined;
    });

  test('not the same person: the next click is not held', async () => {
    expect(await press('#add')).toEqual([]);
    const panel = asUser(await browser.ownPage(`sidepanel.html?tab=${await tabOf('add', 'Rowan Hale')}`));
    await panel.reads('Adding as a friend or contact, Facebook');
    await panel.reads('Wateringbury CE Primary School, §4.2 b2');
    // Nothing of it is in the log: the user has not asked for that.
    expect(await askFrom(own, { type: 'log.list', filter: {}, offset: 0, limit: 5 })).toMatchObject({
      total: 0,
    });
    await panel.click('button', 'Not the same person');
    await panel.reads('1 earlier click that needs nothing now');
    // Another act towards the same person, at the first press.
    expect(await press('#message')).toHaveLength(1);
    expect(await press('#add')).toHaveLength(1);
    await panel.page.close();
  });

  test('declared: held until the school has approved it, then shown as declared', async () => {
    expect(await press('#add2')).toEqual([]);
    const tabId = await tabOf('add', 'Ash Pennant');
    const panel = asUser(await browser.ownPage(`sidepanel.html?tab=${tabId}`));
    await panel.click('button', 'Family or declared');
    await panel.click('radio', 'A relationship to declare');
    await panel.click('button', 'Open the form');
    const form = await until('the form to be begun', async () => {
      const [first] = (await askFrom(own, { type: 'declarations.list' })) as ShownDeclaration[];
      return first;
    });
    expect(form.content).toMatchObject({ persons: [{ name: 'Ash Pennant', handle: 'ash.pennant' }] });
    // It opens in a tab of its own, in front of the panel.
    const formPage = await until('the form to be opened', async () => {
      for (const each of await browser.browser.pages())
        if ((await each.evaluate(() => location.hash).catch(() => '')).startsWith('#declarations/'))
          return each;
      return undefined;
    });
    await formPage.close();
    await panel.page.bringToFront();
    await panel.reads('A declaration about this person is being prepared. It lifts nothing yet.');

    const day = form.date;
    const approved = {
      ...form,
      content: form.content as never,
      dslOn: day,
      headteacherOn: day,
      decision: 'approved' as const,
      decidedOn: day,
    };
    await askFrom(own, { type: 'declarations.save', declaration: approved });
    await panel.page.click('summary ::-p-text(earlier click)');
    await panel.reads(/Declared on \d+ \w+ \d{4}/);
    expect(await press('#add2')).toHaveLength(1);
  });
});

declare const tabsLike: { tabs: { query(what: object): Promise<{ id: number }[]> } };
