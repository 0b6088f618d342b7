/** The plan that pages decide from: what it holds, when it is written and when not. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refreshPlan } from '../../../entrypoints/background/time-plan.ts';
import { openedDatabase, settings as stored, setHidden } from '../../../entrypoints/background/memory.ts';
import { newSettings, type Settings } from '../../../policy/settings.ts';
import { type TimePlan, timePlanKey } from '../../../policy/time-plan.ts';
import { presetTimetable } from '../../../policy/timetable/presets.ts';
import { database } from '../../../storage/database.ts';
import { session } from '../../../storage/session.ts';
import { saveSettings } from '../../../storage/settings.ts';
import { addUse, saveDayChanges } from '../../../storage/time-records.ts';
import { fakeAccess } from './fake-access.ts';

const zone = 'Europe/London';
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
let access: ReturnType<typeof fakeAccess>;
let writes: number;

function clock(local: string): void {
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => at(local));
}

async function save(more: Partial<Settings>): Promise<void> {
  const base = newSettings();
  await saveSettings(
    await openedDatabase(),
    {
      ...base,
      policyId: 'carville',
      time: { ...base.time, timetable: presetTimetable('secondary') },
      ...more,
    },
    Temporal.Now.instant(),
  );
  stored.drop();
}

async function plan(): Promise<TimePlan | undefined> {
  await refreshPlan();
  return (await browser.storage.local.get(timePlanKey))[timePlanKey] as TimePlan | undefined;
}

const spansOf = (found: TimePlan | undefined) =>
  (found?.spans ?? []).map(
    ({ start, title }) =>
      `${Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone).toPlainDate()} ${title}`,
  );

beforeEach(async () => {
  fakeBrowser.reset();
  access = fakeAccess();
  await database.delete();
  await database.open();
  stored.drop();
  await setHidden(false);
  writes = 0;
  browser.storage.onChanged.addListener((changes) => {
    if (timePlanKey in changes) writes += 1;
  });
  clock('2026-11-23T07:30');
});

test('nobody has set anything: no plan at all', async () => {
  expect(await plan()).toBeUndefined();
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('eight days of lessons, in words, as strong as the clause is and no stronger', async () => {
  await save({});
  const found = (await plan())!;
  expect(found).toMatchObject({ version: 1, firm: false, cover: 'no' });
  expect(found.from).toBe(at('2026-11-23T00:00').epochMilliseconds);
  expect(found.until).toBe(at('2026-12-01T00:00').epochMilliseconds);
  expect(spansOf(found).slice(0, 2)).toEqual([
    '2026-11-23 Lesson (Tutor time), until 09:00',
    '2026-11-23 Lesson (Period 1), until 10:00',
  ]);
  expect(found.spans).toHaveLength(6 * 6);
  expect(found.spans[1]).toMatchObject({ duty: 'D1', strength: 'must' });
  expect(found.spans[1]!.lines).toEqual([
    'No social media during lessons. This is required: Carville Primary School, 5.8.',
    'From 11:00 (Break) the notice stays away.',
  ]);
  for (const [i, span] of found.spans.entries())
    if (i > 0) expect(span.start).toBeGreaterThanOrEqual(found.spans[i - 1]!.end);
  expect(JSON.stringify(found).length).toBeLessThan(30_000);
});

test('a clause that permits reads as a permission', async () => {
  await save({ policyId: 'wateringbury' });
  const { spans } = (await plan())!;
  expect(spans[0]).toMatchObject({ strength: 'permitted' });
  expect(spans[0]!.lines[0]).toMatch(/only says what it permits/);
  expect(spans[0]!.lines.join(' ')).not.toMatch(/required|must|not allowed|forbid/i);
});

test('a trip without hours, a device, used-up minutes', async () => {
  await save({ policyId: 'st-marys' });
  await saveDayChanges(await openedDatabase(), '2026-11-23', [
    { kind: 'trip', date: '2026-11-23', label: '' },
  ]);
  expect(spansOf(await plan())[0]).toBe('2026-11-23 School trip, all day');
  await save({ device: 'school' });
  expect(spansOf(await plan())[0]).toBe('2026-11-23 This is set as a school device');
  await save({ policyId: 'casterton', allowanceMinutes: 5 });
  await addUse(await openedDatabase(), { date: '2026-11-23', host: 'x.com', inside: 300, outside: 0 });
  const { spans } = (await plan())!;
  expect(spansOf(await plan())).toEqual(['2026-11-23 Your time for today is used up']);
  expect(spans[0]!.lines[0]).toMatch(/5 minutes/);
});

describe('there are no notices', () => {
  test.each([
    ['without a chosen policy', { policyId: null }],
    ['with a policy that this version does not know', { policyId: 'atlantis' }],
    [
      'with a timetable that is not sound',
      {
        time: {
          ...newSettings().time,
          timetable: {
            ...presetTimetable('primary'),
            days: [...presetTimetable('primary').days, { day: 'monday' as const, periods: [] }],
          },
        },
      },
    ],
    [
      'in a zone that does not exist',
      { time: { ...newSettings().time, zone: 'Europe/Atlantis', timetable: presetTimetable('primary') } },
    ],
  ])('%s', async (_name, more: Partial<Settings>) => {
    await save(more);
    expect((await plan())!.spans).toEqual([]);
  });

  test('with settings that cannot be read; the cover still works', async () => {
    await save({});
    await (await openedDatabase()).settings.put({ id: 'current', savedAt: '', data: { broken: true } });
    stored.drop();
    await session.saveHidden(true);
    expect(await plan()).toMatchObject({ spans: [], cover: 'hidden' });
  });
});

test('hosts: those with a map, and those that the browser grants', async () => {
  await save({ sites: { add: ['social.example'], leaveOut: ['messenger.com'] } });
  const before = (await plan())!.hosts;
  expect(before).toContain('facebook.com');
  expect(before).not.toContain('messenger.com');
  expect(before).not.toContain('instagram.com');
  access.granted
    .add('https://*.instagram.com/*')
    .add('https://*.social.example/*')
    .add('https://*.wikipedia.org/*');
  expect((await plan())!.hosts).toEqual([...before, 'instagram.com', 'social.example']);
});

test('the cover is in the plan at once, and out of it', async () => {
  await session.saveNearby(true);
  expect(await plan()).toMatchObject({ cover: 'nearby', spans: [] });
  await session.saveHidden(true);
  expect((await plan())!.cover).toBe('hidden');
  await session.saveHidden(false);
  await session.saveNearby(false);
  expect(await plan()).toBeUndefined();
});

describe('it is written when something changed, and not otherwise', () => {
  test('nothing changed: nothing written, also when the fields come back in another order', async () => {
    await save({});
    const first = (await plan())!;
    await browser.storage.local.set({
      [timePlanKey]: Object.fromEntries(Object.entries(first).sort(([a], [b]) => (a < b ? -1 : 1))),
    });
    writes = 0;
    clock('2026-11-23T15:45');
    await plan();
    expect(writes).toBe(0);
  });

  test('the next morning a day is added', async () => {
    await save({});
    const { until } = (await plan())!;
    clock('2026-11-24T00:10');
    expect((await plan())!.until).toBe(until + 24 * 3_600_000);
  });

  test('weeks of sleep, and a clock set back', async () => {
    await save({});
    await plan();
    clock('2027-01-11T08:00');
    expect(spansOf(await plan())[0]).toMatch(/^2027-01-11/);
    clock('2026-11-24T08:00');
    expect(spansOf(await plan())[0]).toMatch(/^2026-11-24/);
  });

  test('many at once are one', async () => {
    await save({});
    await Promise.all([plan(), plan(), plan(), plan()]);
    expect(writes).toBe(1);
  });
});

test('a timetable of sixty entries a day is cut to the days that fit, never to part of one', async () => {
  const periods = Array.from({ length: 60 }, (_, i) => {
    const clockAt = (n: number) =>
      Temporal.PlainTime.from('07:00')
        .add({ minutes: n * 10 })
        .toString({ smallestUnit: 'minute' });
    return {
      start: clockAt(i),
      end: clockAt(i + 1),
      kind: 'lesson' as const,
      label: `Lesson ${i} with a name that is long`,
    };
  });
  const days = presetTimetable('primary').days.map((row) => ({ ...row, periods }));
  await save({ time: { ...newSettings().time, timetable: { ...presetTimetable('primary'), days } } });
  const found = (await plan())!;
  expect(JSON.stringify(found).length).toBeLessThan(30_000);
  expect(found.until).toBeGreaterThanOrEqual(at('2026-11-24T00:00').epochMilliseconds);
  expect(found.spans.length % 60).toBe(0);
});
