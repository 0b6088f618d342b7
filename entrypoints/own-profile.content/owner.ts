/** Whose profile an address shows: by machine data only, never by a guess (site-hooks 2.1, 2.2, 3.1). */
import { all, attribute, cookiesOf, is, within } from '../social.content/reading/dom.ts';
import { readOwnElements } from '../social.content/reading/identity.ts';
import { addressOf, personAt, type Person } from '../social.content/reading/people.ts';
import { inlineObjects, textAt } from '../social.content/reading/scripts.ts';
import { hidden, says } from '../social.content/reading/text.ts';
import type { SiteMap } from '../social.content/site-map.ts';
import type { ProfileLabels } from '../social.content/sites/profile-labels.ts';
import type { ProfileMap } from './profile-map.ts';
import { tidy, wholeText } from './units.ts';

/** The account that is logged in; `torn` while the page shows two at once. */
export interface Account {
  id?: string;
  handle?: string;
  name?: string;
  torn: boolean;
  loggedOut: boolean;
  landmark: string;
}

/** `unclear`: the page does not say whose it is, or who is logged in. */
export type Owner = 'own' | 'other' | 'unclear';

/** What every step of a reading needs. */
export interface ProfilePage {
  map: ProfileMap;
  document: Document;
  url: URL;
  /** Inline scripts. */
  scripts: readonly Element[];
  account: Account;
  /** Whom the address names; empty for the account's own routes. */
  person: Person;
  /** What follows the person in the address. */
  rest: string;
  /** Wording of the page's language. */
  tables: readonly ProfileLabels[];
}

const cookie = (root: Document, name: string): string | undefined =>
  cookiesOf(root)
    .split(/;\s*/)
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** Machine data of who is logged in: every number in it has to be the same. */
function readAccounts(map: ProfileMap, root: Document, scripts: readonly Element[]): Account {
  const { accounts, otherCookie } = map.owner;
  const { cookie: own, landmark } = map.site.identity;
  const ids = new Set<string>();
  let name = '';
  const found = accounts ? inlineObjects(scripts, accounts.begin) : [];
  for (const { value } of found) {
    for (const id of accounts!.ids) {
      const known = textAt(value, [id]);
      if (known) ids.add(known);
    }
    name ||= tidy(textAt(value, [accounts!.name]) ?? '');
  }
  if (ids.size === 0)
    for (const rule of map.site.identity.scripts)
      if (rule.fields.id.length === 0)
        for (const { value } of inlineObjects(scripts, rule.begin))
          if (typeof value === 'string') ids.add(value);
  const isNobody = ids.size > 0 && [...ids].every((id) => id === '0');
  ids.delete('0');
  const kept = new RegExp(own.pattern, 'iu').exec(cookie(root, own.name) ?? '')?.[1];
  if (kept && !isNobody) ids.add(kept);
  const [id] = ids;
  const isOther = otherCookie !== undefined && cookie(root, otherCookie) !== undefined;
  return {
    ...(id && ids.size === 1 && { id }),
    ...(name && { name }),
    torn: ids.size > 1 || (isOther && ids.size > 0),
    loggedOut: ids.size === 0 && isNobody,
    landmark,
  };
}

/** Who is logged in. */
export function readAccount(map: ProfileMap, root: Document, scripts: readonly Element[]): Account {
  const { identity, loggedOut } = map.site;
  const pool = all(
    root,
    [...(identity.elements ?? []).map(({ selector }) => selector), loggedOut].join(', '),
  );
  const isWall = (): boolean => pool.some((element) => is(element, loggedOut) && !within(element, hidden));
  if (!identity.elements) {
    const account = readAccounts(map, root, scripts);
    return { ...account, loggedOut: account.loggedOut || (!account.id && !account.torn && isWall()) };
  }
  const { who, landmark, torn } = readOwnElements(map.site as SiteMap, pool);
  return {
    ...(who.handle && !torn && { handle: who.handle }),
    ...(who.name && { name: who.name }),
    torn,
    loggedOut: !who.handle && isWall(),
    landmark: landmark || identity.landmark,
  };
}

/** Whom an address names, and what follows; undefined where no profile is. */
export function profileAt(map: ProfileMap, url: URL): { person: Person; rest: string } | undefined {
  const { pathname, searchParams, origin } = url;
  const path = pathname.replace(/\/+$/, '') || '/';
  if (says(path, map.owner.always)) {
    const isPage = map.pages.some(({ rest }) => says(path.slice(1), [rest]));
    return { person: {}, rest: isPage ? path.slice(1) : path.split('/').slice(2).join('/') };
  }
  const whole = personAt(map.site.people, new URL(path + url.search, origin));
  if (whole) return isProfilePath(path) ? { person: whole, rest: searchParams.get('sk') ?? '' } : undefined;
  const [, first = '', rest = '', ...more] = path.split('/');
  const person = more.length === 0 ? personAt(map.site.people, new URL(`/${first}`, origin)) : undefined;
  return person?.handle ? { person, rest } : undefined;
}

