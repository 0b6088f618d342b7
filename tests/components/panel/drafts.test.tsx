// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Drafts } from '../../../components/panel/drafts/Drafts.tsx';
import { judgeDraft } from '../../../policy/draft/check.ts';
import type { Draft, DraftSituation } from '../../../policy/draft/draft.ts';
import type { DraftHit } from '../../../policy/draft/hits.ts';
import type { DraftThing, DraftView } from '../../../policy/draft/view.ts';
import { draft, situationOf } from '../../policy/draft/example-draft.ts';
import { expectAccessible } from '../axe.ts';

const named: Record<string, string> = { p1: 'Ottoline Quarrendon' };
const thing = (hit: DraftHit, names: boolean): DraftThing => ({
  about: hit.about,
  ...('by' in hit && { by: hit.by }),
  ...('term' in hit && { term: hit.term }),
  ...(hit.about === 'pupil' && names && { term: named[hit.personId]! }),
  reasons: hit.about === 'pupil' && names ? hit.reasons : [],
});

/** What the background tells the panel of such a text. */
function view(
  text: string,
  {
    policy = 'casterton',
    names = true,
    roster = 'open' as DraftView['roster'],
    ...more
  }: Partial<Draft> &
    Partial<Omit<DraftSituation, 'policy'>> & {
      policy?: string;
      names?: boolean;
      roster?: DraftView['roster'];
    } = {},
): DraftView {
  const { account = 'personal', to, moment, ...of } = more;
  const made = draft(text, of);
  const { findings, ...rest } = judgeDraft(
    made,
    situationOf(policy, { account, ...(to && { to }), ...(moment && { moment }) }),
  );
  return {
    composer: 1,
    kind: made.kind,
    account,
    roster,
    findings: findings.map(({ hits, ...finding }) => ({
      ...finding,
      things: hits.map((hit) => thing(hit, names)),
    })),
    ...rest,
  };
}

function open(drafts: DraftView[], namesHidden = false) {
  const actions = { answer: vi.fn(), tick: vi.fn() };
  const { container } = render(
    <main>
      <h1>Staffroom</h1>
      <Drafts drafts={drafts} namesHidden={namesHidden} busy={false} actions={actions} />
    </main>,
  );
  return { actions, container, user: userEvent.setup() };
}

describe('what the user is writing', () => {
  test('is not there when there is nothing to say', () => {
    const { container } = open([]);
    expect(container.textContent).toBe('Staffroom');
  });

  test('is shown with what it has in it, the clauses, and what to ask oneself', async () => {
    open([view('Ottoline Quarrendon of Kestrel Class, with Imogen Fairweather, in class at LHPS')]);
    expect(screen.getByRole('heading', { name: 'What you are writing' })).toBeTruthy();
    const card = within(screen.getByRole('article', { name: 'A post' }));
    card.getByText('It may name Ottoline Quarrendon, who is on your roster.');
    card.getByText('Because of a name on your roster, the school and the class:');
    card.getByText('Because of a name on your roster, the school and a colleague:');
    card.getByText('It names a class of the school: Kestrel Class.');
    card.getByText('It names a colleague: Imogen Fairweather.');
    card.getByText('It has the school’s short form “LHPS”.');
    card.getByText('Casterton Primary Academy, Images b2');
    for (const question of ['How far could it go?', 'Who could see it?', 'How long could it stay?'])
      card.getByText(question);
    card.getByText('These are the questions of Casterton Primary Academy, App b7.');
    screen.getByText(/dropped at once/);
    await expectAccessible();
  });

  test('asks the same of every school, and says whose questions they are only where a policy has them', () => {
    open([view('Another day at Larkhollow Primary School', { policy: 'carville' })]);
    screen.getByText('How far could it go?');
    expect(screen.queryByText(/These are the questions/)).toBeNull();
  });

  test('shows no name while names are hidden, fetched or not', async () => {
    const text = 'Ottoline Quarrendon and Imogen Fairweather';
    for (const names of [true, false]) {
      cleanup();
      const { container } = open([view(text, { names })], true);
      expect(container.textContent).not.toMatch(/Ottoline|Quarrendon|Fairweather/);
      expect(container.textContent).toContain('It may name somebody on your roster.');
      expect(container.textContent).toContain('It names a colleague.');
      await expectAccessible();
    }
  });

  test('says that names are not compared while the roster is locked', async () => {
    open([view('Larkhollow Primary School', { roster: 'locked' })]);
    screen.getByText(/roster is locked/);
    await expectAccessible();
  });

  test('a message says what of the user’s own it gives away, and to whom', async () => {
    open([
      view('07700 900123, tea at 3, or 07700 900456', {
        kind: 'message',
        policy: 'carville',
        to: ['parent'],
      }),
    ]);
    const card = within(screen.getByRole('article', { name: 'A message' }));
    card.getByText('It has your own contact details: 07700 900123.');
    card.getByText('It has a phone number.');
    card.getByText('The message may go to a person this clause speaks of.');
    await expectAccessible();
  });
});

describe('a picture', () => {
  const attached = { attached: true, moment: 'trip', policy: 'st-marys' } as const;

  test('is asked about by name of the reason, and answered by one press', async () => {
    const { actions, user } = open([view('Sea!', attached)]);
    screen.getByText('Something is attached while you are on a school trip.');
    const question = screen.getByRole('group', { name: 'Is any pupil in it?' });
    await expectAccessible();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(actions.answer).toHaveBeenLastCalledWith(1, true);
    await user.click(within(question).getByRole('button', { name: 'No' }));
    expect(actions.answer).toHaveBeenLastCalledWith(1, false);
  });

  test.each([true, false])('keeps the answer in sight, and open to change (%s)', async (pupilInIt) => {
    open([view('Sea!', { ...attached, pupilInIt })]);
    const button = screen.getByRole('button', { name: pupilInIt ? 'Yes' : 'No' });
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(screen.queryByText('You said that a pupil is in what you attached.') !== null).toBe(pupilInIt);
    expect(screen.getAllByText('St. Mary’s CE Primary School, Per b12')).toHaveLength(1);
    await expectAccessible();
  });
});

test('a school account goes through its list', async () => {
  const { actions, user } = open([
    view('Harvest with Ottoline Quarrendon', { account: 'school', policy: 'carville', ticked: ['seen'] }),
  ]);
  const list = within(screen.getByRole('group', { name: 'Before the school’s account posts' }));
  expect(list.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  await user.click(list.getByRole('checkbox', { name: 'It has no full names of pupils.' }));
  expect(actions.tick).toHaveBeenLastCalledWith(1, 'names', true);
  await user.click(list.getByRole('checkbox', { name: 'A senior colleague has seen it.' }));
  expect(actions.tick).toHaveBeenLastCalledWith(1, 'seen', false);
  screen.getByText('It may name Ottoline Quarrendon, who is on your roster.');
  await expectAccessible();
});

test('several drafts stand one after the other; a failure is said', async () => {
  open([
    view('Larkhollow Primary School'),
    { ...view('Larkhollow Primary School', { kind: 'comment' }), composer: 2 },
  ]);
  expect(screen.getAllByRole('article')).toHaveLength(2);
  await expectAccessible();
  render(<Drafts drafts={[]} error="It failed." namesHidden={false} busy={false} actions={{} as never} />);
  expect(screen.getByRole('alert').textContent).toBe('It failed.');
});
