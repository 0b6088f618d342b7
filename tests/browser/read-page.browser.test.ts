import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'vite';
import type { SeenSurface } from '../../entrypoints/social.content/reader.ts';
import type { ProfileFieldName, ProfileReading } from '../../policy/profile/observation.ts';
import { type ProfileExpected, type Replica, replicas } from '../sites/replicas.ts';
import { kinds, launch, type TestBrowser } from '../tools/browsers.ts';
import { type PageReader, type PageSeen, shownProfile, startReader, UsageError } from '../tools/read-page.ts';
import { root } from '../tools/run.ts';
import { startWeb, type Web } from '../tools/web.ts';

type Outcomes = Record<string, { outcome: string; observations: unknown[] }>;

/** In the replicas' own terms. */
function plain(
  surfaces: readonly { surface: string; outcome: string; observations: readonly object[] }[],
): Outcomes {
  const withoutElement = (seen: object): object =>
    Object.fromEntries(Object.entries(seen).filter(([key]) => key !== 'element'));
  return Object.fromEntries(
    surfaces
      .filter(({ surface }) => surface !== 'own-profile' && surface !== 'actions')
      .map(({ surface, outcome, observations }) => [
        surface,
        { outcome, observations: observations.map(withoutElement) },
      ]),
  );
}

