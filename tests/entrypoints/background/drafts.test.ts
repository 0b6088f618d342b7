/** What the user is writing, as the background takes it: piece by piece, in memory only. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetDrafts } from '../../../entrypoints/background/drafts.ts';
import { contentHandlers } from '../../../entrypoints/background/handlers/content.ts';
import { draftHandlers } from '../../../entrypoints/background/handlers/drafts.ts';
import { eraseHandlers } from '../../../entrypoints/background/handlers/erase.ts';
import { incidentHandlers } from '../../../entrypoints/background/handlers/incidents.ts';
import { rosterHandlers } from '../../../entrypoints/background/handlers/roster.ts';
import { settingsHandlers } from '../../../entrypoints/background/handlers/settings.ts';
import { timeHandlers } from '../../../entrypoints/background/handlers/time.ts';
import { vaultHandlers } from '../../../entrypoints/background/handlers/vault.ts';
import { dropEverything } from '../../../entrypoints/background/memory.ts';
import type { ContentRequest, PageRequest, Replies } from '../../../entrypoints/background/protocol.ts';
import { route } from '../../../entrypoints/background/router.ts';
import { newSettings, type Settings } from '../../../policy/settings.ts';
import { presetTimetable } from '../../../policy/timetable/presets.ts';
import { database } from '../../../storage/database.ts';
import { fakeAccess } from './fake-access.ts';

const home = 'https://www.facebook.com/';
const tabId = 5;
const id = browser.runtime.id;
const worker = route(
  contentHandlers,
  {
    ...settingsHandlers,
    ...timeHandlers,
    ...eraseHandlers,
    ...vaultHandlers,
    ...rosterHandlers,
    ...incidentHandlers,
    ...draftHandlers,
  } as never,
  async () => false,
);
type Answer = { ok: true; value: never } | { ok: false; error: { key: string } };

const valueOf = (answer: Answer) => {
  if (!answer.ok) throw new Error(answer.error.key);
  return answer.value;
};
async function ask<R extends PageRequest>(request: R): Promise<Replies[R['type']]> {
  const url = browser.runtime.getURL('/sidepanel.html' as never);
  return valueOf((await worker(request, { id, url })) as Answer);
}
async function say<R extends ContentRequest>(
  request: R,
  url = home,
  tab = tabId,
): Promise<Replies[R['type']]> {
  const sender = { id, url, tab: { id: tab } as Browser.tabs.Tab, frameId: 0 };
  return valueOf((await worker(request, sender)) as Answer);
}

type Check = Extract<ContentRequest, { type: 'draft-check' }>;
const check = (text: string, more: Partial<Check> = {}): Check => ({
  type: 'draft-check',
  composer: 1,
  kind: 'post',
  piece: { at: 0, of: 1 },
  text,
  attached: false,
  ...more,
});
const drafts = (names = true) => ask({ type: 'drafts.list', tabId, names });
const read = (identity: object, url = home) =>
  say(
    {
      type: 'page-read',
      site: 'facebook',
      settled: true,
      surfaces: [{ surface: 'identity', outcome: 'found', observations: [identity] }],
    } as never,
    url,
  );

const settings = (more: Partial<Settings> = {}): Settings => ({
  ...newSettings(),
  policyId: 'carville',
  schoolNames: ['Larkhollow Primary School'],
  classNames: ['Kestrel Class'],
  staff: ['Imogen Fairweather'],
  handles: ['larkhollowprimary'],
  me: { name: '', role: '', contact: ['07700 900123'] },
  ...more,
});
const pupil = {
  id: 'p1',
  forename: 'Ottoline',
  surname: 'Quarrendon',
  group: 'pupil',
  expires: '2099-08-31',
} as const;

/** Everything the browser keeps for Staffroom, as one text. */
const stored = async () => {
  const tables = await Promise.all(database.tables.map((table) => table.toArray()));
  const areas = await Promise.all(
    [browser.storage.local, browser.storage.session].map((area) => area.get(null)),
  );
  return JSON.stringify([tables, areas]);
};

let told: unknown[];
beforeEach(async () => {
  fakeBrowser.reset();
  fakeAccess();
  told = [];
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (_tab: number, message: unknown) => {
    told.push(message);
  });
  await database.delete();
  await database.open();
  dropEverything();
  forgetDrafts();
  await ask({ type: 'settings.save', settings: settings() });
  await ask({ type: 'vault.set', passphrase: 'three calm words' });
  await ask({ type: 'roster.replace', people: [pupil] });
});

