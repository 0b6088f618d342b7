/** What a school is known by, and what is wrong with an entry. */
export const identity = {
  'identity.intro':
    'What Staffroom looks for in your own profile and in what you write, where the policy asks about it. Fill in what you know.',
  'identity.name.abbreviations': 'Short forms of its name',
  'identity.hint.abbreviations':
    'For example: GVP. One on each line, with the capitals that the school uses.',
  'identity.name.handles': 'The school’s own accounts',
  'identity.hint.handles':
    'On any social site. Name or address of the account, one on each line. While you are logged in with one of them, Staffroom shows the rules for school accounts.',
  'identity.name.domains': 'Domains of its e-mail and website',
  'identity.hint.domains': 'For example: school.example. An e-mail address will do. One on each line.',
  'identity.name.hashtags': 'Its hashtags',
  'identity.hint.hashtags': 'For example: #TeamElmbridge. One on each line.',
  'identity.name.trust': 'Trust or federation',
  'identity.hint.trust': 'Its full name, if the school belongs to one.',
  'identity.name.town': 'Town or village',
  'identity.hint.town': 'Tells the school from others of the same name.',
  'identity.name.postcode': 'Postcode of the school',
  'identity.hint.postcode': 'For example: AB1 2CD',
  'identity.name.classNames': 'Names of classes',
  'identity.hint.classNames': 'For example: Oak Class, or 4B. One on each line. “Year 4” is known already.',
  'identity.name.staff': 'Names of colleagues',
  'identity.hint.staff':
    'Optional. Full names, or as pupils say them: Mrs Fairweather. One on each line. Staffroom then asks you to think again before you post about them.',
  'identity.name.contact': 'Your own phone numbers and addresses',
  'identity.hint.contact':
    'Optional. Phone, e-mail, house and street; one on each line. Kept on this computer, and only compared with what you type to somebody who may be a pupil or parent.',

  'lines.problem':
    'Line {number}, “{line}”: {problem}{more, plural, =0 {} one { One more line needs a look.} other { # more lines need a look.}}',
  'lines.tooLong': 'It can be up to {max} characters long. Shorten it.',
  'lines.tooMany':
    'Up to {max} are kept; the last {over, plural, one {line is} other {# lines are}} not. Take out what you can spare.',

  'identity.postcode': '“{text}” is not a UK postcode. It should look like AB1 2CD.',
  'identity.hashtag.empty': 'there is no word after the “#”. Add it, or take the line out.',
  'identity.hashtag.space':
    'a hashtag ends at a space. Write “#{joined}”, or put each hashtag on its own line.',
  'identity.hashtag.sign': 'a hashtag has only letters, digits and “_”. Take out “{sign}”.',
  'identity.hashtag.number': 'a hashtag needs at least one letter.',
  'identity.handle.mail': 'this is an e-mail address. Put what follows the “@” under domains.',
  'identity.handle.notAccount':
    'this address leads to no account. Open the school’s page on the site and copy its address from there.',
  'identity.handle.space': 'the name of an account has no spaces. Copy the address of its page instead.',
  'identity.handle.form':
    'this cannot be the name of an account: it has letters, digits, “.”, “-” and “_” only, and at least two of them.',
  'identity.domain.form': 'this is not a domain. It should look like school.example.',
  'identity.domain.everybody':
    'anybody can have an address at {host}, so it does not tell the school. Take it out; a page there goes under accounts.',
  'identity.domain.shared': 'many schools share {host}. Put the school’s own name before it.',
  'identity.noWords': 'there is no word in it to compare with. Correct it, or take the line out.',
  'identity.shortForm': 'one letter is too short to be looked for. Write a longer form.',
  'identity.oneWord': 'write a full name, or a title and surname: a single name would be found everywhere.',
  'identity.contact': 'this is not a whole phone number, e-mail address or postal address.',
} as const;
