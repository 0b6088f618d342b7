import { expect, test } from 'vitest';
import type { Settings } from '../../policy/settings.ts';
import { fixture } from '../journeys/fixture.ts';
import * as steps from '../journeys/steps.ts';
import { until } from '../tools/until.ts';
import { asUser } from '../tools/user.ts';
import { askFrom, pupil, setUpSchool } from './school.ts';

const given = fixture();

test('a disk that runs full: it is said, nothing is half recorded, export works; with space it goes on', async () => {
  const journey = await given.start('chromium');
  const page = await setUpSchool(journey.browser, [pupil('1', 'Zosia', 'Brackenthwaite')]);
  const options = asUser(page);
  const control = await steps.visit(journey, options, `${steps.sites.facebook.url}?control`);
  expect(await steps.badgeOf(options, control)).toBe('');
  const log = async () =>
    (await askFrom(page, { type: 'log.list', filter: {}, offset: 0, limit: 10 })) as { total: number };
  const session = await page.createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', { origin: journey.browser.origin, quotaSize: 1 });
  // The browser goes by what it measured a while ago: until it measures again, there still is room.
  const before = (await askFrom(page, { type: 'settings.get' })) as Settings;
  let save = 0;
  await until('a save to be refused', async () => {
    const settings = { ...before, keepMonths: 12 + ((save += 1) % 12) };
    return askFrom(page, { type: 'settings.save', settings }).then(
      () => false,
      (error: unknown) => String(error).includes('storage.full'),
    );
  });

  const tab = await steps.visit(journey, options, steps.sites.facebook.url);
  await until('the badge to say so', async () => (await steps.badgeOf(options, tab)) === '?');
  await until(
    'the status',
    async () => ((await askFrom(page, { type: 'status.get' })) as { storage: string }).storage === 'full',
  );
  expect((await log()).total).toBe(0);
  const settings = asUser(await journey.browser.ownPage('options.html#school'));
  const kept = (await askFrom(page, { type: 'settings.get' })) as Settings;
  await settings.fill('Your name', 'Tamsin Ashgrove');
  await settings.press('Tab');
  await settings.reads('There is no space left for this');
  expect(await askFrom(page, { type: 'settings.get' })).toEqual(kept);
  const status = asUser(await journey.browser.ownPage('options.html#status'));
  await status.reads('can still be exported');
  const privacy = asUser(await journey.browser.ownPage('options.html#privacy'));
  await privacy.click('button', 'Export the settings');
  expect((await steps.downloaded(journey, '.json')).toString()).toContain('wateringbury');

  await session.send('Storage.overrideQuotaForOrigin', { origin: journey.browser.origin });
  await steps.visit(journey, options, steps.sites.facebook.url);
  await until('the entry in the log', async () => (await log()).total === 1);
  await until(
    'the status',
    async () => ((await askFrom(page, { type: 'status.get' })) as { storage: string }).storage === 'working',
  );
});
