/**
 * What this version of Staffroom does about each duty (`does`), and what it cannot see or leaves to the user (`cannot`).
 * Only what is there counts: whoever builds more changes the sentence with it.
 */
const notYet = 'Nothing in this version, beyond showing the rule.';
const noEyes = 'It cannot see whether this is done.';

export const dutiesHelp = {
  'duty.A1.does':
    'Reads your own profile on Facebook and X when you open it, and shows in the panel where it names the school.',
  'duty.A1.cannot':
    'It does not look at pictures, at groups or pages you run, or at profiles on other sites.',
  'duty.A2.does': 'Shows where your own profile on Facebook or X says that you work in a school.',
  'duty.A2.cannot': 'It knows the posts on its list and those you add; other words for them it misses.',
  'duty.A3.does':
    'Where your own profile names the school, looks for words that say the views are yours, and offers some to copy.',
  'duty.A3.cannot': 'It never writes to a profile, and looks for such words in English and Welsh only.',
  'duty.A4.does': notYet,
  'duty.A4.cannot': 'It looks at no pictures.',
  'duty.A5.does':
    'Warns when an address with the school’s domain is typed into a sign-up or account-settings form of Facebook or X, or stands on your profile.',
  'duty.A5.cannot': 'It does not see accounts that were made earlier, and keeps nothing of what is typed.',
  'duty.A6.does':
    'Shows where your own profile on Facebook or X has a phone number, a private e-mail address or a postal address.',
  'duty.A6.cannot': 'It cannot see whom the site shows them to.',
  'duty.A7.does': 'Shows the rule. There is nothing it could look for.',
  'duty.A7.cannot': noEyes,
  'duty.A8.does': notYet,
  'duty.A8.cannot': 'It looks at no pictures.',
  'duty.A9.does': 'Shows the rule.',
  'duty.A9.cannot': noEyes,

  'duty.B1.does':
    'Points out a request on Facebook, Messenger or X that may come from a pupil, or asks you who it is, and prepares the report. It never accepts, declines or answers.',
  'duty.B1.cannot': 'Requests on a phone, in another browser, in a private window or on other sites.',
  'duty.B2.does':
    'Points out a request that may come from somebody the policy covers here, or asks you who it is, and prepares the report.',
  'duty.B2.cannot': 'Requests on a phone, in another browser, in a private window or on other sites.',
  'duty.B3.does':
    'Points out a request that may come from a former pupil. Where the policy has an age limit, the rule ends by the date in the roster; without one, Staffroom says that it does not know the age.',
  'duty.B3.cannot': 'The age of somebody who is not on the roster.',
  'duty.B4.does':
    'Holds your own click on Add, Follow or Connect once where the name may be that of somebody the policy speaks of, says which clause, and lets the second click through.',
  'duty.B4.cannot':
    'Without a roster: anybody you have not answered about. Clicks on a phone, in another browser or on other sites.',
  'duty.B5.does':
    'Points out a message request, and holds your own click on Message or Share to once. It does not read what a message says to do so.',
  'duty.B5.cannot': 'Messages on a phone, in another browser or on other sites.',
  'duty.B6.does':
    'Opens no page of anybody by itself. Where the policy says this, it holds your own click on the profile of somebody who may be a pupil or parent once.',
  'duty.B6.cannot': 'Profiles you open on a phone, in another browser or on other sites.',
  'duty.B7.does':
    'Remembers a person you name as your own family, with your reason and the day, and does not point them out again. You can take it back under Remembered, or put it on the declaration form.',
  'duty.B8.does':
    'Has the declaration form, filled in with what is known, to print, save, copy or mail. Once you record that the school approved it, the person is shown as declared until the last day; it reminds you of the review.',
  'duty.B8.cannot': 'Whether the school has decided so and has it on record: that is your statement.',
  'duty.B9.does':
    'Keeps deviation notes and prepares them for the headteacher. Once the headteacher was told, a note on a rule of time or device switches its notice off until its last day.',
  'duty.B9.cannot': 'Whether the headteacher was told: that is your statement.',
  'duty.B10.does': notYet,
  'duty.B10.cannot': 'It does not read your list of contacts.',
  'duty.B11.does': 'Shows the rule.',
  'duty.B11.cannot': noEyes,
  'duty.B12.does':
    'Holds your own click on sharing something to somebody once, where the name may be that of somebody the policy speaks of.',
  'duty.B12.cannot': 'What you send: it looks at no pictures, video or sound.',
  'duty.B13.does': 'Says so beside a request that may come from a former pupil.',
  'duty.B13.cannot': noEyes,

  'duty.C1.does':
    'Prepares the report, addressed to whom the policy names or you chose. You send it; the log keeps that you said so.',
  'duty.C1.cannot': 'Whether a report has arrived.',
  'duty.C2.does':
    'For a message request, addresses the report to whom the policy names and says that it is to be told at once.',
  'duty.C2.cannot': 'What a message says: it does not read messages.',
  'duty.C3.does': 'Shows the rule. A form for other concerns is not in this version.',
  'duty.C3.cannot': 'Misuse by others: it does not look for it.',
  'duty.C4.does': 'Shows the rule. A form for this is not in this version.',
  'duty.C4.cannot': 'It does not judge content.',
  'duty.C5.does': 'Keeps a numbered log of what it pointed out and what you did, which you can export.',
  'duty.C5.cannot': 'Anything that did not pass through Staffroom.',
  'duty.C6.does':
    'Puts no names into file names, window titles, addresses or notifications, and sends nothing by itself.',
  'duty.C6.cannot': 'What you tell anybody in another way.',
  'duty.C7.does': 'Asks you to check which mail account opens, before it hands a report over.',
  'duty.C7.cannot': 'From which account a message is sent.',
  'duty.C8.does': 'Keeps whom to tell, under Recipients, and names them beside every finding.',
  'duty.C9.does': 'Shows the rule.',

  'duty.D1.does':
    'Shows a notice over social sites in lesson or teaching time, by your timetable. You can leave, or go on and say why.',
  'duty.D1.cannot':
    'Your phone, other browsers, and whether a lesson really takes place: it goes by the timetable you entered.',
  'duty.D2.does': 'Shows no notice in breaks; the panel shows when the rule holds next.',
  'duty.D2.cannot': 'Whether a break really takes place: it goes by the timetable you entered.',
  'duty.D3.does':
    'Shows a notice over social sites during the working day and on trips, by your timetable. You can leave, or go on and say why.',
  'duty.D3.cannot': 'Where you are: it never asks for your location.',
  'duty.D4.does':
    'Measures your own use for yourself alone, and shows a notice when the minutes you allow yourself are used up.',
  'duty.D4.cannot': 'Your phone and other browsers.',
  'duty.D5.does':
    'Covers social pages and hides names with one key, or while you say that pupils are nearby.',
  'duty.D5.cannot': 'Who is in the room.',
  'duty.D6.does': 'Keeps a record of the permission, with its last day and conditions.',
  'duty.D6.cannot': 'Which network you are on.',
  'duty.D7.does': 'Shows a notice over every social site, if you set that this is a school device.',
  'duty.D7.cannot': 'Whose computer this is.',
  'duty.D8.does': 'Keeps a record of an exception that was agreed, with its last day.',
  'duty.D8.cannot': 'Your phone.',
  'duty.D9.does': 'Shows the rule. This is the school’s to do.',
  'duty.D9.cannot': 'Pupils’ equipment.',
  'duty.D10.does': 'Offers and links to no way round a filter.',

  'duty.E1.does': notYet,
  'duty.E1.cannot': 'It does not read the settings of a site and never changes them.',
  'duty.E2.does': notYet,
  'duty.E2.cannot': 'What others see of you.',
  'duty.E3.does': notYet,
  'duty.E3.cannot': 'It does not read the settings of a site.',
  'duty.E4.does': notYet,
  'duty.E4.cannot': 'It does not read the settings of a site.',
  'duty.E5.does':
    'Reminds you when the last tab of a social site is closed, and at the end of a working day in which one was used.',
  'duty.E5.cannot': 'Whether you are logged in elsewhere; it reads no cookies.',
  'duty.E6.does':
    'Never reads a password field. Many security experts recommend a password manager; where a policy asks not to save passwords, ask the school what it means.',
  'duty.E6.cannot': 'Your passwords.',
  'duty.E7.does': 'Shows the rule.',
  'duty.E7.cannot': noEyes,
  'duty.E8.does': notYet,
  'duty.E8.cannot': 'It looks at no pictures.',
  'duty.E9.does': 'Shows the rule.',
  'duty.E9.cannot': 'Your phone.',
  'duty.E10.does':
    'While you write a message on Facebook, Messenger or X to somebody who may be a person the clause speaks of, compares it with the contact details you listed and with what looks like a phone number or an address, and holds Send once.',
  'duty.E10.cannot':
    'Messages to people who are not on your roster, and what you tell elsewhere or on other devices.',

  'duty.F1.does':
    'Compares what you write on Facebook, Messenger and X with your roster, your school’s names and its classes while you type, and holds Post or Send once. Nothing of it is kept.',
  'duty.F1.cannot':
    'Names that are on no roster, descriptions without a name, pictures, and other sites and devices.',
  'duty.F2.does':
    'Asks once whether a pupil is in what you attach, when your text is about the school or you are with it.',
  'duty.F2.cannot': 'Pictures: it looks at none. Only you can say.',
  'duty.F3.does':
    'When you name the school, a pupil or a colleague you listed, holds Post once and gives you three things to ask yourself.',
  'duty.F3.cannot': 'Your tone: it does not judge it.',
  'duty.F4.does':
    'Holds your own click on sharing or saving what one of the accounts you named as your school’s has posted, once, while you are logged in to another account.',
  'duty.F4.cannot': 'What you download by other ways, and what it is used for.',
  'duty.F5.does': 'Shows the rule.',
  'duty.F5.cannot': 'Pictures: it looks at none.',
  'duty.F6.does':
    'As for disclaimers: where your own profile names the school, looks for words that say the views are yours.',
  'duty.F6.cannot': 'Whether a single post could pass for the school’s view it cannot judge.',
  'duty.F7.does': 'Shows the rule.',
  'duty.F7.cannot': noEyes,
  'duty.F8.does': 'Shows the rule.',
  'duty.F8.cannot': 'Whose material it is.',
  'duty.F9.does': 'Shows the rule.',

  'duty.G1.does': notYet,
  'duty.G1.cannot': 'It searches for nothing by itself.',
  'duty.G2.does': notYet,
  'duty.G2.cannot': 'Pictures: it looks at none.',
  'duty.G3.does': notYet,
  'duty.G4.does': notYet,
  'duty.G4.cannot': 'Posts by others: it does not look for them.',

  'duty.H1.does': 'Takes no screen prints in this version. The log keeps day, site and account of a request.',
  'duty.H1.cannot': 'Messages on a phone.',
  'duty.H2.does': 'Shows the rule, and deletes nothing on a site.',
  'duty.H3.does': 'Shows the rule, and answers nobody.',
  'duty.H4.does': 'Shows the rule. A form for this is not in this version.',
  'duty.H5.does': 'Shows the rule, and sends nothing by itself.',
  'duty.H6.does': 'Shows the rule.',
  'duty.H6.cannot': 'What a site does about it.',
  'duty.H7.does': notYet,
  'duty.H7.cannot': 'The school’s account.',

  'duty.I1.does': 'Shows the rule. The form for this is not in this version.',
  'duty.I1.cannot': 'It judges no content.',
  'duty.I2.does': 'Shows the rule. The form for this is not in this version.',
  'duty.I3.does': 'Shows the rule. It captures nothing.',
  'duty.I3.cannot': 'It looks at no pictures.',
  'duty.I4.does':
    'Takes no picture of any page. If you come upon such an image: close it, copy nothing, and ring the police or the school’s safeguarding lead.',
  'duty.I4.cannot': 'It looks at no pictures.',
  'duty.I5.does': 'Shows the rule. It captures nothing.',
  'duty.I6.does': 'Shows the rule.',
  'duty.I6.cannot': 'It scans no content.',

  'duty.J1.does': 'Shows the rule. The form for this is not in this version.',
  'duty.J2.does': notYet,
  'duty.J3.does': 'Shows the rule. The form for this is not in this version.',
  'duty.J4.does': 'Shows the rule.',
  'duty.J5.does':
    'While you are logged in to one of the accounts you named as your school’s, asks before you post whether a senior colleague has seen it.',
  'duty.J5.cannot': 'Whether it is so: you tick it, and the tick is forgotten with the post.',
  'duty.J6.does':
    'Goes through the school’s conditions with you before its account posts, and shows names of your roster in the text.',
  'duty.J6.cannot': 'What is in the pictures, and who has consented.',
  'duty.J7.does': 'Asks before the school’s account posts whether it is professional and its links are safe.',
  'duty.J7.cannot': 'Where a link leads.',
  'duty.J8.does':
    'While you are logged in to one of the accounts you named as your school’s, holds your own click on Message once.',
  'duty.J8.cannot': 'What a message says, and messages on other devices.',
  'duty.J9.does': 'Shows the rule.',
  'duty.J9.cannot': 'What is asked of the school’s account.',
  'duty.J10.does': 'Shows the rule.',
  'duty.J10.cannot': 'The followers of the school’s account.',
  'duty.J11.does': 'Shows the rule.',
  'duty.J11.cannot': 'Passwords.',
  'duty.J12.does': 'Keeps a record of the permission, with its last day.',
  'duty.J13.does': 'Shows the rule. This is the school’s to do.',
  'duty.J13.cannot': 'Who has consented.',
  'duty.J14.does': 'Shows the rule.',
  'duty.J14.cannot': noEyes,

  'duty.K1.does':
    'Names the clause beside every finding, shows every rule here, and keeps on which day you said you read the policy.',
  'duty.K1.cannot': 'Whether you read it: that is your statement.',
  'duty.K2.does': notYet,
  'duty.K2.cannot': noEyes,
  'duty.K3.does': 'Says here when the policy is past its own review date.',
  'duty.K3.cannot': 'Whether the school has a newer policy.',
  'duty.K4.does':
    'Says under Privacy & permissions exactly what it keeps and where. It sends nothing to the school or to anybody else.',
  'duty.K4.cannot': 'What the school itself monitors.',
  'duty.K5.does': 'Exports your own log whenever you want to show it.',
  'duty.K6.does':
    'Compares names by the same measure whatever their origin, and says why a name may be that of somebody on the roster.',
  'duty.K6.cannot': 'Whether a person is who the name suggests: it is only ever a possible match.',
} as const;
