import { type Message, UserError } from '../message.ts';
import { displayText } from './clean-name.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { MAX_FILE_BYTES } from './limits.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  text: string;
  encoding: Encoding;
  notes: Message[];
}

/** A file's name as it may be shown: harmless and short. */
export const shownName = (fileName: string): string => displayText(fileName, 80);

/**
 * Refuses an empty or too large file by its size alone, before a byte of it is read.
 *
 * @throws UserError
 */
export function checkSize(size: number, fileName: string): void {
  const about = { source: 'file', name: shownName(fileName) };
  if (size === 0) throw new UserError('roster.file.empty', about);
  if (size > MAX_FILE_BYTES)
    throw new UserError('roster.file.tooLarge', {
      ...about,
      size: Math.ceil(size / 1024 / 1024),
      limit: MAX_FILE_BYTES / 1024 / 1024,
    });
}

/**
 * Refuses a file that is empty, too large or of a kind that holds no table.
 *
 * @returns whether the bytes are text or a zip container (perhaps XLSX)
 * @throws UserError naming the file and what to do instead
 */
export function checkFile(bytes: Uint8Array, fileName: string): 'text' | 'zip' {
  checkSize(bytes.length, fileName);
  const kind: FileKind = fileKind(bytes);
  if (kind === 'text' || kind === 'zip') return kind;
  throw new UserError(`roster.file.${kind}`, { name: shownName(fileName) });
}

/**
 * Bytes to text. A byte order mark decides; without one, UTF-16 is told by where its zero bytes stand, UTF-8 by being
 * well formed, and what is left is read as Windows-1252, the encoding of older Windows programs.
 *
 * @throws UserError if the bytes are not text
 */
export function decodeText(bytes: Uint8Array, fileName: string): DecodedText {
  const { encoding, text } = decode(bytes);
  if (looksBinary(text)) throw new UserError('roster.file.notText', { name: shownName(fileName) });
  const notes: Message[] =
    encoding === 'windows-1252'
      ? [{ key: 'roster.note.oldEncoding', params: { name: shownName(fileName) } }]
      : [];
  return { text, encoding, notes };
}

function decode(bytes: Uint8Array): { encoding: Encoding; text: string } {
  const [a, b, c] = bytes;
  const as = (encoding: Encoding) => ({ encoding, text: new TextDecoder(encoding).decode(bytes) });
  if (a === 0xff && b === 0xfe) return as('utf-16le');
  if (a === 0xfe && b === 0xff) return as('utf-16be');
  if (a === 0xef && b === 0xbb && c === 0xbf) return as('utf-8');
  const wide = wideEncoding(bytes);
  if (wide) return as(wide);
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return as('windows-1252'); // not well-formed UTF-8
    throw error;
  }
}

/** Western text in UTF-16 has a zero in nearly every second byte, and none in the others. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 2000);
  const pairs = sample.length >> 1;
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (sample[i] === 0) even += 1;
    if (sample[i + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.5 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.5 && odd < pairs * 0.05) return 'utf-16be';
  return undefined;
}

/** Text has no zero character and hardly any control character other than line ends and tabs. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  if (sample.includes('\0')) return true;
  let controls = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) controls += 1;
  }
  return controls > 4 && controls > sample.length * 0.02;
}
