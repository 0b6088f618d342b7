import { expect, test } from 'vitest';
import { askFrom } from '../browser/school.ts';
import { stopWorker } from '../browser/worker.ts';
import { asUser, type User } from '../tools/user.ts';
import { fixture } from './fixture.ts';
import * as steps from './steps.ts';

const given = fixture();

/** Everything that is kept, without what differs from run to run: times, random ids. */
async function stateOf(page: User): Promise<unknown> {
  const all = [];
  for (const request of [
    { type: 'settings.get' },
    { type: 'status.get' },
    { type: 'roster.get' },
    { type: 'log.list', filter: {}, offset: 0, limit: 500 },
    { type: 'remembered.list' },
    { type: 'report.unsent' },
    { type: 'health.list' },
  ] as const)
    all.push(await askFrom(page.page, request));
  const volatile = /^(?:id|.*Seen|at|.*At|last.*|since|revision)$/;
  return JSON.parse(JSON.stringify(all, (key, value: unknown) => (volatile.test(key) ? undefined : value)));
}

/** The whole job on both sites, with something done between every two steps. */
async function wholeJob(between: (journey: () => steps.Journey) => Promise<void>) {
  let count = 0;
  const journey: steps.Journey = await given.start('chromium', {}, async () => {
    count += 1;
    await between(() => journey);
  });
  const options = await steps.setUp(journey, steps.writeRoster(given.folder));
  const control = await steps.visit(journey, options, `${steps.sites.facebook.url}?control`);
  await journey.between('control page seen');
  expect(await steps.badgeOf(options, control)).toBe('');
  for (const id of steps.siteIds) {
    const visit = await steps.visit(journey, options, steps.sites[id].url);
    await journey.between('page seen');
    expect(await steps.markPixels(visit.page, steps.sites[id].item)).toBeGreaterThan(20);
    const panel = await steps.panelOf(journey, visit);
    await panel.sees('heading', '1 person to look at');
    await journey.between('panel opened');
    if (id === 'facebook') {
      const { page } = await steps.report(journey, panel);
      await page.click('button', 'I have sent it');
      await page.reads('you say that you have sent it');
      await page.page.close();
    } else {
      await panel.click('button', 'Not the same person');
      await panel.reads('Noted: not the same person');
    }
    await journey.between('decided');
  }
  const page = asUser(await journey.browser.ownPage('options.html#log'));
  const state = await stateOf(page);
  return { state, steps: count };
}

test('stopping the worker between every two steps changes nothing that is kept', async () => {
  const undisturbed = await wholeJob(async () => undefined);
  let stops = 0;
  const disturbed = await wholeJob(async (journey) => {
    await stopWorker(journey().browser);
    stops += 1;
  });
  expect(disturbed.state).toEqual(undisturbed.state);
  expect(stops).toBe(undisturbed.steps);
  const [, , , log, remembered] = disturbed.state as [
    unknown,
    unknown,
    unknown,
    { total: number; incidents: { state: string; number: number }[] },
    unknown[],
  ];
  expect(log.incidents.map(({ number, state }) => [number, state]).toSorted()).toEqual([
    [1, 'sent'],
    [2, 'not-same-person'],
  ]);
  expect(remembered).toHaveLength(1);
}, 300_000);
