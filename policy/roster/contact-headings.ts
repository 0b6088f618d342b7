import type { ContactPart } from './targets.ts';

const contactWords = new Set(
  (
    'contact contacts parent parents parental carer carers guardian guardians mother mothers father fathers mum mums ' +
    'dad dads kin emergency adult salutation addressee'
  ).split(' '),
);
const ordinals = new Map<string, number>([
  ['first', 1],
  ['1st', 1],
  ['primary', 1],
  ['main', 1],
  ['second', 2],
  ['2nd', 2],
  ['secondary', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
]);
/** Words that say nothing more once the heading is known to be a contact's. */
const fillers = new Set('next of priority legal and or the to s number no person preferred'.split(' '));

const parts = new Map<string, ContactPart>([
  ...['', 'name', 'names', 'full name'].map((words) => [words, 'name'] as const),
  ['title', 'title'],
  ...['forename', 'forenames', 'first name', 'first names', 'given name', 'firstname'].map(
    (words) => [words, 'forename'] as const,
  ),
  ...['surname', 'last name', 'family name', 'lastname'].map((words) => [words, 'surname'] as const),
  ...['relationship', 'relation', 'relationship type'].map((words) => [words, 'relationship'] as const),
]);

export interface ContactHeading {
  /** Headings of one number belong together only if they speak of the same kind of contact. */
  who: 'mother' | 'father' | 'parent' | 'contact';
  number?: number;
  /** Absent if the column is about a contact but holds nothing that is kept. */
  part?: ContactPart;
}

/**
 * A contact's heading ("Priority 1 contact surname", "Parent 2 Relationship", "Mother's name"), given as words without
 * those for the pupil.
 *
 * @returns undefined if the heading speaks of no contact
 */
export function contactHeading(words: readonly string[]): ContactHeading | undefined {
  const numbered = words[0] === 'priority' && /^\d+$/.test(words[1] ?? '');
  if (!numbered && !words.some((word) => contactWords.has(word))) return undefined;
  let number: number | undefined;
  const rest: string[] = [];
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? '';
    const ordinal = ordinals.get(word);
    const counts =
      ordinal !== undefined && (/^\d/.test(word) || contactWords.has(next) || next === 'priority');
    if (counts) number ??= ordinal;
    else if (/^\d{1,2}$/.test(word)) number ??= Number(word);
    else if (!contactWords.has(word) && !fillers.has(word)) rest.push(word);
  }
  // "Contact 1 priority" and "Contact number" hold no name.
  const last = words.at(-1) ?? '';
  const part = /^(?:priority|order|number|no|id|legal)$/.test(last) ? undefined : parts.get(rest.join(' '));
  const has = (...list: string[]) => list.some((word) => words.includes(word));
  const who = has('mother', 'mothers', 'mum', 'mums')
    ? 'mother'
    : has('father', 'fathers', 'dad', 'dads')
      ? 'father'
      : has('parent', 'parents', 'parental', 'guardian', 'guardians', 'carer', 'carers')
        ? 'parent'
        : 'contact';
  return { who, ...(number ? { number } : {}), ...(part ? { part } : {}) };
}
