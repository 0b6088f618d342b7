import type { ProfileMap } from '../../own-profile.content/profile-map.ts';
import { accountRoutes, signUpRoutes } from './profile-routes.ts';
import { xIdentity, xPeople } from './x.ts';

const workForm = ['^/settings/bio(?:/|$)'];
/** There is no such thing on X. */
const nothing = ':not(*)';
const item = (name: string): string => `[data-testid="${name}"]`;

/**
 * The own profile on X (site-hooks 3.1, 3.2, 3.8; A except where noted). The form to edit it is newer than the header behind it.
 * The work history (D: only its routes and its name are known from X's own code) is looked for under names like it.
 */
export const xProfile: ProfileMap = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  site: { ...xIdentity, people: xPeople },
  owner: { always: ['^/settings/(?:profile|bio)(?:/|$)'] },
  pages: [
    {
      name: 'profile-form',
      rest: '^settings/profile',
      expects: ['displayName', 'handle', 'bio', 'location', 'link'],
    },
    { name: 'work-history', rest: '^settings/bio', expects: ['jobTitle', 'workplace'] },
    {
      name: 'profile-header',
      rest: '^(?:affiliates|with_replies|superfollows|highlights|articles|media|likes)?$',
      expects: ['displayName', 'handle', 'bio', 'location', 'link', 'category'],
    },
  ],
  marks: {
    inside: '[data-testid="primaryColumn"]',
    fields: [
      { field: 'displayName', selector: item('UserName'), run: '^(?!@\\w{1,20}$)(.+)$' },
      { field: 'handle', selector: item('UserName'), run: '^@(\\w{1,20})$' },
      { field: 'bio', selector: item('UserDescription') },
      { field: 'category', selector: item('UserProfessionalCategory') },
      { field: 'location', selector: item('UserLocation') },
      { field: 'link', selector: item('UserUrl') },
    ],
    items: {
      selector: item('UserProfileHeader_Items'),
      known: [
        'UserProfessionalCategory',
        'UserLocation',
        'UserUrl',
        'UserBirthdate',
        'UserJoinDate',
        'UserBirthday',
      ]
        .map(item)
        .join(', '),
    },
    between: `${item('UserName')}, ${item('UserDescription')}, button, [role="button"]`,
  },
  forms: [
    { field: 'displayName', selector: 'input[name="displayName"]' },
    { field: 'bio', selector: 'textarea[name="description"]' },
    { field: 'location', selector: 'input[name="location"]' },
    { field: 'link', selector: 'input[name="url"]' },
    {
      field: 'workplace',
      routes: workForm,
      selector:
        'input[autocomplete="organization"], input[name*="company" i], input[name*="employer" i], input[name*="organi" i]',
    },
    {
      field: 'jobTitle',
      routes: workForm,
      selector:
        'input[autocomplete="organization-title"], input[name*="title" i], input[name*="position" i], input[name*="role" i]',
    },
  ],
  sections: {
    isWorded: false,
    main: '[data-testid="primaryColumn"]',
    skip: '[data-testid="cellInnerDiv"], [data-testid="UserName"], [data-testid="UserDescription"], [data-testid="UserProfileHeader_Items"], [role="tablist"], nav',
    headings: nothing,
    places: [
      { selector: '[data-testid*="WorkExperience" i], [data-testid*="work_experience" i]', kind: 'work' },
    ],
    items: '[role="listitem"], li',
    controls: 'button, [role="button"]',
    tabs: nothing,
    icons: 'svg',
    hosts: '(?:^|\\.)(?:x|twitter|t)\\.(?:com|co)$',
    unwrap: 'url',
    inputs: nothing,
  },
  names: [],
  mail: {
    signUp: signUpRoutes['x']!,
    account: accountRoutes['x']!,
    signUpForm: nothing,
    inputs:
      ':is(input[type="email"], input[autocomplete~="email"], input[autocomplete~="username"], input[name*="email" i], input[inputmode="email"]):not([type="password"], [type="hidden"])',
    notIn: nothing,
  },
  pinned: {
    post: '[data-testid="primaryColumn"] article[data-testid="tweet"]',
    sign: '[data-testid="socialContext"]:not(a *):not(:has(a))',
    author: '[data-testid="User-Name"]',
    run: '^(?!@|·)(.+)$',
  },
};
