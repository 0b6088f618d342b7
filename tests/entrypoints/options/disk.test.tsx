// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { newSettings } from '../../../policy/settings.ts';
import { expectAccessible } from '../../components/axe.ts';
import { fakeDisk } from './fake-disk.ts';
import { noRoster, openOptions } from './open-options.tsx';

const button = { name: 'Ask the browser to keep it' };

test('Firefox is asked by a click and never before, and what is used and left is said', async () => {
  const disk = fakeDisk();
  const page = openOptions({ hash: '#status', disk, browserName: 'firefox' });
  await screen.findByText('1.2 MB');
  expect(screen.getByText('about 250 GB')).toBeTruthy();
  await expectAccessible();
  expect(disk.asked()).toBe(0);
  await page.user.click(screen.getByRole('button', button));
  expect(await screen.findByText('The browser keeps what is recorded.')).toBeTruthy();
  expect(disk.asked()).toBe(1);
  expect(screen.queryByRole('button', button)).toBeNull();
});

test('Chrome is asked by the page itself once the set-up is done, not before', async () => {
  const disk = fakeDisk();
  const settings = newSettings();
  openOptions({ hash: '#status', disk, settings });
  await screen.findByText('1.2 MB');
  expect(disk.asked()).toBe(0);
  openOptions({ hash: '#status', disk });
  await waitFor(() => expect(disk.asked()).toBe(1));
});

test('a browser that does not agree is not taken for one that does', async () => {
  const page = openOptions({
    hash: '#status',
    disk: fakeDisk({ persisted: false }, false),
    browserName: 'firefox',
  });
  await page.user.click(await screen.findByRole('button', button));
  expect(await screen.findByText(/did not agree/)).toBeTruthy();
  expect(screen.getAllByText('The browser does not say.')).toHaveLength(2);
});

test.each([
  [{ ...noRoster, storage: 'full' as const }, 9e9, 'There is no space left'],
  [noRoster, 1000, 'There is little space left'],
])('what cannot be kept is said plainly', async (status, left, title) => {
  openOptions({ hash: '#status', status, disk: fakeDisk({ persisted: true, used: 5e6, left }) });
  expect(await screen.findByText(title)).toBeTruthy();
  expect(screen.getByText(/can still be exported/)).toBeTruthy();
});
