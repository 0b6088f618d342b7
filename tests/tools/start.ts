/**
 * Shows Staffroom at work in a minute: a browser with the built extension, a demonstration school set up, and the sites' request
 * pages under their real addresses (replicas; nothing reaches the real sites). Without a display it plays the same journey by
 * itself and leaves numbered screenshots and a summary.
 * Use: npm start [-- chromium|firefox] [-- --headless]
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { askFrom } from '../browser/school.ts';
import { me } from '../journeys/replicas.ts';
import * as steps from '../journeys/steps.ts';
import { newSettings } from '../../policy/settings.ts';
import type { RosterPerson } from '../../policy/roster/person.ts';
import { type Kind, kinds, launch, targetOf, type TestBrowser } from './browsers.ts';
import { root, tool } from './run.ts';
import { asUser, type User } from './user.ts';
import { startWeb, type Web } from './web.ts';

const folder = path.join(root, '.tmp', 'start');

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** The demonstration school: everything invented. */
const settings = {
  ...newSettings(),
  policyId: 'wateringbury',
  schoolNames: [steps.school],
  me: { name: me.name, role: 'Year 4 teacher', contact: [] },
  recipients: [
    { role: 'dsl' as const, ...steps.dsl, phone: '' },
    { role: 'headteacher' as const, ...steps.head, phone: '' },
  ],
  setUp: { step: 5, done: true },
};

const person = (
  id: number,
  forename: string,
  surname: string,
  more: Partial<RosterPerson> = {},
): RosterPerson => ({ id: String(id), forename, surname, group: 'pupil', expires: '2099-08-31', ...more });

const people: RosterPerson[] = [
  person(1, 'Zofia', 'Brackenthwaite', { knownAs: 'Zosia' }),
  person(2, 'Ottoline', 'Brackenthwaite', { group: 'parent' }),
  person(3, 'Leopold', 'Crumplehorn'),
  person(4, 'Wilhelmina', 'Featherstonehaugh', { knownAs: 'Minnie' }),
];

/** Opens a window and leaves it to the user; ends when the window is closed. */
async function show(kind: Kind, web: Web): Promise<void> {
  const browser = await launch(kind, { web, headless: false });
  const own = await browser.ownPage('options.html');
  await askFrom(own, { type: 'settings.save', settings });
  await askFrom(own, { type: 'vault.set', passphrase: steps.passphrase });
  await askFrom(own, { type: 'roster.replace', people });
  await browser.open(steps.sites.x.url);
  const page = await browser.open(steps.sites.facebook.url);
  await page.bringToFront();
  console.log(`
Staffroom is loaded, with a demonstration school. In the window:
  1. Beside one of the friend requests stands a small dark mark. Click it, or the Staffroom button in the toolbar.
  2. The panel says who it may be, why, and which clause applies. Press "Report to the DSL and the headteacher".
  3. Check the report and save it as a mail draft, or copy it. Nothing is sent.
  4. The second tab shows the same on X. Settings, roster and log are behind "Settings" in the panel.
The roster's passphrase is "${steps.passphrase}". The pages are replicas, served by this command; close the window to end it.`);
  await new Promise((resolve) => browser.browser.once('disconnected', resolve));
}

interface Picture {
  file: string;
  what: string;
}

/** The page and the panel beside it, as the browser's own window shows them; the picture in the README. */
async function takeOverview(browser: TestBrowser, web: Web, [left, right]: [string, string]): Promise<void> {
  const image = (file: string) =>
    `data:image/png;base64,${readFileSync(path.join(folder, file)).toString('base64')}`;
  const url = 'https://overview.invalid/';
  web.serve(
    url,
    `<!doctype html><meta charset="utf-8"><style>body{margin:0;display:flex;width:1180px;height:780px;overflow:hidden;background:#fff}
div{flex:1;overflow:hidden}img{display:block}div+img{width:400px;height:780px;object-fit:cover;object-position:top;border-left:1px solid #999}</style>
<div><img src="${image(left)}"></div><img src="${image(right)}">`,
  );
  const page = await browser.open(url);
  await page.setViewport({ width: 1180, height: 780 });
  await page.screenshot({ path: path.join(folder, 'overview.png') as `${string}.png` });
}

