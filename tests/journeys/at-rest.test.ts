import { describe, expect, test } from 'vitest';
import { findWords } from '../browser/profile-files.ts';
import { kinds } from '../tools/browsers.ts';
import { asUser } from '../tools/user.ts';
import path from 'node:path';
import { fixture } from './fixture.ts';
import * as steps from './steps.ts';

const given = fixture();

/** What must not lie on the disk in the clear. */
const secrets = [...steps.rosterNames, steps.passphrase, 'Thistlewaites'];

describe.each(kinds)('the profile of %s, read as a thief would read it', (kind) => {
  test('holds no name from the roster and nothing of a declaration: unlocked, locked, or after closing', async () => {
    const profile = path.join(given.folder, 'profile');
    const journey = await given.start(kind, { profile });
    const options = await steps.setUp(journey, steps.writeRoster(given.folder));
    await steps.visit(journey, options, `${steps.sites.facebook.url}?control`);
    const visit = await steps.visit(journey, options, steps.sites.facebook.url);
    const panel = await steps.panelOf(journey, visit);
    const { page } = await steps.report(journey, panel);
    // Typed names must not stay behind either: browsers keep what stands in fields to bring a tab back.
    const account = (await page.text()).includes('In your words');
    expect(account).toBe(true);
    const roster = asUser(await journey.browser.ownPage('options.html#roster'));
    await roster.fill('Name as it stands on the site', 'Wilhelmina Featherstonehaugh');
    await roster.fill('Or paste a list', steps.rosterCsv);
    const school = asUser(await journey.browser.ownPage('options.html#school'));
    await school.fill('Text', 'Zosia Brackenthwaite and friends');
    await school.reads('Nothing is found in this text.');
    const log = asUser(await journey.browser.ownPage('options.html#log'));
    await log.fill('Name, handle or note', 'Brackenthwaite');
    await log.sees('row', /Zosia Brackenthwaite/);

    const search = () => ({
      names: findWords(profile, secrets),
      school: findWords(profile, [steps.school]).length > 0,
    });
    const clean = { names: [], school: true };
    expect(search()).toEqual(clean);

    // Declared and approved for the rest of the school's day: not pointed out. By a clock a day ahead: over, and pointed out again.
    const day = await steps.moveSchool(options, 'Pacific/Pago_Pago');
    const form = await steps.declare(journey, panel, day);
    await panel.sees('heading', 'Nothing to look at');
    await panel.reads(/1 decided earlier/);
    expect(await steps.markPixels(visit.page)).toBe(0);
    expect(search()).toEqual(clean);
    await steps.moveSchool(options, 'Pacific/Kiritimati');
    await panel.reads('The declared exception for this person has ended.');
    await form.reads(/It ended on .* and lifts nothing any more/);
    expect(await steps.markPixels(visit.page, steps.sites.facebook.item)).toBeGreaterThan(20);
    expect(search()).toEqual(clean);

    await panel.click('button', 'Lock roster');
    await panel.reads('Requests are not being compared');
    expect(search()).toEqual(clean);

    await journey.browser.browser.close();
    expect(search()).toEqual(clean);
  });
});
