/** Every benchmark, in one table. Use: npm run bench [-- NAME …] with names of the modules below, e.g. `size`. */
import { spawnSync } from 'node:child_process';
import { isMain } from '../tools/run.ts';
import type { Bench, Figure } from './figure.ts';

/** A new benchmark adds its module here. */
const benches: Record<string, () => Promise<Bench>> = {
  size: () => import('./page/size.ts'),
  'script-time': () => import('./page/script-time.ts'),
  'time-to-mark': () => import('./page/time-to-mark.ts'),
  'held-click': () => import('./page/held-click.ts'),
  import: () => import('./import.ts'),
  'time-to-decision': () => import('./page/time-to-decision.ts'),
  typing: () => import('./page/typing.ts'),
  storage: () => import('./storage.ts'),
  search: () => import('./search.ts'),
  draft: () => import('./draft.ts'),
};

const shown = (value: number): string => value.toFixed(value < 100 ? 2 : 0);

/** One line per figure: name, value, aim and whether it is met. */
function line({ name, value, unit, aim }: Figure): string {
  const verdict =
    aim === undefined ? '' : `aim ≤ ${aim} ${unit}`.padEnd(16) + (value <= aim ? 'met' : 'missed');
  return `${name.padEnd(96)} ${shown(value).padStart(8)} ${unit.padEnd(4)} ${verdict}`.trimEnd();
}

async function main(wanted: readonly string[]): Promise<boolean> {
  const unknown = wanted.filter((name) => !(name in benches));
  if (unknown.length > 0) {
    console.error(
      `No benchmark is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`,
    );
    return false;
  }
  const built = spawnSync(process.execPath, ['tests/tools/build.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (built.status !== 0) return false;
  for (const [name, load] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { run } = await load();
    for (const figure of await run()) console.log(line(figure));
  }
  return true;
}

if (isMain(import.meta.url)) process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
