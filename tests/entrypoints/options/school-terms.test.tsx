// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../policy/settings.ts';
import { expectAccessible } from '../../components/axe.ts';
import { finished, openOptions } from './open-options.tsx';

const known: Partial<Settings> = {
  schoolNames: ["St Mary's CE Primary School", 'The Primary School'],
  abbreviations: ['SMP'],
  town: 'Hollin Bank',
  classNames: ['Oak Class', '4B', 'Kestrels', 'Elder', 'Ash'],
  me: { name: '', role: '', contact: [] },
};

async function openTerms(over: Partial<Settings> = {}) {
  const page = openOptions({ hash: '#school', settings: finished({ ...known, ...over }) });
  await page.heading('School & policy');
  const part = within(screen.getByRole('region', { name: 'What your texts are compared with' }));
  const tryOut = within(screen.getByRole('region', { name: 'Try a text' }));
  return {
    ...page,
    part,
    tryOut,
    write: (text: string) =>
      fireEvent.input(tryOut.getByRole('textbox', { name: 'Text' }), { target: { value: text } }),
    /** Everything the box says of the text. */
    said: () => screen.getByRole('region', { name: 'Try a text' }).textContent,
    marked: () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent),
  };
}

describe('what texts are compared with', () => {
  test('is shown with what has to stand by it', async () => {
    const { part } = await openTerms();
    const table = within(part.getByRole('table'));
    const row = (name: string) => table.getByRole('row', { name: new RegExp(`^${name}`) }).textContent;
    expect(row("St Mary's CE Primary School")).toMatch(
      /“St Mary's” together with a word such as school.*but of another kind.*in another place than Hollin Bank/,
    );
    expect(row('The Primary School')).toMatch(/Never: every school could be called that/);
    expect(row('Oak Class, 4B, Kestrels and 2 more')).toMatch(/with “class” or something else/);
    expect(table.queryByText(/hashtag/)).toBeNull();
    await expectAccessible();
  });

  test('without any entry it says so', async () => {
    const { part } = await openTerms({ schoolNames: [], abbreviations: [], town: '', classNames: [] });
    expect(part.getByText(/Nothing is entered above yet/)).toBeTruthy();
    await expectAccessible();
  });
});

describe('the words for working in a school', () => {
  test('say whether the policy asks about them, can be left out, brought back and added to', async () => {
    const { user, part, stored } = await openTerms({ policyId: 'primary-advantage' });
    expect(part.getByText(/asks you to leave your profession off/)).toBeTruthy();
    await user.click(part.getByText(/^\d+ of \d+ built-in words count/));
    await user.click(part.getByRole('checkbox', { name: 'headteacher' }));
    await waitFor(() => expect(stored().professions.leaveOut).toEqual(['headteacher']));
    await user.type(part.getByRole('textbox', { name: 'Words to add' }), 'music tutor{Enter}!');
    await user.tab();
    await waitFor(() =>
      expect(stored().professions).toEqual({ add: ['music tutor'], leaveOut: ['headteacher'] }),
    );
    expect(part.getByText(/Line 2, “!”: there is no word in it/)).toBeTruthy();
    await expectAccessible();
    await user.click(part.getByRole('button', { name: 'Tick all' }));
    await waitFor(() => expect(stored().professions.leaveOut).toEqual([]));
    expect(part.getByRole<HTMLInputElement>('checkbox', { name: 'headteacher' }).checked).toBe(true);
  });

  test('a policy that does not ask is said not to', async () => {
    const { part } = await openTerms({ policyId: 'carville' });
    expect(part.getByText(/does not ask you to leave your profession off/)).toBeTruthy();
  });
});

