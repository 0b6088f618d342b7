/** What texts are compared with, and the box to try one. */
export const schoolTerms = {
  'terms.title': 'What your texts are compared with',
  'terms.intro':
    'Your own profile, and what you write before you send it. Staffroom looks for what you entered above, in these ways.',
  'terms.nothing': 'Nothing is entered above yet, so nothing of the school can be found in a text.',
  'terms.caption': 'How each is looked for',
  'terms.term': 'Looked for',
  'terms.counts': 'It counts when',
  'terms.many': '{first} and {more, plural, one {# more} other {# more}}',
  'terms.name':
    '“{core}” has a word for a school beside it: school, primary, academy, ysgol … Also as one word after “#”.',
  'terms.name.kind': 'Another kind of school of that name is another school.',
  'terms.name.common':
    'Many schools have this name: with another place than {town} after it, it is not yours.',
  'terms.name.noTown':
    'Many schools have this name. Enter the town above, so that those in other places can be told apart.',
  'terms.name.noWords':
    'Never: every school is called that. Enter the name with the words that only yours has.',
  'terms.abbreviations':
    'It stands in these capitals, with something of a school near it. Five letters or more count by themselves.',
  'terms.handles': 'It follows “@”, or stands in the address of an account.',
  'terms.domains': 'It ends an e-mail address or a web address.',
  'terms.hashtags': 'It stands as a hashtag, in capitals or not.',
  'terms.trust': 'Its full name stands there.',
  'terms.town': 'A profile says besides that you work in a school there.',
  'terms.postcode': 'It stands there, with or without its space.',
  'terms.classNames':
    'In what you write: the word “class” stands by it, or something else of school life. “Year 4” and its like are always looked for.',
  'terms.staff': 'In posts: the full name, or a title with the surname, stands there.',

  'professions.title': 'Words for working in a school',
  'professions.asked':
    '{school}’s policy asks you to leave your profession off your profile. These words count.',
  'professions.notAsked':
    '{school}’s policy does not ask you to leave your profession off your profile, so these words are not looked for. What you choose here is kept for a policy that does.',
  'professions.noPolicy': 'No policy is chosen yet. These words count if yours asks for it.',
  'professions.add': 'Words to add',
  'professions.addHint': 'For example: music tutor. One on each line.',
  'professions.list': '{counted} of {all} built-in words count',
  'professions.listHint':
    'Take the tick away from what does not say that you work in a school. Somebody else’s post, an earlier one and “yoga teacher” do not count anyway.',
  'professions.all': 'Tick all',

  'try.title': 'Try a text',
  'try.intro':
    'What Staffroom would say of it. Nothing you type here is kept, and names on the roster are not compared here.',
  'try.kind': 'What it is',
  'try.kind.profile': 'Something on my profile',
  'try.kind.post': 'A post or comment',
  'try.kind.message': 'A message to somebody who may be a pupil or parent',
  'try.field': 'Where on the profile',
  'try.field.displayName': 'Name',
  'try.field.handle': 'Handle',
  'try.field.bio': 'About me, bio',
  'try.field.category': 'Category',
  'try.field.jobTitle': 'Job title',
  'try.field.workplace': 'Workplace now',
  'try.field.formerWorkplaces': 'Earlier workplaces',
  'try.field.education': 'Schools attended',
  'try.field.location': 'Location',
  'try.field.hometown': 'Home town',
  'try.field.link': 'Link',
  'try.field.phone': 'Phone',
  'try.field.email': 'E-mail',
  'try.text': 'Text',
  'try.clear': 'Clear',
  'try.noPolicy': 'Choose a policy first: without one there is nothing to compare a text with.',
  'try.found': '{count, plural, one {One finding} other {# findings}}',
  'try.nothing': 'Nothing is found in this text.',
  'try.marked': 'The text, with what was found',
  'try.findings': 'What was found',
  'try.let': 'What comes close, and why it is none',
  'try.switchedOff': 'You switched this rule off, under Rules: {rule}.',

  'nearMiss.name.no-kind': 'No word for a school stands by it, so it need not be the school.',
  'nearMiss.name.longer-name': 'Another word belongs to the name: it is another school.',
  'nearMiss.name.other-kind': 'It is another kind of school than {term}.',
  'nearMiss.name.other-faith': 'It is a school of another faith than {term}.',
  'nearMiss.name.no-school': 'What follows makes it a street, a church or a club, not a school.',
  'nearMiss.name.other-place': 'A school of that name in another place is another school.',
  'nearMiss.notWorkplace':
    'The text speaks of it as a school attended, left, or of your own child, not as where you work.',
  'nearMiss.notOwnPost': 'It is not said as your own post in a school.',
  'nearMiss.leftOut': 'You took it off the words for working in a school.',
  'nearMiss.class':
    'By itself it is a word; {term} is meant with “class” or something of school life beside it.',
  'nearMiss.colleague':
    'One name alone may be anybody; {name} is meant by the full name, or a title and surname.',
  'nearMiss.shortForm': '{term} counts in its own capitals, with something of a school beside it.',
  'nearMiss.allowed':
    'It names the school, which this policy allows where you say that your views are your own. You do.',
  'nearMiss.notAsked.A1': 'It names the school. The policy does not ask you to leave that out.',
  'nearMiss.notAsked.A2': 'It says that you work in a school. The policy does not ask you to leave that out.',
  'nearMiss.notAsked.A5': 'It is a school e-mail address. The policy says nothing about it on profiles.',
  'nearMiss.notAsked.A6': 'It is a private detail. The policy does not ask you to leave it off a profile.',
  'nearMiss.notAsked.E10': 'It is a private detail. The policy does not ask you to keep it to yourself.',
  'nearMiss.notAsked.F1': 'It names somebody or something of the school. The policy does not speak of that.',
  'nearMiss.notAsked.F3':
    'It names the school or somebody there. The policy does not ask you to think again.',
} as const;
