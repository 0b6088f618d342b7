// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Declaration, ShownDeclaration } from '../../../policy/forms/declaration.ts';
import { newDeclaration, newDeclarationContent } from '../../../policy/forms/declaration-draft.ts';
import type { Remembered } from '../../../policy/incident.ts';
import { expectAccessible } from '../../components/axe.ts';
import { exampleIncident } from '../../policy/forms/example-incident.ts';
import { exampleDeclaration, openDeclaration } from '../../policy/forms/records.ts';
import { refuse } from '../fake-background.ts';
import { finished, noRoster, openOptions } from './open-options.tsx';

const today = () => Temporal.Now.plainDateISO('Europe/London');
const inDays = (days: number) => today().add({ days }).toString();

const settings = finished({
  policyId: 'wateringbury',
  schoolNames: ['Wateringbury CE Primary School'],
  me: { name: 'Ines Tester', role: 'Class teacher', contact: [] },
  recipients: [
    { role: 'headteacher', name: 'Pat Example', address: 'head@elmbridge.example', phone: '' },
    { role: 'dsl', name: 'Pia Example', address: 'dsl@elmbridge.example', phone: '' },
  ],
});

/** One in force from yesterday on. */
const inForce = (change: Parameters<typeof exampleDeclaration>[0] = {}) =>
  exampleDeclaration({ decidedOn: inDays(-1), until: inDays(90), reviewOn: inDays(60), ...change });

const family: Remembered = {
  id: 'k1',
  kind: 'family',
  site: 'x',
  since: '2026-09-03',
  person: { name: 'Lu Tester', handle: 'lu', note: 'my niece' },
};

/** A background that keeps declarations. */
function keeping(declarations: ShownDeclaration[] = [], remembered: Remembered[] = []) {
  const stored = { declarations, remembered };
  return {
    stored,
    handlers: {
      'declarations.list': () => stored.declarations,
      'remembered.list': () => stored.remembered,
      'declarations.save': ({ declaration }: { declaration: Declaration }) => {
        const others = stored.declarations.filter(({ id }) => id !== declaration.id);
        stored.declarations = [...others, declaration];
        return null;
      },
      'declarations.delete': ({ id }: { id: string }) => {
        stored.declarations = stored.declarations.filter((each) => each.id !== id);
        return null;
      },
      'declarations.begin': ({ id }: { id: string }) => {
        const content = newDeclarationContent([{ name: 'Lu Tester', site: 'x', group: 'not-known' }], {
          policy: undefined,
          recipients: [],
          nameOfSite: (site) => site,
        });
        stored.declarations = [...stored.declarations, newDeclaration(id, inDays(0), content)];
        return { id };
      },
      'remembered.withdraw': ({ id }: { id: string }) => {
        stored.remembered = stored.remembered.filter((each) => each.id !== id);
        return null;
      },
    },
  };
}

test('from nothing to approved: bad input named by field, then what it changes in plain words', async () => {
  const kept = keeping();
  const page = openOptions({ hash: '#declarations', settings, handlers: kept.handlers });
  await page.heading('Family & declared');
  expect(await screen.findByText('Nobody is declared, and nobody is noted as family.')).toBeTruthy();
  expect(screen.getByText(/§4\.2 b4 provides for declared relationships/)).toBeTruthy();
  await expectAccessible();
  await page.user.click(screen.getByRole('link', { name: 'New declaration' }));
  await screen.findByRole('heading', { name: 'New declaration' });
  expect(screen.getByLabelText<HTMLInputElement>('DSL').value).toBe('Pia Example');
  expect(screen.getByLabelText<HTMLInputElement>('Policy and clause').value).toContain('§4.2 b4');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).toBe(
    '2 fields need another look. Nothing was saved yet: People, Relationship or situation.',
  );
  expect(kept.stored.declarations).toEqual([]);
  await expectAccessible();

  await page.user.type(screen.getByLabelText('Name as shown'), 'Ottoline Quarrendon');
  await page.user.type(screen.getByLabelText('Handle (optional)'), '@otti.q');
  await page.user.selectOptions(screen.getByLabelText('Stands to the school as'), 'Pupil');
  await page.user.type(screen.getByLabelText('Relationship or situation'), 'My godchild');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeTruthy();
  expect(kept.stored.declarations).toMatchObject([
    {
      decision: 'not-yet',
      content: {
        nature: 'My godchild',
        sites: 'Facebook',
        persons: [{ name: 'Ottoline Quarrendon', handle: 'otti.q', site: 'facebook', group: 'pupil' }],
      },
    },
  ]);
  expect(location.hash).toBe(`#declarations/${kept.stored.declarations[0]!.id}`);
  expect(screen.getByText('Being prepared')).toBeTruthy();
  expect(screen.getByText(/It lifts nothing yet: the person stays pointed out/)).toBeTruthy();

  await page.user.click(screen.getByRole('radio', { name: 'Approved' }));
  await page.user.type(screen.getByLabelText('Decided on'), inDays(1));
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  for (const sentence of [
    /talked it over with the DSL. An approval/,
    /talked it over with the headteacher. An approval/,
    /This day is yet to come. Enter the day of the decision/,
  ])
    expect(screen.getByText(sentence)).toBeTruthy();
  await expectAccessible();
  await page.user.type(screen.getByLabelText('Talked over with the DSL on'), inDays(-2));
  await page.user.type(screen.getByLabelText('Talked over with the headteacher on'), inDays(-1));
  await page.user.clear(screen.getByLabelText('Decided on'));
  await page.user.type(screen.getByLabelText('Decided on'), inDays(0));
  expect(screen.getByText('Enter a last day, or a day on which it is looked at again.')).toBeTruthy();
  await page.user.type(screen.getByLabelText('Holds until (last day)'), inDays(30));
  await page.user.type(screen.getByLabelText('To be looked at again on'), inDays(31));
  expect(screen.getByText(/is after the last day/)).toBeTruthy();
  await page.user.clear(screen.getByLabelText('To be looked at again on'));
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('In force')).toBeTruthy();
  expect(screen.getByText(/Staffroom no longer points this person out/)).toBeTruthy();
  expect(screen.getByText(/It ends by itself after/)).toBeTruthy();
  await expectAccessible();
});

