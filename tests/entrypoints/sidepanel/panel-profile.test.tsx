// @vitest-environment happy-dom
import { act, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PanelApp } from '../../../entrypoints/sidepanel/PanelApp.tsx';
import { checkProfile } from '../../../policy/profile/check.ts';
import { exampleSettings } from '../../policy/forms/example-incident.ts';
import { front, situationOf } from '../../policy/profile/example-profile.ts';
import { expectAccessible } from '../../components/axe.ts';
import type { Handlers } from '../fake-background.ts';
import { fakeBackground, quietTime, refuse, workingStatus } from '../fake-background.ts';

const judged = (bio: string) => ({
  profiles: [checkProfile(front({ bio }), situationOf('carville'))],
  mail: [],
  open: 'facebook',
});

async function open(handlers: Handlers) {
  const background = fakeBackground({
    'page.get': () => ({ site: 'facebook', settled: true, surfaces: [], people: [] }),
    'profile.list': () => judged('At Elmbridge Primary School'),
    'profile.look-again': () => null,
    'profile.forget': () => null,
    ...handlers,
  });
  const openOptions = vi.fn();
  render(
    <PanelApp
      ask={background.ask}
      onChange={background.onChange}
      followTab={(callback) => {
        callback(7);
        return () => {};
      }}
      openReport={vi.fn()}
      openOptions={openOptions}
      sites={['facebook', 'x']}
      now={() => Temporal.Instant.from('2026-11-20T10:00:00Z')}
    />,
  );
  await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
  await act(() => background.settled());
  const asked = () => background.requests.filter(({ type }) => type === 'profile.list').length;
  return { background, asked, openOptions, user: userEvent.setup() };
}

test('the profile stands on the panel, and follows what changes', async () => {
  const { background } = await open({});
  expect(await screen.findByRole('article', { name: 'Bio' })).toBeTruthy();
  background.handlers['profile.list'] = () => judged('Gardener');
  act(() => background.changed());
  await waitFor(() => expect(screen.queryByRole('article', { name: 'Bio' })).toBeNull());
  await expectAccessible();
});

test('looking again and forgetting are asked for, and said', async () => {
  const { background, user } = await open({});
  await user.click(await screen.findByRole('button', { name: 'Look again' }));
  expect(background.orders()).toContainEqual({ type: 'profile.look-again', tabId: 7 });
  await screen.findByText('The page is being looked at again.');
  background.handlers['profile.look-again'] = () => refuse('profile.notOpen');
  await user.click(screen.getByRole('button', { name: 'Look again' }));
  await screen.findByText(/That page does not answer/);
  await user.click(screen.getByRole('button', { name: 'Forget what was read' }));
  expect(background.orders()).toContainEqual({ type: 'profile.forget' });
});

test('a failure is said, and leaves the rest of the panel as it is', async () => {
  await open({ 'profile.list': () => refuse('settings.unreadable') });
  expect(await screen.findByText(/What was read of your profile cannot be shown/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Now' })).toBeTruthy();
});

test.each([
  ['while everything is hidden', { 'status.get': () => ({ ...workingStatus, hidden: true }) }],
  [
    'while pupils are nearby',
    {
      'status.get': () => ({ ...workingStatus, nearby: true }),
      'time.get': () => quietTime({ nearby: true }),
    },
  ],
] as [string, Handlers][])('%s nothing of it is fetched or shown', async (_when, handlers) => {
  const { asked } = await open(handlers);
  expect(asked()).toBe(0);
  expect(screen.queryByRole('heading', { name: 'Your profile' })).toBeNull();
});

test('when pupils come near, what was fetched goes at once', async () => {
  const { background } = await open({});
  await screen.findByRole('article', { name: 'Bio' });
  background.handlers['status.get'] = () => ({ ...workingStatus, nearby: true });
  act(() => background.changed());
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Your profile' })).toBeNull());
});

test('where names are hidden by choice, nothing that stands on the profile is shown', async () => {
  await open({ 'settings.get': () => ({ ...exampleSettings(), hideNames: true }) });
  await screen.findByRole('article', { name: 'Bio' });
  expect(document.querySelector('q')).toBeNull();
});
