/** Why a name may be somebody's on the roster: one sentence on the agreement, one on coincidence. Never a percentage. */

const forenameClause = `{forenameLevel, select,
  exact {Same forename, “{forename}”}
  knownAs {“{shownForename}” is the name {forename} is known by}
  core {“{shownForename}” is “{forename}” without its small words}
  part {“{shownForename}” is one part of “{forename}”}
  shortForm {“{shownForename}” is a usual short form of “{forename}”}
  form {“{shownForename}” is a form of “{forename}”}
  longForm {“{forename}” is a usual short form of “{shownForename}”}
  spelling {“{shownForename}” is another spelling of “{forename}”}
  native {“{shownForename}” reads as “{forename}”}
  vowels {“{shownForename}” is “{forename}” without its vowels}
  typo {“{shownForename}” is one slip away from “{forename}”}
  clipped {“{shownForename}” is how “{forename}” begins}
  rosterInitial {“{shownForename}” agrees with “{forename}”, the initial on the roster}
  other {“{shownForename}” is the initial of “{forename}”}}`;

const surnameClause = `{surnameLevel, select,
  exact {same surname, “{surname}”}
  former {“{shownSurname}” is another surname on the roster for {surname}}
  core {“{shownSurname}” is “{surname}” without its prefix}
  part {“{shownSurname}” is one half of “{surname}”}
  spelling {“{shownSurname}” is another spelling of “{surname}”}
  native {“{shownSurname}” reads as “{surname}”}
  vowels {“{shownSurname}” is “{surname}” without its vowels}
  typo {“{shownSurname}” is one slip away from “{surname}”}
  clipped {“{shownSurname}” is how “{surname}” begins}
  other {“{shownSurname}” is the initial of “{surname}”}}`;

export const names = {
  'names.exact': 'Same forename and surname as {forename} {surname}.',
  'names.exactReversed': 'Same forename and surname as {forename} {surname}, in the other order.',
  'names.agreement': `${forenameClause}; ${surnameClause}.`,
  'names.forenameOnly': 'Only the forename agrees with “{forename}”, and many people share it.',
  'names.surnameOnly': 'Only the surname agrees with “{surname}”, and a whole family shares it.',
  'names.oneIn': 'About one person in {count, number} would match this by chance.',
  'names.nobodyElse': 'In a town of {people, number} people, a match like this by chance would be unlikely.',
  'names.othersIn':
    'In a town of {people, number} people, about {count, plural, one {one person} other {# people}} would match this by chance.',
} as const;