test('several people on one form; the sites follow until the user writes their own', async () => {
  const kept = keeping([openDeclaration()]);
  const page = openOptions({ hash: '#declarations/declaration-1', settings, handlers: kept.handlers });
  await page.user.click(await screen.findByRole('button', { name: 'Add a person' }));
  const second = within(screen.getByRole('group', { name: 'Person 2' }));
  await page.user.type(second.getByLabelText('Name as shown'), 'Pim Quarrendon');
  await page.user.selectOptions(second.getByLabelText('Site'), 'X');
  expect(screen.getByLabelText<HTMLInputElement>('Sites concerned').value).toBe('Facebook, X');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(kept.stored.declarations[0]).toHaveProperty('content.persons.length', 2));
  expect(screen.getByText(/For Pim Quarrendon only a name is given/)).toBeTruthy();
  await page.user.click(screen.getByRole('button', { name: 'Take off: person 1' }));
  expect(screen.queryByRole('group', { name: 'Person 2' })).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>('Name as shown').value).toBe('Pim Quarrendon');
  expect(document.activeElement).toBe(screen.getByLabelText('Name as shown'));
  await page.user.click(screen.getByRole('button', { name: 'Discard the changes' }));
});

test('listed by how they stand, with what is due; withdrawn from the list', async () => {
  const kept = keeping(
    [
      inForce({ id: 'a', reviewOn: inDays(3), content: { nature: 'Godchild' } }),
      { ...openDeclaration(), id: 'b' },
      inForce({ id: 'c', decidedOn: inDays(-9), until: inDays(-1), content: { nature: 'Neighbour' } }),
      { ...inForce({ id: 'd', until: inDays(2) }), content: 'locked' },
    ],
    [family, { ...family, id: 'k2', kind: 'not-same-person' }],
  );
  const page = openOptions({
    hash: '#declarations',
    settings,
    status: { ...noRoster, vault: 'locked' },
    handlers: kept.handlers,
  });
  const table = async (name: string) =>
    within(await screen.findByRole('table', { name })).getAllByRole('row');
  expect((await table('In force')).slice(1).map((row) => row.textContent)).toEqual([
    expect.stringContaining('Review due'),
    expect.stringContaining('Locked'),
  ]);
  expect(await table('Not decided yet')).toHaveLength(2);
  expect((await table('Over'))[1]!.textContent).toContain('Neighbour');
  expect(
    screen.getByText(/to be looked at again in 3 days, .*: Ottoline Quarrendon @otti\.q\./),
  ).toBeTruthy();
  expect(screen.getByText(/ends in 2 days, .*: Locked\. After that/)).toBeTruthy();
  await expectAccessible();
  const noted = await screen.findByRole('table', { name: 'Noted by one click' });
  expect(within(noted).getAllByRole('row')).toHaveLength(2);
  expect(noted.textContent).toContain('my niece');
  await page.user.click(within(noted).getByRole('button', { name: 'Withdraw: Lu Tester @lu' }));
  expect(await screen.findByText('Withdrawn.')).toBeTruthy();
  expect(screen.queryByRole('table', { name: 'Noted by one click' })).toBeNull();

  await page.user.click(screen.getByRole('link', { name: /^Locked/ }));
  expect(await screen.findByText('Unlock to open this declaration.')).toBeTruthy();
});