describe('a draft', () => {
  test('with nothing of the school in it is let pass, and the panel shows nothing', async () => {
    expect(await say(check('Sunday roast with Mum'))).toEqual({ finds: 0, hold: null });
    expect(await drafts()).toEqual([]);
  });

  test('with something of it is held in words that name nobody, and shown in the panel', async () => {
    const { finds, hold } = await say(check('Ottoline Quarrendon of Kestrel Class read to me in class'));
    expect(finds).toBe(2);
    expect(hold!.lines).toEqual([
      'Your text has somebody your school’s policy may speak of and a class or a year group in it.',
      'Nothing is posted from which a pupil, a class or the school could be recognised. This is required: Carville Primary School, 5.20.',
      'Posts should not be confidential, insulting or damaging to the school or its people. This is expected: Carville Primary School, 5.6, 5.18.',
      'How far could it go, who could see it, and how long could it stay?',
    ]);
    for (const word of ['Ottoline', 'Quarrendon', 'Kestrel'])
      expect(JSON.stringify(hold)).not.toContain(word);

    const [draft] = await drafts();
    expect(draft).toMatchObject({ composer: 1, kind: 'post', account: 'personal', roster: 'open' });
    expect(
      draft!.findings.map(({ duty, things }) => [duty, things.map(({ about, term }) => [about, term])]),
    ).toEqual([
      [
        'F1',
        [
          ['pupil', 'Ottoline Quarrendon'],
          ['class', 'Kestrel Class'],
        ],
      ],
      ['F3', [['pupil', 'Ottoline Quarrendon']]],
    ]);
    expect(draft!.findings[0]!.things[0]!.reasons).not.toEqual([]);
  });

  test('is the union of its pieces, in whatever order they come, and forgets those that are gone', async () => {
    const of = 3;
    // What is by a cut is left to the next piece, in which it stands, too.
    const rain = 'rain and more rain, '.repeat(15);
    const amid = (text: string) => `${rain}${text}, ${rain}`;
    const at = (place: number, text: string, among = of) =>
      say(check(amid(text), { piece: { at: place, of: among } }));
    await at(2, 'and Kestrel Class in school');
    await at(1, 'nothing here');
    expect((await at(0, 'Larkhollow Primary School')).finds).toBe(2);
    expect((await at(0, 'Larkhollow Primary School', 2)).finds).toBe(1);
    expect((await at(0, 'nothing', 2)).hold).toBeNull();
  });

  test('is forgotten when it is closed, emptied, or its page or tab is left', async () => {
    const text = 'Larkhollow Primary School';
    await say(check(text));
    await say({ type: 'draft-gone', composer: 2 });
    expect(await drafts()).toHaveLength(1);
    await say({ type: 'draft-gone', composer: 1 });
    expect(await drafts()).toEqual([]);

    await say(check(text));
    await say(check('  '));
    expect(await drafts()).toEqual([]);

    await say(check(text));
    await read({ id: '9' }, `${home}?filter=all`);
    expect(await drafts()).toHaveLength(1);
    await read({ id: '9' }, `${home}groups/feed`);
    expect(await drafts()).toEqual([]);

    await say(check(text));
    vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async () => [] as never);
    await say({ type: 'part-wanted', part: 'composer' });
    expect(await drafts()).toEqual([]);

    await say(check(text));
    await ask({ type: 'everything.erase' });
    await ask({ type: 'settings.save', settings: settings() });
    expect(await drafts()).toEqual([]);
  });

  test('that is gone while it is still being compared does not come back', async () => {
    const checking = say(check('Larkhollow Primary School'));
    await say({ type: 'draft-gone', composer: 1 });
    expect(await checking).toEqual({ finds: 0, hold: null });
    expect(await drafts()).toEqual([]);
  });

  test('of one tab is none of another', async () => {
    await say(check('Larkhollow Primary School'), home, 77);
    expect(await drafts()).toEqual([]);
  });

  test('leaves nothing in any storage, and no word in the log', async () => {
    const logged = (['log', 'warn', 'error', 'info', 'debug'] as const).map((method) =>
      vi.spyOn(console, method).mockImplementation(() => undefined),
    );
    const before = await stored();
    await say(
      check('Ottoline Quarrendon zaffre Larkhollow Primary School 07700 900456', {
        kind: 'message',
        to: { name: 'Casimir Mulberry', handle: 'cmulberry' },
        attached: true,
      }),
    );
    await drafts();
    const after = await stored();
    for (const word of ['zaffre', '900456', 'Mulberry', 'mulberry'])
      expect([word, after.includes(word)]).toEqual([word, false]);
    expect(after.replace(/"revision":"[^"]*",?/g, '')).toEqual(before.replace(/"revision":"[^"]*",?/g, ''));
    expect(after).not.toContain('F1');
    for (const method of logged) expect(method).not.toHaveBeenCalled();
  });

  test('tells the panel when there is something else to show, and not at every key', async () => {
    let changes = 0;
    browser.storage.onChanged.addListener(() => void (changes += 1));
    await say(check('Larkhollow Primary'));
    const first = changes;
    expect(first).toBeGreaterThan(0);
    await say(check('Larkhollow Primary School'));
    await say(check('Larkhollow Primary School again'));
    expect(changes).toBe(first);
    await say(check('Larkhollow Primary School again, Imogen Fairweather'));
    expect(changes).toBeGreaterThan(first);
  });
});

