import { UserError } from '../message.ts';
import { displayText, foldName } from './clean-name.ts';
import { type Draft, withIds } from './ids.ts';
import { MAX_PEOPLE } from './limits.ts';
import type { Group, RosterPerson } from './person.ts';
import { type Problem, RowProblems } from './problem.ts';
import { lastFilled, type Table } from './read-table.ts';
import { places } from './row.ts';
import { contactsOfRow } from './row-contacts.ts';
import { type ImportOptions, personOfRow } from './row-person.ts';
import type { Mapping } from './targets.ts';

/** Two or more rows whose own person has the same name and kind. */
export interface Duplicate {
  /** As it may be shown. */
  name: string;
  rows: number[];
  /** Pupils of one name are different children; a parent listed once per child is one person. */
  kept: 'apart' | 'once';
}

export interface PeopleOfTable {
  people: RosterPerson[];
  problems: Problem[];
  duplicates: Duplicate[];
  /** How many contacts stand in several rows and are kept once. */
  contactsMerged: number;
}

export type { ImportOptions };

/**
 * Makes roster people of a table. Kept: names, group, for leavers the month until which they count, and the expiry;
 * birth dates, classes, addresses, notes and everything else are dropped here (trust.md §6).
 *
 * Bad rows are listed with number and reason, good rows kept. Pupils of the same name stay two people; a parent or
 * family member with the same name and group is one.
 *
 * @throws UserError if there are more people than a roster holds
 */
export function peopleOf(table: Table, mapping: Mapping, options: ImportOptions): PeopleOfTable {
  const at = places(mapping);
  const expires = options.expires.toString();
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  const adults = new Map<string, Draft>();
  const ownRows = new Map<string, { draft: Draft; rows: number[] }>();
  const merged = new Set<string>();

  for (const row of table.rows) {
    const found = new RowProblems(row.number);
    const spill = lastFilled(row.cells) > table.headings.length;
    if (row.quoteFault || spill) {
      found.add('left-out', row.quoteFault ? 'roster.problem.quote' : 'roster.problem.moreCells', {
        cells: lastFilled(row.cells),
        headings: table.headings.length,
      });
      problems.push(...found.list);
      continue;
    }
    const own = personOfRow(row, at, options, found);
    const leftOut = found.list.some(({ effect }) => effect === 'left-out');
    const contacts = leftOut ? [] : contactsOfRow(row, at, expires, found);
    problems.push(...found.list);
    for (const person of own) {
      const key = nameKey(person);
      const earlier = ownRows.get(key);
      if (earlier) earlier.rows.push(row.number);
      else ownRows.set(key, { draft: person, rows: [row.number] });
      addPerson(person);
    }
    for (const contact of contacts) if (!addPerson(contact)) merged.add(nameKey(contact));
    if (drafts.length > MAX_PEOPLE) throw new UserError('roster.file.tooManyPeople', { limit: MAX_PEOPLE });
  }

  /** @returns false if the person is on the list already */
  function addPerson(draft: Draft): boolean {
    if (isChild(draft)) return drafts.push(draft) > 0;
    const key = nameKey(draft);
    const known = adults.get(key);
    if (!known) {
      adults.set(key, draft);
      return drafts.push(draft) > 0;
    }
    // Parent of one child and family of another: the stricter rule is the parent's.
    if (draft.group === 'parent') known.group = 'parent';
    if (draft.knownAs !== undefined) known.knownAs ??= draft.knownAs;
    if (draft.formerSurname !== undefined) known.formerSurname ??= draft.formerSurname;
    return false;
  }

  const duplicates = [...ownRows.values()]
    .filter(({ rows }) => rows.length > 1)
    .map(({ draft, rows }): Duplicate => ({
      name: displayText(`${draft.forename} ${draft.surname}`, 80),
      rows,
      kept: isChild(draft) ? 'apart' : 'once',
    }));
  return { people: withIds(drafts), problems, duplicates, contactsMerged: merged.size };
}

const isChild = (draft: Draft): boolean => draft.group === 'pupil' || draft.group === 'leaver';

const nameKey = (draft: Draft): string =>
  `${isChild(draft) ? 'child' : 'adult'}|${foldName(draft.forename)}|${foldName(draft.surname)}`;

/** How many people there are in each group. */
export function countGroups(people: readonly RosterPerson[]): Record<Group, number> {
  const counts: Record<Group, number> = { pupil: 0, parent: 0, family: 0, leaver: 0 };
  for (const { group } of people) counts[group] += 1;
  return counts;
}
