import { describe, expect, test } from 'vitest';
import {
  addressOf,
  changeAddressOf,
  fieldsOf,
  pageOf,
  profileSites,
} from '../../../policy/profile/places.ts';

describe('the pages of a profile', () => {
  test.each([
    ['facebook', 'https://www.facebook.com/ines.tester', 'front'],
    ['facebook', 'https://www.facebook.com/profile.php?id=100012345', 'front'],
    ['facebook', 'https://www.facebook.com/ines.tester/about', 'about'],
    ['facebook', 'https://www.facebook.com/ines.tester/directory_work', 'directory_work'],
    ['facebook', 'https://www.facebook.com/profile.php?id=100012345&sk=directory_work', 'directory_work'],
    ['facebook', 'https://www.facebook.com/ines.tester/about_places', 'about_places'],
    ['facebook', 'https://www.facebook.com/ines.tester/photos', 'front'],
    ['facebook', 'https://www.facebook.com/x?sk=__proto__', 'front'],
    ['x', 'https://x.com/inestester', 'front'],
    ['x', 'https://x.com/inestester/with_replies', 'front'],
    ['x', 'https://x.com/settings/profile', 'profile'],
    ['x', 'https://x.com/settings/email', 'front'],
    ['x', 'https://x.com/settings/bio/new/work_experience', 'bio'],
  ])('%s %s is “%s”', (site, url, page) => expect(pageOf(site, new URL(url))).toBe(page));
});

describe('addresses are those of the own account, and of nothing else', () => {
  const byHandle = { id: '100012345', handle: 'ines.tester', name: 'Ines Tester' };
  const byId = { id: '100012345', name: 'Ines Tester' };

  test.each([
    ['facebook', 'front', byHandle, 'https://www.facebook.com/ines.tester'],
    ['facebook', 'front', byId, 'https://www.facebook.com/profile.php?id=100012345'],
    ['facebook', 'front', undefined, 'https://www.facebook.com/me'],
    ['facebook', 'directory_work', byHandle, 'https://www.facebook.com/ines.tester/directory_work'],
    [
      'facebook',
      'directory_work',
      byId,
      'https://www.facebook.com/profile.php?id=100012345&sk=directory_work',
    ],
    ['facebook', 'directory_work', undefined, 'https://www.facebook.com/me'],
    ['x', 'front', { handle: 'inestester' }, 'https://x.com/inestester'],
    ['x', 'front', undefined, undefined],
    ['x', 'profile', { handle: 'inestester' }, 'https://x.com/settings/profile'],
    ['x', 'bio', undefined, 'https://x.com/settings/bio'],
    ['messenger', 'front', byHandle, undefined],
    // What is no handle is never put into an address.
    ['x', 'front', { handle: 'a/../../settings?x=1#' }, undefined],
    ['facebook', 'front', { handle: 'javascript:alert(1)' }, 'https://www.facebook.com/me'],
  ])('%s %s', (site, page, account, address) => expect(addressOf(site, page, account)).toBe(address));

  test('every field of every site has a place to change it', () => {
    for (const site of profileSites)
      for (const field of fieldsOf(site))
        expect(changeAddressOf(site, field, byHandle)).toMatch(
          /^https:\/\/(?:(?:www|accountscenter)\.facebook\.com|x\.com)\/[\w./?=&-]+$/,
        );
  });

  test('whoever is shown the older pages is sent to those', () => {
    const work = (seen: string[]) => changeAddressOf('facebook', 'workplace', byHandle, seen);
    expect(work([])).toMatch(/directory_work$/);
    expect(work(['front', 'about_places'])).toMatch(/about_work_and_education$/);
    expect(work(['about', 'directory_work'])).toMatch(/directory_work$/);
  });
});
