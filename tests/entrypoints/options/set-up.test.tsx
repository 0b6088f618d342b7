// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { newSettings } from '../../../policy/settings.ts';
import { expectAccessible } from '../../components/axe.ts';
import { openOptions } from './open-options.tsx';

const button = (name: string) => screen.getByRole('button', { name });

test('five steps lead from nothing to ready, each saved as it goes', async () => {
  const page = openOptions({ hash: '#set-up', settings: newSettings() });
  const { user, stored } = page;

  await page.heading('Which policy applies to you?');
  await expectAccessible();
  await user.click(screen.getByRole('radio', { name: 'Wateringbury CE Primary School' }));
  await waitFor(() => expect(stored().policyId).toBe('wateringbury'));
  const table = screen.getByRole('table', { name: /Wateringbury CE Primary School says/ });
  const pupils = within(table).getByRole('row', { name: /^Pupil/ });
  // The policy advises on requests and requires on messages: neither may look like the other.
  expect(within(pupils).getByText('Advised')).toBeTruthy();
  expect(within(pupils).getByText('Required')).toBeTruthy();
  expect(within(pupils).getByText(/^For messages:/)).toBeTruthy();
  await expectAccessible();
  await user.click(button('Continue'));

  expect(document.activeElement).toBe(await page.heading('Your school and you'));
  expect(stored().setUp).toEqual({ step: 1, done: false });
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the school' }).value).toBe(
    'Wateringbury CE Primary School',
  );
  await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Rowan Teasdale');
  await user.type(screen.getByRole('textbox', { name: 'Other names it goes by' }), 'Elm{Enter}WPS');
  await expectAccessible();
  await user.click(button('Continue'));

  await page.heading('Who hears of a request?');
  expect(stored().me.name).toBe('Rowan Teasdale');
  expect(stored().schoolNames).toEqual(['Wateringbury CE Primary School', 'Elm', 'WPS']);
  const head = screen.getByRole('group', { name: 'Headteacher' });
  const dsl = screen.getByRole('group', { name: 'Designated Safeguarding Lead (DSL)' });
  await user.type(within(head).getByRole('textbox', { name: 'Name' }), 'Imogen Farrow-Blythe');
  await user.type(within(dsl).getByRole('textbox', { name: 'Name' }), 'Imogen Farrow-Blythe');
  expect(screen.getByText(/are the same person/)).toBeTruthy();
  await user.type(within(dsl).getByRole('textbox', { name: 'School e-mail address' }), 'dsl@school.example');
  await expectAccessible();
  await user.click(button('Continue'));

  await page.heading('Your own accounts');
  expect(stored().recipients).toEqual([
    { role: 'dsl', name: 'Imogen Farrow-Blythe', address: 'dsl@school.example', phone: '' },
    { role: 'headteacher', name: 'Imogen Farrow-Blythe', address: '', phone: '' },
  ]);
  await user.type(
    screen.getByRole('textbox', { name: 'Your Facebook account' }),
    'https://www.facebook.com/rowan.teasdale',
  );
  await user.type(screen.getByRole('textbox', { name: 'Your X account' }), '@rowan_t');
  await expectAccessible();
  await user.click(button('Continue'));

  await page.heading('A list of names to compare with?');
  expect(stored().accounts).toEqual([
    { site: 'facebook', account: 'rowan.teasdale' },
    { site: 'x', account: 'rowan_t' },
  ]);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^It asks me/ }).checked).toBe(true);
  await expectAccessible();
  await user.click(button('Finish'));

  await page.heading('Ready');
  expect(stored().setUp).toEqual({ step: 5, done: true });
  expect(await screen.findByText(/Alt\+Shift\+S/)).toBeTruthy();
  await expectAccessible();
});

test('every step can be skipped, and Back leads to the step before', async () => {
  const page = openOptions({ hash: '#set-up', settings: newSettings() });
  for (const title of [
    'Which policy applies to you?',
    'Your school and you',
    'Who hears of a request?',
    'Your own accounts',
  ]) {
    await page.heading(title);
    await page.user.click(button('Skip this step'));
  }
  await page.heading('A list of names to compare with?');
  await page.user.click(screen.getByRole('link', { name: 'Back' }));
  await page.heading('Your own accounts');
  expect(page.stored().setUp).toEqual({ step: 4, done: false });
  expect({ ...page.stored(), setUp: undefined }).toEqual({ ...newSettings(), setUp: undefined });
});

