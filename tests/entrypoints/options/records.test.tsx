// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Deviation } from '../../../policy/forms/deviation.ts';
import type { Permission } from '../../../policy/forms/permission.ts';
import { expectAccessible } from '../../components/axe.ts';
import { exampleDeviation, examplePermission } from '../../policy/forms/records.ts';
import type { Handlers } from '../fake-background.ts';
import { refuse } from '../fake-background.ts';
import { finished, openOptions } from './open-options.tsx';

const today = () => Temporal.Now.plainDateISO('Europe/London');
const inDays = (days: number) => today().add({ days }).toString();

/** A background that keeps records. */
function keeping(permissions: Permission[] = [], deviations: Deviation[] = []) {
  const stored = { permissions, deviations };
  const put = <T extends { id: string }>(list: T[], record: T) => [
    ...list.filter(({ id }) => id !== record.id),
    record,
  ];
  const handlers: Handlers = {
    'permissions.list': () => stored.permissions,
    'deviations.list': () => stored.deviations,
    'permissions.save': ({ permission }) => {
      stored.permissions = put(stored.permissions, permission);
      return null;
    },
    'deviations.save': ({ deviation }) => {
      stored.deviations = put(stored.deviations, deviation);
      return null;
    },
    'permissions.delete': ({ id }) => {
      stored.permissions = stored.permissions.filter((each) => each.id !== id);
      return null;
    },
    'deviations.delete': ({ id }) => {
      stored.deviations = stored.deviations.filter((each) => each.id !== id);
      return null;
    },
  };
  return { stored, handlers };
}

const settings = finished({
  me: { name: 'Ines Tester', role: 'Class teacher', contact: [] },
  recipients: [{ role: 'headteacher', name: 'Pat Example', address: 'head@elmbridge.example', phone: '' }],
});

test('a permission: bad input named by field, then saved, with what it switches off in plain words', async () => {
  const kept = keeping();
  const page = openOptions({ hash: '#records', settings, handlers: kept.handlers });
  await page.heading('Permissions & departures');
  expect(await screen.findByText('Nothing is recorded yet.')).toBeTruthy();
  await expectAccessible();
  await page.user.click(screen.getByRole('link', { name: 'New permission' }));
  await screen.findByRole('heading', { name: 'New permission record' });
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).toBe(
    '2 fields need another look. Nothing was saved yet: Who permitted it, Last day.',
  );
  expect(screen.getByText('Enter who permitted it.')).toBeTruthy();
  expect(kept.stored.permissions).toEqual([]);
  await expectAccessible();

  await page.user.type(screen.getByLabelText('Who permitted it'), 'Pat Example, headteacher');
  await page.user.type(screen.getByLabelText('Last day'), inDays(-1));
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText(/is before the first/)).toBeTruthy();
  await page.user.clear(screen.getByLabelText('Last day'));
  await page.user.type(screen.getByLabelText('Last day'), inDays(30));
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeTruthy();
  expect(kept.stored.permissions).toEqual([
    {
      id: expect.any(String) as string,
      what: 'school-device',
      by: 'Pat Example, headteacher',
      date: today().toString(),
      until: inDays(30),
      conditions: '',
    },
  ]);
  expect(location.hash).toBe(`#records/${kept.stored.permissions[0]!.id}`);
  expect(screen.getByText('In force')).toBeTruthy();
  expect(
    screen.getByText('“Not on the school’s devices without permission”: Staffroom shows no notice for it.'),
  ).toBeTruthy();
  await expectAccessible();
});

