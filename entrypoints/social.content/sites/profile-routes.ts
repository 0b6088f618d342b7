/**
 * Where the part `own-profile` is needed: routes that can show a profile, its about pages and edit forms, and forms that make an
 * account or change its e-mail address. Tested on the path, flags `iu` (site-hooks 2.2, 2.6, 3.2, 3.8, 17). Whose profile it is, the
 * part itself finds out; it rests on everybody else's.
 */

/** Accounts are made here … */
export const signUpRoutes: Readonly<Record<string, readonly string[]>> = {
  facebook: ['^/(?:r\\.php|reg|signup)(?:/|$)'],
  x: ['^/i/flow/signup', '^/(?:signup|account/begin_signup)/?$'],
};

/** … and have their e-mail address changed here. */
export const accountRoutes: Readonly<Record<string, readonly string[]>> = {
  facebook: ['^/settings(?:/|$)', '^/add_contactpoint', '^/confirmemail\\.php'],
  x: [
    '^/settings/(?:email|account|add_email|your_twitter_data|phone)(?:/|$)',
    '^/i/flow/(?:add|change)_email',
  ],
};

const facebookPlaces =
  'home\\.php|friends|groups|watch|marketplace|messages|notifications|privacy|reels?|saved|share|events|gaming|pages|help|policies|login|checkpoint|memories|photo|photos|videos?|hashtag|search|stories|ads|bookmarks|logout|settings|r\\.php|reg|signup';
const xPlaces =
  'home|explore|search|notifications|messages|i|compose|login|logout|tos|privacy|intent|follower_requests|hashtag|about|jobs|signup|share|settings|account';

const profiles: Readonly<Record<string, readonly string[]>> = {
  facebook: [
    '^/profile\\.php$',
    '^/people/[^/]+/\\d+/?$',
    `^/(?!(?:${facebookPlaces})(?:/|$))[\\w.\\-]{2,80}(?:/(?:about|directory_)\\w*)?/?$`,
  ],
  x: [
    '^/settings/(?:profile|bio)(?:/|$)',
    `^/(?!(?:${xPlaces})(?:/|$))\\w{1,20}(?:/(?:affiliates|with_replies|superfollows|highlights|articles|media|likes))?/?$`,
  ],
};

/** Every route on which a page asks for the part, by site. */
export const ownProfileRoutes: Readonly<Record<string, readonly string[]>> = {
  facebook: [...profiles['facebook']!, ...signUpRoutes['facebook']!, ...accountRoutes['facebook']!],
  x: [...profiles['x']!, ...signUpRoutes['x']!, ...accountRoutes['x']!],
};
