/** What concerns time is erased after its months, and nothing is erased because a clock jumped. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { NoticeAnswer } from '../../policy/notice-answer.ts';
import type { Database } from '../../storage/database.ts';
import { isInDoubt, isPurgeDue, mayErase, purge } from '../../storage/retention.ts';
import { addUse, saveDayChanges, saveNoticeAnswer } from '../../storage/time-records.ts';
import { freshDatabase } from './fresh.ts';

const zone = (local: string) => Temporal.ZonedDateTime.from(`${local}[Europe/London]`);
let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});

const answer = (id: string, at: string): NoticeAnswer => ({
  id,
  at,
  host: 'x.com',
  choice: 'leave',
  duty: 'D1',
  strength: 'must',
  cite: '5.8',
  interval: { kind: 'lesson', label: 'Maths', start: at, end: at },
  permittedBy: '',
});

test('use and single dates are kept for twelve months, answers as long as the log', async () => {
  for (const date of ['2025-11-19', '2025-11-20', '2026-11-20']) {
    await addUse(database, { date, host: 'x.com', inside: 1, outside: 1 });
    await saveDayChanges(database, date, [{ kind: 'off', date }]);
  }
  await saveNoticeAnswer(database, answer('old', '2026-08-20T08:59:00Z'));
  await saveNoticeAnswer(database, answer('new', '2026-08-20T09:01:00Z'));
  await purge(database, zone('2026-11-20T10:00:00'), 3);
  const dates = async (table: 'usage' | 'dayChanges') =>
    (await database[table].toArray()).map(({ date }) => date);
  expect(await dates('usage')).toEqual(['2025-11-20', '2026-11-20']);
  expect(await dates('dayChanges')).toEqual(['2025-11-20', '2026-11-20']);
  expect((await database.noticeAnswers.toArray()).map(({ id }) => id)).toEqual(['new']);
});

describe('a clock that jumped', () => {
  beforeEach(() => purge(database, zone('2026-11-20T09:00:00'), 12));
  const may = (local: string) => mayErase(database, zone(local));

  test('weeks closed are nothing unusual', async () => {
    expect(await may('2027-01-03T09:00:00')).toBe(true);
  });

  test('years ahead: nothing on that day however often it is asked, then the right time again', async () => {
    expect(await isInDoubt(database, zone('2036-01-01T00:05:00'))).toBe(true);
    expect(await may('2036-01-01T00:05:00')).toBe(false);
    expect(await may('2036-01-01T23:55:00')).toBe(false);
    expect(await may('2026-11-20T10:00:00')).toBe(true);
    // The doubt is forgotten: the same jump is doubted again.
    expect(await may('2036-01-01T00:05:00')).toBe(false);
  });

  test('months in a drawer: the second day is believed', async () => {
    expect(await may('2027-06-01T09:00:00')).toBe(false);
    expect(await may('2027-06-02T08:00:00')).toBe(true);
  });

  test('two jumps do not confirm each other', async () => {
    expect(await may('2036-01-01T09:00:00')).toBe(false);
    expect(await may('2041-01-01T09:00:00')).toBe(false);
    expect(await may('2030-01-01T09:00:00')).toBe(false);
    expect(await may('2030-01-02T09:00:00')).toBe(true);
  });

  test('set back, it erases less and never more; put right again it is not doubted after a day', async () => {
    expect(await isPurgeDue(database, zone('2026-11-18T09:00:00'))).toBe(true);
    expect(await may('2026-11-18T09:00:00')).toBe(true);
    await purge(database, zone('2026-11-18T09:00:00'), 12);
    expect(await may('2026-11-20T09:00:00')).toBe(true);
  });

  test('never looked at before: there is nothing to compare with, and nothing old', async () => {
    expect(await mayErase(await freshDatabase(), zone('2036-01-01T09:00:00'))).toBe(true);
  });
});
