import type { PeopleMap } from '../site-map.ts';

/** Profile links (site-hooks 3.8). */
export const xPeople: PeopleMap = {
  hosts: ['x.com', 'twitter.com', 'www.x.com', 'www.twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  forms: [{ path: '^/(?<handle>\\w{1,20})/?$' }],
  notPeople:
    'home explore search notifications messages i settings compose login logout tos privacy intent follower_requests hashtag about jobs signup share download account'.split(
      ' ',
    ),
  addresses: { handle: 'https://x.com/{handle}' },
};
