import { describe, expect, it, test } from 'vitest';
import { checkFile, decodeText } from '../../../policy/roster/decode.ts';
import { MAX_FILE_BYTES } from '../../../policy/roster/limits.ts';
import { userError } from './expect-user-error.ts';

const text = 'Forename,Surname\nZoë,O’Brien\nŁucja,Żak\n';
const western = 'Forename,Surname\nZoë,O’Brien\n';

const utf16 = (value: string, big: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + value, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
  );

describe('encodings', () => {
  test.each([
    ['UTF-8', bytes(text), 'utf-8', text],
    ['UTF-8 with byte order mark', bytes([0xef, 0xbb, 0xbf], text), 'utf-8', text],
    ['UTF-16 little-endian with mark', utf16(text, false, true), 'utf-16le', text],
    ['UTF-16 little-endian without', utf16(text, false, false), 'utf-16le', text],
    ['UTF-16 big-endian with mark', utf16(text, true, true), 'utf-16be', text],
    ['UTF-16 big-endian without', utf16(text, true, false), 'utf-16be', text],
    ['Windows-1252', bytes('Forename,Surname\nZo', [0xeb], ',O', [0x92], 'Brien\n'), 'windows-1252', western],
  ] as const)('%s', (_name, input, encoding, expected) => {
    const decoded = decodeText(input, 'list.csv');
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toBe(expected);
  });

  it('says when it had to fall back to an older encoding', () => {
    expect(decodeText(bytes('Zo', [0xeb], ',Lee'), 'list.csv').notes).toEqual([
      { key: 'roster.note.oldEncoding', params: { name: 'list.csv' } },
    ]);
    expect(decodeText(bytes('Zoë,Lee'), 'list.csv').notes).toEqual([]);
  });

  it('refuses bytes that are no text', async () => {
    const binary = new Uint8Array(3000).map((_, i) => (i * 7919) % 256);
    expect((await userError(() => decodeText(binary, 'x.csv'))).key).toBe('roster.file.notText');
  });
});

describe('files of another kind are told by their bytes, not their name', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  test.each([
    ['roster.file.pdf', bytes('%PDF-1.7\n...')],
    ['roster.file.image', bytes([0x89], 'PNG\r\n')],
    ['roster.file.image', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['roster.file.image', bytes('GIF89a....')],
    ['roster.file.image', bytes([0, 0, 0, 0x18], 'ftypheic')],
    ['roster.file.oldExcel', bytes(ole, 'Workbook')],
    ['roster.file.lockedExcel', bytes(ole, [...'EncryptedPackage'].join('\0'))],
    ['roster.file.archive', bytes([0x1f, 0x8b, 8, 0])],
    ['roster.file.archive', bytes('PK', [5, 6], '\0'.repeat(18))],
    ['roster.file.richText', bytes('{\\rtf1\\ansi')],
    ['roster.file.webPage', bytes('\n <!DOCTYPE html><html>')],
    ['roster.file.webPage', bytes([0xef, 0xbb, 0xbf], '<table><tr>')],
    ['roster.file.program', bytes('MZ', [0x90, 0])],
    ['roster.file.empty', bytes()],
  ])('%s', async (key, input) => {
    const error = await userError(() => checkFile(input, 'pupils.csv'));
    expect(error.key).toBe(key);
    expect(error.text).toContain('“pupils.csv”');
  });

  it('refuses what is too large, before reading it', async () => {
    const error = await userError(() => checkFile(new Uint8Array(50 * 1024 * 1024), 'pupils.csv'));
    expect(error.text).toContain('50 MB');
    expect(() => checkFile(new Uint8Array(MAX_FILE_BYTES).fill(65), 'pupils.csv')).not.toThrow();
  });

  it('shows a hostile file name harmlessly', async () => {
    const { text: sentence } = await userError(() =>
      checkFile(bytes('%PDF-1.4'), `x\u202Egpj.${'y'.repeat(500)}.csv`),
    );
    expect(sentence).not.toContain('\u202E');
    expect(sentence.length).toBeLessThan(300);
  });

  test.each(['BMW,Lee', 'MZansi,Lee', 'PKnight,Lee', '<b>Anna</b>,Lee'])(
    'names that only look like a signature: %s',
    (value) => {
      expect(checkFile(bytes(value), 'a.csv')).toBe('text');
    },
  );
});
