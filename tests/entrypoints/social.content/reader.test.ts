// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPage, type SeenSurface } from '../../../entrypoints/social.content/reader.ts';
import { openRoots } from '../../../entrypoints/social.content/reading/dom.ts';
import { placesOf } from '../../../entrypoints/social.content/reading/page.ts';
import { allReaders } from '../../../entrypoints/social.content/reading/rules.ts';
import { siteFor, siteMaps } from '../../../entrypoints/social.content/sites/index.ts';
import { kinds, type Replica, replicas } from '../../sites/replicas.ts';

const readable = replicas.filter((replica) => replica.parser !== 'browser');
const rowsOf = (chosen: readonly Replica[]): (readonly [string, Replica])[] =>
  chosen.map((replica) => [replica.name, replica] as const);

/** A page as the browser would build it; open shadow roots are attached here, happy-dom does not know the markup. */
function pageOf(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const template of page.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement!;
    host.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
    template.remove();
  }
  return page;
}

function read(replica: Replica, page: Document): SeenSurface[] {
  const url = new URL(replica.url);
  return readPage(siteFor(url)!, allReaders, page, url);
}

/** The reading in the replica's own terms: without landmarks and elements. */
function plain(surfaces: readonly SeenSurface[]): Replica['expect'] {
  const withoutElement = (seen: object): object =>
    Object.fromEntries(Object.entries(seen).filter(([key]) => key !== 'element'));
  return Object.fromEntries(
    surfaces.map(({ surface, outcome, observations }) => [
      surface,
      { outcome, observations: observations.map(withoutElement) },
    ]),
  ) as Replica['expect'];
}

/** Takes nodes out, reads, and puts them back. */
function without(nodes: readonly Element[], readAgain: () => SeenSurface[]): SeenSurface[] {
  const places = nodes.map((node) => {
    const place = document.createComment('');
    node.replaceWith(place);
    return place;
  });
  const seen = readAgain();
  places.reverse().forEach((place, index) => place.replaceWith(nodes.toReversed()[index]!));
  return seen;
}

/** Every selector in a map, whatever it is for. */
function selectorsIn(part: unknown, key = ''): string[] {
  if (typeof part === 'string')
    return /^(?:selector|loggedOut|loading|locked|around|announcedBy|header|needs)$/.test(key) ? [part] : [];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([inner, value]) => selectorsIn(value, inner));
}

describe('every replica page is read as its header says', () => {
  test.each(rowsOf(readable))('%s', (_, replica) => {
    expect(plain(read(replica, pageOf(replica.html)))).toEqual(replica.expect);
  });
});

describe('what a reading rests on', () => {
  test.each(rowsOf(readable))('%s: taking it away changes the reading', (_, replica) => {
    const url = new URL(replica.url);
    const map = siteFor(url)!;
    const page = pageOf(replica.html);
    const before = read(replica, page);
    const again = (): SeenSurface[] => read(replica, page);
    for (const { surface, outcome, observations } of before) {
      const outcomeWithout = (nodes: readonly Element[]): unknown => {
        const after = without(nodes, again).find((seen) => seen.surface === surface);
        return after && plain([after])[surface];
      };
      const unchanged = plain([{ surface, outcome, observations } as SeenSurface])[surface];
      const unreadable = { outcome: 'cannot-read', observations: [] };
      if (surface === 'identity') {
        const carriers = (map.identity.elements ?? []).flatMap((rule) => [
          ...page.querySelectorAll(rule.selector),
        ]);
        const sources = [...page.querySelectorAll('script'), ...carriers];
        if (outcome === 'found') expect(outcomeWithout([...new Set(sources)])).not.toEqual(unchanged);
        continue;
      }
      const surfaceMap = map.surfaces.find((each) => each.surface === surface)!;
      for (const { element } of observations) expect(outcomeWithout([element])).not.toEqual(unchanged);
      if (outcome !== 'none') continue;
      const all = { map, document: page, pool: [...page.querySelectorAll('*')], url, me: {} };
      const places = surfaceMap.landmarks.flatMap((landmark) => placesOf(all, landmark));
      expect(places).not.toEqual([]);
      expect(outcomeWithout([...new Set(places)]), 'the landmarks').toEqual(unreadable);
      const emptied = places.map((place) => [...place.children]);
      const inside = emptied.flat().filter((child) => !places.includes(child));
      expect(outcomeWithout(inside), 'all that says "nobody"').toEqual(unreadable);
    }
  });

  test.each(rowsOf(readable))(
    '%s: whatever else is lost, nobody who asks turns into "none"',
    (_, replica) => {
      const page = pageOf(replica.html);
      const before = read(replica, page);
      for (const node of page.body.querySelectorAll('*')) {
        if (!node.isConnected) continue;
        for (const after of without([node], () => read(replica, page))) {
          const earlier = before.find((seen) => seen.surface === after.surface);
          if (after.outcome !== 'none' || earlier?.outcome === 'none') continue;
          // "None" is right only when every person, or what made the page unreadable, has left it with the node.
          const gone = (earlier?.observations ?? []).every(
            (seen) => 'element' in seen && (node.contains(seen.element) || seen.element.contains(node)),
          );
          expect(gone, `${after.surface} without ${node.outerHTML.slice(0, 80)}`).toBe(true);
        }
      }
    },
  );
});