describe('names', () => {
  const text = 'Ottoline Quarrendon and Imogen Fairweather at Larkhollow Primary School';
  const terms = async (names: boolean) =>
    (await drafts(names))
      .flatMap(({ findings }) => findings.flatMap(({ things }) => things))
      .map(({ term }) => term);

  test('come to the panel only where they may be shown', async () => {
    await say(check(text));
    expect(new Set(await terms(true))).toEqual(
      new Set(['Ottoline Quarrendon', 'Imogen Fairweather', 'Larkhollow Primary School']),
    );
    expect(new Set(await terms(false))).toEqual(new Set([undefined, 'Larkhollow Primary School']));
    expect(JSON.stringify(await drafts(false))).not.toMatch(/Ottoline|Quarrendon|Imogen|Fairweather/);
  });

  test.each([{ type: 'nearby.set', nearby: true } as const, { type: 'hidden.set', hidden: true } as const])(
    'do not come with $type, whoever asks',
    async (request) => {
      await say(check(text));
      await ask(request);
      expect(JSON.stringify(await drafts())).not.toMatch(/Ottoline|Quarrendon|Imogen|Fairweather/);
    },
  );

  test('are not compared while locked; what was found before stays, without a name', async () => {
    await say(check('Ottoline Quarrendon'));
    await ask({ type: 'vault.lock' });
    const [draft] = await drafts();
    expect(draft).toMatchObject({ roster: 'locked', findings: [{ duty: 'F1' }, { duty: 'F3' }] });
    expect(draft!.findings.flatMap(({ things }) => things)).toEqual([
      { about: 'pupil', reasons: [] },
      { about: 'pupil', reasons: [] },
    ]);
    expect(await say(check('Ottoline Quarrendon, again'))).toEqual({ finds: 0, hold: null });
  });
});

describe('a message', () => {
  const text = 'call me: 07700 900123';
  const to = (name: string, handle: string) => check(text, { kind: 'message', to: { name, handle } });

  test('with one’s own number is held to a possible match, not to a stranger', async () => {
    const { hold } = await say(to('Ottoline Quarrendon', 'otti'));
    expect(hold!.title).toBe('Before you send this');
    expect(hold!.lines[0]).toBe('Your text has your own contact details in it.');
    expect(JSON.stringify(hold)).not.toMatch(/Ottoline|07700/);
    expect((await drafts())[0]!.findings).toMatchObject([
      { duty: 'E10', things: [{ about: 'own-detail', term: '07700 900123' }] },
    ]);
    expect(await say(to('Casimir Holt', 'cholt'))).toEqual({ finds: 0, hold: null });
  });

  test('goes by what the user said of the person before', async () => {
    const seen = (name: string, personId: string) => ({
      key: personId,
      kind: 'friend-request' as const,
      name,
      personId,
    });
    await say({
      type: 'page-read',
      site: 'facebook',
      settled: true,
      surfaces: [
        {
          surface: 'incoming-requests',
          outcome: 'found',
          observations: [seen('Casimir Holt', '11'), seen('Ottoline Quarrendon', '12')],
        },
      ],
    });
    await ask({ type: 'page.answer', tabId, key: '11', answer: 'parent' });
    const message = (name: string, personId: string) =>
      say(check(text, { kind: 'message', to: { name, personId } }));
    expect((await message('Casimir Holt', '11')).finds).toBe(1);
    const [incident] = (await ask({ type: 'log.list', filter: {}, offset: 0, limit: 9 })).incidents.filter(
      ({ person }) => typeof person === 'object' && person.personId === '12',
    );
    await ask({ type: 'incident.decide', id: incident!.id, as: 'not-same-person' });
    expect((await message('Ottoline Quarrendon', '12')).finds).toBe(0);
    expect((await message('Ottoline Quarrendon', '13')).finds).toBe(1);
  });
});

