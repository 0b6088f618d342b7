// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import {
  hostPermissions,
  optionalHostPermissions,
  permissionsFor,
} from '../../../entrypoints/background/permissions.ts';
import type { Remembered } from '../../../policy/incident.ts';
import { expectAccessible } from '../../components/axe.ts';
import { incident } from '../../policy/log/incidents.ts';
import { refuse, workingStatus } from '../fake-background.ts';
import { finished, noRoster, openOptions } from './open-options.tsx';

const remembered: Remembered[] = [
  {
    id: 'r1',
    kind: 'family',
    site: 'facebook',
    since: '2026-10-01',
    person: { name: 'Piotr Teasdale', note: 'My brother' },
  },
  {
    id: 'r2',
    kind: 'declared',
    site: 'x',
    since: '2026-10-02',
    declaredOn: '2026-09-30',
    person: { name: 'Beth Okafor-Lind', handle: 'bethol' },
  },
  { id: 'r3', kind: 'not-same-person', site: 'x', since: '2026-10-03', person: { name: 'Beth\u202Edlof' } },
  {
    id: 'r4',
    kind: 'answered',
    group: 'leaver',
    site: 'x',
    since: '2026-10-04',
    person: { name: 'Kit Vane' },
  },
];

describe('every tab, in every state, gives axe nothing to find', () => {
  const tabs = {
    school: 'School & policy',
    rules: 'Rules',
    sites: 'Social sites',
    timetable: 'Timetable',
    recipients: 'Recipients',
    accounts: 'Accounts',
    roster: 'Roster',
    remembered: 'Remembered',
    log: 'Log',
    'log/answers': 'Log',
    declarations: 'Family & declared',
    'declarations/new': 'Family & declared',
    records: 'Permissions & departures',
    'records/new-permission': 'Permissions & departures',
    'records/new-departure': 'Permissions & departures',
    statistics: 'Statistics',
    privacy: 'Privacy & permissions',
    status: 'Status',
  };
  const states = {
    empty: { status: noRoster },
    unlocked: {
      status: workingStatus,
      handlers: {
        'log.list': () => ({
          incidents: [incident(), incident({ id: 'i2', number: 2, state: 'sent' })],
          total: 250,
        }),
        'remembered.list': () => remembered,
        'health.list': () => [
          {
            site: 'facebook',
            surface: 'incoming-requests',
            lastGood: '2026-11-20T10:00:00Z',
            lastTried: '2026-11-20T10:00:00Z',
            failures: 0,
          },
          { site: 'x', surface: 'notifications', lastTried: '2026-11-20T10:00:00Z', failures: 3 },
        ],
      },
    },
    locked: {
      status: { ...workingStatus, vault: 'locked' as const },
      handlers: {
        'log.list': () => ({ incidents: [incident({ person: 'locked' })], total: 1 }),
        'remembered.list': () => remembered.map((each) => ({ ...each, person: 'locked' as const })),
        'roster.get': () => refuse('common.noAnswer'),
      },
    },
    failing: {
      status: noRoster,
      handlers: {
        'log.list': () => refuse('common.noAnswer'),
        'remembered.list': () => refuse('common.noAnswer'),
        'health.list': () => refuse('common.noAnswer'),
      },
    },
  };
  for (const [tab, title] of Object.entries(tabs))
    test.each(Object.entries(states))(`${tab}, %s`, async (_, state) => {
      const page = openOptions({ hash: `#${tab}`, ...state });
      await page.heading(title);
      await page.background.settled();
      expect(screen.getByRole('link', { current: 'page' }).textContent).toBe(title);
      await expectAccessible();
    });
});

test('until the settings are loaded there is nothing to edit, and nothing is saved', async () => {
  const page = openOptions({
    hash: '#school',
    handlers: { 'settings.get': () => new Promise(() => {}) },
  });
  await waitFor(() => expect(page.background.requests.map(({ type }) => type)).toContain('settings.get'));
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  expect(screen.queryAllByRole('radio')).toEqual([]);
  expect(page.saves()).toBe(0);
});

test('settings that cannot be loaded for the moment can be asked for again', async () => {
  let broken = true;
  const page = openOptions({
    hash: '#school',
    handlers: { 'settings.get': () => (broken ? refuse('common.noAnswer') : finished()) },
  });
  expect(await screen.findByRole('alert')).toBeTruthy();
  await expectAccessible();
  broken = false;
  await page.user.click(screen.getByRole('button', { name: 'Try again' }));
  await page.heading('School & policy');
});

