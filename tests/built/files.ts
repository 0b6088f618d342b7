import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtFor, type Target } from '../tools/built.ts';

export interface BuiltFile {
  /** Path inside the package, with forward slashes. */
  name: string;
  bytes: Buffer;
  text: string;
}

/** Every file of the package for one browser. */
export function builtFiles(target: Target): BuiltFile[] {
  const folder = builtFor(target);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      return { name: path.relative(folder, file).replaceAll('\\', '/'), bytes, text: bytes.toString('utf8') };
    });
}
