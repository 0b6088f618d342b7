/** Use, answers, covers and the reminder to log out, as messages. */
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { keepHouse, onAlarm } from '../../../entrypoints/background/housekeeping.ts';
import { tabClosed } from '../../../entrypoints/background/log-out.ts';
import type { ContentRequest, Replies } from '../../../entrypoints/background/protocol.ts';
import { refreshPlan } from '../../../entrypoints/background/time-plan.ts';
import { timeInput } from '../../../entrypoints/background/time.ts';
import type { NoticeAnswer } from '../../../policy/notice-answer.ts';
import { database } from '../../../storage/database.ts';
import { session } from '../../../storage/session.ts';
import { startWorker } from './worker.ts';

const facebook = 'https://www.facebook.com/';
const x = 'https://x.com/home';
let worker: Awaited<ReturnType<typeof startWorker>>;

beforeEach(async () => {
  worker = await startWorker();
  worker.clock('2026-11-23T09:30');
});

const save = (more: object) => worker.ask({ type: 'settings.save', settings: worker.settingsWith(more) });
/** A report of the seconds before a moment. */
function used(local: string, seconds: number, url = facebook, tabId = 5) {
  const end = worker.clock(local).epochMilliseconds;
  return worker.say(url, { type: 'used', start: end - seconds * 1000, end }, tabId);
}
const uses = async () =>
  (await worker.ask({ type: 'usage.list' })).map(
    ({ date, host, inside, outside }) => `${date} ${host} ${inside}+${outside}`,
  );

describe('use', () => {
  test('in a lesson and in the break after it', async () => {
    await save({ measures: true });
    await used('2026-11-23T11:02', 300);
    expect(await uses()).toEqual(['2026-11-23 facebook.com 180+120']);
  });

  test('under "reasonable use": working hours and what lies outside; counted without being asked for', async () => {
    await save({ policyId: 'casterton' });
    await used('2026-11-23T16:02', 300);
    expect(await uses()).toEqual(['2026-11-23 facebook.com 180+120']);
  });

  test('over midnight it belongs to two dates', async () => {
    await save({ measures: true });
    await used('2026-11-24T00:01', 120);
    expect(await uses()).toEqual(['2026-11-23 facebook.com 0+60', '2026-11-24 facebook.com 0+60']);
  });

  test('through the hour that comes twice it lasts as long as it lasts', async () => {
    await save({ measures: true });
    const end = Temporal.Instant.from('2026-10-25T01:05Z').epochMilliseconds;
    worker.clock('2026-10-25T02:00');
    await worker.say(facebook, { type: 'used', start: end - 600_000, end });
    expect(await uses()).toEqual(['2026-10-25 facebook.com 0+600']);
  });

  test('what overlaps counts once, on whatever site and in whatever order', async () => {
    await save({ measures: true });
    await used('2026-11-23T18:05', 300);
    await used('2026-11-23T18:05', 300);
    await used('2026-11-23T18:06', 300, x);
    await used('2026-11-23T18:02', 300, x);
    expect((await uses()).toSorted()).toEqual(['2026-11-23 facebook.com 0+300', '2026-11-23 x.com 0+240']);
  });

  test.each([
    ['of the future', 60_000, 120_000],
    ['longer than ten minutes', -700_000, 0],
    ['backwards', 0, -1000],
    ['of the day before yesterday', -48 * 3_600_000, -48 * 3_600_000 + 1000],
    ['without length', 0, 0],
  ])('%s is refused', async (_name, start, end) => {
    await save({ measures: true });
    const now = worker.clock('2026-11-23T18:00').epochMilliseconds;
    const report = worker.say(facebook, { type: 'used', start: now + start, end: now + end });
    await expect(report).rejects.toThrow('common.refused');
    expect(await uses()).toEqual([]);
  });

  test('nothing is kept unless it is measured', async () => {
    await save({});
    await used('2026-11-23T18:05', 300);
    expect(await uses()).toEqual([]);
    expect(await session.counted()).toEqual([]);
  });

  test('"for teaching" lies outside, "continue" does not', async () => {
    await save({ measures: true });
    worker.clock('2026-11-23T09:10');
    await worker.say(facebook, { type: 'notice-answer', choice: 'continue', span: 1 });
    await used('2026-11-23T09:20', 300);
    worker.clock('2026-11-23T11:30');
    await worker.say(facebook, { type: 'notice-answer', choice: 'teaching', span: 1 });
    await used('2026-11-23T11:40', 300);
    expect(await uses()).toEqual(['2026-11-23 facebook.com 300+300']);
  });

  test('the minute that uses up the allowance brings the notice', async () => {
    await save({ policyId: 'casterton', allowanceMinutes: 10 });
    await used('2026-11-23T10:05', 300);
    expect((await worker.plan())!.spans).toEqual([]);
    await used('2026-11-23T10:10', 300);
    expect((await worker.plan())!.spans).toMatchObject([{ duty: 'D4' }]);
    expect((await worker.ask({ type: 'time.get' })).usedToday).toBe(600);
  });
});

