import { session } from '../../../storage/session.ts';
import {
  endNoticeAnswer,
  listDayChanges,
  listNoticeAnswers,
  loadTimeDraft,
  saveDayChanges,
  saveTimeDraft,
} from '../../../storage/time-records.ts';
import { setCover } from '../cover.ts';
import { logOutDone } from '../log-out.ts';
import { openedDatabase } from '../memory.ts';
import type { PageHandlers } from '../router.ts';
import { inTurn } from '../tabs.ts';
import { timeNow } from '../time.ts';
import { refreshPlan } from '../time-plan.ts';

type Mine = Extract<
  keyof PageHandlers,
  `${'time' | 'time-draft' | 'nearby' | 'log-out' | 'changes' | 'answers' | 'usage' | 'permissions' | 'deviations'}.${string}`
>;

/** Writes in turn, and tells everything that shows time: the pages by their plan, our own by the session. */
function write(work: () => Promise<unknown>): Promise<null> {
  return inTurn(async () => {
    await work();
    await refreshPlan();
    await session.changed();
    return null;
  });
}

export const timeHandlers: Pick<PageHandlers, Mine> = {
  'time.get': () => timeNow(Temporal.Now.instant()),
  'time-draft.get': async () => loadTimeDraft(await openedDatabase()),
  'time-draft.save': ({ draft }) =>
    inTurn(async () => {
      await saveTimeDraft(await openedDatabase(), draft);
      return null;
    }),
  async 'nearby.set'({ nearby }) {
    await setCover({ nearby });
    return null;
  },
  'log-out.done': () => write(logOutDone),

  'changes.list': async () => listDayChanges(await openedDatabase()),
  'changes.save': ({ date, changes }) =>
    write(async () => saveDayChanges(await openedDatabase(), date, changes)),

  'answers.list': async () => listNoticeAnswers(await openedDatabase()),
  'answers.end': ({ id }) =>
    write(async () => endNoticeAnswer(await openedDatabase(), id, Temporal.Now.instant())),
  'answers.delete': ({ id }) => write(async () => (await openedDatabase()).noticeAnswers.delete(id)),
  'answers.delete-all': () => write(async () => (await openedDatabase()).noticeAnswers.clear()),

  'usage.list': async () => (await openedDatabase()).usage.toArray(),
  'usage.delete-all': () => write(async () => (await openedDatabase()).usage.clear()),

  'permissions.list': async () => (await openedDatabase()).permissions.toArray(),
  'permissions.save': ({ permission }) =>
    write(async () => (await openedDatabase()).permissions.put(permission)),
  'permissions.delete': ({ id }) => write(async () => (await openedDatabase()).permissions.delete(id)),

  'deviations.list': async () => (await openedDatabase()).deviations.toArray(),
  'deviations.save': ({ deviation }) => write(async () => (await openedDatabase()).deviations.put(deviation)),
  'deviations.delete': ({ id }) => write(async () => (await openedDatabase()).deviations.delete(id)),
};