/** The own profile in the replicas' own terms; null where nothing of it was read. */
function plainProfile({ surfaces }: Pick<PageSeen, 'surfaces'>): ProfileExpected | null {
  const seen = surfaces.find((surface) => surface.surface === 'own-profile');
  if (!seen) return null;
  const [found = {}] = seen.observations;
  const named = (wanted: string) =>
    Object.entries(seen.fields)
      .filter(([, outcome]) => outcome === wanted)
      .map(([field]) => field as ProfileFieldName)
      .toSorted();
  return {
    outcome: seen.outcome,
    found: Object.fromEntries(
      Object.entries(found).map(([field, value]) => [
        field,
        (typeof value === 'string' ? value.split('\n') : value).toSorted(),
      ]),
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
  };

/** The reader alone, as a script that puts `readHere` into a page. */
async function readerScript(): Promise<string> {
  const entry = '\0read-here';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'read-here',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? `import { readPage } from '${root}/entrypoints/social.content/reader.ts';
               import { allReaders } from '${root}/entrypoints/social.content/reading/rules.ts';
               import { siteFor } from '${root}/entrypoints/social.content/sites/index.ts';
               import { profileMapFor } from '${root}/entrypoints/own-profile.content/maps.ts';
               import { readProfile } from '${root}/entrypoints/own-profile.content/reader.ts';
               import { tablesFor } from '${root}/entrypoints/own-profile.content/tables.ts';
               import { profileLabels } from '${root}/entrypoints/social.content/sites/profile-labels.ts';
               globalThis.readProfileHere = () => {
                 const url = new URL(location.href);
                 const tables = tablesFor(profileLabels, document.documentElement.lang);
                 return readProfile(profileMapFor(url), document, url, { loaded: url.href, isEdited: false, year: 2026, tables });
               };
               globalThis.readHere = () => { const url = new URL(location.href); return readPage(siteFor(url), allReaders, document, url); };`
            : undefined,
      },
    ],
    build: { write: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const [chunk] = (output as { output: { code: string }[] }).output;
  return chunk!.code;
}

describe.each(kinds)("the reader on every replica page, by %s's own parser and selectors", (kind) => {
  let web: Web;
  let browser: TestBrowser;
  let script: string;

  beforeAll(async () => {
    script = await readerScript();
    web = await startWeb();
    browser = await launch(kind, { web, extension: null });
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
  });

  test('reads each as its header says', async () => {
    const page = await browser.browser.newPage();
    const read: Record<string, Outcomes> = {};
    const profiles: Record<string, ProfileExpected | null> = {};
    for (const replica of replicas) {
      web.serveFile(replica.url, replica.file);
      await page.goto(replica.url, { waitUntil: 'domcontentloaded' });
      const seen = (await page.evaluate(`${script}
        readHere().map((surface) => ({ ...surface, observations: surface.observations.map((seen) => ({ ...seen, element: undefined })) }))`)) as SeenSurface[];
      read[replica.name] = plain(seen);
      if (replica.profile === undefined) continue;
      const { reading } = (await page.evaluate('readProfileHere()')) as { reading?: ProfileReading };
      profiles[replica.name] = plainProfile({ surfaces: reading ? [shownProfile(reading)] : [] });
    }
    expect(read).toEqual(Object.fromEntries(replicas.map((replica) => [replica.name, replica.expect])));
    expect(profiles).toEqual(
      Object.fromEntries(
        replicas
          .filter(({ profile }) => profile !== undefined)
          .map(({ name, profile }) => [name, sorted(profile!)]),
      ),
    );
  });
});

const named = (name: string): Replica => replicas.find((replica) => replica.name === name)!;

describe.each(kinds)('read-page in %s, with the built extension', (kind) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'staffroom-pages-'));
  let reader: PageReader;

  beforeAll(async () => {
    reader = await startReader(kind);
  });
  afterAll(async () => {
    await reader.close();
    rmSync(folder, { recursive: true });
  });

  function saved(name: string, html: string): string {
    const file = path.join(folder, name);
    writeFileSync(file, html);
    return file;
  }
  // Three seconds are enough for pages that never come to rest; the rest never take that long.
  const readReplica = ({ name, url, file }: Replica): Promise<PageSeen> =>
    reader.read({ name, url, file }, 3);

  test.each([
    'facebook/home-found',
    'facebook/requests-found-ar',
    'facebook/requests-skeleton',
    'facebook/home-clobbered',
    'messenger/requests-empty',
    'x/chat-shadow',
    'x/chat-nested-links',
    'x/notifications-found-ur',
    'x/requests-logged-out',
  ])('%s', async (name) => {
    const seen = await readReplica(named(name));
    expect(seen).toMatchObject({ name, site: name.split('/')[0], url: named(name).url });
    expect(plain(seen.surfaces)).toEqual(named(name).expect);
  });

  test.each(['facebook/profile-intro', 'facebook/about-directory-work-ur', 'x/edit-form'])(
    '%s, own profile',
    async (name) => {
      const { url, file, profile } = named(name);
      expect(plainProfile(await reader.read({ name, url, file }))).toEqual(sorted(profile!));
    },
  );

  test('waits for content that comes late, and counts whoever passed by', async () => {
    const row = (id: number, name: string) =>
      `<div role="listitem"><a href="/friends/requests/?profile_id=${id}"><span>${name}</span></a></div>`;
    const file = saved(
      'late.html',
      `<!doctype html><div role="navigation"><h1>Friend requests</h1><div role="progressbar"></div></div><script>
        const pane = document.querySelector('[role=navigation]');
        setTimeout(() => { pane.innerHTML = \`${row(101, 'Rowan Hale')}${row(102, 'Ash Pennant')}\`; }, 3500);
        setTimeout(() => { pane.innerHTML = \`${row(102, 'Ash Pennant')}${row(103, 'Teal Harrow')}\`; }, 4500);
      </script>`,
    );
    const { surfaces } = await reader.read({ url: 'https://www.facebook.com/friends/requests', file });
    const people = surfaces.find(({ surface }) => surface === 'incoming-requests')!.observations;
    expect(people.map((seen) => 'name' in seen && seen.name).toSorted()).toEqual([
      'Ash Pennant',
      'Rowan Hale',
      'Teal Harrow',
    ]);
  });

  test('takes a page that never rests as it is when the time is over', async () => {
    const file = saved(
      'restless.html',
      `<!doctype html><div data-testid="primaryColumn"><div role="progressbar"></div></div><script>
        setInterval(() => document.body.append(document.createElement('p')), 100);
      </script>`,
    );
    const { surfaces } = await reader.read({ url: 'https://x.com/follower_requests', file }, 3);
    expect(surfaces.map(({ surface, outcome }) => [surface, outcome])).toEqual([
      ['identity', 'cannot-read'],
      ['incoming-requests', 'cannot-read'],
    ]);
  });

  test('starts each page clean, and lets nothing through to the network', async () => {
    const url = 'https://www.facebook.com/friends/requests';
    const leaves = saved(
      'leaves.html',
      `<!doctype html><img src="https://example.com/a.png"><script>
        document.cookie = 'c_user=100000000000001; path=/; max-age=3600';
        localStorage.setItem('left', 'behind');
      </script>`,
    );
    const finds = saved(
      'finds.html',
      `<!doctype html><div role="navigation"></div><script>
        const left = localStorage.getItem('left') ?? 'nothing';
        document.querySelector('[role=navigation]').innerHTML =
          \`<a href="/friends/requests?profile_id=101"><span>\${left}</span></a>\`;
      </script>`,
    );
    const first = await reader.read({ url, file: leaves }, 3);
    expect(first.surfaces[0]).toMatchObject({
      surface: 'identity',
      observations: [{ id: '100000000000001' }],
    });
    const second = await reader.read({ url, file: finds }, 3);
    expect(second.surfaces.map(({ outcome }) => outcome)).toEqual(['cannot-read', 'found']);
    expect(second.surfaces[1]!.observations).toMatchObject([{ name: 'nothing' }]);
  });

  test('refuses what it cannot read with a sentence', async () => {
    const { file } = named('x/requests-found-en');
    await expect(reader.read({ url: 'https://example.com/', file })).rejects.toThrow(UsageError);
    await expect(reader.read({ url: 'https://x.com/home', file: 'no-such.html' })).rejects.toThrow(
      'no-such.html',
    );
  });
});