describe('something attached', () => {
  const clock = (local: string) => {
    const now = Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/London').toInstant();
    vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => now);
  };
  beforeEach(async () => {
    const base = settings();
    await ask({
      type: 'settings.save',
      settings: { ...base, time: { ...base.time, timetable: presetTimetable('secondary') } },
    });
  });
  const picture = check('Lovely light', { attached: true });

  test.each([
    ['in a lesson', '2026-11-24T10:30:00', 'drafts.asked.hours'],
    ['in the evening', '2026-11-24T20:30:00', undefined],
    ['on a Sunday', '2026-11-22T10:30:00', undefined],
  ])('%s', async (_when, local, why) => {
    clock(local);
    expect((await say(picture)).finds).toBe(why ? 1 : 0);
    expect((await drafts())[0]?.question?.why.key).toBe(why);
  });

  test('on a trip', async () => {
    clock('2026-11-24T19:00:00');
    await ask({
      type: 'changes.save',
      date: '2026-11-24',
      changes: [
        { kind: 'trip', date: '2026-11-24', label: 'Museum', hours: { start: '08:00', end: '21:00' } },
      ],
    });
    await say(picture);
    expect((await drafts())[0]?.question?.why.key).toBe('drafts.asked.trip');
  });

  test('is asked about once: “no” in the panel lets it go, and tells the page; another file is another question', async () => {
    clock('2026-11-24T10:30:00');
    expect((await say(picture)).hold!.lines).toEqual([
      'Something is attached during your school day.',
      'Is any pupil in it?',
      'Pictures or recordings of pupils should not be put on personal accounts. This is expected: Carville Primary School, 4.16.',
    ]);
    await ask({ type: 'drafts.answer', tabId, composer: 1, pupilInIt: false });
    expect(told).toEqual([{ type: 'draft-judged', composer: 1, finds: 0, hold: null }]);
    expect((await say({ ...picture, text: 'Lovely light here' })).hold).toBeNull();
    await say({ ...picture, attached: false });
    expect((await say(picture)).finds).toBe(1);
  });

  test('“yes” makes it a finding with its clause', async () => {
    clock('2026-11-24T10:30:00');
    await say(picture);
    await ask({ type: 'drafts.answer', tabId, composer: 1, pupilInIt: true });
    expect((await drafts())[0]).toMatchObject({
      findings: [{ duty: 'F2', strength: 'should' }],
      question: { answer: true },
    });
    expect((await say(picture)).hold!.lines[0]).toBe('You said that a pupil is in what you attached.');
    await say({ type: 'draft-gone', composer: 1 });
    await expect(ask({ type: 'drafts.answer', tabId, composer: 1, pupilInIt: false })).rejects.toThrow(
      'drafts.gone',
    );
  });
});

describe('the school’s own account', () => {
  test('gets the checklist, ticked in the panel, kept with the draft', async () => {
    await read({ handle: 'LarkhollowPrimary', name: 'Larkhollow Primary School' });
    const post = check('Kestrel Class had a wonderful harvest in school');
    const { finds, hold } = await say(post);
    expect(finds).toBe(0);
    expect(hold!.lines[0]).toBe('This is the school’s own account. Before it posts:');
    const [draft] = await drafts();
    expect(draft).toMatchObject({ account: 'school', findings: [] });
    for (const { item } of draft!.checklist)
      await ask({ type: 'drafts.tick', tabId, composer: 1, item, done: true });
    expect(told.at(-1)).toEqual({ type: 'draft-judged', composer: 1, finds: 0, hold: null });
    expect((await say({ ...post, text: `${post.text}!` })).hold).toBeNull();
    await ask({ type: 'drafts.tick', tabId, composer: 1, item: draft!.checklist[0]!.item, done: false });
    expect((await say(post)).hold).not.toBeNull();
  });

  test('is told by its handle or number, never by its name', async () => {
    await read({ id: '9', name: 'larkhollowprimary' });
    await say(check('Kestrel Class in school'));
    expect((await drafts())[0]!.account).toBe('personal');
  });
});

test('before a policy is chosen nothing is compared', async () => {
  await ask({ type: 'settings.save', settings: settings({ policyId: null }) });
  expect(await say(check('Larkhollow Primary School'))).toEqual({ finds: 0, hold: null });
  expect(await drafts()).toEqual([]);
});

test('a page that invents composers cannot fill the memory', async () => {
  for (let composer = 0; composer < 60; composer += 1) {
    const now = composer * 1000;
    vi.spyOn(performance, 'now').mockReturnValue(90_000_000 + now);
    await say(check('Larkhollow Primary School', { composer }));
  }
  expect(await drafts()).toHaveLength(50);
});
