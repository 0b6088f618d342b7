/** The privacy page: what Staffroom may do, what it promises, what it keeps. */
export const privacy = {
  'privacy.title': 'Privacy & permissions',

  'privacy.promise': 'What you can rely on',
  'promise.sites': 'It works only on the sites listed below.',
  'promise.nothingSent': 'It sends nothing anywhere. There is no account and no server.',
  'promise.school': 'Your school cannot see what it records, and no setting can change that.',
  'promise.noActs': 'It never clicks, accepts, declines, posts or writes on a site.',
  'promise.names':
    'It has no list of names unless you import one. That list is encrypted, and each entry expires.',
  'promise.blind': 'If it cannot read a page, it says so.',
  'promise.yours': 'You can see, export and erase everything.',
  'promise.possible': 'It says “possible match”. You decide.',
  'promise.where': 'It does not run in private windows, in other browsers or on your phone.',

  'privacy.permissions': 'What Staffroom may do in this browser',
  'privacy.permission': 'Permission',
  'privacy.reason': 'Why',
  'privacy.without': 'Without it',
  'privacy.sites': 'Sites it reads',
  'privacy.sitesText': 'Only while you have a page of theirs open, and only what that page shows you.',

  'privacy.optionalSites': 'Sites you can add',

  'privacy.stored': 'What is kept, and where',
  'privacy.storedText': 'Everything is in this browser’s own storage on this computer, and nowhere else.',
  'privacy.what': 'What',
  'privacy.howMany': 'How many',
  'privacy.how': 'How it is kept',
  'stored.settings':
    'Settings: policy, what you chose and pasted in about its rules, when you read it, school, recipients, your accounts',
  'stored.settings.how': 'Readable. Kept until you erase it, with a few earlier copies.',
  'stored.roster': 'Roster: names, group, expiry',
  'stored.roster.how': 'Encrypted under your passphrase. Each entry expires.',
  'stored.log': 'Log: what was pointed out, reports you prepared',
  'stored.log.how': 'Entries readable for {months, plural, one {# month} other {# months}}.',
  'stored.log.sealed': 'Names are encrypted under your passphrase.',
  'stored.log.open': 'Names are readable: no passphrase is set.',
  'stored.remembered': 'Remembered decisions',
  'stored.remembered.sealed': 'Names are encrypted under your passphrase.',
  'stored.remembered.open': 'Names are readable: no passphrase is set.',
  'stored.health': 'How well each page could be read',
  'stored.health.how': 'Times and counts only.',
  'stored.locked': 'Not counted while locked',
  'stored.none': 'None',

  'privacy.export': 'Export',
  'privacy.exportText': 'The log and the settings can be saved as files.',
  'privacy.exportLog': 'Go to the log',
  'privacy.exportSettings': 'Export the settings',
  'privacy.exported': 'The file was handed to the browser. Look in your downloads.',

  'privacy.lost': 'If the laptop is lost or stolen',
  'privacy.lost1': 'Tell the school at once, the data protection officer if there is one.',
  'privacy.lost2': 'Tell them what was on it: the table above shows it now; copy it somewhere safe.',
  'privacy.lostRoster':
    'The roster was encrypted. Without the passphrase the names cannot be read from the disk.',
  'privacy.lostNoRoster': 'No roster was kept.',
  'privacy.lostLog':
    'The log, with the names in it, can be read by whoever can sign in to this computer: no passphrase is set.',
  'privacy.lostLogSealed': 'The names in the log were encrypted as well.',
  'privacy.lost3': 'Change the passwords of your own accounts, and sign out the lost device there.',
  'privacy.lostBefore':
    'Before that happens: turn on disk encryption (BitLocker, FileVault or device encryption) and a sign-in password.',

  'privacy.where': 'Where Staffroom does not run',
  'privacy.where1': 'Private or incognito windows',
  'privacy.where2': 'Other browsers, other browser profiles, other computers',
  'privacy.where3': 'Your phone or tablet, and the sites’ own apps',
  'privacy.where4': 'Any site that is not in the table above',
  'privacy.whereText': 'Requests that you see there are not noticed here. The same rules apply to them.',

  'privacy.sources': 'Where the name data comes from',
  'privacy.sourcesText':
    'To compare names fairly, Staffroom carries public lists of names. They are lists of names, not of people.',
  'privacy.source': 'Source',
  'privacy.licence': 'Licence',
  'privacy.use': 'Used for',

  'privacy.erase': 'Erase everything',
  'privacy.eraseText':
    'Erases settings, roster, log and everything remembered from this browser. Removing the extension does the same.',
  'privacy.eraseButton': 'Erase everything…',
  'privacy.eraseSure': 'Erase everything?',
  'privacy.eraseSureText':
    'Settings, roster, log, remembered decisions and reports are gone for good. Nobody can bring them back. Export first what you may need.',
  'privacy.exportFirst': 'Export the log first',
  'privacy.eraseYes': 'Erase everything',
  'privacy.erased': 'Everything is erased.',

  'health.title': 'Status',
  'health.intro': 'How well Staffroom can read the pages you open.',
  'health.vault': 'Roster',
  'health.vault.none': 'No roster. At each request Staffroom asks you who it is.',
  'health.vault.locked': 'Locked. Requests are not being compared.',
  'health.vault.open': 'Unlocked. {people, plural, one {# person} other {# people}} to compare with.',
  'health.vault.empty': 'Unlocked, but there is no roster to compare with.',
  'health.locksAt': 'Locks by itself at {time}.',
  'health.policy': 'Policy',
  'health.none': 'No page has been read yet. Open Facebook or X, then come back.',
  'health.table': 'Pages read',
  'health.site': 'Site',
  'health.surface': 'Part of the site',
  'health.lastGood': 'Last read well',
  'health.lastTried': 'Last tried',
  'health.now': 'Now',
  'health.never': 'Never',
  'health.good': 'Reads',
  'health.bad': 'Cannot read',
  'health.failures': '{failures, plural, one {once} other {# times}} in a row',
  'health.meaning': 'What “cannot read” means',
  'health.meaning1':
    'The page did not look as Staffroom expects: the site has changed, you were signed out, or it had not loaded. Requests may be there that Staffroom does not see, so look for yourself.',
  'health.meaning2':
    'It often passes when the page is reloaded. If it stays, Staffroom needs an update for this site.',
  'health.meaning3': 'Staffroom never takes a page it cannot read for an empty one.',
} as const;