test('a departure switches nothing off before the headteacher is told', async () => {
  const kept = keeping();
  const page = openOptions({ hash: '#records/new-departure', settings, handlers: kept.handlers });
  await screen.findByRole('heading', { name: 'New deviation note' });
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).toContain(
    'Rules you depart from, What you do, or mean to do, Why, Last day',
  );
  await page.user.selectOptions(
    screen.getByLabelText('Add a rule'),
    'No social media in lesson or teaching time (D1)',
  );
  expect(screen.getByLabelText<HTMLInputElement>('Clause').value).toBe('5.8');
  await page.user.selectOptions(
    screen.getByLabelText('Add a rule'),
    'Not on the school’s devices without permission (D7)',
  );
  expect(screen.getByLabelText<HTMLInputElement>('Clause').value).toBe('5.8; 5.9');
  await page.user.type(screen.getByLabelText('What you do, or mean to do'), 'Answering on the choir’s page');
  await page.user.type(screen.getByLabelText('Why'), 'The tour leaves on Friday');
  await page.user.type(screen.getByLabelText('Last day'), inDays(5));
  await expectAccessible();
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Headteacher not told yet')).toBeTruthy();
  expect(screen.getByText(/It switches nothing off yet/)).toBeTruthy();
  expect(kept.stored.deviations[0]).not.toHaveProperty('toldHeadteacherOn');

  await page.user.type(screen.getByLabelText('Told to the headteacher on'), inDays(1));
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText(/This day is yet to come/)).toBeTruthy();
  await page.user.clear(screen.getByLabelText('Told to the headteacher on'));
  await page.user.type(screen.getByLabelText('Told to the headteacher on'), today().toString());
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(kept.stored.deviations[0]?.toldHeadteacherOn).toBe(today().toString()));
  expect(await screen.findByText('In force')).toBeTruthy();

  await page.user.click(screen.getByRole('link', { name: 'Back to all permissions and departures' }));
  expect(
    await screen.findByText(/The departure “Answering on the choir’s page” runs out in 5 days/),
  ).toBeTruthy();
});

test('listed by how they stand; withdrawn from today, and taken back', async () => {
  const kept = keeping(
    [
      examplePermission({ id: 'in-force', by: 'A', until: inDays(90) }),
      examplePermission({ id: 'over', what: 'crest', until: inDays(-1) }),
      examplePermission({ id: 'gone', what: 'phone-on-duty', until: inDays(90), withdrawn: inDays(-3) }),
    ],
    [exampleDeviation({ id: 'later', date: inDays(2), until: inDays(4) })],
  );
  const page = openOptions({ hash: '#records', settings, handlers: kept.handlers });
  const tables = () =>
    screen.getAllByRole('table').map((table) => [
      table.querySelector('caption')!.textContent,
      ...within(table)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ]);
  await screen.findAllByRole('table');
  expect(tables()).toEqual([
    ['In force', 'Personal account on a school device'],
    ['Not in force yet', 'Answering on the choir’s page in lessons'],
    ['Over', 'The school’s crest or logo'],
    ['Withdrawn', 'Personal phone on duty'],
  ]);
  await expectAccessible();
  await page.user.click(screen.getByRole('link', { name: 'Personal account on a school device' }));
  await page.user.click(await screen.findByRole('button', { name: 'Withdraw from today' }));
  expect(await screen.findByText('Withdrawn. The rule holds again.')).toBeTruthy();
  expect(kept.stored.permissions.find(({ id }) => id === 'in-force')?.withdrawn).toBe(today().toString());
  await page.user.click(screen.getByRole('button', { name: 'Take the withdrawal back' }));
  expect(await screen.findByText('The withdrawal is taken back.')).toBeTruthy();
  expect(kept.stored.permissions.find(({ id }) => id === 'in-force')).not.toHaveProperty('withdrawn');
});

test('deleted only after a question', async () => {
  const kept = keeping([examplePermission()]);
  const page = openOptions({ hash: '#records/permission-1', settings, handlers: kept.handlers });
  await page.user.click(await screen.findByRole('button', { name: 'Delete this record…' }));
  await page.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel' }));
  expect(kept.stored.permissions).toHaveLength(1);
  await page.user.click(screen.getByRole('button', { name: 'Delete this record…' }));
  await page.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }));
  expect(await screen.findByText('Deleted.')).toBeTruthy();
  expect(kept.stored.permissions).toEqual([]);
});

