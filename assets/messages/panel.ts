/** The panel beside a page: what it is about, which clause, what to do. */
export const panel = {
  'panel.title': 'Staffroom',
  'panel.loading': 'One moment…',
  'panel.tryAgain': 'Try again',
  'panel.settings': 'Settings',
  'panel.lock': 'Lock roster',
  'panel.locked': 'Roster locked.',
  'panel.hide': 'Hide everything',
  'panel.show': 'Show',
  'panel.showNames': 'Show names',
  'panel.hideNames': 'Hide names',
  'panel.nameHidden': 'Name hidden',
  'panel.nameShowOne': 'Show',
  'panel.nameShowOneLabel': 'Show this name',
  'panel.noName': 'No name shown',

  'panel.noSite.title': 'Nothing to read here',
  'panel.noSite.text':
    'Staffroom reads {sites}. This tab shows none of them. If it does, it was open before Staffroom was installed: reload it.',
  'panel.reading': 'Reading this page…',
  'panel.readingMore': 'The page is still loading. More may follow.',

  'panel.attention': '{count, plural, one {# person to look at} other {# people to look at}}',
  'panel.onThisPage': 'On this page',
  'panel.waiting.title': 'To come back to',
  'panel.nothing.title': 'Nothing to look at',
  'panel.nothing.checked':
    '{count, plural, =0 {Nobody was asking for contact in what this page shows.} one {# person was asking for contact in what this page shows, and needs nothing from you.} other {# people were asking for contact in what this page shows, and need nothing from you.}}',
  'panel.nothing.limits':
    'Not checked: the rest of a list you have not scrolled to, other pages and accounts, and your phone.',
  'panel.nothing.noSurface':
    'This page has no list of requests, notifications or message requests, so nobody was compared. Open one of them to have it read.',

  'panel.cannotRead.title': 'This page could not be read',
  'panel.cannotRead.part': 'Part of this page could not be read',
  'panel.cannotRead.text':
    'Not read: {surfaces}. If nobody is shown here for it, that means that nothing was checked, not that nobody is there. Look through it yourself.',
  'panel.cannotRead.why': 'The site may have changed, may still be loading, or you may be logged out.',
  'panel.identityUnread': 'Which account is logged in could not be read.',

  'panel.lockedRoster.title': 'Requests are not being compared',
  'panel.lockedRoster.text':
    'Your roster is locked. Enter its passphrase to have this page compared with it. Until then no click of yours on a person is held.',
  'panel.unlock.label': 'Passphrase',
  'panel.unlock.button': 'Unlock',
  'panel.unlock.busy': 'Unlocking…',
  'panel.unlock.done': 'Unlocked.',
  'panel.unlock.empty': 'Enter your passphrase.',

  'panel.setUp.title': 'Set-up is not finished',
  'panel.setUp.noPolicy': 'Until you have chosen your school’s policy, nothing is compared.',
  'panel.setUp.text': 'Some questions are still open. What you have set already works.',
  'panel.setUp.button': 'Go on with set-up',
  'panel.unreadable.title': 'Your settings could not be read',
  'panel.unreadable.text':
    'No rule can be applied, and nothing is being compared. Nothing was overwritten: the settings page offers an earlier copy.',
  'panel.unreadable.button': 'Open settings',
  'panel.noStorage.title': 'Nothing can be kept in this window',
  'panel.noStorage.text':
    'The browser gives Staffroom no storage here (a private window, or storage switched off). Requests are shown, but not remembered, and no report can be prepared.',

  'panel.full.title': 'There is no space left',
  'panel.full.text':
    'The browser has no room for Staffroom’s records, so what was noticed last is not in the log. Nothing recorded before is affected. Free some space on the disk, or take entries out of the log, then open the page again.',
  'panel.full.button': 'Open settings',

  'panel.person.match': 'Possible match',
  'panel.person.answered': 'You said: {group}',
  'panel.person.question': 'Not known yet',
  'panel.person.cannotTell': 'Cannot tell',
  'panel.person.mayBe': 'May be {group}',
  'panel.person.youSaid': 'You said that this is {group}',
  'panel.person.kindOn': '{kind} on {site}',
  'panel.person.state': '{state}.',
  'panel.person.why': 'Why',
  'panel.person.whyAndClause': 'Why, and which clause',
  'panel.person.whyHidden': 'How the names agree is hidden with the name.',
  'panel.person.youDecide': 'A name that agrees is a possible match, not proof. You decide.',
  'panel.person.immediately': 'To be told at once',
  'panel.clause': '{school}, {clause}',
  'panel.reportClause': 'Who hears of it: {clause}',
  'panel.noRecipient': 'Your policy names nobody who hears of this.',

  'panel.question': 'Do you know this person from school?',
  'panel.question.pupil': 'Pupil',
  'panel.question.parent': 'Parent',
  'panel.question.family': 'Family of a pupil',
  'panel.question.leaver': 'Former pupil',
  'panel.question.none': 'No',
  'panel.cannotTell.title':
    '{count, plural, one {# name that does not say enough} other {# names that do not say enough}}',
  'panel.cannotTell.hint': 'The name alone does not say. If you know, say who it is.',

  'panel.action.report': 'Report to {who}',
  'panel.action.reportNobody': 'Report',
  'panel.action.reportAgain': 'Open the report',
  'panel.action.notSame': 'Not the same person',
  'panel.action.exception': 'Family or declared',
  'panel.action.later': 'Later',
  'panel.done.notSame': 'Noted: not the same person. You can take this back in the settings.',
  'panel.done.family': 'Noted: your own family. You can take this back in the settings.',
  'panel.done.declared':
    'The form is open in a tab of its own. Until it is approved, the person stays pointed out.',
  'panel.done.later': 'Left for later. It stays in the log.',
  'panel.done.answered': 'Noted: {group}.',
  'panel.done.answeredNothing': 'Noted: {group}. Your school’s policy asks nothing of you here.',
  'panel.done.none': 'Noted: nobody from school. You can take this back in the settings.',
  'panel.done.sent': 'Noted: you say that you have sent it.',

  'panel.exception.legend': 'How do you know this person?',
  'panel.exception.family': 'It is my own family',
  'panel.exception.declared': 'A relationship to declare',
  'panel.exception.declaredHint':
    'The form for it opens. The person stays pointed out until the school has approved it.',
  'panel.exception.openForm': 'Open the form',
  'panel.exception.note': 'Note (optional)',
  'panel.exception.noteHint': 'Kept with the entry in the log, encrypted if you have a passphrase.',
  'panel.exception.save': 'Save',
  'panel.exception.cancel': 'Cancel',
  'panel.exception.noChoice': 'Choose one of the two.',

  'panel.earlier.title': '{count, plural, one {# decided earlier} other {# decided earlier}}',
  'panel.earlier.since': '{what}, since {date}',
  'panel.clear.title':
    '{count, plural, one {# person not on your roster} other {# people not on your roster}}',
  'panel.clear.text':
    'Compared with the names on your roster. A name that is not on it can still be somebody from school.',
  'panel.noRule.title':
    '{count, plural, one {# person to whom no rule applies} other {# people to whom no rule applies}}',
  'panel.notCompared.title': '{count, plural, one {# person not compared} other {# people not compared}}',

  'panel.unsent.title': 'Not marked as sent',
  'panel.unsent.item': 'Report {number}, prepared on {date}',
  'panel.unsent.sent': 'I have sent it',
  'panel.unsent.sentLabel': 'I have sent it: report {number}',
  'panel.unsent.open': 'Open',
  'panel.unsent.openLabel': 'Open: report {number}',

  'panel.read.title': 'What was read on this page',
  'panel.read.none': 'Nothing on this page yet.',
} as const;
