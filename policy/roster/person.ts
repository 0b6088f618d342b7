/** A person on the roster: the least that lets a name be compared (trust.md §6, "minimise"). */

/** Whom the policies speak of. `leaver` is a former pupil. */
export const groups = ['pupil', 'parent', 'family', 'leaver'] as const;
export type Group = (typeof groups)[number];

export interface RosterPerson {
  /** Stable within one roster. */
  id: string;
  /** As registered; may be a single initial for a contact such as "Mrs J Smith", or empty. */
  forename: string;
  surname: string;
  /** Preferred or known-as forename, when it differs. */
  knownAs?: string;
  /** Another surname the person goes or went by: legal, birth or former. */
  formerSurname?: string;
  group: Group;
  /** Leavers: the day until which a policy with an age limit counts them (their 18th birthday, or an estimate). ISO date. */
  until?: string;
  /** The day after which the entry is erased. ISO date; 31 August by default. */
  expires: string;
}
