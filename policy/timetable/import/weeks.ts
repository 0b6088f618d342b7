import type { Message } from '../../message.ts';
import { schoolDate } from '../school-day.ts';
import type { CycleWeek, SchoolTime, Timetable, TimetableDay } from '../schema.ts';
import { schoolDays, timetableSchema } from '../schema.ts';
import { dateOf, mondayOfDay, weekdayOf, writtenDay } from './day-number.ts';
import type { Read } from './kinds.ts';
import { kindOf, settled } from './kinds.ts';
import type { ImportProblem, TimetableProposal } from './proposal.ts';

/** One lesson on one date, by the school's clock. */
export interface Lesson {
  title: string;
  /** Number of the day. */
  day: number;
  start: string;
  end: string;
  /** Its series comes every second week. */
  everySecond: boolean;
}

/** The same lesson on the same weekday at the same time, in whichever weeks. */
interface Slot {
  title: string;
  weekday: number;
  start: string;
  end: string;
  everySecond: boolean;
  /** Positions of its weeks among those looked at. */
  at: Set<number>;
}

/** How many weeks are looked at: enough to tell a fortnight's turn from a change for once. */
const weeksLookedAt = 10;

/** Which dates are no school days by the calendar, as far as it reaches. */
export function holidays(time: SchoolTime): (day: number) => boolean {
  const known = new Map<number, boolean>();
  const first = time.terms.map(({ start }) => start).sort()[0] ?? '';
  const last =
    time.terms
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? '';
  return (day) => {
    let free = known.get(day);
    if (free === undefined) {
      const date = dateOf(day);
      const { kind } = schoolDate(time, date);
      const text = date.toString();
      // Terms of another year say nothing of this one.
      free = kind === 'holiday' ? first <= text && text <= last : kind !== 'school';
      known.set(day, free);
    }
    return free;
  };
}

/** The weeks to look at, by their Mondays: those from this week on, or the last ones if hardly any lie ahead. */
function chosenWeeks(mondays: readonly number[], thisMonday: number): number[] {
  const ahead = mondays.filter((monday) => monday >= thisMonday);
  return ahead.length >= 2 || ahead.length === mondays.length
    ? ahead.slice(0, weeksLookedAt)
    : mondays.slice(-weeksLookedAt);
}

/** Ways in which the turns of A and B could run over the weeks: within a run they alternate, after a gap they may not. */
function* alternations(mondays: readonly number[]): Generator<number[]> {
  const runs = mondays.map((monday, i) => i > 0 && monday - mondays[i - 1]! > 7);
  // More gaps than a year has holidays: a hostile file, for which one way of turning will do.
  const gaps = Math.min(4, runs.filter(Boolean).length);
  for (let choice = 0; choice < 2 ** gaps; choice += 1) {
    let gap = 0;
    let turn = 1;
    yield runs.map((afterGap) => {
      turn = 1 - turn;
      if (afterGap) {
        if (gap < gaps && (choice >> gap) & 1) turn = 1 - turn;
        gap += 1;
      }
      return turn;
    });
  }
}

interface Cycle {
  /** For each week looked at: 0 or 1. */
  turn: number[];
  /** Occurrences that are missing from, or besides, what the slots promise. */
  misses: number;
}

/** In how many of some weeks a slot could be, and is. */
type Count = (slot: Slot, positions: readonly number[]) => { could: number; is: number };

const missesOf = (slots: readonly Slot[], groups: readonly (readonly number[])[], count: Count): number =>
  slots.reduce(
    (sum, slot) =>
      sum +
      groups.reduce((all, group) => {
        const { could, is } = count(slot, group);
        return all + Math.min(is, could - is);
      }, 0),
    0,
  );

const groupsOf = (turn: readonly number[]): [number[], number[]] => {
  const positions = [...turn.keys()];
  return [positions.filter((i) => turn[i] === 0), positions.filter((i) => turn[i] === 1)];
};

