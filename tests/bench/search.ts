import type { Page } from 'puppeteer-core';
import type { SearchStep } from '../../storage/incidents.ts';
import { askFrom } from '../browser/school.ts';
import { launch } from '../tools/browsers.ts';
import type { Figure } from './figure.ts';
import { median } from './figure.ts';

const entries = 100_000;

/** Writes so many sealed entries into the log as the vault would, with the data key of this session: nobody is read in twice. */
const fill = (page: Page): Promise<void> =>
  page.evaluate(async (count) => {
    const world = globalThis as unknown as {
      chrome: { storage: { session: { get(key: string): Promise<{ unlocked: { key: string } }> } } };
    };
    const { unlocked } = await world.chrome.storage.session.get('unlocked');
    const dataKey = Uint8Array.from(atob(unlocked.key), (character) => character.charCodeAt(0));
    const root = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey']);
    const encoder = new TextEncoder();
    const derivation = {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: new Uint8Array(),
      info: encoder.encode('records'),
    };
    const aes = { name: 'AES-GCM', length: 256 };
    const key = await crypto.subtle.deriveKey(derivation, root, aes, false, ['encrypt']);
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('staffroom');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const start = Temporal.Instant.from('2026-01-01T00:00:00Z');
    for (let from = 0; from < count; from += 5000) {
      const records = await Promise.all(
        Array.from({ length: 5000 }, async (_, n) => {
          const number = from + n + 1;
          const at = start.add({ minutes: number }).toString();
          const iv = crypto.getRandomValues(new Uint8Array(12));
          const id = `entry-${number}`;
          const person = { name: `Ottoline Quarrendon ${number}`, handle: `otto${number}`, reasons: [] };
          const sealing = { name: 'AES-GCM', iv, additionalData: encoder.encode(`incident/${id}`) };
          const data = await crypto.subtle.encrypt(sealing, key, encoder.encode(JSON.stringify(person)));
          return {
            id,
            number,
            site: 'x',
            surface: 'notifications',
            kind: 'followed-you',
            firstSeen: at,
            lastSeen: at,
            group: 'pupil',
            duty: 'B1',
            strength: 'must',
            citation: { policyId: 'carville', school: 'Carville', clause: '5.13', gist: '' },
            recipients: ['headteacher'],
            immediately: false,
            basis: 'name',
            state: 'noticed',
            history: [{ at, state: 'noticed' }],
            personKey: `key-${number}`,
            person: { sealed: { iv, data: new Uint8Array(data) } },
          };
        }),
      );
      await new Promise<void>((resolve, reject) => {
        const writing = database.transaction('incidents', 'readwrite');
        writing.addEventListener('complete', () => resolve());
        writing.addEventListener('abort', () => reject(writing.error as Error));
        for (const record of records) writing.objectStore('incidents').put(record);
      });
    }
    database.close();
  }, entries);

/** Looks for a text as the log tab does; how long each step took, in ms, and how many were found. */
async function search(page: Page, text: string, wanted: number) {
  const steps: number[] = [];
  let found = 0;
  for (let from: number | null = 0; from !== null && found < wanted;) {
    const start = performance.now();
    const request = {
      type: 'log.search',
      filter: { text },
      from,
      enough: Math.min(1000, wanted - found),
    } as const;
    const step = (await askFrom(page, request)) as SearchStep;
    steps.push(performance.now() - start);
    found += step.incidents.length;
    from = step.next;
  }
  return { steps, found, whole: steps.reduce((sum, step) => sum + step, 0) };
}

/** A text looked for in a large log of which every entry is sealed. */
export async function run(): Promise<Figure[]> {
  const browser = await launch('chromium');
  try {
    const page = await browser.ownPage('options.html#status');
    await askFrom(page, { type: 'vault.set', passphrase: 'seven quiet green bicycles' });
    await fill(page);
    const first = await search(page, 'quarrendon', 100);
    const nobody = await search(page, 'nobody at all', 100);
    const last = await search(page, 'Quarrendon 1', 100_000);
    if (first.found < 100 || nobody.found !== 0 || last.found !== 11_112)
      throw new Error(`Found ${first.found}, ${nobody.found} and ${last.found}.`);
    const name = `${entries} sealed entries`;
    return [
      { name: `${name}: a first page of 100 found among the newest`, value: first.whole, unit: 'ms' },
      { name: `${name}: all of them searched, nobody found`, value: nobody.whole / 1000, unit: 's' },
      { name: `${name}: of that, until the first progress is shown`, value: nobody.steps[0]!, unit: 'ms' },
      { name: `${name}: of that, one step`, value: median(nobody.steps), unit: 'ms' },
      { name: `${name}: the longest step`, value: Math.max(...nobody.steps), unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
}
