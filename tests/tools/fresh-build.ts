import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { builtFor, type Target } from './built.ts';
import { root } from './run.ts';

/** What goes into the extension. */
const sources = [
  'entrypoints',
  'components',
  'policy',
  'storage',
  'assets',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

function newestIn(place: string): number {
  if (!existsSync(place)) return 0;
  const own = statSync(place);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newestIn(path.join(place, name))));
}

/** Whether the build for a browser is there and no source is newer. */
export function isFresh(target: Target): boolean {
  const manifest = path.join(builtFor(target), 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return sources.every((source) => newestIn(path.join(root, source)) <= built);
}

/**
 * Builds for one browser if the build is missing or older than the sources. Says so on standard error only, so that a
 * tool's standard output stays its own.
 *
 * @throws Error if the build fails
 */
export async function freshBuild(target: Target): Promise<void> {
  if (isFresh(target)) return;
  const child = spawn(process.execPath, [path.join(root, 'tests/tools/build.ts'), target], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The build for ${target} failed; its output is above.`);
}
