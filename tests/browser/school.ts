import type { Page } from 'puppeteer-core';
import type { Answer, PageRequest } from '../../entrypoints/background/protocol.ts';
import type { RosterPerson } from '../../policy/roster/person.ts';
import { newSettings } from '../../policy/settings.ts';
import type { TestBrowser } from '../tools/browsers.ts';

/** Sends what one of Staffroom's own pages may send, from such a page. */
export async function askFrom(page: Page, request: PageRequest): Promise<unknown> {
  const answer = await page.evaluate(async (message) => {
    const world = globalThis as unknown as Record<'browser' | 'chrome', typeof chromeLike | undefined>;
    return (await (world.browser ?? world.chrome)!.runtime.sendMessage(message)) as unknown;
  }, request);
  const { ok, ...rest } = answer as Answer<unknown>;
  if (!ok) throw new Error(`${request.type} was refused: ${JSON.stringify(rest)}`);
  return (answer as { value: unknown }).value;
}

declare const chromeLike: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** A pupil who leaves the roster long after any test. */
export const pupil = (id: string, forename: string, surname: string): RosterPerson => ({
  id,
  forename,
  surname,
  group: 'pupil',
  expires: '2099-08-31',
});

/** A school with a policy and a roster that is unlocked, as after the set-up. Gives the page it was set up from. */
export async function setUpSchool(browser: TestBrowser, people: readonly RosterPerson[]): Promise<Page> {
  const page = await browser.ownPage('options.html');
  const settings = {
    ...newSettings(),
    policyId: 'wateringbury',
    schoolNames: ['Elmbridge Primary School'],
    setUp: { step: 5, done: true },
  };
  await askFrom(page, { type: 'settings.save', settings });
  await askFrom(page, { type: 'vault.set', passphrase: 'seven quiet green bicycles' });
  await askFrom(page, { type: 'roster.replace', people: [...people] });
  return page;
}
