import { expect, test } from 'vitest';
import { newSettings } from '../../policy/settings.ts';
import type { TimeNow } from '../../policy/time-now.ts';
import { fixture } from '../journeys/fixture.ts';
import * as steps from '../journeys/steps.ts';
import { asUser } from '../tools/user.ts';
import { noonZone, planOn } from './notice-page.ts';
import { askFrom } from './school.ts';
import { until } from '../tools/until.ts';

const given = fixture();

test('the panel, on any page: in a break it says when the rule holds next, and a trip set there restricts', async () => {
  const journey = await given.start('chromium');
  const own = await journey.browser.ownPage('options.html');
  const zone = noonZone();
  const now = Temporal.Now.zonedDateTimeISO(zone);
  const at = (minutes: number) => now.add({ minutes }).toPlainTime().toString().slice(0, 5);
  const settings = newSettings();
  const periods = [
    { start: at(-60), end: at(-30), label: 'Maths', kind: 'lesson' as const },
    { start: at(-30), end: at(30), label: 'Morning break', kind: 'break' as const },
    { start: at(30), end: at(60), label: 'English', kind: 'lesson' as const },
  ];
  const time = {
    ...settings.time,
    zone,
    timetable: { ...settings.time.timetable, days: [{ day: 'monday' as const, periods }] },
  };
  await askFrom(own, {
    type: 'settings.save',
    // Free outside teaching time, and teaching time has trips in it.
    settings: { ...settings, policyId: 'wateringbury', time, setUp: { step: 5, done: true } },
  });
  // Whatever day it is, it follows Monday's timetable.
  const date = now.toPlainDate().toString();
  await askFrom(own, { type: 'changes.save', date, changes: [{ kind: 'swap', date, day: 'monday' }] });

  const { tabId } = await steps.visit(journey, asUser(own), `${steps.sites.x.url}?control`);
  const panel = asUser(await journey.browser.ownPage(`sidepanel.html?tab=${tabId}`));
  await panel.reads(`Morning break (break), until ${at(30)}`);
  await panel.reads('The rule on time asks nothing of you now.');
  await panel.reads(`Next time that the rule covers: English (lesson), from ${at(30)}.`);
  const restrictsNow = async () =>
    (await planOn(own))!.spans.some(({ start, end }) => start <= Date.now() && Date.now() < end);
  expect(await restrictsNow()).toBe(false);

  await panel.page.click('summary ::-p-text(Is today different?)');
  await panel.click('checkbox', 'School trip today');
  await panel.reads('The policy permits personal use at other times. This is not one of them.');
  await until('the plan of the pages to say so', restrictsNow);
  expect(await askFrom(own, { type: 'time.get' })).toMatchObject({
    restricted: true,
    duty: 'D1',
    interval: { kind: 'trip' },
  } satisfies Partial<Omit<TimeNow, 'interval'>> & { interval: object });

  await panel.click('checkbox', 'School trip today');
  await panel.reads(`Next time that the rule covers: English (lesson), from ${at(30)}.`);
  await until('the plan to follow', async () => !(await restrictsNow()));
});
