/**
 * The words for the values that policy works with: one key per value, so that every page calls a thing by the same name.
 * A label stands alone ("Pupil"); a word stands inside a sentence ("a pupil").
 */
export const words = {
  'group.pupil': 'Pupil',
  'group.parent': 'Parent',
  'group.family': 'Family member of a pupil',
  'group.leaver': 'Former pupil',
  'group.none': 'Nobody from school',
  'group.not-known': 'Not known',

  'groupOne.pupil': 'a pupil',
  'groupOne.parent': 'a parent',
  'groupOne.family': 'a family member of a pupil',
  'groupOne.leaver': 'a former pupil',

  'groupMany.pupil': 'pupils',
  'groupMany.parent': 'parents',
  'groupMany.family': 'family members of pupils',
  'groupMany.leaver': 'former pupils',

  'strength.must': 'Required',
  'strength.should': 'Expected',
  'strength.advised': 'Advised',
  'strength.permitted': 'Permitted',
  'strength.silent': 'Not mentioned',

  'strengthSays.must': 'The policy requires this.',
  'strengthSays.should': 'The policy expects this.',
  'strengthSays.advised': 'The policy gives this as advice. The choice is yours.',
  'strengthSays.permitted': 'The policy permits this.',
  'strengthSays.silent': 'The policy does not mention this.',

  'verb.accept': 'accepting a request',
  'verb.add': 'adding as a friend or contact',
  'verb.follow': 'following or being followed',
  'verb.message': 'sending messages',
  'verb.contact': 'contact of any other kind',
  'verb.view': 'using or visiting their pages',
  'verb.share': 'sharing pictures, video or sound',

  'exception.family': 'your own family',
  'exception.declared-relationship': 'a relationship the school has on record',
  'exception.official-channel': 'the school’s own channels',

  'role.headteacher': 'Headteacher',
  'role.dsl': 'Designated Safeguarding Lead (DSL)',
  'role.deputy-dsl': 'Deputy DSL',
  'role.senior-leader': 'Senior member of staff',
  'role.line-manager': 'Line manager',
  'role.other': 'Somebody else',

  'roleOne.headteacher': 'the headteacher',
  'roleOne.dsl': 'the DSL',
  'roleOne.deputy-dsl': 'the deputy DSL',
  'roleOne.senior-leader': 'a senior member of staff',
  'roleOne.line-manager': 'your line manager',
  'roleOne.other': 'somebody else',

  'kind.friend-request': 'Friend request',
  'kind.follow-request': 'Follow request',
  'kind.followed-you': 'Started following you',
  'kind.message-request': 'Message request',
  'kind.message': 'Message',
  'kind.tag': 'Tag',
  'kind.comment': 'Comment',
  'kind.other': 'Other',

  'surface.identity': 'Your account',
  'surface.incoming-requests': 'Friend and follow requests',
  'surface.notifications': 'Notifications',
  'surface.message-requests': 'Message requests',

  'outcome.found': 'Read',
  'outcome.none': 'Read: nobody there',
  'outcome.cannot-read': 'Could not be read',

  'site.facebook': 'Facebook',
  'site.messenger': 'Messenger',
  'site.x': 'X',

  'state.noticed': 'Noticed',
  'state.later': 'Left for later',
  'state.prepared': 'Report prepared',
  'state.sent': 'Report sent, as you said',
  'state.not-same-person': 'Not the same person',
  'state.family': 'Your own family',
  'state.declared': 'Declared',
  'state.withdrawn': 'Decision withdrawn',

  'remembered.not-same-person': 'Not the same person',
  'remembered.family': 'Your own family',
  'remembered.declared': 'Declared on {date}',
  'remembered.not-from-school': 'Not from school',

  'action.nothing': 'Nothing',
  'action.declined': 'Declined',
  'action.ignored': 'Ignored',
  'action.other': 'Something else',

  'reach.full': 'Staffroom sees this and helps with it.',
  'reach.part': 'Staffroom sees part of this: on this computer, in this browser, on the sites it reads.',
  'reach.remind': 'Staffroom cannot see this. It can remind you.',
  'reach.out': 'Staffroom cannot help with this beyond saying it.',
} as const;
