// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { domainOf, formOf } from '../../../entrypoints/own-profile.content/mail.ts';
import { profileMapFor } from '../../../entrypoints/own-profile.content/maps.ts';
import { ownProfileRoutes } from '../../../entrypoints/social.content/sites/profile-routes.ts';
import { root } from '../../tools/run.ts';

test.each([
  ['a@greenvale.example', 'greenvale.example'],
  [' A.B+c@Green-Vale.SCH.uk ', 'green-vale.sch.uk'],
  ['a@b@greenvale.example', 'greenvale.example'],
  ['a@greenvale.example.', 'greenvale.example'],
  ['a@ysgol-y-môr.example', 'ysgol-y-môr.example'],
  ['a@greenvale', ''],
  ['a@greenvale.', ''],
  ['a@.example', ''],
  ['a@-greenvale.example', ''],
  ['greenvale.example', ''],
  ['07700 900123', ''],
  ['', ''],
])('%j is at %j', (address, domain) => expect(domainOf(address)).toBe(domain));

const forms: [string, string, string | undefined][] = [
  ['https://www.facebook.com/r.php', '<input name="reg_email__">', 'sign-up'],
  ['https://www.facebook.com/reg/', '<input type="email">', 'sign-up'],
  ['https://www.facebook.com/', '<form action="/reg/submit/"><input name="reg_email__"></form>', 'sign-up'],
  ['https://www.facebook.com/settings/?tab=x', '<input autocomplete="email">', 'settings'],
  ['https://www.facebook.com/', '<input type="email">', undefined],
  ['https://www.facebook.com/r.php', '<input type="password" name="email_passwd">', undefined],
  ['https://www.facebook.com/r.php', '<form action="/login/"><input name="email"></form>', undefined],
  ['https://www.facebook.com/r.php', '<input name="firstname">', undefined],
  ['https://x.com/i/flow/signup', '<input type="email" name="email">', 'sign-up'],
  ['https://x.com/settings/email', '<input name="email">', 'settings'],
  ['https://x.com/settings/account/login', '<input type="password" name="email">', undefined],
  ['https://x.com/home', '<input type="email">', undefined],
];
test.each(forms)('on %s %s belongs to %s', (address, html, form) => {
  const url = new URL(address);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(formOf(profileMapFor(url)!.mail, page.querySelector('input')!, url.pathname)).toBe(form);
});

test('no field for a password is ever named but to leave it out', () => {
  const folder = path.join(root, 'entrypoints/own-profile.content');
  const sites = path.join(root, 'entrypoints/social.content/sites');
  const files = [
    ...readdirSync(folder).map((file) => path.join(folder, file)),
    ...['facebook-profile.ts', 'x-profile.ts'].map((file) => path.join(sites, file)),
  ];
  for (const file of files) {
    const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const named = code.match(/.{0,30}pass(?:word|wd).{0,3}/gi) ?? [];
    expect(named.filter((each) => !/:not\(\[type="password"\]/.test(each))).toEqual([]);
  }
});

const routes: [string, string, boolean][] = [
  ['facebook', '/morgan.tallis', true],
  ['facebook', '/profile.php', true],
  ['facebook', '/me', true],
  ['facebook', '/morgan.tallis/directory_work', true],
  ['facebook', '/morgan.tallis/about_overview', true],
  ['facebook', '/r.php', true],
  ['facebook', '/settings', true],
  ['facebook', '/', false],
  ['facebook', '/friends/requests', false],
  ['facebook', '/messages/t/1', false],
  ['facebook', '/groups/1/user/2/', false],
  ['facebook', '/watch', false],
  ['x', '/m_tallis', true],
  ['x', '/settings/profile', true],
  ['x', '/i/flow/signup', true],
  ['x', '/home', false],
  ['x', '/m_tallis/status/1', false],
  ['x', '/i/chat', false],
];
test.each(routes)('%s%s asks for the part: %s', (site, at, isWanted) =>
  expect(ownProfileRoutes[site]!.some((route) => new RegExp(route, 'iu').test(at))).toBe(isWanted),
);
