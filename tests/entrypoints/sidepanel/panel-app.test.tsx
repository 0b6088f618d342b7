// @vitest-environment happy-dom
import { act, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PanelApp } from '../../../entrypoints/sidepanel/PanelApp.tsx';
import type { Finding } from '../../../policy/finding.ts';
import type { Incident } from '../../../policy/incident.ts';
import type { PageState, SeenOnPage } from '../../../policy/page-state.ts';
import { expectAccessible } from '../../components/axe.ts';
import { exampleIncident, exampleSettings } from '../../policy/forms/example-incident.ts';
import type { Handlers } from '../fake-background.ts';
import { fakeBackground, refuse, workingStatus } from '../fake-background.ts';

const incident = exampleIncident();

const finding = (change: Partial<Finding> = {}): Finding => ({
  duty: 'B1',
  group: 'pupil',
  strength: 'must',
  citation: incident.citation,
  basis: 'name',
  reasons: [{ key: 'names.exact', params: { forename: 'Beth', surname: 'Quillfeather' } }],
  personIds: ['p1'],
  recipients: ['headteacher'],
  reportCitation: incident.reportCitation!,
  immediately: false,
  ...change,
});

const seen = (name: string, change: Partial<SeenOnPage> = {}): SeenOnPage => ({
  key: name,
  surface: 'incoming-requests',
  contact: { kind: 'friend-request', name },
  result: 'match',
  findings: [finding()],
  reasons: [],
  incident: exampleIncident({ id: `incident of ${name}` }),
  ...change,
});

const page = (people: SeenOnPage[], change: Partial<PageState> = {}): PageState => ({
  site: 'facebook',
  settled: true,
  surfaces: [
    { surface: 'identity', outcome: 'found' },
    { surface: 'incoming-requests', outcome: people.length > 0 ? 'found' : 'none' },
  ],
  account: { name: 'Ines Tester', handle: 'ms.tester' },
  people,
  ...change,
});

async function open(handlers: Handlers) {
  const background = fakeBackground(handlers);
  const openReport = vi.fn();
  const openOptions = vi.fn();
  let follow: ((tabId: number | null) => void) | undefined;
  const user = userEvent.setup();
  render(
    <PanelApp
      ask={background.ask}
      onChange={background.onChange}
      followTab={(callback) => {
        follow = callback;
        callback(7);
        return () => {};
      }}
      openReport={openReport}
      openOptions={openOptions}
      sites={['facebook', 'x']}
      now={() => Temporal.Instant.from('2026-11-20T10:00:00Z')}
    />,
  );
  await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
  return { background, openReport, openOptions, user, follow: (tabId: number | null) => follow!(tabId) };
}

/** The panel with people whose state follows what is decided about them. */
function deciding(people: SeenOnPage[]): Handlers {
  const current = [...people];
  const change = (test: (person: SeenOnPage) => boolean, to: Partial<SeenOnPage>) => {
    const i = current.findIndex(test);
    current[i] = { ...current[i]!, ...to };
  };
  return {
    'page.get': () => page([...current]),
    'incident.decide': ({ id, as }) => {
      change((person) => person.incident?.id === id, {
        result: as === 'later' ? 'match' : 'remembered',
        ...(as === 'later' && { incident: exampleIncident({ id, state: 'later' }) }),
      });
      return null;
    },
    'page.answer': ({ key, answer }) => {
      if (answer === 'none') {
        change((person) => person.key === key, { result: 'remembered' });
        return {};
      }
      change((person) => person.key === key, {
        result: 'match',
        findings: [
          finding({
            basis: 'answer',
            group: answer,
            reasons: [],
          }),
        ],
        incident: exampleIncident({ id: 'new', basis: 'answer' }),
      });
      return { incidentId: 'new' };
    },
  };
}

const card = (name: string) => screen.getByRole('article', { name: new RegExp(name) });

