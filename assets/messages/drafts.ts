/** What is said of something the user is writing, before it is posted: in the page (held), and in the panel. */
export const drafts = {
  'drafts.held.title.post': 'Before you post this',
  'drafts.held.title.comment': 'Before you post this comment',
  'drafts.held.title.message': 'Before you send this',
  'drafts.held.names': 'Your text has {things} in it.',
  'drafts.held.list': 'This is the school’s own account. Before it posts:',
  'drafts.gone': 'This draft is gone: it was posted, sent or closed.',
  'drafts.held.hint':
    'Press again within a minute to go on as it is. Staffroom’s panel says more: open it with the Staffroom button of the browser.',
  'drafts.source': '{school}, {clause}',

  'drafts.thing.pupil': 'somebody your school’s policy may speak of',
  'drafts.thing.class': 'a class or a year group',
  'drafts.thing.school': 'the school',
  'drafts.thing.colleague': 'a colleague',
  'drafts.thing.own': 'your own contact details',
  'drafts.thing.details': 'contact details',

  'drafts.asked.term': 'Something is attached, and your text is about the school.',
  'drafts.asked.trip': 'Something is attached while you are on a school trip.',
  'drafts.asked.hours': 'Something is attached during your school day.',
  'drafts.question': 'Is any pupil in it?',
  'drafts.youSaidPupil': 'You said that a pupil is in what you attached.',
  'drafts.toPossibleMatch': 'The message may go to a person this clause speaks of.',
  'drafts.toUnknown': 'Who the message goes to could not be compared with your list.',

  'drafts.pause.scale': 'How far could it go?',
  'drafts.pause.audience': 'Who could see it?',
  'drafts.pause.permanence': 'How long could it stay?',
  'drafts.pause.short': 'How far could it go, who could see it, and how long could it stay?',

  'drafts.list.seen': 'A senior colleague has seen it.',
  'drafts.list.nobody': 'No pupil can be recognised in it, or the school has consent.',
  'drafts.list.names': 'It has no full names of pupils.',
  'drafts.list.label': 'Pupils are called by a general label, such as “our readers”.',
  'drafts.list.links': 'It is professional, and its links are safe.',
} as const;
