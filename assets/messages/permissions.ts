/** Why each permission is asked for, and what would be lost without it. */
export const permissions = {
  'permissions.storage.reason':
    'Keeps your settings, your log and, if you add one, the encrypted roster in this browser.',
  'permissions.storage.feature': 'Without it nothing could be remembered.',
  'permissions.alarms.reason':
    'Wakes Staffroom to lock the roster after the time you set, to erase what has expired, to plan the coming days and to remind you to log out.',
  'permissions.alarms.feature': 'Without it the roster would stay unlocked and old entries would stay.',
  'permissions.scripting.reason':
    'Runs the notice on the social sites that you add yourself, from the moment you allow them until you take them away; and brings to Facebook, Messenger and X the parts that look at your own clicks, your own profile and what you write, where they are needed.',
  'permissions.scripting.feature':
    'Without it only Facebook, Messenger and X could be covered in school time, and nothing would be said of your own clicks, profile and posts.',
  'permissions.sidePanel.reason': 'Shows the Staffroom panel beside the page.',
  'permissions.sidePanel.feature': 'Without it there would be no panel in Chrome and Edge.',
  'permissions.host.reason':
    'Reads who asks for contact on this site, your own profile, whom you are about to contact and what you are about to post, on pages you open yourself; and shows the notice there in school time.',
  'permissions.host.feature': 'Without it requests on this site would not be noticed.',
  'permissions.optionalHost.reason':
    'Nothing by itself. When you add a site under “Social sites”, the browser asks you about that one site; Staffroom then shows the notice there in school time and, if you want it, measures how long you use it. It reads nothing else on such a site.',
  'permissions.optionalHost.feature':
    'Without it no other social site could be covered. You can take back each one at any time.',
} as const;