test('a possible match: who, why, which clause, how strongly, and what can be done', async () => {
  const { openReport, user } = await open(deciding([seen('Beth Quillfeather')]));
  expect(screen.getByRole('heading', { name: '1 person to look at' })).toBeTruthy();
  const beth = within(card('Beth Quillfeather'));
  for (const text of [
    'Possible match',
    'Friend request on Facebook',
    'May be a pupil',
    'Same forename and surname as Beth Quillfeather.',
    'Hillcrest Primary, 5.13',
    'Required',
    'The policy requires this.',
    'Who hears of it: Hillcrest Primary, 5.14',
  ])
    expect(beth.getByText(text)).toBeTruthy();
  expect(screen.getByText('A name that agrees is a possible match, not proof. You decide.')).toBeTruthy();
  await user.click(beth.getByRole('button', { name: 'Report to the headteacher' }));
  expect(openReport).toHaveBeenCalledWith('incident of Beth Quillfeather');
  await expectAccessible();
});

test.each([
  ['must', 'Required', 'The policy requires this.'],
  ['should', 'Expected', 'The policy expects this.'],
  ['advised', 'Advised', 'The policy gives this as advice. The choice is yours.'],
  ['permitted', 'Permitted', 'The policy permits this.'],
] as const)('strength %s is put as the policy puts it', async (strength, word, sentence) => {
  await open(deciding([seen('Beth Quillfeather', { findings: [finding({ strength })] })]));
  const text = card('Beth').textContent;
  expect(text).toContain(word);
  expect(text).toContain(sentence);
  if (strength !== 'must') expect(text).not.toMatch(/requires|must not|forbidden|prohibited/i);
});

test('no wording of the panel is a verdict on a person', async () => {
  await open(deciding([seen('Beth Quillfeather'), seen('Zed', { result: 'cannot-tell', findings: [] })]));
  expect(document.body.textContent).not.toMatch(
    /\b(is a pupil|breach|violation|guilty|offen[cs]e|all clear)\b/i,
  );
});

test('every reason is there, one line each', async () => {
  const reasons = [
    { key: 'names.exact', params: { forename: 'Beth', surname: 'Quillfeather' } },
    { key: 'names.oneIn', params: { count: 40_000 } },
  ];
  await open(deciding([seen('Beth Quillfeather', { findings: [finding({ reasons })] })]));
  expect(within(card('Beth')).getAllByRole('listitem')).toHaveLength(2);
});

