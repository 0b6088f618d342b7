// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { NoticeAnswer } from '../../../policy/notice-answer.ts';
import { expectAccessible } from '../../components/axe.ts';
import { answer } from '../../policy/log/answers.ts';
import type { Handlers } from '../fake-background.ts';
import { openOptions } from './open-options.tsx';

function keeping(initial: NoticeAnswer[]) {
  const kept = { answers: initial };
  const handlers: Handlers = {
    'answers.list': () => kept.answers,
    'answers.end': ({ id }) => {
      const until = Temporal.Now.instant().toString();
      kept.answers = kept.answers.map((each) => (each.id === id ? { ...each, until } : each));
      return null;
    },
    'answers.delete': ({ id }) => {
      kept.answers = kept.answers.filter((each) => each.id !== id);
      return null;
    },
    'answers.delete-all': () => {
      kept.answers = [];
      return null;
    },
  };
  return { kept, handlers };
}

const { until: _, ...leaving } = answer({
  id: 'left',
  at: '2026-07-01T09:05:00Z',
  host: 'x.com',
  choice: 'leave',
  permittedBy: '',
});
const three = [
  answer({ id: 'taught' }),
  answer({ id: 'went-on', choice: 'continue', permittedBy: '' }),
  leaving,
];

test('a part of its own: when, where, what was on, what was chosen and permitted, by which clause', async () => {
  const page = openOptions({ hash: '#log', handlers: keeping(three).handlers });
  await page.heading('Log');
  await page.user.click(screen.getByRole('link', { name: 'Answers to notices' }));
  const table = await screen.findByRole('table', { name: '3 answers' });
  const [, taught, , left] = within(table).getAllByRole('row');
  for (const text of [
    '16 Nov 2026, 09:05',
    'facebook.com',
    'This is for teaching',
    'Class page; Pat Example, headteacher',
    'Maths (lesson), 08:45 to 09:45',
    'Required',
    '5.8',
    'No notice until 09:45.',
  ])
    expect(taught!.textContent).toContain(text);
  expect(left!.textContent).toContain('1 Jul 2026, 10:05');
  expect(left!.textContent).not.toContain('No notice');
  await expectAccessible();
});

test('filtered by site and choice', async () => {
  const page = openOptions({ hash: '#log/answers', handlers: keeping(three).handlers });
  await screen.findByRole('table', { name: '3 answers' });
  await page.user.selectOptions(screen.getByRole('combobox', { name: 'Site' }), 'x.com');
  await screen.findByRole('table', { name: '1 answer' });
  await page.user.selectOptions(screen.getByRole('combobox', { name: 'You chose' }), 'Continue anyway');
  expect(await screen.findByText('No answer fits this filter.')).toBeTruthy();
  await page.user.click(screen.getByRole('button', { name: 'Clear the filter' }));
  await screen.findByRole('table', { name: '3 answers' });
});

test('an answer in force can be ended before its time', async () => {
  const now = Temporal.Now.instant();
  const { handlers } = keeping([
    answer({ at: now.subtract({ minutes: 5 }).toString(), until: now.add({ minutes: 30 }).toString() }),
  ]);
  const page = openOptions({ hash: '#log/answers', handlers });
  expect(await screen.findByText(/^In force until/)).toBeTruthy();
  await page.user.click(screen.getByRole('button', { name: /^End it: answer of/ }));
  expect(await screen.findByText('Ended. The notice can come again.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^End it/ })).toBeNull();
});

test('one is deleted after a question, then all', async () => {
  const { kept, handlers } = keeping(three);
  const page = openOptions({ hash: '#log/answers', handlers });
  await page.user.click(await screen.findByRole('button', { name: 'Delete: answer of 1 Jul 2026, 10:05' }));
  expect(kept.answers).toHaveLength(3);
  await page.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }));
  await screen.findByRole('table', { name: '2 answers' });
  expect(kept.answers.map(({ id }) => id)).toEqual(['taught', 'went-on']);
  await page.user.click(screen.getByRole('button', { name: 'Delete all answers…' }));
  await page.user.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete all answers' }),
  );
  expect(await screen.findByText('No notice has been answered yet.')).toBeTruthy();
  expect(kept.answers).toEqual([]);
});

test('exported for a spreadsheet here, and exactly with the whole log', async () => {
  const { handlers } = keeping([answer({ permittedBy: '=1+1' })]);
  const page = openOptions({ hash: '#log/answers', handlers });
  await page.user.click(await screen.findByRole('button', { name: 'Export for a spreadsheet (CSV)' }));
  expect(await screen.findByText(/^1 answer exported/)).toBeTruthy();
  const [name, type, text] = page.save.mock.calls[0]!;
  expect(name).toMatch(/^staffroom-answers-\d{4}-\d\d-\d\d\.csv$/);
  expect(type).toBe('text/csv;charset=utf-8');
  expect(text).toContain(`"'=1+1"`);
});

test('a hundred at a time', async () => {
  const many = Array.from({ length: 150 }, (_each, i) => answer({ id: String(i) }));
  const page = openOptions({ hash: '#log/answers', handlers: keeping(many).handlers });
  const table = await screen.findByRole('table', { name: '150 answers' });
  expect(within(table).getAllByRole('row')).toHaveLength(101);
  await page.user.click(screen.getByRole('button', { name: 'Show 50 more' }));
  await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(151));
});