/** Plays the main job without a display. Gives the pictures in order. */
async function play(kind: Kind, web: Web): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const take = async (page: Page, what: string, size?: { width: number; height: number }) => {
    await page.bringToFront();
    if (size) await page.setViewport(size);
    const name = what
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '-')
      .slice(0, 40)
      .replace(/-$/, '');
    const file = `${String(pictures.length + 1).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: path.join(folder, file) as `${string}.png` });
    pictures.push({ file, what });
  };
  const panelSize = { width: 420, height: 860 };
  const own = mkdtempSync(path.join(tmpdir(), 'staffroom-start-'));
  const browser = await launch(kind, { web });
  try {
    let options: User | undefined;
    const journey: steps.Journey = {
      browser,
      web,
      between: async (step) => {
        const pages: Record<string, string> = {
          'policy chosen': 'Set-up: the school and its reader',
          'school named': 'Set-up: who hears of a request',
          'roster saved': 'Set-up: a roster, encrypted in this browser',
          'set-up finished': 'Set-up: ready',
        };
        if (pages[step])
          await take((options ??= asUser(await browser.ownPageOpened('options.html'))).page, pages[step]);
      },
    };
    const setUp = await steps.setUp(journey, steps.writeRoster(own));
    for (const id of steps.siteIds) {
      const name = id === 'facebook' ? 'Facebook' : 'X';
      const visit = await steps.visit(journey, setUp, steps.sites[id].url);
      await steps.markPixels(visit.page);
      await take(visit.page, `${name}: a mark beside one request, and nothing else`);
      const panel = await steps.panelOf(journey, visit);
      await panel.sees('heading', '1 person to look at');
      await take(panel.page, `${name}: the panel says who, why, and which clause`, panelSize);
      if (id === 'x') continue;
      const { page } = await steps.report(journey, panel);
      await take(page.page, 'The report, filled in, to check and to pass on', { width: 1000, height: 1300 });
      await page.click('button', 'I have sent it');
      await page.reads('you say that you have sent it');
      await page.page.close();
    }
    const log = asUser(await browser.ownPage('options.html#log'));
    await log.sees('row', /Report sent/);
    await take(log.page, 'The log: what was noticed and what became of it');
    const control = await steps.visit(journey, setUp, `${steps.sites.facebook.url}?control`);
    await take(control.page, 'Requests from strangers only: nothing is marked');
    const file = (start: string) => pictures.find(({ what }) => what.startsWith(start))!.file;
    await takeOverview(browser, web, [file('Facebook: a mark'), file('Facebook: the panel')]);
  } finally {
    await browser.close();
    rmSync(own, { recursive: true, force: true });
  }
  return pictures;
}

function summary(kind: Kind, pictures: readonly Picture[]): string {
  const figures = pictures
    .map(
      ({ file, what }) =>
        `<figure><figcaption>${what}</figcaption><img src="${file}" alt="${what}"></figure>`,
    )
    .join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Staffroom: the main job</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:1000px;margin:2rem auto;padding:0 1rem}figure{margin:2rem 0}figcaption{font-weight:600;margin-bottom:.5rem}img{max-width:100%;border:1px solid #bbb}ol{padding-left:1.2rem}</style>
<h1>Staffroom: the main job, played in ${kind === 'chromium' ? 'Chromium' : 'Firefox'}</h1>
<p>A friend request meets the school's rule. School, people and pages are invented; the browser and the extension are real.</p>
${figures}
</html>
`;
}

async function main(words: string[]): Promise<void> {
  const kind = kinds.find((each) => words.includes(each)) ?? 'chromium';
  const unknown = words.find((word) => word !== '--headless' && !(kinds as readonly string[]).includes(word));
  if (unknown) {
    console.error(`"${unknown}" is not understood. Use: npm start [-- chromium|firefox] [--headless]`);
    process.exitCode = 2;
    return;
  }
  console.log('Building …');
  const built = await tool('node', ['tests/tools/build.ts', targetOf(kind)]);
  if (!built.ok) throw new Error(built.output);
  const web = await startWeb();
  for (const id of steps.siteIds) steps.serveSite(web, id);
  try {
    if (hasDisplay() && !words.includes('--headless')) return await show(kind, web);
    console.log('There is no display, so the journey plays by itself …');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const pictures = await play(kind, web);
    const file = path.join(folder, 'index.html');
    writeFileSync(file, summary(kind, pictures));
    for (const [n, { what }] of pictures.entries()) console.log(`  ${n + 1}. ${what}`);
    console.log(`Screenshots and a summary: ${file}`);
  } finally {
    await web.close();
  }
}

await main(process.argv.slice(2));
