import { splitDelimited } from '../../roster/delimited.ts';
import type { Delimiter } from '../../roster/delimited.ts';

export interface GridRow {
  /** As a spreadsheet numbers it: blank rows count. */
  number: number;
  cells: string[];
}

const paste = { source: 'paste', name: '' } as const;

/** Text of a document set in columns: words two or more blanks apart, each with the place where it stands. */
interface Piece {
  text: string;
  at: number;
  end: number;
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of line.matchAll(/\S+(?: \S+)*/g))
    pieces.push({ text: match[0], at: match.index, end: match.index + match[0].length });
  return pieces;
}

/** The column that a piece stands under: the one whose heading it overlaps most, or that starts nearest. */
function columnOf(piece: Piece, columns: readonly Piece[]): number {
  let best = 0;
  let bestScore = -Infinity;
  for (const [i, column] of columns.entries()) {
    const shared = Math.min(piece.end, column.end) - Math.max(piece.at, column.at);
    const score = shared > 0 ? shared : -Math.abs(piece.at - column.at);
    if (score > bestScore) [best, bestScore] = [i, score];
  }
  return best;
}

/** Lines laid out under the widest line: a line with as many pieces is taken in order, one with fewer by where they stand. */
function alignedRows(lines: readonly string[]): GridRow[] {
  const rows = lines.map((line, i) => ({ number: i + 1, pieces: piecesOf(line) }));
  const widest = rows.reduce((most, { pieces }) => Math.max(most, pieces.length), 0);
  const columns = rows.find(({ pieces }) => pieces.length === widest)?.pieces ?? [];
  return rows
    .filter(({ pieces }) => pieces.length > 0)
    .map(({ number, pieces }) => {
      if (pieces.length === widest) return { number, cells: pieces.map(({ text }) => text) };
      const cells = columns.map(() => '');
      for (const piece of pieces) {
        const column = columnOf(piece, columns);
        cells[column] = `${cells[column]} ${piece.text}`.trim();
      }
      return { number, cells };
    });
}

/** The widest line has no heading over its times: the blank before the first day is a column of its own. */
const withCorner = (lines: readonly string[]): string[] =>
  lines.map((line) => (/^\s{2,}\S/.test(line) ? `.${line.slice(1)}` : line));

/** Markdown and text tables: cells between bars, lines of dashes left out. */
function barRows(lines: readonly string[]): GridRow[] {
  return lines.flatMap((line, i) => {
    const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
    if (inner === '' || /^[\s|:+=-]+$/.test(inner)) return [];
    return [{ number: i + 1, cells: inner.split('|') }];
  });
}

/**
 * The cells of a pasted grid, by whatever keeps them apart: tabs (spreadsheets, web pages), bars, semicolons, commas, or two and
 * more blanks (text copied from a PDF). Every cell is one line, trimmed.
 *
 * @throws UserError if a quotation mark is never closed
 */
export function gridCells(text: string): GridRow[] {
  const lines = text.split(/\r\n|\r|\n/);
  const filled = lines.filter((line) => line.trim() !== '').length;
  const most = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length * 2 > filled;
  const delimiters: readonly (readonly [Delimiter, RegExp])[] = [
    ['\t', /\t/],
    [';', /;[^;]*;/],
    [',', /,[^,]*,/],
  ];
  const found = delimiters.find(([, pattern]) => most(pattern));
  const bars = most(/\|[^|]*\|/);
  const rows =
    found && !bars
      ? splitDelimited(text, found[0], paste)
      : bars
        ? barRows(lines)
        : alignedRows(withCorner(lines));
  return rows.map(({ number, cells }) => ({
    number,
    cells: cells.map((cell) => cell.replace(/\s+/g, ' ').trim().replace(/^\.$/, '')),
  }));
}
