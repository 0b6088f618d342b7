/** What the rules say about a person who asks for contact. A name is only ever a possible match. */
export const rules = {
  'rules.unknownPolicy':
    'The settings name a policy, “{id}”, that this version of Staffroom does not know. Choose the policy again in the settings, or install a newer version.',

  'rules.own': 'This is your own account.',
  'rules.locked': 'The roster is locked, so this name was not compared with it.',
  'rules.question': 'There is no roster to compare with. Do you know this person from school?',
  'rules.cannotTell': 'What the page shows is too little to compare with the roster.',
  'rules.notOnRoster': 'No name on the roster matches this one.',
  'rules.noRule': '{school}: the policy has no rule about contacts of this kind.',
  'rules.silent':
    '{school}: the policy has no rule about contacts of this kind from {group, select, pupil {pupils} parent {parents} family {family members of pupils} leaver {former pupils} other {this group}}.',
  'rules.ofAge':
    'The rule for former pupils ends at 18. By the roster, the former pupil of this name counts as 18 from {until}, so the rule no longer applies.',

  'rules.youSaid':
    'You said that this is {group, select, pupil {a pupil} parent {a parent} family {a family member of a pupil} leaver {a former pupil} other {somebody from school}}.',
  'rules.youSaidNone': 'You said that this is nobody from school.',
  'rules.followed': 'Being followed asks nothing of you by itself: there is no request to accept.',
  'rules.underAge': 'By the roster, the former pupil of this name counts as under 18 until {until}.',
  'rules.ageNotKnown':
    'The rule for former pupils ends at 18. Staffroom does not know the age here; if it is 18 or more, the rule does not apply.',
  'rules.afterLeaving': 'For contact after a pupil has left, {clause} points to official ways.',

  'rules.notSamePerson': 'On {since} you said that this is not the same person.',
  'rules.notFromSchool': 'On {since} you said that this is nobody from school.',
  'rules.family': 'On {since} you said that this is your own family. {school} {clause} excepts family.',
  'rules.familyToDeclare':
    'On {since} you said that this is your own family. {school} has no exception for family as such; {clause} asks that such a relationship is declared.',
  'rules.familyDeparture':
    'On {since} you said that this is your own family. {school} has no exception for family as such; {clause} asks that the headteacher is told of any departure from the policy.',
  'rules.familyNotNamed':
    'On {since} you said that this is your own family. The policy of {school} names no exception for family; the school can tell you whether it makes one.',
  'rules.declared': 'Declared on {declaredOn}.',
} as const;
