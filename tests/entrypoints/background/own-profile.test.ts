import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import type { ContentRequest } from '../../../entrypoints/background/protocol.ts';
import { dropEverything } from '../../../entrypoints/background/memory.ts';
import { session } from '../../../storage/session.ts';
import { reading } from '../../policy/profile/example-profile.ts';
import { startWorker } from './worker.ts';

const front = 'https://www.facebook.com/ines.tester';
let worker: Awaited<ReturnType<typeof startWorker>>;
const save = (more: Parameters<(typeof worker)['settingsWith']>[0] = {}) =>
  worker.ask({
    type: 'settings.save',
    settings: worker.settingsWith({
      policyId: 'st-marys',
      schoolNames: ['Elmbridge Primary School'],
      domains: ['elmbridge.example'],
      handles: ['elmbridgepri'],
      ...more,
    }),
  });

/** A page of the site comes to rest, with an account logged in. */
const open = (url = front, account: object = { id: '100012345', handle: 'ines.tester' }, tabId = 5) =>
  worker.say(
    url,
    {
      type: 'page-read',
      site: url.includes('x.com') ? 'x' : 'facebook',
      settled: true,
      surfaces: [{ surface: 'identity', outcome: 'found', observations: [account] }],
    },
    tabId,
  );
const profileRead = (fields: Parameters<typeof reading>[0]) =>
  ({ type: 'profile-read', ...reading(fields) }) as Extract<ContentRequest, { type: 'profile-read' }>;
const list = async (tabId = 5) => worker.ask({ type: 'profile.list', tabId });
const verdicts = async () =>
  Object.fromEntries(
    (await list()).profiles[0]!.fields.filter(({ verdict }) => verdict !== 'not-seen').map(
      ({ field, verdict }) => [field, verdict],
    ),
  );

beforeEach(async () => {
  worker = await startWorker();
  worker.clock('2026-11-20T10:00');
  await save();
});

