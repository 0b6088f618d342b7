/**
 * Everything that must hold, in one command: types, lint, arrows, unit and component tests, both builds, the checks of the
 * built files, and the browser tests in Chromium and Firefox. The last line is the count.
 * Use: npm test [-- STAGE … [FILTER …]], e.g. `npm test -- unit`, `npm test -- browser tests/journeys`.
 */
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
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

/** Runs tests and counts them. Undefined: the time was over. */
async function vitest(
  project: string,
  filters: readonly string[],
  { name = project, limit }: { name?: string; limit?: number } = {},
): Promise<Count | undefined> {
  const file = path.join(root, '.tmp', 'results', `${name}.json`);
  rmSync(file, { force: true });
  mkdirSync(path.dirname(file), { recursive: true });
  const { ok, output, late } = await tool(
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
    limit === undefined ? { show: true } : { limit },
  );
  if (output !== '') console.log(output);
  if (late) return undefined;
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.log(`✗ ${name}: the run left no result`);
  }
  return countOf(report, ok);
}

/** How long one file of browser tests may take, in milliseconds: at the first try, and at the second. */
const limits = [300_000, 480_000];

/** One file of browser tests, in a process of its own. Now and then a browser stops answering for good: then once more, from the start. */
async function browserFile(file: string, options: readonly string[]): Promise<Count> {
  const name = path.basename(file, '.test.ts');
  for (const limit of limits) {
    const count = await vitest('browser', [file, ...options], { name, limit });
    if (count) return count;
    console.log(`${file} was not over after ${limit / 60_000} minutes and was ended.`);
  }
  return { passed: 0, failed: 1 };
}

/** The browser tests, three files at a time: each mostly waits for its browser. */
async function browserTests(filters: readonly string[]): Promise<Count[]> {
  const first = filters.findIndex((word) => word.startsWith('-'));
  const [parts, options] = first < 0 ? [filters, []] : [filters.slice(0, first), filters.slice(first)];
  const files = globSync('tests/{browser,journeys}/**/*.test.ts', { cwd: root }).filter(
    (file) => parts.length === 0 || parts.some((part) => file.includes(part)),
  );
  const left = files.toSorted();
  const counts: Count[] = [];
  const lane = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift())
      counts.push(await browserFile(file, options));
  };
  await Promise.all([lane(), lane(), lane()]);
  return counts.length > 0 ? counts : [{ passed: 0, failed: 1 }];
}

/** All tests of a project in one run, shown as they come. */
const whole = async (project: string, filters: readonly string[]): Promise<Count> =>
  (await vitest(project, filters)) ?? { passed: 0, failed: 1 };

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
  if (wanted.has('unit')) counts.push(await whole('unit', filters));
  if (wanted.has('build')) counts.push(await build());
  if (counts.at(-1)?.failed === 0 || !wanted.has('build')) {
    if (wanted.has('built')) counts.push(await whole('built', filters));
    if (wanted.has('browser')) counts.push(...(await browserTests(filters)));
  }
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

if (isMain(import.meta.url)) process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
