import type { Message } from '../../message.ts';
import { UserError } from '../../message.ts';
import { displayText } from '../../roster/clean-name.ts';
import type { CycleWeek, SchoolDay, TimetableDay } from '../schema.ts';
import { schoolDays, timetableSchema } from '../schema.ts';
import { gridCells } from './cells.ts';
import type { Times } from './clock.ts';
import { readTimes, timesInCell } from './clock.ts';
import type { Block, DayColumn, Grid, Line } from './grid-layout.ts';
import { blocksOf, lineName, turned } from './grid-layout.ts';
import type { Read } from './kinds.ts';
import { kindOf, settled } from './kinds.ts';
import type { ImportProblem, TimetableProposal } from './proposal.ts';

/** Bounds of a pasted grid: far above any week's timetable. */
export const maxGrid = { characters: 200_000, rows: 500, columns: 100 } as const;

const nothing = /^[-–—.·*\s]*$|^(?:n\/a|none)$/i;
const dateOnly = /^\d{1,2}(?:[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:st|nd|rd|th)?\s+\p{L}{3,9}(?:\s+\d{4})?)$/u;
/** What a whole school does at once: its name beside the times is enough. */
const forAll =
  /\b(?:registration|reg|tutor(?: time)?|form(?: time)?|assembly|break(?:time)?|lunch(?:time)?)\b/i;

interface Entry extends Read {
  row: Message;
}

/** A line with its times, and what stands beside them. */
interface TimedLine {
  line: Line;
  times: Times;
  name: string;
}

/** The times of a line, from wherever they stand beside the days. */
function timesOf(line: Line, leading: readonly number[]): TimedLine {
  const read = leading
    .map((index) => line.cells[index] ?? '')
    .filter((cell) => cell !== '')
    .map(readTimes);
  const name = read
    .map(({ rest }) => rest)
    .filter(Boolean)
    .join(' ');
  const whole = read.find(({ end }) => end !== undefined) ?? read.find(({ wrong }) => wrong !== undefined);
  const starts = read.filter(({ start }) => start !== undefined);
  const [from, to] = starts;
  if (whole || !from) return { line, times: whole ?? { rest: name }, name };
  if (!to) return { line, times: from, name };
  // A column for the start and one for the end.
  return { line, times: readTimes(`${from.start} - ${to.start}`), name };
}

/** A line that says when it starts ends when the next one does. */
function withEnds(lines: readonly TimedLine[]): TimedLine[] {
  return lines.map((each, i) => {
    const { start, end } = each.times;
    const next = lines.slice(i + 1).find(({ times }) => times.start !== undefined)?.times.start;
    return start !== undefined && end === undefined && next !== undefined && start < next
      ? { ...each, times: { ...each.times, end: next } }
      : each;
  });
}

/** What keeps a stretch of time from being used. */
function wrongTimes({ start, end, wrong }: Times): Message | undefined {
  if (wrong !== undefined)
    return { key: 'timetable.problem.noSuchTime', params: { time: displayText(wrong) } };
  if (start === undefined) return { key: 'timetableImport.problem.noTime' };
  if (end === undefined) return { key: 'timetableImport.problem.noEnd', params: { start } };
  if (start < end) return undefined;
  if (start === end) return { key: 'timetable.problem.noLength', params: { start } };
  const overnight = start >= '17:00' && end <= '08:00';
  return {
    key: `timetable.problem.${overnight ? 'midnight' : 'endBeforeStart'}`,
    params: { start, end },
  };
}

const keyOf = ({ day, week }: { day: SchoolDay; week?: CycleWeek }) => `${day} ${week ?? ''}`;

/** Reads the lines of one block into the entries of its days. */
class Reader {
  readonly days = new Map<string, { column: DayColumn; entries: Entry[] }>();
  readonly problems: ImportProblem[] = [];
  guessed = false;
  private readonly spanning: { entry: Entry; columns: DayColumn[] }[] = [];
  private readonly grid: Grid;

  constructor(grid: Grid) {
    this.grid = grid;
  }

  private add(column: DayColumn, entry: Entry): void {
    const key = keyOf(column);
    const day = this.days.get(key) ?? { column, entries: [] };
    day.entries.push(entry);
    this.days.set(key, day);
  }

  private cell(column: DayColumn, { line, times, name }: TimedLine, text: string): void {
    const own = timesInCell(text);
    const mine = own.start === undefined && own.wrong === undefined ? { ...times, rest: text } : own;
    const label = displayText(mine.rest, 100) || displayText(name, 100) || text;
    const row = {
      key: 'timetableImport.row.cell',
      params: {
        ...lineName(this.grid, line, name || label).params!,
        day: column.day,
        week: column.week ?? '',
      },
    };
    const message = wrongTimes(mine);
    if (message) {
      this.problems.push({ row, message });
      return;
    }
    this.guessed ||= mine.guessed === true;
    this.add(column, { start: mine.start!, end: mine.end!, label, kind: kindOf(label), row });
  }

