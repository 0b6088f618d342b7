import type { Message } from '../message.ts';
import type { RosterPerson } from '../roster/person.ts';
import type { NameMatch, Screening } from './screening.ts';

/** A roster made ready for comparing. Built once per import or unlock, kept in memory. */
export interface RosterIndex {
  size: number;
  byFullName: Map<string, { person: RosterPerson; reason: Message }[]>;
}

/**
 * Lower case, marks and punctuation off, words in alphabetical order, so that "Okafor, Beth" equals "Beth OKAFOR".
 */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}

/** Makes a roster ready for comparing: every full name a person goes or went by. */
export function buildIndex(people: readonly RosterPerson[]): RosterIndex {
  const byFullName: RosterIndex['byFullName'] = new Map();
  const add = (
    person: RosterPerson,
    forename: string | undefined,
    surname: string | undefined,
    key: string,
  ) => {
    if (!forename || !surname) return;
    const full = fold(`${forename} ${surname}`);
    const entries = byFullName.get(full) ?? [];
    if (!entries.some((entry) => entry.person.id === person.id))
      entries.push({ person, reason: { key, params: { forename, surname } } });
    byFullName.set(full, entries);
  };
  for (const person of people) {
    add(person, person.forename, person.surname, 'names.exact');
    add(person, person.knownAs, person.surname, 'names.knownAs');
    add(person, person.forename, person.formerSurname, 'names.formerSurname');
    add(person, person.knownAs, person.formerSurname, 'names.formerSurname');
  }
  return { size: people.length, byFullName };
}

/**
 * Compares one displayed name and handle with the roster.
 *
 * @param name   the displayed name; may be empty
 * @param handle without "@"; may be absent
 * @returns possible matches with reasons; never throws on any string
 */
export function screen(name: string, _handle: string | undefined, index: RosterIndex): Screening {
  const matches: NameMatch[] = (index.byFullName.get(fold(name.slice(0, 500))) ?? []).map(
    ({ person, reason }) => ({
      personId: person.id,
      strengthBits: 20,
      coincidence: 1e-6,
      reasons: [reason],
    }),
  );
  return matches.length > 0
    ? { outcome: 'possible-match', score: 20, matches }
    : { outcome: 'no-match', score: Number.NEGATIVE_INFINITY, matches };
}
