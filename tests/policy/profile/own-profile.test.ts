import { describe, expect, test } from 'vitest';
import { knownFields } from '../../../policy/profile/fields.ts';
import type { OwnProfile } from '../../../policy/profile/own-profile.ts';
import { withReading } from '../../../policy/profile/own-profile.ts';
import { isSchoolAccount } from '../../../policy/accounts/school-account.ts';
import { schoolMail } from '../../../policy/profile/school-mail.ts';
import { schoolPolicies } from '../../../policy/schools/index.ts';
import { profileOf, reading } from './example-profile.ts';

const take = (
  known: OwnProfile | undefined,
  account: OwnProfile['account'],
  page = 'front',
  at = '2026-11-20T10:00:00Z',
) => withReading(known, { site: 'facebook', account, page, reading: reading({ bio: `as of ${at}` }), at });

describe('readings of several pages', () => {
  test('stand beside each other; a page that is read again replaces its own', () => {
    const once = take(take(undefined, { id: '1' }), { id: '1' }, 'directory_work');
    expect(Object.keys(once.pages).toSorted()).toEqual(['directory_work', 'front']);
    const again = take(once, { id: '1' }, 'front', '2026-11-20T11:00:00Z');
    expect(Object.keys(again.pages)).toHaveLength(2);
    expect(again.pages['front']!.at).toBe('2026-11-20T11:00:00Z');
  });

  test.each([
    ['another number', { id: '1' }, { id: '2' }],
    ['another handle', { handle: 'ines.tester' }, { handle: 'somebody.else' }],
  ])('are dropped when the account has %s', (_what, before, after) => {
    const profile = take(take(undefined, before), after, 'directory_work');
    expect(Object.keys(profile.pages)).toEqual(['directory_work']);
    expect(profile.account).toEqual(after);
  });

  test.each([
    ['not known now', { id: '1', handle: 'ines.tester' }, undefined],
    ['known by something else', { id: '1' }, { handle: 'ines.tester' }],
    ['in other letters', { handle: 'ines.tester' }, { handle: 'Ines.Tester' }],
  ])('stay when the account is %s', (_what, before, after) => {
    const profile = take(take(undefined, before), after, 'directory_work');
    expect(Object.keys(profile.pages)).toHaveLength(2);
    expect(profile.account).toEqual({ ...before, ...after });
  });

  test('are never more than a site can have', () => {
    let profile: OwnProfile | undefined;
    for (let i = 0; i < 100; i++)
      profile = take(
        profile,
        { id: '1' },
        `directory_${i}`,
        `2026-11-20T10:${String(i % 60).padStart(2, '0')}:00Z`,
      );
    expect(Object.keys(profile!.pages).length).toBeLessThanOrEqual(40);
  });
});

describe('a field over several pages', () => {
  const workplace = (pages: Parameters<typeof profileOf>[0]) =>
    knownFields(profileOf(pages)).find(({ field }) => field === 'workplace')!;
  const at = (time: string, value: string | string[] | null) => ({
    at: `2026-11-20T${time}:00Z`,
    reading: reading({ workplace: value }),
  });
  const texts = (pages: Parameters<typeof profileOf>[0]) => workplace(pages).values.map(({ text }) => text);

  test('has what any of them shows', () => {
    expect(texts({ front: at('10:05', 'One'), directory_work: at('10:00', ['One', 'Two']) })).toEqual([
      'One',
      'Two',
    ]);
  });
  test('once the page that has all of it is read, what others showed before is past', () => {
    expect(texts({ front: at('10:00', 'One'), directory_work: at('10:05', ['Two']) })).toEqual(['Two']);
    expect(workplace({ front: at('10:00', 'One'), directory_work: at('10:05', []) }).outcome).toBe('none');
  });
  test('but not if that page could not be read', () => {
    expect(workplace({ front: at('10:00', 'One'), directory_work: at('10:05', null) })).toMatchObject({
      outcome: 'found',
      partly: true,
      at: '2026-11-20T10:05:00Z',
    });
  });
  test('X’s form and the head of the profile show the same: the newer counts, and what only one has stays', () => {
    const fields = knownFields(
      profileOf(
        {
          front: { at: '2026-11-20T10:00:00Z', reading: reading({ bio: 'One', category: 'Education' }) },
          profile: { at: '2026-11-20T10:05:00Z', reading: reading({ bio: 'Two' }) },
        },
        'x',
      ),
    );
    const of = (name: string) => fields.find(({ field }) => field === name)!.values.map(({ text }) => text);
    expect([of('bio'), of('category')]).toEqual([['Two'], ['Education']]);
  });
  test('an older layout’s page does not overrule: it may show an overview only', () => {
    expect(texts({ front: at('10:00', 'One'), about_work_and_education: at('10:05', ['Two']) })).toEqual([
      'Two',
      'One',
    ]);
  });
});

describe('the school’s own account', () => {
  test.each([
    [{ handle: 'ElmbridgePri' }, ['@elmbridgepri'], true],
    [{ id: '100012345' }, ['100012345'], true],
    [{ handle: 'ines.tester', id: '1' }, ['elmbridgepri'], false],
    [{ name: 'elmbridgepri' }, ['elmbridgepri'], false],
    [{ handle: '' }, ['', '@'], false],
    [undefined, ['elmbridgepri'], false],
  ])('%j among %j: %s', (account, handles, is) => expect(isSchoolAccount(account, handles)).toBe(is));
});

describe('a school e-mail address on a personal account (A5)', () => {
  const policy = (id: string) => schoolPolicies.find((each) => each.id === id)!;
  test.each([
    ['elmbridge.example', true],
    ['Elmbridge.Example.', true],
    ['staff.elmbridge.example', true],
    ['notelmbridge.example', false],
    ['elmbridge.example.com', false],
    ['mail.example', false],
    ['', false],
  ])('“%s”: %s', (domain, is) => {
    const found = schoolMail(domain, ['www.elmbridge.example', ''], policy('st-marys'), {});
    expect(found?.domain).toBe(is ? 'elmbridge.example' : undefined);
  });
  test.each([
    ['carville', 'must 5.28'],
    ['primary-advantage', undefined],
    ['st-marys', 'must Per b7'],
    ['wateringbury', undefined],
    ['casterton', undefined],
  ])('%s: %s', (id, expected) => {
    const found = schoolMail('elmbridge.example', ['elmbridge.example'], policy(id), {});
    expect(found && `${found.strength} ${found.citation.clause}`).toBe(expected);
  });
});
