import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Observation, Outcome, SurfaceName } from '../../policy/observation.ts';
import type { ProfileFieldName } from '../../policy/profile/observation.ts';

/** What a replica page is an example of. */
export const kinds = [
  'found',
  'empty',
  'landmark-gone',
  'language',
  'logged-out',
  'skeleton',
  'decoys',
  'mutual-friends',
  'emoji',
  'other',
] as const;

/** What a reading of the own profile should make of a page; fields named nowhere are not shown by it. */
export interface ProfileExpected {
  outcome: Outcome;
  found: Partial<Record<ProfileFieldName, string[]>>;
  none: ProfileFieldName[];
  unread: ProfileFieldName[];
}

/** A page in a site's shape, of invented people, with what a reader should make of it. */
export interface Replica {
  /** `facebook/home-found`. */
  name: string;
  site: string;
  file: string;
  html: string;
  url: string;
  /** Where the markup is known from: rows of the site-hooks reference, the confidence, and as of when. */
  rows: string;
  confidence: 'A' | 'B' | 'C' | 'D';
  date: string;
  language: string;
  kind: (typeof kinds)[number];
  /** Nested in a way that only a browser's own parser takes apart as the site's visitors see it. */
  parser?: 'browser';
  /** The surface it is about. */
  shows: SurfaceName;
  expect: Partial<Record<SurfaceName, { outcome: Outcome; observations: Observation[] }>>;
  /** The own profile: absent where the page is about something else, null where nothing of it may be read. */
  profile?: ProfileExpected | null;
}

const folder = import.meta.dirname;

function load(site: string, file: string): Replica {
  const html = readFileSync(path.join(folder, site, file), 'utf8');
  const header = /^<!--\n([\s\S]*?)\n-->/.exec(html)?.[1] ?? '';
  const fields = Object.fromEntries(
    header
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const wanted = ['url', 'rows', 'confidence', 'date', 'language', 'kind', 'shows', 'expect'];
  const missing = wanted.filter((field) => !fields[field]);
  if (missing.length > 0)
    throw new Error(`tests/sites/${site}/${file}: the header lacks ${missing.join(', ')}`);
  return {
    ...(fields as unknown as Replica),
    name: `${site}/${file.replace('.html', '')}`,
    site,
    file: path.join(folder, site, file),
    html,
    expect: JSON.parse(fields['expect']!) as Replica['expect'],
    ...(fields['profile'] && { profile: JSON.parse(fields['profile']) as ProfileExpected | null }),
  };
}

/** Every replica page. */
export const replicas: readonly Replica[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(path.join(folder, name))
      .filter((file) => file.endsWith('.html'))
      .map((file) => load(name, file)),
  );
