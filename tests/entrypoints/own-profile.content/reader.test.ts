// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readProfile, type Seen } from '../../../entrypoints/own-profile.content/reader.ts';
import { profileMapFor } from '../../../entrypoints/own-profile.content/maps.ts';
import { tablesFor } from '../../../entrypoints/own-profile.content/tables.ts';
import { languageOf } from '../../../entrypoints/social.content/reading/dom.ts';
import { profileLabels } from '../../../entrypoints/social.content/sites/profile-labels.ts';
import type { ProfileFieldName } from '../../../policy/profile/observation.ts';
import { type ProfileExpected, type Replica, replicas } from '../../sites/replicas.ts';

const profiles = replicas.filter(({ profile }) => profile !== undefined);
const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function read({ url, html }: Pick<Replica, 'url' | 'html'>, page = pageOf(html)): Seen {
  const at = new URL(url);
  const tables = tablesFor(profileLabels, languageOf(page));
  return readProfile(profileMapFor(at)!, page, at, { loaded: url, isEdited: false, year: 2026, tables });
}

/** In the replicas' own terms. */
function plain(seen: Seen): ProfileExpected | null {
  if (!('reading' in seen)) return null;
  const fields = Object.entries(seen.reading.fields);
  const named = (wanted: string): ProfileFieldName[] =>
    fields
      .filter(([, { outcome }]) => outcome === wanted)
      .map(([field]) => field as ProfileFieldName)
      .toSorted();
  return {
    outcome: seen.reading.outcome,
    found: Object.fromEntries(
      named('found').map((field) => [field, seen.reading.fields[field]!.values.toSorted()]),
    ),
    none: named('none'),
    unread: named('cannot-read'),
  };
}

const sorted = (profile: ProfileExpected | null): ProfileExpected | null =>
  profile && {
    ...profile,
    found: Object.fromEntries(
      Object.entries(profile.found).map(([field, values]) => [field, values.toSorted()]),
    ),
    none: profile.none.toSorted(),
    unread: profile.unread.toSorted(),
  };

describe('the own profile on every replica page', () => {
  test.each(profiles.map((replica) => [replica.name, replica] as const))('%s', (_, replica) => {
    expect(plain(read(replica))).toEqual(sorted(replica.profile!));
  });
});

describe('what a reading rests on', () => {
  const cases = profiles
    .filter(({ profile }) => profile !== null)
    .map((replica) => [replica.name, replica] as const);

  test.each(cases)('%s: whatever is lost, no field turns into "none" for that', (_, replica) => {
    const page = pageOf(replica.html);
    const before = read(replica, page);
    if (!('reading' in before)) throw new Error('there is a reading');
    for (const node of page.body.querySelectorAll('*')) {
      if (!node.isConnected) continue;
      const place = document.createComment('');
      const markup = node.outerHTML.replaceAll(/\p{Cf}/gu, '');
      node.replaceWith(place);
      const after = read(replica, page);
      place.replaceWith(node);
      if (!('reading' in after)) continue;
      // Without its dates a workplace that was left looks like one that was not: it is found all the same.
      const still = Object.values(after.reading.fields).flatMap(({ values }) => values);
      for (const [field, { outcome }] of Object.entries(after.reading.fields)) {
        const was = before.reading.fields[field as ProfileFieldName];
        if (outcome !== 'none' || was === undefined || was.outcome === 'none') continue;
        // Right only if every value, or what made it unreadable, has left with the node.
        const isGone = was.values.every(
          (value) =>
            still.includes(value) ||
            (value.match(/[\p{L}\p{N}]+/gu) ?? [value]).every((word) => markup.includes(word)),
        );
        expect(isGone, `${field} without ${node.outerHTML.slice(0, 100)}`).toBe(true);
      }
    }
  });

  test.each(cases)(
    '%s: the reader changes nothing and forgets nothing between two readings',
    (_, replica) => {
      const page = pageOf(replica.html);
      const html = page.documentElement.outerHTML;
      expect(read(replica, page)).toEqual(read(replica, page));
      expect(page.documentElement.outerHTML).toBe(html);
    },
  );
});
