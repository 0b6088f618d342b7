/** The main job as messages, with the worker stopped (all modules forgotten) before every one of them. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageRequest, Replies } from '../../../entrypoints/background/protocol.ts';
import { newSettings, type Settings } from '../../../policy/settings.ts';
import type { RosterPerson } from '../../../policy/roster/person.ts';
import { fakeAccess } from './fake-access.ts';

const id = browser.runtime.id;
const tabId = 5;
const content = {
  id,
  url: 'https://www.facebook.com/friends/requests',
  tab: { id: tabId } as Browser.tabs.Tab,
  frameId: 0,
};

/** A worker that has just been started: nothing in memory but the browser's storage. */
async function freshWorker() {
  (await import('../../../storage/database.ts')).database.close();
  vi.resetModules();
  const [{ route }, { contentHandlers }, ...groups] = await Promise.all([
    import('../../../entrypoints/background/router.ts'),
    import('../../../entrypoints/background/handlers/content.ts'),
    import('../../../entrypoints/background/handlers/settings.ts').then((m) => m.settingsHandlers),
    import('../../../entrypoints/background/handlers/vault.ts').then((m) => m.vaultHandlers),
    import('../../../entrypoints/background/handlers/roster.ts').then((m) => m.rosterHandlers),
    import('../../../entrypoints/background/handlers/incidents.ts').then((m) => m.incidentHandlers),
    import('../../../entrypoints/background/handlers/reports.ts').then((m) => m.reportHandlers),
    import('../../../entrypoints/background/handlers/declarations.ts').then((m) => m.declarationHandlers),
    import('../../../entrypoints/background/handlers/erase.ts').then((m) => m.eraseHandlers),
  ]);
  const pages = Object.assign({}, ...groups);
  return route(contentHandlers, pages, async () => false);
}

type Answer = { ok: true; value: never } | { ok: false; error: { key: string } };

async function ask<R extends PageRequest>(request: R): Promise<Replies[R['type']]> {
  const worker = await freshWorker();
  const answer = (await worker(request, {
    id,
    url: browser.runtime.getURL('/options.html' as never),
  })) as Answer;
  if (!answer.ok) throw new Error(answer.error.key);
  return answer.value;
}

const contact = (key: string, name: string, personId: string) => ({
  key,
  kind: 'friend-request' as const,
  name,
  personId,
  profileUrl: `https://www.facebook.com/profile.php?id=${personId}`,
});

async function read(...observations: ReturnType<typeof contact>[]): Promise<Replies['page-read']> {
  const worker = await freshWorker();
  const message = {
    type: 'page-read',
    site: 'facebook',
    settled: true,
    surfaces: [
      { surface: 'identity', outcome: 'found', observations: [{ id: '9', name: 'Tamsin Ashgrove' }] },
      { surface: 'incoming-requests', outcome: observations.length > 0 ? 'found' : 'none', observations },
    ],
  };
  const answer = (await worker(message, content)) as { ok: true; value: Replies['page-read'] };
  expect(answer.ok).toBe(true);
  // The marks go back before the log is written; the worker lives until both are done.
  const { inTurn } = await import('../../../entrypoints/background/tabs.ts');
  await inTurn(async () => undefined);
  return answer.value;
}

const settings = (more: Partial<Settings> = {}): Settings => ({
  ...newSettings(),
  policyId: 'carville',
  recipients: [
    { role: 'headteacher', name: 'Perpetua Lindqvist', address: 'head@school.example', phone: '' },
  ],
  ...more,
});
const pupil: RosterPerson = {
  id: 'p1',
  forename: 'Ottoline',
  surname: 'Quarrendon',
  group: 'pupil',
  expires: '2099-08-31',
};
const stranger = contact('b', 'Casimir Holt', '2');
const match = contact('a', 'Ottoline Quarrendon', '1');

let access: ReturnType<typeof fakeAccess>;
const badgeText = () => access.badges.get(tabId);
beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  access = fakeAccess();
  await ask({ type: 'everything.erase' });
});

