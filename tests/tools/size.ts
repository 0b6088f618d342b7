import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFor, type Target } from './built.ts';

/**
 * How much of the built extension runs on the pages of one site, packed as for a download, in bytes: the sites of the manifest,
 * whose match patterns do not overlap, and what is registered at run time for any other.
 */
export function contentScriptSizes(target: Target): { pages: string; bytes: number }[] {
  const folder = builtFor(target);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { matches: string[]; js?: string[]; css?: string[] }[];
  };
  const packed = (files: readonly string[]): number =>
    files.reduce(
      (sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length,
      0,
    );
  const sites = manifest.content_scripts.map(({ matches, js = [], css = [] }) => ({
    pages: matches.join(' '),
    files: [...js, ...css],
  }));
  const named = new Set(sites.flatMap(({ files }) => files));
  const others = readdirSync(path.join(folder, 'content-scripts'))
    .map((name) => `content-scripts/${name}`)
    .filter((file) => !named.has(file))
    .map((file) => ({ pages: file, files: [file] }));
  return [...sites, ...others].map(({ pages, files }) => ({ pages, bytes: packed(files) }));
}
