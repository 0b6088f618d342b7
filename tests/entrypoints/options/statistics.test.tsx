// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DayUse } from '../../../policy/usage.ts';
import { expectAccessible } from '../../components/axe.ts';
import { refuse } from '../fake-background.ts';
import { finished, openOptions } from './open-options.tsx';

const friday = Temporal.Instant.from('2026-11-20T16:00:00Z');
beforeEach(() => {
  vi.spyOn(Temporal.Now, 'plainDateISO').mockImplementation((zone) =>
    friday.toZonedDateTimeISO(zone ?? 'Europe/London').toPlainDate(),
  );
});
afterEach(() => vi.restoreAllMocks());

const usage: DayUse[] = [
  { date: '2026-09-07', host: 'x.com', inside: 0, outside: 7200 },
  { date: '2026-11-10', host: 'facebook.com', inside: 0, outside: 600 },
  { date: '2026-11-16', host: 'x.com', inside: 300, outside: 1200 },
  { date: '2026-11-16', host: 'twitter.com', inside: 20, outside: 0 },
  { date: '2026-11-18', host: 'facebook.com', inside: 0, outside: 4000 },
];
const terms = [{ name: 'Autumn term 2026', start: '2026-09-02', end: '2026-12-18' }];
const measured = finished({ policyId: 'casterton', time: { ...finished().time, terms } });

async function open(over: Partial<Parameters<typeof openOptions>[0]> = {}, list: readonly DayUse[] = usage) {
  let kept = [...list];
  const page = openOptions({
    hash: '#statistics',
    settings: measured,
    handlers: {
      'usage.list': () => kept,
      'usage.delete-all': () => {
        kept = [];
        return null;
      },
    },
    ...over,
  });
  await page.heading('Statistics');
  await screen.findByText(/Nobody else sees this/);
  return page;
}

/** A table as text, row by row. */
const rows = (name: RegExp) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent!.replace(/\s*–\s*/, '–')).join(' | '));

/** What a chart shows, in the order in which it is drawn: its words, and the heights or widths of its bars. */
async function drawn(name: RegExp) {
  const chart = await screen.findByRole('img', { name });
  const numbers = (attribute: string) =>
    [...chart.querySelectorAll('.chart-bar')].map((bar) => Math.round(Number(bar.getAttribute(attribute))));
  return {
    words: [...chart.querySelectorAll('.chart-text')].map((text) => text.textContent),
    heights: numbers('height'),
    widths: numbers('width'),
  };
}

describe('a week', () => {
  test('by day and by site, as a chart and as a table with the same numbers', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 2, name: '16 Nov 2026 to 22 Nov 2026' })).toBeTruthy();
    expect(rows(/^By day/)).toEqual([
      'Day | In working hours | At other times | Total',
      'Mon 16 Nov | 5 min | 20 min | 25 min',
      'Tue 17 Nov | 0 min | 0 min | 0 min',
      'Wed 18 Nov | 0 min | 1 h 7 min | 1 h 7 min',
      'Thu 19 Nov | 0 min | 0 min | 0 min',
      'Fri 20 Nov | 0 min | 0 min | 0 min',
      'Sat 21 Nov | 0 min | 0 min | 0 min',
      'Sun 22 Nov | 0 min | 0 min | 0 min',
      'Together | 5 min | 1 h 27 min | 1 h 32 min',
    ]);
    expect(rows(/^By site/)).toEqual([
      'Site | In working hours | At other times | Total',
      'Facebook | 0 min | 1 h 7 min | 1 h 7 min',
      'X | 5 min | 20 min | 25 min',
      'Together | 5 min | 1 h 27 min | 1 h 32 min',
    ]);
    const days = await drawn(/^By day/);
    expect(days.words).toEqual(expect.arrayContaining(['Mon', '25 min', 'Wed', '1 h 7 min', 'Sun']));
    const [mondayIn, mondayOut, , , , wednesdayOut] = days.heights as [number, number, 0, 0, 0, number];
    // 320 s : 1,200 s : 4,000 s, to the pixel.
    expect(mondayOut / wednesdayOut).toBeCloseTo(1200 / 4000, 1);
    expect(mondayIn / wednesdayOut).toBeCloseTo(320 / 4000, 1);
    const bySite = await drawn(/^By site/);
    expect(bySite.words).toEqual(['Facebook', '1 h 7 min', 'X', '25 min']);
    expect(bySite.widths[3]! / bySite.widths[1]!).toBeCloseTo(1200 / 4000, 1);
    await expectAccessible();
  });

  test('one goes back to where use begins and forward to today, no further, and keeps the focus', async () => {
    const page = await open();
    const later = screen.getByRole('button', { name: 'Later' });
    const earlier = screen.getByRole('button', { name: 'Earlier' });
    expect(later.getAttribute('aria-disabled')).toBe('true');
    await page.user.click(later);
    expect(screen.getByRole('heading', { name: '16 Nov 2026 to 22 Nov 2026' })).toBeTruthy();
    await page.user.click(earlier);
    expect(screen.getByRole('heading', { name: '9 Nov 2026 to 15 Nov 2026' })).toBeTruthy();
    expect(rows(/^By site/)[1]).toBe('Facebook | 0 min | 10 min | 10 min');
    await page.user.click(earlier);
    expect(screen.getByText('Nothing was measured in this time.')).toBeTruthy();
    for (let week = 0; week < 20; week += 1) await page.user.click(earlier);
    expect(screen.getByRole('heading', { name: '7 Sept 2026 to 13 Sept 2026' })).toBeTruthy();
    expect(document.activeElement).toBe(earlier);
    await page.user.click(screen.getByRole('button', { name: 'Today' }));
    expect(screen.getByRole('heading', { name: '16 Nov 2026 to 22 Nov 2026' })).toBeTruthy();
  });

  test('no style stands in the markup: the pages’ policy would drop it', async () => {
    await open();
    await drawn(/^By day/);
    await drawn(/^By site/);
    expect(document.querySelectorAll('[style], style').length).toBe(0);
  });
});