const answered: NoticeAnswer = {
  id: '',
  at: '',
  host: 'x.com',
  choice: 'continue',
  duty: 'D1',
  strength: 'must',
  cite: '5.8',
  interval: { kind: 'lesson', label: '', start: '', end: '' },
  permittedBy: '',
};

describe('answers to the notice', () => {
  const answer = (choice: 'leave' | 'teaching' | 'timetable-different' | 'continue', permittedBy?: string) =>
    worker.say(facebook, { type: 'notice-answer', choice, span: 1, ...(permittedBy && { permittedBy }) });
  const isShownAt = async (local: string) => {
    const now = worker.clock(local).epochMilliseconds;
    return (await worker.plan())!.spans.some(({ start, end }) => start <= now && now < end);
  };

  test.each(['teaching', 'timetable-different', 'continue'] as const)(
    '%s keeps the notice away until the break, is in the log, and can be ended',
    async (choice) => {
      await save({});
      expect(await isShownAt('2026-11-23T09:30')).toBe(true);
      await answer(choice, choice === 'teaching' ? 'the head, for the school’s page' : undefined);
      expect(await isShownAt('2026-11-23T09:31')).toBe(false);
      expect(await isShownAt('2026-11-23T10:59')).toBe(false);
      expect(await isShownAt('2026-11-23T11:20')).toBe(true);
      worker.clock('2026-11-23T09:40');
      const [entry] = await worker.ask({ type: 'answers.list' });
      expect(entry).toMatchObject({ host: 'facebook.com', choice, duty: 'D1', cite: '5.8' });
      expect(entry!.until).toBe('2026-11-23T11:00:00Z');
      await worker.ask({ type: 'answers.end', id: entry!.id });
      expect(await isShownAt('2026-11-23T09:41')).toBe(true);
      await answer(choice);
      expect(await worker.ask({ type: 'answers.list' })).toHaveLength(2);
    },
  );

  test('leaving is in the log and changes nothing', async () => {
    await save({});
    await answer('leave');
    // The same message once more.
    await answer('leave');
    expect(await isShownAt('2026-11-23T09:31')).toBe(true);
    expect(await worker.ask({ type: 'answers.list' })).toMatchObject([{ choice: 'leave' }]);
    worker.clock('2026-11-23T09:40');
    await answer('leave');
    expect(await worker.ask({ type: 'answers.list' })).toHaveLength(2);
  });

  test('in firm mode nothing passes but what meets the notice', async () => {
    await save({ firm: true });
    await expect(answer('continue')).rejects.toThrow('common.refused');
    await expect(answer('timetable-different')).rejects.toThrow('common.refused');
    await answer('teaching', 'the head');
    expect(await worker.ask({ type: 'answers.list' })).toHaveLength(1);
  });

  test('on a school device: half an hour, or the day where it was permitted', async () => {
    await save({ device: 'school' });
    worker.clock('2026-11-23T19:00');
    await answer('continue');
    expect(await isShownAt('2026-11-23T19:29')).toBe(false);
    expect(await isShownAt('2026-11-23T19:30')).toBe(true);
    await answer('teaching', 'the head');
    expect(await isShownAt('2026-11-23T23:59')).toBe(false);
    expect(await isShownAt('2026-11-24T00:00')).toBe(true);
  });

  test('a thousand old answers cost nothing and change nothing', async () => {
    await save({});
    const old = await Promise.all(
      Array.from({ length: 1000 }, async (_, n) => {
        const at = Temporal.Instant.from('2026-11-01T10:00Z').subtract({ hours: 6 * n });
        return { ...answered, id: `${n}`, at: at.toString(), until: at.add({ hours: 1 }).toString() };
      }),
    );
    await database.noticeAnswers.bulkPut(old);
    const { input } = await timeInput(worker.clock('2026-11-23T09:30'));
    expect(input.exceptions).toEqual([]);
    await answer('continue');
    expect((await timeInput(worker.clock('2026-11-23T09:40'))).input.exceptions).toHaveLength(1);
    expect(await worker.ask({ type: 'answers.list' })).toHaveLength(1001);
  });

  test('a date with a time that does not exist is left as the timetable has it', async () => {
    await save({});
    const cover = {
      kind: 'cover' as const,
      date: '2026-11-23',
      start: '25:00',
      end: '26:00',
      label: 'Maths',
    };
    await worker.ask({ type: 'changes.save', date: '2026-11-23', changes: [cover] });
    expect((await worker.ask({ type: 'time.get' })).restricted).toBe(true);
    expect((await worker.plan())!.spans.length).toBeGreaterThan(0);
  });

  test('an answer that comes when the lesson is over does nothing', async () => {
    await save({});
    worker.clock('2026-11-23T11:05');
    await answer('continue');
    expect(await worker.ask({ type: 'answers.list' })).toEqual([]);
  });
});

