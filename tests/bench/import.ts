import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { makeWorkbook } from '../policy/roster/workbook.ts';
import { askFrom } from '../browser/school.ts';
import { launch } from '../tools/browsers.ts';
import { until } from '../tools/until.ts';
import type { Figure } from './figure.ts';

const people = 20_000;

const syllables = ['har', 'pen', 'ott', 'sed', 'tar', 'wex', 'mar', 'qua', 'fen', 'dra', 'lod', 'bri'];
const word = (n: number) => [1, 12, 144, 1728].map((place) => syllables[Math.floor(n / place) % 12]).join('');

/** A school's export: every name different, and columns that are not kept. */
const rows = [
  ['Legal Forename', 'Preferred Forename', 'Legal Surname', 'Year Group', 'Reg Group', 'Date of Birth'],
  ...Array.from({ length: people }, (_, n) => [
    word(n * 7),
    word(n * 11),
    word(n),
    `Year ${(n % 6) + 1}`,
    '4B',
    '02/03/2018',
  ]),
];

/** Chooses a file on the roster tab and waits until the people on it are shown; how long, and how long the page stood still, in ms. */
async function choose(page: Page, file: string): Promise<{ whole: number; longest: number }> {
  await page.bringToFront();
  const input = await page.waitForSelector('input[type=file]:not([disabled])');
  await page.evaluate(() => {
    const world = globalThis as unknown as { longest: number };
    world.longest = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      world.longest = Math.max(world.longest, now - last);
      last = now;
    }, 10);
  });
  const start = performance.now();
  await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(file);
  await until('the people to be shown', () =>
    page.evaluate(() => document.body.textContent?.includes('20,000') ?? false),
  );
  const whole = performance.now() - start;
  const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  return { whole, longest };
}

/** What a large list does to the page it is chosen on: the longest time for which the page answers nobody. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-import-'));
  const files = { XLSX: path.join(folder, 'list.xlsx'), CSV: path.join(folder, 'list.csv') };
  writeFileSync(files.XLSX, makeWorkbook(rows));
  writeFileSync(files.CSV, rows.map((row) => row.join(',')).join('\r\n'));
  const browser = await launch('chromium');
  try {
    const figures: Figure[] = [];
    for (const [kind, file] of Object.entries(files)) {
      const page = await browser.ownPage('options.html#roster');
      const status = (await askFrom(page, { type: 'status.get' })) as { vault: string };
      if (status.vault === 'none')
        await askFrom(page, { type: 'vault.set', passphrase: 'seven quiet green bicycles' });
      const { whole, longest } = await choose(page, file);
      figures.push(
        {
          name: `${people} people from ${kind}: longest time for which the page answers nobody`,
          value: longest,
          unit: 'ms',
        },
        { name: `${people} people from ${kind}: from the choice to the preview`, value: whole, unit: 'ms' },
      );
      await page.close();
    }
    return figures;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
