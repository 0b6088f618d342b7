/** How the rules of time stand, from what is stored and the clock; nothing else in the background reads either for them. */
import { withoutSwitchedOff } from '../../policy/schools/rule-choices.ts';
import { policyOf } from '../../policy/schools/index.ts';
import { decideTime } from '../../policy/rules/time.ts';
import type { NoticeAnswer } from '../../policy/notice-answer.ts';
import type { TimeNow } from '../../policy/time-now.ts';
import type { TimeInput } from '../../policy/time-situation.ts';
import { nextEdge } from '../../policy/time-edge.ts';
import { timeSituation } from '../../policy/time-situation.ts';
import { measures, rulesReasonable } from '../../policy/usage/measured.ts';
import { changeProblems } from '../../policy/timetable/problems.ts';
import { timeRecords, usedOn } from '../../storage/time-records.ts';
import { session } from '../../storage/session.ts';
import { UserError } from '../../policy/message.ts';
import type { Settings } from '../../policy/settings.ts';
import { openedDatabase, settings } from './memory.ts';

/** The rules of time and device that the user can switch off where they are only advice, and the reminder to log out. */
const switchable = ['D1', 'D3', 'D4', 'D7', 'E5'] as const;

/** What the rules of time are decided by, and what it was made from. */
export interface TimeGiven {
  input: TimeInput;
  settings: Settings;
  /** Answers to notices of the last days, newest first. */
  answers: NoticeAnswer[];
  /** Seconds used today within working hours. */
  usedToday: number;
}

/** Everything that a decision on time rests on at a moment. */
export async function timeInput(now: Temporal.Instant): Promise<TimeGiven> {
  const loaded = await settings();
  if (loaded.state === 'unreadable') throw new UserError('settings.unreadable');
  const db = await openedDatabase();
  const { allowanceMinutes, device, time } = loaded.settings;
  const policy = withoutSwitchedOff(policyOf(loaded.settings), switchable, loaded.settings.ruleChoices);
  const today = now.toZonedDateTimeISO(time.zone).toPlainDate().toString();
  const usedToday = await usedOn(db, today);
  const { answers, ...records } = await timeRecords(db, now);
  return {
    settings: loaded.settings,
    answers,
    usedToday,
    input: {
      now,
      policy,
      time,
      device,
      ...records,
      // A date with an impossible time is left as the timetable has it.
      changes: records.changes.filter((change) => changeProblems([change]).length === 0),
      ...(allowanceMinutes !== null && { allowance: { minutes: allowanceMinutes, used: usedToday / 60 } }),
    },
  };
}

/** How the rules of time stand at this moment. */
export async function timeNow(now: Temporal.Instant): Promise<TimeNow> {
  const { input, settings: current, answers, usedToday } = await timeInput(now);
  const situation = timeSituation(input);
  const { interval, next, ...decision } = decideTime(situation);
  const [nearby, logOut] = await Promise.all([session.nearby(), session.logOut()]);
  const at = (moment: Temporal.ZonedDateTime) => moment.toInstant().toString();
  const answer = answers.find(
    ({ at: from, until }) =>
      until !== undefined &&
      Temporal.Instant.compare(from, now) <= 0 &&
      Temporal.Instant.compare(now, until) < 0,
  );
  return {
    ...decision,
    interval: interval && { ...interval, start: at(interval.start), end: at(interval.end) },
    next: next && { ...next, at: at(next.at) },
    zone: current.time.zone,
    ...(answer?.until !== undefined && {
      answer: { id: answer.id, choice: answer.choice, until: answer.until },
    }),
    holdsUntil: nextEdge(situation, next ? [next.at.toInstant()] : []).toString(),
    nearby,
    trip: situation.trip,
    off: situation.day.off,
    ...(measures(input.policy, current.measures) && rulesReasonable(input.policy) && { usedToday }),
    allowanceMinutes: current.allowanceMinutes,
    ...(logOut && { logOut }),
  };
}