  block({ columns, lines }: Block): void {
    const groups = Map.groupBy(columns, ({ leading }) => leading.join());
    for (const group of groups.values()) {
      const leading = group[0]!.leading;
      for (const timed of withEnds(lines.map((line) => timesOf(line, leading)))) this.line(timed, group);
    }
  }

  private line(timed: TimedLine, columns: readonly DayColumn[]): void {
    const { line, times, name } = timed;
    const filled = columns.filter(({ index }) => !nothing.test(line.cells[index] ?? ''));
    const text = (column: DayColumn) => line.cells[column.index]!;
    const [only] = filled;
    const dates = filled.length > 0 && filled.every((column) => dateOnly.test(text(column)));
    if (dates && times.start === undefined) return;
    const lineWrong = wrongTimes(times);
    const shared =
      filled.length === 0 && forAll.test(name)
        ? name
        : filled.length === 1 && columns.length > 1 && only === columns[0] && forAll.test(text(only!))
          ? text(only!)
          : undefined;
    if (shared !== undefined && !lineWrong) {
      const label = displayText(shared, 100);
      const row = lineName(this.grid, line, label);
      this.guessed ||= times.guessed === true;
      const entry = { start: times.start!, end: times.end!, label, kind: kindOf(label), row };
      this.spanning.push({ entry, columns: [...columns] });
      return;
    }
    if (filled.length === 0 && (shared === undefined || times.start === undefined)) return;
    // One sentence for the line, unless its cells say their own times.
    if (lineWrong && !filled.some((column) => timesInCell(text(column)).start !== undefined)) {
      this.problems.push({ row: lineName(this.grid, line, name), message: lineWrong });
      return;
    }
    for (const column of filled) this.cell(column, timed, text(column));
  }

  /** Breaks and registration that stand once for all days: on each day that has something else. */
  spread(): void {
    for (const { entry, columns } of this.spanning)
      for (const column of columns) {
        const day = this.days.get(keyOf(column));
        if (day && !day.entries.some((each) => each.start < entry.end && entry.start < each.end))
          day.entries.push(entry);
      }
  }
}

/** A day's entries in order, without those that overlap one before them. */
function withoutOverlaps(entries: readonly Entry[], problems: ImportProblem[]): Read[] {
  const kept: Entry[] = [];
  for (const entry of entries.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))) {
    const last = kept.at(-1);
    if (last && entry.start < last.end) {
      const params = { label: entry.label, start: entry.start, other: last.label, end: last.end };
      problems.push({ row: entry.row, message: { key: 'timetableImport.problem.overlap', params } });
    } else kept.push(entry);
  }
  return kept.map(({ start, end, label, kind }) => ({ start, end, label, kind }));
}

/**
 * A timetable from a pasted grid: days across or down, one week or two (beside or below each other), times or period names with times
 * at the side, apart by tabs, commas, semicolons, bars or wide blanks. Nothing is guessed in silence: what is left out is named by its
 * row or column, and afternoon times without "pm" are told.
 *
 * @throws UserError if there is no grid of days, it is too large, or a quotation mark is never closed
 */
export function readGrid(text: string): TimetableProposal {
  if (text.trim() === '') throw new UserError('timetableImport.grid.empty');
  if (text.length > maxGrid.characters)
    throw new UserError('timetableImport.grid.tooLong', { limit: maxGrid.characters });
  const rows = gridCells(text);
  const wide = rows.find(({ cells }) => cells.length > maxGrid.columns);
  if (wide || rows.length > maxGrid.rows)
    throw new UserError('timetableImport.grid.tooLarge', { rows: maxGrid.rows, columns: maxGrid.columns });
  const grid = turned(rows);
  const { blocks, problems, namedWeeks } = blocksOf(grid);
  if (blocks.length === 0) throw new UserError('timetableImport.grid.noDays');
  const reader = new Reader(grid);
  for (const block of blocks) reader.block(block);
  reader.spread();
  problems.push(...reader.problems);
  const days = [...reader.days.values()].map(({ column: { day, week }, entries }): TimetableDay => ({
    day,
    ...(week && { week }),
    periods: settled(withoutOverlaps(entries, problems)).slice(0, 60),
  }));
  const order = ({ day, week = 'A' }: TimetableDay) => `${week}${schoolDays.indexOf(day)}`;
  days.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const weeks = days.some(({ week }) => week !== undefined) ? 2 : 1;
  const notes: Message[] = [];
  if (days.length > 0) notes.push({ key: 'timetableImport.note.grid', params: { axis: grid.axis, weeks } });
  if (weeks === 2 && !namedWeeks) notes.push({ key: 'timetableImport.note.weeksCounted' });
  if (weeks === 2 && new Set(days.map(({ week }) => week)).size === 1)
    notes.push({ key: 'timetableImport.note.oneOfTwo', params: { week: days[0]!.week! } });
  if (reader.guessed) notes.push({ key: 'timetableImport.note.afternoon' });
  return {
    ...(days.length > 0 && { timetable: timetableSchema.parse({ weeks, days }) }),
    calendar: { terms: [], insetDays: [], closures: [] },
    notes,
    problems,
  };
}
