/** What a notice says, in words: from a decision on time to the lines that a page draws. */
import { say } from '../../assets/messages/index.ts';
import type { SchoolPolicy } from '../../policy/schools/school-policy.ts';
import type { NoticeWords, PlanSpan } from '../../policy/time-plan.ts';
import type { TimeSpan } from '../../policy/time-spans.ts';

/** A time by the school's clock; with the day of the week, if it is not that of `from`. */
function clockTime(moment: Temporal.ZonedDateTime, from: Temporal.ZonedDateTime): string {
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  if (moment.toPlainDate().equals(from.toPlainDate())) return time;
  const day = moment.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  return say('notice.at', { day, time });
}

function titleOf({ decision }: TimeSpan): string {
  const { kind, label, start, end } = decision.interval!;
  const what = say(`notice.what.${kind}`);
  if (kind === 'device' || kind === 'allowance') return say('notice.title.open', { what });
  if (end.equals(start.add({ days: 1 }).startOfDay())) return say('notice.title.allDay', { what });
  const until = clockTime(end, start);
  return label.trim() === ''
    ? say('notice.title.until', { what, end: until })
    : say('notice.title.named', { what, label, end: until });
}

/** The clause in our own words, where it stands, and no stronger than it is put. */
function clauseOf({ decision }: TimeSpan, policy: SchoolPolicy): string[] {
  const { cite, duty, strength } = decision;
  if (!duty || !strength) return [];
  const clause = policy.duties[duty]?.find((each) => each.cite === cite && each.strength === strength);
  const source = cite ? say('notice.source', { school: policy.school, cite }) : policy.school;
  return clause ? [say(`notice.clause.${strength}`, { gist: clause.gist, source })] : [];
}

function nextOf({ start, decision }: TimeSpan, zone: string): string[] {
  const { next } = decision;
  if (!next || next.restricted) return [];
  const at = clockTime(next.at, start.toZonedDateTimeISO(zone));
  return [
    next.label.trim() === ''
      ? say('notice.next.free', { at })
      : say('notice.next.named', { at, label: next.label }),
  ];
}

/**
 * A stretch in which something is restricted, ready to be drawn.
 *
 * @param minutes that the user allows themselves, for the notice that they are used up
 */
export function planSpan(
  span: TimeSpan,
  policy: SchoolPolicy,
  zone: string,
  minutes: number | null,
): PlanSpan {
  const isAllowance = span.decision.interval?.kind === 'allowance';
  return {
    start: span.start.epochMilliseconds,
    end: span.end.epochMilliseconds,
    duty: span.decision.duty!,
    strength: span.decision.strength!,
    title: titleOf(span),
    lines: [
      ...(isAllowance && minutes !== null ? [say('notice.allowance', { minutes })] : []),
      ...clauseOf(span, policy),
      ...nextOf(span, zone),
    ],
  };
}

/** The words that every notice has in common. */
export const noticeWords = (): NoticeWords => ({
  lang: 'en-GB',
  leave: say('notice.leave'),
  teaching: say('notice.teaching'),
  permittedBy: say('notice.permittedBy'),
  confirm: say('notice.confirm'),
  back: say('notice.back'),
  different: say('notice.different'),
  continue: say('notice.continue'),
  hidden: say('notice.hidden'),
  nearby: say('notice.nearby'),
  show: say('notice.show'),
});
