/** The user's own acts as messages; the worker is stopped (all modules forgotten) now and then in between. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ContentRequest, PageRequest, Replies } from '../../../entrypoints/background/protocol.ts';
import type { Act, ActPerson } from '../../../policy/act.ts';
import type { RosterPerson } from '../../../policy/roster/person.ts';
import { newSettings, type Settings } from '../../../policy/settings.ts';
import { fakeAccess } from './fake-access.ts';

const id = browser.runtime.id;
const tabId = 5;
const url = 'https://x.com/somebody';

let worker: ReturnType<typeof import('../../../entrypoints/background/router.ts').route>;

async function stopWorker() {
  (await import('../../../storage/database.ts')).database.close();
  vi.resetModules();
  const [{ route }, { contentHandlers }, ...groups] = await Promise.all([
    import('../../../entrypoints/background/router.ts'),
    import('../../../entrypoints/background/handlers/content.ts'),
    import('../../../entrypoints/background/handlers/acts.ts').then((m) => m.actHandlers),
    import('../../../entrypoints/background/handlers/settings.ts').then((m) => m.settingsHandlers),
    import('../../../entrypoints/background/handlers/vault.ts').then((m) => m.vaultHandlers),
    import('../../../entrypoints/background/handlers/roster.ts').then((m) => m.rosterHandlers),
    import('../../../entrypoints/background/handlers/incidents.ts').then((m) => m.incidentHandlers),
    import('../../../entrypoints/background/handlers/reports.ts').then((m) => m.reportHandlers),
    import('../../../entrypoints/background/handlers/time.ts').then((m) => m.timeHandlers),
    import('../../../entrypoints/background/handlers/declarations.ts').then((m) => m.declarationHandlers),
    import('../../../entrypoints/background/handlers/erase.ts').then((m) => m.eraseHandlers),
  ]);
  worker = route(contentHandlers, Object.assign({}, ...groups), async () => false);
}

type Answer = { ok: true; value: never } | { ok: false; error: { key: string } };
const valueOf = (answer: Answer) => {
  if (!answer.ok) throw new Error(answer.error.key);
  return answer.value;
};

async function ask<R extends PageRequest>(request: R): Promise<Replies[R['type']]> {
  const sender = { id, url: browser.runtime.getURL('/options.html' as never) };
  return valueOf((await worker(request, sender)) as Answer);
}

async function say<R extends ContentRequest>(request: R, tab = tabId): Promise<Replies[R['type']]> {
  const sender = { id, url, tab: { id: tab } as Browser.tabs.Tab, frameId: 0 };
  const value = valueOf((await worker(request, sender)) as Answer);
  const { inTurn } = await import('../../../entrypoints/background/tabs.ts');
  await inTurn(async () => undefined);
  return value;
}

const asked = async (act: Act, person: ActPerson) => (await say({ type: 'person-ask', act, person })).hold;
const held = (act: Act, person: ActPerson, late = false) => say({ type: 'act-held', act, person, late });
const list = () => ask({ type: 'acts.list', tabId });

const firstKey = async () => (await list())[0]!.key;

const readAs = (handle: string) =>
  say({
    type: 'page-read',
    site: 'x',
    settled: true,
    surfaces: [{ surface: 'identity', outcome: 'found', observations: [{ handle }] }],
  });

const settings = (more: Partial<Settings> = {}): Settings => ({
  ...newSettings(),
  policyId: 'carville',
  handles: ['GreenValePrimary'],
  ...more,
});
const pupil: RosterPerson = {
  id: 'p1',
  forename: 'Ottoline',
  surname: 'Quarrendon',
  group: 'pupil',
  expires: '2099-08-31',
};
const match: ActPerson = { name: 'Ottoline Quarrendon', handle: 'otto_q' };
const stranger: ActPerson = { name: 'Casimir Holt', handle: 'casimir' };
const school: ActPerson = { name: 'Green Vale', handle: 'greenvaleprimary' };

let access: ReturnType<typeof fakeAccess>;
const badge = () => access.badges.get(tabId);
const marksSent = () => access.sent.filter(({ message }) => (message as { type: string }).type === 'marks');
beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  access = fakeAccess();
  await stopWorker();
  await ask({ type: 'everything.erase' });
  await ask({ type: 'settings.save', settings: settings() });
});

describe('with a roster', () => {
  beforeEach(async () => {
    await ask({ type: 'vault.set', passphrase: 'three calm words' });
    await ask({ type: 'roster.replace', people: [pupil] });
    await readAs('ms.tester');
    await stopWorker();
  });

  test('a match is held, in words without a name; nobody else is', async () => {
    const words = await asked('add', match);
    expect(words).toMatchObject({ title: 'Before you add this person' });
    expect(words!.lines[1]).toContain('Carville Primary School, 5.13');
    expect(JSON.stringify(words)).not.toMatch(/ottoline|quarrendon|otto_q|pupil/i);
    expect(await asked('follow', stranger)).toBeNull();
    // Not a rule of this school; a rule of this school about somebody else; the user's own account.
    expect(await asked('view', match)).toBeNull();
    expect(await asked('take', match)).toBeNull();
    await readAs('otto_q');
    expect(await asked('add', match)).toBeNull();
    // Asking leaves no trace.
    expect(await list()).toEqual([]);
    expect((await ask({ type: 'log.list', filter: {}, offset: 0, limit: 5 })).total).toBe(0);
  });

  test('what was held stands in the panel once, until it is put away; the log stays empty', async () => {
    await held('add', match);
    await held('add', match, true);
    await stopWorker();
    await held('message', match);
    // A page cannot put somebody there whom nothing speaks of.
    await held('add', stranger);
    const all = await list();
    expect(all.map(({ act, late, result, contact }) => [act, late, result, contact.handle])).toEqual([
      ['message', false, 'match', 'otto_q'],
      ['add', true, 'match', 'otto_q'],
    ]);
    expect(all[1]!.findings).toMatchObject([{ duty: 'B4', citation: { clause: '5.13' } }]);
    expect(badge()).toBe('!');
    for (const { key } of all) await ask({ type: 'acts.dismiss', tabId, key });
    expect(await list()).toEqual([]);
    expect(badge()).toBe('');
    expect((await ask({ type: 'log.list', filter: {}, offset: 0, limit: 5 })).total).toBe(0);
  });

  test.each(['not-same-person', 'family'] as const)(
    '%s lifts it everywhere at once, and withdrawing brings it back',
    async (as) => {
      await held('add', match);
      const key = await firstKey();
      access.sent.length = 0;
      await stopWorker();
      await ask({ type: 'acts.decide', tabId, key, as, note: 'told the head' });
      // The page is told to forget what it was answered.
      expect(marksSent()).toMatchObject([{ tabId }]);
      for (const act of ['add', 'follow', 'message', 'accept', 'share'] as const)
        expect(await asked(act, match)).toBeNull();
      expect(await list()).toMatchObject([{ result: 'remembered', remembered: { kind: as } }]);
      expect(badge()).toBe('');
      const [remembered] = await ask({ type: 'remembered.list' });
      expect(remembered).toMatchObject({ kind: as, person: { handle: 'otto_q', note: 'told the head' } });
      await ask({ type: 'remembered.withdraw', id: remembered!.id });
      expect(await asked('add', match)).not.toBeNull();
    },
  );

  test('a decision holds by whatever the page shows of the account: its number, its handle, or both', async () => {
    const byId = { name: match.name, personId: '77' };
    const byBoth = { ...match, personId: '77' };
    await held('follow', byBoth);
    await ask({ type: 'acts.decide', tabId, key: await firstKey(), as: 'not-same-person' });
    for (const person of [byId, match, byBoth]) expect(await asked('add', person)).toBeNull();
    // A namesake with another handle is somebody else.
    expect(await asked('add', { ...match, handle: 'otto_z' })).not.toBeNull();
    const [remembered, ...others] = await ask({ type: 'remembered.list' });
    expect(others).toEqual([]);
    expect(remembered).not.toHaveProperty('otherKeys');
    await ask({ type: 'remembered.withdraw', id: remembered!.id });
    for (const person of [byId, match, byBoth]) expect(await asked('add', person)).not.toBeNull();

    // Decided by the handle alone: known by it where the number is shown as well.
    await held('follow', match);
    await ask({ type: 'acts.decide', tabId, key: await firstKey(), as: 'family' });
    expect(await asked('add', byBoth)).toBeNull();
    expect(await ask({ type: 'remembered.list' })).toMatchObject([{ kind: 'family' }]);
  });

  test('declared: held until the school has approved it, and said to be declared from then on', async () => {
    await held('add', match);
    const person = { name: match.name, handle: 'otto_q', site: 'x', group: 'pupil' as const };
    await ask({ type: 'declarations.begin', id: 'form-1', about: { person } });
    expect(await asked('follow', match)).not.toBeNull();
    expect(await list()).toMatchObject([{ result: 'match', declaration: { id: 'form-1', state: 'draft' } }]);

    const [form] = await ask({ type: 'declarations.list' });
    const { content } = form!;
    if (typeof content === 'string') throw new Error(content);
    const day = form!.date;
    access.sent.length = 0;
    await ask({
      type: 'declarations.save',
      declaration: {
        ...form!,
        content,
        dslOn: day,
        headteacherOn: day,
        decision: 'approved',
        decidedOn: day,
      },
    });
    expect(marksSent().length).toBeGreaterThan(0);
    expect(await asked('follow', match)).toBeNull();
    expect(await list()).toMatchObject([
      { result: 'remembered', remembered: { kind: 'declared', declaredOn: day } },
    ]);
  });

  test('an entry in the log only because the user wants one, once, with what a report needs', async () => {
    await held('accept', match);
    const key = await firstKey();
    const { incidentId } = await ask({ type: 'acts.keep', tabId, key });
    await stopWorker();
    expect(await ask({ type: 'acts.keep', tabId, key })).toEqual({ incidentId });
    const { incidents } = await ask({ type: 'log.list', filter: {}, offset: 0, limit: 5 });
    expect(incidents).toMatchObject([
      { id: incidentId, surface: 'own-action', kind: 'own-accept', duty: 'B1', recipients: ['headteacher'] },
    ]);
    expect(await list()).toMatchObject([{ key, incident: { id: incidentId } }]);
    expect(badge()).toBe('');
    const { report } = await ask({ type: 'report.draft', incidentId });
    expect(report).toMatchObject({ kind: 'own-accept', whatIDid: 'other', ownAccount: 'ms.tester' });
    expect(report.text).toMatch(
      /I set out to accept a request on X, from my personal account \(ms\.tester\)/,
    );
    expect(report.text).not.toMatch(/\n\n\n/);
    // What is decided about the person is noted on it.
    await ask({ type: 'acts.decide', tabId, key, as: 'family' });
    expect((await ask({ type: 'log.get', id: incidentId })).state).toBe('family');
  });

  test('while locked nothing is held, and what was held before is not compared', async () => {
    await held('add', match);
    await ask({ type: 'vault.lock' });
    expect(await asked('add', match)).toBeNull();
    await held('message', match, true);
    expect(await list()).toMatchObject([{ act: 'add', result: 'locked', findings: [] }]);
    const key = await firstKey();
    await expect(ask({ type: 'acts.decide', tabId, key, as: 'family' })).rejects.toThrow('vault.locked');
  });

  test('while everything is hidden nothing is shown in a page', async () => {
    await ask({ type: 'hidden.set', hidden: true });
    expect(await asked('add', match)).toBeNull();
    await ask({ type: 'hidden.set', hidden: false });
    await ask({ type: 'nearby.set', nearby: true });
    expect(await asked('add', match)).toBeNull();
  });

  test('what was put away, or is another tab’s, is gone', async () => {
    await held('add', match);
    const key = await firstKey();
    expect(await ask({ type: 'acts.list', tabId: 6 })).toEqual([]);
    await expect(ask({ type: 'acts.keep', tabId: 6, key })).rejects.toThrow('acts.gone');
    const { forgetTab } = await import('../../../entrypoints/background/own-acts.ts');
    await forgetTab(tabId);
    expect(await list()).toEqual([]);
    expect(Object.keys(await browser.storage.session.get(null)).filter((name) => /\d/.test(name))).toEqual(
      [],
    );
  });

  test('of one tab the latest twenty are kept', async () => {
    for (let i = 0; i < 22; i += 1) await held('add', { ...match, handle: `otto_${i}` });
    const handles = (await list()).map(({ contact }) => contact.handle);
    expect([handles.length, handles[0], handles.at(-1)]).toEqual([20, 'otto_21', 'otto_2']);
  });

  test('a rule that no longer applies leaves nothing to note', async () => {
    await held('add', match);
    const key = await firstKey();
    await ask({ type: 'roster.remove', personId: 'p1' });
    expect(await list()).toMatchObject([{ result: 'clear' }]);
    await expect(ask({ type: 'acts.keep', tabId, key })).rejects.toThrow('acts.nothingToKeep');
    expect(badge()).toBe('');
  });
});

describe('without a roster', () => {
  beforeEach(() => readAs('ms.tester'));

  test('nothing is asked and nothing held, but for whom the user has answered about', async () => {
    expect(await asked('add', match)).toBeNull();
    const contact = { key: 'a', kind: 'follow-request' as const, ...match };
    await say({
      type: 'page-read',
      site: 'x',
      settled: true,
      surfaces: [{ surface: 'incoming-requests', outcome: 'found', observations: [contact] }],
    });
    await ask({ type: 'page.answer', tabId, key: 'a', answer: 'parent' });
    expect(await asked('add', match)).not.toBeNull();
    await ask({ type: 'page.answer', tabId, key: 'a', answer: 'none' });
    expect(await asked('add', match)).toBeNull();
  });

  test('what the school posts (F4): from a personal account only; nothing of it goes into the log', async () => {
    expect(await asked('take', school)).toMatchObject({ title: 'Before you use this post' });
    expect(await asked('take', stranger)).toBeNull();
    await held('take', school);
    const [one] = await list();
    expect(one).toMatchObject({ act: 'take', result: 'match', findings: [], taking: { duty: 'F4' } });
    expect(badge()).toBe('!');
    await expect(ask({ type: 'acts.keep', tabId, key: one!.key })).rejects.toThrow('acts.nothingToKeep');
    await readAs('GreenValePrimary');
    expect(await asked('take', school)).toBeNull();
    expect(badge()).toBe('');
  });

  test('before a policy is chosen nothing is held', async () => {
    await ask({ type: 'settings.save', settings: settings({ policyId: null }) });
    expect(await asked('take', school)).toBeNull();
  });
});

test('what was noted without a passphrase is sealed with it: several acts towards one person', async () => {
  await readAs('ms.tester');
  const contact = { key: 'a', kind: 'follow-request' as const, ...match };
  await say({
    type: 'page-read',
    site: 'x',
    settled: true,
    surfaces: [{ surface: 'incoming-requests', outcome: 'found', observations: [contact] }],
  });
  await ask({ type: 'page.answer', tabId, key: 'a', answer: 'pupil' });
  for (const act of ['add', 'follow', 'message'] as const) {
    await held(act, match);
    await ask({ type: 'acts.keep', tabId, key: await firstKey() });
  }
  await ask({ type: 'vault.set', passphrase: 'three calm words' });
  const { incidents } = await ask({ type: 'log.list', filter: {}, offset: 0, limit: 9 });
  expect(incidents.map(({ kind }) => kind).toSorted()).toEqual([
    'follow-request',
    'own-add',
    'own-follow',
    'own-message',
  ]);
  // The panel knows them again by their new keys.
  expect((await list()).map(({ incident }) => incident?.kind).toSorted()).toEqual([
    'own-add',
    'own-follow',
    'own-message',
  ]);
  expect(await asked('add', match)).not.toBeNull();
});

test('from the school’s own account: private messages (J8), nothing else', async () => {
  await ask({ type: 'settings.save', settings: settings({ policyId: 'st-marys' }) });
  await ask({ type: 'vault.set', passphrase: 'three calm words' });
  await ask({ type: 'roster.replace', people: [pupil] });
  await readAs('GreenValePrimary');
  expect((await asked('message', match))!.lines[1]).toContain('from the school’s account');
  expect(await asked('add', match)).toBeNull();
  await readAs('ms.tester');
  expect((await asked('message', match))!.lines[1]).toContain('from a personal account');
  // An account on another site, or in another tab, is not the one that is logged in here.
  await readAs('GreenValePrimary');
  const elsewhere = await say({ type: 'person-ask', act: 'message', person: match }, 99);
  expect(elsewhere.hold!.lines[1]).toContain('from a personal account');
});
