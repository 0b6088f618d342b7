/** What texts are compared with, and the box to try one. */
export const schoolTerms = {
  'terms.title': 'What your texts are compared with',
  'terms.intro':
    'Staffroom compares your own profile, and what you write before you send it, with what you entered above.',
  'terms.nothing': 'Nothing is entered above yet, so nothing of the school can be found in a text.',
  'terms.caption': 'How each is looked for',
  'terms.term': 'Looked for',
  'terms.counts': 'How it counts',
  'terms.many': '{first} and {more, plural, one {# more} other {# more}}',
  'terms.name':
    '“{core}” together with a word such as school, primary, academy or ysgol, or as one word after “#”.',
  'terms.name.kind':
    'A school of that name but of another kind (infant, junior, high school and the like) is not yours.',
  'terms.name.common':
    'Many schools share this name, so one that is put in another place than {town} is not yours.',
  'terms.name.noTown':
    'Many schools share this name. Enter the town above, so that Staffroom can tell them apart.',
  'terms.name.noWords':
    'Never: every school could be called that. Enter the name with the words that only yours has.',
  'terms.abbreviations':
    'In these capitals, near something about school. Five letters or more count anywhere.',
  'terms.handles': 'After “@”, or in the address of an account.',
  'terms.domains': 'In an e-mail address or a web address.',
  'terms.hashtags': 'As a hashtag, whatever its capitals.',
  'terms.trust': 'By its full name.',
  'terms.town': 'Only where a profile also says that you work in a school there.',
  'terms.postcode': 'With or without its space.',
  'terms.classNames':
    'In posts and messages, with “class” or something else about school beside it. “Year 4” and the like are always looked for.',
  'terms.staff': 'In posts, by full name or by title and surname.',

  'professions.title': 'Words for working in a school',
  'professions.asked':
    '{school}’s policy asks you to leave your profession off your profile. These words are looked for.',
  'professions.notAsked':
    '{school}’s policy does not ask you to leave your profession off your profile, so these words are not looked for. What you choose here is kept for a policy that does.',
  'professions.noPolicy': 'No policy is chosen yet. These words are looked for if yours asks for it.',
  'professions.add': 'Words to add',
  'professions.addHint': 'For example: music tutor. One on each line.',
  'professions.list': '{counted} of {all} built-in words count',
  'professions.listHint':
    'Take the tick away from what does not say that you work in a school. Somebody else’s post, an earlier one and “yoga teacher” do not count anyway.',
  'professions.all': 'Tick all',

  'try.title': 'Try a text',
  'try.intro':
    'See what Staffroom would say. Nothing you type here is kept. Names on the roster are not compared here.',
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
  'try.let': 'What comes close, and why it does not count',
  'try.ownDetail': 'You listed it as your own: {term}.',
  'try.switchedOff': 'You switched this rule off, under Rules: {rule}.',

  'nearMiss.name.no-kind': 'There is no word such as “school” beside it, so it may be something else.',
  'nearMiss.name.longer-name': 'A further word makes it the name of another school.',
  'nearMiss.name.other-kind': 'It is another kind of school than {term}.',
  'nearMiss.name.other-faith': 'It is a school of another faith than {term}.',
  'nearMiss.name.no-school': 'What follows makes it a street, a church or a club, not a school.',
  'nearMiss.name.other-place': 'A school of that name in another place is another school.',
  'nearMiss.notWorkplace':
    'It is said to be a school attended or left, or your own child’s, not where you work.',
  'nearMiss.notOwnPost': 'It does not say that this is your own job in a school.',
  'nearMiss.leftOut': 'You took it off the words for working in a school.',
  'nearMiss.class':
    'On its own it is an ordinary word. {term} counts with “class” or something else about school beside it.',
  'nearMiss.colleague':
    'A single name could be anybody’s. {name} counts by full name, or by title and surname.',
  'nearMiss.shortForm': '{term} counts in its own capitals and near something about school.',
  'nearMiss.allowed':
    'It names the school, which this policy allows where you say that your views are your own. You do.',
  'nearMiss.notAsked.A1': 'It names the school. The policy does not ask you to leave that out.',
  'nearMiss.notAsked.A2': 'It says that you work in a school. The policy does not ask you to leave that out.',
  'nearMiss.notAsked.A5': 'It is a school e-mail address. The policy says nothing about it on profiles.',
  'nearMiss.notAsked.A6': 'It is a private detail. The policy does not ask you to leave it off a profile.',
  'nearMiss.notAsked.E10': 'It is a private detail. The policy says nothing about giving it in a message.',
  'nearMiss.notAsked.F1':
    'It names somebody or something at the school. The policy says nothing about that in posts.',
  'nearMiss.notAsked.F3':
    'It names the school or somebody there. The policy does not ask you to think twice about that.',
} as const;
