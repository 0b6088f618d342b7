import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Kind, launch, type LaunchChoices } from '../tools/browsers.ts';
import { startWeb, type Web } from '../tools/web.ts';
import { type Journey, serveSite, siteIds } from './steps.ts';

export interface Fixture {
  /** The web of this test, with every site's request page and its control page. */
  readonly web: Web;
  /** A folder of this test's own. */
  readonly folder: string;
  /** Starts a browser that is closed when the test ends. */
  start(kind: Kind, choices?: LaunchChoices, between?: Journey['between']): Promise<Journey>;
}

/** Gives every test of a file its own web and browsers, and takes them away afterwards. */
export function fixture(): Fixture {
  let web: Web;
  let folder: string;
  let started: Journey[];
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'staffroom-test-'));
    web = await startWeb();
    started = [];
    for (const id of siteIds) serveSite(web, id);
  });
  afterEach(async () => {
    for (const { browser } of started) await browser.close();
    await web.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  return {
    get web() {
      return web;
    },
    get folder() {
      return folder;
    },
    async start(kind, choices = {}, between = async () => undefined) {
      const journey = { web, browser: await launch(kind, { web, ...choices }), between };
      started.push(journey);
      return journey;
    },
  };
}
