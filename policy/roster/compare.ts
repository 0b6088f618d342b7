import type { RosterPerson } from './person.ts';

/** What a re-import would do to the roster that stands. */
export interface Comparison {
  added: RosterPerson[];
  changed: { before: RosterPerson; after: RosterPerson }[];
  removed: RosterPerson[];
  /** The same but perhaps for the expiry, which every import renews. */
  unchanged: number;
  /** The roster as it would be. */
  result: RosterPerson[];
}

/** `replace`: the file is the whole roster. `add`: people who are not in the file stay. */
export type ImportMode = 'replace' | 'add';

/**
 * Compares a new import with the roster that stands, by the ids that `withIds` derives from the names.
 */
export function compareRosters(
  existing: readonly RosterPerson[],
  incoming: readonly RosterPerson[],
  mode: ImportMode = 'replace',
): Comparison {
  const before = new Map(existing.map((person) => [person.id, person]));
  const comparison: Comparison = { added: [], changed: [], removed: [], unchanged: 0, result: [...incoming] };
  for (const person of incoming) {
    const old = before.get(person.id);
    before.delete(person.id);
    if (!old) comparison.added.push(person);
    else if (samePerson(old, person)) comparison.unchanged += 1;
    else comparison.changed.push({ before: old, after: person });
  }
  if (mode === 'replace') {
    comparison.removed = [...before.values()];
  } else {
    comparison.unchanged += before.size;
    comparison.result.push(...before.values());
  }
  return comparison;
}

const samePerson = (a: RosterPerson, b: RosterPerson): boolean =>
  a.forename === b.forename &&
  a.surname === b.surname &&
  a.knownAs === b.knownAs &&
  a.formerSurname === b.formerSurname &&
  a.group === b.group &&
  a.until === b.until;
