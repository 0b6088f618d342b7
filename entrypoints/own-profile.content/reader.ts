/** Reads the own profile as one page shows it. Pure: it waits for nothing, writes nothing and listens to nothing. */
import type { ProfileReading } from '../../policy/profile/observation.ts';
import { all, attribute, first, within } from '../social.content/reading/dom.ts';
import { capture, hidden, says } from '../social.content/reading/text.ts';
import type { ProfileLabels } from '../social.content/sites/profile-labels.ts';
import { Facts } from './facts.ts';
import { type InlineData, readInlineData } from './inline-data.ts';
import { readForms, readMarks, readPinned } from './marks.ts';
import { ownerOf, ownHandle, profileAt, type ProfilePage, readAccount } from './owner.ts';
import type { PageMap, ProfileMap } from './profile-map.ts';
import { addRow, addWork } from './rows.ts';
import { fieldsOf, readSections } from './sections.ts';
import { tidy, wholeText } from './units.ts';

/** What a page is to the user. */
export type Seen =
  /** No profile, or somebody else's: nothing of it is read. */
  { owner: 'none' | 'other' } | { owner: 'own' | 'unclear'; reading: ProfileReading };

export interface Surroundings {
  /** The address that the document was loaded with. */
  loaded: string;
  /** Whether the user has changed anything since: then the data of the load are old. */
  isEdited: boolean;
  /** The year by the clock. */
  year: number;
  /** Wording of the page's language (tables.ts). */
  tables: readonly ProfileLabels[];
}

const isSeen = (element: Element): boolean => !within(element, hidden);

/** The name over the profile, by the first rule that gives one (site-hooks 2.5). */
function shownName(map: ProfileMap, document: Document, skip: string): string {
  for (const { selector, labelled } of map.names)
    for (const element of all(document, selector)) {
      if (!isSeen(element) || (skip !== '' && within(element, skip))) continue;
      const label = tidy(attribute(element, 'aria-label') ?? '');
      if (labelled) {
        const twin = first(element, labelled);
        if (twin && label !== '' && tidy(attribute(twin, 'aria-label') ?? '') === label) return label;
      } else {
        const text = wholeText(element);
        if (text !== '') return text;
      }
    }
  return '';
}

const blind = (landmark: string, expects: PageMap['expects']): ProfileReading => ({
  surface: 'own-profile',
  outcome: 'cannot-read',
  landmark,
  fields: new Facts().reading(expects),
});

let kept: { key: string; last: Element | undefined; data: InlineData } | undefined;

/** The page's data are searched once for as long as no script is added. */
function dataOf(map: ProfileMap, scripts: readonly Element[], url: URL): InlineData {
  const key = `${scripts.length} ${url.pathname}`;
  const last = scripts.at(-1);
  if (kept?.key !== key || kept.last !== last) kept = { key, last, data: readInlineData(map.data!, scripts) };
  return kept.data;
}

const noData: InlineData = { rows: [], nothing: new Set(), headings: new Map() };

/** The data count while the document is the one that was loaded for this profile. */
function isLoadedHere(map: ProfileMap, { url, account }: ProfilePage, loaded: string): boolean {
  if (!URL.canParse(loaded)) return false;
  const at = profileAt(map, new URL(loaded));
  const here = profileAt(map, url);
  if (!at || !here) return false;
  const whose = ({ person }: typeof at): string =>
    (person.handle ?? (person.id === account.id ? '' : person.id) ?? '').toLowerCase();
  return at.rest === here.rest && (whose(at) === whose(here) || whose(at) === '' || whose(here) === '');
}

/**
 * Reads the page.
 *
 * @returns `none` where no profile is, `other` for somebody else's; otherwise the reading, which is "cannot read" as long as the
 *   page does not say whose it is
 */
export function readProfile(map: ProfileMap, document: Document, url: URL, around: Surroundings): Seen {
  const at = profileAt(map, url);
  const shows = at && map.pages.find(({ rest }) => says(at.rest, [rest]));
  if (!at || !shows) return { owner: 'none' };
  const scripts = all(document, 'script:not([src])');
  const account = readAccount(map, document, scripts);
  const page: ProfilePage = { map, document, url, scripts, account, ...at, tables: around.tables };
  const skip = map.sections?.skip ?? '';
  const shown = shownName(map, document, skip);
  const owner = ownerOf(page, shown);
  if (owner === 'other') return { owner };
  if (owner === 'unclear')
    return {
      owner,
      reading: blind(
        account.loggedOut ? 'logged-in' : account.torn ? 'one-account' : account.landmark,
        shows.expects,
      ),
    };

  const facts = new Facts();
  let landmark = readMarks(page, facts);
  if (map.sections) {
    const tables = map.sections.isWorded ? page.tables : [];
    const isFresh = map.data !== undefined && !around.isEdited && isLoadedHere(map, page, around.loaded);
    const data = isFresh ? dataOf(map, scripts, url) : noData;
    const isThere = readSections({
      page,
      map: map.sections,
      shows,
      facts,
      tables,
      data,
      shown,
      now: around.year,
    });
    if (isThere) landmark ??= shows.name;
    readForms(page, facts);
    addData(facts, data, tables, around.year);
    // The cards in the data are what the intro shows.
    if (!isThere && data.rows.length === 0 && shows.rest === '^$')
      facts.doubt('bio', 'workplace', 'jobTitle', 'education', 'location');
    readHead(page, facts, shown);
  } else readForms(page, facts);
  readPinned(page, facts, shown);
  const fields = facts.reading(shows.expects);
  const outcomes = Object.values(fields).map(({ outcome }) => outcome);
  return {
    owner,
    reading: {
      surface: 'own-profile',
      outcome: outcomes.includes('found')
        ? 'found'
        : outcomes.length > 0 && outcomes.every((outcome) => outcome === 'none')
          ? 'none'
          : 'cannot-read',
      landmark: landmark ?? shows.name,
      fields,
    },
  };
}

/** Fields that the page itself did not show, from its data. */
function addData(facts: Facts, data: InlineData, tables: Parameters<typeof addRow>[3], year: number): void {
  const unknown = new Set(
    data.rows.map(({ kind }) => kind).filter((kind) => !fieldsOf[kind].some((field) => facts.knows(field))),
  );
  for (const row of data.rows) {
    if (!unknown.has(row.kind)) continue;
    if (row.kind === 'work') addWork(facts, row, tables, year);
    else addRow(facts, row.kind, row, tables);
  }
  for (const kind of data.nothing) facts.none(...fieldsOf[kind]);
}

/** Name and handle over the profile. */
function readHead(page: ProfilePage, facts: Facts, shown: string): void {
  const { map, document, account, person } = page;
  const titled = map.title ? capture(tidy(document.title), [map.title]) : '';
  const name = shown || tidy(titled);
  if (name) facts.add('displayName', name);
  // The address alone shows nothing.
  if (!facts.hasValues) return;
  const handle = person.handle ?? account.handle ?? ownHandle(page);
  if (handle && facts.valuesOf('handle').length === 0) facts.add('handle', handle);
  // The number stands in the address only of an account without a handle (site-hooks 2.2).
  else if (person.id && !handle) facts.none('handle');
}
