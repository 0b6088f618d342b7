import type { Message } from '../../message.ts';
import { displayText } from '../../roster/clean-name.ts';
import type { CycleWeek, SchoolDay } from '../schema.ts';
import { schoolDays } from '../schema.ts';
import type { GridRow } from './cells.ts';
import type { DayHeading } from './day-words.ts';
import { dayHeading, letterWeek, weekNamed } from './day-words.ts';
import type { ImportProblem } from './proposal.ts';
import { readTimes } from './clock.ts';

/** One line of the grid with its times and, across it, the days: a row, or a column where the days go down. */
export interface Line {
  number: number;
  cells: string[];
}

/** A grid turned so that the days stand side by side; it remembers which way it was, to name its lines as the user sees them. */
export interface Grid {
  axis: 'row' | 'column';
  lines: Line[];
  /** The number of each place across, as the user sees it. */
  numbers: number[];
}

export interface DayColumn {
  index: number;
  day: SchoolDay;
  week?: CycleWeek;
  /** Where the names and times of its lines stand. */
  leading: number[];
}

/** Days under one line of headings. */
export interface Block {
  columns: DayColumn[];
  lines: Line[];
}

const named = (axis: Grid['axis'], n: number, label: string): Message => ({
  key: label === '' ? 'timetableImport.row.line' : 'timetableImport.row.lineNamed',
  params: { axis, n, label: displayText(label, 60) },
});

/** A line as the user sees it: "Row 4 (“Period 2”)". */
export const lineName = ({ axis }: Grid, line: { number: number }, label = ''): Message =>
  named(axis, line.number, label);

const acrossName = ({ axis, numbers }: Grid, index: number, label = ''): Message =>
  named(axis === 'row' ? 'column' : 'row', numbers[index] ?? index + 1, label);

function headingsOf(cells: readonly string[]): Map<number, DayHeading> {
  const found = new Map<number, DayHeading>();
  for (const [i, cell] of cells.entries()) {
    const heading = dayHeading(cell);
    if (heading) found.set(i, heading);
  }
  if (found.size > 0) return found;
  const filled = [...cells.entries()].filter(([, cell]) => cell !== '');
  for (const skip of [0, 1]) {
    const letters = letterWeek(filled.slice(skip).map(([, cell]) => cell));
    if (letters) for (const [n, [i]] of filled.slice(skip).entries()) found.set(i, { day: letters[n]! });
    if (letters) break;
  }
  return found;
}

/** Turns a grid whose days go down, so that both kinds are read alike. */
export function turned(rows: readonly GridRow[]): Grid {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: width }, (_, i) => ({
    number: i + 1,
    cells: rows.map(({ cells }) => cells[i] ?? ''),
  }));
  const most = (lines: readonly Line[]) =>
    lines.reduce((top, { cells }) => Math.max(top, headingsOf(cells).size), 0);
  return most(columns) > most(rows)
    ? { axis: 'column', lines: columns, numbers: rows.map(({ number }) => number) }
    : { axis: 'row', lines: [...rows], numbers: columns.map(({ number }) => number) };
}

const filledCells = ({ cells }: Line) => cells.filter((cell) => cell !== '');

/** A line that only says which week what follows is. */
const isWeekLine = (line: Line): boolean =>
  filledCells(line).length <= 3 && line.cells.some((cell) => weekNamed(cell) !== undefined);

/** The days of a second week beside the first, where nothing names the weeks: from the place where the days begin again. */
function secondWeekFrom(days: readonly string[]): number | undefined {
  const order = (day: string | undefined) => schoolDays.findIndex((each) => each === day);
  const restart = days.findIndex((day, i) => days.indexOf(day) < i);
  if (restart < 0) return undefined;
  const first = days.slice(0, restart);
  const second = days.slice(restart);
  const common = second.filter((day) => first.includes(day)).length;
  return common >= 2 && order(second[0]) < order(first.at(-1)) ? restart : undefined;
}

interface Head {
  at: number;
  line: Line;
  headings: [number, DayHeading][];
}

/** Weeks by the names that stand above the headings or in their line. */
function nameWeeks(head: Head, above: readonly Line[]): void {
  const { headings, line } = head;
  const marks = [...above, line].flatMap(({ cells }) =>
    [...cells.entries()].flatMap(([i, cell]) => {
      const week = dayHeading(cell) ? undefined : weekNamed(cell);
      return week ? [{ i, week }] : [];
    }),
  );
  if (marks.length === 0) return;
  for (const [n, [index, heading]] of headings.entries()) {
    const before = marks.filter(({ i }) => i <= index).at(-1);
    // Two names over two halves may not stand exactly above them.
    const half = marks.length === 2 ? marks[n * 2 < headings.length ? 0 : 1] : undefined;
    const week = (half ?? before ?? marks[0])!.week;
    heading.week ??= week;
  }
}

