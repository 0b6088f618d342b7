import type { NoticeAnswer } from '../../../policy/notice-answer.ts';
import { UserError } from '../../../policy/message.ts';
import { decideTime } from '../../../policy/rules/time.ts';
import { hostOf } from '../../../policy/social-sites.ts';
import { timeSituation } from '../../../policy/time-situation.ts';
import { session } from '../../../storage/session.ts';
import { saveNoticeAnswer } from '../../../storage/time-records.ts';
import { openedDatabase, setHidden } from '../memory.ts';
import type { ContentHandlers, Origin } from '../router.ts';
import { inTurn, refreshTabs } from '../tabs.ts';
import { timeInput } from '../time.ts';
import { refreshPlan } from '../time-plan.ts';

type Mine = 'notice-answer' | 'uncover' | 'used';

async function takeAnswer(
  { choice, span, permittedBy = '' }: { choice: NoticeAnswer['choice']; span: number; permittedBy?: string },
  { tabId, url }: Origin,
): Promise<void> {
  const now = Temporal.Now.instant();
  const { input } = await timeInput(now);
  const { restricted, duty, strength, cite, interval, next } = decideTime(timeSituation(input));
  // The stretch has ended in the meantime, or was answered in another tab: there is nothing to keep away.
  if (!restricted || !duty || !strength || !interval) return;
  const ends = next?.at.toInstant() ?? interval.end.toInstant();
  await saveNoticeAnswer(await openedDatabase(), {
    id: `${span}-${tabId}-${choice}`,
    at: now.toString(),
    host: hostOf(url.href),
    choice,
    duty,
    strength,
    cite: cite ?? '',
    interval: {
      kind: interval.kind,
      label: interval.label,
      start: interval.start.toInstant().toString(),
      end: interval.end.toInstant().toString(),
    },
    ...(choice !== 'leave' && { until: ends.toString() }),
    permittedBy,
  });
  await refreshPlan();
  await session.changed();
}

/** What a covered page may ask: only about the notice, and only for the user's own log. */
export const noticeHandlers: Pick<ContentHandlers, Mine> = {
  async 'notice-answer'(answer, origin) {
    await inTurn(() => takeAnswer({ ...answer, permittedBy: answer.permittedBy ?? '' }, origin));
    return null;
  },

  async uncover() {
    await setHidden(false);
    await session.saveNearby(false);
    await refreshPlan();
    await refreshTabs();
    return null;
  },

  used() {
    throw new UserError('common.refused');
  },
};
