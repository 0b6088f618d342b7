// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { controlAt } from '../../../entrypoints/own-actions.content/control-at.ts';
import { findAct, type Place, type Seen, viewOf } from '../../../entrypoints/own-actions.content/find-act.ts';
import { facebookActions } from '../../../entrypoints/social.content/sites/facebook-actions.ts';
import { xActions } from '../../../entrypoints/social.content/sites/x-actions.ts';
import { siteMaps } from '../../../entrypoints/social.content/sites/index.ts';
import { type Acts, actsOn } from '../../sites/acts.ts';
import { type Replica, replicas } from '../../sites/replicas.ts';

const maps = [facebookActions, xActions];
const pages = replicas.flatMap((replica) => {
  const acts = actsOn(replica);
  return acts.length > 0 ? ([[replica.name, replica, acts]] as [string, Replica, Acts][]) : [];
});

function placeOf({ html, url }: Replica): Place {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const at = new URL(url);
  return { map: maps.find(({ hosts }) => hosts.includes(at.hostname))!, page, url: at };
}

const plain = (seen: Seen | undefined) => seen && [seen.act, seen.person];

/** What a press there is, in the replica's own terms: `key` for a key in an editor, `after` another press, `page` for the page itself. */
function actAt(place: Place, where: string): Seen | undefined {
  if (where === 'page') return viewOf(place);
  const words = where.split(' ');
  const key = words[0] === 'key' ? { key: 'Enter', shiftKey: false } : undefined;
  const [, before] = words[0] === 'after' ? words : [];
  const selector = words.slice(key ? 1 : before ? 2 : 0).join(' ');
  const target = place.page.querySelector(selector)!;
  const post = before && place.page.querySelector(before)!.closest(place.map.post.unit);
  const control = controlAt(place.map, target, key);
  return control ? findAct({ ...place, ...(post && { post }) }, control) : undefined;
}

describe.each(pages)('%s', (_, replica, acts) => {
  const place = placeOf(replica);

  test.each(acts)('%s', (where, act, person) => {
    expect(plain(actAt(place, where))).toEqual(act === null ? undefined : [act, person]);
  });
});

describe('a page that changes', () => {
  const [, replica, acts] = pages.find(([name]) => name === 'facebook/actions-profile')!;

  test('says the same of a control that was drawn anew', () => {
    const place = placeOf(replica);
    const before = plain(actAt(place, '#add'));
    const old = place.page.querySelector('#add')!;
    old.replaceWith(old.cloneNode(true));
    expect(plain(actAt(place, '#add'))).toEqual(before);
  });

  test('with names in the way of the tree’s own is read all the same', () => {
    const place = placeOf(replica);
    const names = [
      'parentElement',
      'querySelectorAll',
      'matches',
      'closest',
      'getAttribute',
      'childNodes',
      'textContent',
    ];
    const form = place.page.createElement('form');
    for (const name of names) form.append(Object.assign(place.page.createElement('input'), { name }));
    form.hidden = true;
    place.page.querySelector('.head')!.append(form);
    for (const [where, act, person] of acts)
      expect(plain(actAt(place, where)), where).toEqual(act === null ? undefined : [act, person]);
  });

  test('names nobody once the name is gone, or a second person stands beside it', () => {
    const nobody = placeOf(replica);
    nobody.page.querySelector('h1')!.remove();
    expect(actAt(nobody, '#add')).toBeUndefined();
    const two = placeOf(replica);
    two.page
      .querySelector('#add2')!
      .parentElement!.insertAdjacentHTML('beforebegin', '<a href="/wren.oakes">Wren Oakes</a>');
    expect(actAt(two, '#add2')).toBeUndefined();
  });
});

test('a conversation in an open shadow root is read there (site-hooks 3.6)', () => {
  const [, replica] = pages.find(([name]) => name === 'x/actions-chat')!;
  const place = placeOf(replica);
  const column = place.page.querySelector('[data-testid="primaryColumn"]')!;
  const root = column.attachShadow({ mode: 'open' });
  root.append(...column.childNodes);
  const editor = controlAt(place.map, root.querySelector('#editor')!, { key: 'Enter', shiftKey: false })!;
  const rowan = { name: 'Rowan Hale', handle: 'rowan_hale', profileUrl: 'https://x.com/rowan_hale' };
  expect(plain(findAct(place, editor))).toEqual(['message', rowan]);
});

describe('the maps', () => {
  test('cover every site that is read', () => {
    expect(maps.flatMap(({ hosts }) => hosts).toSorted()).toEqual(
      siteMaps.flatMap(({ hosts }) => hosts).toSorted(),
    );
  });

  test.each(maps.map((map) => [map.id, map] as const))(
    '%s has only selectors and patterns that a browser takes',
    (_, map) => {
      const selectors = [
        map.controls,
        map.bounds,
        map.dialog,
        map.owner.within,
        map.owner.name,
        map.post.unit,
        map.post.author,
        map.editors,
        map.ahead.selector,
        ...map.rules.flatMap(({ selector, inside, notIn, request }) => [
          selector,
          inside,
          notIn,
          request?.buttons,
          request?.within,
        ]),
        ...map.threads.flatMap(({ header, name }) => [header, name]),
      ].filter((selector) => selector !== undefined);
      for (const selector of selectors)
        expect(() => document.querySelector(selector), selector).not.toThrow();
      const patterns = [
        ...map.notLinks,
        ...(map.ahead.routes ?? []),
        ...map.threads.map(({ path }) => path),
        ...map.rules.flatMap(({ said = [], routes = [], path, id, request }) => [
          ...said,
          ...routes,
          ...(request?.accept ?? []),
          ...(request?.routes ?? []),
          ...[path, id].filter((each) => each !== undefined),
        ]),
      ];
      for (const pattern of patterns) expect(() => new RegExp(pattern, 'iu'), pattern).not.toThrow();
    },
  );
});
