import { spreadsheetCell } from './spreadsheet-cell.ts';

/** Local time with offset and no zone name, which every spreadsheet shows the same: "2026-11-20T19:05:12+00:00". */
export function localTime(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toString({ timeZone, smallestUnit: 'second' });
}

/**
 * One line of RFC 4180, every cell quoted. Written out here because the libraries for it bring XMLHttpRequest into the package,
 * which must hold none (trust.md P2); a test reads it back with one of them.
 */
const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;

/**
 * A table as a file for spreadsheets: UTF-8 with a byte order mark (Excel reads names with accents wrongly without one), every
 * cell quoted, lines ended by CR LF, formulas disarmed (trust.md I1).
 */
export const csvFile = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\uFEFF${[head, ...rows.map((row) => row.map(spreadsheetCell))].map(csvLine).join('')}`;
