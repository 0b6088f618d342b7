import { cleanName } from './clean-name.ts';
import type { FileRow } from './delimited.ts';
import type { SplitName } from './full-name.ts';
import type { Effect, RowProblems } from './problem.ts';
import { type ContactPart, contactParts, contactTarget, type Mapping, type PersonTarget } from './targets.ts';

/** Where each thing stands in a row. Made once per import. */
export interface Places {
  person: ReadonlyMap<PersonTarget, number>;
  contacts: readonly ReadonlyMap<ContactPart, number>[];
  width: number;
}

/** Turns a mapping into places; of two columns with one meaning the first counts. */
export function places(mapping: Mapping): Places {
  const person = new Map<PersonTarget, number>();
  const contacts = new Map<number, Map<ContactPart, number>>();
  for (const [column, target] of mapping.entries()) {
    if (target === 'notKept') continue;
    const contact = contactTarget(target);
    if (contact) {
      const parts = contacts.get(contact.number) ?? new Map<ContactPart, number>();
      if (!parts.has(contact.part)) parts.set(contact.part, column);
      contacts.set(contact.number, parts);
    } else if (!person.has(target as PersonTarget)) {
      person.set(target as PersonTarget, column);
    }
  }
  // A contact needs a name; a relationship or title alone makes nobody.
  const named = [...contacts.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([, parts]) => parts)
    .filter((parts) =>
      contactParts.some((part) => part !== 'title' && part !== 'relationship' && parts.has(part)),
    );
  return { person, contacts: named, width: mapping.length };
}

/** The sentence's word for a name that is at fault. */
export type NameField = PersonTarget | 'contact';

/**
 * Reads a name cell; what is wrong with it is reported.
 *
 * @param effect what a refused cell means for the row
 * @returns the name, '' for a blank cell, or undefined if it was refused
 */
export function readName(
  row: FileRow,
  column: number | undefined,
  field: NameField,
  effect: Effect,
  problems: RowProblems,
): string | undefined {
  const raw = column === undefined ? '' : (row.cells[column] ?? '');
  return checkName(raw, field, effect, problems);
}

/** The same for a text that is not a whole cell. */
export function checkName(
  raw: string,
  field: NameField,
  effect: Effect,
  problems: RowProblems,
): string | undefined {
  if (raw === '') return '';
  const { text, fault, altered } = cleanName(raw);
  if (fault) {
    problems.add(effect, `roster.problem.${fault}`, { field });
    return undefined;
  }
  if (altered) problems.add('altered', 'roster.problem.invisible', { field });
  return text;
}

/**
 * Checks the parts of a name that was split: "Lee, =A1" is no formula as a whole.
 *
 * @returns the parts, or undefined if one was refused
 */
export function checkParts(
  name: SplitName,
  field: NameField,
  effect: Effect,
  problems: RowProblems,
): SplitName | undefined {
  const forename = checkName(name.forename, field, effect, problems);
  const surname = checkName(name.surname, field, effect, problems);
  if (forename === undefined || surname === undefined) return undefined;
  const knownAs = checkName(name.knownAs ?? '', field, 'part-left-out', problems);
  return knownAs ? { forename, surname, knownAs } : { forename, surname };
}
