// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../components/axe.ts';
import { incident } from '../../policy/log/incidents.ts';
import type { Handlers } from '../fake-background.ts';
import { workingStatus } from '../fake-background.ts';
import { openOptions } from './open-options.tsx';

/** Whether anybody can see or reach it: nothing above it is hidden. */
const inSight = (text: RegExp) => screen.queryAllByText(text).some((each) => !each.closest('[hidden]'));

function concealing(start: { hidden: boolean; nearby: boolean }): Handlers {
  let status = { ...workingStatus, ...start };
  return {
    'status.get': () => status,
    'hidden.set': ({ hidden }) => {
      status = { ...status, hidden };
      return null;
    },
    'nearby.set': ({ nearby }) => {
      status = { ...status, nearby };
      return null;
    },
    'log.list': () => ({ incidents: [incident()], total: 1 }),
  };
}

test('everything hidden: the settings too, until they are asked for', async () => {
  const page = openOptions({ hash: '#log', handlers: concealing({ hidden: true, nearby: false }) });
  const show = await screen.findByRole('button', { name: 'Show' });
  await page.background.settled();
  expect(inSight(/Beth/)).toBe(false);
  expect(inSight(/Log/)).toBe(false);
  await expectAccessible();
  await page.user.click(show);
  await waitFor(() => expect(inSight(/Beth/)).toBe(true));
});

test('pupils nearby: no names on the tabs that have some, and what has none stays in use', async () => {
  const page = openOptions({ hash: '#log', handlers: concealing({ hidden: false, nearby: true }) });
  expect(
    await screen.findByText('You said that pupils are nearby, so names are off the screen.'),
  ).toBeTruthy();
  await page.background.settled();
  expect(inSight(/Beth/)).toBe(false);
  await expectAccessible();
  await page.user.click(screen.getByRole('link', { name: 'Status' }));
  await page.heading('Status');
  expect(screen.queryByText(/names are off the screen/)).toBeNull();
  await page.user.click(screen.getByRole('link', { name: 'Log' }));
  await page.user.click(await screen.findByRole('button', { name: 'They are not nearby any more' }));
  await waitFor(() => expect(inSight(/Beth/)).toBe(true));
});