test('the policy names two posts; or nobody, and the user’s choice counts; or nobody at all', async () => {
  const settings = exampleSettings({ contactReportsTo: ['senior-leader'] });
  const { background } = await open({
    ...deciding([
      seen('Beth Quillfeather', { incident: exampleIncident({ recipients: ['dsl', 'headteacher'] }) }),
      seen('Ada Flintlock', { incident: exampleIncident({ recipients: [] }) }),
    ]),
    'settings.get': () => settings,
  });
  expect(screen.getByRole('button', { name: 'Report to the DSL and the headteacher' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Report to a senior member of staff' })).toBeTruthy();
  settings.contactReportsTo = [];
  background.changed();
  expect(await screen.findByText('Your policy names nobody who hears of this.')).toBeTruthy();
});

test('not the same person: recorded, said aloud, and the focus goes to the next person', async () => {
  const { background, user } = await open(deciding([seen('Beth Quillfeather'), seen('Ada Flintlock')]));
  await user.click(within(card('Beth')).getByRole('button', { name: 'Not the same person' }));
  await waitFor(() => expect(screen.queryByRole('article', { name: /Beth/ })).toBeNull());
  expect(background.orders()).toEqual([
    { type: 'incident.decide', id: 'incident of Beth Quillfeather', as: 'not-same-person' },
  ]);
  expect(screen.getByRole('status').textContent).toContain('Noted: not the same person.');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Ada Flintlock'));
  await user.click(within(card('Ada')).getByRole('button', { name: 'Not the same person' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Nothing to look at'));
  await expectAccessible();
});

test('declared: which of the two, by keyboard alone; the form opens in a tab of its own', async () => {
  const { background, openOptions, user } = await open({
    ...deciding([seen('Beth Quillfeather')]),
    'declarations.begin': () => ({ id: 'form-1' }),
  });
  const toggle = screen.getByRole('button', { name: 'Family or declared' });
  toggle.focus();
  await user.keyboard('{Enter}');
  expect(toggle.getAttribute('aria-expanded')).toBe('true');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).toBe('Choose one of the two.');
  await user.click(screen.getByRole('radio', { name: 'A relationship to declare' }));
  expect(screen.queryByLabelText('Note (optional)')).toBeNull();
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Open the form' }));
  await waitFor(() =>
    expect(background.orders()).toEqual([
      {
        type: 'declarations.begin',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
        about: { incident: 'incident of Beth Quillfeather' },
      },
    ]),
  );
  await waitFor(() => expect(openOptions).toHaveBeenCalledWith('declarations/form-1'));
  expect((await screen.findByRole('status')).textContent).toContain('stays pointed out');
});

test('family: noted at once, with a note', async () => {
  const { background, user } = await open(deciding([seen('Beth Quillfeather')]));
  await user.click(screen.getByRole('button', { name: 'Family or declared' }));
  await user.click(screen.getByRole('radio', { name: 'It is my own family' }));
  await user.type(screen.getByLabelText('Note (optional)'), ' My niece ');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(background.orders()).toEqual([
      { type: 'incident.decide', id: 'incident of Beth Quillfeather', as: 'family', note: 'My niece' },
    ]),
  );
  expect((await screen.findByRole('status')).textContent).toContain('your own family');
});

test.each([
  ['draft', 'A declaration about this person is being prepared. It lifts nothing yet.'],
  ['discussed', 'Declaration not decided yet: it lifts nothing so far.'],
  ['refused', 'The declaration about this person was refused.'],
  ['ended', 'The declared exception for this person has ended.'],
  ['withdrawn', 'The declaration about this person was withdrawn.'],
] as const)('a declaration that lifts nothing (%s) is told beside the finding', async (state, sentence) => {
  const { openOptions, user } = await open(
    deciding([seen('Beth Quillfeather', { declaration: { id: 'form-1', state } })]),
  );
  expect(within(card('Beth')).getByText(new RegExp(sentence.slice(0, 40)))).toBeTruthy();
  expect(card('Beth').textContent).toContain(sentence);
  await user.click(within(card('Beth')).getByRole('button', { name: 'Open the form' }));
  expect(openOptions).toHaveBeenCalledWith('declarations/form-1');
});

test('cancelling gives the focus back to what opened the form', async () => {
  const { user } = await open(deciding([seen('Beth Quillfeather')]));
  await user.click(screen.getByRole('button', { name: 'Family or declared' }));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Family or declared' }));
});

test('later: stays on the panel, no longer counted', async () => {
  const { user } = await open(deciding([seen('Beth Quillfeather')]));
  await user.click(screen.getByRole('button', { name: 'Later' }));
  expect(await screen.findByText('To come back to')).toBeTruthy();
  expect(screen.queryByText('1 person to look at')).toBeNull();
  expect(within(card('Beth')).queryByRole('button', { name: 'Later' })).toBeNull();
});

test('without a roster: the question, and the rule that follows from the answer', async () => {
  const { incident: _, ...unknown } = seen('Zed Example', { result: 'question', findings: [] });
  const { background, user } = await open(deciding([unknown]));
  expect(screen.getByRole('group', { name: 'Do you know this person from school?' })).toBeTruthy();
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Pupil' }));
  await screen.findByText('You said that this is a pupil');
  expect(background.orders()).toEqual([
    { type: 'page.answer', tabId: 7, key: 'Zed Example', answer: 'pupil' },
  ]);
  expect(document.activeElement?.textContent).toContain('Zed Example');
  expect(screen.queryByText(/not proof/)).toBeNull();
});

test('nobody from school: remembered, and nothing is left to look at', async () => {
  const { incident: _, ...unknown } = seen('Zed Example', { result: 'question', findings: [] });
  const { user } = await open(deciding([unknown]));
  await user.click(screen.getByRole('button', { name: 'No' }));
  expect(await screen.findByRole('heading', { name: 'Nothing to look at' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('nobody from school');
});

test('an action that fails says so and changes nothing', async () => {
  const { user } = await open({
    ...deciding([seen('Beth Quillfeather')]),
    'incident.decide': () => refuse('common.noAnswer'),
  });
  await user.click(screen.getByRole('button', { name: 'Not the same person' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Staffroom did not answer');
  expect(card('Beth')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('');
});

test.each<[string, Handlers, RegExp[]]>([
  [
    'no site here',
    { 'page.get': () => ({ settled: true, surfaces: [], people: [] }) },
    [/Nothing to read here/, /Facebook and X/],
  ],
  [
    'still reading',
    {
      'page.get': () =>
        page([], { settled: false, surfaces: [{ surface: 'incoming-requests', outcome: 'cannot-read' }] }),
    },
    [/Reading this page/],
  ],
  [
    'a page that cannot be read',
    { 'page.get': () => page([], { surfaces: [{ surface: 'incoming-requests', outcome: 'cannot-read' }] }) },
    [/This page could not be read/, /Not read: friend and follow requests/, /nothing was checked/],
  ],
  [
    'a part that cannot be read',
    {
      'page.get': () =>
        page([], {
          surfaces: [
            { surface: 'incoming-requests', outcome: 'none' },
            { surface: 'notifications', outcome: 'cannot-read' },
          ],
        }),
    },
    [/Part of this page could not be read/, /Not read: notifications/],
  ],
  [
    'nothing to look at',
    { 'page.get': () => page([seen('Zed', { result: 'clear', findings: [] })]) },
    [/Nothing to look at/, /1 person was asking for contact/, /Not checked:/],
  ],
  [
    'nobody asking',
    { 'page.get': () => page([]) },
    [/Nobody was asking for contact in what this page shows/],
  ],
  [
    'a page of a known site without any list',
    { 'page.get': () => page([], { surfaces: [{ surface: 'identity', outcome: 'found' }] }) },
    [/nobody was compared/],
  ],
  [
    'set-up not finished',
    {
      'page.get': () => page([]),
      'settings.get': () => exampleSettings({ policyId: null, setUp: { step: 1, done: false } }),
    },
    [/Set-up is not finished/, /nothing is compared/],
  ],
  [
    'settings unreadable',
    { 'status.get': () => ({ ...workingStatus, settings: 'unreadable' }) },
    [/Your settings could not be read/, /nothing is being compared/],
  ],
  [
    'nothing can be kept',
    {
      'status.get': () => ({ ...workingStatus, vault: 'none', storage: 'not-available' }),
      'page.get': () => page([]),
    },
    [/Nothing can be kept in this window/],
  ],
  ['no answer', { 'status.get': () => refuse('common.noAnswer') }, [/Staffroom did not answer/, /Try again/]],
])('says plainly: %s', async (_, handlers, sentences) => {
  await open(handlers);
  for (const sentence of sentences) expect(document.body.textContent).toMatch(sentence);
  expect(document.body.textContent).not.toMatch(/all clear/i);
  await expectAccessible();
});

test('a page that could not be read is never shown as nothing to look at', async () => {
  for (const people of [[], [seen('Zed', { result: 'clear', findings: [] })]]) {
    const { background } = await open({
      'page.get': () =>
        page(people, {
          surfaces: [
            { surface: 'incoming-requests', outcome: 'found' },
            { surface: 'notifications', outcome: 'cannot-read' },
          ],
        }),
    });
    expect(background.requests.length).toBeGreaterThan(0);
    expect(screen.queryByText('Nothing to look at')).toBeNull();
  }
});

test('locked: says so, and the passphrase can be entered right here', async () => {
  let vault: 'locked' | 'open' = 'locked';
  const { background, user } = await open({
    'status.get': () => ({ ...workingStatus, vault }),
    'page.get': () =>
      page([
        vault === 'locked'
          ? seen('Beth Quillfeather', { result: 'locked', findings: [] })
          : seen('Beth Quillfeather'),
      ]),
    'vault.unlock': ({ passphrase }) => {
      if (passphrase !== 'right') refuse('common.noAnswer');
      vault = 'open';
      return null;
    },
  });
  expect(screen.getByText('Requests are not being compared')).toBeTruthy();
  expect(screen.queryByText('Nothing to look at')).toBeNull();
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Unlock' }));
  expect(screen.getByText('Enter your passphrase.')).toBeTruthy();
  await user.type(screen.getByLabelText('Passphrase'), 'wrong{Enter}');
  expect(await screen.findByText(/did not answer/)).toBeTruthy();
  await user.clear(screen.getByLabelText('Passphrase'));
  await user.type(screen.getByLabelText('Passphrase'), 'right{Enter}');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('1 person to look at'));
  expect(background.orders().map(({ type }) => type)).toEqual(['vault.unlock', 'vault.unlock']);
});

test('projector-safe: no name anywhere until it is asked for, one or all', async () => {
  const people = [
    seen('Beth Quillfeather', {
      contact: { kind: 'friend-request', name: 'Beth Quillfeather', handle: 'bethq' },
    }),
    seen('Ada Flintlock', {
      result: 'remembered',
      findings: [],
    }),
    seen('Zed', {
      result: 'cannot-tell',
      findings: [],
      reasons: [{ key: 'names.exact', params: { forename: 'Zed', surname: 'Zedson' } }],
    }),
  ];
  const { user } = await open({
    'page.get': () => page(people),
    'settings.get': () => exampleSettings({ hideNames: true }),
  });
  const names = /Beth|Quillfeather|bethq|Ada|Flintlock|Zed|Tester/;
  expect(document.documentElement.outerHTML.replace(/data-person="[^"]*"/g, '')).not.toMatch(names);
  await expectAccessible();
  await user.click(screen.getAllByRole('button', { name: 'Show this name' })[0]!);
  expect(document.body.textContent).toContain('Beth Quillfeather');
  expect(document.body.textContent).not.toMatch(/Flintlock|Zedson/);
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Beth Quillfeather'));
  await user.click(screen.getByRole('button', { name: 'Show names' }));
  expect(document.body.textContent).toMatch(/Flintlock/);
  await user.click(screen.getByRole('button', { name: 'Hide names' }));
  expect(document.body.textContent).not.toMatch(names);
});

test('hidden: a neutral page, nothing that names anybody is fetched, and a way back', async () => {
  let hidden = true;
  const { background, user } = await open({
    'status.get': () => ({ ...workingStatus, hidden }),
    'page.get': () => page([seen('Beth Quillfeather')]),
    'hidden.set': (request) => {
      hidden = request.hidden;
      return null;
    },
  });
  expect(document.body.textContent).toBe('StaffroomShow');
  expect(background.requests.map(({ type }) => type)).not.toContain('page.get');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Show' }));
  expect(await screen.findByText('Possible match')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Hide everything' }));
  await waitFor(() => expect(document.body.textContent).toBe('StaffroomShow'));
});

test('reports not marked as sent are reminded of, by number only', async () => {
  let unsent: { incident: Incident; preparedAt: string }[] = [
    { incident: exampleIncident({ state: 'prepared' }), preparedAt: '2026-11-20T19:30:00Z' },
  ];
  const { background, openReport, user } = await open({
    'page.get': () => page([]),
    'report.unsent': () => unsent,
    'report.sent': () => {
      unsent = [];
      return null;
    },
  });
  expect(screen.getByText('Report 12, prepared on 20 November 2026')).toBeTruthy();
  expect(document.body.textContent).not.toContain('Quillfeather');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Open: report 12' }));
  expect(openReport).toHaveBeenCalledWith('incident-12');
  await user.click(screen.getByRole('button', { name: 'I have sent it: report 12' }));
  await waitFor(() => expect(screen.queryByText('Not marked as sent')).toBeNull());
  expect(background.orders()).toEqual([{ type: 'report.sent', incidentId: 'incident-12' }]);
  expect(screen.getByRole('status').textContent).toContain('you say that you have sent it');
});

test('another tab, another page; a late answer for the old one is not shown', async () => {
  let late: ((state: PageState) => void) | undefined;
  const { background, follow } = await open({
    'page.get': ({ tabId }) =>
      tabId === 7
        ? page([seen('Beth Quillfeather')])
        : tabId === 8
          ? new Promise((resolve) => (late = resolve))
          : page([]),
  });
  expect(card('Beth')).toBeTruthy();
  follow(8);
  await waitFor(() => expect(late).toBeDefined());
  follow(9);
  expect(await screen.findByText('Nothing to look at')).toBeTruthy();
  late!(page([seen('Ada Flintlock')]));
  await act(background.settled);
  expect(screen.queryByRole('article')).toBeNull();
  expect(screen.getByText('Nothing to look at')).toBeTruthy();
});

test('people who need nothing stand under the reason why, each reason once', async () => {
  const ofAge = [{ key: 'rules.ofAge', params: { until: '1 May 2026' } }];
  const decided = (kind: 'declared' | 'not-same-person') => ({
    id: kind,
    kind,
    site: 'facebook',
    since: '2026-09-03',
    declaredOn: '2026-05-02',
    ...(kind === 'declared' && { until: '2027-07-20' }),
    person: { name: 'Dee Irons' },
  });
  const quiet: Partial<SeenOnPage> = { result: 'clear', findings: [] };
  await open({
    'page.get': () =>
      page([
        seen('Ada Flintlock', quiet),
        seen('Ben Gale', { ...quiet, reasons: ofAge }),
        seen('Cat Hale', { ...quiet, reasons: ofAge }),
        seen('Dee Irons', { result: 'remembered', findings: [], remembered: decided('declared') }),
        seen('Eve Jones', { incident: exampleIncident({ state: 'sent' }) }),
        seen('Flo Kay', { result: 'remembered', findings: [], remembered: decided('not-same-person') }),
      ]),
  });
  const texts = [...document.querySelectorAll('details.quiet-people')].map((one) => one.textContent);
  expect(texts[0]).toContain('3 decided earlier');
  expect(texts[0]).toContain('Declared on 2 May 2026 (until 20 July 2027).Dee Irons');
  expect(texts[0]).toContain('Report sent, as you said.Eve Jones');
  expect(texts[0]).toContain('Not the same person, since 3 September 2026.Flo Kay');
  expect(texts[1]).toContain('2 people to whom no rule applies');
  expect(texts[1]!.match(/1 May 2026/g)).toHaveLength(1);
  expect(texts[1]).toContain('no longer applies.Ben GaleCat Hale');
  expect(texts[2]).toContain('1 person not on your roster');
  await expectAccessible();
});

test('hostile names show as text and break nothing', async () => {
  const names = [
    '<img src=x onerror=alert(1)>',
    'Zed\u{202E}drowssap',
    'a\u{200B}b\r\nc',
    'é'.repeat(10_000),
  ];
  await open({
    'page.get': () =>
      page(names.map((name, i) => seen(`Person ${i}`, { contact: { kind: 'friend-request', name } }))),
  });
  expect(document.querySelector('img')).toBeNull();
  const headings = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
  expect(headings).toEqual([
    '<img src=x onerror=alert(1)>',
    'Zed[U+202E]drowssap',
    'a[U+200B]b  c',
    `${'é'.repeat(300)}…`,
  ]);
});

test('no field keeps what was typed in it', async () => {
  const { user } = await open({
    ...deciding([seen('Beth Quillfeather')]),
    'status.get': () => ({ ...workingStatus, vault: 'locked' }),
  });
  await user.click(screen.getByRole('button', { name: 'Family or declared' }));
  await user.click(screen.getByRole('radio', { name: 'It is my own family' }));
  for (const field of document.querySelectorAll('input:not([type=radio], [type=checkbox])'))
    expect(field.getAttribute('autocomplete')).toBe('off');
});
