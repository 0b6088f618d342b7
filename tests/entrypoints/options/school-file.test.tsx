// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../policy/settings.ts';
import { expectAccessible } from '../../components/axe.ts';
import { exampleTime } from '../../policy/timetable/example-school.ts';
import { finished, openOptions } from './open-options.tsx';

const openSchool = (settings?: Partial<Settings>) =>
  openOptions({ hash: '#school', settings: finished(settings) });
const choose = async (user: ReturnType<typeof openSchool>['user'], content: unknown, name = 'school.json') =>
  user.upload(
    await screen.findByLabelText('Take over a school’s file'),
    new File([typeof content === 'string' ? content : JSON.stringify(content)], name, {
      type: 'application/json',
    }),
  );
const rows = () =>
  within(screen.getByRole('table', { name: 'What changes' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
const file = {
  version: 1,
  policy: 'wateringbury',
  names: ['Elmbridge Primary School'],
  handles: ['elmbridge'],
  recipients: [{ role: 'headteacher', name: 'Rowan Vale' }],
  terms: exampleTime.terms,
  timetable: { days: exampleTime.timetable.days.filter(({ week }) => !week) },
};

describe('saving', () => {
  it('hands the file to the browser and shows its version and checksum', async () => {
    const { user, save } = openSchool({ me: { name: 'Wren Ashdown', role: '', contact: [] } });
    await user.click(await screen.findByRole('button', { name: 'Save these settings as a file' }));
    const sum = await screen.findByText(/^Format version 1\. Checksum/);
    const [name, type, text] = save.mock.calls[0]!;
    expect([name, type]).toEqual([
      expect.stringMatching(/^staffroom-school-settings-\d{4}-\d\d-\d\d\.json$/),
      'application/json',
    ]);
    expect(JSON.parse(text)).toMatchObject({
      version: 1,
      policy: 'carville',
      names: ['Elmbridge Primary School'],
    });
    expect(text).not.toContain('Wren');
    expect(sum.textContent).toContain(createHash('sha256').update(text).digest('hex'));
  });

  it('asks for a policy first', async () => {
    const { user, save } = openSchool({ policyId: null });
    await user.click(await screen.findByRole('button', { name: 'Save these settings as a file' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Choose a policy first');
    expect(save).not.toHaveBeenCalled();
  });
});

describe('taking over', () => {
  it('shows each field before and after, and changes what is ticked', async () => {
    const { user, stored } = openSchool({ me: { name: 'Wren Ashdown', role: '', contact: [] } });
    const before = stored();
    await choose(user, file);
    expect(await screen.findByRole('heading', { name: 'Check before taking over' })).toBe(
      document.activeElement,
    );
    expect(rows().slice(0, 3)).toEqual([
      'PolicyCarville Primary SchoolWateringbury CE Primary School',
      'Its own accounts on social sitesNoneelmbridge',
      'Recipients of reportsNoneHeadteacher, Rowan Vale',
    ]);
    expect(screen.getByText('One more field of the file is as you have it.')).toBeTruthy();
    await user.click(screen.getByLabelText('Its own accounts on social sites'));
    expect(stored()).toEqual(before);
    await user.click(screen.getByRole('button', { name: 'Take over what is ticked' }));
    expect(await screen.findByText('Taken over.')).toBeTruthy();
    expect(stored()).toEqual({
      ...before,
      policyId: 'wateringbury',
      recipients: [{ role: 'headteacher', name: 'Rowan Vale', address: '', phone: '' }],
      time: {
        ...before.time,
        terms: exampleTime.terms,
        timetable: { ...before.time.timetable, days: file.timetable.days },
      },
    });
  });

  it('leaves the user’s own timetable alone unless it is ticked', async () => {
    const { user, stored } = openSchool({ time: exampleTime });
    await choose(user, file);
    expect((await screen.findByLabelText<HTMLInputElement>('Timetable')).checked).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Take over what is ticked' }));
    await screen.findByText('Taken over.');
    expect(stored().time.timetable).toEqual(exampleTime.timetable);
  });

  it('refuses what would not fit together', async () => {
    const { user } = openSchool();
    await choose(user, {
      version: 1,
      policy: 'carville',
      terms: file.terms,
      timetable: { ...exampleTime.timetable },
    });
    await user.click(await screen.findByLabelText('Terms'));
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing says which week is week A');
    expect(screen.queryByRole('button', { name: 'Take over what is ticked' })).toBeNull();
  });

  it('names every field that is wrong, and changes nothing', async () => {
    const { user, saves } = openSchool();
    await choose(user, { ...file, forwardTo: 'x', handles: [7] }, 'bad.json');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('“bad.json” cannot be used. Nothing was changed');
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'handles[0]: It is 7, but should be text.',
      'forwardTo: No such field is known. Take it out, or correct its name.',
    ]);
    expect(saves()).toBe(0);
  });

  it('says when there is nothing to change, and can be discarded', async () => {
    const { user, saves } = openSchool();
    await choose(user, { version: 1, policy: 'carville' });
    expect(await screen.findByText(/There is nothing to change/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.getByText('Discarded. Nothing was changed.')).toBeTruthy();
    expect(saves()).toBe(0);
  });

  it('keeps the preview when saving fails', async () => {
    const { user } = openOptions({ hash: '#school', settings: finished(), refuseSaves: () => true });
    await choose(user, file);
    await user.click(await screen.findByRole('button', { name: 'Take over what is ticked' }));
    expect((await screen.findAllByText(/Staffroom did not answer/)).length).toBeGreaterThan(0);
    expect(screen.getByRole('table', { name: 'What changes' })).toBeTruthy();
  });

  it('passes axe', async () => {
    const { user } = openSchool();
    await choose(user, file);
    await screen.findByRole('table', { name: 'What changes' });
    await expectAccessible();
  });
});
