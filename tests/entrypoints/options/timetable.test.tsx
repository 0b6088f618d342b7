// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { DayPlace } from '../../../policy/timetable/edit.ts';
import { dayAt } from '../../../policy/timetable/edit.ts';
import type { SchoolTime } from '../../../policy/timetable/schema.ts';
import { schoolDays, schoolTimeSchema } from '../../../policy/timetable/schema.ts';
import { expectAccessible } from '../../components/axe.ts';
import { exampleTime, moment } from '../../policy/timetable/example-school.ts';
import type { Handlers } from '../fake-background.ts';
import { refuse } from '../fake-background.ts';
import { finished, openOptions } from './open-options.tsx';

/** A Monday of week A, in a lesson. */
const monday = '2026-11-16T09:00';

async function openTimetable(
  time: SchoolTime = exampleTime,
  handlers: Handlers = {},
  policyId = 'wateringbury',
) {
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(moment(monday));
  const page = openOptions({
    hash: '#timetable',
    settings: finished({ policyId, time }),
    handlers,
  });
  await screen.findByRole('heading', { level: 2, name: 'Your week' });
  return {
    ...page,
    day: (place: DayPlace) => dayAt(page.stored().time.timetable, place),
    button: (name: string | RegExp, inside?: string) =>
      (inside ? within(screen.getByRole('region', { name: inside })) : screen).getByRole('button', { name }),
    press: async (name: string | RegExp, inside?: string) => {
      const where = inside ? within(screen.getByRole('region', { name: inside })) : screen;
      await page.user.click(where.getByRole('button', { name }));
    },
    dialog: () => within(screen.getByRole('dialog')),
  };
}

const undo = /^Undo/;
const redo = /^Redo/;
const empty = schoolTimeSchema.parse({});

describe('each edit counts at once, says what it was, and can be undone and done again', () => {
  type Opened = Awaited<ReturnType<typeof openTimetable>>;
  const edits: [name: string, said: string, edit: (page: Opened) => Promise<unknown>][] = [
    [
      'an entry changed',
      'Monday, week A: Algebra changed',
      async (page) => {
        await page.press(/^Maths/, 'Monday, week A');
        await page.user.keyboard('Algebra');
        await page.press('Done');
      },
    ],
    [
      'an entry added',
      'Friday, week B: Assembly added',
      async (page) => {
        await page.press('Add an entry to Friday, week B');
        await page.user.keyboard('Assembly');
        await page.press('Done');
      },
    ],
    [
      'an entry made planning time by one key',
      'Tuesday, week A: Reading is now: Planning time',
      async (page) => {
        page.button(/^Reading/, 'Tuesday, week A').focus();
        await page.user.keyboard('p');
      },
    ],
    [
      'an entry removed by one key',
      'Tuesday, week B: Reading removed',
      async (page) => {
        page.button(/^Reading/, 'Tuesday, week B').focus();
        await page.user.keyboard('{Delete}');
      },
    ],
    [
      'a day that is not worked any more',
      'Monday, week A: not worked',
      async (page) => {
        await page.press('Monday, week A: hours, copy');
        await page.user.click(page.dialog().getByRole('checkbox', { name: 'I work on this day' }));
        await page.press('Close');
      },
    ],
    [
      'a day with hours',
      'Monday, week B: working day changed',
      async (page) => {
        await page.press('Monday, week B: hours, copy');
        await page.user.type(page.dialog().getByRole('textbox', { name: 'Working day starts at' }), '745');
        await page.press('Close');
      },
    ],
    [
      'a day copied to all',
      'Monday, week A copied to 9 days',
      async (page) => {
        await page.press('Monday, week A: hours, copy');
        await page.press('Copy to all days');
      },
    ],
    ['week A copied', 'Week A copied to week B', (page) => page.press('Copy week A to week B')],
    ['a typical day', 'Typical secondary day put on every day', (page) => page.press('Secondary day')],
    [
      'one week',
      'One-week timetable, as week A was',
      (page) => page.user.click(screen.getByRole('radio', { name: 'Every week' })),
    ],
    [
      'this week said to be week B',
      'The week of Mon, 16 Nov 2026 is week B',
      (page) => page.user.click(screen.getByRole('radio', { name: 'Week B' })),
    ],
    [
      'the week cleared',
      'All entries cleared',
      async (page) => {
        await page.press('Clear the week…');
        await page.user.click(page.dialog().getByRole('button', { name: 'Clear the week' }));
      },
    ],
    [
      'counting over all weeks',
      'Counting of weeks A and B changed',
      (page) => page.user.click(screen.getByRole('radio', { name: 'Over all weeks' })),
    ],
    [
      'the bank holidays of Scotland',
      'Bank holidays changed',
      (page) =>
        page.user.selectOptions(screen.getByRole('combobox', { name: /Whose bank holidays/ }), 'Scotland'),
    ],
    [
      'INSET days that count',
      'INSET days count as work',
      (page) => page.user.click(screen.getByRole('checkbox', { name: 'INSET days count as work' })),
    ],
    [
      'a term renamed',
      'Term dates changed',
      async (page) => {
        const field = within(screen.getByRole('group', { name: 'Autumn 2026' })).getByRole('textbox');
        await page.user.type(field, '!{Enter}');
      },
    ],
    ['a term removed', 'Term removed', (page) => page.press('Remove Summer 2027')],
    ['an INSET day removed', 'INSET days changed', (page) => page.press('Remove INSET day 1')],
    ['a closure removed', 'Closures changed', (page) => page.press('Remove Closure 1')],
    [
      'a bank holiday worked',
      'Fri, 25 Dec 2026: school open',
      (page) =>
        page.user.click(
          screen.getByRole('checkbox', { name: 'School open on Fri, 25 Dec 2026', hidden: true }),
        ),
    ],
  ];
  test.each(edits)('%s', async (_, said, edit) => {
    const page = await openTimetable();
    const before = page.stored().time;
    await edit(page);
    await waitFor(() => expect(page.stored().time).not.toEqual(before));
    const after = page.stored().time;
    await screen.findAllByText(said);
    await page.press(`Undo: ${said}`);
    await waitFor(() => expect(page.stored().time).toEqual(before));
    await screen.findByText(`Undone: ${said}`);
    await page.press(`Redo: ${said}`);
    await waitFor(() => expect(page.stored().time).toEqual(after));
    // Sound from end to end: nothing was ever kept as a draft.
    expect(page.background.requests.filter(({ type }) => type === 'time-draft.save')).toEqual([]);
  });
});

