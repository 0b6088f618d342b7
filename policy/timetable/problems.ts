import type { Message } from '../message.ts';
import type { DayChange, Period, SchoolTime, TimetableDay } from './schema.ts';

/** Something wrong in one entry: `row` names it for people, `path` for a file or a field. */
export interface TimeProblem {
  path: string;
  row: Message;
  message: Message;
}

interface Place {
  path: string;
  row: Message;
}

const problem = (at: Place, key: string, params?: Message['params']): TimeProblem => ({
  ...at,
  message: { key: `timetable.problem.${key}`, ...(params && { params }) },
});

const timeExists = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

function dateExists(date: string): boolean {
  try {
    return Temporal.PlainDate.from(date).toString() === date;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Whether a zone is known to `Temporal`. */
export function zoneExists(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function dateProblem(date: string, at: Place): TimeProblem[] {
  if (date === '') return [problem(at, 'noDate')];
  if (dateExists(date)) return [];
  if (date.endsWith('-02-29')) return [problem(at, 'noLeapDay', { year: date.slice(0, 4) })];
  return [problem(at, 'noSuchDate', { date })];
}

/** A start and end on one day. What runs into the night is told apart from ends that were mistyped. */
function timesProblem(start: string, end: string, at: Place): TimeProblem[] {
  if (start === '' || end === '') return [problem(at, start === '' ? 'noStart' : 'noEnd')];
  if (!timeExists(start)) return [problem(at, 'noSuchTime', { time: start })];
  if (end === '24:00') return [problem(at, 'midnight', { start, end })];
  if (!timeExists(end)) return [problem(at, 'noSuchTime', { time: end })];
  if (start < end) return [];
  if (start === end) return [problem(at, 'noLength', { start })];
  const overnight = start >= '17:00' && end <= '08:00';
  return [problem(at, overnight ? 'midnight' : 'endBeforeStart', { start, end })];
}

function rangeProblem(start: string, end: string, at: Place): TimeProblem[] {
  const wrong = [...dateProblem(start, at), ...dateProblem(end, at)];
  if (wrong.length > 0) return wrong;
  return end < start ? [problem(at, 'datesReversed', { start, end })] : [];
}

const dayParams = (row: TimetableDay) => ({ day: row.day, week: row.week ?? '' });

function periodPlace(row: TimetableDay, i: number, period: Period, n: number): Place {
  return {
    path: `timetable.days[${i}].periods[${n}]`,
    row: { key: 'timetable.row.period', params: { ...dayParams(row), n: n + 1, label: period.label || '–' } },
  };
}

/** Entries that start before the one before them has ended; both have times that exist. */
function overlaps(row: TimetableDay, i: number): TimeProblem[] {
  const ordered = row.periods
    .map((period, n) => ({ period, at: periodPlace(row, i, period, n) }))
    .filter(({ period, at }) => timesProblem(period.start, period.end, at).length === 0)
    .sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
  let last: Period | undefined;
  const found: TimeProblem[] = [];
  for (const { period, at } of ordered) {
    if (last && period.start < last.end)
      found.push(problem(at, 'overlap', { start: period.start, other: last.label, end: last.end }));
    if (!last || period.end > last.end) last = period;
  }
  return found;
}

function hoursProblems(row: TimetableDay, at: Place): TimeProblem[] {
  const wrong = [row.arrive, row.leave]
    .filter((time) => time !== undefined && !timeExists(time))
    .map((time) => problem(at, 'noSuchTime', { time: time! }));
  if (wrong.length > 0) return wrong;
  const { arrive = '00:00', leave = '23:59' } = row;
  if (leave <= arrive) return [problem(at, 'hoursReversed', { start: arrive, end: leave })];
  return row.periods
    .filter(({ start, end }) => timeExists(start) && timeExists(end) && (start < arrive || leave < end))
    .map(({ label }) => problem(at, 'outsideHours', { label, start: arrive, end: leave }));
}

function dayProblems(time: SchoolTime): TimeProblem[] {
  const { days, weeks } = time.timetable;
  return days.flatMap((row, i) => {
    const at: Place = {
      path: `timetable.days[${i}]`,
      row: { key: 'timetable.row.day', params: dayParams(row) },
    };
    const twice = days.some((other, j) => j < i && other.day === row.day && other.week === row.week);
    return [
      ...(twice ? [problem(at, 'sameDay')] : []),
      ...(row.week && weeks === 1 ? [problem(at, 'weekInOneWeek', { week: row.week })] : []),
      ...hoursProblems(row, at),
      ...row.periods.flatMap((period, n) => {
        const place = periodPlace(row, i, period, n);
        return [
          ...(period.label.trim() === '' ? [problem(place, 'noLabel')] : []),
          ...timesProblem(period.start, period.end, place),
        ];
      }),
      ...overlaps(row, i),
    ];
  });
}

function termProblems({ terms }: SchoolTime): TimeProblem[] {
  return terms.flatMap((term, i) => {
    const params = { n: i + 1, name: term.name || '–' };
    const at: Place = { path: `terms[${i}]`, row: { key: 'timetable.row.term', params } };
    const wrong = rangeProblem(term.start, term.end, at);
    if (wrong.length > 0) return wrong;
    const other = terms.find((each, j) => j !== i && each.start <= term.start && term.start <= each.end);
    const half: Place = { path: `terms[${i}].halfTerm`, row: { key: 'timetable.row.halfTerm', params } };
    const halfWrong = term.halfTerm ? rangeProblem(term.halfTerm.start, term.halfTerm.end, half) : [];
    const outside =
      term.halfTerm &&
      halfWrong.length === 0 &&
      (term.halfTerm.start < term.start || term.halfTerm.end > term.end);
    return [
      ...(other
        ? [problem(at, 'termsOverlap', { start: term.start, other: other.name || '–', end: other.end })]
        : []),
      ...halfWrong,
      ...(outside ? [problem(half, 'outsideTerm', { start: term.start, end: term.end })] : []),
    ];
  });
}

function dateListProblems(time: SchoolTime): TimeProblem[] {
  const inset = time.insetDays.flatMap(({ date }, i) => {
    const at: Place = {
      path: `insetDays[${i}]`,
      row: { key: 'timetable.row.insetDay', params: { n: i + 1 } },
    };
    const wrong = dateProblem(date, at);
    if (wrong.length > 0) return wrong;
    if (Temporal.PlainDate.from(date).dayOfWeek > 5) return [problem(at, 'weekend', { date })];
    return time.insetDays.findIndex((each) => each.date === date) < i ? [problem(at, 'twice', { date })] : [];
  });
  const closures = time.closures.flatMap(({ start, end, label }, i) =>
    rangeProblem(start, end, {
      path: `closures[${i}]`,
      row: { key: 'timetable.row.closure', params: { n: i + 1, label: label || '–' } },
    }),
  );
  const openOn = time.openOn.flatMap((date, i) =>
    dateProblem(date, { path: `openOn[${i}]`, row: { key: 'timetable.row.openOn', params: { n: i + 1 } } }),
  );
  const starts = time.timetable.startsWith.flatMap(({ date, week }, i) =>
    dateProblem(date, {
      path: `timetable.startsWith[${i}]`,
      row: { key: 'timetable.row.startsWith', params: { week, n: i + 1 } },
    }),
  );
  return [...inset, ...closures, ...openOn, ...starts];
}

/** Everything that keeps a calendar and timetable from being used, entry by entry; empty: they are sound. */
export function timeProblems(time: SchoolTime): TimeProblem[] {
  const zone = zoneExists(time.zone)
    ? []
    : [problem({ path: 'zone', row: { key: 'timetable.row.zone' } }, 'unknownZone', { zone: time.zone })];
  const noStart =
    time.timetable.weeks === 2 && time.timetable.startsWith.length === 0 && time.terms.length === 0
      ? [problem({ path: 'timetable.startsWith', row: { key: 'timetable.row.cycle' } }, 'noWeekStart')]
      : [];
  return [...zone, ...termProblems(time), ...dateListProblems(time), ...noStart, ...dayProblems(time)];
}

/** The same for the user's own changes of single dates. */
export function changeProblems(changes: readonly DayChange[]): TimeProblem[] {
  return changes.flatMap((change, i) => {
    const at: Place = {
      path: `changes[${i}]`,
      row: { key: 'timetable.row.change', params: { date: change.date } },
    };
    const hours = change.kind === 'trip' ? change.hours : 'start' in change ? change : undefined;
    const named = change.kind === 'cover' || change.kind === 'free';
    return [
      ...dateProblem(change.date, at),
      ...(named && change.label.trim() === '' ? [problem(at, 'noLabel')] : []),
      ...(hours ? timesProblem(hours.start, hours.end, at) : []),
    ];
  });
}