test('what is typed stays through another tab of the page, and can be discarded', async () => {
  const kept = keeping([examplePermission()]);
  const page = openOptions({ hash: '#records/permission-1', settings, handlers: kept.handlers });
  await page.user.type(await screen.findByLabelText('Conditions (optional)'), ' only');
  expect(screen.getByText('Changed and not saved yet.')).toBeTruthy();
  await page.user.click(screen.getByRole('link', { name: 'Log' }));
  await page.heading('Log');
  location.hash = '#records/permission-1';
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Conditions (optional)')).value).toBe(
    'For the class page only',
  );
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  await page.user.click(screen.getByRole('button', { name: 'Discard the changes' }));
  expect(screen.getByLabelText<HTMLTextAreaElement>('Conditions (optional)').value).toBe(
    'For the class page',
  );
  const after = new Event('beforeunload', { cancelable: true });
  dispatchEvent(after);
  expect(after.defaultPrevented).toBe(false);
});

test('a save that fails says so, and what was typed is still there', async () => {
  const kept = keeping([examplePermission()]);
  const page = openOptions({
    hash: '#records/permission-1',
    settings,
    handlers: { ...kept.handlers, 'permissions.save': () => refuse('common.noAnswer') },
  });
  await page.user.type(await screen.findByLabelText('Conditions (optional)'), ' only');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Staffroom did not answer');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Conditions (optional)').value).toMatch(/only$/);
  await page.user.click(screen.getByRole('button', { name: 'Discard the changes' }));
});

test('the note goes to the headteacher: copied, printed, as a draft, by mail after a warning', async () => {
  const kept = keeping([], [exampleDeviation({ until: inDays(30) })]);
  const page = openOptions({ hash: '#records/deviation-1', settings, handlers: kept.handlers });
  await page.user.click(await screen.findByRole('button', { name: 'Copy' }));
  await waitFor(() => expect(page.copy).toHaveBeenCalled());
  const text = page.copy.mock.calls[0]![0];
  for (const part of [
    'Deviation note',
    'Elmbridge Primary School',
    'Ines Tester, Class teacher',
    'The tour leaves on Friday',
  ])
    expect(text).toContain(part);
  await page.user.click(screen.getByRole('button', { name: 'Print' }));
  await waitFor(() => expect(page.print).toHaveBeenCalled());
  expect(document.querySelector('.printed')!.textContent).toContain('The tour leaves on Friday');
  await page.user.click(screen.getByRole('button', { name: 'Save as a mail draft' }));
  await waitFor(() => expect(page.save).toHaveBeenCalled());
  const [name, type, eml] = page.save.mock.calls[0]!;
  expect([name, type]).toEqual(['staffroom-deviation-2026-09-01.eml', 'message/rfc822']);
  expect(eml).toContain('To: Pat Example <head@elmbridge.example>');
  await page.user.click(screen.getByRole('button', { name: 'Open in mail program' }));
  expect(page.openMail).not.toHaveBeenCalled();
  expect(screen.getByText(/This is school business: check the sender/)).toBeTruthy();
  await expectAccessible();
  await page.user.click(screen.getByRole('button', { name: 'Open the mail program' }));
  await waitFor(() => expect(page.openMail).toHaveBeenCalled());
  expect(page.openMail.mock.calls[0]![0]).toMatch(
    /^mailto:head@elmbridge\.example\?subject=Deviation%20note/,
  );
});

test.each([
  ['Export for a spreadsheet (CSV)', 'csv'],
  ['Export exactly (JSON)', 'json'],
])('%s: everything, under a name that names nobody', async (label, ending) => {
  const kept = keeping([examplePermission()], [exampleDeviation()]);
  const page = openOptions({ hash: '#records', settings, handlers: kept.handlers });
  await page.user.click(await screen.findByRole('button', { name: label }));
  expect(await screen.findByText(/^2 records exported/)).toBeTruthy();
  const [name, , text] = page.save.mock.calls[0]!;
  expect(name).toMatch(new RegExp(`^staffroom-records-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
  expect(text).toContain('The tour leaves on Friday');
  expect(text).toContain('Pat Example, headteacher');
});

test('a record that is gone says so', async () => {
  openOptions({ hash: '#records/nothing', settings, handlers: keeping().handlers });
  expect(await screen.findByText('This record is not there any more.')).toBeTruthy();
});