describe('the replica pages', () => {
  test.each(siteMaps.map((map) => [map.id, map] as const))(
    'show every surface of %s in every state',
    (_, map) => {
      const own = replicas.filter((replica) => replica.site === map.id);
      const wanted = ['found', 'empty', 'landmark-gone', 'language', 'logged-out', 'skeleton'];
      const identityWanted = ['landmark-gone'];
      const missing = ['identity', ...map.surfaces.map(({ surface }) => surface)].flatMap((surface) =>
        (surface === 'identity' ? identityWanted : wanted)
          .filter((kind) => !own.some((replica) => replica.shows === surface && replica.kind === kind))
          .map((kind) => `${surface}: ${kind}`),
      );
      expect(missing).toEqual([]);
    },
  );

  test('are all of a known kind, and none but an empty one is read as "none"', () => {
    for (const replica of replicas) {
      expect(kinds, replica.name).toContain(replica.kind);
      expect(replica.date, replica.name).toMatch(/^20\d\d(?:-\d\d(?:-\d\d)?)?$/);
      expect(['A', 'B', 'C', 'D'], replica.name).toContain(replica.confidence);
      const outcome = replica.expect[replica.shows]?.outcome;
      if (['landmark-gone', 'logged-out', 'skeleton', 'language'].includes(replica.kind))
        expect(outcome, replica.name).not.toBe('none');
      if (replica.kind === 'empty') expect(['none', 'cannot-read'], replica.name).toContain(outcome);
    }
  });

  test('use every selector of the maps', () => {
    const pages = readable.map((replica) => pageOf(replica.html));
    const roots = pages.flatMap((page) => [page, ...openRoots(page)]);
    const unused = [...new Set(siteMaps.flatMap((map) => selectorsIn(map)))].filter(
      (selector) => selector !== '' && !roots.some((root) => root.querySelector(selector) !== null),
    );
    expect(unused).toEqual([]);
  });
});

describe('siteFor', () => {
  test.each([
    ['https://www.facebook.com/friends', 'facebook'],
    ['https://web.facebook.com/', 'facebook'],
    ['https://m.facebook.com/', 'facebook'],
    ['https://www.messenger.com/requests', 'messenger'],
    ['https://x.com/notifications', 'x'],
    ['https://twitter.com/notifications', 'x'],
    ['http://x.com/notifications', undefined],
    ['https://x.com:8443/', undefined],
    ['https://x.com.example/', undefined],
    ['https://notfacebook.com/', undefined],
    ['https://facebook.com.login.example/', undefined],
    ['https://developers.facebook.com/', undefined],
    ['about:blank', undefined],
  ])('%s: %s', (address, id) => {
    expect(siteFor(new URL(address))?.id).toBe(id);
  });
});
