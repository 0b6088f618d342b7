/** Stopping to think: the user's own clicks that are held once, in the page and in the panel. */
export const acts = {
  'acts.held.title.add': 'Before you add this person',
  'acts.held.title.follow': 'Before you follow this account',
  'acts.held.title.accept': 'Before you accept this request',
  'acts.held.title.message': 'Before you write to this person',
  'acts.held.title.share': 'Before you share with this person',
  'acts.held.title.view': 'Before you open this profile',
  'acts.held.title.take': 'Before you use this post',
  'acts.held.who': 'This may be somebody your school’s policy speaks of.',
  'acts.held.school': 'This is one of the accounts you named as your school’s.',
  'acts.held.clause.must': 'The policy does not allow {what}: {source}.',
  'acts.held.clause.should': 'The policy expects staff to avoid {what}: {source}.',
  'acts.held.clause.advised': 'The policy advises against {what}; the choice is yours: {source}.',
  'acts.held.hint': 'To go on, press again within a minute. The Staffroom button in the toolbar says more.',

  'acts.what.add': 'adding such people as friends or contacts',
  'acts.what.follow': 'following such people',
  'acts.what.accept': 'accepting such a request',
  'acts.what.message': 'writing to such people from a personal account',
  'acts.what.share': 'sharing things with such people from a personal account',
  'acts.what.view': 'visiting such people’s pages',
  'acts.what.fromSchool': 'private messages to such people from the school’s account',

  'acts.gone': 'This is no longer listed. Its tab was closed or it was put away.',
  'acts.nothingToKeep': 'No rule applies to this any more, so there is nothing to note.',
} as const;
