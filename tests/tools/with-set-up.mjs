// Plain JavaScript for the machine's own Node, whatever its version: brings what the real scripts need, then hands
// over to them under the Node that comes with the project. Use: with-set-up.mjs [--no-browsers] SCRIPT [ARGS…]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const bin = path.join(root, 'node_modules', '.bin');
const words = process.argv.slice(2);
const needsBrowsers = words[0] !== '--no-browsers';
if (!needsBrowsers) words.shift();

/** Runs a command with its output on standard error, so that a tool's standard output stays its own. */
function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;
}

function give(sentence) {
  console.error(sentence);
  process.exit(1);
}

function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const mark = path.join(root, 'node_modules', '.installed-from');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.error('Installing the dependencies …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    give(
      'The dependencies could not be installed. Is the npm registry within reach? Then run the command again.',
    );
  writeFileSync(mark, lock);
}

function installBrowsers() {
  const wanted = [
    { package: 'chromium', path: process.env.STAFFROOM_CHROMIUM ?? '/usr/bin/chromium' },
    { package: 'firefox-esr', path: process.env.STAFFROOM_FIREFOX ?? '/usr/bin/firefox-esr' },
  ];
  const missing = wanted.filter((browser) => !existsSync(browser.path)).map((browser) => browser.package);
  if (missing.length === 0) return;
  const permitted = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (permitted) {
    console.error(`Installing ${missing.join(' and ')} …`);
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    if (run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', ...missing])) return;
  }
  give(
    `Missing: ${missing.join(' and ')}. On Debian: apt-get install ${missing.join(' ')}. Elsewhere, install Chromium and ` +
      'Firefox ESR and name their programs in STAFFROOM_CHROMIUM and STAFFROOM_FIREFOX.',
  );
}

installDependencies();
if (needsBrowsers) installBrowsers();

const [script, ...args] = words;
const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };
const [command, commandArgs] = /\.(ts|mjs)$/.test(script)
  ? [path.join(bin, 'node'), [script, ...args]]
  : [path.join(bin, script), args];
const result = spawnSync(command, commandArgs, { stdio: 'inherit', env });
process.exit(result.status ?? 1);
