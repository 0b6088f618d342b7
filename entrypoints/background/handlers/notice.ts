import type { NoticeAnswer } from '../../../policy/notice-answer.ts';
import { UserError } from '../../../policy/message.ts';
import { decideTime } from '../../../policy/rules/time.ts';
import { hostOf } from '../../../policy/social-sites.ts';
import { timeSituation } from '../../../policy/time-situation.ts';
import { session } from '../../../storage/session.ts';
import { saveNoticeAnswer } from '../../../storage/time-records.ts';
import { setCover } from '../cover.ts';
import { openedDatabase } from '../memory.ts';
import type { ContentHandlers, SocialOrigin } from '../router.ts';
import { inTurn } from '../tabs.ts';
import { timeInput } from '../time.ts';
import { siteHost } from '../social-hosts.ts';
import { refreshPlan } from '../time-plan.ts';
import { takeUse } from '../use.ts';

type Mine = 'notice-answer' | 'uncover' | 'used';

/**
 * How long an answer to the clause on school devices (D7) counts as the same visit: that clause knows no time of day, and every visit
 * is met with it.
 */
const deviceVisitMinutes = 30;

/**
 * Leaving keeps no notice away, so that the same message come twice would be in the log twice (trust.md B4; any other answer ends the
 * notice, and its repetition finds nothing to answer). Leaving empties the page: nobody is back and leaves again at once.
 */
const repeatedWithin = 2;
const hasJustLeft = (answers: readonly NoticeAnswer[], host: string, now: Temporal.Instant): boolean =>
  answers.some((each) => {
    const ago = now.since(Temporal.Instant.from(each.at)).total('seconds');
    return each.host === host && each.choice === 'leave' && ago >= 0 && ago < repeatedWithin;
  });

async function takeAnswer(
  { choice, permittedBy = '' }: { choice: NoticeAnswer['choice']; permittedBy?: string | undefined },
  { url }: SocialOrigin,
): Promise<void> {
  const now = Temporal.Now.instant();
  const host = await siteHost(hostOf(url.href));
  const { input, settings, answers } = await timeInput(now);
  // In firm mode a notice can be left or met; what a page says besides is not the user's.
  const isRefused = settings.firm && (choice === 'continue' || choice === 'timetable-different');
  if (host === undefined || isRefused) throw new UserError('common.refused');
  const { restricted, duty, strength, cite, interval, next } = decideTime(timeSituation(input));
  // The stretch has ended in the meantime, or was answered in another tab: there is nothing to keep away.
  if (!restricted || !duty || !strength || !interval) return;
  if (choice === 'leave' && hasJustLeft(answers, host, now)) return;
  const ends = next?.at.toInstant() ?? interval.end.toInstant();
  const isForVisit = duty === 'D7' && !(choice === 'teaching' && permittedBy.trim() !== '');
  const visitEnds = now.add({ minutes: deviceVisitMinutes });
  const until = isForVisit && Temporal.Instant.compare(visitEnds, ends) < 0 ? visitEnds : ends;
  await saveNoticeAnswer(await openedDatabase(), {
    id: crypto.randomUUID(),
    at: now.toString(),
    host,
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
    ...(choice !== 'leave' && { until: until.toString() }),
    permittedBy,
  });
  await refreshPlan();
  await session.changed();
}

/** What a covered page may ask: only about the notice, and only for the user's own log. */
export const noticeHandlers: Pick<ContentHandlers, Mine> = {
  async 'notice-answer'(answer, origin) {
    await inTurn(() => takeAnswer(answer, origin));
    return null;
  },

  async uncover() {
    await setCover({ hidden: false, nearby: false });
    return null;
  },

  async used(stretch, origin) {
    await inTurn(() => takeUse(stretch, origin));
    return null;
  },
};