describe('the cover', () => {
  test('nearby and hidden cover every page and keep names off; either is taken away by the page’s button', async () => {
    await save({});
    await worker.ask({ type: 'nearby.set', nearby: true });
    expect((await worker.plan())!.cover).toBe('nearby');
    expect(await worker.ask({ type: 'status.get' })).toMatchObject({ hidden: false, nearby: true });
    const reading: ContentRequest = { type: 'page-read', site: 'facebook', settled: true, surfaces: [] };
    const isHidden = async () => ((await worker.say(facebook, reading)) as Replies['page-read']).hidden;
    expect(await isHidden()).toBe(true);
    await worker.ask({ type: 'hidden.set', hidden: true });
    expect((await worker.plan())!.cover).toBe('hidden');
    await worker.say(facebook, { type: 'uncover' });
    expect((await worker.plan())!.cover).toBe('no');
    expect(await isHidden()).toBe(false);
  });

  test('pressed while the times are worked out, it is not lost, and stands before they are', async () => {
    await save({});
    const covers: unknown[] = [];
    browser.storage.onChanged.addListener((changes) => {
      const plan = changes['time-plan']?.newValue as { cover: string } | undefined;
      if (plan) covers.push(plan.cover);
    });
    worker.clock('2026-11-24T09:30');
    await Promise.all([refreshPlan(), worker.ask({ type: 'hidden.set', hidden: true })]);
    expect(covers[0]).toBe('hidden');
    expect(new Set(covers)).toEqual(new Set(['hidden']));
  });

  test('it ends with the browser', async () => {
    await save({});
    await worker.ask({ type: 'nearby.set', nearby: true });
    await browser.storage.session.clear();
    const { dropEverything } = await import('../../../entrypoints/background/memory.ts');
    dropEverything();
    await keepHouse();
    expect((await worker.plan())!.cover).toBe('no');
  });
});

