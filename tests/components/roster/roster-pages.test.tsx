// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type NameAnswer, NameCheck } from '../../../components/roster/NameCheck.tsx';
import {
  ChangePassphrase,
  ForgetPassphrase,
  LockControls,
  SetPassphrase,
  UnlockRoster,
} from '../../../components/roster/PassphraseForms.tsx';
import { RosterSummary } from '../../../components/roster/RosterSummary.tsx';
import { UserError } from '../../../policy/message.ts';
import { importText } from '../../policy/roster/import-text.ts';
import { expectAccessible } from '../axe.ts';
import { renderInPage as render } from './render-in-page.tsx';

const { people } = importText(
  'Forename,Surname,Known as,Group\nAnna,Lee,Annie,pupil\nFinn,Roe,,pupil\nJo,Lee,,parent',
);

describe('the summary', () => {
  const show = (list = people) => {
    const onRemove = vi.fn(async () => {});
    const onErase = vi.fn(async () => {});
    render(
      <RosterSummary
        people={list}
        importedAt="2026-11-20T19:05:12Z"
        timeZone="Europe/London"
        onRemove={onRemove}
        onErase={onErase}
      />,
    );
    return { user: userEvent.setup(), onRemove, onErase };
  };

  it('counts by group and says when it expires and was imported', async () => {
    show();
    const facts = [...document.querySelectorAll('dt')].map(
      (term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`,
    );
    expect(facts).toEqual([
      'Pupil: 2',
      'Parent: 1',
      'Family member of a pupil: 0',
      'Former pupil: 0',
      'Altogether: 3',
      'Erased after: 31 August 2027',
      'Last import: Friday 20 November 2026, 19:05',
    ]);
    await expectAccessible();
  });

  it('says from when to when, if people expire on different days', () => {
    show([...people, { ...people[0]!, id: 'x', expires: '2028-01-31' }]);
    expect(screen.getByText('31 August 2027 to 31 January 2028')).toBeTruthy();
  });

  it('finds a person by any of the names, and removes that one', async () => {
    const { user, onRemove } = show();
    await user.type(screen.getByLabelText('Find a person on the roster'), 'anni');
    expect(screen.getByText(/One person found/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove Anna Lee, Pupil' }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(people[0]!.id);
    expect(await screen.findByText('Removed: Anna Lee.')).toBeTruthy();
  });

  it('says when nobody has the name', async () => {
    const { user } = show();
    await user.type(screen.getByLabelText('Find a person on the roster'), 'zzz');
    expect(screen.getByText(/Nobody on the roster has this/)).toBeTruthy();
  });

  it('erases all only after asking', async () => {
    const { user, onErase } = show();
    await user.click(screen.getByRole('button', { name: 'Erase the whole roster…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Erase all 3 people on the roster?' });
    expect(onErase).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(onErase).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Erase the whole roster…' }));
    await user.click(await screen.findByRole('button', { name: 'Erase the roster' }));
    expect(onErase).toHaveBeenCalledOnce();
  });
});

describe('"Is this name on it?"', () => {
  const answer: NameAnswer = {
    outcome: 'possible-match',
    matches: [
      {
        personId: people[0]!.id,
        strengthBits: 20,
        coincidence: 0.001,
        reasons: [{ key: 'roster.problem.noSurname' }],
      },
    ],
    people,
  };
  const ask = async (result: NameAnswer) => {
    const onAsk = vi.fn(async () => result);
    const user = userEvent.setup();
    render(<NameCheck onAsk={onAsk} />);
    await user.type(screen.getByLabelText('Name as it stands on the site'), ' Annie L {Enter}');
    return { onAsk, user };
  };

  it('shows a possible match with its reason', async () => {
    const { onAsk } = await ask(answer);
    expect(onAsk).toHaveBeenCalledExactlyOnceWith('Annie L');
    expect((await screen.findByRole('status')).textContent).toBe(
      '“Annie L” is a possible match for one person. It may be somebody else of that name.',
    );
    expect(screen.getByRole('row', { name: 'Anna Lee Pupil There is no surname.' })).toBeTruthy();
    await expectAccessible();
  });

  it.each([
    ['no-match', 'Nobody on the roster matches “Annie L”.'],
    ['cannot-tell', '“Annie L” does not say enough to tell: it could be anybody with that name.'],
  ] as const)('says %s', async (outcome, text) => {
    await ask({ outcome, matches: [], people: [] });
    expect((await screen.findByRole('status')).textContent).toBe(text);
  });

  it('drops an answer when the name is changed', async () => {
    const { user } = await ask(answer);
    await screen.findByRole('table');
    await user.type(screen.getByLabelText('Name as it stands on the site'), 'x');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('asks for a name', async () => {
    const onAsk = vi.fn();
    render(<NameCheck onAsk={onAsk} />);
    await userEvent.click(screen.getByRole('button', { name: 'Compare' }));
    expect(screen.getByText('Enter a name.')).toBeTruthy();
    expect(onAsk).not.toHaveBeenCalled();
  });
});

describe('passphrase', () => {
  const good = 'copper lantern tidy otter';
  const enter = async (first: string, again = first) => {
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('New passphrase'), first);
    await user.type(screen.getByLabelText('The same again'), again);
    return user;
  };

  it('is set, with the warning that nobody can recover it, and leaves the fields', async () => {
    const onSet = vi.fn(async () => {});
    render(<SetPassphrase onSet={onSet} />);
    expect(screen.getByText(/Nobody can recover a forgotten passphrase/)).toBeTruthy();
    const user = await enter(good);
    expect(screen.getByText('Strong.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Set passphrase' }));
    expect(onSet).toHaveBeenCalledExactlyOnceWith(good);
    expect(await screen.findByText('The passphrase is set.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('New passphrase').value).toBe('');
  });

  it.each([
    ['short', 'short', 'Too short: at least 12 characters.'],
    [
      'passwordpassword1',
      'passwordpassword1',
      'Too easy to guess. Use several words that do not belong together.',
    ],
    [good, `${good}x`, 'The two are not the same. Type the new passphrase again in both fields.'],
  ])('%s is refused', async (first, again, sentence) => {
    const onSet = vi.fn();
    render(<SetPassphrase onSet={onSet} />);
    const user = await enter(first, again);
    await user.click(screen.getByRole('button', { name: 'Set passphrase' }));
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(onSet).not.toHaveBeenCalled();
  });

  it('is never a field that the browser restores', async () => {
    render(<SetPassphrase onSet={async () => {}} />);
    const field = screen.getByLabelText<HTMLInputElement>('New passphrase');
    expect([field.type, field.getAttribute('autocomplete')]).toEqual(['password', 'new-password']);
    await userEvent.click(screen.getByLabelText('Show what I type'));
    expect([field.type, field.getAttribute('autocomplete')]).toEqual(['text', 'off']);
  });

  it('is changed only with the current one', async () => {
    const onChange = vi.fn((old: string) =>
      old === 'right' ? Promise.resolve() : Promise.reject(new UserError('vault.wrongPassphrase')),
    );
    render(<ChangePassphrase onChange={onChange} />);
    const user = await enter(good);
    await user.click(screen.getByRole('button', { name: 'Change passphrase' }));
    expect(screen.getByText('Enter the current passphrase.')).toBeTruthy();
    await user.type(screen.getByLabelText('Current passphrase'), 'wrong');
    await user.click(screen.getByRole('button', { name: 'Change passphrase' }));
    expect(await screen.findByText(/That is not the passphrase/)).toBeTruthy();
    await user.clear(screen.getByLabelText('Current passphrase'));
    await user.type(screen.getByLabelText('Current passphrase'), 'right');
    await user.click(screen.getByRole('button', { name: 'Change passphrase' }));
    expect(onChange).toHaveBeenLastCalledWith('right', good);
    expect(await screen.findByText(/The passphrase is changed/)).toBeTruthy();
    await expectAccessible();
  });

  it('unlocks, and says that nothing is compared until then', async () => {
    const onUnlock = vi.fn(async () => {});
    render(<UnlockRoster onUnlock={onUnlock} />);
    expect(screen.getByText('Requests are not being compared with it until you unlock it.')).toBeTruthy();
    const field = screen.getByLabelText('Passphrase');
    expect(field.getAttribute('autocomplete')).toBe('off');
    await userEvent.type(field, `${good}{Enter}`);
    expect(onUnlock).toHaveBeenCalledExactlyOnceWith(good);
  });

  it('locks now, and after the minutes chosen', async () => {
    const onLock = vi.fn(async () => {});
    const onMinutes = vi.fn(async () => {});
    render(<LockControls minutes={45} choices={[15, 30, 60]} onLock={onLock} onMinutes={onMinutes} />);
    const select = screen.getByLabelText('Lock by itself after');
    expect([...select.querySelectorAll('option')].map((option) => option.textContent)).toEqual([
      '15 minutes',
      '30 minutes',
      '45 minutes',
      '1 hour',
    ]);
    await userEvent.selectOptions(select, '15 minutes');
    expect(onMinutes).toHaveBeenCalledExactlyOnceWith(15);
    await userEvent.click(screen.getByRole('button', { name: 'Lock now' }));
    expect(onLock).toHaveBeenCalledOnce();
    expect(await screen.findByText('Locked.')).toBeTruthy();
  });

  it('is forgotten only when the user has understood what goes with it', async () => {
    const onForget = vi.fn(async () => {});
    const user = userEvent.setup();
    render(<ForgetPassphrase onForget={onForget} />);
    await user.click(screen.getByRole('button', { name: 'Forget the passphrase…' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('the names in your log and reports');
    const yes = within(dialog).getByRole('button', { name: 'Erase and start again' });
    await user.click(yes);
    expect(onForget).not.toHaveBeenCalled();
    await user.click(within(dialog).getByLabelText('I understand that this cannot be undone'));
    await user.click(yes);
    expect(onForget).toHaveBeenCalledOnce();
  });
});
