// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PanelApp } from '../../../entrypoints/sidepanel/PanelApp.tsx';
import type { DraftView } from '../../../policy/draft/view.ts';
import { exampleSettings } from '../../policy/forms/example-incident.ts';
import type { Handlers } from '../fake-background.ts';
import { fakeBackground, quietTime, refuse, workingStatus } from '../fake-background.ts';

const stated = {
  strength: 'must',
  citation: { policyId: 'st-marys', school: 'Carville', clause: '4.16', gist: 'No pictures of pupils.' },
} as const;

const written = (names: boolean, answer?: boolean): DraftView => ({
  composer: 3,
  kind: 'post',
  account: 'personal',
  roster: 'open',
  findings: [
    {
      ...stated,
      duty: 'F1',
      why: [],
      things: [{ about: 'pupil', reasons: [], ...(names && { term: 'Beth Quillfeather' }) }],
    },
  ],
  question: {
    ...stated,
    duty: 'F2',
    why: { key: 'drafts.asked.trip' },
    ...(answer !== undefined && { answer }),
  },
  checklist: [],
});

function open(handlers: Handlers) {
  const background = fakeBackground({
    'page.get': () => ({ site: 'facebook', settled: true, surfaces: [], people: [] }),
    ...handlers,
  });
  render(
    <PanelApp
      ask={background.ask}
      onChange={background.onChange}
      followTab={(callback) => {
        callback(7);
        return () => {};
      }}
      openReport={() => undefined}
      openOptions={() => undefined}
      sites={['facebook', 'x']}
      now={() => Temporal.Instant.from('2026-11-20T10:00:00Z')}
    />,
  );
  const asked = () =>
    background.requests.flatMap((each) => (each.type === 'drafts.list' ? [each.names] : []));
  return { background, asked, user: userEvent.setup() };
}

test('what the user is writing is shown, answered, and gone when it is gone', async () => {
  let drafts: DraftView[] = [written(true)];
  const { background, user } = open({
    'drafts.list': () => drafts,
    'drafts.answer': ({ tabId, composer, pupilInIt }) => {
      expect([tabId, composer, pupilInIt]).toEqual([7, 3, false]);
      drafts = [written(true, false)];
      return null;
    },
  });
  await screen.findByText('It may name Beth Quillfeather, who is on your roster.');
  await user.click(screen.getByRole('button', { name: 'No' }));
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'No' }).getAttribute('aria-pressed')).toBe('true'),
  );
  drafts = [];
  background.changed();
  await waitFor(() => expect(screen.queryByText('What you are writing')).toBeNull());
});

test('names are not even fetched while they are hidden', async () => {
  const { asked, user } = open({
    'settings.get': () => ({ ...exampleSettings(), hideNames: true }),
    'drafts.list': ({ names }) => [written(names)],
  });
  await screen.findByText('It may name somebody on your roster.');
  await waitFor(() => expect(asked().at(-1)).toBe(false));
  await user.click(await screen.findByRole('button', { name: 'Show names' }));
  await screen.findByText('It may name Beth Quillfeather, who is on your roster.');
  await user.click(screen.getByRole('button', { name: 'Hide names' }));
  await screen.findByText('It may name somebody on your roster.');
  await waitFor(() => expect(asked().at(-1)).toBe(false));
  expect(asked()[0]).toBe(false);
});

test('with pupils nearby no name is fetched, and none can be shown', async () => {
  const { asked } = open({
    'time.get': () => quietTime({ nearby: true }),
    'drafts.list': ({ names }) => [written(names)],
  });
  await screen.findByText('It may name somebody on your roster.');
  await waitFor(() => expect(asked().at(-1)).toBe(false));
  expect(screen.queryByRole('button', { name: 'Show names' })).toBeNull();
});

test('nothing is fetched while everything is hidden', async () => {
  const { asked } = open({
    'status.get': () => ({ ...workingStatus, hidden: true }),
    'drafts.list': ({ names }) => [written(names)],
  });
  await screen.findByRole('button', { name: 'Show' });
  expect(asked()).toEqual([]);
});

test('a draft that is gone meanwhile is said in a sentence', async () => {
  const { user } = open({
    'drafts.list': () => [written(true)],
    'drafts.answer': () => refuse('drafts.gone'),
  });
  await user.click(await screen.findByRole('button', { name: 'Yes' }));
  expect((await screen.findByRole('alert')).textContent).toContain('This draft is gone');
});
