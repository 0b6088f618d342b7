import { UserError } from '../message.ts';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';

export interface FileRow {
  /** As a spreadsheet numbers it: the first row of the file is 1, blank rows count. */
  number: number;
  cells: string[];
  /** Text follows a closing quotation mark, so that the cells may be wrong. */
  quoteFault?: true;
}

export type Delimiter = ',' | ';' | '\t' | '\0';

/** Where the text came from, for the sentences: `file` with its name, or `paste`. */
export type Source = { source: 'file' | 'paste'; name: string };

/**
 * Splits delimited text (RFC 4180, and what spreadsheets make of it): quotation marks doubled inside a quoted cell,
 * line breaks allowed there, any of LF, CR LF and CR between rows. Blank rows are counted, not kept. A delimiter "\0" never
 * occurs: one cell a row.
 *
 * Written here because the usual library carries XMLHttpRequest and a worker into the package, which the scan for
 * network calls forbids (trust.md P2); the tests hold it against that library.
 *
 * @throws UserError if a quotation mark is never closed (naming its row), or there are too many rows or columns
 */
export function splitDelimited(text: string, delimiter: Delimiter, source: Source): FileRow[] {
  const rows: FileRow[] = [];
  const ends = delimiter === '\0' ? /[\r\n]/g : new RegExp(`[\\r\\n${delimiter}]`, 'g');
  let number = 0;
  let cells: string[] = [];
  let quoteFault = false;
  let at = 0;

  const endRow = () => {
    number += 1;
    if (cells.length > MAX_COLUMNS)
      throw new UserError('roster.file.tooManyColumns', { ...source, row: number, limit: MAX_COLUMNS });
    if (cells.some((cell) => cell.trim() !== '')) {
      rows.push(quoteFault ? { number, cells, quoteFault } : { number, cells });
      // One row more for the headings.
      if (rows.length > MAX_ROWS + 1)
        throw new UserError('roster.file.tooManyRows', { ...source, limit: MAX_ROWS });
    }
    cells = [];
    quoteFault = false;
  };

  while (at < text.length) {
    let cell = '';
    let start = at;
    if (text[at] === '"') {
      const closed = readQuoted(text, at, source, number + 1);
      cell = closed.value;
      start = closed.end;
    }
    ends.lastIndex = start;
    const end = ends.exec(text)?.index ?? text.length;
    const rest = text.slice(start, end);
    if (start !== at && rest.trim() !== '') quoteFault = true;
    if (start === at || rest.trim() !== '') cell += rest;
    cells.push(cell);
    const stop = text[end];
    if (stop === delimiter) {
      at = end + 1;
      if (at === text.length) cells.push(''); // the file ends with an empty cell
      if (cells.length > MAX_COLUMNS) endRow();
      continue;
    }
    endRow();
    at = end + (stop === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  if (cells.length > 0) endRow();
  return rows;
}

function readQuoted(text: string, open: number, source: Source, row: number): { value: string; end: number } {
  let value = '';
  let from = open + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) throw new UserError('roster.file.openQuote', { ...source, row });
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}
