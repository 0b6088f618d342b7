import type { PeopleMap } from '../site-map.ts';

export const facebookHosts = [
  'www.facebook.com',
  'facebook.com',
  'web.facebook.com',
  'm.facebook.com',
  'mbasic.facebook.com',
] as const;

/** Profile links (site-hooks 2.2). The captured right rail and the notifications name a person by `profile_id`. */
export const facebookPeople: PeopleMap = {
  hosts: facebookHosts,
  forms: [
    { path: '^/profile\\.php$', query: 'id' },
    { path: '^/friends(?:/\\w+)?/?$', query: 'profile_id' },
    { path: '^/people/[^/]+/(?<id>\\d+)/?$' },
    { path: '^/groups/[^/]+/user/(?<id>\\d+)/?$' },
    { path: '^/(?<id>\\d{5,})/?$' },
    { path: '^/(?<handle>(?!.*\\.php)[\\w.\\-]{2,80})/?$' },
  ],
  notPeople:
    'friends groups watch marketplace messages notifications settings privacy reel reels saved search events gaming pages help policies login checkpoint me memories photo photos video videos ads business recover reg home bookmarks fundraisers latest live logout legal terms about careers directory feed requests'.split(
      ' ',
    ),
  addresses: {
    handle: 'https://www.facebook.com/{handle}',
    id: 'https://www.facebook.com/profile.php?id={id}',
  },
};
