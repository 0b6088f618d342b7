// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Incident } from '../../../policy/incident.ts';
import type { LogFilter as Filter } from '../../../entrypoints/background/protocol.ts';
import { expectAccessible } from '../../components/axe.ts';
import { answer } from '../../policy/log/answers.ts';
import { incident } from '../../policy/log/incidents.ts';
import type { Handlers } from '../fake-background.ts';
import { refuse, workingStatus } from '../fake-background.ts';
import { openOptions } from './open-options.tsx';

/** A log of `size` incidents, newest first, that answers as the background does. */
function logOf(size: number): { handlers: Handlers; size: () => number } {
  let all: Incident[] = Array.from({ length: size }, (_, i) =>
    incident(
      { id: `i${size - i}`, number: size - i, site: i % 2 ? 'x' : 'facebook' },
      { name: `Person ${size - i}` },
    ),
  );
  const fits = (filter: Filter) => (each: Incident) =>
    (!filter.site || each.site === filter.site) &&
    (!filter.text || (typeof each.person !== 'string' && each.person.name.includes(filter.text)));
  return {
    handlers: {
      'log.list': ({ filter, offset, limit }) => {
        const found = all.filter(fits(filter));
        return { incidents: found.slice(offset, offset + limit), total: found.length };
      },
      'log.search': ({ filter, from, enough }) => {
        // As the background does it: so many entries a step.
        const wanted = all.filter(fits({ ...filter, text: '' }));
        const incidents: Incident[] = [];
        let at = from;
        while (at < wanted.length && at < from + 60 && incidents.length < enough) {
          incidents.push(...wanted.slice(at, at + 1).filter(fits(filter)));
          at += 1;
        }
        const next = at < wanted.length ? at : null;
        return { incidents, next, searched: at, total: wanted.length };
      },
      'log.get': ({ id }) => all.find((each) => each.id === id) ?? refuse('log.gone'),
      'log.delete': ({ id }) => {
        all = all.filter((each) => each.id !== id);
        return null;
      },
      'log.delete-all': () => {
        all = [];
        return null;
      },
    },
    size: () => all.length,
  };
}

test('a hundred a page, with the total; Older and Newer turn the pages', async () => {
  const page = openOptions({ hash: '#log', status: workingStatus, handlers: logOf(250).handlers });
  await page.heading('Log');
  const table = await screen.findByRole('table', { name: '250 entries' });
  expect(within(table).getAllByRole('row')).toHaveLength(101);
  expect(screen.getByText('1 to 100 of 250')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Newer' }).disabled).toBe(true);
  await page.user.click(screen.getByRole('button', { name: 'Older' }));
  await page.user.click(await screen.findByRole('button', { name: 'Older' }));
  expect(await screen.findByText('201 to 250 of 250')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Older' }).disabled).toBe(true);
  expect(screen.getByRole('link', { name: 'Entry 50' })).toBeTruthy();
});

test('a filter begins at the first page, and can be cleared', async () => {
  const page = openOptions({ hash: '#log', status: workingStatus, handlers: logOf(250).handlers });
  await page.heading('Log');
  await page.user.click(await screen.findByRole('button', { name: 'Older' }));
  await page.user.selectOptions(screen.getByRole('combobox', { name: 'Site' }), 'X');
  await screen.findByRole('table', { name: '125 entries' });
  expect(screen.getByText('1 to 100 of 125')).toBeTruthy();
  await page.user.type(screen.getByRole('searchbox', { name: 'Name, handle or note' }), 'Person 24{Enter}');
  await screen.findByRole('table', { name: '5 entries' });
  await page.user.clear(screen.getByRole('searchbox'));
  await page.user.type(screen.getByRole('searchbox'), 'nobody at all{Enter}');
  expect(await screen.findByText('Nothing in the log fits this filter.')).toBeTruthy();
  await page.user.click(screen.getByRole('button', { name: 'Clear the filter' }));
  await screen.findByRole('table', { name: '250 entries' });
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
});

test('a search shows how far it has come, turns its pages as it finds more, and can be stopped', async () => {
  const log = logOf(450);
  const gates: (() => void)[] = [];
  let isGated = false;
  const answer = log.handlers['log.search']!;
  const page = openOptions({
    hash: '#log',
    status: workingStatus,
    handlers: {
      ...log.handlers,
      'log.search': async (request) => {
        if (isGated) await new Promise<void>((resolve) => void gates.push(resolve));
        return answer(request);
      },
    },
  });
  await page.heading('Log');
  const box = await screen.findByRole('searchbox');
  await page.user.type(box, 'Person{Enter}');
  // A page full is enough for now.
  expect(await screen.findByText(/^Searched 100 of 450 entries. “Older” goes on/)).toBeTruthy();
  expect(screen.getByText('1 to 100')).toBeTruthy();
  await page.user.click(screen.getByRole('button', { name: 'Older' }));
  expect(await screen.findByText('101 to 200')).toBeTruthy();

  isGated = true;
  await page.user.clear(box);
  await page.user.type(box, 'Person 1{Enter}');
  await waitFor(() => expect(gates).toHaveLength(1));
  gates[0]!();
  expect(await screen.findByText('Searched 60 of 450 entries…')).toBeTruthy();
  await expectAccessible();
  await waitFor(() => expect(gates).toHaveLength(2));
  await page.user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(await screen.findByText('Stopped after 60 of 450 entries.')).toBeTruthy();
  gates[1]!();
  await page.background.settled();
  expect(gates).toHaveLength(2);

  // Another text: what the one before still finds is dropped.
  await page.user.clear(box);
  await page.user.type(box, 'Person 44{Enter}');
  await waitFor(() => expect(gates).toHaveLength(3));
  isGated = false;
  await page.user.clear(box);
  await page.user.type(box, 'Person 300{Enter}');
  expect(await screen.findByRole('link', { name: 'Entry 300' })).toBeTruthy();
  gates[2]!();
  await screen.findByText('Searched all entries.');
  expect(screen.getAllByRole('link', { name: /^Entry/ })).toHaveLength(1);
});

test('an entry shows everything it holds, links nowhere to the person, and can be deleted', async () => {
  const log = logOf(3);
  const page = openOptions({ hash: '#log', status: workingStatus, handlers: log.handlers });
  await page.user.click(await screen.findByRole('link', { name: 'Entry 2' }));
  await screen.findByRole('heading', { level: 2, name: 'Entry 2' });
  expect(screen.getByText('https://www.facebook.com/beth.ol')).toBeTruthy();
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links.filter((href) => href?.startsWith('http'))).toEqual([]);
  expect(screen.getByRole('link', { name: 'Open the report' }).getAttribute('href')).toBe(
    '/report.html?incident=i2',
  );
  await expectAccessible();

  await page.user.click(screen.getByRole('button', { name: 'Delete this entry…' }));
  expect(log.size()).toBe(3);
  await page.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }));
  await screen.findByRole('table', { name: '2 entries' });
  expect(screen.getByText('Deleted.')).toBeTruthy();
});

