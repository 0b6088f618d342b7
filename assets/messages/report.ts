/** The report of contact: its page, its first-person text, its form fields (form 4.5), and its ways out. */
export const report = {
  'report.heading': 'Report of contact',
  'report.title': 'Report of contact on a personal social-media account',
  'report.intro':
    'Staffroom has filled this in from what it noted. Check it, change what is not right, then pass it on yourself: Staffroom sends nothing.',
  'report.reference': 'Staffroom {number}',
  'report.clause': '{school}, {clause}',
  'report.loading': 'Fetching the report…',
  'report.noIncident':
    'This address does not name an entry in the log. Open the report from the Staffroom panel or from the log.',
  'report.tryAgain': 'Try again',
  'report.openLog': 'Open the log',

  'report.locked': 'Your roster is locked',
  'report.person.locked':
    'Who this report is about is encrypted, and your roster is locked. Enter your passphrase to go on.',
  'report.person.erased':
    'Who this report was about cannot be read any more, because the passphrase was forgotten and the encrypted part erased.',
  'report.person.unreadable':
    'The record of who this report is about is damaged and cannot be read. The rest of the entry is in the log.',

  'report.state.draft': 'Draft',
  'report.state.prepared': 'Prepared, not marked as sent',
  'report.state.sent': 'Sent, as you said',

  'report.immediately.title': 'Your school’s policy asks for this to be told at once',
  'report.immediately.ring': 'Ring first, then pass on this report:',
  'report.immediately.phone': '{who}: {phone}',
  'report.immediately.noPhone':
    'No telephone number is entered for {who}. Ring the school office, then pass on this report.',

  'report.section.recipients': 'Who hears of it',
  'report.section.facts': 'What happened',
  'report.section.text': 'In your words',
  'report.section.out': 'Pass it on',

  'report.recipients.none': 'Nobody yet. Add the person who should hear of this.',
  'report.recipients.concerned':
    'Does the report concern one of these people? Then choose somebody else. The policies name nobody for that case; your school’s whistle-blowing procedure does.',
  'report.recipient.noName': 'Name not entered',
  'report.recipient.change': 'Change',
  'report.recipient.role': 'Post',
  'report.recipient.name': 'Name',
  'report.recipient.address': 'School e-mail address',
  'report.recipient.phone': 'Telephone',
  'report.recipient.badAddress':
    'This is not a complete e-mail address, so the mail will not be addressed to it.',
  'report.recipient.replace': 'It concerns this person',
  'report.recipient.replaceLabel': 'It concerns this person: {who}',
  'report.recipient.remove': 'Take off',
  'report.recipient.removeLabel': 'Take off: {who}',
  'report.recipient.add': 'Add a person',
  'report.recipient.replaced': '{before} will not receive this report. Now addressed: {after}.',
  'report.recipient.replacedBlank':
    '{before} will not receive this report. Nobody else is entered in the settings: fill in who should.',
  'report.recipient.removed': '{who} taken off the report.',

  'report.field.reference': 'Reference',
  'report.field.staff': 'Member of staff',
  'report.field.staffName': 'Your name',
  'report.field.staffRole': 'Your post',
  'report.field.seenAt': 'Seen on',
  'report.field.site': 'Site',
  'report.field.ownAccount': 'My own account',
  'report.field.nameShown': 'Name as shown',
  'report.field.account': 'Account address or handle',
  'report.field.kind': 'Kind of contact',
  'report.field.believedToBe': 'Believed to be',
  'report.field.howSure': 'How sure',
  'report.field.whatIDid': 'What I did',
  'report.field.otherAction': 'What you did, in your words',
  'report.field.earlier': 'Earlier contacts',
  'report.field.clause': 'Policy and clause',
  'report.field.recipients': 'For the attention of',
  'report.hint.howSure': 'A name match is a possible match. Say what you know and how you know it.',
  'report.hint.earlier': 'One per line.',
  'report.noneRecorded': 'None recorded',
  'report.notGiven': 'not given',
  'report.details': 'Details',
  'report.statement': 'Statement',

  'report.kindOne.friend-request': 'a friend request',
  'report.kindOne.follow-request': 'a follow request',
  'report.kindOne.followed-you': 'that an account had started to follow mine',
  'report.kindOne.message-request': 'a message request',
  'report.kindOne.own-add': 'add somebody as a friend or contact',
  'report.kindOne.own-follow': 'follow somebody',
  'report.kindOne.own-accept': 'accept a request',
  'report.kindOne.own-message': 'write to somebody',
  'report.kindOne.own-share': 'share something with somebody',
  'report.kindOne.own-view': 'open somebody’s profile',
  'report.kindOne.message': 'a message',
  'report.kindOne.tag': 'that I had been tagged',
  'report.kindOne.comment': 'a comment',
  'report.kindOne.other': 'an attempt at contact',

  'report.text.seen':
    'On {seenAt}, I noticed {kind} on {site}{hasOwn, select, yes {, on my personal account ({own})} other {, on my personal account}}. {hasName, select, yes {The account is shown with the name “{name}”{hasAccount, select, yes { ({account})} other {}}.} other {{hasAccount, select, yes {The account is {account}; no name is shown.} other {Neither a name nor an account is shown.}}}}',
  'report.text.own':
    'On {seenAt}, I set out to {kind} on {site}{hasOwn, select, yes {, from my personal account ({own})} other {, from my personal account}}. {hasName, select, yes {The account is shown with the name “{name}”{hasAccount, select, yes { ({account})} other {}}.} other {{hasAccount, select, yes {The account is {account}; no name is shown.} other {Neither a name nor an account is shown.}}}}',
  'report.text.believed': 'The account may belong to {group}. {sure}',
  'report.text.notKnown': 'I do not know who the account belongs to. {sure}',
  'report.text.noEarlier': 'I have no record of earlier contact from this person.',
  'report.text.earlier': 'Earlier contact that I have a record of:{list}',
  'report.text.clause': 'I am reporting this under our policy ({clause}).',

  'report.did.nothing': 'I have not accepted, and I have taken no other action.',
  'report.did.declined': 'I have declined it.',
  'report.did.ignored': 'I have ignored it: I have neither accepted nor declined.',
  'report.did.other': '{other}',

  'report.sure.name':
    'This is a possible match by name only. {reasons} I have not confirmed whose account it is.',
  'report.sure.nameOnly': 'This is a possible match by name only. I have not confirmed whose account it is.',
  'report.sure.answer':
    'I recognise the name as that of somebody I know from school. I have not confirmed whose account it is.',
  'report.earlierLine': '{seenAt}: {kind} on {site} (Staffroom {number}; {state})',

  'report.text.label': 'Your account of it',
  'report.text.hint': 'Facts in the first person. It follows the fields above until you change it here.',
  'report.text.edited': 'You have changed this text, so it no longer follows the fields above.',
  'report.text.afresh': 'Write it afresh from the fields',
  'report.text.afreshDone': 'Text written afresh from the fields.',

  'report.confidential':
    'Confidential. This report concerns an identifiable person. Share it only with those named in it, and by school channels only.',
  'report.schoolMail':
    'A report that names a pupil is school business. Send it from your school e-mail or put it into your school’s own system, not from a personal address.',

  'report.out.copy': 'Copy',
  'report.out.copyHint': 'To paste into school e-mail or the school’s system.',
  'report.out.print': 'Print',
  'report.out.printHint': 'On A4.',
  'report.out.file': 'Save as a mail draft',
  'report.out.fileHint': 'An .eml file, addressed and filled in, for your mail program to open.',
  'report.out.mail': 'Open in mail program',
  'report.out.mailHint': 'Starts a new message in this computer’s mail program.',
  'report.out.subject': 'Staffroom {number}: contact on a personal account',

  'report.out.copied': 'Copied. Paste it where it should go.',
  'report.out.copyFailed': 'The browser did not allow copying. Select the text below and copy it yourself.',
  'report.out.copyByHand': 'The whole report, to copy',
  'report.out.printed': 'Handed to the browser’s print window.',
  'report.out.saved': 'Saved as {file} in your downloads.',
  'report.out.opened': 'Handed to your mail program. Check the sender’s address there before you send it.',
  'report.out.openedShort':
    'Handed to your mail program with your account of it only: the table of details would make the link too long. Check the sender’s address before you send it.',
  'report.out.tooLong':
    'This report is too long for a mail link, and mail programs would cut it off. It has been copied instead: start a message and paste it.',
  'report.out.tooLongNotCopied':
    'This report is too long for a mail link, and mail programs would cut it off. Use Copy, or save it as a mail draft.',
  'report.out.unaddressed':
    'It has no address yet: no e-mail address is entered for anybody who should hear of this.',
  'report.out.notRecorded':
    'But this could not be noted in the log, so it will not show as prepared. {reason}',

  'report.mailWarning.title': 'Which mail account will open?',
  'report.mailWarning.text':
    'Your computer opens whatever is set for mail links. It may start the message from a personal address, and if it is web mail, that service receives the text at once. A report that names a pupil should go from your school address: check the sender before you send it, or copy the report into school e-mail.',
  'report.mailWarning.go': 'Open the mail program',
  'report.mailWarning.copy': 'Copy instead',
  'report.mailWarning.cancel': 'Cancel',

  'report.sent.button': 'I have sent it',
  'report.sent.hint': 'Staffroom cannot see whether it was sent. It notes that you said so.',
  'report.sent.said': 'On {seenAt} you said that you had sent this report.',
  'report.sent.preparedAt': 'Prepared on {seenAt}.',
  'report.sent.notYet': 'Copy, print, save or open it first. Then say here when you have sent it.',
  'report.sent.recorded': 'Noted: you say that you have sent it.',

  'report.print.signature': 'Signature',
  'report.print.date': 'Date',
} as const;
