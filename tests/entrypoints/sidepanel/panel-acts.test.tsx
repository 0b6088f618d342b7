// @vitest-environment happy-dom
import { act, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PanelApp } from '../../../entrypoints/sidepanel/PanelApp.tsx';
import type { HeldAct } from '../../../policy/act.ts';
import { acts as allActs } from '../../../policy/act.ts';
import type { Finding } from '../../../policy/finding.ts';
import { expectAccessible } from '../../components/axe.ts';
import { exampleIncident } from '../../policy/forms/example-incident.ts';
import { fakeBackground, type Handlers, refuse, workingStatus } from '../fake-background.ts';

const incident = exampleIncident();

const finding = (change: Partial<Finding> = {}): Finding => ({
  duty: 'B4',
  group: 'pupil',
  strength: 'must',
  citation: { ...incident.citation, gist: 'Staff do not send friend requests to pupils or parents.' },
  basis: 'name',
  reasons: [{ key: 'names.exact', params: { forename: 'Beth', surname: 'Quillfeather' } }],
  personIds: ['p1'],
  recipients: [],
  immediately: false,
  ...change,
});

const heldAct = (change: Partial<HeldAct> = {}): HeldAct => ({
  key: 'k1',
  act: 'add',
  site: 'facebook',
  at: '2026-11-20T09:59:00Z',
  late: false,
  contact: { name: 'Beth Quillfeather', handle: 'beth.q', personId: '1000001' },
  result: 'match',
  findings: [finding()],
  reasons: [],
  ...change,
});

const taking = heldAct({
  key: 'k2',
  act: 'take',
  contact: { name: 'Hillcrest Primary', handle: 'hillcrest' },
  findings: [],
  taking: {
    duty: 'F4',
    strength: 'should',
    citation: {
      ...incident.citation,
      clause: '5.21',
      gist: 'What the school posts is not for personal use.',
    },
  },
});

