import { splitDelimited } from '../../roster/delimited.ts';
import type { Delimiter } from '../../roster/delimited.ts';
import { dayHeading } from './day-words.ts';

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

interface PieceRow {
  number: number;
  pieces: Piece[];
}

/** Puts each piece under the column where it stands; what stands left of all but the first belongs to the first. */
function placed({ number, pieces }: PieceRow, columns: readonly Piece[], leading: boolean): GridRow {
  const cells = Array.from({ length: columns.length + (leading ? 1 : 0) }, () => '');
  for (const piece of pieces) {
    const left = leading && piece.end <= columns[0]!.at;
    const column = left ? 0 : columnOf(piece, columns) + (leading ? 1 : 0);
    cells[column] = `${cells[column]} ${piece.text}`.trim();
  }
  return { number, cells };
}

/**
 * Text in columns. Where days stand across, they are the columns of the lines below them (and of those above the first), with names
 * and times left of them; otherwise the line with most pieces gives the columns.
 */
function alignedRows(lines: readonly string[]): GridRow[] {
  const rows = lines
    .map((line, i) => ({ number: i + 1, pieces: piecesOf(line) }))
    .filter(({ pieces }) => pieces.length > 0);
  const isDay = ({ text }: Piece) => dayHeading(text) !== undefined;
  const heads = rows.filter(({ pieces }) => pieces.filter(isDay).length >= 2);
  if (heads.length === 0) {
    const widest = rows.reduce<PieceRow | undefined>(
      (most, row) => (row.pieces.length > (most?.pieces.length ?? 0) ? row : most),
      undefined,
    );
    return rows.map((row) =>
      row.pieces.length === widest!.pieces.length
        ? { number: row.number, cells: row.pieces.map(({ text }) => text) }
        : placed(row, widest!.pieces, false),
    );
  }
  let head = heads[0]!;
  let next = 0;
  return rows.map((row) => {
    if (row === heads[next]) {
      head = row;
      next += 1;
    }
    return placed(row, head.pieces.slice(head.pieces.findIndex(isDay)), true);
  });
}

/** Where days go down, the blank before the first heading is a column of its own. */
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
    [';', /;/],
    [',', /,[^,]*,/],
  ];
  const found =
    delimiters.find(([, pattern]) => most(pattern)) ??
    // A grid of two columns; commas in text set wide apart are only commas.
    (most(/,/) && !most(/\S {2,}\S/) ? ([',', /,/] as const) : undefined);
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