/** Weeks where nothing names them: two blocks with the same days, or days that begin again beside the first. */
function countWeeks(heads: readonly Head[]): void {
  if (heads.some(({ headings }) => headings.some(([, { week }]) => week !== undefined))) return;
  for (const { headings } of heads) {
    const restart = secondWeekFrom(headings.map(([, { day }]) => day));
    if (restart === undefined) continue;
    for (const [n, [, heading]] of headings.entries()) heading.week = n < restart ? 'A' : 'B';
  }
  const days = (head: Head) => head.headings.map(([, { day }]) => day);
  const [first, second] = heads;
  if (first && second && days(second).some((day) => days(first).includes(day)))
    for (const [n, { headings }] of heads.entries())
      for (const [, heading] of headings) heading.week ??= n === 0 ? 'A' : 'B';
}

/** Where the names and times of each run of days stand: beside it, if there are times, or beside the first. */
function leadingOf(days: readonly number[], lines: readonly Line[], width: number): Map<number, number[]> {
  const hasTimes = (index: number) =>
    lines.some(({ cells }) => readTimes(cells[index] ?? '').start !== undefined);
  const result = new Map<number, number[]>();
  let leading: number[] = [];
  let gap: number[] = [];
  for (let i = 0; i < width; i += 1) {
    if (!days.includes(i)) {
      gap.push(i);
      continue;
    }
    if (gap.length > 0 && (leading.length === 0 || gap.some(hasTimes))) leading = gap;
    gap = [];
    result.set(i, leading);
  }
  // Times may stand on the right of all days only.
  if (gap.some(hasTimes) && ![...result.values()].flat().some(hasTimes))
    for (const index of result.keys()) result.set(index, [...(result.get(index) ?? []), ...gap]);
  return result;
}

/**
 * The blocks of days in a grid, each with its lines.
 *
 * @returns no blocks if no line of headings names a day
 */
export function blocksOf(grid: Grid): { blocks: Block[]; problems: ImportProblem[]; namedWeeks: boolean } {
  const problems: ImportProblem[] = [];
  const counted = grid.lines.map(({ cells }) => headingsOf(cells));
  const enough = Math.min(2, Math.max(0, ...counted.map(({ size }) => size)));
  const heads: Head[] = grid.lines.flatMap((line, at) =>
    enough > 0 && counted[at]!.size >= enough ? [{ at, line, headings: [...counted[at]!] }] : [],
  );
  for (const [n, head] of heads.entries()) {
    const from = (heads[n - 1]?.at ?? -1) + 1;
    nameWeeks(head, grid.lines.slice(from, head.at).filter(isWeekLine));
  }
  const namedWeeks = heads.some(({ headings }) => headings.some(([, { week }]) => week !== undefined));
  countWeeks(heads);
  const taken = new Map<string, Message>();
  const width = grid.numbers.length;
  const blocks = heads.map(({ at, line: headLine, headings }, n): Block => {
    const lines = grid.lines.slice(at + 1, heads[n + 1]?.at).filter((line) => !isWeekLine(line));
    const leading = leadingOf(
      headings.map(([index]) => index),
      lines,
      width,
    );
    const columns = headings.flatMap(([index, { day, week }]): DayColumn[] => {
      const here = acrossName(grid, index, headLine.cells[index]);
      if (day === 'saturday' || day === 'sunday') {
        if (lines.some(({ cells }) => (cells[index] ?? '') !== ''))
          problems.push({ row: here, message: { key: 'timetableImport.problem.weekend' } });
        return [];
      }
      const key = `${day} ${week ?? ''}`;
      const other = taken.get(key);
      if (other) {
        const params = { day, other: other.params!['n']!, axis: other.params!['axis']! };
        problems.push({ row: here, message: { key: 'timetableImport.problem.doubledDay', params } });
        return [];
      }
      taken.set(key, here);
      return [{ index, day, leading: leading.get(index) ?? [], ...(week && { week }) }];
    });
    // Entries under a heading that is no day would be lost without a word.
    const known = new Set([...headings.map(([index]) => index), ...columns.flatMap((each) => each.leading)]);
    for (let index = 0; index < width; index += 1)
      if (!known.has(index) && lines.some(({ cells }) => (cells[index] ?? '') !== ''))
        problems.push({
          row: acrossName(grid, index, headLine.cells[index]),
          message: { key: 'timetableImport.problem.noDay' },
        });
    return { columns, lines };
  });
  problems.push(...missingDays(grid, heads));
  return { blocks, problems, namedWeeks };
}

/** School days that a week's headings leave out. */
function missingDays(grid: Grid, heads: readonly Head[]): ImportProblem[] {
  const weeks = new Map<string, { line: Line; days: Set<string> }>();
  for (const { line, headings } of heads)
    for (const [, { day, week = '' }] of headings) {
      const entry = weeks.get(week) ?? { line, days: new Set() };
      entry.days.add(day);
      weeks.set(week, entry);
    }
  return [...weeks].flatMap(([week, { line, days }]) =>
    schoolDays
      .filter((day) => !days.has(day))
      .map((day) => ({
        row: lineName(grid, line),
        message: { key: 'timetableImport.problem.missingDay', params: { day, week } },
      })),
  );
}
