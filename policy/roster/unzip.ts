/** The reason an archive cannot be read: too large unpacked, or broken (also: encrypted, an unknown method). */
export class ZipError extends Error {
  readonly reason: 'tooLarge' | 'broken';

  constructor(reason: 'tooLarge' | 'broken') {
    super(reason);
    this.name = 'ZipError';
    this.reason = reason;
  }
}

interface Entry {
  path: string;
  method: number;
  start: number;
  size: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/**
 * Unpacks the chosen entries of a zip archive with the platform's own inflater. What the archive says about sizes is not
 * believed: unpacking stops as soon as all entries together pass the limit (trust.md I2).
 *
 * @param wanted decides by the entry's path
 * @throws ZipError
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  limit: number,
): Promise<Map<string, Uint8Array>> {
  const unpacked = new Map<string, Uint8Array>();
  let left = limit;
  for (const entry of listEntries(bytes)) {
    if (!wanted(entry.path) || unpacked.has(entry.path)) continue;
    const content = await unpack(bytes, entry, left);
    left -= content.length;
    unpacked.set(entry.path, content);
  }
  return unpacked;
}

/**
 * The paths in an archive.
 *
 * @throws ZipError
 */
export const zipPaths = (bytes: Uint8Array): string[] => listEntries(bytes).map(({ path }) => path);

/** Reads the central directory at the archive's end. */
function listEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  try {
    let end = bytes.length - 22;
    const lowest = Math.max(0, end - 65_535);
    while (end >= lowest && view.getUint32(end, true) !== END) end -= 1;
    if (end < lowest) throw new ZipError('broken');
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i += 1) {
      if (view.getUint32(at, true) !== CENTRAL) throw new ZipError('broken');
      const flags = view.getUint16(at + 8, true);
      const nameLength = view.getUint16(at + 28, true);
      const header = view.getUint32(at + 42, true);
      if (view.getUint32(header, true) !== LOCAL || (flags & 1) === 1) throw new ZipError('broken');
      entries.push({
        path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
        method: view.getUint16(at + 10, true),
        start: header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true),
        size: view.getUint32(at + 20, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    // A position outside the file.
    if (error instanceof RangeError) throw new ZipError('broken');
    throw error;
  }
  return entries;
}

async function unpack(bytes: Uint8Array, entry: Entry, limit: number): Promise<Uint8Array> {
  const packed = bytes.slice(entry.start, entry.start + entry.size);
  if (packed.length !== entry.size || (entry.method !== 0 && entry.method !== 8))
    throw new ZipError('broken');
  if (entry.method === 0) {
    if (packed.length > limit) throw new ZipError('tooLarge');
    return packed;
  }
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      // The platform reports damaged data as TypeError.
      throw error instanceof TypeError ? new ZipError('broken') : error;
    });
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new ZipError('tooLarge');
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Packs entries without compressing them. */
export function zipStored(entries: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const parts = [...entries].map(([path, content]) => ({ name: new TextEncoder().encode(path), content }));
  const size = parts.reduce((sum, { name, content }) => sum + 76 + 2 * name.length + content.length, 22);
  const buffer = new ArrayBuffer(size);
  const view = new DataView(buffer);
  const bytes = new Uint8Array(buffer);
  let at = 0;
  const starts = parts.map(({ name, content }) => {
    const start = at;
    view.setUint32(at, LOCAL, true);
    view.setUint16(at + 4, 20, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint32(at + 22, content.length, true);
    view.setUint16(at + 26, name.length, true);
    bytes.set(name, at + 30);
    bytes.set(content, at + 30 + name.length);
    at += 30 + name.length + content.length;
    return start;
  });
  const directory = at;
  for (const [index, { name, content }] of parts.entries()) {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 6, 20, true);
    view.setUint32(at + 20, content.length, true);
    view.setUint32(at + 24, content.length, true);
    view.setUint16(at + 28, name.length, true);
    view.setUint32(at + 42, starts[index]!, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return buffer;
}