test('an entry that is gone says so', async () => {
  openOptions({ hash: '#log/i9', status: workingStatus, handlers: logOf(3).handlers });
  expect(await screen.findByText('This entry is no longer in the log.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Back to the log' })).toBeTruthy();
});

test('the whole log is deleted only after a question', async () => {
  const log = logOf(3);
  const page = openOptions({ hash: '#log', status: workingStatus, handlers: log.handlers });
  await screen.findByRole('table', { name: '3 entries' });
  await page.user.click(screen.getByRole('button', { name: 'Delete the whole log…' }));
  await page.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel' }));
  expect(log.size()).toBe(3);
  await page.user.click(screen.getByRole('button', { name: 'Delete the whole log…' }));
  await page.user.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete everything in the log' }),
  );
  expect(await screen.findByText('The log is empty now.')).toBeTruthy();
  expect(log.size()).toBe(0);
});

test.each([
  ['Export for a spreadsheet (CSV)', 'csv', 'text/csv;charset=utf-8'],
  ['Export exactly (JSON)', 'json', 'application/json'],
] as const)(
  '%s: the whole log, whatever the filter, under a name that names nobody',
  async (label, ending, type) => {
    const page = openOptions({
      hash: '#log',
      status: workingStatus,
      handlers: { ...logOf(5203).handlers, 'answers.list': () => [answer()] },
    });
    await screen.findByRole('table', { name: '5,203 entries' });
    await page.user.selectOptions(screen.getByRole('combobox', { name: 'Site' }), 'X');
    await page.user.click(screen.getByRole('button', { name: label }));
    expect(await screen.findByText(/^5,203 entries exported/)).toBeTruthy();
    const [name, given, text] = page.save.mock.calls[0]!;
    expect(name).toMatch(new RegExp(`^staffroom-log-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
    expect(given).toBe(type);
    for (const number of [1, 2602, 5203]) expect(text).toContain(`Person ${number}"`);
    if (ending === 'json') expect(JSON.parse(text)).toMatchObject({ answers: [answer()] });
  },
);

test('while locked: entries without names, and the form that unlocks them', async () => {
  const page = openOptions({
    hash: '#log',
    status: { ...workingStatus, vault: 'locked' },
    handlers: { 'log.list': () => ({ incidents: [incident({ person: 'locked' })], total: 1 }) },
  });
  const table = await screen.findByRole('table', { name: '1 entry' });
  expect(within(table).getByText('Locked')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('searchbox').disabled).toBe(true);
  expect(screen.getByText(/the file has the entries without them/)).toBeTruthy();
  expect(screen.getByLabelText('Passphrase')).toBeTruthy();
  await page.background.settled();
});

test('how long entries are kept: a whole number of months, refused otherwise', async () => {
  const page = openOptions({ hash: '#log', status: workingStatus });
  await page.heading('Log');
  const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Months that entries are kept' });
  await page.user.clear(field);
  await page.user.type(field, '0');
  await page.user.tab();
  expect(screen.getByText('Type a whole number of months from 1 to 120.')).toBeTruthy();
  expect(page.saves()).toBe(0);
  await page.user.clear(field);
  await page.user.type(field, '24');
  await page.user.tab();
  await waitFor(() => expect(page.stored().keepMonths).toBe(24));
});
