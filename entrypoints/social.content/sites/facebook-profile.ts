import type { ProfileMap } from '../../own-profile.content/profile-map.ts';
import { accountRoutes, signUpRoutes } from './profile-routes.ts';
import { facebookHosts, facebookIdentity, facebookPeople } from './facebook.ts';

const { identity, loading, loggedOut } = facebookIdentity;
const digits = '"?(\\d+)"?(?=[\\s,}\\]])';
const address = '"(?:profile_)?url"\\s*:\\s*"[^"]{0,40}facebook\\.com\\\\?/([\\w.\\-]+)\\\\?/?"';

/** The own profile on Facebook (site-hooks 2.1, 2.2, 2.5, 2.6). */
export const facebookProfile: ProfileMap = {
  id: 'facebook',
  hosts: facebookHosts,
  site: { identity, loading, loggedOut, people: facebookPeople },
  owner: {
    always: ['^/me(?:/|$)'],
    accounts: {
      begin: '"CurrentUserInitialData"\\s*,\\s*\\[\\s*\\]\\s*,\\s*(?=\\{)',
      ids: ['USER_ID', 'ACCOUNT_ID'],
      name: 'NAME',
    },
    otherCookie: 'i_user',
    idOfHandle: [
      `"userVanity"\\s*:\\s*"{handle}"[^{}]{0,200}"userID"\\s*:\\s*${digits}`,
      `"userID"\\s*:\\s*"?(\\d+)"?[^{}]{0,200}"userVanity"\\s*:\\s*"{handle}"`,
    ],
    handleOfId: [
      `"id"\\s*:\\s*"{id}"[^{}]{0,300}${address}`,
      `${address}[^{}]{0,300}"id"\\s*:\\s*"{id}"`,
      '"userVanity"\\s*:\\s*"([\\w.\\-]+)"[^{}]{0,200}"userID"\\s*:\\s*"?{id}"?(?=[\\s,}\\]])',
      '"userID"\\s*:\\s*"?{id}"?\\s*,[^{}]{0,200}"userVanity"\\s*:\\s*"([\\w.\\-]+)"',
    ],
    ownLinks:
      ':is([role="banner"], [data-pagelet="LeftRail"], [role="navigation"]) a[href]:not([role="dialog"] *, [role="menu"] *, [role="main"] *, [role="grid"] *)',
    ownPhotos: {
      selector:
        ':is([role="main"], main) a[href*="set="]:not([role="article"] *, [role="feed"] *, [aria-posinset] *)',
      pattern: '[?&]set=[a-z]{1,5}\\.(\\d{3,})',
    },
    ownControls: true,
    shownHandle: '"userVanity"\\s*:\\s*"({handle})"',
  },
  pages: [
    { name: 'directory-intro', rest: '^directory_intro$', kind: 'bio', expects: ['bio'] },
    {
      name: 'directory-work',
      rest: '^directory_work$',
      kind: 'work',
      expects: ['jobTitle', 'workplace', 'formerWorkplaces'],
    },
    { name: 'directory-education', rest: '^directory_education$', kind: 'education', expects: ['education'] },
    {
      name: 'directory-personal-details',
      rest: '^directory_personal_details$',
      expects: ['location', 'hometown'],
    },
    { name: 'directory-links', rest: '^directory_links$', kind: 'link', expects: ['link'] },
    { name: 'directory-contact-info', rest: '^directory_contact_info$', expects: ['phone', 'email'] },
    {
      name: 'about-work-and-education',
      rest: '^about_work_and_education$',
      expects: ['jobTitle', 'workplace', 'formerWorkplaces', 'education'],
    },
    { name: 'about-places', rest: '^about_places$', expects: ['location', 'hometown'] },
    {
      name: 'about-contact-info',
      rest: '^about_contact_and_basic_info$',
      expects: ['phone', 'email', 'link'],
    },
    { name: 'about-details', rest: '^about_details$', expects: ['bio'] },
    {
      name: 'about-overview',
      rest: '^about(?:_overview)?$',
      expects: ['jobTitle', 'workplace', 'education', 'location', 'hometown'],
    },
    { name: 'about-other', rest: '^(?:about|directory)_\\w+$', expects: [] },
    { name: 'profile', rest: '^$', expects: ['displayName', 'handle', 'bio'] },
  ],
  forms: [
    { field: 'email', selector: ':is([role="main"], main, [role="dialog"]) input[type="email"]' },
    { field: 'phone', selector: ':is([role="main"], main, [role="dialog"]) input[type="tel"]' },
    { field: 'link', selector: ':is([role="main"], main, [role="dialog"]) input[type="url"]' },
  ],
  sections: {
    isWorded: true,
    main: '[role="main"], main',
    skip: '[role="article"], [role="feed"], [aria-posinset], [data-virtualized], [role="tablist"], [role="dialog"], [role="banner"], [contenteditable], label, legend, :is(a[href$="/friends"], a[href$="/followers"], a[href$="/following"], a[href*="sk=friends"], a[href*="sk=follow"])',
    headings: 'h2, h3, [role="heading"]',
    places: [{ selector: '[data-pagelet^="ProfileTilesFeed_"]', kind: 'mixed' }],
    items: '[role="listitem"], li',
    controls: '[role="button"], button, [role="tab"], [role="menuitem"], [role="switch"], [role="checkbox"]',
    tabs: 'a[href*="/directory_"], a[href*="sk=directory_"], a[href*="/about"], a[href*="sk=about"]',
    icons: 'img, svg, i, [role="img"], image',
    hosts: '(?:^|\\.)(?:facebook|messenger|fb)\\.(?:com|me)$',
    unwrap: 'u',
    inputs:
      ':is([role="main"], main, [role="dialog"]) :is(input:not([type="password"], [type="hidden"], [type="search"], [type="file"]), textarea)',
  },
  data: {
    sections: '"profile_field_sections"\\s*:\\s*(?=\\[)',
    cards: '"timeline_context_item"\\s*:\\s*(?=\\{)',
    status: '"profile_status_text"\\s*:\\s*(?=\\{)',
    kinds: [
      ['other', 'birth|gender|language|relation|famil|pronounc|nickname|religio|politic|privacy|interest'],
      ['email', 'email'],
      ['phone', 'phone|mobile'],
      ['link', 'website|link|screenname|social|other_account|url'],
      ['education', 'school|college|educat|universit'],
      ['work', 'work|employ|job'],
      ['hometown', 'hometown'],
      ['location', 'city|location|address|living|place'],
      ['category', 'categor'],
      ['bio', '(?:^|_)bio|about_me|about$|status'],
    ],
    nothing: '^(?:upsell|null_state)$',
  },
  names: [
    { selector: ':is([role="main"], main) span[dir="auto"] > div[role="button"][tabindex="0"]' },
    { selector: ':is([role="main"], main) a[aria-label]', labelled: '[role="img"][aria-label]' },
    { selector: ':is([role="main"], main) h1' },
  ],
  title: '^(?:\\([\\d+]+\\) )?(.+?) \\| Facebook$',
  mail: {
    signUp: signUpRoutes['facebook']!,
    account: accountRoutes['facebook']!,
    signUpForm: 'form#reg, form[action*="/reg/"], form[name="reg"], form:has(input[name^="reg_email"])',
    inputs:
      ':is(input[type="email"], input[autocomplete~="email"], input[name*="email" i], input[name*="contactpoint" i], input[inputmode="email"]):not([type="password"], [type="hidden"])',
    notIn: 'form[action*="login"]',
  },
  pinned: {
    post: '[role="main"] :is([role="article"], [aria-posinset], [data-virtualized])',
    author: '[data-ad-rendering-role="profile_name"]',
    run: '^(.+)$',
  },
};
