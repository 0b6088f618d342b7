/**
 * Before I post (issue 5, part 4), on replicas of the sites' composers with their real editors: what is found is marked while the user
 * writes, Post and Send are held once, an innocent text is not touched, the page learns nothing, and nothing that was typed is left
 * anywhere.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markPixels } from '../journeys/steps.ts';
import type { Settings } from '../../policy/settings.ts';
import { type Kind, kinds, launch, type TestBrowser } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import { startWeb, type Web } from '../tools/web.ts';
import { type ComposerPage, openComposer, serveEditors } from './composer-page.ts';
import { findWords } from './profile-files.ts';
import { askFrom, pupil, setUpSchool } from './school.ts';

/** Never written anywhere else: found in the profile, it was kept. */
const secret = 'Zyxomma';
const found = `Rowan Hale and the ${secret}`;
/** Only in a plain field, and as a file's name: a browser itself keeps these, to bring a page back after a crash. */
const plain = 'Quillomma';
const restoring = /(?:\/|^)Sessions\/|sessionstore/;
const innocent = 'Grace and hope in the hail, over the downs';

/** What a page sees of what its user does, where the sites' own listeners are. */
const watching = `<script>
  window.events = [];
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup', 'input', 'submit'])
    document.addEventListener(type, (event) => window.events.push(type + ' ' + event.isTrusted + ' ' + event.defaultPrevented), true);
</script>`;
const eventsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { events: string[] }).events);