describe('undo', () => {
  test('Ctrl+Z and Ctrl+Y go back and forth, but not while a field has the focus', async () => {
    const page = await openTimetable();
    await page.press('Secondary day');
    await page.press('Primary day');
    await page.user.keyboard('{Control>}z{/Control}');
    await screen.findByText('Undone: Typical primary day put on every day');
    await page.user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(page.stored().time).toEqual(exampleTime));
    await page.user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}{Control>}y{/Control}');
    await waitFor(() =>
      expect(page.day({ day: 'monday', week: 'A' }).periods[1]?.label).toBe('Registration'),
    );
    screen.getByRole('textbox', { name: 'Time zone of the school' }).focus();
    await page.user.keyboard('{Control>}z{/Control}');
    expect(page.button(redo).getAttribute('aria-disabled')).toBe('true');
  });

  test('it is still there after a look at another tab; not after a change from elsewhere', async () => {
    let elsewhere = false;
    const page = await openTimetable();
    await page.press('Secondary day');
    await page.user.click(screen.getByRole('link', { name: 'Log' }));
    await page.heading('Log');
    await page.user.click(screen.getByRole('link', { name: 'Timetable' }));
    await screen.findByRole('button', { name: 'Undo: Typical secondary day put on every day' });
    page.background.handlers['settings.get'] = () => {
      elsewhere = true;
      return finished({ policyId: 'wateringbury', time: { ...exampleTime, nation: 'wales' } });
    };
    page.background.changed();
    await waitFor(() => expect(page.button(undo).getAttribute('aria-disabled')).toBe('true'));
    expect(elsewhere).toBe(true);
  });
});

