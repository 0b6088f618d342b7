/** What can go wrong with what is kept, and what to do then. */
export const storage = {
  'storage.blocked':
    'Another Staffroom page holds an older version of the stored data open. Close the other Staffroom pages and reload this one.',
  'storage.notAvailable':
    'This browser keeps nothing for Staffroom at the moment ({detail}). Nothing is recorded. Check that there is space on the disk and that the browser is not set to forget everything, then restart it.',
  'storage.full':
    'There is no space left for this, so nothing of it was saved; what was there before is as it was. Free some space on the disk, or take entries out of the log, then try again.',
  'storage.newer':
    'The stored data was written by a newer Staffroom than this one. Update Staffroom; nothing has been changed.',
  'settings.unreadable':
    'The stored settings could not be read. Nothing has been written over them: choose on the settings page what to do.',
  'settings.noSuchSnapshot': 'That earlier state is no longer there or cannot be read. Choose another one.',
  'vault.none': 'No passphrase is set yet. Set one first.',
  'vault.alreadySet': 'A passphrase is set already. Change it instead.',
  'vault.locked': 'This part is locked. Enter the passphrase first.',
  'vault.wrongPassphrase': 'That is not the passphrase. Nothing has been changed; try again.',
  'vault.samePassphrase': 'The new passphrase is the same as the old one. Choose another.',
  'vault.keyringDamaged':
    'The stored key was damaged, so no passphrase can open it. Nothing has been erased. If you have a copy of the browser profile, restore it; otherwise choose “Forget the passphrase” and import the roster again.',
  'vault.damaged': 'A stored record was damaged and cannot be opened. The other records are not affected.',
  'roster.damaged':
    'The stored roster was damaged, so names are not being compared. Nothing else is affected. Import the roster again.',
  'roster.sameIdTwice':
    'Two people on this roster carry the same id. Give each their own and import it again.',
  'incident.gone': 'This entry is no longer in the log.',
  'incident.unreadable': 'Who this entry is about can no longer be read.',
  'page.gone': 'The page has changed since. Look at it again, then answer.',
  'report.notPrepared':
    'Prepare the report first: copy, print, save or open it. Then say that you have sent it.',
  'badge.nothing': 'Staffroom: nothing noticed on what could be read of this page',
  'badge.logOut': 'Staffroom: a reminder to log out of a social site',
  'badge.look': 'Staffroom: something to look at on this page',
  'badge.unread': 'Staffroom: not everything on this page was checked',
} as const;