describe.each(kinds)('in %s', (kind: Kind) => {
  let web: Web;
  let browser: TestBrowser;
  let own: Page;
  let folder: string;

  const open = (name: string, more: Parameters<typeof openComposer>[4] = {}): Promise<ComposerPage> =>
    openComposer(browser, web, own, name, more);
  const sentOnce = (composer: ComposerPage, text: string): Promise<unknown> =>
    until('it to be sent', async () => (await composer.sent()).some((each) => each.includes(text)));
  const gone = (composer: ComposerPage): Promise<unknown> =>
    until('the draft to be gone', async () => (await composer.said()).length === 0);

  beforeAll(async () => {
    web = await startWeb();
    await serveEditors(web);
    folder = mkdtempSync(path.join(tmpdir(), 'staffroom-composer-'));
    browser = await launch(kind, { web, profile: path.join(folder, 'profile') });
    own = await setUpSchool(browser, [pupil('somebody', 'Rowan', 'Hale')]);
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  test('an innocent post is not touched: the page sees the same events, and it is sent at the first press', async () => {
    const composer = await open('facebook/composer-post', { add: watching });
    const { page } = composer;
    await page.keyboard.type(innocent);
    await page.click('[data-send]');
    await sentOnce(composer, innocent);
    const press = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
    expect((await eventsOn(page)).slice(-5)).toEqual(press.map((type) => `${type} true false`));
    expect(await composer.said()).toEqual([]);
    expect(await markPixels(page)).toBeLessThan(20);
    await page.close();
  });

  test.each([
    ['facebook/composer-post', 'mouse'],
    ['facebook/composer-post-language', 'button by keyboard'],
    ['facebook/composer-comment', 'Enter'],
    ['x/composer-thread', 'Ctrl and Enter'],
  ])('%s, sent by %s: marked, held once, and let through', async (name, by) => {
    const composer = await open(name, { add: watching });
    const { page } = composer;
    await page.keyboard.type(found);
    await composer.marked();
    const before = (await eventsOn(page)).length;
    const press = async (): Promise<void> => {
      if (by === 'mouse') await page.click('[data-send]');
      else if (by === 'Enter') await page.keyboard.press('Enter');
      else if (by === 'button by keyboard') {
        await page.focus('[data-send]');
        await page.keyboard.press('Enter');
      } else {
        await page.keyboard.down('Control');
        await page.keyboard.press('Enter');
        await page.keyboard.up('Control');
      }
    };
    await press();
    expect(await composer.sent()).toEqual([]);
    const pressed = (await eventsOn(page)).slice(before);
    expect(pressed.filter((event) => !/^key(?:down|up) true false$/.test(event))).toEqual([]);
    const [said] = await composer.said();
    expect(said!.findings.map(({ duty }) => duty)).toContain('F1');
    await press();
    await sentOnce(composer, found);
    await gone(composer);
    expect(await composer.sent()).toHaveLength(1);
    await page.close();
  });

  test('a change that finds something else is held once more; one that takes the finding out is not', async () => {
    const composer = await open('facebook/composer-comment');
    const { page } = composer;
    await page.keyboard.type(found);
    await composer.marked();
    await page.keyboard.press('Enter');
    expect(await composer.sent()).toEqual([]);
    await page.keyboard.type(' at Elmbridge Primary School');
    await until('the school to be found', async () =>
      JSON.stringify(await composer.said()).includes('Elmbridge'),
    );
    // The answer is on its way to the page.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    await page.keyboard.press('Enter');
    expect(await composer.sent()).toEqual([]);
    for (let at = 0; at < `${found} at Elmbridge Primary School`.length; at++)
      await page.keyboard.press('Backspace');
    await page.keyboard.type(innocent);
    await until('no finding', async () => (await markPixels(page)) < 20);
    await page.keyboard.press('Enter');
    await sentOnce(composer, innocent);
    await page.close();
  });

  test('what a script types or presses does nothing, and is not answered', async () => {
    const composer = await open('x/composer-chat');
    const { page } = composer;
    await page.evaluate((text) => {
      const field = document.querySelector('textarea')!;
      field.value = text;
      for (const type of ['beforeinput', 'input', 'paste', 'compositionend', 'focusin', 'keydown'])
        field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }, `Rowan Hale and the ${plain}`);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
    expect(await composer.said()).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-send]')!.click());
    await page.close();
  });

  test('the own number in a message to somebody on the list is held at Enter', async () => {
    const settings = (await askFrom(own, { type: 'settings.get' })) as Settings;
    const me = { ...settings.me, contact: ['07700 900123'] };
    await askFrom(own, { type: 'settings.save', settings: { ...settings, policyId: 'carville', me } });
    const composer = await open('facebook/composer-message');
    const { page } = composer;
    await page.keyboard.type(`Ring me on 07700 900123 about the ${secret}`);
    await composer.marked();
    expect((await composer.said()).flatMap(({ findings }) => findings.map(({ duty }) => duty))).toContain(
      'E10',
    );
    // Writing to somebody on the list is held for itself, what is written for itself: each once.
    for (let press = 0; press < 2; press++) {
      await page.keyboard.press('Enter');
      expect(await composer.sent()).toEqual([]);
    }
    await page.keyboard.press('Enter');
    await sentOnce(composer, secret);
    await page.close();
  });

  test('a paste of 100,000 characters is compared as a whole, and the page stays at hand', async () => {
    const composer = await open('facebook/composer-post');
    const { page } = composer;
    // By the user's own keys: what is beside the composer is copied, and pasted into it.
    await page.evaluate((name) => {
      const source = document.createElement('p');
      source.textContent = `${'A walk over the downs and a long talk. '.repeat(1300)}${name} ${'Another walk, by the sea. '.repeat(1950)}`;
      document.body.append(source);
      getSelection()!.selectAllChildren(source);
    }, found);
    const withControl = async (key: 'c' | 'v', command: string): Promise<void> => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key, { commands: [command] });
      await page.keyboard.up('Control');
    };
    await withControl('c', 'Copy');
    await page.click('[data-lexical]');
    await withControl('v', 'Paste');
    await until('the name to be found', async () =>
      (await composer.said()).some(({ findings }) => findings.length > 0),
    );
    await page.close();
  });

  test('a picture is asked about, and known only as a fact', async () => {
    const file = path.join(folder, `${plain}.png`);
    writeFileSync(file, secret);
    const composer = await open('facebook/composer-post');
    const { page } = composer;
    await page.keyboard.type('Sports day at Elmbridge Primary School');
    await composer.marked();
    const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await until('the question', async () =>
      (await composer.said()).some(({ question }) => question !== undefined),
    );
    await page.close();
  });

  test('nothing that was typed is in any file of the profile, or was asked of the web', async () => {
    await askFrom(own, { type: 'status.get' });
    await browser.close();
    expect(web.requests.filter(({ url }) => url.includes(secret) || url.includes(plain))).toEqual([]);
    expect(findWords(browser.profile, ['Elmbridge Primary School']).length).toBeGreaterThan(0);
    const kept = findWords(browser.profile, [secret, plain]).filter(
      ({ where, word }) => word === secret || !restoring.test(where),
    );
    expect(kept).toEqual([]);
  });
});