describe('the own profile', () => {
  test('is collected over its pages, and judged by the policy in force', async () => {
    await open();
    expect((await list()).profiles).toMatchObject([
      { site: 'facebook', state: 'not-looked', account: { handle: 'ines.tester' } },
    ]);
    await worker.say(front, profileRead({ bio: 'Gardener', displayName: 'Ines Tester' }));
    await worker.say(`${front}/directory_work`, profileRead({ workplace: 'Elmbridge Primary School' }));
    expect(await verdicts()).toEqual({ bio: 'clear', displayName: 'clear', workplace: 'look' });
    await save({ policyId: 'casterton' });
    expect(await verdicts()).toMatchObject({ workplace: 'look' });
    expect((await list()).profiles[0]).toMatchObject({ disclaimer: 'missing' });
    await worker.say(front, profileRead({ bio: 'All views my own' }));
    expect(await verdicts()).toMatchObject({ workplace: 'clear' });
  });

  test('is looked at again when the page is changed', async () => {
    await open();
    await worker.say(front, profileRead({ bio: 'At Elmbridge Primary School' }));
    expect(await verdicts()).toEqual({ bio: 'look' });
    expect(worker.badges.get(5)).toBe('!');
    await worker.say(front, profileRead({ bio: 'Gardener' }));
    expect(await verdicts()).toEqual({ bio: 'clear' });
    expect(worker.badges.get(5)).toBe('');
  });

  test('shows on the badge only while its page is open', async () => {
    await open();
    await worker.say(front, profileRead({ bio: 'At Elmbridge Primary School' }));
    expect((await list()).open).toBe('facebook');
    await open('https://www.facebook.com/');
    await list();
    expect(worker.badges.get(5)).toBe('');
    expect((await list()).open).toBeUndefined();
    await open(front);
    await worker.say(front, {
      type: 'profile-read',
      surface: 'own-profile',
      outcome: 'cannot-read',
      landmark: 'profile',
      fields: {},
    });
    expect(worker.badges.get(5)).toBe('?');
    expect((await list()).profiles[0]!.unread).toMatchObject([{ page: 'front' }]);
  });

  test('of the school’s own account is not touched', async () => {
    await open('https://x.com/elmbridgepri', { handle: 'ElmbridgePri' });
    await worker.say('https://x.com/elmbridgepri', profileRead({ bio: 'Elmbridge Primary School' }));
    expect((await list()).profiles).toMatchObject([{ site: 'x', state: 'school-account', fields: [] }]);
    expect(worker.badges.get(5)).toBe('');
  });

  test('of somebody else on the same computer takes the place of the one before', async () => {
    await open();
    await worker.say(front, profileRead({ bio: 'At Elmbridge Primary School' }));
    await open('https://www.facebook.com/olu.other', { id: '2', handle: 'olu.other' });
    await worker.say('https://www.facebook.com/olu.other/about', profileRead({ location: 'Hollin Bank' }));
    expect(await verdicts()).toEqual({ location: 'clear' });
  });

  test('is that of the account that is logged in now, also before its own is read', async () => {
    await open();
    await worker.say(front, profileRead({ bio: 'At Elmbridge Primary School' }));
    await open('https://www.facebook.com/', { id: '2', handle: 'olu.other' });
    expect((await list()).profiles).toMatchObject([
      { state: 'not-looked', account: { handle: 'olu.other' } },
    ]);
    await open();
    expect(await verdicts()).toEqual({ bio: 'look' });
  });

  test('whose account is known only later: it is the school’s all the same', async () => {
    const url = 'https://x.com/elmbridgepri';
    await worker.say(url, profileRead({ bio: 'Elmbridge Primary School' }));
    await open(url, { handle: 'elmbridgepri' });
    expect((await list()).profiles).toMatchObject([{ site: 'x', state: 'school-account' }]);
    expect(worker.badges.get(5)).toBe('');
  });

  test('before a policy is chosen is kept, and not judged', async () => {
    await save({ policyId: null });
    await open();
    await worker.say(front, profileRead({ bio: 'At Elmbridge Primary School' }));
    expect((await list()).profiles).toMatchObject([{ state: 'no-policy', fields: [] }]);
  });

  test('a page without any of it, and a site without profiles, leave nothing', async () => {
    await open();
    await worker.say(front, { type: 'profile-read', surface: 'own-profile', outcome: 'none', fields: {} });
    await worker.say('https://www.messenger.com/t/1', profileRead({ bio: 'At Elmbridge Primary School' }));
    expect(await session.profiles()).toEqual({});
  });

  test('stands in the session’s memory only, and can be forgotten', async () => {
    await open();
    await worker.say(front, profileRead({ bio: 'At Elmbridge Primary School, quillwort' }));
    expect(JSON.stringify(await browser.storage.session.get(null))).toContain('quillwort');
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('quillwort');
    await worker.ask({ type: 'profile.forget' });
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('quillwort');
    expect(worker.badges.get(5)).toBe('');
  });

  test('is erased with everything', async () => {
    await open();
    await worker.say(front, profileRead({ bio: 'quillwort' }));
    await worker.ask({ type: 'everything.erase' });
    expect(await session.profiles()).toEqual({});
    expect((await list()).profiles).toEqual([]);
  });

  test('a tab that is closed leaves no address behind', async () => {
    await open();
    await worker.say(front, profileRead({ bio: 'Gardener' }));
    await session.forgetTab(5);
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain(front);
  });
});

describe('a school address in a form (A5)', () => {
  const seen = (domain: string, url = front) =>
    worker.say(url, { type: 'mail-seen', domain, form: 'settings' });

  test('is warned of in words, and stands in the panel by its domain', async () => {
    await open();
    const { warn } = await seen('staff.elmbridge.example');
    expect(warn!.lines.join(' ')).toMatch(/settings of this account.*required: .*Per b7/);
    expect((await list()).mail).toMatchObject([
      { site: 'facebook', domain: 'elmbridge.example', form: 'settings', citation: { clause: 'Per b7' } },
    ]);
    await seen('elmbridge.example');
    expect((await list()).mail).toHaveLength(1);
  });

  test.each([
    ['another address', 'mail.example', {}],
    ['a policy that is silent on it', 'elmbridge.example', { policyId: 'casterton' }],
    ['no policy', 'elmbridge.example', { policyId: null }],
  ])('%s: nothing, and nothing is kept', async (_what, domain, settings) => {
    await save(settings);
    await open();
    expect(await seen(domain)).toEqual({ warn: null });
    expect(await session.mailWarnings()).toEqual([]);
  });

  test('while everything is hidden nothing is drawn; the panel has it afterwards', async () => {
    await open();
    await session.saveHidden(true);
    dropEverything();
    expect(await seen('elmbridge.example')).toEqual({ warn: null });
    expect((await list()).mail).toHaveLength(1);
  });

  test('the school’s own account may have one', async () => {
    await open('https://x.com/elmbridgepri', { handle: 'elmbridgepri' });
    expect(await seen('elmbridge.example', 'https://x.com/settings/email')).toEqual({ warn: null });
  });
});