async function open(acts: HeldAct[], handlers: Handlers = {}) {
  const current = { acts };
  const background = fakeBackground({
    'page.get': () => ({ site: 'facebook', settled: true, surfaces: [], people: [] }),
    'acts.list': () => current.acts,
    'acts.dismiss': ({ key }) => {
      current.acts = current.acts.filter((each) => each.key !== key);
      return null;
    },
    ...handlers,
  });
  const openReport = vi.fn();
  const openOptions = vi.fn();
  const user = userEvent.setup();
  render(
    <PanelApp
      ask={background.ask}
      onChange={background.onChange}
      followTab={(callback) => {
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
  await background.settled();
  const change = async (next: HeldAct[]) => {
    current.acts = next;
    await act(async () => {
      background.changed();
      await background.settled();
    });
  };
  return { background, openReport, openOptions, user, change, current };
}

const cardOf = (name: RegExp) => screen.findByRole('article', { name });
const press = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));

test('nothing was held: nothing stands there', async () => {
  const { background } = await open([]);
  await waitFor(() => expect(background.requests).toContainEqual({ type: 'acts.list', tabId: 7 }));
  expect(screen.queryByText('Before you go on')).toBeNull();
  expect(screen.queryByRole('region', { name: 'Your own clicks that were held' })).toBeNull();
  await expectAccessible();
});

test('a held click: what it was, who it may be and why, which clause, how to go on', async () => {
  await open([heldAct()]);
  const card = within(await cardOf(/Beth Quillfeather/));
  for (const text of [
    'Held once',
    'Adding as a friend or contact, Facebook',
    'May be a pupil',
    'Hillcrest Primary, 5.13',
    'Required',
    'Staff do not send friend requests to pupils or parents.',
    'To go on, press again in the page. Staffroom does not do it for you.',
  ])
    expect(card.getByText(text)).toBeTruthy();
  expect(screen.getByText(/possible match, not proof/)).toBeTruthy();
  // One's own act is noted if one wants it; there is nobody's approach to report.
  expect(card.getByRole('button', { name: 'Keep a note in the log' })).toBeTruthy();
  expect(card.queryByRole('button', { name: 'Prepare a report' })).toBeNull();
  await expectAccessible();
});

test('every act, held and late, reads as what it is', async () => {
  await open(
    allActs.flatMap((each) =>
      [false, true].map((late) => ({
        ...(each === 'take' ? taking : heldAct({ act: each })),
        key: `${each} ${late}`,
        late,
      })),
    ),
  );
  await screen.findAllByRole('article');
  expect(screen.getAllByText(/, Facebook$/).map((one) => one.textContent)).toMatchInlineSnapshot(`
    [
      "Adding as a friend or contact, Facebook",
      "Adding as a friend or contact, Facebook",
      "Following, Facebook",
      "Following, Facebook",
      "Accepting a request, Facebook",
      "Accepting a request, Facebook",
      "Writing a message, Facebook",
      "Writing a message, Facebook",
      "Sharing something, Facebook",
      "Sharing something, Facebook",
      "Opening a profile, Facebook",
      "Opening a profile, Facebook",
      "Sharing or saving a post, Facebook",
      "Sharing or saving a post, Facebook",
    ]
  `);
  expect(screen.getAllByText('Went through')).toHaveLength(allActs.length);
  expect(screen.getAllByText(/before Staffroom had an answer/)).toHaveLength(allActs.length);
  await expectAccessible();
});

test('several acts towards one person: why and which clause stand open once', async () => {
  const reportCitation = incident.reportCitation!;
  await open([
    heldAct({ key: 'k3', act: 'message', findings: [finding({ duty: 'B5', reportCitation })] }),
    heldAct({ findings: [finding({ reportCitation })] }),
    heldAct({ key: 'k4', contact: { name: 'Casimir Holt' } }),
  ]);
  const cards = await screen.findAllByRole('article');
  expect(cards.map((card) => within(card).queryByText('Why, and which clause') !== null)).toEqual([
    false,
    true,
    false,
  ]);
  // Who hears of it stands only where somebody else may have begun it.
  expect(cards.map((card) => within(card).queryByText(/Who hears of it/) !== null)).toEqual([
    true,
    false,
    false,
  ]);
  // What was just held comes before the moment.
  const headings = screen.getAllByRole('heading').map((one) => one.textContent);
  expect(headings.indexOf('Before you go on')).toBeLessThan(headings.indexOf('Now'));
  await expectAccessible();
});

test('what the school posts: the clause, and nothing about a person', async () => {
  await open([taking]);
  const card = within(await cardOf(/Hillcrest Primary/));
  expect(card.getByText('This is one of the accounts you named as your school’s.')).toBeTruthy();
  expect(card.getByText('Hillcrest Primary, 5.21')).toBeTruthy();
  expect(card.getAllByRole('button').map((one) => one.textContent)).toEqual(['Put away']);
  expect(screen.queryByText(/possible match/)).toBeNull();
  await expectAccessible();
});

test('not the same person: decided, said, and folded away', async () => {
  const asked: unknown[] = [];
  const { user, current } = await open([heldAct()], {
    'acts.decide': (request) => {
      asked.push(request);
      current.acts = [
        heldAct({
          result: 'remembered',
          findings: [],
          remembered: {
            id: 'r1',
            kind: 'not-same-person',
            site: 'facebook',
            since: '2026-11-20',
            person: { name: 'Beth Quillfeather' },
          },
        }),
      ];
      return null;
    },
  });
  await cardOf(/Beth/);
  await press(user, 'Not the same person');
  await screen.findByText('1 earlier click that needs nothing now');
  expect(asked).toEqual([{ type: 'acts.decide', tabId: 7, key: 'k1', as: 'not-same-person' }]);
  expect(screen.getByRole('status').textContent).toContain('not the same person');
  expect(
    screen.getByText(/Adding as a friend or contact\. Not the same person, since 20 November 2026\./),
  ).toBeTruthy();
  expect(screen.queryByText('Before you go on')).toBeNull();
  await expectAccessible();
});

test('family with a note; a relationship to declare opens the form', async () => {
  const { user, background, openOptions } = await open([heldAct()], {
    'acts.decide': () => null,
    'declarations.begin': () => ({ id: 'form-1' }),
  });
  await cardOf(/Beth/);
  await press(user, 'Family or declared');
  await expectAccessible();
  await press(user, 'Save');
  expect(screen.getByRole('alert').textContent).toBe('Choose one of the two.');
  await user.click(screen.getByRole('radio', { name: 'It is my own family' }));
  await user.type(screen.getByRole('textbox', { name: /Note/ }), 'my niece');
  await press(user, 'Save');
  await background.settled();
  expect(background.orders()).toEqual([
    { type: 'acts.decide', tabId: 7, key: 'k1', as: 'family', note: 'my niece' },
  ]);

  await user.click(screen.getByRole('radio', { name: /A relationship to declare/ }));
  await press(user, 'Open the form');
  await waitFor(() => expect(openOptions).toHaveBeenCalledWith('declarations/form-1'));
  expect(background.orders().at(-1)).toMatchObject({
    type: 'declarations.begin',
    about: {
      person: {
        name: 'Beth Quillfeather',
        handle: 'beth.q',
        personId: '1000001',
        site: 'facebook',
        group: 'pupil',
      },
    },
  });
});

test('a declaration that is not decided stands with it, and opens', async () => {
  const { user, openOptions } = await open([heldAct({ declaration: { id: 'form-1', state: 'discussed' } })]);
  const card = within(await cardOf(/Beth/));
  expect(card.getByText(/Declaration not decided yet/)).toBeTruthy();
  await user.click(card.getByRole('button', { name: 'Open the form' }));
  expect(openOptions).toHaveBeenCalledWith('declarations/form-1');
});

test('a note in the log only by the user’s click; then the entry is named', async () => {
  const { user, background, current } = await open([heldAct()], {
    'acts.keep': () => {
      current.acts = [heldAct({ incident: exampleIncident({ surface: 'own-action', kind: 'own-add' }) })];
      return { incidentId: 'incident-12' };
    },
  });
  await cardOf(/Beth/);
  expect(background.orders()).toEqual([]);
  await press(user, 'Keep a note in the log');
  await screen.findByText('In the log as entry 12: Noticed.');
  expect(screen.queryByRole('button', { name: 'Keep a note in the log' })).toBeNull();
  expect(document.activeElement?.textContent).toContain('Beth Quillfeather');
  await expectAccessible();
});

test('where somebody else began it, a report can be prepared', async () => {
  const { user, background, openReport } = await open([heldAct({ act: 'accept' })], {
    'acts.keep': () => ({ incidentId: 'incident-12' }),
  });
  await cardOf(/Beth/);
  await press(user, 'Prepare a report');
  await waitFor(() => expect(openReport).toHaveBeenCalledWith('incident-12'));
  expect(background.orders()).toEqual([{ type: 'acts.keep', tabId: 7, key: 'k1' }]);
});

test('put away: one, or all that need nothing', async () => {
  const { user } = await open([
    heldAct(),
    heldAct({ key: 'k3', contact: { name: 'Casimir Holt' }, result: 'clear', findings: [] }),
    heldAct({ key: 'k4', contact: { name: 'Ines Quill' }, result: 'locked', findings: [] }),
  ]);
  await cardOf(/Beth/);
  await user.click(screen.getByText('2 earlier clicks that need nothing now'));
  expect(screen.getByText(/No rule applies\./)).toBeTruthy();
  expect(screen.getByText(/Not compared while the roster is locked\./)).toBeTruthy();
  await press(user, 'Put these away');
  await waitFor(() => expect(screen.queryByText(/Casimir|Ines/)).toBeNull());
  await press(user, 'Put away');
  await waitFor(() => expect(screen.queryByText(/Beth/)).toBeNull());
  expect(screen.getByRole('status').textContent).toBe('Put away.');
});

test('names are hidden with the others, shown one by one, and never while pupils are nearby', async () => {
  const { user, background, change } = await open([heldAct()]);
  await cardOf(/Beth/);
  await press(user, 'Hide names');
  expect(document.body.textContent).not.toMatch(/Beth|Quillfeather|beth\.q/);
  expect(screen.getByText('How the names agree is hidden with the name.')).toBeTruthy();
  await expectAccessible();
  await press(user, 'Show this name');
  expect(await cardOf(/Beth Quillfeather/)).toBeTruthy();

  background.handlers['status.get'] = () => ({ ...workingStatus, nearby: true });
  await change([heldAct()]);
  await waitFor(() => expect(document.body.textContent).not.toMatch(/Beth|Quillfeather|beth\.q/));
  expect(screen.queryByRole('button', { name: 'Show this name' })).toBeNull();
});

test('while everything is hidden nothing is fetched', async () => {
  const { background } = await open([heldAct()], {
    'status.get': () => ({ ...workingStatus, hidden: true }),
  });
  await background.settled();
  expect(background.requests.map(({ type }) => type)).not.toContain('acts.list');
  expect(document.body.textContent).not.toMatch(/Beth|Before you go on/);
});

test('while locked the panel says that no click is held', async () => {
  await open([heldAct({ result: 'locked', findings: [] })], {
    'status.get': () => ({ ...workingStatus, vault: 'locked' }),
  });
  expect(screen.getByText(/Until then no click of yours on a person is held\./)).toBeTruthy();
  expect(screen.queryByText('Before you go on')).toBeNull();
  await expectAccessible();
});

test('a failure is said, and the rest of the panel stays', async () => {
  const { user } = await open([heldAct()], { 'acts.decide': () => refuse('acts.gone') });
  await cardOf(/Beth/);
  await press(user, 'Not the same person');
  expect((await screen.findByRole('alert')).textContent).toMatch(/no longer listed/);
  expect(await cardOf(/Beth/)).toBeTruthy();
});
