// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../assets/messages/index.ts';
import { dutyIds } from '../../../policy/duties.ts';
import { blankQuestionIds } from '../../../policy/schools/blank-questions.ts';
import { schoolPolicies } from '../../../policy/schools/index.ts';
import { isLeftToUser } from '../../../policy/schools/rule-choices.ts';
import { expectAccessible } from '../../components/axe.ts';
import { exampleDeviation, examplePermission } from '../../policy/forms/records.ts';
import { finished, openOptions } from './open-options.tsx';

const open = (settings: Parameters<typeof finished>[0] = {}, hash = '#rules') =>
  openOptions({ hash, settings: finished(settings) });
const rule = (duty: string) => document.getElementById(`rule-${duty}`)!;
const rules = () => [...document.querySelectorAll('.rule')].map(({ id }) => id.slice('rule-'.length));

test('every duty says what Staffroom does about it', () => {
  expect(dutyIds.filter((duty) => !(`duty.${duty}.does` in catalogue))).toEqual([]);
});

describe('the rules', () => {
  test('all stand there, grouped, with strength, clause and what Staffroom does', async () => {
    const page = open();
    await page.heading('Rules');
    expect(rules().toSorted()).toEqual([...dutyIds].toSorted());
    expect(rule('B1').textContent).toMatch(/Required.*pupils.*5\.13/);
    expect(rule('B1').textContent).toContain('may come from a pupil');
    expect(rule('D1').textContent).toMatch(/Required.*during lessons.*5\.8/);
    expect(rule('E8').textContent).toContain('Nothing in this version');
    expect(rule('D8').textContent).toMatch(/Not mentioned.*Carville Primary School does not mention this/);
    expect(rule('C1').textContent).toContain('Who hears of it: the headteacher');
    await expectAccessible();
  });

  test('advice reads as advice', async () => {
    const page = open({ policyId: 'wateringbury' });
    await page.heading('Rules');
    expect(rule('B1').textContent).toMatch(/Advised.*are advised not to add pupils/);
    expect(rule('B1').textContent).not.toMatch(/Required|Expected/);
  });

  test('while no policy is chosen, no school speaks', async () => {
    const page = open({ policyId: null });
    await page.heading('Rules');
    expect(screen.getByText(/No policy is chosen yet/)).toBeTruthy();
    expect(rule('B1').textContent).not.toMatch(/Required|Not mentioned/);
    await expectAccessible();
  });

  test('an address names one of them', async () => {
    const page = open({}, '#rules/D1');
    await page.heading('Rules');
    await waitFor(() => expect(document.activeElement?.id).toBe('rule-D1'));
  });
});

describe('looking for a rule', () => {
  test.each([
    ['5.14', ['C1']],
    ['PHONE off', ['D8']],
    ['e9', ['E9']],
  ])('%s', async (words, expected) => {
    const page = open();
    await page.heading('Rules');
    await page.user.type(screen.getByRole('searchbox', { name: 'Search the rules' }), words);
    expect(rules()).toEqual(expected);
    expect(screen.getByText('1 rule')).toBeTruthy();
  });

  test('that is not there: says so, and one button shows all again', async () => {
    const page = open();
    await page.heading('Rules');
    const box = screen.getByRole<HTMLInputElement>('searchbox');
    await page.user.type(box, 'zeppelin');
    expect(rules()).toEqual([]);
    expect(screen.getByText('No rule fits this search.')).toBeTruthy();
    await expectAccessible();
    await page.user.click(screen.getByRole('button', { name: 'Show all rules' }));
    expect(rules()).toHaveLength(dutyIds.length);
    expect(box.value).toBe('');
  });

  test('only what the school asks for', async () => {
    const page = open({ policyId: 'casterton' });
    await page.heading('Rules');
    await page.user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'What the school asks for');
    expect(rules()).toContain('B1');
    expect(rules()).not.toContain('B2');
    // Permitted asks nothing.
    expect(rules()).not.toContain('A1');
  });
});

