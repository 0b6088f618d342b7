/** Visible, focused use of social sites (D4), as pages report it: checked, counted once, split by date and rule. */
import { UserError } from '../../policy/message.ts';
import { type Stretch, countUse, isSaneStretch, uncounted, withCounted } from '../../policy/usage/count.ts';
import { measures } from '../../policy/usage/measured.ts';
import { hostOf } from '../../policy/social-sites.ts';
import { timeProblems } from '../../policy/timetable/problems.ts';
import { session } from '../../storage/session.ts';
import { addUse, usedOn } from '../../storage/time-records.ts';
import { noteVisit } from './log-out.ts';
import { openedDatabase } from './memory.ts';
import type { SocialOrigin } from './router.ts';
import { siteHost } from './social-hosts.ts';
import { timeInput } from './time.ts';
import { refreshPlan } from './time-plan.ts';

/**
 * Takes one report.
 *
 * @throws UserError `common.refused` when it cannot be true, or is about a site that does not count
 */
export async function takeUse(stretch: Stretch, { tabId, url }: SocialOrigin): Promise<void> {
  const now = Temporal.Now.instant();
  const host = await siteHost(hostOf(url.href));
  if (host === undefined || !isSaneStretch(stretch, now.epochMilliseconds))
    throw new UserError('common.refused');
  const { input, settings, usedToday } = await timeInput(now);
  if (settings.policyId === null || timeProblems(settings.time).length > 0) return;
  await noteVisit(host, tabId, input);
  if (!measures(input.policy, settings.measures)) return;

  const counted = await session.counted();
  const parts = uncounted(stretch, counted);
  // Written first: if the worker is stopped in between, a minute is lost rather than counted twice.
  await session.saveCounted(withCounted(stretch, counted, now.epochMilliseconds));
  const db = await openedDatabase();
  for (const part of parts) for (const day of countUse(input, part)) await addUse(db, { ...day, host });

  const allowed = (input.allowance?.minutes ?? Infinity) * 60;
  const today = now.toZonedDateTimeISO(settings.time.zone).toPlainDate().toString();
  if (usedToday < allowed && (await usedOn(db, today)) >= allowed) await refreshPlan();
  await session.changed();
}
