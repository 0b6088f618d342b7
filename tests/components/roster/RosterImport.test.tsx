// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { readSource } from '../../../policy/roster/read-table.ts';
import { RosterImport } from '../../../components/roster/RosterImport.tsx';
import { UserError } from '../../../policy/message.ts';
import type { RosterPerson } from '../../../policy/roster/person.ts';
import { importText, today } from '../../policy/roster/import-text.ts';
import { makeWorkbook } from '../../policy/roster/workbook.ts';
import { expectAccessible } from '../axe.ts';
import { renderInPage as render } from './render-in-page.tsx';

const csv = 'Forename,Surname,DOB,Contact 1 Name\nAnna,Lee,14/03/2012,Mrs J Lee\n=A1,Roe,,\nFinn,Hale,,Mum\n';
const file = (content: BlobPart, name = 'list.csv') => new File([content], name);

function show(existing?: readonly RosterPerson[], onImport = vi.fn(async (_people: RosterPerson[]) => {})) {
  const user = userEvent.setup({ applyAccept: false });
  const view = render(
    <RosterImport
      {...(existing ? { existing } : {})}
      today={today}
      readList={readSource}
      onImport={onImport}
    />,
  );
  return { user, onImport, view };
}

const choose = (user: ReturnType<typeof userEvent.setup>, chosen: File) =>
  user.upload(screen.getByLabelText('Choose a file'), chosen);
