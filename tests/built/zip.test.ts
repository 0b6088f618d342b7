import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root, tool } from '../tools/run.ts';

const copies: string[] = [];
afterAll(() => copies.forEach((copy) => rmSync(copy, { recursive: true, force: true })));

/** What a clone would hold: the files that Git knows or would take, at another place and with another time on them. */
function checkOut(at: number): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'staffroom-zip-'));
  copies.push(copy);
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: root });
  for (const name of listed.toString().split('\0').filter(Boolean)) {
    cpSync(path.join(root, name), path.join(copy, name));
    utimesSync(path.join(copy, name), at, at);
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}

async function sums(at: number): Promise<string> {
  const copy = checkOut(at);
  const { ok, output } = await tool('node', ['tests/tools/zip.ts'], {
    cwd: copy,
    env: { STAFFROOM_OUT: '.output' },
  });
  expect(ok, output).toBe(true);
  return readFileSync(path.join(copy, '.output', 'SHA256SUMS'), 'utf8');
}

test('two builds from clean checkouts give archives with the same hash', async () => {
  const first = await sums(1_000_000_000);
  expect(first.trim().split('\n')).toHaveLength(3);
  expect(await sums(1_700_000_000)).toBe(first);
});
