/**
 * Makes the archives for the stores, and their hashes. The same sources give the same bytes on any machine.
 * Use: npm run zip; STAFFROOM_OUT names another folder than .output.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zip } from 'wxt';
import { asRelease, outFolder, targets } from './built.ts';
import { isMain, root } from './run.ts';

/** Writes the archives and SHA256SUMS beside them; returns hash by file name. */
export async function zipAll(): Promise<Map<string, string>> {
  asRelease();
  const files: string[] = [];
  for (const browser of targets) files.push(...(await zip({ root, browser })));
  const sums = new Map(
    files
      .map((file): [string, string] => [
        path.basename(file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ])
      .toSorted(([a], [b]) => a.localeCompare(b)),
  );
  const lines = [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join('');
  writeFileSync(path.join(outFolder(), 'SHA256SUMS'), lines);
  return sums;
}

if (isMain(import.meta.url)) for (const [name, sum] of await zipAll()) console.log(`${sum}  ${name}`);
