import { type Message, UserError } from '../message.ts';
import { displayText } from './clean-name.ts';
import { knownHeadings, recogniseHeading } from './columns.ts';
import { checkFile, decodeText, shownName } from './decode.ts';
import { type Delimiter, type FileRow, type Source, splitDelimited } from './delimited.ts';
import { MAX_FILE_BYTES, MAX_ROWS } from './limits.ts';
import { readWorkbook } from './xlsx.ts';

/** The rows of a file or of pasted text, before it is known which of them holds the headings. */
export interface Sheet {
  source: Source;
  /** Blank rows are left out; numbers stay those of the file. */
  rows: FileRow[];
  notes: Message[];
}

export interface Table {
  source: Source;
  /** As written, one for each column; empty text where there is none. */
  headings: string[];
  /** Absent if the table has no headings. */
  headingRow?: number;
  rows: FileRow[];
  notes: Message[];
}

/** How many rows from the top may be titles before the headings. */
export const TITLE_ROWS = 15;

/**
 * Reads a file that the user chose: CSV, TSV or XLSX, told by its content, whatever it is called.
 *
 * @throws UserError naming the file and what to do
 */
export async function readFile(bytes: Uint8Array, fileName: string): Promise<Sheet> {
  const source: Source = { source: 'file', name: shownName(fileName) };
  if (checkFile(bytes, fileName) === 'zip') {
    const sheets = await readWorkbook(bytes, fileName);
    const chosen = sheets.find(({ rows }) => rows.length > 1) ?? sheets[0];
    if (!chosen) throw new UserError('roster.file.empty', { ...source });
    if (chosen.rows.length > MAX_ROWS + 1)
      throw new UserError('roster.file.tooManyRows', { ...source, limit: MAX_ROWS });
    const notes: Message[] =
      sheets.length > 1
        ? [
            {
              key: 'roster.note.oneSheet',
              params: { sheet: displayText(chosen.name), others: sheets.length - 1 },
            },
          ]
        : [];
    return { source, rows: chosen.rows, notes };
  }
  const { text, notes } = decodeText(bytes, fileName);
  return readText(text, source, notes);
}

/**
 * Reads text that the user pasted, for example cells copied from a spreadsheet.
 *
 * @throws UserError
 */
export function readPasted(text: string): Sheet {
  const source: Source = { source: 'paste', name: '' };
  if (text.length > MAX_FILE_BYTES)
    throw new UserError('roster.file.tooLarge', {
      ...source,
      size: Math.ceil(text.length / 1024 / 1024),
      limit: MAX_FILE_BYTES / 1024 / 1024,
    });
  return readText(text, source, []);
}

/** What the user gave: a file, or pasted text. */
export type ListSource = { bytes: Uint8Array; name: string } | { text: string };

/** Reads what the user gave. @throws UserError as {@link readFile} */
export const readSource = async (source: ListSource): Promise<Sheet> =>
  'text' in source ? readPasted(source.text) : readFile(source.bytes, source.name);

function readText(raw: string, source: Source, notes: Message[]): Sheet {
  // A spreadsheet may say which delimiter it used, in a first line of its own.
  const stated = /^\uFEFF?sep=([,;\t])\r?\n/i.exec(raw);
  const text = raw.replace(/^\uFEFF/, '');
  const delimiter = (stated?.[1] as Delimiter | undefined) ?? guessDelimiter(text);
  const rows = splitDelimited(text, delimiter, source);
  if (stated) rows.shift();
  if (rows.length === 0) throw new UserError('roster.file.empty', { ...source });
  return { source, rows, notes };
}

const delimiters = ['\t', ';', ','] as const;

/**
 * The delimiter that splits a line near the top into the most headings known; where none is known, the one that splits
 * most lines into equally many cells.
 */
function guessDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, 100_000)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .slice(0, TITLE_ROWS);
  let best: { delimiter: Delimiter; known: number } | undefined;
  for (const line of lines) {
    for (const delimiter of delimiters) {
      const known = knownHeadings(line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, '')));
      if (line.includes(delimiter) && known > 1 && known > (best?.known ?? 0)) best = { delimiter, known };
    }
  }
  if (best) return best.delimiter;
  // "Full name" above lines of "Surname, Forename".
  if (
    lines[0] !== undefined &&
    !delimiters.some((sign) => lines[0]!.includes(sign)) &&
    knownHeadings([lines[0]]) === 1
  )
    return '\0';
  const even = (delimiter: Delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length);
    const width = counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 1;
    return width > 1 ? counts.filter((count) => count === width).length : 0;
  };
  const [first] = delimiters.toSorted((a, b) => even(b) - even(a));
  return first !== undefined && even(first) > 0 ? first : '\0';
}

/**
 * Separates headings from rows.
 *
 * @param choice the number of the row that holds the headings, "none", or undefined to find it
 * @throws UserError if nothing stands below the headings
 */
export function layOut(sheet: Sheet, choice?: number | 'none'): Table {
  const at =
    choice === undefined ? findHeadings(sheet.rows) : sheet.rows.findIndex((row) => row.number === choice);
  const heading = at === -1 ? undefined : sheet.rows[at];
  const below = sheet.rows.slice(at + 1);
  // Reports print their headings again on every page.
  const rows = heading ? below.filter((row) => !sameCells(row, heading)) : below;
  if (heading && rows.length === 0)
    throw new UserError('roster.file.headingsOnly', { ...sheet.source, row: heading.number });
  const notes = [...sheet.notes];
  if (at > 0) notes.push({ key: 'roster.note.rowsAbove', params: { count: at, row: heading!.number } });
  if (rows.length < below.length)
    notes.push({ key: 'roster.note.headingsAgain', params: { count: below.length - rows.length } });
  if (!heading) notes.push({ key: 'roster.note.noHeadings' });
  const width = rows.reduce((most, { cells }) => Math.max(most, lastFilled(cells)), 0);
  const headings = heading
    ? heading.cells.slice(0, Math.max(lastFilled(heading.cells), 1))
    : Array.from({ length: width }, () => '');
  return { source: sheet.source, headings, ...(heading ? { headingRow: heading.number } : {}), rows, notes };
}

/** How many cells there are up to the last that is not blank. */
export const lastFilled = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/** The row near the top with the most known headings, if it consists of them for the greater part; -1 if there is none. */
function findHeadings(rows: readonly FileRow[]): number {
  const near = rows.slice(0, TITLE_ROWS + 50);
  let best = { index: -1, known: 0 };
  for (const [index, row] of rows.slice(0, TITLE_ROWS).entries()) {
    const filled = row.cells.filter((cell) => cell.trim() !== '').length;
    const known = knownHeadings(row.cells);
    const enough = index === 0 ? known >= Math.min(2, filled) : known > 1 && known * 2 >= filled;
    if (enough && known > best.known && !recurs(row, near)) best = { index, known };
  }
  return best.index;
}

/** "Parent" as a cell is a heading only if it does not stand in another row, too. */
function recurs(row: FileRow, near: readonly FileRow[]): boolean {
  const others = near.filter((other) => !sameCells(other, row));
  return row.cells.some((cell, column) => {
    if (!recogniseHeading(cell).known) return false;
    const word = cell.trim().toLowerCase();
    return others.some((other) => (other.cells[column] ?? '').trim().toLowerCase() === word);
  });
}

const sameCells = (a: FileRow, b: FileRow): boolean =>
  lastFilled(a.cells) === lastFilled(b.cells) &&
  a.cells.every((cell, i) => cell.trim() === (b.cells[i] ?? '').trim());
