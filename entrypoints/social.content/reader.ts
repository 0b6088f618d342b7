import type {
  ContactObservation,
  IdentityObservation,
  Outcome,
  SurfaceName,
} from '../../policy/observation.ts';
import type { SiteMap } from './site-map.ts';
import { siteMaps } from './sites/index.ts';

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

/** The map that covers an address: exact host and https only (trust.md H11). */
export function siteFor(url: URL): SiteMap | undefined {
  if (url.protocol !== 'https:' || url.port !== '') return undefined;
  return siteMaps.find((map) => map.hosts.includes(url.hostname));
}

/**
 * Reads every surface that the route should show, and those found besides. Pure: it waits for nothing, writes nothing
 * and listens to nothing.
 */
export function readPage(map: SiteMap, _root: Document, url: URL): SeenSurface[] {
  return [
    { surface: 'identity', outcome: 'cannot-read', observations: [] },
    ...map.surfaces
      .filter((surface) => surface.routes.some((route) => new RegExp(route).test(url.pathname)))
      .map(({ surface }) => ({ surface, outcome: 'cannot-read' as const, observations: [] })),
  ];
}

/**
 * A selector list for the watcher: an added node that neither matches it, nor contains a match, nor lies inside a
 * landmark cannot change any reading of this address.
 */
export function interest(_map: SiteMap, _url: URL): string {
  return 'script, a[href], [data-testid], [role]';
}
