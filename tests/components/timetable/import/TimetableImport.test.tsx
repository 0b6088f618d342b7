// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TimetableImport } from '../../../../components/timetable/import/ImportCalendar.tsx';
import { UserError } from '../../../../policy/message.ts';
import type { SchoolTime } from '../../../../policy/timetable/schema.ts';
import { schoolTimeSchema } from '../../../../policy/timetable/schema.ts';
import { exampleTime } from '../../../policy/timetable/example-school.ts';
import { calendar, lesson, wholeDays } from '../../../policy/timetable/import/ics.ts';
import { expectAccessible } from '../../axe.ts';
import { renderInPage as render } from '../../roster/render-in-page.tsx';

const today = Temporal.PlainDate.from('2026-11-23');
const grid = 'Time\tMon\tTue\tWed\tThu\tFri\n9:00-10:00\tMaths\tPPA\tArt\tMusic\tPE\n10:00\tArt\n';

function show(
  time: SchoolTime = schoolTimeSchema.parse({}),
  onImport = vi.fn<(time: SchoolTime) => Promise<void>>(async () => {}),
) {
  const user = userEvent.setup({ applyAccept: false });
  render(<TimetableImport time={time} today={today} onImport={onImport} />);
  return { user, onImport };
}
const pasteIn = async (user: ReturnType<typeof userEvent.setup>, text: string) => {
  await user.click(screen.getByLabelText('Or paste a timetable'));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Read the pasted timetable' }));
};
const rowsOf = (caption: RegExp | string) =>
  within(screen.getByRole('table', { name: caption }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

describe('a pasted grid', () => {
  it('is shown before anything changes, and handed on at the press of the button', async () => {
    const { user, onImport } = show();
    await pasteIn(user, grid);
    expect(await screen.findByRole('heading', { name: 'Check before importing' })).toBe(
      document.activeElement,
    );
    expect(rowsOf('Timetable')[1]).toBe('TuesdayNone09:00–10:00 PPA (planning time)');
    expect(rowsOf(/^Left out/)).toEqual([
      'Row 3It starts at 10:00, but nothing says when it ends, so its entries were left out. Write it as 10:00–, followed by its end, and paste again.',
    ]);
    expect(onImport).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Import what is ticked' }));
    expect(onImport.mock.calls[0]![0].timetable.days.map(({ day }) => day)).toEqual([
      'monday',
      'tuesday',
      'wednesday',
      'thursday',
      'friday',
    ]);
    expect(await screen.findByText('Imported.')).toBeTruthy();
  });

  it('keeps the proposal when it cannot be taken, and says why', async () => {
    const { user } = show(
      undefined,
      vi.fn(() => Promise.reject(new UserError('common.noAnswer'))),
    );
    await pasteIn(user, grid);
    await user.click(await screen.findByRole('button', { name: 'Import what is ticked' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Staffroom did not answer');
    expect(screen.getByRole('table', { name: 'Timetable' })).toBeTruthy();
  });

  it('says when there is no timetable in it', async () => {
    const { user } = show();
    await pasteIn(user, 'hello');
    expect((await screen.findByRole('alert')).textContent).toContain('No day of the week was found');
    await pasteIn(user, 'Time\tMon\tTue\n');
    expect(await screen.findByText(/Nothing was found that a timetable could take/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Import what is ticked' })).toBeNull();
  });

  it('can be discarded', async () => {
    const { user, onImport } = show();
    await pasteIn(user, grid);
    await user.click(await screen.findByRole('button', { name: 'Discard' }));
    expect(screen.getByText('Discarded. Nothing was changed.')).toBeTruthy();
    expect(onImport).not.toHaveBeenCalled();
  });
});

describe('two weeks', () => {
  const twoWeeks = 'Week A\n\tMon\tTue\n9-10\tMaths\tArt\nWeek B\n\tMon\tTue\n9-10\tMusic\tArt\n';

  it('are counted by the terms that are there', async () => {
    const { user, onImport } = show(exampleTime);
    await pasteIn(user, twoWeeks);
    expect((await screen.findByLabelText<HTMLInputElement>('Week B')).checked).toBe(true);
    // Friday is worked neither before nor after.
    expect(rowsOf('Timetable').some((row) => row?.startsWith('Friday'))).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Import what is ticked' }));
    expect(onImport.mock.calls[0]![0].timetable).toMatchObject({ weeks: 2, startsWith: [] });
  });

  it('ask which week this is where nothing tells', async () => {
    const { user, onImport } = show();
    await pasteIn(user, twoWeeks);
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing says which week is week A');
    expect(screen.queryByRole('button', { name: 'Import what is ticked' })).toBeNull();
    await user.click(screen.getByLabelText('Week B'));
    await user.click(screen.getByRole('button', { name: 'Import what is ticked' }));
    expect(onImport.mock.calls[0]![0].timetable.startsWith).toEqual([{ date: '2026-11-23', week: 'B' }]);
  });
});

describe('a file', () => {
  const choose = (user: ReturnType<typeof userEvent.setup>, file: File) =>
    user.upload(screen.getByLabelText('Choose a file'), file);

  it('may be a grid', async () => {
    const { user } = show();
    await choose(user, new File([grid.replaceAll('\t', ',')], 'week.csv'));
    expect(await screen.findByRole('table', { name: 'Timetable' })).toBeTruthy();
  });

  const ics = calendar(
    lesson('Français', '20260907T090000', 'RRULE:FREQ=WEEKLY'),
    wholeDays('INSET day', '20261214'),
    wholeDays('Birthday', '20261215'),
  );
  const bytesOf = (encoding: 'utf-8' | 'utf-16' | 'windows-1252'): Uint8Array<ArrayBuffer> =>
    encoding === 'utf-8'
      ? new TextEncoder().encode(ics)
      : encoding === 'utf-16'
        ? new Uint8Array(Uint16Array.from(`\ufeff${ics}`, (char) => char.charCodeAt(0)).buffer)
        : Uint8Array.from(ics, (char) => char.charCodeAt(0));

  it.each(['utf-8', 'utf-16', 'windows-1252'] as const)('may be a calendar, in %s', async (encoding) => {
    const { user, onImport } = show();
    await choose(user, new File([bytesOf(encoding)], 'lessons.ics'));
    expect(await screen.findByRole('table', { name: 'Timetable' })).toBeTruthy();
    expect(rowsOf('Timetable')[0]).toBe('MondayNone09:00–10:00 Français (lesson)');
    expect(rowsOf('Calendar')).toEqual(['INSET daysNoneINSET day: 14 Dec 2026']);
    expect(rowsOf(/^Left out/)[0]).toContain('“Birthday”, 15 December 2026');
    expect(screen.queryByText(/older Windows encoding/) !== null).toBe(encoding === 'windows-1252');
    await user.click(screen.getByRole('checkbox', { name: 'Timetable' }));
    expect(screen.queryByRole('table', { name: 'Timetable' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Import what is ticked' }));
    expect(onImport.mock.calls[0]![0]).toEqual({
      ...schoolTimeSchema.parse({}),
      insetDays: [{ date: '2026-12-14', label: 'INSET day' }],
    });
  });

  it('that is too large is refused without being read', async () => {
    const { user } = show();
    const large = new File(['x'], 'huge.ics');
    Object.defineProperty(large, 'size', { value: 20 * 1024 * 1024 });
    const read = vi.spyOn(large, 'arrayBuffer');
    await choose(user, large);
    expect((await screen.findByRole('alert')).textContent).toContain(
      '“huge.ics” is too large: 20 MB, and 10 MB is the most.',
    );
    expect(read).not.toHaveBeenCalled();
  });

  it.each([
    ['%PDF-1.7', 'week.pdf', '“week.pdf” is neither a calendar (.ics) nor text'],
    ['', 'empty.ics', '“empty.ics” is empty'],
  ])('%s gets its sentence', async (content, name, sentence) => {
    const { user } = show();
    await choose(user, new File([content], name));
    expect((await screen.findByRole('alert')).textContent).toContain(sentence);
  });

  it('that has gone from the disk gets its sentence', async () => {
    const { user } = show();
    const gone = new File(['x'], 'gone.ics');
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
    await choose(user, gone);
    expect((await screen.findByRole('alert')).textContent).toContain('could not be read from the disk');
  });
});

it('shows markup as text and passes axe', async () => {
  const { user } = show(exampleTime);
  await pasteIn(user, grid.replace('Maths', '<b>Maths</b>'));
  await screen.findByRole('table', { name: 'Timetable' });
  expect(rowsOf('Timetable')[0]).toContain('09:00–10:00 <b>Maths</b> (lesson)');
  await expectAccessible();
});
