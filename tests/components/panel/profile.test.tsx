// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ProfileSection } from '../../../components/panel/profile/ProfileSection.tsx';
import type { ProfileCheck } from '../../../policy/profile/check.ts';
import { checkProfile, unjudged } from '../../../policy/profile/check.ts';
import { blankPolicy } from '../../../policy/schools/blank.ts';
import { citationOf } from '../../../policy/schools/clauses.ts';
import { schoolPolicies } from '../../../policy/schools/index.ts';
import { schoolIdentitySchema } from '../../../policy/text/identity.ts';
import { front, profileOf, reading, situationOf } from '../../policy/profile/example-profile.ts';
import { expectAccessible } from '../axe.ts';

type Props = Parameters<typeof ProfileSection>[0];

function show(profiles: ProfileCheck[], change: Partial<Props> = {}) {
  const actions = {
    onLookAgain: vi.fn(),
    onForget: vi.fn(),
    onSchool: vi.fn(),
    onCopy: vi.fn(async () => true),
  };
  const view = (more: Partial<Props> = {}) => (
    <main>
      <h1>Staffroom</h1>
      <ProfileSection
        profiles={profiles}
        mail={[]}
        open="facebook"
        namesHidden={false}
        busy={false}
        {...actions}
        {...change}
        {...more}
      />
    </main>
  );
  const { rerender } = render(view());
  return { ...actions, user: userEvent.setup(), again: (more: Partial<Props>) => rerender(view(more)) };
}

const workplace = { bio: 'Gardener', workplace: 'Elmbridge Primary School', phone: null } as const;
const text = () => document.body.textContent;

describe('a profile that was looked at', () => {
  test('says at a glance how it stands', async () => {
    show([checkProfile(front(workplace), situationOf('carville'))]);
    expect(screen.getByRole('heading', { level: 2, name: 'Your profile' })).toBeTruthy();
    expect(text()).toContain(
      '1 to look at · 1 could not be read · 10 not looked at yet · 1 with nothing found',
    );
    expect(document.querySelector<HTMLDetailsElement>('.profile-site')!.open).toBe(true);
    await expectAccessible();
  });

  test('shows what was found, which clauses and how strongly, what to change and where', () => {
    show([checkProfile(front(workplace), situationOf('carville'))]);
    const field = screen.getByRole('article', { name: 'Workplace' });
    expect(field.textContent).toMatch(/Elmbridge Primary School.*It names the school/);
    expect(field.textContent).toMatch(/Carville Primary School, 5\.17.*Expected.*avoid being identified/);
    const whole = screen.getByRole('article', { name: 'Disclaimer' });
    expect(whole.textContent).toMatch(/Workplace names the school.*5\.19.*Required/);
    expect(field.textContent).toContain('Leave out what names the school');
    const link = within(field).getByRole('link', { name: 'Change it on Facebook: Workplace' });
    expect(link.getAttribute('href')).toBe('https://www.facebook.com/ines.tester/directory_work');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noreferrer');
  });

  test('keeps apart what is empty, what could not be read, and what was not looked at', () => {
    show([
      checkProfile(front({ bio: [], workplace: null, location: 'Hollin Bank' }), situationOf('carville')),
    ]);
    const row = (name: string) => screen.getByText(name, { selector: 'dt' }).parentElement!.textContent;
    expect(row('Bio')).toBe('BioEmpty');
    expect(row('Place')).toBe('PlaceHollin Bank');
    expect(row('Workplace')).toContain('Could not be read');
    expect(row('Phone')).toContain('Not looked at yet');
    expect(
      screen.getByRole('link', { name: 'Open the page that shows it: Phone' }).getAttribute('href'),
    ).toBe('https://www.facebook.com/ines.tester/directory_contact_info');
  });

  test('is one closed line beside another page', async () => {
    const { again } = show([checkProfile(front(workplace), situationOf('carville'))], { open: undefined });
    const site = () => document.querySelector<HTMLDetailsElement>('.profile-site')!;
    expect(site().open).toBe(false);
    expect(screen.queryByRole('button', { name: 'Look again' })).toBeNull();
    await expectAccessible();
    again({ open: 'facebook' });
    expect(site().open).toBe(true);
  });

  test('nothing of what stands on it is shown while names are hidden, but what it means is', async () => {
    show([checkProfile(front({ ...workplace, displayName: 'Ines Tester' }), situationOf('carville'))], {
      namesHidden: true,
    });
    expect(text()).not.toMatch(/Ines|Gardener/);
    expect(document.querySelectorAll('q')).toHaveLength(0);
    expect(text()).toContain('1 to look at');
    expect(text()).toContain('5.17');
    await expectAccessible();
  });

  test('what came from the page can neither hide nor disguise anything', () => {
    const bio = 'At Elmbridge Primary School\u202E <b>x</b>';
    show([checkProfile(front({ bio, location: '\u200Bhidden\u202E' }), situationOf('st-marys'))]);
    expect(text()).not.toMatch(/[\u202E\u200B]/);
    expect(document.querySelector('.profile b')).toBeNull();
  });

  test('can be looked at again, and forgotten', async () => {
    const { user, onLookAgain, onForget } = show([checkProfile(front(workplace), situationOf('carville'))]);
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    expect(onLookAgain).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Forget what was read' }));
    expect(onForget).toHaveBeenCalledOnce();
  });
});

