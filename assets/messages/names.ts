/** Why a name may be somebody's on the roster. */
export const names = {
  'names.exact': 'Same forename and surname as {forename} {surname}.',
  'names.knownAs': 'Same surname; first name as known: {forename} {surname}.',
  'names.formerSurname': 'Same forename, with another surname on the roster: {forename} {surname}.',
} as const;