describe('a text that is tried', () => {
  test('is marked where something is found, with rule, strength, clause and why', async () => {
    const { write, marked, said, tryOut } = await openTerms({ policyId: 'carville' });
    write("Runner. Teacher at St Mary's Primary. SMP forever");
    expect(marked()).toEqual(["St Mary's Primary", 'SMP']);
    expect(tryOut.getByRole('status').textContent).toBe('2 findings');
    const first = within(tryOut.getAllByRole('listitem')[0]!);
    expect(first.getByText('Leave the school’s name off personal profiles')).toBeTruthy();
    expect(first.getByText("It names the school: St Mary's CE Primary School.")).toBeTruthy();
    expect(first.getByText(/^Carville Primary School, /)).toBeTruthy();
    expect(first.getByText(/^(?:Required|Expected|Advised)$/)).toBeTruthy();
    expect(said()).toMatch(/Teacher.*The policy does not ask you to leave that out/);
    await expectAccessible();
  });

  test('is judged by the words the user chose, and by the kind of text', async () => {
    const { user, write, marked, said, tryOut } = await openTerms({
      policyId: 'primary-advantage',
      professions: { add: ['music tutor'], leaveOut: ['headteacher'] },
    });
    write('Headteacher once, music tutor now');
    expect(marked()).toEqual(['music tutor']);
    expect(said()).toMatch(/“?Headteacher”? You took it off the words/);
    write('Oak Class went swimming');
    expect(marked()).toEqual([]);
    expect(tryOut.getByRole('status').textContent).toBe('Nothing is found in this text.');
    await user.click(tryOut.getByRole('radio', { name: 'A post or comment' }));
    expect(said()).toMatch(
      /It names somebody or something at the school\. The policy says nothing about that/,
    );
    expect(tryOut.queryByRole('combobox')).toBeNull();
    await user.click(tryOut.getByRole('button', { name: 'Clear' }));
    expect(tryOut.getByRole('status').textContent).toBe('');
    await user.click(tryOut.getByRole('radio', { name: 'Something on my profile' }));
    await user.selectOptions(tryOut.getByRole('combobox', { name: 'Where on the profile' }), 'education');
    write("St Mary's Primary School");
    expect(marked()).toEqual([]);
    expect(said()).toMatch(/a school attended or left/);
    await expectAccessible();
  });

  test('is another thing as a post than on a profile', async () => {
    const { user, write, marked, tryOut } = await openTerms({ policyId: 'carville' });
    write('Oak Class went swimming');
    expect(tryOut.getByRole('status').textContent).toBe('Nothing is found in this text.');
    await user.click(tryOut.getByRole('radio', { name: 'A post or comment' }));
    expect(marked()).toEqual(['Oak Class']);
  });

  test('as a message it must not tell where the user lives, as far as they have said so', async () => {
    const { user, write, marked, said, tryOut } = await openTerms({
      policyId: 'carville',
      me: { name: '', role: '', contact: ['Elder House'] },
    });
    await user.click(tryOut.getByRole('radio', { name: /^A message/ }));
    write('Come to Elder House, or ring 01632 960123');
    expect(marked()).toEqual(['Elder House', '01632 960123']);
    expect(said()).toMatch(/You listed it as your own: Elder House/);
  });

  test('what comes close is said to be none, and why', async () => {
    const { write, said, marked } = await openTerms();
    write("Sunday at St Mary's");
    expect(marked()).toEqual([]);
    expect(said()).toMatch(/Nothing is found.*St Mary's.*There is no word such as “school” beside it/);
  });

  test('by a rule that is switched off finds nothing, and says so', async () => {
    const { write, said, marked } = await openTerms({
      policyId: 'wateringbury',
      ruleChoices: { A1: false },
    });
    write("Teacher at St Mary's Primary");
    expect(marked()).toEqual([]);
    expect(said()).toMatch(/You switched this rule off, under Rules: Leave the school’s name off/);
  });

  test('leaves nothing behind', async () => {
    const { user, write, saves, background, stored, heading } = await openTerms();
    const before = JSON.stringify(stored());
    write("Grace Hope at St Mary's Primary");
    const asked = background.requests.length;
    await user.click(screen.getByRole('link', { name: 'Accounts' }));
    await heading('Accounts');
    await user.click(screen.getByRole('link', { name: 'School & policy' }));
    await heading('School & policy');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' }).value).toBe('');
    expect(saves()).toBe(0);
    expect(JSON.stringify(stored())).toBe(before);
    expect(JSON.stringify(background.requests.slice(asked - 1))).not.toContain('Grace');
    expect(`${JSON.stringify({ ...localStorage })}${location.href}`).not.toContain('Grace');
  });

  test('without a policy there is nothing to compare it with', async () => {
    const { tryOut } = await openTerms({ policyId: null });
    expect(tryOut.getByText(/Choose a policy first/)).toBeTruthy();
    expect(tryOut.queryByRole('textbox')).toBeNull();
    await expectAccessible();
  });
});
