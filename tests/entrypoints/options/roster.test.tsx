// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { RosterPerson } from '../../../policy/roster/person.ts';
import { newSettings } from '../../../policy/settings.ts';
import type { Status } from '../../../policy/status.ts';
import { expectAccessible } from '../../components/axe.ts';
import type { Handlers } from '../fake-background.ts';
import { refuse } from '../fake-background.ts';
import { finished, noRoster, openOptions } from './open-options.tsx';

const passphrase = 'seven quiet green bicycles';

/** A vault and a roster that behave as the background's do. */
function openWithVault(
  hash: string,
  {
    vault = 'none',
    people = [],
    done = true,
  }: { vault?: Status['vault']; people?: RosterPerson[]; done?: boolean } = {},
) {
  const state = { vault, people };
  const after = () => {
    page.background.changed();
    return null;
  };
  const handlers: Handlers = {
    'status.get': () => ({
      ...noRoster,
      vault: state.vault,
      roster: state.people.length > 0 ? { stored: true, people: state.people.length } : { stored: false },
    }),
    'vault.set': () => {
      state.vault = 'open';
      return after();
    },
    'vault.unlock': (request) => {
      if (request.passphrase !== passphrase) refuse('common.noAnswer');
      state.vault = 'open';
      return after();
    },
    'vault.lock': () => {
      state.vault = 'locked';
      return after();
    },
    'roster.get': () => ({ people: state.people, importedAt: '2026-11-20T10:00:00Z' }),
    'roster.replace': (request) => {
      state.people = request.people as RosterPerson[];
      after();
      return { counts: { pupil: state.people.length, parent: 0, family: 0, leaver: 0 } };
    },
    'roster.erase': () => {
      state.people = [];
      return after();
    },
  };
  const page = openOptions({
    hash,
    settings: done ? finished() : newSettings(),
    handlers,
  });
  return { ...page, state };
}

const pupil = (id: string, forename: string, surname: string): RosterPerson => ({
  id,
  forename,
  surname,
  group: 'pupil',
  expires: '2099-08-31',
});

test('in the set-up: without a roster unless the user chooses one; then a passphrase, then the list', async () => {
  const page = openWithVault('#set-up/5', { done: false });
  const { user } = page;
  await page.heading('A list of names to compare with?');
  expect(screen.queryByLabelText('New passphrase')).toBeNull();
  await user.click(screen.getByRole('radio', { name: /^It compares with a roster/ }));
  await user.type(await screen.findByLabelText('New passphrase'), passphrase);
  await user.type(screen.getByLabelText('The same again'), passphrase);
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Set passphrase' }));

  await user.click(await screen.findByRole('textbox', { name: 'Or paste a list' }));
  await user.paste('Forename,Surname,Year\nBeth,Okafor-Lind,4\nKit,Vane,5\n');
  await user.click(screen.getByRole('button', { name: 'Read the pasted list' }));
  await user.click(await screen.findByRole('button', { name: 'Save 2 people to the roster' }));
  expect(await screen.findByText(/^2 people are on the roster/)).toBeTruthy();
  expect(page.state.people.map(({ surname }) => surname)).toEqual(['Okafor-Lind', 'Vane']);
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Finish' }));
  await page.heading('Ready');
});

test('the tab shows what is on the roster, and locking takes the names off the page', async () => {
  const page = openWithVault('#roster', { vault: 'open', people: [pupil('p1', 'Beth', 'Okafor-Lind')] });
  await page.heading('Roster');
  await screen.findByRole('heading', { name: 'Change the passphrase' });
  await page.user.type(await screen.findByRole('searchbox'), 'okafor');
  expect(await screen.findByText(/Okafor-Lind/)).toBeTruthy();
  await expectAccessible();
  await page.user.click(screen.getByRole('button', { name: /^Lock/ }));
  await screen.findByLabelText('Passphrase');
  expect(document.body.textContent).not.toContain('Okafor');
  await expectAccessible();
  await page.user.type(screen.getByLabelText('Passphrase'), passphrase);
  await page.user.click(screen.getByRole('button', { name: 'Unlock' }));
  await screen.findByRole('heading', { name: 'Change the passphrase' });
});

test('erasing the roster asks first and leaves the import', async () => {
  const page = openWithVault('#roster', { vault: 'open', people: [pupil('p1', 'Beth', 'Okafor-Lind')] });
  await page.heading('Roster');
  await page.user.click(await screen.findByRole('button', { name: /^Erase/ }));
  expect(page.state.people).toHaveLength(1);
  const dialog = await screen.findByRole('dialog');
  await page.user.click(within(dialog).getByRole('button', { name: /^Erase/ }));
  await waitFor(() => expect(page.state.people).toEqual([]));
  expect(await screen.findByText(/There is no roster/)).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Or paste a list' })).toBeTruthy();
});

test('after how long it locks by itself is saved with the settings', async () => {
  const page = openWithVault('#roster', { vault: 'open' });
  await page.heading('Roster');
  await page.user.selectOptions(await screen.findByRole('combobox', { name: /^Lock/ }), '15');
  await waitFor(() => expect(page.stored().lockAfterMinutes).toBe(15));
});