test('two policies stand side by side', async () => {
  const page = open();
  await page.heading('Rules');
  const others = screen.getByRole('combobox', { name: 'Compare with' });
  expect(within(others).queryByRole('option', { name: 'Carville Primary School' })).toBeNull();
  await page.user.selectOptions(others, 'Casterton Primary Academy');
  const table = screen.getByRole('table', {
    name: 'Carville Primary School beside Casterton Primary Academy',
  });
  const parents = within(table).getByRole('row', { name: /Requests from parents/ });
  expect(
    within(parents)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual([expect.stringMatching(/^Required.*5\.13$/), expect.stringMatching(/^Not mentioned/)]);
  await page.user.type(screen.getByRole('searchbox'), 'imei');
  expect(within(table).getAllByRole('row')).toHaveLength(2);
  await expectAccessible();
});

describe('switching a rule', () => {
  test('is there only where the school leaves it to the user, and is kept', async () => {
    const page = open({ policyId: 'wateringbury' });
    await page.heading('Rules');
    await page.user.click(
      within(rule('B1')).getByRole('checkbox', { name: /Point this out to me ?: Requests from pupils/ }),
    );
    await waitFor(() => expect(page.stored().ruleChoices).toEqual({ B1: false }));
    await page.user.click(within(rule('B1')).getByRole('checkbox'));
    await waitFor(() => expect(page.stored().ruleChoices).toEqual({}));
  });

  test.each(schoolPolicies)('$id has one for each rule that it leaves to the user', async (policy) => {
    const page = open({ policyId: policy.id });
    await page.heading('Rules');
    const left = dutyIds.filter((duty) => isLeftToUser(policy, duty));
    expect(screen.queryAllByRole('checkbox')).toHaveLength(left.length);
    for (const duty of left)
      expect(within(rule(duty)).getByRole('checkbox', { name: /Point this out to me/ })).toBeTruthy();
  });
});

test('the school’s own wording is pasted in, shown, and taken out again', async () => {
  const page = open();
  await page.heading('Rules');
  const details = rule('B1').querySelector('details')!;
  await page.user.click(within(rule('B1')).getByText('The school’s own wording'));
  const box = await within(details).findByRole('textbox');
  await page.user.type(box, 'As our school puts it.');
  await page.user.tab();
  await waitFor(() => expect(page.stored().ownWording).toEqual({ B1: 'As our school puts it.' }));
  await expectAccessible();
  await page.user.click(within(rule('B1')).getByText('The school’s own wording'));
  await waitFor(() =>
    expect(rule('B1').querySelector('blockquote')?.textContent).toBe('As our school puts it.'),
  );
  await page.user.click(within(rule('B1')).getByText('The school’s own wording'));
  await page.user.clear(await within(details).findByRole('textbox'));
  await page.user.tab();
  await waitFor(() => expect(page.stored().ownWording).toEqual({}));
});

test('wording that is too long is not saved, and says by how much', async () => {
  const page = open({ ownWording: { B1: 'before' } });
  await page.heading('Rules');
  await page.user.click(within(rule('B1')).getByText('The school’s own wording'));
  const box = await within(rule('B1')).findByRole<HTMLTextAreaElement>('textbox');
  await page.user.click(box);
  await page.user.paste('x'.repeat(5000));
  expect(screen.getByText(/6 characters too long/)).toBeTruthy();
  await page.user.tab();
  await page.background.settled();
  expect(page.stored().ownWording).toEqual({ B1: 'before' });
  expect(box.value).toHaveLength(5006);
});

describe('the policy itself', () => {
  test('past its review date, and says so', async () => {
    const page = open();
    await page.heading('Rules');
    expect(screen.getByText('February 2019')).toBeTruthy();
    expect(screen.getByText(/Past its own review date \(February 2020\)/)).toBeTruthy();
  });

  test('is read on a day, kept for each policy; a day to come is refused', async () => {
    const page = open({ policyRead: { casterton: '2026-01-05' } });
    await page.heading('Rules');
    const today = Temporal.Now.plainDateISO();
    await page.user.click(screen.getByRole('button', { name: 'I read it today' }));
    await waitFor(() =>
      expect(page.stored().policyRead).toEqual({ casterton: '2026-01-05', carville: today.toString() }),
    );
    const field = screen.getByLabelText<HTMLInputElement>('I read it on');
    await page.user.clear(field);
    await page.user.type(field, today.add({ days: 1 }).toString());
    expect(await screen.findByText(/yet to come/)).toBeTruthy();
    await expectAccessible();
    expect(page.stored().policyRead.carville).not.toBe(today.add({ days: 1 }).toString());
  });

  test('is printed', async () => {
    const page = open();
    await page.heading('Rules');
    await page.user.click(screen.getByRole('button', { name: 'Print' }));
    expect(page.print).toHaveBeenCalledOnce();
  });
});

describe('a policy of one’s own', () => {
  test('is made of answers, and is what the Rules tab then says', async () => {
    const page = open(
      { policyId: 'blank', ownPolicy: { groups: ['pupil'], strength: 'must', answers: {} } },
      '#school',
    );
    await page.heading('School & policy');
    await page.user.click(screen.getByText('More questions about your school’s policy'));
    expect(document.querySelectorAll('fieldset.question')).toHaveLength(blankQuestionIds.length);
    await expectAccessible();
    const time = screen.getByRole('group', { name: /ruled out or limited/ });
    await page.user.selectOptions(within(time).getByRole('combobox', { name: 'What it says' }), 'In lessons');
    await page.user.selectOptions(
      within(time).getByRole('combobox', { name: 'How strongly' }),
      'It advises it',
    );
    await waitFor(() =>
      expect(page.stored().ownPolicy.answers).toEqual({ time: { choice: 'lesson', strength: 'advised' } }),
    );
    expect(screen.getByText(new RegExp(`1 answered of ${blankQuestionIds.length}`))).toBeTruthy();
    location.hash = '#rules';
    await page.heading('Rules');
    expect(rule('D1').textContent).toMatch(/Advised.*During lessons/);
    expect(rule('D2').textContent).toMatch(/Permitted/);
    location.hash = '#school';
    await page.heading('School & policy');
  });

  test('an answer taken back is gone', async () => {
    const page = open(
      {
        policyId: 'blank',
        ownPolicy: {
          groups: [],
          strength: 'must',
          answers: { bullying: { choice: 'dsl', strength: 'must' } },
        },
      },
      '#school',
    );
    await page.heading('School & policy');
    await page.user.click(screen.getByText('More questions about your school’s policy'));
    const bullying = screen.getByRole('group', { name: /bullied/ });
    await page.user.selectOptions(
      within(bullying).getByRole('combobox', { name: 'What it says' }),
      'Nothing, or I do not know',
    );
    await waitFor(() => expect(page.stored().ownPolicy.answers).toEqual({}));
  });
});

test('a duty says that a permission or a departure is in force, and leads to it', async () => {
  const year = Temporal.Now.plainDateISO().year;
  openOptions({
    hash: '#rules',
    handlers: {
      'permissions.list': () => [
        examplePermission({ date: `${year - 1}-09-01`, until: `${year + 1}-03-04` }),
        examplePermission({ id: 'over', what: 'crest', date: '2020-01-01', until: '2020-01-02' }),
      ],
      'deviations.list': () => [
        exampleDeviation({
          date: `${year - 1}-09-02`,
          toldHeadteacherOn: `${year - 1}-09-02`,
          until: `${year + 1}-05-06`,
        }),
      ],
    },
  });
  const permitted = await screen.findByText(/A permission is in force until 4 Mar/);
  expect(permitted.closest('li')!.id).toBe('rule-D7');
  expect(permitted.textContent).toContain('given by Pat Example, headteacher');
  expect(within(permitted).getByRole('link').getAttribute('href')).toBe('#records/permission-1');
  expect(screen.getByText(/A departure .* is in force until 6 May/).closest('li')!.id).toBe('rule-D1');
  expect(screen.getAllByText('See the record')).toHaveLength(2);
});
