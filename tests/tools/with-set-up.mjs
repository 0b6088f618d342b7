// Plain JavaScript for the machine's own Node, whatever its version: brings what the real scripts need, then hands
// over to them under the Node that comes with the project. Use: with-set-up.mjs [--no-browsers] SCRIPT [ARGS…]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const modules = path.join(root, 'node_modules');
const windows = process.platform === 'win32';
const words = process.argv.slice(2);
const needsBrowsers = words[0] !== '--no-browsers';
if (!needsBrowsers) words.shift();

/** Runs a command with its output on standard error, so that a tool's standard output stays its own. */
function run(command, args, env = process.env) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env }).status === 0;
}

function give(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** The Node that comes with the project, or nothing while it is not installed. */
function ownNode() {
  return ['node', 'node.exe'].map((name) => path.join(modules, 'node', 'bin', name)).find(existsSync);
}

/** npm without a shell: under `npm run` it names its own script, which also works where npm is a `.cmd` file. */
function npm(...args) {
  const script = process.env.npm_execpath;
  return script && /\.[cm]?js$/.test(script)
    ? run(process.execPath, [script, ...args])
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows }).status === 0;
}

/** The mark is written last, so that an interrupted installation is begun again. */
function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const mark = path.join(modules, '.installed-from');
  if (ownNode() && existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.error('Installing the dependencies …');
  if (!npm('ci', '--no-audit', '--no-fund', '--loglevel=error'))
    give(
      'The dependencies could not be installed; the reason stands above. Is the npm registry within reach, and is there ' +
        'room on the disk? Then run the same command again: it starts afresh.',
    );
  if (!ownNode())
    give(
      'The dependencies are there, but not the Node that the project brings along (package "node"). Does npm skip install ' +
        'scripts here (npm config get ignore-scripts)? Allow them, delete node_modules and run the same command again.',
    );
  writeFileSync(mark, lock);
}

const inPath = (name) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, windows ? `${name}.exe` : name))
    .find(existsSync);

const browsers = [
  {
    variable: 'STAFFROOM_CHROMIUM',
    package: 'chromium',
    names: ['chromium', 'chromium-browser'],
    places: ['/usr/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  {
    variable: 'STAFFROOM_FIREFOX',
    package: 'firefox-esr',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/usr/bin/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
];

/** A snap cannot read a profile or an extension outside its own folders. */
const isSnap = (program) => !windows && /^\/snap\/|\/snap$/.test(realpathSync(program));

/** Finds each browser's program and tells the scripts by its variable; returns the browsers that are not there. */
function findBrowsers() {
  return browsers.filter((browser) => {
    const named = process.env[browser.variable];
    if (named && !existsSync(named)) give(`${browser.variable} names ${named}, which does not exist.`);
    const program =
      named ??
      [...browser.places, ...browser.names.map(inPath)].find((p) => p && existsSync(p) && !isSnap(p));
    if (program) process.env[browser.variable] = program;
    return !program;
  });
}

function installBrowsers() {
  const missing = findBrowsers().map((browser) => browser.package);
  if (missing.length === 0) return;
  const names = missing.join(' and ');
  const install = ['install', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=120', ...missing];
  const permitted = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (permitted) {
    console.error(`Installing ${names} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // The lists are fetched even if some are there: an old list names packages that the mirror no longer has.
    if (run('apt-get', ['update', '-qq'], env) && run('apt-get', install, env) && findBrowsers().length === 0)
      return;
    give(`apt-get could not install ${names}; the reason stands above.`);
  }
  give(
    `This needs ${names}, and they are not installed.\n` +
      `  Debian:  sudo apt-get install ${missing.join(' ')}\n` +
      '  Ubuntu:  its packages are snaps, which cannot load an extension from a folder: install the projects’ own builds\n' +
      '  macOS:   brew install --cask chromium firefox\n' +
      '  Windows: winget install Hibbiki.Chromium Mozilla.Firefox\n' +
      'If they are somewhere else, name their programs in STAFFROOM_CHROMIUM and STAFFROOM_FIREFOX.',
  );
}

const [script, ...args] = words;
if (!script) give('Which script? Use: with-set-up.mjs [--no-browsers] SCRIPT [ARGS…]');
installDependencies();
if (needsBrowsers) installBrowsers();

const env = {
  ...process.env,
  PATH: [path.join(modules, '.bin'), path.dirname(ownNode()), process.env.PATH].join(path.delimiter),
};
const file = /\.(ts|mjs)$/.test(script) ? script : path.join(modules, script, 'bin', `${script}.mjs`);
const child = spawn(ownNode(), [path.resolve(root, file), ...args], { cwd: root, stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
