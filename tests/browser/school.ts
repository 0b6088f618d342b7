import type { Page } from 'puppeteer-core';
import type { Answer, PageRequest } from '../../entrypoints/background/protocol.ts';
import type { RosterPerson } from '../../policy/roster/person.ts';
import { newSettings } from '../../policy/settings.ts';
import type { PageState } from '../../policy/page-state.ts';
import type { Replica } from '../sites/replicas.ts';
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
  const once = [...new Map(people.map((person) => [person.id, person])).values()];
  await askFrom(page, { type: 'roster.replace', people: once });
  return page;
}

/** Everybody that a replica shows, as pupils of the school. */
export const peopleOn = ({ expect }: Pick<Replica, 'expect'>): RosterPerson[] =>
  Object.values(expect)
    .flatMap(({ observations }) => observations)
    .flatMap((observation) => ('kind' in observation ? [observation.name] : []))
    .map((name) => pupil(name, name.split(' ')[0]!, name.split(' ').slice(1).join(' ')));

/** What Staffroom knows of the one tab that shows a site; undefined until it knows something. */
export async function stateOn(own: Page): Promise<PageState | undefined> {
  const tabs = await own.evaluate(async () => {
    const world = globalThis as unknown as Record<'browser' | 'chrome', typeof tabsLike | undefined>;
    return (await (world.browser ?? world.chrome)!.tabs.query({})).map(({ id }) => id);
  });
  for (const tabId of tabs) {
    const state = (await askFrom(own, { type: 'page.get', tabId })) as PageState;
    if (state.site) return state;
  }
  return undefined;
}

declare const tabsLike: { tabs: { query(what: object): Promise<{ id: number }[]> } };

/** What came of everybody on the page in the one tab that shows a site, sorted; undefined until it has come to rest. */
export async function resultsOn(own: Page): Promise<string[] | undefined> {
  const state = await stateOn(own);
  if (!state?.settled || state.people.length === 0) return undefined;
  return state.people.map(({ result }) => result).toSorted();
}
