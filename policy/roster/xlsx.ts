import readXlsxFile from 'read-excel-file/universal';
import { UserError } from '../message.ts';
import { shownName } from './decode.ts';
import type { FileRow } from './delimited.ts';
import { MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED_BYTES } from './limits.ts';
import { unzip, ZipError, zipPaths, zipStored } from './unzip.ts';

export interface Worksheet {
  name: string;
  rows: FileRow[];
}

/** The parts of a workbook that hold cells; pictures, charts and the like stay packed. */
const isNeeded = (path: string): boolean =>
  /^xl\/(?:[^/]+|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(path) &&
  /\.(?:xml|rels)$/.test(path);

/**
 * Reads the worksheets of an XLSX file that have something in them. Values are what the spreadsheet shows: a formula
 * counts as its saved result, or, where none was saved, as the formula's text.
 *
 * The library's own unpacking starts a worker from a blob for any large sheet, which the extension's content security
 * policy forbids, and has no bound; so the archive is unpacked here, under a limit, checked, and handed on stored.
 *
 * @throws UserError if it is another kind of archive, unpacks to too much, or is no sound workbook
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<Worksheet[]> {
  const name = shownName(fileName);
  const parts = await unpackWorkbook(bytes, name);
  for (const [path, content] of parts) {
    if (path.startsWith('xl/worksheets/')) parts.set(path, guardSheet(content, name));
  }
  const sheets = await readXlsxFile(zipStored(parts), { trim: false }).catch((error: unknown) => {
    // Whatever the library stumbles over lies in the file.
    throw Object.assign(new UserError('roster.file.badWorkbook', { name }), { cause: error });
  });
  return sheets
    .map(({ sheet, data }) => ({ name: sheet, rows: sheetRows(data ?? []) }))
    .filter(({ rows }) => rows.length > 0);
}

async function unpackWorkbook(bytes: Uint8Array, name: string): Promise<Map<string, Uint8Array>> {
  try {
    const paths = zipPaths(bytes);
    if (!paths.includes('xl/workbook.xml'))
      throw new UserError(`roster.file.${archiveKind(paths)}`, { name });
    return await unzip(bytes, isNeeded, MAX_UNPACKED_BYTES);
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw error.reason === 'tooLarge'
      ? new UserError('roster.file.unpacksTooLarge', { name, limit: MAX_UNPACKED_BYTES / 1024 / 1024 })
      : new UserError('roster.file.badWorkbook', { name });
  }
}

function archiveKind(paths: readonly string[]): 'oldExcel' | 'openDocument' | 'document' | 'archive' {
  if (paths.some((path) => path.startsWith('xl/'))) return 'oldExcel'; // the binary workbook, .xlsb
  if (paths.includes('content.xml')) return 'openDocument';
  return paths.some((path) => /^(?:word|ppt)\//.test(path)) ? 'document' : 'archive';
}

/**
 * Refuses a worksheet whose addresses would make the reader allocate without end ("row 999999999"), and writes formulas
 * without a saved result as text, so that they are reported instead of read as empty.
 */
function guardSheet(content: Uint8Array, name: string): Uint8Array {
  const xml = new TextDecoder().decode(content);
  const broken = new UserError('roster.file.badWorkbook', { name });
  for (const [, attributes] of xml.matchAll(/<(?:[\w.-]+:)?row\b([^<>]*)>/g)) {
    // A bracket inside a value would hide what follows it from this check.
    if (attributes!.length > 2000 || !/^(?:[^"']|"[^"]*"|'[^']*')*$/.test(attributes!)) throw broken;
    const row = /\br\s*=\s*["']([^"']*)["']/.exec(attributes!)?.[1];
    if (row !== undefined && !/^\d{1,7}$/.test(row)) throw broken;
  }
  for (const [, attributes] of xml.matchAll(/<(?:[\w.-]+:)?c\b([^<>]*)>/g)) {
    const address = /\br\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/.exec(attributes!);
    if (!address) throw broken;
    if (attributes!.endsWith('/')) continue; // formatted, but empty
    const row = Number(address[2]);
    if (row > MAX_ROWS + 1000)
      throw new UserError('roster.file.tooManyRows', { source: 'file', name, limit: MAX_ROWS });
    if (columnNumber(address[1]!) > MAX_COLUMNS)
      throw new UserError('roster.file.tooManyColumns', { source: 'file', name, row, limit: MAX_COLUMNS });
  }
  const openFormula =
    /<([\w.-]+:)?c\b([^<>]*)>\s*<(?:[\w.-]+:)?f\b[^<>]*(?:\/>|>([^<]*)<\/(?:[\w.-]+:)?f>)\s*(?:<(?:[\w.-]+:)?v\s*\/>|<(?:[\w.-]+:)?v>\s*<\/(?:[\w.-]+:)?v>)?\s*<\/(?:[\w.-]+:)?c>/g;
  if (!/<(?:[\w.-]+:)?f\b/.test(xml)) return content;
  const plain = xml.replace(
    openFormula,
    (_all, prefix: string = '', attributes: string, formula: string = '') => {
      const address = /\br\s*=\s*["']([A-Z]+\d+)["']/.exec(attributes)?.[1];
      const tag = (inner: string, ...names: string[]) =>
        names.reduceRight((text, element) => `<${prefix}${element}>${text}</${prefix}${element}>`, inner);
      return `<${prefix}c r="${address}" t="inlineStr">${tag(`=${formula}`, 'is', 't')}</${prefix}c>`;
    },
  );
  return new TextEncoder().encode(plain);
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function sheetRows(data: readonly (readonly unknown[])[]): FileRow[] {
  return data
    .map((cells, index) => ({ number: index + 1, cells: cells.map(cellText) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** Dates come as the platform's old date objects, at midnight UTC. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  const time = Number(value);
  return Math.abs(time) < 8.64e15
    ? Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO('UTC').toPlainDate().toString()
    : '#DATE';
}
