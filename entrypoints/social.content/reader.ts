import type {
  ContactObservation,
  IdentityObservation,
  Outcome,
  SurfaceName,
} from '../../policy/observation.ts';
import { all } from './reading/dom.ts';
import { seemsEmpty } from './reading/emptiness.ts';
import { readIdentity } from './reading/identity.ts';
import { allIn, isOn, noRows, type Page, placesOf, type Row } from './reading/page.ts';
import { keysOf, profileOf } from './reading/people.ts';
import type { Readers } from './reading/rules.ts';
import type { SiteMap, SurfaceMap } from './site-map.ts';

/** A person who asks for contact, with the item (row or card) where a mark goes. */
export type SeenContact = ContactObservation & { element: Element };

/** One surface as it stands in the page at this moment. */
export type SeenSurface =
  | { surface: 'identity'; outcome: Outcome; landmark?: string; observations: IdentityObservation[] }
  | {
      surface: Exclude<SurfaceName, 'identity'>;
      outcome: Outcome;
      landmark?: string;
      observations: SeenContact[];
    };

/** Whether a map covers an address: exact host and https only (trust.md H11). */
export function covers(map: SiteMap, { protocol, port, hostname }: URL): boolean {
  return protocol === 'https:' && port === '' && map.hosts.includes(hostname);
}

/**
 * Reads every surface that the route should show, and those found besides. Pure: it waits for nothing, writes nothing
 * and listens to nothing.
 */
export function readPage(map: SiteMap, readers: Partial<Readers>, root: Document, url: URL): SeenSurface[] {
  const selector = interest(map, url);
  const pool = [root, ...shadowRoots(map, readers, root, url)].flatMap((each) => all(each, selector));
  const { who, landmark, loggedOut } = readIdentity(map, root, pool, readers.elements);
  const page: Page = { map, document: root, url, pool, me: who ?? {} };
  const identity: SeenSurface = {
    surface: 'identity',
    outcome: who ? 'found' : 'cannot-read',
    landmark,
    observations: who ? [who] : [],
  };
  return [
    identity,
    ...map.surfaces
      .map((surface) => readSurface(page, readers, surface, loggedOut))
      .filter((seen) => seen !== undefined),
  ];
}

function readSurface(
  page: Page,
  readers: Partial<Readers>,
  surface: SurfaceMap,
  loggedOut: boolean,
): SeenSurface | undefined {
  const expected = isOn(page.url, surface.routes);
  const { surface: name } = surface;
  const blind = (missing: string): SeenSurface | undefined =>
    expected ? { surface: name, outcome: 'cannot-read', landmark: missing, observations: [] } : undefined;
  if (loggedOut) return blind('logged-in');

  const rows = noRows();
  for (const rule of surface.rules) {
    const { seen, doubt, others, answered } = readers[rule.by]!(page, rule as never, rows.seen);
    rows.seen = merged([...rows.seen, ...seen]);
    rows.doubt ||= doubt;
    rows.others += others;
    rows.answered += answered;
  }
  const mine = keysOf(page.me);
  const observations = rows.seen
    .filter(({ person }) => !keysOf(person).some((key) => mine.includes(key)))
    .map((row) => contact(page.map, surface, row));
  const marks = surface.landmarks.map((mark) => ({ mark, places: placesOf(page, mark) }));
  const present = marks.filter(({ places }) => places.length > 0);
  const landmark = (present[0] ?? marks.find(({ mark }) => isOn(page.url, mark.routes)))?.mark.name ?? name;
  if (observations.length > 0) return { surface: name, outcome: 'found', landmark, observations };
  if (!expected) return undefined;
  if (surface.locked && allIn(page, surface.locked).length > 0) return blind('unlocked');
  const places = present.flatMap((each) => each.places);
  const empty = allIn(page, page.map.loggedOut).length === 0 && seemsEmpty(page, surface, places, rows);
  if (empty) return { surface: name, outcome: 'none', landmark, observations: [] };
  return blind(landmark);
}

function contact(map: SiteMap, surface: SurfaceMap, { person, name, element }: Row): SeenContact {
  const profileUrl = profileOf(map.people, person);
  return {
    kind: surface.kind,
    name,
    ...(person.handle && { handle: person.handle }),
    ...(person.id && { personId: person.id }),
    ...(profileUrl && { profileUrl }),
    element,
  };
}

/** Each person once; what a later row adds is filled in. */
function merged(rows: readonly Row[]): Row[] {
  const people = new Map<string, Row>();
  for (const row of rows) {
    const keys = keysOf(row.person);
    const key = keys.find((each) => people.has(each));
    const same = key ? people.get(key)! : { ...row };
    same.person = { ...row.person, ...same.person };
    same.name ||= row.name;
    for (const each of keys) people.set(each, same);
    if (keys.length === 0) people.set(row.name, same);
  }
  return [...new Set(people.values())];
}

/** The open shadow roots that a reading of this address looks into: a watcher has to watch each by itself. */
export function shadowRoots(
  map: SiteMap,
  { roots }: Partial<Readers>,
  root: Document,
  url: URL,
): ShadowRoot[] {
  return roots && map.shadowRoutes && isOn(url, map.shadowRoutes) ? roots(root) : [];
}

/**
 * A selector list for the watcher: a node that neither matches it, nor contains a match, nor lies inside a match cannot
 * change any reading of this address.
 */
export function interest(map: SiteMap, url: URL): string {
  const selectors = [
    'script:not([src])',
    map.loggedOut,
    ...(map.identity.elements ?? []).map((element) => element.selector),
    ...map.surfaces.flatMap((surface) => interestOf(surface, url)),
  ];
  return [...new Set(selectors)].join(', ');
}

function interestOf({ routes, landmarks, locked, rules }: SurfaceMap, url: URL): string[] {
  const here = isOn(url, routes) ? landmarks : [];
  const places = rules.flatMap((rule) => (rule.by === 'card' ? rule.places : []));
  return [
    ...[...here, ...places].filter((place) => isOn(url, place.routes)).map((place) => place.selector),
    ...(locked && here.length > 0 ? [locked] : []),
    ...rules.flatMap((rule) => {
      if (rule.by === 'link') return [rule.selector];
      if (rule.by === 'item') return isOn(url, rule.routes) ? [rule.selector] : [];
      if (rule.by === 'thread' && isOn(url, [rule.path]))
        return [rule.header, rule.name, ...(rule.needs ? [rule.needs] : [])];
      return [];
    }),
  ];
}