describe('with a roster', () => {
  beforeEach(async () => {
    await ask({ type: 'settings.save', settings: settings() });
    await ask({ type: 'vault.set', passphrase: 'three calm words' });
    await ask({ type: 'roster.replace', people: [pupil] });
  });

  test('a request is marked, explained, reported and marked as sent; each step once', async () => {
    expect((await read(match, stranger)).marks).toEqual(['a']);
    expect(badgeText()).toBe('!');
    await read(match, stranger);

    const page = await ask({ type: 'page.get', tabId });
    expect(page.people.map(({ key, result }) => [key, result])).toEqual([
      ['a', 'match'],
      ['b', 'clear'],
    ]);
    const [seen] = page.people;
    expect(seen!.findings).toMatchObject([
      { duty: 'B1', strength: 'must', citation: { clause: '5.13' }, recipients: ['headteacher'] },
    ]);
    const incidentId = seen!.incident!.id;

    const { report } = await ask({ type: 'report.draft', incidentId });
    expect(report).toMatchObject({
      nameShown: 'Ottoline Quarrendon',
      recipients: [{ role: 'headteacher', address: 'head@school.example' }],
    });
    await expect(ask({ type: 'report.sent', incidentId })).rejects.toThrow('report.notPrepared');
    await ask({ type: 'report.prepared', incidentId, report, by: 'file' });
    await ask({ type: 'report.prepared', incidentId, report, by: 'file' });
    expect(await ask({ type: 'report.unsent' })).toHaveLength(1);
    await ask({ type: 'report.sent', incidentId });
    expect(await ask({ type: 'report.unsent' })).toHaveLength(0);
    expect(badgeText()).toBe('');

    const { incidents, total } = await ask({ type: 'log.list', filter: {}, offset: 0, limit: 10 });
    expect(total).toBe(1);
    expect(incidents[0]!.history.map(({ state }) => state)).toEqual(['noticed', 'prepared', 'sent']);
  });

  test.each(['not-same-person', 'family'] as const)('%s is remembered, and can be withdrawn', async (as) => {
    await read(match);
    const [seen] = (await ask({ type: 'page.get', tabId })).people;
    await ask({
      type: 'incident.decide',
      id: seen!.incident!.id,
      as,
      note: 'told the head',
    });
    expect((await read(match)).marks).toEqual([]);
    expect((await ask({ type: 'page.get', tabId })).people[0]).toMatchObject({ result: 'remembered' });
    const [remembered] = await ask({ type: 'remembered.list' });
    expect(remembered).toMatchObject({
      kind: as,
      person: { name: 'Ottoline Quarrendon', note: 'told the head' },
    });

    await ask({ type: 'remembered.withdraw', id: remembered!.id });
    expect((await read(match)).marks).toEqual(['a']);
    const { incidents } = await ask({ type: 'log.list', filter: {}, offset: 0, limit: 10 });
    expect(incidents.map(({ state }) => state)).toEqual(['withdrawn']);
  });

  describe('a declared relationship (form 4.4)', () => {
    /** The clock, by the school's time. */
    const clock = (local: string) => {
      const now = Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/London').toInstant();
      vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => now);
    };
    const logged = async () => {
      const { incidents } = await ask({ type: 'log.list', filter: {}, offset: 0, limit: 10 });
      return incidents.map(({ history }) => history.map(({ state }) => state));
    };
    const seenNow = async () => {
      const { marks } = await read(match);
      const [seen] = (await ask({ type: 'page.get', tabId })).people;
      return { marks, seen: seen! };
    };
    const onlyForm = async () => {
      const [form, ...others] = await ask({ type: 'declarations.list' });
      expect(others).toEqual([]);
      if (typeof form?.content !== 'object') throw new Error('The form cannot be read');
      return { ...form, content: form.content };
    };
    type Form = Awaited<ReturnType<typeof onlyForm>>;
    const save = async (more: Partial<Form>) => {
      const form = await onlyForm();
      await ask({ type: 'declarations.save', declaration: { ...form, ...more } });
    };
    const approved = {
      decision: 'approved' as const,
      dslOn: '2026-11-20',
      headteacherOn: '2026-11-20',
      decidedOn: '2026-11-20',
      until: '2026-11-27',
    };
    beforeEach(async () => {
      clock('2026-11-20T12:00');
      await ask({ type: 'vault.lock' });
      await ask({ type: 'vault.unlock', passphrase: 'three calm words' });
    });
    /** Time passes: the passphrase is asked for again. */
    const later = async (local: string) => {
      clock(local);
      await ask({ type: 'vault.unlock', passphrase: 'three calm words' });
    };
    const begin = async (id = 'form-1') => {
      const { seen } = await seenNow();
      return ask({ type: 'declarations.begin', id, about: { incident: seen.incident!.id } });
    };

    test('begun once with what is known, however often it is asked', async () => {
      expect(await begin()).toEqual({ id: 'form-1' });
      expect(await begin()).toEqual({ id: 'form-1' });
      expect(await begin('form-2')).toEqual({ id: 'form-1' });
      expect(await onlyForm()).toMatchObject({
        date: '2026-11-20',
        decision: 'not-yet',
        content: {
          persons: [{ name: 'Ottoline Quarrendon', personId: '1', site: 'facebook', group: 'pupil' }],
          sites: 'Facebook',
          headteacher: 'Perpetua Lindqvist',
        },
      });
    });

    test('lifts nothing before it is approved, then until its last day, then nothing again', async () => {
      await begin();
      expect(await seenNow()).toMatchObject({
        marks: ['a'],
        seen: { result: 'match', declaration: { id: 'form-1', state: 'draft' } },
      });
      await save({ dslOn: '2026-11-20', headteacherOn: '2026-11-20' });
      expect(await seenNow()).toMatchObject({ marks: ['a'], seen: { declaration: { state: 'discussed' } } });

      await save(approved);
      expect(badgeText()).toBe('');
      expect(await seenNow()).toMatchObject({
        marks: [],
        seen: {
          result: 'remembered',
          remembered: { kind: 'declared', declaredOn: '2026-11-20', until: '2026-11-27' },
        },
      });
      expect(await logged()).toEqual([['noticed', 'declared']]);

      await later('2026-11-27T23:59');
      expect((await seenNow()).marks).toEqual([]);
      await later('2026-11-28T00:01');
      expect(await seenNow()).toMatchObject({
        marks: ['a'],
        seen: { result: 'match', declaration: { state: 'ended' } },
      });
      expect(badgeText()).toBe('!');
      expect(await logged()).toEqual([['noticed', 'declared', 'noticed']]);
      expect((await ask({ type: 'declarations.standing' })).declarations).toHaveLength(1);
    });

    test('refused lifts nothing; withdrawn and deleted no longer does, and the log says so', async () => {
      await begin();
      await save({ decision: 'refused', decidedOn: '2026-11-20' });
      expect(await seenNow()).toMatchObject({ marks: ['a'], seen: { declaration: { state: 'refused' } } });
      await save(approved);
      expect((await seenNow()).marks).toEqual([]);
      await save({ withdrawn: '2026-11-20' });
      expect(await seenNow()).toMatchObject({ marks: ['a'], seen: { declaration: { state: 'withdrawn' } } });
      expect(await logged()).toEqual([['noticed', 'declared', 'withdrawn']]);
      const { withdrawn: _, ...standing } = await onlyForm();
      await ask({ type: 'declarations.save', declaration: standing });
      expect((await seenNow()).marks).toEqual([]);
      await ask({ type: 'declarations.delete', id: 'form-1' });
      expect((await seenNow()).marks).toEqual(['a']);
      expect(await ask({ type: 'declarations.list' })).toEqual([]);
    });

    test('takes the place of what was noted by one click once the school has decided', async () => {
      const { seen } = await seenNow();
      await ask({ type: 'incident.decide', id: seen.incident!.id, as: 'family', note: 'my cousin' });
      const [remembered] = await ask({ type: 'remembered.list' });
      await ask({ type: 'declarations.begin', id: 'form-1', about: { remembered: remembered!.id } });
      expect((await seenNow()).marks).toEqual([]);
      expect((await ask({ type: 'declarations.standing' })).family).toBe(1);
      await save({ decision: 'refused', decidedOn: '2026-11-20' });
      expect((await seenNow()).marks).toEqual(['a']);
      expect(await ask({ type: 'remembered.list' })).toEqual([]);
    });

    test('a person typed in is known by the handle, also on the site that shares the account', async () => {
      await ask({
        type: 'declarations.begin',
        id: 'form-1',
        about: {
          person: { name: 'Ottoline Q', handle: 'otti.q', site: 'messenger', group: 'pupil' },
        },
      });
      await save(approved);
      expect((await read(match)).marks).toEqual(['a']);
      expect((await read({ ...match, handle: 'Otti.Q' } as typeof match)).marks).toEqual([]);
    });

    test('locked: nothing is begun or saved, nothing says who, and the dates can be told', async () => {
      await begin();
      const form = await onlyForm();
      await ask({ type: 'vault.lock' });
      await expect(ask({ type: 'declarations.save', declaration: form })).rejects.toThrow('vault.locked');
      expect(await ask({ type: 'declarations.list' })).toMatchObject([{ id: 'form-1', content: 'locked' }]);
      expect(JSON.stringify(await ask({ type: 'declarations.standing' }))).not.toContain('Ottoline');
      await ask({ type: 'vault.forget' });
      expect(await ask({ type: 'declarations.list' })).toEqual([]);
    });

    test('nobody is declared from an entry that is gone', async () => {
      await expect(
        ask({ type: 'declarations.begin', id: 'form-1', about: { incident: 'nothing' } }),
      ).rejects.toThrow('incident.gone');
    });
  });

  test('while locked nothing is compared and nothing written; unlocking catches up', async () => {
    await ask({ type: 'vault.lock' });
    expect((await read(match)).marks).toEqual([]);
    expect(badgeText()).toBe('?');
    expect((await ask({ type: 'page.get', tabId })).people[0]).toMatchObject({ result: 'locked' });
    expect((await ask({ type: 'log.list', filter: {}, offset: 0, limit: 10 })).total).toBe(0);
    await expect(ask({ type: 'vault.unlock', passphrase: 'wrong' })).rejects.toThrow('vault.wrongPassphrase');
    await ask({ type: 'vault.unlock', passphrase: 'three calm words' });
    expect(badgeText()).toBe('!');
    expect((await ask({ type: 'page.get', tabId })).people[0]).toMatchObject({ result: 'match' });
    expect((await ask({ type: 'log.list', filter: {}, offset: 0, limit: 10 })).total).toBe(1);
  });

  test.each([
    ['though no alarm came', { locksAt: '2026-01-01T00:00:00Z' }],
    ['when the clock was set back', { since: '2999-01-01T00:00:00Z', locksAt: '2999-01-01T01:00:00Z' }],
  ])('it locks by the clock, %s', async (_name, times) => {
    await browser.storage.session.set({
      unlocked: {
        ...((await browser.storage.session.get('unlocked'))['unlocked'] as object),
        ...times,
      },
    });
    expect((await ask({ type: 'status.get' })).vault).toBe('locked');
    expect((await browser.storage.session.get('unlocked'))['unlocked']).toBeUndefined();
  });

  test('people can be asked after, removed and erased', async () => {
    expect((await ask({ type: 'roster.ask', name: 'Ottoline Quarrendon' })).people).toMatchObject([
      { id: 'p1' },
    ]);
    await ask({ type: 'roster.remove', personId: 'p1' });
    expect((await ask({ type: 'roster.ask', name: 'Ottoline Quarrendon' })).people).toEqual([]);
    await ask({ type: 'roster.replace', people: [pupil] });
    await ask({ type: 'roster.erase' });
    expect((await ask({ type: 'status.get' })).roster.stored).toBe(false);
  });

  test('a damaged roster is said to be damaged and hides nothing else', async () => {
    const { database } = await import('../../../storage/database.ts');
    await database.open();
    await database.rosterBlocks.clear();
    await expect(ask({ type: 'roster.get' })).rejects.toThrow('roster.damaged');
    const reading = { type: 'page-read', site: 'facebook', settled: true, surfaces: [] };
    expect(await (await freshWorker())(reading, content)).toEqual({
      ok: false,
      error: { key: 'roster.damaged' },
    });
    await vi.waitFor(() => expect(badgeText()).toBe('?'));
    await expect(ask({ type: 'page.get', tabId })).rejects.toThrow('roster.damaged');
    expect(await ask({ type: 'status.get' })).toMatchObject({
      settings: 'loaded',
      vault: 'open',
      storage: 'working',
    });
    expect(await ask({ type: 'log.list', filter: {}, offset: 0, limit: 10 })).toEqual({
      incidents: [],
      total: 0,
    });
  });
});