describe('what has problems is not put in force', () => {
  async function withOverlap() {
    const page = await openTimetable();
    await page.press(/^Break/, 'Tuesday, week A');
    const start = page.dialog().getByRole('textbox', { name: 'Starts at' });
    await page.user.clear(start);
    await page.user.type(start, '10');
    await page.press('Done');
    await screen.findByText(/One thing has to be put right/);
    return page;
  }
  const sentence = 'It starts at 10:00, before “Reading” ends at 10:30. Move one of them.';

  test('it is named in a list that leads to the entry, and beside the entry', async () => {
    const page = await withOverlap();
    const entry = page.button(/^Break/, 'Tuesday, week A');
    const id = entry.getAttribute('aria-describedby');
    expect(document.getElementById(id!)?.textContent).toBe(sentence);
    await page.press(`Tuesday, week A, entry 2 (Break): ${sentence}`);
    expect(document.activeElement).toBe(entry);
    expect(page.stored().time).toEqual(exampleTime);
    await expectAccessible();
  });

  test('it is kept across tabs and reloads, and counts once it is right', async () => {
    const page = await withOverlap();
    await page.user.click(screen.getByRole('link', { name: 'Log' }));
    await page.heading('Log');
    await page.user.click(screen.getByRole('link', { name: 'Timetable' }));
    await screen.findByText(/One thing has to be put right/);
    await page.press(/^Reading/, 'Tuesday, week A');
    const end = page.dialog().getByRole('textbox', { name: 'Ends at' });
    await page.user.clear(end);
    await page.user.type(end, '9.45');
    await page.press('Done');
    await screen.findByText(/^In force as shown/);
    await waitFor(() =>
      expect(page.day({ day: 'tuesday', week: 'A' }).periods.slice(0, 2)).toEqual([
        { start: '08:45', end: '09:45', label: 'Reading', kind: 'lesson' },
        { start: '10:00', end: '10:45', label: 'Break', kind: 'break' },
      ]),
    );
    expect(page.background.requests.filter(({ type }) => type === 'time-draft.save').at(-1)).toEqual({
      type: 'time-draft.save',
      draft: null,
    });
  });

  test('one button goes back to what is in force, and that can be undone, too', async () => {
    const page = await withOverlap();
    await page.press('Go back to what is in force');
    await screen.findByText(/^In force as shown/);
    await page.press(undo);
    await screen.findByText(/One thing has to be put right/);
    expect(page.stored().time).toEqual(exampleTime);
  });

  test('a time that is none is told in the entry’s own fields, and kept as it was typed', async () => {
    const page = await openTimetable();
    await page.press(/^Maths/, 'Monday, week A');
    const start = page.dialog().getByRole('textbox', { name: 'Starts at' });
    await page.user.clear(start);
    await page.user.type(start, 'noonish');
    await page.user.tab();
    expect(page.dialog().getByText(/There is no time “noonish”/)).toBeTruthy();
    await page.press('Done');
    expect(await screen.findByRole('button', { name: 'Maths noonish–09:45 Lesson' })).toBeTruthy();
    expect(page.stored().time).toEqual(exampleTime);
  });

  test('two weeks need to be told which is which; one press tells', async () => {
    const page = await openTimetable({ ...empty, timetable: { ...empty.timetable, weeks: 1 } });
    await page.press('Secondary day');
    await page.user.click(screen.getByRole('radio', { name: /^Every two weeks/ }));
    await screen.findByText(/Nothing says which week is week A/);
    await page.user.click(screen.getByRole('radio', { name: 'Week A' }));
    await screen.findByText(/^In force as shown/);
    await waitFor(() =>
      expect(page.stored().time.timetable.startsWith).toEqual([{ date: '2026-11-16', week: 'A' }]),
    );
    expect(page.stored().time.timetable.days).toHaveLength(10);
  });

  test('what is typed in a field that was not left yet is not lost with the tab', async () => {
    const page = await openTimetable();
    const term = within(screen.getByRole('group', { name: 'Autumn 2026' }));
    await page.user.type(term.getByRole('textbox', { name: 'Name' }), ' term');
    location.hash = '#log';
    await page.heading('Log');
    await waitFor(() => expect(page.stored().time.terms[0]?.name).toBe('Autumn 2026 term'));
  });

  test('a term without dates waits for them', async () => {
    const page = await openTimetable();
    await page.press('Add a term');
    expect((await screen.findAllByText('A date is missing.')).length).toBeGreaterThan(0);
    expect(page.stored().time).toEqual(exampleTime);
    const term = within(screen.getByRole('group', { name: 'Term 4' }));
    await page.user.type(term.getByLabelText('First day'), '2027-09-01');
    await page.user.type(term.getByLabelText('Last day'), '2027-12-17');
    await page.user.tab();
    await waitFor(() => expect(page.stored().time.terms).toHaveLength(4));
    expect(page.stored().time.terms[3]).toEqual({ name: '', start: '2027-09-01', end: '2027-12-17' });
  });

  test('a draft that cannot be kept is told of, and stays on the page', async () => {
    const page = await openTimetable(exampleTime, { 'time-draft.save': () => refuse('common.noAnswer') });
    await page.press('Add a closure');
    expect((await screen.findByRole('alert')).textContent).toContain('could not be kept');
    expect(screen.getByRole('group', { name: 'Closure 2' })).toBeTruthy();
  });
});

