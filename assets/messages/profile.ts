/** The own profile against the policy (A1 to A3, A5, A6, F6), in the panel and beside a form. */
export const profile = {
  'profile.mail.title': 'This is a school e-mail address',
  'profile.mail.sign-up': 'You are typing a school address into a form that makes an account.',
  'profile.mail.settings': 'You are typing a school address into the settings of this account.',
  'profile.mail.clause': '{clause}: {gist}',
  'profile.mail.hint':
    'For a personal account, use an address of your own. Staffroom has not kept what you typed, and does not stop you.',
} as const;
