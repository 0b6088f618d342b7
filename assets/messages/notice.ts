/** What the notice over a social site says: what is on, what the clause asks and how strongly, what comes next; and its choices. */
export const notice = {
  'notice.what.lesson': 'Lesson',
  'notice.what.duty': 'Time with children',
  'notice.what.break': 'Break',
  'notice.what.lunch': 'Lunch',
  'notice.what.planning': 'Planning time',
  'notice.what.before-school': 'Before school',
  'notice.what.after-school': 'After school',
  'notice.what.work': 'Working day',
  'notice.what.trip': 'School trip',
  'notice.what.allowance': 'Your time for today is used up',
  'notice.what.device': 'This is set as a school device',

  'notice.title.until': '{what}, until {end}',
  'notice.title.named': '{what} ({label}), until {end}',
  'notice.title.open': '{what}',
  'notice.title.allDay': '{what}, all day',

  'notice.source': '{school}, {cite}',
  'notice.clause.must': '{gist} This is required: {source}.',
  'notice.clause.should': '{gist} This is expected: {source}.',
  'notice.clause.advised': '{gist} This is advice; the choice is yours: {source}.',
  'notice.clause.permitted': '{gist} The policy only says what it permits: {source}.',
  'notice.clause.silent': '{gist} {source}.',
  'notice.allowance':
    'You allow yourself {minutes, plural, one {# minute} other {# minutes}} a day in working hours. The limit is your own.',

  'notice.next.free': 'From {at} the notice stays away.',
  'notice.next.named': 'From {at} ({label}) the notice stays away.',
  'notice.at': '{day} {time}',

  'notice.leave': 'Leave this site',
  'notice.teaching': 'This is for teaching',
  'notice.permittedBy': 'What was permitted, and by whom? You can leave this empty.',
  'notice.confirm': 'Go on',
  'notice.back': 'Back',
  'notice.different': 'My timetable is different today',
  'notice.continue': 'Continue anyway',
  'notice.hidden': 'Everything is hidden, by your key.',
  'notice.nearby': 'Hidden while pupils are nearby.',
  'notice.show': 'Show again',
} as const;
