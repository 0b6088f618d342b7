/** The main job, step by step, as a member of staff does it: through the real pages, by role and name. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../../policy/page-state.ts';
import type { Settings } from '../../policy/settings.ts';
import { askFrom } from '../browser/school.ts';
import type { TestBrowser } from '../tools/browsers.ts';
import { readPng } from '../tools/pixels.ts';
import { until } from '../tools/until.ts';
import { asUser, type User } from '../tools/user.ts';
import type { Web } from '../tools/web.ts';
import { type Asker, facebookRequests, me, xRequests } from './replicas.ts';

export const school = 'Elmbridge Primary School';
export const passphrase = 'seven quiet green bicycles';
export const head = { name: 'Imogen Fairweather', address: 'head@elmbridge.example' };
export const dsl = { name: 'Tobias Quillfeather', address: 'dsl@elmbridge.example' };

/** A pupil whose known-as name differs, and her parent; nobody real. */
export const pupil: Asker = { name: 'Zosia Brackenthwaite', handle: 'zosia.brackenthwaite' };
export const parent: Asker = { name: 'Ottoline Brackenthwaite', handle: 'otto_brack' };
export const strangers: Asker[] = [
  { name: 'Peregrine Stott', handle: 'peregrine_stott' },
  { name: 'Delphine Marchetti', handle: 'delphine_m' },
];

/** As a school's system exports it: more columns than are kept, a known-as name, a contact in the same row. */
export const rosterCsv = [
  'Legal Forename,Preferred Forename,Legal Surname,Year Group,Reg Group,Date of Birth,Contact 1 Title,Contact 1 Forename,Contact 1 Surname,Contact 1 Relationship',
  'Zofia,Zosia,Brackenthwaite,Year 4,4B,02/03/2018,Mrs,Ottoline,Brackenthwaite,Mother',
  'Leopold,,Crumplehorn,Year 4,4B,11/09/2017,Mr,Ludovic,Crumplehorn,Father',
  'Wilhelmina,Minnie,Featherstonehaugh,Year 5,5A,23/12/2016,Ms,Araminta,Featherstonehaugh,Mother',
  '',
].join('\r\n');

/** Every name that stands on the roster. */
export const rosterNames = [
  'Zofia',
  'Zosia',
  'Brackenthwaite',
  'Ottoline',
  'Leopold',
  'Crumplehorn',
  'Ludovic',
  'Wilhelmina',
  'Minnie',
  'Featherstonehaugh',
  'Araminta',
];

export const sites = {
  facebook: {
    url: 'https://www.facebook.com/friends/requests',
    replica: facebookRequests,
    item: '.card',
    asks: pupil,
  },
  x: {
    url: 'https://x.com/follower_requests',
    replica: xRequests,
    item: '[data-testid="UserCell"]',
    asks: parent,
  },
} as const;
export type SiteId = keyof typeof sites;
export const siteIds = ['facebook', 'x'] as const;

export interface Journey {
  browser: TestBrowser;
  web: Web;
  /** Called between every two steps; a test that stops the worker does it here. */
  between: (step: string) => Promise<void>;
}

/** Puts the request page of a site and its control page (requests from strangers only) onto the web. */
export function serveSite(web: Web, id: SiteId): void {
  const { url, replica, asks } = sites[id];
  web.serve(url, replica([asks, ...strangers]));
  web.serve(`${url}?control`, replica(strangers));
}

/** Writes the roster file as it comes from the school's system; gives its path. */
export function writeRoster(folder: string): string {
  const file = path.join(folder, 'roster.csv');
  writeFileSync(file, `\uFEFF${rosterCsv}`);
  return file;
}

