/** The setting that says among how many people a namesake is looked for. */
export const place = {
  'place.title': 'How rare is a name?',
  'place.label': 'Requests mostly come from',
  'place.hint':
    'A name that many people carry is often a namesake. In a small place a namesake is less likely, so more names count as possible matches.',
  'place.uk': 'The whole of the UK',
  'place.town': 'A place of about {people, number} people',
  'place.saved': 'Saved. Requests are compared anew.',
} as const;