const pasteIn = async (user: ReturnType<typeof userEvent.setup>, text: string) => {
  await user.click(screen.getByLabelText('Or paste a list'));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Read the pasted list' }));
};
const names = (people: readonly RosterPerson[]) => people.map((p) => `${p.group} ${p.forename} ${p.surname}`);
const rowsOf = (caption: RegExp) =>
  within(screen.getByRole('table', { name: caption }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

describe('a file', () => {
  it('is shown before anything is saved, and saved at the press of the button', async () => {
    const { user, onImport } = show();
    await choose(user, file(csv));
    expect(await screen.findByRole('heading', { name: 'Check before saving' })).toBe(document.activeElement);
    expect(screen.getByText('Read 3 rows from “list.csv”.')).toBeTruthy();
    expect(rowsOf(/^Rows to look at \(2\)/)).toEqual([
      '3Row left outA formula stands in place of the forename. Replace it with the name.',
      '4Part left outA contact without a surname was left out. None was guessed.',
    ]);
    expect(onImport).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Save 3 people to the roster' }));
    expect(names(onImport.mock.calls[0]![0])).toEqual(['pupil Anna Lee', 'parent J Lee', 'pupil Finn Hale']);
    expect(onImport.mock.calls[0]![0][0]?.expires).toBe('2027-08-31');
    expect(await screen.findByText('Saved. The roster now holds 3 people.')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Anna|Hale/);
  });

  it('may be a workbook', async () => {
    const { user } = show();
    const bytes = makeWorkbook([
      ['Name', 'Year'],
      ['Okafor, Beth', 9],
    ]);
    await choose(user, file(bytes as Uint8Array<ArrayBuffer>, 'list.xlsx'));
    expect(await screen.findByRole('button', { name: 'Save one person to the roster' })).toBeTruthy();
    expect(rowsOf(/as they would be kept/)).toEqual(['Beth OkaforPupil']);
  });

  it('that cannot be read gets its sentence, and leaves the list that is there', async () => {
    const { user } = show();
    await choose(user, file(csv));
    await screen.findByRole('heading', { name: 'Check before saving' });
    await choose(user, file('%PDF-1.7', 'next.csv'));
    expect((await screen.findByRole('alert')).textContent).toContain('“next.csv” is a PDF');
    expect(screen.getByText('Read 3 rows from “list.csv”.')).toBeTruthy();
  });

  it('that is too large is refused without being read', async () => {
    const { user } = show();
    const large = file('x', 'huge.csv');
    Object.defineProperty(large, 'size', { value: 50 * 1024 * 1024 });
    const read = vi.spyOn(large, 'arrayBuffer');
    await choose(user, large);
    expect((await screen.findByRole('alert')).textContent).toContain('“huge.csv” is too large: 50 MB');
    expect(read).not.toHaveBeenCalled();
  });

  it('that has gone from the disk gets its sentence', async () => {
    const { user } = show();
    const gone = file('x', 'gone.csv');
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
    await choose(user, gone);
    expect((await screen.findByRole('alert')).textContent).toContain(
      '“gone.csv” could not be read from the disk',
    );
  });
});

describe('pasted text', () => {
  it('is read and does not stay in the page', async () => {
    const { user } = show();
    await pasteIn(user, 'Forename\tSurname\tUPN\nAnna\tLee\tX999\n');
    expect(await screen.findByText('Read one row of pasted text.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Or paste a list').value).toBe('');
    await user.click(screen.getByRole('button', { name: 'Discard this list' }));
    expect(screen.getByText('Discarded. Nothing was saved.')).toBeTruthy();
    expect(document.documentElement.outerHTML).not.toMatch(/Anna|X999/);
  });

  it('asks for text', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Read the pasted list' }));
    expect(screen.getByText('Paste a list first.')).toBeTruthy();
  });
});

describe('what the user can change', () => {
  it('the meaning of a column', async () => {
    const { user, onImport } = show();
    await pasteIn(user, 'Forename,Surname,Was called\nAnna,Lee,Roe\n');
    await user.selectOptions(
      await screen.findByLabelText('Use the column “Was called” as'),
      'Former surname',
    );
    await user.click(screen.getByRole('button', { name: 'Save one person to the roster' }));
    expect(onImport.mock.calls[0]![0][0]?.formerSurname).toBe('Roe');
  });

  it('but not into a list without names, or with two columns for one thing', async () => {
    const { user } = show();
    await pasteIn(user, 'Forename,Surname,Other\nAnna,Lee,Roe\n');
    const other = await screen.findByLabelText('Use the column “Other” as');
    await user.selectOptions(other, 'Surname');
    expect(screen.getByRole('alert').textContent).toContain(
      '“Surname” and “Other” are set to the same thing',
    );
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
    await user.selectOptions(other, 'Not kept');
    await user.selectOptions(screen.getByLabelText('Use the column “Surname” as'), 'Not kept');
    expect(screen.getByRole('alert').textContent).toContain('No column is set to a surname');
  });

  it('where the headings are', async () => {
    const { user } = show();
    await pasteIn(user, 'Anna,Lee\nFinn,Roe\n');
    expect(await screen.findByText(/No column headings were recognised/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Use the column “Column 1” as'), 'Forename');
    await user.selectOptions(screen.getByLabelText('Use the column “Column 2” as'), 'Surname');
    expect(screen.getByRole('button', { name: 'Save 2 people to the roster' })).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Where the column headings are'), 'Row 1: Anna, Lee');
    expect(screen.getByLabelText('Use the column “Anna” as')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Where the column headings are'), 'Row 2: Finn, Roe');
    expect(screen.getByRole('alert').textContent).toContain('nothing below them');
  });

  it('the group of people whose row does not say, and the expiry', async () => {
    const { user, onImport } = show();
    await pasteIn(user, 'Forename,Surname\nAnna,Lee\n');
    await user.selectOptions(await screen.findByLabelText('People whose row does not say are'), 'Parent');
    const expiry = screen.getByLabelText('Erase these people after');
    await user.clear(expiry);
    await user.type(expiry, '2036-01-01');
    expect(screen.getByText('Choose a day after today and within two years.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
    await user.clear(expiry);
    await user.type(expiry, '2027-07-31');
    await user.click(screen.getByRole('button', { name: 'Save one person to the roster' }));
    expect(onImport.mock.calls[0]![0][0]).toMatchObject({ group: 'parent', expires: '2027-07-31' });
  });
});

describe('a re-import', () => {
  const existing = importText('Forename,Surname,Group\nAnna,Lee,pupil\nFinn,Roe,pupil').people;

  it('shows what is added, changed and removed', async () => {
    const { user, onImport } = show(existing);
    await pasteIn(user, 'Forename,Surname,Group\nAnna,Lee,leaver\nKit,Dunn,pupil\n');
    await screen.findByRole('heading', { name: 'What changes' });
    for (const summary of ['Added (1)', 'Changed (1)', 'Removed (1)'])
      await user.click(screen.getByText(summary, { selector: 'summary' }));
    expect(rowsOf(/^Added/)).toEqual(['Kit DunnPupil']);
    expect(rowsOf(/^Changed/)).toEqual(['Anna LeePupil · Anna LeeFormer pupil · Anna Lee']);
    expect(rowsOf(/^Removed/)).toEqual(['Finn RoePupil']);
    await user.click(screen.getByRole('button', { name: 'Save 2 people to the roster' }));
    expect(names(onImport.mock.calls[0]![0])).toEqual(['leaver Anna Lee', 'pupil Kit Dunn']);
  });

  it('can add to the roster instead', async () => {
    const { user, onImport } = show(existing);
    await pasteIn(user, 'Forename,Surname\nKit,Dunn\n');
    await user.click(await screen.findByLabelText('Add this list to it'));
    expect(screen.getByText('Removed (0)')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save 3 people to the roster' }));
    expect(names(onImport.mock.calls[0]![0])).toEqual(['pupil Kit Dunn', 'pupil Anna Lee', 'pupil Finn Roe']);
  });
});

it('keeps the list when saving fails, and says why', async () => {
  const { user } = show(
    undefined,
    vi.fn(() => Promise.reject(new UserError('vault.locked'))),
  );
  await pasteIn(user, 'Forename,Surname\nAnna,Lee\n');
  await user.click(await screen.findByRole('button', { name: 'Save one person to the roster' }));
  expect((await screen.findByRole('alert')).textContent).toContain('This part is locked');
  expect(screen.getByRole('button', { name: 'Save one person to the roster' })).toBeTruthy();
});

it('lists every bad row of a long list, part by part', async () => {
  const { user } = show();
  await pasteIn(user, `Forename,Surname\nAnna,Lee\n${'=A1,Lee\n'.repeat(250)}`);
  await screen.findByText('Rows to look at (250)');
  expect(rowsOf(/^Rows to look at/)).toHaveLength(100);
  await user.click(screen.getByRole('button', { name: 'Show 100 more: Rows to look at (250)' }));
  await user.click(screen.getByRole('button', { name: 'Show 50 more: Rows to look at (250)' }));
  expect(rowsOf(/^Rows to look at/)).toHaveLength(250);
});

it('shows markup in names as text', async () => {
  const { user } = show();
  await pasteIn(user, 'Forename,Surname\n<b>Anna</b>,<img src=x onerror=alert(1)>\n');
  await screen.findByRole('heading', { name: 'Check before saving' });
  expect(document.querySelector('img')).toBeNull();
  expect(rowsOf(/as they would be kept/)).toEqual(['<b>Anna</b> <img src=x onerror=alert(1)>Pupil']);
});

it('has no field that the browser would restore, and passes axe', async () => {
  const { user, view } = show(importText('Forename,Surname\nAnna,Lee').people);
  await pasteIn(user, csv);
  await screen.findByRole('heading', { name: 'Check before saving' });
  const fields = view.container.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea');
  expect(fields.length).toBeGreaterThan(2);
  for (const field of fields) expect(field.getAttribute('autocomplete')).toBe('off');
  expect(view.container.querySelector('[style]')).toBeNull();
  await expectAccessible();
});
