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
