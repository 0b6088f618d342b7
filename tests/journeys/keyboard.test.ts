import { readFileSync } from 'node:fs';
import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { kinds } from '../tools/browsers.ts';
import { asUser } from '../tools/user.ts';
import { fixture } from './fixture.ts';
import * as steps from './steps.ts';

const given = fixture();

/** The main job without a mouse: Tab, Space, Enter, arrows and typing, nothing else. */
describe.each(kinds)('in %s, by keyboard alone', (kind) => {
  test('from the set-up to the report that is marked as sent', async () => {
    const journey = await given.start(kind);
    const user = asUser(await journey.browser.ownPageOpened('options.html'));
    await user.sees('heading', 'Which policy applies to you?');
    // One of a group of radio buttons takes the focus; the arrows choose.
    await user.tabTo('radio', /^Carville/);
    for (let down = 0; down < 3; down++) await user.press('ArrowDown');
    await user.reads('What Wateringbury CE Primary School says');
    await user.tabTo('button', 'Continue');
    await user.press('Enter');
    await user.sees('heading', 'Your school and you');
    for (const [label, text] of [
      ['Name of the school', steps.school],
      ['Your name', 'Morgan Tallis'],
      ['Your post', 'Year 4 teacher'],
    ] as const) {
      await user.tabTo('textbox', label);
      await user.type(text);
    }
    await user.tabTo('button', 'Continue');
    await user.press('Enter');
    await user.sees('heading', 'Who hears of a request?');
    for (const [role, person] of [
      ['Designated Safeguarding Lead (DSL)', steps.dsl],
      ['Headteacher', steps.head],
    ] as const) {
      await user.tabTo('textbox', 'Name', { role: 'group', name: role });
      await user.type(person.name);
      await user.tabTo('textbox', 'School e-mail address', { role: 'group', name: role });
      await user.type(person.address);
    }
    await user.tabTo('button', 'Continue');
    await user.press('Enter');
    await user.sees('heading', 'Your own accounts');
    await user.tabTo('button', 'Skip this step');
    await user.press('Enter');
    await user.sees('heading', 'A list of names to compare with?');
    await user.tabTo('radio', /^It asks me/);
    await user.press('ArrowDown');
    await user.sees('textbox', 'New passphrase');
    for (const label of ['New passphrase', 'The same again']) {
      await user.tabTo('textbox', label);
      await user.type(steps.passphrase);
    }
    await user.tabTo('button', 'Set passphrase');
    await user.press('Enter');
    await user.sees('heading', 'Import a roster');
    // A file cannot be chosen without the system's own window; the same list is pasted instead.
    const field = (await user.page.$('textarea')) as ElementHandle<HTMLTextAreaElement>;
    await user.tabTo('textbox', 'Or paste a list');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await user.type(readFileSync(steps.writeRoster(given.folder), 'utf8').replaceAll('\uFEFF', ''));
    await user.tabTo('button', 'Read the pasted list');
    await user.press('Enter');
    await user.sees('heading', 'Check before saving');
    await user.tabTo('button', 'Save 6 people to the roster');
    await user.press('Enter');
    await user.reads('The roster now holds 6 people');
    await user.tabTo('button', 'Finish');
    await user.press('Enter');
    await user.sees('heading', 'Ready');

    const control = await steps.visit(journey, user, `${steps.sites.facebook.url}?control`);
    expect(await steps.badgeOf(user, control)).toBe('');
    const visit = await steps.visit(journey, user, steps.sites.facebook.url);
    const panel = await steps.panelOf(journey, visit);
    await panel.sees('heading', '1 person to look at');
    await panel.tabTo('button', 'Report to the DSL and the headteacher');
    await panel.press('Enter');
    const report = asUser(await journey.browser.ownPageOpened('report.html'));
    await report.tabTo('button', 'Save as a mail draft');
    await report.press(' ');
    await report.reads('in your downloads');
    const mail = await steps.savedMail(journey);
    expect(mail.to?.map(({ address }) => address)).toEqual([steps.dsl.address, steps.head.address]);
    await report.tabTo('button', 'I have sent it');
    await report.press('Enter');
    await report.reads('you say that you have sent it');
  });
});