test('an unfinished set-up goes on where it stopped, from any address', async () => {
  const page = openOptions({ hash: '', settings: { ...newSettings(), setUp: { step: 2, done: false } } });
  await page.heading('Who hears of a request?');
});

test('settings opened before the set-up is finished point back to it', async () => {
  const page = openOptions({
    hash: '#log',
    settings: { ...newSettings(), setUp: { step: 2, done: false } },
  });
  await page.heading('Log');
  await page.user.click(screen.getByRole('link', { name: 'Go on with the set-up' }));
  await page.heading('Who hears of a request?');
});

test('a field that is wrong holds the step and gets the focus; nothing typed is lost', async () => {
  const page = openOptions({ hash: '#set-up/4', settings: newSettings() });
  await page.heading('Your own accounts');
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Your Facebook account' });
  await page.user.type(field, 'Rowan Teasdale');
  await page.user.click(button('Continue'));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('Rowan Teasdale');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/looks like a name as it is shown/)).toBeTruthy();
  expect(page.stored().accounts).toEqual([]);
  await expectAccessible();
});

test('another school: the user says whom the rule covers and how strongly', async () => {
  const page = openOptions({ hash: '#set-up/1', settings: newSettings() });
  await page.heading('Which policy applies to you?');
  await page.user.click(screen.getByRole('radio', { name: 'Another school' }));
  await page.user.click(await screen.findByRole('checkbox', { name: 'Former pupil' }));
  await page.user.click(screen.getByRole('checkbox', { name: 'Pupil' }));
  await page.user.click(screen.getByRole('radio', { name: /^It advises it/ }));
  await waitFor(() =>
    expect(page.stored().ownPolicy).toEqual({
      groups: ['pupil', 'leaver'],
      strength: 'advised',
      answers: {},
    }),
  );
  const table = screen.getByRole('table');
  expect(within(within(table).getByRole('row', { name: /^Pupil/ })).getByText('Advised')).toBeTruthy();
  expect(within(within(table).getByRole('row', { name: /^Parent/ })).getByText('Not mentioned')).toBeTruthy();
  await expectAccessible();
});

test('a policy that names nobody: the user is asked who should hear of it', async () => {
  const page = openOptions({
    hash: '#set-up/3',
    settings: { ...newSettings(), policyId: 'st-marys' },
  });
  await page.heading('Who hears of a request?');
  await page.user.click(
    within(screen.getByRole('group', { name: 'Who should hear of it?' })).getByRole('checkbox', {
      name: 'Headteacher',
    }),
  );
  await waitFor(() => expect(page.stored().contactReportsTo).toEqual(['headteacher']));
  expect(screen.getByRole('group', { name: 'Headteacher' })).toBeTruthy();
  await expectAccessible();
});

test('a save that fails says so, keeps what was typed, and does not move on', async () => {
  let full = true;
  const page = openOptions({
    hash: '#set-up/2',
    settings: newSettings(),
    refuseSaves: () => full,
  });
  await page.heading('Your school and you');
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Your name' });
  await page.user.type(field, 'Rowan Teasdale');
  await page.user.click(button('Continue'));
  expect(await screen.findByText(/What you typed is still here/)).toBeTruthy();
  expect(field.value).toBe('Rowan Teasdale');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your school and you');
  full = false;
  await page.user.click(button('Continue'));
  await page.heading('Who hears of a request?');
  expect(page.stored().me.name).toBe('Rowan Teasdale');
});

test('two quick choices are both kept', async () => {
  const page = openOptions({
    hash: '#set-up/1',
    settings: { ...newSettings(), policyId: 'blank' },
  });
  await page.heading('Which policy applies to you?');
  screen.getByRole('checkbox', { name: 'Pupil' }).click();
  await Promise.resolve();
  screen.getByRole('checkbox', { name: 'Parent' }).click();
  await waitFor(() => expect(page.stored().ownPolicy.groups).toEqual(['pupil', 'parent']));
});
