/** Kinds of file that a roster cannot be read from, told apart by their first bytes. */
export type ForeignKind =
  'pdf' | 'image' | 'oldExcel' | 'lockedExcel' | 'archive' | 'richText' | 'webPage' | 'program';

export type FileKind = 'text' | 'zip' | ForeignKind;

/** First bytes (as Latin-1 characters) of the formats that people take for a table. */
const signatures: readonly (readonly [FileKind, string])[] = [
  ['zip', 'PK\x03\x04'],
  ['archive', 'PK\x05\x06'],
  ['oldExcel', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
  ['image', '\x89PNG'],
  ['image', '\xFF\xD8\xFF'],
  ['image', 'GIF87a'],
  ['image', 'GIF89a'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['archive', '\x1F\x8B'],
  ['archive', "7z\xBC\xAF'\x1C"],
  ['archive', 'Rar!\x1A'],
  ['archive', 'BZh'],
  ['richText', '{\\rtf'],
  ['program', '\x7FELF'],
];

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** An encrypted workbook is an old-style container with a stream of this name, in UTF-16. */
const encryptedStream = [...'EncryptedPackage'].join('\0');

/**
 * Tells what a file is by its bytes, whatever it is called. "text" means only that no other format was recognised.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  const start = latin1(bytes.subarray(0, 64));
  // Bytes from 0x80 up begin no tag; a byte order mark may stand before the text formats.
  const text = start.replace(/^(?:\xEF\xBB\xBF)?\s*/, '');
  const kind = signatures.find(([, magic]) => start.startsWith(magic))?.[0];
  if (kind === 'oldExcel') return findsEncryptedStream(bytes) ? 'lockedExcel' : 'oldExcel';
  if (kind) return kind;
  if (text.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('MZ') && start.includes('\0')) return 'program';
  if (start.startsWith('BM') && start.slice(2, 14).includes('\0')) return 'image';
  if (start.slice(4, 8) === 'ftyp') return 'image';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image';
  if (/^<(?:!doctype|html|head|body|table|meta|\?xml|svg)\b/i.test(text)) return 'webPage';
  return 'text';
}

/** Looks in the directory part of the container only, which lies in its first or last 64 KiB in practice. */
function findsEncryptedStream(bytes: Uint8Array): boolean {
  const parts = [bytes.subarray(0, 65_536), bytes.subarray(-65_536)];
  return parts.some((part) => new TextDecoder('windows-1252').decode(part).includes(encryptedStream));
}