describe('a disclaimer', () => {
  test('that is missing: words are offered to copy, and the outcome is said', async () => {
    const { user, onCopy } = show([checkProfile(front(workplace), situationOf('casterton'))]);
    const [whole, ...others] = screen.getAllByRole('article');
    expect(whole!.textContent).toMatch(
      /Workplace names the school\. Nothing that was read .*Scope.*The same is asked in .*Do's/,
    );
    expect(others).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Copy: All views here are my own.' }));
    expect(onCopy).toHaveBeenCalledWith('All views here are my own.');
    expect(text()).toContain('Copied. Put it into your bio yourself.');
    await expectAccessible();
    onCopy.mockResolvedValueOnce(false);
    await user.click(screen.getByRole('button', { name: /those of my employer/ }));
    expect(text()).toContain('did not allow copying');
  });

  test('that is there: the field says so, and nothing is offered', () => {
    show([checkProfile(front({ ...workplace, bio: 'All views my own' }), situationOf('casterton'))]);
    expect(screen.queryByRole('article')).toBeNull();
    expect(text()).toContain('your profile says that your views are your own');
    expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
  });

  test('of which nothing is known, because the bio was not read', async () => {
    show([
      checkProfile(
        profileOf({ directory_work: { reading: reading({ workplace: 'Elmbridge Primary School' }) } }),
        situationOf('casterton'),
      ),
    ]);
    expect(text()).toContain('1 not decided');
    expect(text()).toContain('your bio was not read');
    await expectAccessible();
  });
});

describe('what keeps it from being judged is said', () => {
  test('a page that could not be read', async () => {
    show([
      checkProfile(
        profileOf({ front: { reading: { surface: 'own-profile', outcome: 'cannot-read', fields: {} } } }),
        situationOf('carville'),
      ),
    ]);
    expect(text()).toContain('Part of your profile could not be read');
    expect(screen.getByRole('link', { name: 'Open that page' })).toBeTruthy();
    expect(text()).not.toMatch(/\d+ with nothing found/);
    await expectAccessible();
  });

  test('a school whose name is not known', async () => {
    const { user, onSchool } = show([
      checkProfile(front(workplace), situationOf('carville', { school: schoolIdentitySchema.parse({}) })),
    ]);
    expect(text()).toContain('2 not decided');
    await user.click(screen.getByRole('button', { name: 'Enter the school’s names' }));
    expect(onSchool).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  test('a profile that was not looked at yet, with the way to it', async () => {
    show([checkProfile(profileOf({}), situationOf('carville'))]);
    const link = screen.getByRole('link', { name: 'Open my profile on Facebook' });
    expect(link.getAttribute('href')).toBe('https://www.facebook.com/ines.tester');
    expect(screen.queryByRole('button', { name: 'Forget what was read' })).toBeNull();
    await expectAccessible();
  });

  test('a policy that asks nothing of profiles', async () => {
    show([
      checkProfile(front(workplace), {
        ...situationOf('carville'),
        policy: blankPolicy({ groups: [], strength: 'must' }),
      }),
    ]);
    expect(text()).toContain('asks nothing of personal profiles');
    expect(text()).toContain('does not mention it');
    await expectAccessible();
  });

  test('the school’s own account', async () => {
    show([unjudged(front(workplace), 'school-account')]);
    expect(text()).toContain('one of the school’s own accounts');
    await expectAccessible();
  });

  test('advice that was switched off', () => {
    show([checkProfile(front({ bio: [] }), situationOf('wateringbury', { choices: { A1: false } }))]);
    expect(text()).toContain('You switched it off.');
  });

  test('no policy: there is nothing to say', () => {
    show([unjudged(front(workplace), 'no-policy')]);
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });
});

test('a school address that was typed stands there by its domain, with the clause', async () => {
  const policy = schoolPolicies.find(({ id }) => id === 'st-marys')!;
  const clause = policy.duties.A5![0]!;
  show([], {
    mail: [
      {
        site: 'x',
        form: 'settings',
        domain: 'elmbridge.example',
        at: '2026-11-20T10:00:00Z',
        strength: clause.strength,
        citation: citationOf(policy, clause),
      },
    ],
  });
  expect(text()).toMatch(/An address at elmbridge\.example was typed into the settings.*Per b7.*Required/);
  await expectAccessible();
});