describe('the keyboard', () => {
  const focused = () =>
    document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

  test('arrow keys go from entry to entry and from day to day; one stop for Tab in each day', async () => {
    const page = await openTimetable();
    page.button(/^Setting up/, 'Monday, week A').focus();
    await page.user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Maths 08:45–09:45 Lesson');
    await page.user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Reading 08:45–10:30 Lesson');
    await page.user.keyboard('{ArrowDown}{ArrowDown}{ArrowLeft}');
    expect(focused()).toBe('English 10:45–12:00 Lesson');
    await page.user.keyboard('{End}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('Add an entry to Monday, week B');
    await page.user.keyboard('{Home}{ArrowUp}');
    expect(focused()).toBe('Monday, week B: hours, copy');
    for (const day of schoolDays.slice(0, 4)) {
      const region = within(
        screen.getByRole('region', { name: `${day[0]!.toUpperCase()}${day.slice(1)}, week A` }),
      );
      const stops = region
        .getAllByRole('button')
        .filter((button) => button.dataset['start'] !== undefined && button.tabIndex === 0);
      expect(stops).toHaveLength(1);
    }
  });

  test('removing one entry after another, the focus stays in the day', async () => {
    const page = await openTimetable();
    page.button(/^Reading/, 'Tuesday, week B').focus();
    for (const left of ['Break', 'Writing', 'Lunch', 'Science', 'Add an entry to Tuesday, week B']) {
      await page.user.keyboard('{Delete}');
      await waitFor(() => expect(focused()?.startsWith(left)).toBe(true));
    }
    await waitFor(() =>
      expect(page.stored().time.timetable.days.some((row) => row.week === 'B' && row.day === 'tuesday')).toBe(
        false,
      ),
    );
    expect(page.day({ day: 'tuesday', week: 'A' }).periods).toHaveLength(5);
  });

  test('entries one after another: each new one follows the last', async () => {
    const page = await openTimetable(empty);
    page.button('Add an entry to Monday').focus();
    await page.user.keyboard('{Enter}');
    await page.user.keyboard('Maths');
    await page.press('Done, add the next');
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Starts at' }).value).toBe('10:00'),
    );
    await page.user.keyboard('English');
    await page.press('Done');
    await waitFor(() =>
      expect(page.day({ day: 'monday' }).periods).toEqual([
        { start: '09:00', end: '10:00', label: 'Maths', kind: 'lesson' },
        { start: '10:00', end: '11:00', label: 'English', kind: 'lesson' },
      ]),
    );
  });

  test('an entry without a name takes its kind', async () => {
    const page = await openTimetable(empty);
    await page.press('Add an entry to Monday');
    await page.user.selectOptions(page.dialog().getByRole('combobox'), 'Break');
    await page.press('Done');
    await waitFor(() => expect(page.day({ day: 'monday' }).periods[0]?.label).toBe('Break'));
  });

  test('Cancel leaves an entry as it was', async () => {
    const page = await openTimetable();
    await page.press(/^Maths/, 'Monday, week A');
    await page.user.keyboard('Algebra');
    await page.press('Cancel');
    expect(page.saves()).toBe(0);
    expect(page.button(/^Maths/, 'Monday, week A')).toBeTruthy();
  });

  test('what is half typed when the page goes is put in the timetable', async () => {
    const page = await openTimetable();
    await page.press(/^Maths/, 'Monday, week A');
    await page.user.keyboard('Algebra');
    dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(page.day({ day: 'monday', week: 'A' }).periods[1]?.label).toBe('Algebra'));
  });
});

