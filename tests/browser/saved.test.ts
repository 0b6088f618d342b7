import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../policy/settings.ts';
import { fixture } from '../journeys/fixture.ts';
import * as steps from '../journeys/steps.ts';
import { kinds } from '../tools/browsers.ts';
import { asUser } from '../tools/user.ts';
import { askFrom, pupil, setUpSchool } from './school.ts';

const given = fixture();

/** How often the power fails. */
const cuts = 4;

describe.each(kinds)('%s killed right after "saved"', (kind) => {
  test('still has what was saved, every time', async () => {
    const profile = path.join(given.folder, 'profile');
    let journey = await given.start(kind, { profile });
    let page = await setUpSchool(journey.browser, [pupil('1', 'Zosia', 'Brackenthwaite')]);
    const options = asUser(page);
    const control = await steps.visit(journey, options, `${steps.sites.facebook.url}?control`);
    expect(await steps.badgeOf(options, control)).toBe('');
    const visit = await steps.visit(journey, options, steps.sites.facebook.url);
    const panel = await steps.panelOf(journey, visit);
    await panel.click('button', 'Later');
    await panel.reads('Left for later');

    for (let cut = 1; cut <= cuts; cut++) {
      const settings = (await askFrom(page, { type: 'settings.get' })) as Settings;
      expect(settings.keepMonths).toBe(cut === 1 ? 12 : 20 + cut - 1);
      await askFrom(page, { type: 'settings.save', settings: { ...settings, keepMonths: 20 + cut } });
      await journey.browser.kill();
      journey = await given.start(kind, { profile });
      page = await journey.browser.ownPage('options.html');
    }
    const after = (await askFrom(page, { type: 'settings.get' })) as Settings;
    expect(after).toMatchObject({ keepMonths: 20 + cuts, schoolNames: [steps.school] });
    const log = (await askFrom(page, { type: 'log.list', filter: {}, offset: 0, limit: 10 })) as {
      incidents: { state: string; person: unknown }[];
    };
    expect(log.incidents).toEqual([expect.objectContaining({ state: 'later', person: 'locked' })]);
    await askFrom(page, { type: 'vault.unlock', passphrase: steps.passphrase });
    const roster = (await askFrom(page, { type: 'roster.get' })) as { people: unknown[] };
    expect(roster.people).toHaveLength(1);
  });
});
