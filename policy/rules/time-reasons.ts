import type { Message } from '../message.ts';
import type { Clause } from '../schools/school-policy.ts';
import type { TimeSituation } from '../time-situation.ts';
import { bankHolidayYears } from '../timetable/bank-holidays.ts';
import { holds, isBefore } from '../timetable/moment.ts';
import type { RestrictedSpan } from './restricted-spans.ts';
import { timeClauses } from './restricted-spans.ts';

const clockTime = (moment: Temporal.ZonedDateTime): string =>
  moment.toPlainTime().toString({ smallestUnit: 'minute' });

/** What is uncertain about the date itself: no terms entered, a year whose bank holidays may not all be known. */
function doubts({ day, time }: TimeSituation): Message[] {
  const { from, to } = bankHolidayYears;
  return [
    ...(time.terms.length === 0 ? [{ key: 'time.why.noTerms' }] : []),
    ...(time.nation !== 'none' && (day.date.year < from || day.date.year > to)
      ? [
          {
            key: 'time.why.yearNotKnown',
            params: { year: String(day.date.year), from: String(from), to: String(to) },
          },
        ]
      : []),
  ];
}

/** Why a moment is restricted: what is on, and what the clause says. */
export function whyRestricted(situation: TimeSituation, span: RestrictedSpan): Message[] {
  const { day, week, interval } = situation;
  const what: Message = {
    key: `time.why.restricted.${span.kind}`,
    params: { label: span.label, start: clockTime(span.start), end: clockTime(span.end) },
  };
  const now: Message[] =
    interval && (span.kind === 'work' || span.kind === 'trip')
      ? [{ key: `time.why.now.${interval.kind}`, params: { label: interval.label } }]
      : [];
  return [
    span.kind === 'trip' && day.trip?.wholeDay ? { key: 'time.why.tripAllDay' } : what,
    ...now,
    ...(interval && interval.from !== 'timetable' ? [{ key: `time.why.change.${interval.from}` }] : []),
    ...(week ? [{ key: 'time.why.week', params: { week } }] : []),
    { key: 'time.why.clause', params: { gist: span.clause.gist } },
    ...doubts(situation),
  ];
}

/** Why the date has no rule, if it has none: off work, weekend, holiday … */
function whyNoWork({ day }: TimeSituation): Message | undefined {
  if (day.off) return { key: 'time.why.off' };
  if (day.school.kind === 'bank-holiday') return { key: `time.why.bankHoliday.${day.school.bankHoliday}` };
  if (day.school.kind !== 'school') return { key: `time.why.day.${day.school.kind}` };
  return day.work || day.intervals.length > 0 ? undefined : { key: 'time.why.notWorked' };
}

/** Why a moment is not restricted. */
export function whyFree(situation: TimeSituation, permitted: Clause | undefined): Message[] {
  const { policy, interval, day, now } = situation;
  if (timeClauses(policy).length === 0)
    return [{ key: 'time.why.noRule', params: { school: policy.school } }];
  const says = permitted ? [{ key: 'time.why.clause', params: { gist: permitted.gist } }] : [];
  if (interval) return [{ key: `time.why.now.${interval.kind}`, params: { label: interval.label } }, ...says];
  const noWork = whyNoWork(situation);
  if (noWork && !(day.work && holds(day.work, now))) return [noWork, ...says];
  if (day.work && isBefore(now, day.work.start))
    return [{ key: 'time.why.before', params: { start: clockTime(day.work.start) } }];
  if (day.work && !isBefore(now, day.work.end))
    return [{ key: 'time.why.after', params: { end: clockTime(day.work.end) } }];
  return [{ key: 'time.why.between' }, ...says];
}
