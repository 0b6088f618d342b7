// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PlaceChoice } from '../../../components/roster/PlaceChoice.tsx';
import { UserError } from '../../../policy/message.ts';
import { expectAccessible } from '../axe.ts';

const list = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Requests mostly come from' });

test('hands on a place as its number of people, the country as itself, and says that it is saved', async () => {
  const onPlace = vi.fn(async () => {});
  render(
    <main>
      <h1>Roster</h1>
      <PlaceChoice place="uk" onPlace={onPlace} />
    </main>,
  );
  await userEvent.selectOptions(list(), 'A place of about 30,000 people');
  await userEvent.selectOptions(list(), 'The whole of the UK');
  expect(onPlace.mock.calls).toEqual([[30_000], ['uk']]);
  expect(await screen.findByText(/Saved/)).toBeTruthy();
  await expectAccessible();
});

test('keeps a number that is none of those offered', () => {
  render(<PlaceChoice place={44_000} onPlace={async () => {}} />);
  expect(list().selectedOptions[0]?.textContent).toBe('A place of about 44,000 people');
});

test('says when it could not be saved', async () => {
  render(<PlaceChoice place="uk" onPlace={() => Promise.reject(new UserError('common.notSaved'))} />);
  await userEvent.selectOptions(list(), 'A place of about 2,000 people');
  expect((await screen.findByText('Not saved')).textContent).toBe('Not saved');
});
