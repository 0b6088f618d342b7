import { foldName } from './clean-name.ts';
import type { RosterPerson } from './person.ts';

/** A person before the id is given. */
export type Draft = Omit<RosterPerson, 'id'>;

/**
 * Gives every person an id that comes from the content (kind, forename and surname), so that the same person in a later
 * import has the same id and the two rosters compare well. People of one name are told apart by a counter, in an order
 * that does not depend on the file's. The id holds no name, but it is no secret either.
 */
export function withIds(drafts: readonly Draft[]): RosterPerson[] {
  const people = drafts.map((draft) => ({ id: baseId(draft), ...draft }));
  const first = new Map<string, RosterPerson>();
  const namesakes = new Map<string, RosterPerson[]>();
  for (const person of people) {
    const other = first.get(person.id);
    const list = namesakes.get(person.id);
    if (!other) first.set(person.id, person);
    else if (list) list.push(person);
    else namesakes.set(person.id, [other, person]);
  }
  for (const [base, list] of namesakes) {
    const order = new Map(list.map((person) => [person, details(person)]));
    list.sort((a, b) => (order.get(a)! < order.get(b)! ? -1 : 1));
    for (const [index, person] of list.entries()) if (index > 0) person.id = `${base}-${index + 1}`;
  }
  return people;
}

/** A pupil who leaves stays the same entry; a parent of the same name is another. */
function baseId(draft: Draft): string {
  const kind = draft.group === 'pupil' || draft.group === 'leaver' ? 'child' : 'adult';
  return `p${hash53(`${kind}|${foldName(draft.forename)}|${foldName(draft.surname)}`).toString(36)}`;
}

const details = (draft: Draft): string =>
  JSON.stringify([draft.knownAs ?? '', draft.formerSurname ?? '', draft.group, draft.until ?? '']);

/** A 53-bit mixing of a text (multiply and shift, two lanes): for telling apart, not for hiding. */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
