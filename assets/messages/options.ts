/** The tabs of the options page that hold what the user has set. */
export const options = {
  'options.title': 'Staffroom settings',
  'options.nav': 'Settings',
  'options.tab.school': 'School & policy',
  'options.tab.recipients': 'Recipients',
  'options.tab.accounts': 'Accounts',
  'options.tab.roster': 'Roster',
  'options.tab.remembered': 'Remembered',
  'options.tab.log': 'Log',
  'options.tab.privacy': 'Privacy & permissions',
  'options.tab.status': 'Status',
  'options.loadFailed': 'The settings could not be loaded',
  'options.loadFailedText': 'Nothing was changed. {reason}',

  // Policy
  'policy.choose': 'Policy',
  'policy.dated': 'Policy of {date}',
  'policy.overdue': 'Past its own review date ({date}). Ask the school whether there is a newer one.',
  'policy.blank': 'Another school',
  'policy.blankHint': 'You say whom the rule covers and how strongly.',
  'policy.says': 'What {school} says about contact on personal accounts',
  'policy.group': 'Group',
  'policy.rule': 'What the policy says, in short',
  'policy.notMentioned': 'The policy does not mention {group}.',
  'policy.until18': 'Ends at 18.',
  'policy.except': 'Exception: {exceptions}.',
  'policy.messagesToo': 'For messages: {gist}',
  'policy.hears': 'Who hears of it',
  'policy.hearsNobody': 'The policy names nobody for this. You say who, under Recipients.',
  'policy.atOnce': 'At once.',
  'policy.paraphrase': 'In our own short words. The school’s policy itself is what counts.',
  'policy.noneChosen': 'No policy is chosen yet. Staffroom cannot show any rule until one is.',
  'policy.own.groups': 'Whom does your school’s rule cover?',
  'policy.own.strength': 'How strongly does the policy put it?',
  'policy.own.must': 'It requires it (“must not”, “will not”, “never”)',
  'policy.own.should': 'It expects it (“should not”)',
  'policy.own.advised': 'It advises it (“are advised”, “are encouraged”)',

  // School and user
  'school.schoolHeading': 'The school',
  'school.name': 'Name of the school',
  'school.others': 'Other names it goes by',
  'school.othersHint': 'Short forms, the trust, former names. One on each line.',
  'school.tooMany': 'Up to {max} names are kept. Take out {over, plural, one {# line} other {# lines}}.',
  'school.tooLong': 'A name can be up to {max} characters long. Shorten the one that starts “{start}”.',
  'school.youHeading': 'You',
  'school.yourName': 'Your name',
  'school.yourNameHint': 'As it should stand in a report.',
  'school.yourPost': 'Your post',
  'school.yourPostHint': 'For example: Year 4 teacher',
  'school.panelHeading': 'On screen',
  'school.hideNames': 'Hide names in the panel until I ask for them',
  'school.hideNamesHint': 'For a screen that others can see, such as a projector.',

  // Recipients
  'recipients.namedByPolicy': 'Named by the policy',
  'recipients.who': 'Who should hear of it?',
  'recipients.whoHint':
    '{school}’s policy names nobody for a friend request or message. Choose whom your reports go to; ask the school if you are not sure.',
  'recipients.whoBlankHint': 'Choose whom your reports go to; ask the school if you are not sure.',
  'recipients.name': 'Name',
  'recipients.address': 'School e-mail address',
  'recipients.phone': 'Phone',
  'recipients.phoneHint': 'For what has to be told at once.',
  'recipients.others': 'Others who may hear of it',
  'recipients.add': 'Add a person',
  'recipients.addRole': 'Post of the person to add',
  'recipients.remove': 'Remove {role}',
  'recipients.badAddress': 'This is not an e-mail address. It should look like head@school.example.',
  'recipients.samePerson':
    'The headteacher and the DSL are the same person. Add the deputy DSL, so that a second person hears of it.',
  'recipients.aboutRecipient':
    'If a report concerns the person it would go to, choose somebody else on the report page.',
  'recipients.none': 'Nobody is entered yet.',

  // Remembered
  'remembered.title': 'Remembered',
  'remembered.intro':
    'People you have decided about. Staffroom does not ask about them again. If you withdraw a decision, it asks at the next request.',
  'remembered.empty': 'Nothing is remembered.',
  'remembered.count': '{count, plural, one {# decision} other {# decisions}}',
  'remembered.person': 'Person',
  'remembered.decision': 'Decision',
  'remembered.site': 'Site',
  'remembered.since': 'Since',
  'remembered.note': 'Note',
  'remembered.action': 'Action',
  'remembered.withdraw': 'Withdraw',
  'remembered.withdrawOf': 'Withdraw: {person}',
  'remembered.withdrawn': 'Withdrawn.',
  'remembered.locked': 'Names are locked. Unlock to see them.',
  'remembered.answered': 'You said: {group}',
  'remembered.answers': 'Who you said it is',
  'remembered.all': 'All decisions',
  'remembered.show': 'Show',

  // Roster
  'rosterTab.title': 'Roster',
  'rosterTab.intro':
    'The names that requests are compared with. Optional: without a roster Staffroom asks you at each request.',
  'rosterTab.none': 'There is no roster. At each request Staffroom asks you who the person is.',
  'rosterTab.passphrase': 'Passphrase',
  'rosterTab.count':
    '{people, plural, one {# person is} other {# people are}} on the roster. Requests are compared with them.',

  // Settings that cannot be read
  'unreadable.title': 'Your settings cannot be read',
  'unreadable.intro':
    'They are still there, but damaged or from another version. Staffroom changes nothing until you choose what to do.',
  'unreadable.restore': 'Go back to an earlier copy',
  'unreadable.restoreText': 'Staffroom keeps copies of the settings as they were.',
  'unreadable.noSnapshots': 'There is no earlier copy that can be read.',
  'unreadable.restoreOf': 'Restore the copy of {time}',
  'unreadable.badSnapshot': 'The copy of {time} cannot be read either.',
  'unreadable.copy': 'Go back to the copy without names',
  'unreadable.copyText':
    'Staffroom keeps a second copy in another place, without anything that says who you are or where you work. It has the timetable, the dates and your choices. You then go through the set-up again for the rest: policy, school, recipients and accounts.',
  'unreadable.copyButton': 'Restore the copy without names of {time}',
  'unreadable.raw': 'Save the damaged settings as a file',
  'unreadable.rawText':
    'Do this first if you want somebody to look at them. The file holds what you entered: keep it to yourself.',
  'unreadable.rawButton': 'Save as a file',
  'unreadable.rawDone': 'The file was handed to the browser. Look in your downloads.',
  'unreadable.afresh': 'Start afresh',
  'unreadable.afreshText':
    'Settings go back to the beginning. The log, the roster and what is remembered stay.',
  'unreadable.afreshButton': 'Start afresh…',
  'unreadable.afreshSure': 'Start afresh with empty settings?',
  'unreadable.afreshSureText':
    'The damaged settings are replaced. Save them as a file first if you may need them.',
  'unreadable.afreshYes': 'Start afresh',
} as const;
