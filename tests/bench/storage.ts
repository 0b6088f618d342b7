import type { Page } from 'puppeteer-core';
import type { PageRequest } from '../../entrypoints/background/protocol.ts';
import { recogniseColumns } from '../../policy/roster/columns.ts';
import { peopleOf } from '../../policy/roster/people.ts';
import type { RosterPerson } from '../../policy/roster/person.ts';
import { layOut, readFile } from '../../policy/roster/read-table.ts';
import { stopWorker } from '../browser/worker.ts';
import { kinds, launch, type TestBrowser } from '../tools/browsers.ts';
import { type Figure, median } from './figure.ts';

const people = 20_000;
const rounds = 7;
const passphrase = 'seven quiet green bicycles';

const syllables = ['har', 'pen', 'ott', 'sed', 'tar', 'wex', 'mar', 'qua', 'fen', 'dra', 'lod', 'bri'];

/** A school trust's export with so many rows, every name different. */
function csv(rows: number): Buffer {
  const word = (n: number) =>
    `${syllables[n % 12]}${syllables[Math.floor(n / 12) % 12]}${syllables[Math.floor(n / 144) % 12]}${syllables[Math.floor(n / 1728) % 12]}`;
  const lines = Array.from(
    { length: rows },
    (_, n) => `${word(n * 7)},${word(n * 11)},${word(n)},Year ${(n % 6) + 1}`,
  );
  return Buffer.from(['Legal Forename,Preferred Forename,Legal Surname,Year Group', ...lines].join('\r\n'));
}

/** Reading a file to the people on it: what the options page does before anything is saved. */
async function importOf(bytes: Buffer): Promise<{ people: RosterPerson[]; ms: number }> {
  const start = performance.now();
  const table = layOut(await readFile(bytes, 'roster.csv'));
  const today = Temporal.Now.plainDateISO();
  const read = peopleOf(table, recogniseColumns(table.headings), {
    defaultGroup: 'pupil',
    today,
    expires: today.add({ years: 1 }),
  });
  return { people: read.people, ms: performance.now() - start };
}

/** How long a request takes, in milliseconds, as one of Staffroom's own pages sees it. */
const timed = (page: Page, request: PageRequest): Promise<number> =>
  page.evaluate(async (message) => {
    const world = globalThis as unknown as Record<
      string,
      { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> } }
    >;
    const start = performance.now();
    const answer = await (world['browser'] ?? world['chrome'])!.runtime.sendMessage(message);
    if (!answer?.ok) throw new Error(`${message.type}: ${JSON.stringify(answer)}`);
    return performance.now() - start;
  }, request);

/** Key derivation alone, on the same machine in the same browser: 600,000 rounds of PBKDF2 with SHA-256. */
const derivation = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const key = await crypto.subtle.importKey('raw', new Uint8Array(26), 'PBKDF2', false, ['deriveBits']);
    const start = performance.now();
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const bits = await crypto.subtle.deriveBits(
      { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 },
      key,
      256,
    );
    if (bits.byteLength !== 32) throw new Error('No key was derived.');
    return performance.now() - start;
  });

async function several(measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) values.push(await measure());
  return median(values);
}

async function inBrowser(browser: TestBrowser, roster: RosterPerson[], read: number): Promise<Figure[]> {
  const { kind } = browser;
  const page = await browser.ownPage('options.html');
  await timed(page, { type: 'vault.set', passphrase });
  const saved = await several(() => timed(page, { type: 'roster.replace', people: roster }));
  const derived = await several(() => derivation(page));
  const unlocked = await several(async () => {
    await timed(page, { type: 'vault.lock' });
    const opened = await timed(page, { type: 'vault.unlock', passphrase });
    return opened + (await timed(page, { type: 'roster.ask', name: 'Nobody Atall' }));
  });
  const warm = await several(() => timed(page, { type: 'status.get' }));
  const figures: Figure[] = [
    {
      name: `${kind}: read a file of ${people} people, encrypt and save them, besides the key`,
      value: (read + saved) / 1000,
      unit: 's',
      aim: 3,
    },
    { name: `${kind}: of that, encrypt and save`, value: saved / 1000, unit: 's' },
    {
      name: `${kind}: from the passphrase to the first name compared with ${people} people, against the key derivation alone`,
      value: unlocked / derived,
      unit: '×',
    },
    { name: `${kind}: key derivation alone`, value: derived / 1000, unit: 's' },
  ];
  if (kind === 'firefox') return figures;
  // Only Chromium lets the driver stop the worker.
  const woken = await several(async () => {
    await stopWorker(browser);
    return timed(page, { type: 'status.get' });
  });
  return [
    ...figures,
    {
      name: `${kind}: a stopped worker to its first answer, against an answer of a running one`,
      value: woken / warm,
      unit: '×',
    },
    { name: `${kind}: a stopped worker to its first answer`, value: woken, unit: 'ms' },
  ];
}

/** Import, encryption, unlocking and waking, with a roster of 20,000 people. */
export async function run(): Promise<Figure[]> {
  const bytes = csv(people);
  const { people: roster } = await importOf(bytes);
  if (roster.length !== people) throw new Error(`${roster.length} people were read, not ${people}.`);
  const read = await several(async () => (await importOf(bytes)).ms);
  const figures: Figure[] = [];
  for (const kind of kinds) {
    const browser = await launch(kind);
    try {
      figures.push(...(await inBrowser(browser, roster, read)));
    } finally {
      await browser.close();
    }
  }
  return figures;
}
