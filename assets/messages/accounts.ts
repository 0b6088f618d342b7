/** Your own accounts on the sites. */
export const accounts = {
  'accounts.why':
    'So that Staffroom knows which profile is yours. It never signs in anywhere. A handle or the address of your profile will do.',
  'accounts.label.facebook': 'Your Facebook account',
  'accounts.label.x': 'Your X account',
  'accounts.another.facebook': 'Another Facebook account',
  'accounts.another.x': 'Another X account',
  'accounts.hint.facebook':
    'For example facebook.com/your.name. The address bar shows it when you open your own profile.',
  'accounts.hint.x': 'For example @yourname',
  'accounts.add.facebook': 'Add another Facebook account',
  'accounts.add.x': 'Add another X account',

  'accounts.email': 'This is an e-mail address. Type your handle, or the address of your profile.',
  'accounts.displayName':
    'This looks like a name as it is shown. Open your profile and copy its address from the address bar.',
  'accounts.notHandle.facebook':
    'This is not a Facebook account name: those have five or more letters, digits or full stops. Copy the address of your profile instead.',
  'accounts.notHandle.x':
    'This is not an X handle: those have up to 15 letters, digits or underscores, like @yourname.',
  'accounts.otherSite.facebook': '{host} is not Facebook. Type the address of your Facebook profile.',
  'accounts.otherSite.x': '{host} is not X. Type the address of your X profile.',
  'accounts.notProfile':
    '{text} is a page of the site, not somebody’s profile. Open your own profile and copy its address.',
  'accounts.noNumber':
    'The number of the profile is missing from this address. Open your own profile and copy its whole address.',
  'accounts.twice': 'This account is in the list already.',
} as const;