/** The guided set-up, from the page that opens by itself after the installation. */
export async function setUp(journey: Journey, roster: string | null): Promise<User> {
  const { browser, between } = journey;
  const user = asUser(await browser.ownPageOpened('options.html'));
  await user.sees('heading', 'Which policy applies to you?');
  await user.tick(/^Wateringbury CE Primary School/);
  await user.click('button', 'Continue');
  await user.sees('heading', 'Your school and you');
  await between('policy chosen');
  await user.fill('Name of the school', school);
  await user.fill('Your name', me.name);
  await user.fill('Your post', 'Year 4 teacher');
  await user.click('button', 'Continue');
  await user.sees('heading', 'Who hears of a request?');
  await between('school named');
  for (const [role, person] of [
    ['Headteacher', head],
    ['Designated Safeguarding Lead (DSL)', dsl],
  ] as const) {
    await user.fill('Name', person.name, { role: 'group', name: role });
    await user.fill('School e-mail address', person.address, { role: 'group', name: role });
  }
  await user.click('button', 'Continue');
  await user.sees('heading', 'Your own accounts');
  await between('recipients named');
  await user.click('button', 'Skip this step');
  await user.sees('heading', 'A list of names to compare with?');
  if (roster !== null) await importRoster(journey, user, roster);
  await user.click('button', 'Finish');
  await user.sees('heading', 'Ready');
  await between('set-up finished');
  return user;
}

/** Chooses a passphrase and imports the roster from a file, from the roster step of the set-up. */
export async function importRoster(journey: Journey, user: User, file: string): Promise<void> {
  await user.tick(/^It compares with a roster I import/);
  await user.fill('New passphrase', passphrase);
  await user.fill('The same again', passphrase);
  await user.click('button', 'Set passphrase');
  await user.sees('heading', 'Import a roster');
  await journey.between('passphrase set');
  await user.upload('Choose a file', file);
  await user.sees('heading', 'Check before saving');
  await journey.between('roster read');
  await user.click('button', 'Save 6 people to the roster');
  await user.reads('The roster now holds 6 people');
  await journey.between('roster saved');
}

/** A page of a site in its tab. */
export interface Visit {
  page: Page;
  tabId: number;
}

/** Opens an address and waits until Staffroom has read the page to its end. `from` is any of Staffroom's own pages. */
export async function visit({ browser }: Journey, from: User, url: string): Promise<Visit> {
  const ids = () =>
    from.page.evaluate(async () => {
      const world = globalThis as unknown as Record<
        string,
        { tabs: { query(q: object): Promise<{ id: number }[]> } }
      >;
      return (await (world['browser'] ?? world['chrome'])!.tabs.query({})).map(({ id }) => id);
    });
  const before = await ids();
  const page = await browser.open(url);
  const tabId = (await ids()).find((id) => !before.includes(id))!;
  await until('the page to have been read', async () => {
    const state = (await askFrom(from.page, { type: 'page.get', tabId })) as PageState;
    return state.site !== undefined && state.settled && state.surfaces.length > 0;
  });
  return { page, tabId };
}

/** The panel of a tab, as a tab of its own. */
export const panelOf = async ({ browser }: Journey, { tabId }: Visit): Promise<User> =>
  asUser(await browser.ownPage(`sidepanel.html?tab=${tabId}`));

/** The dark core of a mark; nothing on the replica pages has this colour. */
const markColour = [0x1f, 0x4e, 0x79] as const;

/** How many pixels of marks a user sees on a page, within an item's box or anywhere. The root is closed: only a picture tells. */
export async function markPixels(page: Page, item?: string, index = 0): Promise<number> {
  await page.bringToFront();
  const box = item
    ? await page.evaluate(
        (selector, nth) => {
          const found = [...document.querySelectorAll(selector)][nth]!;
          const { left, top, right, bottom } = found.getBoundingClientRect();
          return { left, top, right, bottom };
        },
        item,
        index,
      )
    : undefined;
  const picture = readPng(await page.screenshot({ type: 'png' }));
  let count = 0;
  const [right, bottom] = [
    Math.min(box?.right ?? Infinity, picture.width),
    Math.min(box?.bottom ?? Infinity, picture.height),
  ];
  for (let y = Math.max(0, Math.floor(box?.top ?? 0)); y < bottom; y++)
    for (let x = Math.max(0, Math.floor(box?.left ?? 0)); x < right; x++)
      if (picture.at(x, y).every((value, i) => Math.abs(value - markColour[i]!) <= 2)) count++;
  return count;
}

