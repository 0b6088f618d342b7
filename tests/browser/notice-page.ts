/** What the tests of the notice share: a school that teaches now, a plan to the millisecond, a page that watches itself. */
import type { Page } from 'puppeteer-core';
import type { NoticeAnswer } from '../../policy/notice-answer.ts';
import { newSettings, type Settings } from '../../policy/settings.ts';
import { type PlanSpan, type TimePlan, timePlanKey } from '../../policy/time-plan.ts';
import type { TestBrowser } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import { askFrom } from './school.ts';

/** A zone in which it is about noon: whenever the tests run, midnight is far. */
export function noonZone(): string {
  const ahead = 12 - Temporal.Now.zonedDateTimeISO('UTC').hour;
  return ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** A school whose rule is "not in lessons", and no timetable: nothing is restricted until `teachNow`. */
export async function setUpLessons(browser: TestBrowser, own: Partial<Settings> = {}): Promise<Page> {
  const page = await browser.ownPage('options.html');
  const settings = newSettings();
  await askFrom(page, {
    type: 'settings.save',
    settings: {
      ...settings,
      policyId: 'carville',
      schoolNames: ['Elmbridge Primary School'],
      time: { ...settings.time, zone: noonZone() },
      setUp: { step: 5, done: true },
      ...own,
    },
  });
  await until('the plan', () => planOn(page));
  return page;
}

/** Makes it a lesson since half an hour ago, for an hour; or takes that back. */
export async function teachNow(own: Page, isTeaching = true): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO(noonZone());
  const date = now.toPlainDate().toString();
  const at = (minutes: number) => now.add({ minutes }).toPlainTime().toString().slice(0, 5);
  const lesson = { kind: 'cover' as const, date, start: at(-30), end: at(30), label: 'Year 4' };
  await askFrom(own, { type: 'changes.save', date, changes: isTeaching ? [lesson] : [] });
  await until('the plan to say so', async () => (await planOn(own))!.spans.length > 0 === isTeaching);
}

declare const storageLike: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(what: Record<string, unknown>): Promise<void>;
    };
  };
};

export const planOn = (own: Page): Promise<TimePlan | undefined> =>
  own.evaluate(async (key) => {
    const world = globalThis as unknown as Record<'browser' | 'chrome', typeof storageLike | undefined>;
    return (await (world.browser ?? world.chrome)!.storage.local.get(key))[key] as TimePlan | undefined;
  }, timePlanKey);

/** Writes another plan, as the background would; undefined stands for one that cannot be understood. */
export const writePlan = (own: Page, plan: unknown): Promise<void> =>
  own.evaluate(
    async (key, what) => {
      const world = globalThis as unknown as Record<'browser' | 'chrome', typeof storageLike | undefined>;
      await (world.browser ?? world.chrome)!.storage.local.set({ [key]: what });
    },
    timePlanKey,
    plan as string,
  );

/** A stretch from and until so many seconds from now. */
export function stretch(from: number, to: number): PlanSpan {
  const now = Temporal.Now.instant().epochMilliseconds;
  const [start, end] = [now + from * 1000, now + to * 1000];
  const words = { title: 'Lesson (Year 4), until 12:30', lines: ['No social media during lessons.'] };
  return { start, end, duty: 'D1', strength: 'must', ...words };
}

export const answersOn = async (own: Page): Promise<NoticeAnswer[]> =>
  (await askFrom(own, { type: 'answers.list' })) as NoticeAnswer[];

/** Whether the middle of the page is covered, as the page sees it, and the focus is in what covers it. */
export const isCovered = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const host = Document.prototype.elementFromPoint.call(document, innerWidth / 2, innerHeight / 2);
    return host?.outerHTML === '<div></div>' && document.activeElement === host;
  });

export const covered = (page: Page): Promise<unknown> => until('the notice', () => isCovered(page));
export const uncovered = (page: Page): Promise<unknown> =>
  until('the notice to go', async () => !(await isCovered(page)));

/** Waits until keys and clicks count; nothing tells a page when that is. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
