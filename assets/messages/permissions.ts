/** Why each permission is asked for, and what would be lost without it. */
export const permissions = {
  'permissions.storage.reason':
    'Keeps your settings, your log and, if you add one, the encrypted roster in this browser.',
  'permissions.storage.feature': 'Without it nothing could be remembered.',
  'permissions.alarms.reason':
    'Wakes Staffroom to lock the roster after the time you set and to erase what has expired.',
  'permissions.alarms.feature': 'Without it the roster would stay unlocked and old entries would stay.',
  'permissions.sidePanel.reason': 'Shows the Staffroom panel beside the page.',
  'permissions.sidePanel.feature': 'Without it there would be no panel in Chrome and Edge.',
  'permissions.host.reason': 'Reads who asks for contact on this site, on pages you open yourself.',
  'permissions.host.feature': 'Without it requests on this site would not be noticed.',
} as const;
