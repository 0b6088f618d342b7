import { describe, expect, test } from 'vitest';
import { kinds } from '../tools/browsers.ts';
import { asUser, type User } from '../tools/user.ts';
import { fixture } from './fixture.ts';
import * as steps from './steps.ts';

const given = fixture();
let journey: steps.Journey;

/** What the mail must hold, whichever way it came about. */
function checkMail(mail: Awaited<ReturnType<typeof steps.savedMail>>, id: steps.SiteId, group: string): void {
  expect(mail.to?.map(({ name, address }) => ({ name, address }))).toEqual([steps.dsl, steps.head]);
  expect(mail.from).toBeUndefined();
  expect(mail.subject).not.toMatch(/Brackenthwaite|pupil|parent/i);
  // Made just now: a draft with another date would sort wrongly in the mail program.
  const age = Date.now() - Date.parse(mail.date!);
  expect(age).toBeGreaterThanOrEqual(0);
  expect(age).toBeLessThan(10 * 60_000);
  const today = Temporal.Now.plainDateISO();
  expect(mail.text).toContain(
    `${today.day} ${today.toLocaleString('en-GB', { month: 'long' })} ${today.year}`,
  );
  expect(mail.text).toContain(`Name as shown: ${steps.sites[id].asks.name}`);
  expect(mail.text).toContain(`Believed to be: ${group}`);
  expect(mail.text).toContain('Policy and clause: Wateringbury CE Primary School, §4.2 b2 and §4.2 b3');
  expect(mail.text).toContain('Member of staff: Morgan Tallis, Year 4 teacher');
  expect(mail.attachments).toEqual([]);
}

/** The log says prepared; once the user has said so, sent. */
async function markAsSent(page: User, id: steps.SiteId): Promise<void> {
  const log = asUser(await journey.browser.ownPage('options.html#log'));
  const entry = { role: 'row', name: new RegExp(steps.sites[id].asks.name) } as const;
  await log.sees('row', /Report prepared/, undefined);
  expect(await log.count('row', entry.name)).toBe(1);
  await page.click('button', 'I have sent it');
  await page.reads('you say that you have sent it');
  await log.sees('row', /Report sent, as you said/);
  expect(await log.count('row', /Report prepared/)).toBe(0);
}

/** A page on which only strangers ask: no mark, no badge, nothing to look at. */
async function seesNothing(options: User, id: steps.SiteId): Promise<void> {
  const visit = await steps.visit(journey, options, `${steps.sites[id].url}?control`);
  expect(await steps.markPixels(visit.page)).toBe(0);
  expect(await steps.badgeOf(options, visit)).toBe('');
  const panel = await steps.panelOf(journey, visit);
  await panel.sees('heading', 'Nothing to look at');
}

describe.each(kinds)('the main job in %s', (kind) => {
  test.each(steps.siteIds)('on %s with a roster: the mark, the panel, the report, the log', async (id) => {
    journey = await given.start(kind);
    const site = steps.sites[id];
    const options = await steps.setUp(journey, steps.writeRoster(given.folder));
    await seesNothing(options, id);

    const visit = await steps.visit(journey, options, site.url);
    expect(await steps.markPixels(visit.page, site.item, 0)).toBeGreaterThan(20);
    expect(await steps.markPixels(visit.page, site.item, 1)).toBe(0);
    expect(await steps.badgeOf(options, visit)).toBe('!');
    const panel = await steps.panelOf(journey, visit);
    await panel.sees('heading', '1 person to look at');
    await panel.sees('article', new RegExp(site.asks.name));
    await panel.reads(id === 'facebook' ? 'May be a pupil' : 'May be a parent');
    await panel.reads('Wateringbury CE Primary School, §4.2 b2');
    const { mail, page } = await steps.report(journey, panel);
    checkMail(mail, id, id === 'facebook' ? 'Pupil' : 'Parent');
    await markAsSent(page, id);
  });

  test.each(steps.siteIds)(
    'on %s without a roster: the question is answered and the rule follows',
    async (id) => {
      journey = await given.start(kind);
      const site = steps.sites[id];
      const options = await steps.setUp(journey, null);
      const visit = await steps.visit(journey, options, site.url);
      expect(await steps.markPixels(visit.page, site.item, 0)).toBeGreaterThan(20);
      const panel = await steps.panelOf(journey, visit);
      await panel.sees('heading', '3 people to look at');
      await panel.click('button', 'Pupil', { role: 'article', name: new RegExp(site.asks.name) });
      await panel.reads('You said that this is a pupil');
      for (const { name } of steps.strangers) {
        await panel.click('button', 'No', { role: 'article', name: new RegExp(name) });
        await panel.goes('article', new RegExp(name));
      }
      await panel.sees('heading', '1 person to look at');
      expect(await steps.markPixels(visit.page, site.item, 1)).toBe(0);
      await seesNothing(options, id);

      const { mail, page } = await steps.report(journey, panel);
      checkMail(mail, id, 'Pupil');
      await markAsSent(page, id);
    },
  );
});