test('a window where nothing can be kept is told so, instead of a form', async () => {
  openOptions({
    hash: '#school',
    status: { ...noRoster, settings: 'unreadable', storage: 'not-available' },
  });
  expect(await screen.findByText(/Nothing is kept in this window/)).toBeTruthy();
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  await expectAccessible();
});

test('another tab takes the focus to its heading, and its name to the title', async () => {
  const page = openOptions({ hash: '#school' });
  await page.heading('School & policy');
  await page.user.click(screen.getByRole('link', { name: 'Log' }));
  const heading = await page.heading('Log');
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(document.title).toBe('Log – Staffroom settings');
});

test('no field remembers what was typed in it', async () => {
  for (const tab of ['school', 'recipients', 'accounts', 'log']) {
    const page = openOptions({ hash: `#${tab}` });
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1));
    for (const field of document.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea'))
      expect(field.getAttribute('autocomplete')).toBe('off');
    await page.background.settled();
    document.body.replaceChildren();
  }
});

test('a change is saved when the field is left, and says so', async () => {
  const page = openOptions({ hash: '#school' });
  await page.heading('School & policy');
  await page.user.type(screen.getByRole('textbox', { name: 'Your post' }), 'Year 4 teacher');
  expect(page.saves()).toBe(0);
  await page.user.tab();
  expect(await screen.findByText(/^Saved at/)).toBeTruthy();
  expect(page.stored().me.role).toBe('Year 4 teacher');
  expect(page.saves()).toBe(1);
  await page.user.tab();
  expect(page.saves()).toBe(1);
});

test('a change made elsewhere does not overwrite what is being typed, nor is it overwritten', async () => {
  let hideNames = false;
  const page = openOptions({
    hash: '#school',
    handlers: {
      'settings.get': () =>
        finished({ hideNames, me: { name: '', role: hideNames ? 'Cook' : '', contact: [] } }),
    },
  });
  await page.heading('School & policy');
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Your name' });
  await page.user.type(field, 'Rowan');
  hideNames = true;
  page.background.changed();
  await waitFor(() =>
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Hide names/ }).checked).toBe(true),
  );
  expect(field.value).toBe('Rowan');
  await page.user.tab();
  await waitFor(() => expect(page.stored().me.name).toBe('Rowan'));
  expect(page.stored().hideNames).toBe(true);
});

test('what is being typed is saved when the page is put away', async () => {
  const page = openOptions({ hash: '#school' });
  await page.heading('School & policy');
  await page.user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Rowan');
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  await waitFor(() => expect(page.stored().me.name).toBe('Rowan'));
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
});