/** The text on the toolbar badge of a tab. */
export const badgeOf = (from: User, { tabId }: Visit): Promise<string> =>
  from.page.evaluate(async (id) => {
    const world = globalThis as unknown as Record<
      string,
      { action: { getBadgeText(q: { tabId: number }): Promise<string> } }
    >;
    return (world['browser'] ?? world['chrome'])!.action.getBadgeText({ tabId: id });
  }, tabId);

/** Waits for the one file with that ending among the downloads, and until the browser has written it. */
export function downloaded(
  { browser: { downloads } }: Pick<Journey, 'browser'>,
  ending: string,
): Promise<Buffer> {
  return until(`a file *${ending} among the downloads`, () => {
    const all = readdirSync(downloads);
    const found = all.filter((file) => file.endsWith(ending));
    if (found.length > 1) throw new Error(`There are several: ${found.join(', ')}`);
    if (found.length === 0 || all.some((file) => /\.(?:part|crdownload)$/.test(file))) return undefined;
    const bytes = readFileSync(path.join(downloads, found[0]!));
    return bytes.length > 0 && bytes;
  });
}

/** The mail draft among the downloads, parsed as a mail program does. */
export const savedMail = async (journey: Journey): Promise<Email> =>
  PostalMime.parse(await downloaded(journey, '.eml'));

/** From the panel of a page to a report on disk that is marked as sent. Gives the mail. */
export async function report(journey: Journey, panel: User): Promise<{ mail: Email; page: User }> {
  await panel.click('button', 'Report to the DSL and the headteacher');
  const page = asUser(await journey.browser.ownPageOpened('report.html'));
  await page.sees('heading', 'Report of contact');
  await journey.between('report opened');
  await page.click('button', 'Save as a mail draft');
  await page.reads('in your downloads');
  const mail = await savedMail(journey);
  await journey.between('draft saved');
  return { mail, page };
}

/** Sets a date field as a date picker does; how dates are typed depends on the browser's language. */
async function pickDate(user: User, label: string, date: string): Promise<void> {
  await user.page.evaluate(
    (wanted, value) => {
      const named = [...document.querySelectorAll('label')].find((each) => each.textContent === wanted);
      const field = named?.control as HTMLInputElement | null | undefined;
      if (!field) throw new Error(`There is no field "${wanted}".`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    date,
  );
}

/** What is typed into the declaration; nothing of it may lie on the disk in the clear. */
export const declared = 'Godchild of the Thistlewaites';

/**
 * From the panel of a page to a declaration (form 4.4) that the school has approved until a date. Gives the form's page.
 *
 * @param day the school's date; everything is entered for that day, and it ends with it
 */
export async function declare(journey: Journey, panel: User, day: string): Promise<User> {
  await panel.click('button', 'Family or declared');
  await panel.tick('A relationship to declare');
  await panel.click('button', 'Open the form');
  const page = await until('the form to be opened', async () => {
    for (const each of await journey.browser.browser.pages())
      if ((await each.evaluate(() => location.hash).catch(() => '')).startsWith('#declarations/'))
        return each;
    return undefined;
  });
  const form = asUser(page);
  await form.sees('heading', 'Declaration of a relationship');
  await form.fill('Relationship or situation', declared);
  await pickDate(form, 'Talked over with the DSL on', day);
  await pickDate(form, 'Talked over with the headteacher on', day);
  await form.click('button', 'Save');
  await form.reads('Talked over, not decided yet');
  await panel.reads('Declaration not decided yet');
  await form.tick('Approved');
  await pickDate(form, 'Decided on', day);
  await pickDate(form, 'Holds until (last day)', day);
  await form.click('button', 'Save');
  await form.reads('Staffroom no longer points this person out');
  return form;
}

/** Moves the school to another time zone, and with it its date; the same moment for everybody else. */
export async function moveSchool(from: User, zone: string): Promise<string> {
  const settings = (await askFrom(from.page, { type: 'settings.get' })) as Settings;
  await askFrom(from.page, {
    type: 'settings.save',
    settings: { ...settings, time: { ...settings.time, zone } },
  });
  return Temporal.Now.plainDateISO(zone).toString();
}