/** The best turn of two weeks. The first way tried keeps turning over the weeks with school, and stays unless another is better. */
function bestCycle(
  slots: readonly Slot[],
  mondays: readonly number[],
  count: Count,
  named: ReadonlyMap<number, CycleWeek>,
): Cycle {
  let best: Cycle | undefined;
  for (const turn of alternations(mondays)) {
    // A name that a week has counts for more than any lesson.
    const against = [0, 1].map(
      (a) => mondays.filter((m, i) => named.has(m) && (named.get(m) === 'A') !== (turn[i] === a)).length,
    );
    const misses = missesOf(slots, groupsOf(turn), count) + Math.min(...against) * 1000;
    if (!best || misses < best.misses)
      best = { turn: against[0]! <= against[1]! ? turn : turn.map((each) => 1 - each), misses };
  }
  return best!;
}

/** Whether the turn is that of the calendar's weeks. */
const byCalendar = (mondays: readonly number[], turn: readonly number[]) =>
  mondays.every((monday, i) => ((monday - mondays[0]!) / 7) % 2 === (turn[i] === turn[0] ? 0 : 1));
const bySchoolWeeks = (turn: readonly number[]) => turn.every((each, i) => i === 0 || each !== turn[i - 1]);

interface Outcome extends Pick<TimetableProposal, 'notes' | 'problems'> {
  timetable?: Timetable;
}

/** Entries of one day that do not overlap: of two that do, the one that comes more often. */
function apart(slots: readonly Slot[], problems: ImportProblem[]): Read[] {
  const kept: Slot[] = [];
  const leaveOut = (slot: Slot, other: Slot) =>
    problems.push({
      row: {
        key: 'timetableImport.row.slot',
        params: { title: slot.title, day: schoolDays[slot.weekday - 1]! },
      },
      message: {
        key: 'timetableImport.problem.overlap',
        params: { label: slot.title, start: slot.start, other: other.title, end: other.end },
      },
    });
  for (const slot of slots.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))) {
    const last = kept.at(-1);
    if (!last || last.end <= slot.start) kept.push(slot);
    else if (slot.at.size > last.at.size) {
      kept.pop();
      leaveOut(last, slot);
      kept.push(slot);
    } else leaveOut(slot, last);
  }
  return kept.map(({ start, end, title }) => ({ start, end, label: title, kind: kindOf(title) }));
}

/** Groups lessons into slots over the weeks looked at. */
function slotsOf(lessons: readonly Lesson[], mondays: readonly number[]): Slot[] {
  const position = new Map(mondays.map((monday, i) => [monday, i]));
  const slots = new Map<string, Slot>();
  for (const { title, day, start, end, everySecond } of lessons) {
    const at = position.get(mondayOfDay(day));
    if (at === undefined) continue;
    const weekday = weekdayOf(day);
    const key = `${weekday} ${start} ${end} ${title}`;
    const slot = slots.get(key) ?? { title, weekday, start, end, everySecond: false, at: new Set() };
    slot.at.add(at);
    slot.everySecond ||= everySecond;
    slots.set(key, slot);
  }
  return [...slots.values()];
}

/**
 * The week, or the two weeks, that lessons on real dates make: looked at are up to ten weeks from this one on; what is in most of
 * them belongs to the week, what is in most of every second one to week A or B, and what is left is named.
 *
 * @param time   the calendar with what the import adds to it: its holidays are not held against a lesson
 * @param named  weeks whose turn the file names, by the number of their Monday
 * @param thisMonday number of the Monday of this week
 */
