/** What the rules say about a person who asks for contact. A name is only ever a possible match. */
export const rules = {
  'rules.unknownPolicy':
    'The settings name a policy, “{id}”, that this version of Staffroom does not know. Choose the policy again in the settings, or install a newer version.',

  'rules.own': 'This is your own account.',
  'rules.noRule': '{school}: the policy has no rule about contacts of this kind.',
  'rules.silent':
    '{school}: the policy has no rule about contacts of this kind from {group, select, pupil {pupils} parent {parents} family {family members of pupils} leaver {former pupils} other {this group}}.',
  'rules.switchedOff':
    '{school}: you switched off what the policy advises about {group, select, pupil {pupils} parent {parents} family {family members of pupils} leaver {former pupils} other {this group}}.',
  'rules.allSwitchedOff': '{school}: you switched off what the policy advises about contacts of this kind.',
  'rules.ofAge':
    'The rule for former pupils ends at 18. By the roster, the former pupil of this name counts as 18 from {until}, so the rule no longer applies.',

  'rules.followed': 'Being followed asks nothing of you by itself: there is no request to accept.',
  'rules.underAge': 'By the roster, the former pupil of this name counts as under 18 until {until}.',
  'rules.ageNotKnown':
    'The rule for former pupils ends at 18. Staffroom does not know the age here; if it is 18 or more, the rule does not apply.',
  'rules.afterLeaving': 'For contact after a pupil has left, {clause} points to official ways.',

  'rules.family': '{school}: {clause} makes an exception for one’s own family.',
  'rules.familyToDeclare':
    '{school}: the policy has no exception for family as such; {clause} asks that such a relationship is declared.',
  'rules.familyDeparture':
    '{school}: the policy has no exception for family as such; {clause} asks that the headteacher is told of any departure.',
  'rules.familyNotNamed':
    '{school}: the policy names no exception for family. The school can tell you whether it makes one.',
  'rules.declaredDeparture':
    '{school}: the policy has no exception for declared relationships; {clause} asks that the headteacher is told of any departure.',
  'rules.declaredNotNamed':
    '{school}: the policy names no exception for declared relationships. What you recorded is the school’s word to you.',
} as const;