describe('today and single dates', () => {
  test.each([
    ['I am off work today', 'Off work', { kind: 'off' }],
    ['I am on a school trip today', 'School trip', { kind: 'trip', label: '' }],
    [
      'I am teaching now',
      'Cover: Cover, 09:00 to 09:45',
      { kind: 'cover', start: '09:00', end: '09:45', label: 'Cover' },
    ],
  ])('"%s" is one press, listed, and taken away', async (press, listed, change) => {
    const page = await openTimetable();
    await page.press(press);
    await waitFor(() =>
      expect(page.background.requests).toContainEqual({
        type: 'changes.save',
        date: '2026-11-16',
        changes: [{ date: '2026-11-16', ...change }],
      }),
    );
    await page.press(`Take away: Mon, 16 Nov 2026, ${listed}`);
    await waitFor(() =>
      expect(page.background.requests).toContainEqual({
        type: 'changes.save',
        date: '2026-11-16',
        changes: [],
      }),
    );
    await screen.findByText('No date is different from the timetable.');
    await page.press(undo);
    await screen.findByRole('button', { name: `Take away: Mon, 16 Nov 2026, ${listed}` });
    expect(page.stored().time).toEqual(exampleTime);
  });

  test('by form, for another date; wrong times are told and nothing is added', async () => {
    const page = await openTimetable();
    const form = within(screen.getByRole('region', { name: 'Something is different on a date' }));
    await page.user.clear(form.getByLabelText('Date'));
    await page.user.type(form.getByLabelText('Date'), '2026-12-01');
    await page.user.selectOptions(
      form.getByRole('combobox', { name: 'What is different?' }),
      'I cover a lesson',
    );
    await page.user.type(form.getByRole('textbox', { name: 'Starts at' }), '11');
    await page.user.type(form.getByRole('textbox', { name: 'Ends at' }), '10');
    await page.user.click(form.getByRole('button', { name: 'Add it' }));
    expect(await form.findByText(/It ends at 10:00, before it starts at 11:00/)).toBeTruthy();
    await page.user.clear(form.getByRole('textbox', { name: 'Ends at' }));
    await page.user.type(form.getByRole('textbox', { name: 'Ends at' }), '12');
    await page.user.type(form.getByRole('textbox', { name: 'Name' }), '9X');
    await page.user.click(form.getByRole('button', { name: 'Add it' }));
    await form.findByText('Cover: 9X, 11:00 to 12:00');
    await page.user.selectOptions(
      form.getByRole('combobox', { name: 'What is different?' }),
      'It follows another day',
    );
    await page.user.selectOptions(
      form.getByRole('combobox', { name: 'Which day does it follow?' }),
      'Monday, week B',
    );
    await page.user.click(form.getByRole('button', { name: 'Add it' }));
    await form.findByText('Follows Monday, week B');
    expect(page.background.requests.at(-1)?.type).not.toBe('settings.save');
    await expectAccessible();
  });

  test('a date that cannot be saved is told of', async () => {
    const page = await openTimetable(exampleTime, { 'changes.save': () => refuse('common.noAnswer') });
    await page.press('I am off work today');
    expect((await screen.findByRole('alert')).textContent).toMatch(/did not answer/);
  });

  test('past dates are folded away', async () => {
    await openTimetable(exampleTime, { 'changes.list': () => [{ kind: 'off', date: '2026-11-02' }] });
    expect(screen.getByText('Past dates (1)').closest('details')?.open).toBe(false);
  });
});