test('what was noted by one click is put on the form', async () => {
  const kept = keeping([], [family]);
  const page = openOptions({ hash: '#declarations', settings, handlers: kept.handlers });
  await page.user.click(await screen.findByRole('button', { name: 'Fill in the form: Lu Tester @lu' }));
  expect(await screen.findByRole('heading', { name: 'Declaration of a relationship' })).toBeTruthy();
  expect(page.background.orders()).toMatchObject([
    { type: 'declarations.begin', about: { remembered: 'k1' } },
  ]);
  expect(screen.getByLabelText<HTMLInputElement>('Name as shown').value).toBe('Lu Tester');
});

test('withdrawn and deleted on its form', async () => {
  const kept = keeping([inForce()]);
  const page = openOptions({ hash: '#declarations/declaration-1', settings, handlers: kept.handlers });
  await page.user.click(await screen.findByRole('button', { name: 'Withdraw from today' }));
  expect(await screen.findByText('Withdrawn. Staffroom points the person out again.')).toBeTruthy();
  expect(kept.stored.declarations[0]).toHaveProperty('withdrawn', inDays(0));
  await page.user.click(screen.getByRole('button', { name: 'Delete this declaration…' }));
  await page.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }));
  expect(await screen.findByText('Deleted.')).toBeTruthy();
  expect(kept.stored.declarations).toEqual([]);
});

test.each([
  ['carville', /knows no exception for a relationship from before/],
  ['st-marys', /makes an exception for your own family, and for nobody else/],
  ['primary-advantage', /has the note to the headteacher \(§1 last para\)/],
])(
  'where the policy knows no such exception (%s) it says so and leads to the departure note',
  async (policyId, sentence) => {
    const kept = keeping([inForce({ decision: 'refused' })]);
    const page = openOptions({
      hash: '#declarations/declaration-1',
      settings: { ...settings, policyId },
      handlers: kept.handlers,
    });
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByText(/Refused on .*: it lifts nothing/)).toBeTruthy();
    await expectAccessible();
    await page.user.click(screen.getAllByRole('link', { name: 'Write a departure note' })[0]!);
    await screen.findByRole('heading', { name: 'New deviation note' });
    const rules = screen.getByRole('group', { name: 'Rules you depart from' });
    expect(rules.textContent).toContain('(B1)');
    // Such notes are not encrypted: nothing of what was written on the declaration goes along.
    expect(document.body.textContent).not.toContain('godchild');
    for (const field of ['What you do, or mean to do', 'Why'])
      expect(screen.getByLabelText<HTMLTextAreaElement>(field).value).toBe('');
    await page.user.click(screen.getByRole('button', { name: 'Discard the changes' }));
  },
);

test('it goes to the DSL and the headteacher: copied, printed, as a draft, by mail after a warning', async () => {
  const kept = keeping([inForce()]);
  const page = openOptions({ hash: '#declarations/declaration-1', settings, handlers: kept.handlers });
  await page.user.click(await screen.findByRole('button', { name: 'Copy' }));
  await waitFor(() => expect(page.copy).toHaveBeenCalled());
  expect(page.copy.mock.calls[0]![0]).toContain('Ottoline Quarrendon @otti.q (Pupil, Facebook)');
  await page.user.click(screen.getByRole('button', { name: 'Print' }));
  await waitFor(() => expect(page.print).toHaveBeenCalled());
  expect(document.querySelectorAll('.printed .printed-sign')).toHaveLength(3);
  await page.user.click(screen.getByRole('button', { name: 'Save as a mail draft' }));
  await waitFor(() => expect(page.save).toHaveBeenCalled());
  const [name, , eml] = page.save.mock.calls[0]!;
  expect(name).toBe('staffroom-declaration-2026-11-02.eml');
  expect(eml).toMatch(/To: Pia Example <dsl@elmbridge\.example>,\s+Pat Example <head@elmbridge\.example>/);
  expect(eml).toMatch(/^Subject: .*Declaration of a relationship/m);
  expect(/^Subject:.*$/m.exec(eml)![0]).not.toMatch(/Quarrendon/);
  await page.user.click(screen.getByRole('button', { name: 'Open in mail program' }));
  expect(page.openMail).not.toHaveBeenCalled();
  expect(screen.getByText(/This names people: check the sender/)).toBeTruthy();
});