/** Addresses that name a person without being their profile (site-hooks 2.2). */
const isProfilePath = (path: string): boolean => !/^\/(?:friends|groups)(?:\/|$)/.test(path);

/** An expression with what is known of the account put in. */
const fill = (source: string, key: string, value: string): string =>
  source.replaceAll(
    key,
    value.replaceAll(/[^\w]/gu, (sign) => `\\${sign}`),
  );

const capturedIn = (scripts: readonly Element[], source: string): string[] =>
  inlineObjects(scripts, source)
    .map(({ value }) => value)
    .filter((value) => typeof value === 'string');

const bare = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
const same = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.toLowerCase() === other?.toLowerCase();

/** The handles that machine data tie to the own number; and those of links that carry the own name outside the page's content. */
function ownHandles({ map, document, scripts, account, url }: ProfilePage): string[] {
  const { handleOfId, ownLinks } = map.owner;
  const handles = account.handle ? [account.handle] : [];
  if (account.id)
    for (const source of handleOfId ?? [])
      handles.push(...capturedIn(scripts, fill(source, '{id}', account.id)));
  if (ownLinks && account.name)
    for (const link of all(document, ownLinks)) {
      const person = personAt(map.site.people, addressOf(attribute(link, 'href'), url));
      const label = attribute(link, 'aria-label') ?? '';
      if (person?.handle && [label, wholeText(link)].some((text) => bare(text) === bare(account.name!)))
        handles.push(person.handle);
    }
  const different = new Map(handles.map((handle) => [handle.toLowerCase(), handle]));
  return [...different.values()];
}

/** The own handle, if one and only one is tied to the account. */
export function ownHandle(page: ProfilePage): string | undefined {
  const handles = ownHandles(page);
  return handles.length === 1 ? handles[0] : undefined;
}

function byPhotos({ map, document, account }: ProfilePage): Owner {
  const { ownPhotos } = map.owner;
  if (!ownPhotos || !account.id) return 'unclear';
  const ids = new Set(
    all(document, ownPhotos.selector)
      .map((link) => new RegExp(ownPhotos.pattern, 'iu').exec(attribute(link, 'href') ?? '')?.[1])
      .filter((id) => id !== undefined),
  );
  return ids.size === 1 ? (ids.has(account.id) ? 'own' : 'other') : 'unclear';
}

function byName({ map, document, account, person, scripts, tables }: ProfilePage, shown: string): Owner {
  const { ownControls, shownHandle } = map.owner;
  const own = tables.map((table) => table.own);
  if (shown === '' || !ownControls) return 'unclear';
  if (account.name && !bare(shown).startsWith(bare(account.name))) return 'other';
  const isNamed =
    account.name ??
    (shownHandle && capturedIn(scripts, fill(shownHandle, '{handle}', person.handle!)).length > 0);
  if (!isNamed) return 'unclear';
  const main = map.sections?.main ?? 'main';
  const hasControl = all(document, `:is(${main}) :is([role="button"], button, a)`).some(
    (control) =>
      !within(control, `${hidden}, [role="article"], [role="feed"], [aria-posinset]`) &&
      [attribute(control, 'aria-label') ?? '', wholeText(control)].some((text) => says(text, own)),
  );
  return hasControl ? 'own' : 'unclear';
}

/**
 * Whose profile the page shows.
 *
 * @param shown the displayed name
 */
export function ownerOf(page: ProfilePage, shown: string): Owner {
  const { map, account, person, url, scripts } = page;
  const isAlways = says(url.pathname, map.owner.always);
  if (account.loggedOut) return 'unclear';
  if (account.torn) return 'unclear';
  if (isAlways) return 'own';
  if (!account.id && !account.handle) return 'unclear';
  if (person.id) return account.id ? (person.id === account.id ? 'own' : 'other') : 'unclear';
  const { handle } = person;
  if (account.handle) return same(account.handle, handle) ? 'own' : 'other';
  for (const source of map.owner.idOfHandle ?? []) {
    const ids = new Set(capturedIn(scripts, fill(source, '{handle}', handle!)));
    if (ids.size === 1) return ids.has(account.id!) ? 'own' : 'other';
  }
  const mine = ownHandles(page);
  if (mine.length === 1) return same(mine[0], handle) ? 'own' : 'other';
  const photos = byPhotos(page);
  return photos === 'unclear' ? byName(page, shown) : photos;
}
