/** Sentences that several pages share. */
export const common = {
  'common.noAnswer':
    'Staffroom did not answer. Reload this page; if that does not help, restart the browser.',
  'common.loading': 'Loading…',
  'common.close': 'Close',
  'common.cancel': 'Cancel',
  'common.save': 'Save',
  'common.saving': 'Saving…',
  'common.saved': 'Saved at {time}',
  'common.back': 'Back',
  'common.delete': 'Delete',
  'common.remove': 'Remove',
  'common.none': 'None',
  'common.skipToContent': 'Skip to the content',
  'common.tryAgain': 'Try again',
  'common.notKept':
    'Nothing is kept in this window. This is a private window, or the browser is set never to keep anything: Staffroom forgets everything when it closes.',
  'common.notSaved': 'Not saved',
  'common.stillHere': 'What you typed is still here.',

  'person.locked': 'Locked',
  'person.erased': 'Erased with the passphrase',
  'person.unreadable': 'Damaged, cannot be read',
  'common.fromAnotherVersion': 'Noted by another version of Staffroom, in words that this one does not have.',
  'common.refused': 'Staffroom refused a request that it does not allow from there.',
  'common.malformed':
    'Staffroom could not make sense of a request. Nothing has been changed. Reload this page.',
  'common.unexpected':
    'Something went wrong inside Staffroom ({detail}). Nothing that was saved is lost. Reload this page; if it happens again, please report it.',
} as const;