describe('the read-page command', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [path.join(root, 'tests/tools/read-page.ts'), ...words], {
      encoding: 'utf8',
    });
  const file = named('x/requests-found-en').file;

  test.each([
    [['https://x.com/home', 'no-such.html'], 'There is no file no-such.html.'],
    [['https://example.com/', file], 'No site map covers https://example.com/.'],
    [['http://x.com/home', file], 'No site map covers http://x.com/home.'],
    [['x.com/home', file], 'is no address'],
    [['https://x.com/home'], 'Say which page'],
    [['https://x.com/home', file, '--browser', 'lynx'], '"lynx" is not a browser'],
    [['https://x.com/home', file, '--wait', 'long'], '--wait takes a number'],
    [['--list', 'no-such.json'], 'There is no file no-such.json.'],
    [['--list', file], 'is no JSON'],
  ])('%j ends with code 2 and a sentence', (words, sentence) => {
    const { status, stdout, stderr } = run(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  test('prints nothing but JSON, one line for each page of a list', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'staffroom-list-'));
    const cases = ['x/requests-found-en', 'messenger/requests-language'].map(named);
    const list = path.join(folder, 'cases.json');
    writeFileSync(
      list,
      JSON.stringify([
        ...cases.map(({ name, url, file: page }) => ({ name, url, file: page })),
        { name: 'elsewhere', url: 'https://example.com/', file },
      ]),
    );
    const { status, stdout } = run('--list', list);
    rmSync(folder, { recursive: true });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as PageSeen & { error?: string });
    expect(lines.map(({ name }) => name)).toEqual([...cases.map(({ name }) => name), 'elsewhere']);
    for (const [index, { expect: wanted }] of cases.entries())
      expect(plain(lines[index]!.surfaces)).toEqual(wanted);
    expect(lines[2]!.error).toContain('No site map covers');
    expect(status).toBe(2);
  });
});
