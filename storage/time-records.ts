/** What the rules of time are told by the user, and what they leave behind: never anything of a page or a pupil. */
import type { NoticeAnswer } from '../policy/notice-answer.ts';
import type { TimeInput } from '../policy/time-situation.ts';
import { exceptionsFrom } from '../policy/notice-answer.ts';
import { timeDraftSchema } from '../policy/timetable/draft.ts';
import type { DayChange, SchoolTime } from '../policy/timetable/schema.ts';
import type { DayUse } from '../policy/usage.ts';
import type { Database } from './database.ts';

/** Everything that single dates have of their own, by date. */
export async function listDayChanges(database: Database): Promise<DayChange[]> {
  return (await database.dayChanges.toArray()).flatMap(({ changes }) => changes);
}

/** Replaces what one date has of its own; an empty list takes it away. */
export async function saveDayChanges(
  database: Database,
  date: string,
  changes: readonly DayChange[],
): Promise<void> {
  if (changes.length === 0) await database.dayChanges.delete(date);
  else await database.dayChanges.put({ date, changes: [...changes] });
}

/** The timetable as it is being edited, while something in it keeps it from being put in force; null: there is none. */
export async function loadTimeDraft(database: Database): Promise<SchoolTime | null> {
  const stored = timeDraftSchema.safeParse((await database.meta.get('time-draft'))?.value);
  return stored.success ? stored.data : null;
}

export async function saveTimeDraft(database: Database, draft: SchoolTime | null): Promise<void> {
  if (draft === null) await database.meta.delete('time-draft');
  else await database.meta.put({ id: 'time-draft', value: draft });
}

/** Writes an answer down; the same one again (its id) changes nothing. */
export async function saveNoticeAnswer(database: Database, answer: NoticeAnswer): Promise<void> {
  await database.noticeAnswers.put(answer);
}

/** Newest first. */
export const listNoticeAnswers = (database: Database): Promise<NoticeAnswer[]> =>
  database.noticeAnswers.orderBy('at').reverse().toArray();

/** Lets the notice come again from `now` on. */
export async function endNoticeAnswer(database: Database, id: string, now: Temporal.Instant): Promise<void> {
  await database.noticeAnswers.where('id').equals(id).modify({ until: now.toString() });
}

/** Adds use of one site on one date to what is there, in whole seconds. */
export async function addUse(database: Database, { date, host, inside, outside }: DayUse): Promise<void> {
  await database.transaction('rw', database.usage, async () => {
    const before = await database.usage.get([date, host]);
    await database.usage.put({
      date,
      host,
      inside: (before?.inside ?? 0) + inside,
      outside: (before?.outside ?? 0) + outside,
    });
  });
}

/** Seconds of use within working hours on one date, on all sites together. */
export async function usedOn(database: Database, date: string): Promise<number> {
  const uses = await database.usage.where('date').equals(date).toArray();
  return uses.reduce((sum, { inside }) => sum + inside, 0);
}

/** Every host that use is kept of. */
export const hostsUsed = async (database: Database): Promise<string[]> => [
  ...new Set((await database.usage.toArray()).map(({ host }) => host)),
];

/** Erases all use of one site. */
export async function forgetUseOf(database: Database, host: string): Promise<void> {
  await database.usage.filter((use) => use.host === host).delete();
}

/** Answers given within three days before a moment, newest first: none keeps a notice away for longer than its own date. */
const recentAnswers = (database: Database, now: Temporal.Instant): Promise<NoticeAnswer[]> =>
  database.noticeAnswers
    .where('at')
    .above(now.subtract({ hours: 72 }).toString())
    .reverse()
    .toArray();

/** What the user has recorded that can lift a rule around a moment or later, with the answers that some of it comes from. */
export async function timeRecords(
  database: Database,
  now: Temporal.Instant,
): Promise<
  Required<Pick<TimeInput, 'changes' | 'permissions' | 'deviations' | 'exceptions'>> & {
    answers: NoticeAnswer[];
  }
> {
  const [changes, permissions, deviations, answers] = await Promise.all([
    listDayChanges(database),
    database.permissions.toArray(),
    database.deviations.toArray(),
    recentAnswers(database, now),
  ]);
  return { changes, permissions, deviations, exceptions: exceptionsFrom(answers), answers };
}