describe('what would happen at …', () => {
  async function ask(
    { date = '2026-11-16', time, site, device }: Record<string, string | undefined>,
    handlers: Handlers = {},
  ) {
    // Not every policy speaks of the school's devices.
    const page = await openTimetable(exampleTime, handlers, device ? 'carville' : 'wateringbury');
    const part = within(screen.getByRole('region', { name: 'What would happen at …' }));
    await page.user.clear(part.getByLabelText('Date'));
    await page.user.type(part.getByLabelText('Date'), date);
    const clock = part.getByRole('textbox', { name: /^Time/ });
    await page.user.clear(clock);
    await page.user.type(clock, time!);
    if (site) {
      await page.user.selectOptions(part.getByRole('combobox', { name: 'Site' }), 'Another address');
      await page.user.type(part.getByRole('textbox', { name: 'Address of the site' }), site);
    }
    if (device) await page.user.selectOptions(part.getByRole('combobox', { name: 'Whose device?' }), device);
    return { ...page, part, says: (words: RegExp) => part.findAllByText(words) };
  }

  test.each([
    [
      'in a lesson',
      { time: '9' },
      [
        /^Not among the times that the policy permits/,
        /“Maths”, a lesson/,
        /^09:45: nothing is shown \(PPA\)/,
      ],
    ],
    ['at the weekend', { date: '2026-11-21', time: '10:00' }, [/^Nothing is shown/, /It is the weekend/]],
    ['in half-term', { date: '2026-10-28', time: '10:00' }, [/^Nothing is shown/, /It is half-term/]],
    [
      'on a site that is none',
      { time: '9', site: 'bbc.co.uk' },
      [/^Nothing is shown/, /not one of the social sites/],
    ],
    ['in the hour that is left out', { date: '2027-03-28', time: '01:30' }, [/clocks go forward/]],
    ['in the hour that comes twice', { date: '2026-10-25', time: '01:30' }, [/clocks go back/]],
  ])('%s', async (_, input, expected) => {
    const asked = await ask(input);
    for (const words of expected) expect((await asked.says(words)).length).toBeGreaterThan(0);
  });

  const until = '2026-12-31';
  test.each<[name: string, handlers: Handlers, words: RegExp, device?: string]>([
    [
      'a date’s own change',
      { 'changes.list': () => [{ kind: 'off', date: '2026-11-16' }] },
      /You are off work on this date/,
    ],
    ['a school device', {}, /This is set as a school device/, 'The school’s'],
    [
      'a permission for it',
      {
        'permissions.list': () => [
          {
            id: 'p',
            what: 'school-device',
            by: 'Ines Marlowe, headteacher',
            date: '2026-09-01',
            until,
            conditions: '',
          },
        ],
      },
      /Permitted by Ines Marlowe, headteacher/,
      'The school’s',
    ],
    [
      'a deviation note',
      {
        'deviations.list': () => [
          {
            id: 'd',
            duties: ['D1', 'D3', 'D4'],
            clause: '',
            action: 'Messages in lessons',
            justification: 'A relative in hospital',
            toldHeadteacherOn: '2026-09-01',
            hrAdvice: '',
            date: '2026-09-01',
            until,
          },
        ],
      },
      /A deviation note told to the headteacher/,
    ],
    [
      'an answer to the notice',
      {
        'answers.list': () => [
          {
            id: 'a',
            at: moment('2026-11-16T08:50').toString(),
            host: 'x.com',
            choice: 'continue',
            duty: 'D3',
            strength: 'permitted',
            cite: '',
            interval: { kind: 'lesson', label: 'Maths', start: '', end: '' },
            until: moment('2026-11-16T09:45').toString(),
            permittedBy: '',
          },
        ],
      },
      /You chose to continue/,
    ],
  ])('%s counts as it does in force', async (_, handlers, words, device) => {
    const asked = await ask({ time: '9', device }, handlers);
    expect((await asked.says(words)).length).toBeGreaterThan(0);
  });

  test('until there is a policy it says so', async () => {
    vi.spyOn(Temporal.Now, 'instant').mockReturnValue(moment(monday));
    openOptions({ hash: '#timetable', settings: finished({ policyId: null, time: exampleTime }) });
    expect(await screen.findByText(/No policy is chosen yet. Choose one/)).toBeTruthy();
  });
});

test('the coming weeks, the bank holidays and until when they are known', async () => {
  await openTimetable();
  const ahead = screen.getByRole('table', { name: 'The next weeks', hidden: true });
  expect(
    within(ahead)
      .getAllByRole('row', { hidden: true })
      .slice(1)
      .map((row) => row.textContent),
  ).toEqual([
    'Mon, 23 Nov 2026B',
    'Mon, 30 Nov 2026A',
    'Mon, 7 Dec 2026B',
    'Mon, 14 Dec 2026A',
    'Mon, 21 Dec 2026No school',
    'Mon, 28 Dec 2026No school',
    'Mon, 4 Jan 2027B',
    'Mon, 11 Jan 2027A',
  ]);
  const holidays = screen.getByRole('table', { name: 'Bank holidays of the coming year', hidden: true });
  expect(within(holidays).getAllByRole('row', { hidden: true })).toHaveLength(9);
  expect(screen.getByText(/Known for 2020 to 2035/)).toBeTruthy();
});

test.each([
  ['a week with entries', exampleTime],
  ['an empty one', empty],
])('axe has nothing to find: %s', async (_, time) => {
  await openTimetable(time);
  for (const details of document.querySelectorAll('details')) details.open = true;
  await expectAccessible();
});

test('an open entry and an open day give axe nothing to find', async () => {
  const page = await openTimetable();
  await page.press(/^Maths/, 'Monday, week A');
  await expectAccessible();
  await page.press('Cancel');
  await page.press('Monday, week A: hours, copy');
  await expectAccessible();
});
