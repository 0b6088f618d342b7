/** What a column can say about the row's own person. */
export const personTargets = [
  'fullName',
  'forename',
  'legalForename',
  'knownAs',
  'surname',
  'legalSurname',
  'preferredSurname',
  'formerSurname',
  'group',
  'leavingDate',
  'until',
  'birthDate',
] as const;
export type PersonTarget = (typeof personTargets)[number];

/** What a column can say about one of the row's contacts. */
export const contactParts = ['name', 'title', 'forename', 'surname', 'relationship'] as const;
export type ContactPart = (typeof contactParts)[number];

export type Target = 'notKept' | PersonTarget | `contact${number}.${ContactPart}`;

/** One target for each column, in order: a plain value that the user can edit. */
export type Mapping = readonly Target[];

/** The contacts that can be chosen by hand. */
export const MAX_CONTACTS = 12;

/** The contact's number and part that a target means, if it means one. */
export function contactTarget(target: Target): { number: number; part: ContactPart } | undefined {
  const found = /^contact(\d{1,2})\.([a-z]+)$/.exec(target);
  const part = contactParts.find((known) => known === found?.[2]);
  return found && part ? { number: Number(found[1]), part } : undefined;
}
