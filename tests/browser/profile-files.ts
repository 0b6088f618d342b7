/**
 * Reads a browser profile as somebody with the disk would: every file as it lies there, and once more what its containers hold
 * (LevelDB tables and journals, SQLite blobs, Mozilla's LZ4 files, gzip), each decompressed.
 */
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const { uncompress } = require('snappyjs') as { uncompress(bytes: Buffer): Uint8Array };
const { decompressBlock } = require('lz4js') as {
  decompressBlock(from: Buffer, to: Buffer, at: number, length: number, toAt: number): number;
};

export interface Piece {
  /** File inside the profile, and which part of it. */
  where: string;
  bytes: Buffer;
}

/** Snappy has no signature: a text that happens not to be Snappy fails, and then there was nothing packed. */
function snappy(bytes: Buffer): Buffer | undefined {
  try {
    return Buffer.from(uncompress(bytes));
  } catch {
    return undefined;
  }
}

function varint(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  return [value, at];
}

/** One block of a LevelDB table, unpacked if its type byte says so (1 = Snappy). */
function block(file: Buffer, offset: number, size: number): Buffer {
  const bytes = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? (snappy(bytes) ?? bytes) : bytes;
}

/** Keys and values of a LevelDB block; keys are stored as what differs from the one before. */
function entries(bytes: Buffer): { key: Buffer; value: Buffer }[] {
  const restarts = bytes.length >= 4 ? bytes.readUInt32LE(bytes.length - 4) : 0;
  const end = bytes.length - 4 - restarts * 4;
  const found: { key: Buffer; value: Buffer }[] = [];
  let key = Buffer.alloc(0);
  for (let at = 0; at < end;) {
    const [shared, a] = varint(bytes, at);
    const [own, b] = varint(bytes, a);
    const [length, c] = varint(bytes, b);
    key = Buffer.concat([key.subarray(0, shared), bytes.subarray(c, c + own)]);
    found.push({ key, value: bytes.subarray(c + own, c + own + length) });
    at = c + own + length;
  }
  return found;
}

/** Every key and value of a LevelDB table (`.ldb`, `.sst`): the footer names the index, the index names the blocks. */
function table(file: Buffer): Buffer[] {
  if (file.length < 48 || file.subarray(-8).toString('hex') !== '57fb808b247547db') return [];
  const footer = file.subarray(-48);
  const [, a] = varint(footer, 0);
  const [, b] = varint(footer, a);
  const [offset, c] = varint(footer, b);
  const [size] = varint(footer, c);
  return entries(block(file, offset, size)).flatMap(({ value: handle }) => {
    const [at, next] = varint(handle, 0);
    const [length] = varint(handle, next);
    return entries(block(file, at, length)).flatMap(({ key, value }) => [key, value]);
  });
}

/** The records of a LevelDB journal (`.log`): 32 KiB blocks, records cut at their ends. */
function journal(file: Buffer): Buffer[] {
  const records: Buffer[] = [];
  let parts: Buffer[] = [];
  for (let start = 0; start < file.length; start += 32_768)
    for (let at = start; at + 7 <= Math.min(start + 32_768, file.length);) {
      const length = file.readUInt16LE(at + 4);
      const type = file[at + 6];
      if (type === 0 || type === undefined || type > 4) break;
      parts.push(file.subarray(at + 7, at + 7 + length));
      if (type === 1 || type === 4) {
        records.push(Buffer.concat(parts));
        parts = [];
      }
      at += 7 + length;
    }
  return records;
}

/** Chromium packs a stored value after the three bytes FF 11 02; it may stand anywhere in a record. */
function packedValues(record: Buffer): Buffer[] {
  const found: Buffer[] = [];
  const mark = Buffer.from([0xff, 0x11, 0x02]);
  for (let at = record.indexOf(mark); at !== -1; at = record.indexOf(mark, at + 1)) {
    const value = snappy(record.subarray(at + 3));
    if (value) found.push(value);
  }
  return found;
}

/** Every text and blob of an SQLite database, and the blobs unpacked (Firefox packs stored values with Snappy). */
function database(file: string): Buffer[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'staffroom-sqlite-'));
  try {
    // A copy with its journal, so that the browser's own file stays as it is.
    const copy = path.join(folder, 'copy.sqlite');
    for (const end of ['', '-wal', '-shm'])
      if (statSync(file + end, { throwIfNoEntry: false })) copyFileSync(file + end, copy + end);
    const db = new DatabaseSync(copy);
    const tables = db.prepare(`select name from sqlite_master where type = 'table'`).all() as {
      name: string;
    }[];
    const found: Buffer[] = [];
    for (const { name } of tables) {
      const rows = db.prepare(`select * from "${name.replaceAll('"', '""')}"`);
      rows.setReadBigInts(true);
      for (const row of rows.all())
        for (const value of Object.values(row)) {
          if (typeof value === 'string') found.push(Buffer.from(value));
          if (!(value instanceof Uint8Array)) continue;
          const bytes = Buffer.from(value);
          const plain = snappy(bytes);
          found.push(bytes, ...(plain ? [plain] : []));
        }
    }
    db.close();
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a file holds besides its own bytes. A container that cannot be opened is an error: unread is not clean. */
function inside(file: string, bytes: Buffer): Buffer[] {
  const head = bytes.subarray(0, 8).toString('latin1');
  if (head === 'mozLz40\0') {
    const plain = Buffer.alloc(bytes.readUInt32LE(8));
    decompressBlock(bytes, plain, 12, bytes.length - 12, 0);
    return [plain];
  }
  if (bytes.subarray(0, 15).toString('latin1') === 'SQLite format 3') return database(file);
  if (/\.(?:ldb|sst)$/.test(file)) return table(bytes);
  if (
    file.endsWith('.log') &&
    /leveldb|Local Storage|IndexedDB|Local Extension Settings|Session Storage/.test(file)
  )
    return journal(bytes);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [gunzipSync(bytes)];
  if (file.endsWith('.br')) return [brotliDecompressSync(bytes)];
  // Firefox keeps larger stored values as files of their own, packed.
  const whole = bytes.length > 0 && bytes.length < 50_000_000 ? snappy(bytes) : undefined;
  return whole ? [whole] : [];
}

/** Every file of a profile, and everything in it. */
export function* pieces(profile: string): Generator<Piece> {
  for (const entry of readdirSync(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    // While the browser runs, it may take a file away between the listing and the reading.
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    const where = path.relative(profile, file);
    yield { where, bytes };
    for (const [index, part] of inside(file, bytes).entries()) {
      yield { where: `${where} (part ${index})`, bytes: part };
      for (const value of packedValues(part))
        yield { where: `${where} (packed in part ${index})`, bytes: value };
    }
  }
}

/** Where the words stand, in UTF-8, Latin-1 or UTF-16, in either case of letters as given. */
export function findWords(profile: string, words: readonly string[]): { word: string; where: string }[] {
  const forms = words.flatMap((word) =>
    [
      ...new Map(
        (['utf8', 'latin1', 'utf16le'] as const).map((encoding) => {
          const bytes = Buffer.from(word, encoding);
          return [bytes.toString('hex'), bytes] as const;
        }),
      ).values(),
    ].map((bytes) => ({ word, bytes })),
  );
  const hits: { word: string; where: string }[] = [];
  for (const piece of pieces(profile))
    for (const { word, bytes } of forms)
      if (piece.bytes.includes(bytes)) hits.push({ word, where: piece.where });
  return hits;
}
