/**
 * Everything that must hold, in one command: types, lint, arrows, unit and component tests, both builds, the checks of the
 * built files, and the browser tests in Chromium and Firefox. The last line is the count.
 * Use: npm test [-- STAGE … [FILTER …]], e.g. `npm test -- unit`, `npm test -- browser tests/journeys`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isMain, root, tool } from './run.ts';

interface Count {
  passed: number;
  failed: number;
}

const stages = ['types', 'lint', 'arrows', 'unit', 'build', 'built', 'browser'] as const;
type Stage = (typeof stages)[number];

/** Checks that answer yes or no. They run side by side; only the output of one that fails is shown. */
const commands: Record<'types' | 'lint' | 'arrows', readonly { name: string; words: readonly string[][] }[]> =
  {
    types: [
      {
        name: 'types',
        words: [
          ['wxt', 'prepare'],
          ['tsc', '--noEmit'],
        ],
      },
    ],
    lint: [
      { name: 'lint', words: [['oxlint', '--deny-warnings']] },
      { name: 'formatting', words: [['prettier', '--check', '.', '--log-level', 'warn']] },
    ],
    arrows: [
      {
        name: 'arrows between the rooms',
        words: [
          [
            'depcruise',
            '--config',
            '.dependency-cruiser.mjs',
            'entrypoints',
            'components',
            'policy',
            'storage',
            'assets',
          ],
        ],
      },
    ],
  };

async function yesOrNo({ name, words }: { name: string; words: readonly string[][] }): Promise<Count> {
  for (const [command, ...args] of words) {
    const ran = await tool(command!, args);
    if (ran.ok) continue;
    console.log(`${ran.output.trimEnd()}\n✗ ${name}`);
    return { passed: 0, failed: 1 };
  }
  console.log(`✓ ${name}`);
  return { passed: 1, failed: 0 };
}

/**
 * Reads what Vitest wrote. A run that ended badly without a failed test (an error outside any test, a crash, nothing to run)
 * counts as one failure, and so does a test that was skipped: a check that did not happen has not passed.
 */
export function countOf(report: unknown, ok: boolean): Count {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = (report ?? {}) as Record<
    string,
    number
  >;
  const passed = numPassedTests ?? 0;
  const failed = (numFailedTests ?? 0) + (numPendingTests ?? 0) + (numTodoTests ?? 0);
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

async function vitest(project: string, filters: string[]): Promise<Count> {
  const file = path.join(root, '.tmp', 'results', `${project}.json`);
  rmSync(file, { force: true });
  mkdirSync(path.dirname(file), { recursive: true });
  const { ok } = await tool(
    'vitest',
    [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...filters,
    ],
    { show: true },
  );
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.log(`✗ ${project}: the run left no result`);
  }
  return countOf(report, ok);
}

/** In a process of its own: a build changes the environment, and the tests that follow must not inherit that. */
async function build(): Promise<Count> {
  return yesOrNo({ name: 'build for both browsers', words: [['node', 'tests/tools/build.ts']] });
}

/** Runs the stages asked for, in order, and prints the count. Returns whether nothing failed. */
async function main(words: string[]): Promise<boolean> {
  const wanted = new Set(words.filter((word): word is Stage => (stages as readonly string[]).includes(word)));
  const filters = words.filter((word) => !(stages as readonly string[]).includes(word));
  if (wanted.size === 0) for (const stage of stages) wanted.add(stage);
  if (wanted.has('built') || wanted.has('browser')) wanted.add('build');

  const counts: Count[] = [];
  const quick = (['types', 'lint', 'arrows'] as const).filter((stage) => wanted.has(stage));
  // "wxt prepare" writes what the types and the arrows need, so the first check comes before the others.
  const [first, ...rest] = quick.flatMap((stage) => commands[stage]);
  if (first) counts.push(await yesOrNo(first));
  counts.push(...(await Promise.all(rest.map(yesOrNo))));
  if (wanted.has('unit')) counts.push(await vitest('unit', filters));
  if (wanted.has('build')) counts.push(await build());
  if (counts.at(-1)?.failed === 0 || !wanted.has('build')) {
    if (wanted.has('built')) counts.push(await vitest('built', filters));
    if (wanted.has('browser')) counts.push(await vitest('browser', filters));
  }
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

if (isMain(import.meta.url)) process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