export function weekPattern(
  lessons: readonly Lesson[],
  time: SchoolTime,
  named: ReadonlyMap<number, CycleWeek>,
  thisMonday: number,
): Outcome {
  const isFree = holidays(time);
  const taught = lessons.filter(({ day }) => !isFree(day));
  const all = [...new Set(taught.map(({ day }) => mondayOfDay(day)))].sort((a, b) => a - b);
  if (all.length === 0) return { notes: [], problems: [] };
  const mondays = chosenWeeks(all, thisMonday);
  const slots = slotsOf(taught, mondays);
  const count: Count = ({ weekday, at }, positions) => {
    let could = 0;
    let is = 0;
    for (const i of positions) {
      if (at.has(i)) is += 1;
      if (at.has(i) || !isFree(mondays[i]! + weekday - 1)) could += 1;
    }
    return { could, is };
  };
  const everyWeek = [...mondays.keys()];
  const one = missesOf(slots, [everyWeek], count);
  const cycle = bestCycle(slots, mondays, count, named);
  const namedBoth = new Set(mondays.map((monday) => named.get(monday)).filter(Boolean)).size === 2;
  const saved = one - cycle.misses;
  // With two or three weeks every change for once looks like a fortnight's turn.
  const enough =
    mondays.length < 4
      ? namedBoth || slots.some(({ everySecond }) => everySecond) || saved * 5 >= slots.length
      : namedBoth || saved > 1;
  const two = mondays.length > 1 && saved > 0 && enough;
  const groups = two ? groupsOf(cycle.turn) : [everyWeek];
  const most = (slot: Slot, group: readonly number[]) => {
    const { could, is } = count(slot, group);
    return is * 2 > could;
  };
  const problems: ImportProblem[] = [];
  const days: TimetableDay[] = [];
  for (const [w, day] of schoolDays.entries()) {
    const ofDay = slots.filter(({ weekday }) => weekday === w + 1);
    const kept = groups.map((group) => ofDay.filter((slot) => most(slot, group)));
    const regular = new Set(kept.flat());
    for (const slot of ofDay)
      if (!regular.has(slot))
        problems.push({
          row: { key: 'timetableImport.row.slot', params: { title: slot.title, day } },
          message: {
            key: 'timetableImport.problem.irregular',
            params: {
              count: slot.at.size,
              weeks: count(slot, everyWeek).could,
              start: slot.start,
              date: writtenDay(mondays[[...slot.at][0]!]! + w),
            },
          },
        });
    const read = kept.map((group) => settled(apart(group, problems)).slice(0, 60));
    const [a = [], b] = read;
    if (b === undefined || JSON.stringify(a) === JSON.stringify(b)) {
      if (a.length > 0) days.push({ day, periods: a });
      continue;
    }
    if (a.length > 0) days.push({ day, week: 'A', periods: a });
    if (b.length > 0) days.push({ day, week: 'B', periods: b });
  }
  if (days.length === 0) return { notes: [], problems };
  const range = {
    weeks: mondays.length,
    from: writtenDay(mondays[0]!),
    to: writtenDay(mondays.at(-1)! + 6),
  };
  const notes = [{ key: 'timetableImport.note.lookedAt', params: range }];
  if (!two) return { timetable: timetableSchema.parse({ weeks: 1, days }), notes, problems };
  const calendarWeeks =
    byCalendar(mondays, cycle.turn) &&
    (!bySchoolWeeks(cycle.turn) || slots.some(({ everySecond }) => everySecond));
  const startsWith = mondays
    .map((monday, i) => ({ monday, i }))
    .filter(({ monday, i }) => i === 0 || monday - mondays[i - 1]! > 7)
    .map(({ monday, i }) => ({
      date: dateOf(monday).toString(),
      week: cycle.turn[i] === 0 ? ('A' as const) : ('B' as const),
    }));
  const turn: Message = {
    key: named.size > 0 ? 'timetableImport.note.twoWeeksNamed' : 'timetableImport.note.twoWeeks',
    params: { from: range.from, week: startsWith[0]!.week },
  };
  return {
    timetable: timetableSchema.parse({
      weeks: 2,
      counting: calendarWeeks ? 'calendar-weeks' : 'school-weeks',
      startsWith,
      days,
    }),
    notes: [...notes, turn],
    problems,
  };
}
