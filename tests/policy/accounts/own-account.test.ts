import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../../assets/messages/index.ts';
import { UserError } from '../../../policy/message.ts';
import { ownAccount } from '../../../policy/accounts/own-account.ts';

test.each([
  ['x', '@rowan_t', 'rowan_t'],
  ['x', '  rowan_t ', 'rowan_t'],
  ['x', 'https://x.com/rowan_t', 'rowan_t'],
  ['x', 'x.com/rowan_t', 'rowan_t'],
  ['x', 'https://mobile.twitter.com/rowan_t/with_replies?s=20', 'rowan_t'],
  ['x', 'https://x.com/@rowan_t', 'rowan_t'],
  ['facebook', 'rowan.teasdale', 'rowan.teasdale'],
  ['facebook', '@rowan.teasdale', 'rowan.teasdale'],
  ['facebook', 'https://www.facebook.com/rowan.teasdale', 'rowan.teasdale'],
  ['facebook', 'facebook.com/rowan.teasdale/about', 'rowan.teasdale'],
  ['facebook', 'https://m.facebook.com/profile.php?id=100004123456789&ref=x', '100004123456789'],
  ['facebook', 'https://www.facebook.com/people/Rowan-Teasdale/100004123456789/', '100004123456789'],
  ['facebook', '100004123456789', '100004123456789'],
] as const)('%s: %j is the account %j', (site, text, account) => {
  expect(ownAccount(site, text)).toBe(account);
});

test.each([
  ['x', 'https://www.facebook.com/rowan.teasdale', 'accounts.otherSite.x'],
  ['x', 'https://notx.com/rowan', 'accounts.otherSite.x'],
  ['facebook', 'https://facebook.com.example.invalid/rowan.t', 'accounts.otherSite.facebook'],
  ['x', 'https://x.com/', 'accounts.notProfile'],
  ['x', 'https://x.com/notifications', 'accounts.notProfile'],
  ['facebook', 'https://www.facebook.com/groups/123', 'accounts.notProfile'],
  ['facebook', 'https://www.facebook.com/profile.php', 'accounts.noNumber'],
  ['x', 'a_name_of_more_than_15', 'accounts.notHandle.x'],
  ['x', 'rowan teasdale', 'accounts.notHandle.x'],
  ['facebook', 'Rowan Teasdale', 'accounts.displayName'],
  ['facebook', 'ab', 'accounts.notHandle.facebook'],
  ['facebook', 'rowan@school.invalid', 'accounts.email'],
  ['x', '', 'accounts.notHandle.x'],
] as const)('%s: %j is refused with %s', (site, text, key) => {
  expect(() => ownAccount(site, text)).toThrow(
    expect.objectContaining({ say: expect.objectContaining({ key }) }),
  );
});

test(
  'any text is taken or refused with a sentence, and what is stored is taken again',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(fc.constantFrom('facebook', 'x'), fc.oneof(fc.string(), fc.webUrl()), (site, text) => {
        try {
          const account = ownAccount(site, text);
          expect(ownAccount(site, account)).toBe(account);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(Object.keys(catalogue)).toContain(error.say.key);
        }
      }),
    );
  },
);
