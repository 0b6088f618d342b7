/** The own profile against the policy (A1 to A3, A5, A6, F6), in the panel and beside a form. */
export const profile = {
  'profile.title': 'Your profile',
  'profile.account': '{site}: {account}',
  'profile.summary.look': '{count} to look at',
  'profile.summary.undecided': '{count} not decided',
  'profile.summary.unread': '{count} could not be read',
  'profile.summary.clear': '{count} with nothing found',
  'profile.summary.notSeen': '{count} not looked at yet',
  'profile.lastLook': 'Last look: {time}.',
  'profile.session': 'What was read is kept until the browser is closed, and nowhere but here.',

  'profile.state.not-looked':
    'Not looked at yet. Open your profile and the pages under “About”, as far as the site has them; each is looked at as you open it.',
  'profile.state.silent':
    'The policy asks nothing of personal profiles, or you switched off what it advises: nothing is looked for.',
  'profile.state.school-account':
    'This is one of the school’s own accounts. The rules for personal profiles do not touch it.',
  'profile.open': 'Open my profile',
  'profile.openLabel': 'Open my profile on {site}',

  'profile.noSchool.title': 'Staffroom does not know what your school is called',
  'profile.noSchool.text':
    'So nothing on your profile can be compared with its name. Enter the names it goes by in the settings.',
  'profile.noSchool.button': 'Enter the school’s names',

  'profile.unread.title': 'Part of your profile could not be read',
  'profile.unread.text':
    'That does not mean that nothing is there. Reload the page; if it stays so, look at it yourself.',
  'profile.unread.page': 'Open that page',

  'profile.field.displayName': 'Name',
  'profile.field.handle': 'Username',
  'profile.field.bio': 'Bio',
  'profile.field.category': 'Category',
  'profile.field.jobTitle': 'Job title',
  'profile.field.workplace': 'Workplace',
  'profile.field.formerWorkplaces': 'Earlier workplaces',
  'profile.field.education': 'Education',
  'profile.field.location': 'Place',
  'profile.field.hometown': 'Home town',
  'profile.field.link': 'Links',
  'profile.field.phone': 'Phone',
  'profile.field.email': 'E-mail',

  'profile.verdict.look': 'To look at',
  'profile.verdict.undecided': 'Not decided',
  'profile.verdict.clear': 'Nothing found',
  'profile.verdict.clear.empty': 'Empty',
  'profile.verdict.cannot-read': 'Could not be read',
  'profile.verdict.not-seen': 'Not looked at yet',

  'profile.found': 'Found',
  'profile.seenAt':
    'Seen at {time} on {page, select, front {your profile’s first page} other {another page of your profile}}.',
  'profile.change': 'What to change',
  'profile.changeLink': 'Change it on {site}',
  'profile.changeLabel': 'Change it on {site}: {field}',
  'profile.seeLink': 'Open the page that shows it',
  'profile.seeLabel': 'Open the page that shows it: {field}',
  'profile.also': 'The same is asked in {clause}.',

  'profile.why.noDisclaimer': 'Nothing that was read of the profile says that your views are your own.',
  'profile.change.A1': 'Leave out what names the school, or says which one it is.',
  'profile.change.A1.handle':
    'Choose a username that does not name the school. Links to the old one will no longer work.',
  'profile.change.A2': 'Leave out what says that you work in a school.',
  'profile.change.A3': 'Say so in your bio, or leave the school out.',
  'profile.change.A5': 'Give an address of your own instead of the school’s.',
  'profile.change.A6':
    'Take it off, or let nobody but yourself see it. Staffroom cannot see whom the site shows it to.',

  'profile.note.disclaimerThere': 'It names the school, and your profile says that your views are your own.',
  'profile.note.disclaimerUnread':
    'It names the school. Whether your profile says that your views are your own is not known: your bio was not read.',
  'profile.note.noSchool': 'It was read, but not compared with the school’s name.',
  'profile.note.partly': 'Not all of it could be read.',

  'profile.disclaimer.title': 'Disclaimer',
  'profile.disclaimer.because': '{fields} {count, plural, one {names} other {name}} the school.',
  'profile.disclaimer.missing':
    'In your own words, or in some of these: press one to copy it, and put it there yourself.',
  'profile.disclaimer.bio': 'Open the page for your bio',
  'profile.disclaimer.copy': 'Copy: {words}',
  'profile.disclaimer.copied': 'Copied. Put it into your bio yourself.',
  'profile.disclaimer.failed': 'The browser did not allow copying. Select the words and copy them by hand.',
  'profile.disclaimer.words.own': 'All views here are my own.',
  'profile.disclaimer.words.employer': 'My own views, not those of my employer.',
  'profile.disclaimer.words.welsh': 'Fy marn i yw popeth yma. All views my own.',

  'profile.list.unread': 'Not read ({count})',
  'profile.list.clear': 'Nothing found ({count})',
  'profile.list.clearLimits':
    'That is what was read, as the pages showed it to you. Pictures, groups and posts are not looked at.',
  'profile.rules': 'What is compared',
  'profile.rules.off': 'You switched it off.',
  'profile.rules.silent': 'The policy does not mention it.',

  'profile.again': 'Look again',
  'profile.again.hint': 'Changed something? Open the page that shows it, or press “Look again” there.',
  'profile.again.done': 'The page is being looked at again.',
  'profile.forget': 'Forget what was read',
  'profile.forget.done': 'Forgotten.',
  'profile.hidden': 'What stands on your profile is not shown while names are hidden.',
  'profile.failed': 'What was read of your profile cannot be shown. {reason}',
  'profile.notOpen':
    'That page does not answer: it was closed, or was open before Staffroom was. Reload it, and it is looked at again.',

  'profile.mail.heading': '{site}: a school e-mail address',
  'profile.mail.title': 'This is a school e-mail address',
  'profile.mail.sign-up': 'You are typing a school address into a form that makes an account.',
  'profile.mail.settings': 'You are typing a school address into the settings of this account.',
  'profile.mail.hint':
    'For a personal account, use an address of your own. Staffroom has not kept what you typed, and does not stop you.',
  'profile.mail.entry.sign-up':
    'An address at {domain} was typed into a form that makes an account, at {time}.',
  'profile.mail.entry.settings':
    'An address at {domain} was typed into the settings of your account, at {time}.',
} as const;