describe('log out (E5)', () => {
  const reminder = async () => (await worker.ask({ type: 'time.get' })).logOut;

  test('the last tab of a site is closed, not the first', async () => {
    await save({});
    worker.clock('2026-11-23T11:06');
    await used('2026-11-23T11:06', 60, facebook, 1);
    await used('2026-11-23T11:07', 60, facebook, 2);
    browser.tabs.get = (async () => ({ id: 2 })) as never;
    await tabClosed(1);
    expect(await reminder()).toBeUndefined();
    await tabClosed(2);
    expect(await reminder()).toEqual({ hosts: ['facebook.com'], because: 'last-tab' });
    expect(worker.badges.get(undefined)).toBe('!');
    await worker.ask({ type: 'log-out.done' });
    expect(await reminder()).toBeUndefined();
    expect(worker.badges.get(undefined)).toBe('');
  });

  test('a tab that went elsewhere in the meantime does not count as open', async () => {
    await save({});
    await used('2026-11-23T11:06', 60, facebook, 1);
    await used('2026-11-23T11:07', 60, facebook, 2);
    browser.tabs.get = (async () => ({ id: 2 })) as never;
    (browser.tabs as unknown as Record<string, unknown>)['sendMessage'] = async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    };
    await tabClosed(1);
    expect(await reminder()).toMatchObject({ because: 'last-tab' });
  });

  test('the working day ends: said once, also when the alarm was lost', async () => {
    await save({});
    await used('2026-11-23T11:06', 60);
    expect((await browser.alarms.get('log-out'))!.scheduledTime).toBe(
      worker.clock('2026-11-23T16:00').epochMilliseconds,
    );
    worker.clock('2026-11-23T15:59');
    await onAlarm('log-out');
    expect(await reminder()).toBeUndefined();
    await browser.alarms.clearAll();
    worker.clock('2026-11-23T19:00');
    await keepHouse();
    expect(await reminder()).toEqual({ hosts: ['facebook.com'], because: 'day-end' });
    await worker.ask({ type: 'log-out.done' });
    await keepHouse();
    expect(await reminder()).toBeUndefined();
    await used('2026-11-23T20:00', 60);
    await keepHouse();
    expect(await reminder()).toBeUndefined();
  });

  test('using the site again takes it off the reminder; nothing is said where the policy does not ask', async () => {
    await save({});
    await used('2026-11-23T11:06', 60);
    await tabClosed(5);
    await used('2026-11-23T11:10', 60);
    expect(await reminder()).toBeUndefined();

    await save({ policyId: 'st-marys', measures: true });
    await session.saveVisits({});
    await used('2026-11-23T11:20', 60);
    await tabClosed(5);
    expect(await reminder()).toBeUndefined();
    expect(await session.visits()).toEqual({});
  });

  test('advice to log out can be switched off', async () => {
    await save({ policyId: 'wateringbury', ruleChoices: { E5: false } });
    await used('2026-11-23T11:06', 60);
    await tabClosed(5);
    expect(await reminder()).toBeUndefined();
  });
});

describe('the clock', () => {
  test('set years ahead it erases nothing on the first day, and what has expired on the second', async () => {
    await save({ measures: true });
    await keepHouse();
    await used('2026-11-23T18:05', 300);
    worker.clock('2033-01-03T08:00');
    await keepHouse();
    await keepHouse();
    expect(await uses()).toHaveLength(1);
    worker.clock('2033-01-04T08:00');
    await keepHouse();
    expect(await uses()).toEqual([]);
  });

  test('alarms that were cleared behind its back are there again after any start', async () => {
    await save({});
    await keepHouse();
    await browser.alarms.clearAll();
    await keepHouse();
    expect((await browser.alarms.getAll()).map(({ name }) => name)).toEqual(['daily']);
  });

  test('three hours of sleep: one look puts plan and reminder right, and a second one changes nothing', async () => {
    await save({});
    await used('2026-11-23T14:30', 60);
    let writes = 0;
    browser.storage.onChanged.addListener((changes) => {
      if ('time-plan' in changes || 'log-out' in changes) writes += 1;
    });
    worker.clock('2026-11-23T17:30');
    await onAlarm('daily');
    await onAlarm('log-out');
    await onAlarm('lock');
    expect(writes).toBe(1);
    expect((await worker.ask({ type: 'time.get' })).logOut).toMatchObject({ because: 'day-end' });
  });
});