test('a term, by week; the weeks at its ends are its own days only', async () => {
  const page = await open();
  await page.user.click(screen.getByRole('button', { name: 'Term' }));
  expect(screen.getByRole('heading', { name: 'Autumn term 2026: 2 Sept 2026 to 18 Dec 2026' })).toBeTruthy();
  const weeks = rows(/^By week/);
  expect(weeks).toHaveLength(18);
  expect(weeks[1]).toBe('2–6 Sept | 0 min | 0 min | 0 min');
  expect(weeks[2]).toBe('7–13 Sept | 0 min | 2 h | 2 h');
  expect(weeks[16]).toBe('14–18 Dec | 0 min | 0 min | 0 min');
  expect(weeks.at(-1)).toBe('Together | 5 min | 3 h 37 min | 3 h 42 min');
  // Sixteen labels do not fit side by side: some are left out, none overlap.
  const { words } = await drawn(/^By week/);
  expect(words.filter((word) => /Sept|Oct|Nov|Dec/.test(word!)).length).toBeLessThan(16);
  await expectAccessible();
});

test('without terms it is the month', async () => {
  const page = await open({ settings: finished({ policyId: 'casterton' }) });
  await page.user.click(screen.getByRole('button', { name: 'Month' }));
  expect(screen.getByRole('heading', { name: '1 Nov 2026 to 30 Nov 2026' })).toBeTruthy();
});

test('where lessons are restricted, restricted time is what is told apart', async () => {
  await open({ settings: finished({ policyId: 'carville', measures: true, allowanceMinutes: 5 }) });
  expect(rows(/^By day/)[0]).toBe('Day | In restricted time | At other times | Total');
  await drawn(/^By day/);
  expect(screen.queryByText(/^Your limit/)).toBeNull();
});

test('one’s own limit is drawn across the days, and named', async () => {
  await open({ settings: { ...measured, allowanceMinutes: 20 } });
  await drawn(/^By day/);
  expect(screen.getByText('Your limit for working hours: 20 min')).toBeTruthy();
  expect(document.querySelectorAll('.chart-limit')).toHaveLength(1);
});

describe('nothing measured', () => {
  test.each([
    ['it was not asked for', finished({ policyId: 'carville' }), /the policy’s rule is not “reasonable use”/],
    ['no policy is chosen', finished({ policyId: null }), /no policy is chosen yet/],
    ['the user does not want it', finished({ policyId: 'casterton', measures: false }), /you chose so/],
  ])('because %s: that is said, with the way to change it', async (_, settings, why) => {
    await open({ settings }, []);
    expect(screen.getByText(why)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Change that under Social sites' }).getAttribute('href')).toBe(
      '#sites/time',
    );
    expect(screen.getByText('There are no minutes to show.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    await expectAccessible();
  });

  test('yet: that is said', async () => {
    await open({}, []);
    expect(screen.getByText(/Nothing has been measured yet/)).toBeTruthy();
  });

  test('any more: what was measured earlier stays to be seen and deleted', async () => {
    await open({ settings: finished({ policyId: 'casterton', measures: false }) });
    expect(screen.getByText(/What is shown was measured earlier/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Delete all minutes…' })).toBeTruthy();
  });

  test('told, when the background gives no answer', async () => {
    const page = openOptions({
      hash: '#statistics',
      handlers: { 'usage.list': () => refuse('common.noAnswer') },
    });
    await page.heading('Statistics');
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});

test('all minutes are deleted, after a question that says how many days', async () => {
  const page = await open();
  await page.user.click(screen.getByRole('button', { name: 'Delete all minutes…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Delete all minutes?' }));
  expect(dialog.getByText(/The minutes of 4 days, from 7 Sept 2026 on/)).toBeTruthy();
  await page.user.click(dialog.getByRole('button', { name: 'Cancel' }));
  expect(page.background.requests).not.toContainEqual({ type: 'usage.delete-all' });
  await page.user.click(screen.getByRole('button', { name: 'Delete all minutes…' }));
  await page.user.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete all minutes' }),
  );
  expect(await screen.findByText('All minutes are deleted.')).toBeTruthy();
  await waitFor(() => expect(screen.getByText(/Nothing has been measured yet/)).toBeTruthy());
});