describe('without a roster', () => {
  beforeEach(() => ask({ type: 'settings.save', settings: settings() }));

  test('a request raises the question; the rule follows from the answer', async () => {
    expect((await read(match, stranger)).marks).toEqual(['a', 'b']);
    expect((await ask({ type: 'log.list', filter: {}, offset: 0, limit: 10 })).total).toBe(0);
    const { incidentId } = await ask({ type: 'page.answer', tabId, key: 'a', answer: 'pupil' });
    expect(incidentId).toBeDefined();
    expect(await ask({ type: 'page.answer', tabId, key: 'b', answer: 'none' })).toEqual({});
    expect((await read(match, stranger)).marks).toEqual(['a']);
    expect((await ask({ type: 'page.get', tabId })).people.map(({ result }) => result)).toEqual([
      'match',
      'remembered',
    ]);
    const { incidents } = await ask({ type: 'log.list', filter: {}, offset: 0, limit: 10 });
    expect(incidents).toMatchObject([{ duty: 'B1', basis: 'answer', group: 'pupil' }]);
  });

  test('an answer about somebody the policy does not speak of makes no incident', async () => {
    await ask({ type: 'settings.save', settings: settings({ policyId: 'casterton' }) });
    await read(match);
    expect(await ask({ type: 'page.answer', tabId, key: 'a', answer: 'parent' })).toEqual({});
    expect((await read(match)).marks).toEqual([]);
  });

  test('before a policy is chosen nothing is compared, and the badge says so', async () => {
    await ask({ type: 'everything.erase' });
    expect((await read(match)).marks).toEqual([]);
    expect(badgeText()).toBe('?');
  });
});

test('a reading that claims another site than the address is refused', async () => {
  const worker = await freshWorker();
  const answer = await worker({ type: 'page-read', site: 'x', settled: true, surfaces: [] }, content);
  expect(answer).toEqual({ ok: false, error: { key: 'common.refused' } });
});

test('unreadable settings are never saved over', async () => {
  await ask({ type: 'settings.save', settings: settings() });
  const { database } = await import('../../../storage/database.ts');
  await database.open();
  await database.settings.put({ id: 'current', savedAt: '', data: 'garbled' });
  expect((await ask({ type: 'status.get' })).settings).toBe('unreadable');
  await expect(ask({ type: 'settings.save', settings: settings() })).rejects.toThrow('settings.unreadable');
  expect(JSON.parse(await ask({ type: 'settings.raw' })).settings.data).toBe('garbled');
});

test('after erasing everything nothing is left', async () => {
  await ask({ type: 'settings.save', settings: settings() });
  await ask({ type: 'vault.set', passphrase: 'x' });
  await ask({ type: 'everything.erase' });
  expect(await ask({ type: 'status.get' })).toMatchObject({ settings: 'new', vault: 'none' });
  expect(await browser.storage.local.get(null)).toEqual({});
});