describe('recipients', () => {
  test('a person can be added and removed; a post the policy names always stands ready', async () => {
    const page = openOptions({ hash: '#recipients' });
    await page.heading('Recipients');
    expect(screen.getByRole('group', { name: 'Headteacher' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove Headteacher' })).toBeNull();
    await page.user.selectOptions(
      screen.getByRole('combobox', { name: 'Post of the person to add' }),
      'Line manager',
    );
    await page.user.click(screen.getByRole('button', { name: 'Add a person' }));
    const group = await screen.findByRole('group', { name: 'Line manager' });
    await page.user.type(within(group).getByRole('textbox', { name: 'Name' }), 'Ines Marlowe');
    await page.user.tab();
    await waitFor(() => expect(page.stored().recipients.at(-1)?.name).toBe('Ines Marlowe'));
    await page.user.click(screen.getByRole('button', { name: 'Remove Line manager' }));
    await waitFor(() => expect(page.stored().recipients).toEqual([]));
  });

  test('an address that is none is marked, and kept as typed', async () => {
    const page = openOptions({ hash: '#recipients' });
    await page.heading('Recipients');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'School e-mail address' });
    await page.user.type(field, 'head at school');
    await page.user.tab();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toBeTruthy();
    await waitFor(() => expect(page.stored().recipients[0]?.address).toBe('head at school'));
  });
});

describe('accounts', () => {
  test('one account twice is pointed out and stored once; what is right is stored beside what is not', async () => {
    const page = openOptions({ hash: '#accounts' });
    await page.heading('Accounts');
    await page.user.type(screen.getByRole('textbox', { name: 'Your X account' }), '@rowan_t');
    await page.user.click(screen.getByRole('button', { name: 'Add another X account' }));
    await page.user.type(screen.getByRole('textbox', { name: 'Another X account' }), 'https://x.com/Rowan_T');
    await page.user.type(screen.getByRole('textbox', { name: 'Your Facebook account' }), 'me@school.example');
    await page.user.tab();
    expect(await screen.findByText('This account is in the list already.')).toBeTruthy();
    expect(screen.getByText(/This is an e-mail address/)).toBeTruthy();
    await waitFor(() =>
      expect(page.stored().accounts.map(({ account }) => account.toLowerCase())).toEqual(['rowan_t']),
    );
  });
});

describe('remembered', () => {
  test('one list shows every decision; one button withdraws one', async () => {
    let list = remembered;
    const page = openOptions({
      hash: '#remembered',
      handlers: {
        'remembered.list': () => list,
        'remembered.withdraw': ({ id }) => {
          list = list.filter((each) => each.id !== id);
          page.background.changed();
          return null;
        },
      },
    });
    await page.heading('Remembered');
    const table = await screen.findByRole('table', { name: '4 decisions' });
    expect(within(table).getByText('Declared on 30 Sept 2026')).toBeTruthy();
    expect(within(table).getByText('You said: Former pupil')).toBeTruthy();
    // A name cannot turn the line around.
    expect(within(table).getByText('Beth[U+202E]dlof')).toBeTruthy();
    await page.user.click(screen.getByRole('button', { name: 'Withdraw: Piotr Teasdale' }));
    await screen.findByRole('table', { name: '3 decisions' });
    expect(screen.queryByText('Piotr Teasdale')).toBeNull();
    await page.user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Declared');
    await screen.findByRole('table', { name: '1 decision' });
  });

  test('while locked, a name is asked for by the passphrase', async () => {
    const page = openOptions({
      hash: '#remembered',
      status: { ...workingStatus, vault: 'locked' },
      handlers: {
        'remembered.list': () => [{ ...remembered[0]!, person: 'locked' }],
        'vault.unlock': () => null,
      },
    });
    await page.heading('Remembered');
    await page.user.type(screen.getByLabelText('Passphrase'), 'seven quiet green bicycles');
    await page.user.click(screen.getByRole('button', { name: 'Unlock' }));
    await waitFor(() =>
      expect(page.background.requests).toContainEqual({
        type: 'vault.unlock',
        passphrase: 'seven quiet green bicycles',
      }),
    );
  });
});

describe('privacy', () => {
  test('every permission of the manifest is explained, and no other', async () => {
    const page = openOptions({ hash: '#privacy' });
    await page.heading('Privacy & permissions');
    const named = [...document.querySelectorAll('code')].map((code) => code.textContent);
    expect(named).toEqual([
      ...permissionsFor('chrome'),
      ...[...hostPermissions, ...optionalHostPermissions].map((each) => each.permission),
    ]);
  });

  test('everything that is kept is in the list, with how much of it there is', async () => {
    const page = openOptions({
      hash: '#privacy',
      handlers: {
        'usage.list': () => [{ date: '2026-11-20', host: 'x.com', inside: 60, outside: 0 }],
        'changes.list': () => [
          { kind: 'off', date: '2026-11-20' },
          { kind: 'off', date: '2026-11-23' },
        ],
      },
    });
    await page.heading('Privacy & permissions');
    const table = within(screen.getByRole('table', { name: 'What is kept, and where' }));
    const row = (name: RegExp) => within(table.getByRole('row', { name })).getAllByRole('cell');
    await waitFor(() => expect(row(/^Minutes of use/)[0]?.textContent).toBe('1'));
    expect(row(/^What single dates/)[0]?.textContent).toBe('2');
    expect(row(/^Answers to notices/)[0]?.textContent).toBe('0');
    expect(row(/^Permission records/)[0]?.textContent).toBe('0');
  });

  test('erasing everything asks first, offers the export, and begins again at the set-up', async () => {
    const page = openOptions({
      hash: '#privacy',
      handlers: { 'everything.erase': () => null },
    });
    await page.heading('Privacy & permissions');
    await page.user.click(screen.getByRole('button', { name: 'Erase everything…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Erase everything?' });
    expect(within(dialog).getByRole('link', { name: 'Export the log first' })).toBeTruthy();
    await expectAccessible();
    await page.user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(page.background.requests).not.toContainEqual({ type: 'everything.erase' });
    await page.user.click(screen.getByRole('button', { name: 'Erase everything…' }));
    await page.user.click(
      within(await screen.findByRole('dialog', { name: 'Erase everything?' })).getByRole('button', {
        name: 'Erase everything',
      }),
    );
    await page.heading('Which policy applies to you?');
    expect(page.background.requests).toContainEqual({ type: 'everything.erase' });
  });

  test('the settings can be exported as they are', async () => {
    const page = openOptions({ hash: '#privacy' });
    await page.heading('Privacy & permissions');
    await page.user.click(screen.getByRole('button', { name: 'Export the settings' }));
    await waitFor(() => expect(page.save).toHaveBeenCalledOnce());
    const [name, type, text] = page.save.mock.calls[0]!;
    expect([name, type]).toEqual(['staffroom-settings.json', 'application/json']);
    expect(JSON.parse(text)).toEqual(finished());
  });
});

describe('settings that cannot be read', () => {
  const status = { ...noRoster, settings: 'unreadable' as const };

  test('nothing can be edited and nothing is written, whatever the address, until the user chooses', async () => {
    const page = openOptions({
      hash: '#recipients',
      status,
      handlers: {
        'settings.get': () => refuse('common.noAnswer'),
        'settings.snapshots': () => [
          { id: 2, at: '2026-11-20T19:00:00Z', readable: false },
          { id: 1, at: '2026-11-19T19:00:00Z', readable: true },
        ],
        'settings.raw': () => '{"version":7}',
        'settings.restore': () => null,
      },
    });
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    await expectAccessible();

    await page.user.click(screen.getByRole('button', { name: 'Save as a file' }));
    await waitFor(() => expect(page.save).toHaveBeenCalledOnce());
    expect(page.save.mock.calls[0]).toEqual([
      'staffroom-settings-damaged.txt',
      'text/plain;charset=utf-8',
      '{"version":7}',
    ]);
    expect(await screen.findByText(/20 Nov 2026.* cannot be read either/)).toBeTruthy();
    expect(
      page.background.orders().filter(({ type }) => !/list|snapshots|raw|settings\.copy/.test(type)),
    ).toEqual([]);
    await page.user.click(await screen.findByRole('button', { name: /^Restore the copy of 19 Nov 2026/ }));
    await waitFor(() =>
      expect(page.background.requests).toContainEqual({ type: 'settings.restore', snapshot: 1 }),
    );
    expect(page.saves()).toBe(0);
  });

  test('where no earlier state is left, the copy without names can be taken, and says what it lacks', async () => {
    const page = openOptions({
      hash: '',
      status,
      handlers: {
        'settings.snapshots': () => [],
        'settings.copy': () => ({ at: '2026-11-18T19:00:00Z' }),
        'settings.restore-copy': () => null,
      },
    });
    const take = await screen.findByRole('button', {
      name: /^Restore the copy without names of 18 Nov 2026/,
    });
    expect(screen.getByText(/go through the set-up again for the rest/)).toBeTruthy();
    await expectAccessible();
    expect(page.background.requests).not.toContainEqual({ type: 'settings.restore-copy' });
    await page.user.click(take);
    await waitFor(() => expect(page.background.requests).toContainEqual({ type: 'settings.restore-copy' }));
    expect(page.saves()).toBe(0);
  });

  test('starting afresh is asked for twice', async () => {
    const page = openOptions({
      hash: '',
      status,
      handlers: { 'settings.snapshots': () => [], 'settings.start-afresh': () => null },
    });
    await page.user.click(await screen.findByRole('button', { name: 'Start afresh…' }));
    expect(page.background.requests).not.toContainEqual({ type: 'settings.start-afresh' });
    const dialog = await screen.findByRole('dialog');
    await page.user.click(within(dialog).getByRole('button', { name: 'Start afresh' }));
    await waitFor(() => expect(page.background.requests).toContainEqual({ type: 'settings.start-afresh' }));
    expect(page.saves()).toBe(0);
  });
});
