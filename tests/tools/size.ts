import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFor, type Target } from './built.ts';

/** How much of the built extension runs on a social page, packed as for a download. In bytes. */
export function contentScriptSize(target: Target): number {
  const folder = builtFor(target);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { js?: string[]; css?: string[] }[];
  };
  const files = manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length,
    0,
  );
}