test('exported with everything else that makes an exception', async () => {
  const kept = keeping([inForce()], [family]);
  const page = openOptions({ hash: '#declarations', settings, handlers: kept.handlers });
  await page.user.click(await screen.findByRole('button', { name: 'Export exactly (JSON)' }));
  expect(await screen.findByText(/^2 records exported/)).toBeTruthy();
  const [name, , text] = page.save.mock.calls[0]!;
  expect(name).toMatch(/^staffroom-records-\d{4}-\d\d-\d\d\.json$/);
  expect(text).toContain('My godchild');
  expect(text).toContain('my niece');
});

test('a save that fails says so, and what was typed is still there', async () => {
  const kept = keeping([inForce()]);
  const page = openOptions({
    hash: '#declarations/declaration-1',
    settings,
    handlers: { ...kept.handlers, 'declarations.save': () => refuse('vault.locked') },
  });
  await page.user.type(await screen.findByLabelText('Advice given'), ' and more');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Advice given').value).toMatch(/and more$/);
  await page.user.click(screen.getByRole('button', { name: 'Discard the changes' }));
});

test('while pupils are nearby nothing of it is on the screen', async () => {
  const kept = keeping([inForce()]);
  openOptions({
    hash: '#declarations',
    settings,
    status: { ...noRoster, nearby: true },
    handlers: kept.handlers,
  });
  expect(await screen.findByText(/You said that pupils are nearby/)).toBeTruthy();
  expect(screen.queryByRole('table', { name: 'In force' })).toBeNull();
});

test('a declaration that is gone says so', async () => {
  openOptions({ hash: '#declarations/nothing', settings, handlers: keeping().handlers });
  expect(await screen.findByText('This declaration is not there any more.')).toBeTruthy();
});

test('begun from the log and from what is remembered, each about the right person', async () => {
  const kept = keeping([], [family, { ...family, id: 'k3', kind: 'not-same-person' }]);
  const page = openOptions({
    hash: '#log/i1',
    settings,
    handlers: { ...kept.handlers, 'log.get': () => exampleIncident({ id: 'i1' }) },
  });
  await page.user.click(await screen.findByRole('button', { name: 'Declare a relationship…' }));
  expect(await screen.findByRole('heading', { name: 'Declaration of a relationship' })).toBeTruthy();
  location.hash = '#remembered';
  expect(await screen.findAllByRole('button', { name: /^Fill in the form/ })).toHaveLength(1);
  await page.user.click(screen.getByRole('button', { name: 'Fill in the form: Lu Tester' }));
  await screen.findByRole('heading', { name: 'Declaration of a relationship' });
  expect(page.background.orders()).toMatchObject([
    { type: 'declarations.begin', about: { incident: 'i1' } },
    { type: 'declarations.begin', about: { remembered: 'k1' } },
  ]);
});

test('of an entry whose person cannot be read nothing is begun', async () => {
  openOptions({
    hash: '#log/i1',
    settings,
    handlers: { ...keeping().handlers, 'log.get': () => exampleIncident({ id: 'i1', person: 'locked' }) },
  });
  await screen.findByRole('link', { name: 'Open the report' });
  expect(screen.queryByRole('button', { name: 'Declare a relationship…' })).toBeNull();
});

test('the rules page says how many are excepted, by name of nobody, and leads to the forms', async () => {
  const { content: _, ...dates } = inForce();
  openOptions({
    hash: '#rules/B8',
    settings,
    handlers: {
      ...keeping().handlers,
      'declarations.standing': () => ({
        declarations: [dates, { ...dates, id: 'over', until: inDays(-1) }],
        family: 2,
      }),
    },
  });
  const rule = async (name: string) => within((await screen.findByRole('heading', { name })).closest('li')!);
  const family = await rule('Your own family B7');
  expect(await family.findByText(/^2 exceptions of this kind are in force\./)).toBeTruthy();
  const declared = await rule('Telling the school of a relationship from before B8');
  expect(declared.getByText(/^1 exception of this kind is in force\./)).toBeTruthy();
  expect(declared.getByRole('link', { name: 'Declare a relationship' }).getAttribute('href')).toBe(
    '#declarations/new',
  );
  const departure = await rule('Telling the headteacher of any departure from the policy B9');
  expect(departure.getByRole('link', { name: 'Write a departure note' }).getAttribute('href')).toBe(
    '#records/new-departure',
  );
});
