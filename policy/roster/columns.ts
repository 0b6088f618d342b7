import type { Message } from '../message.ts';
import { displayText } from './clean-name.ts';
import { contactHeading } from './contact-headings.ts';
import { headingWords } from './heading-words.ts';
import { contactTarget, type Mapping, MAX_CONTACTS, type PersonTarget, type Target } from './targets.ts';

const phrases = new Map<string, PersonTarget>();
const teach = (target: PersonTarget, list: string) => {
  for (const phrase of list.split(',')) phrases.set(phrase.trim(), target);
};
teach(
  'forename',
  'forename, forenames, first name, first names, firstname, given name, given names, christian name',
);
teach(
  'legalForename',
  'legal forename, legal forenames, legal first name, legal first names, legal given name',
);
teach(
  'knownAs',
  'known as, knownas, known as name, known by, preferred name, preferred forename, preferred first name',
);
teach(
  'knownAs',
  'preferred given name, pref name, pref forename, pref first name, chosen name, chosen forename',
);
teach(
  'knownAs',
  'chosen first name, chosen given name, nickname, usual name, usual forename, called, goes by, known as forename',
);
teach('surname', 'surname, last name, lastname, family name, second name');
teach('legalSurname', 'legal surname, legal last name, legal family name');
teach(
  'preferredSurname',
  'preferred surname, preferred last name, preferred family name, pref surname, chosen surname',
);
teach('preferredSurname', 'chosen last name, chosen family name, known as surname');
teach(
  'formerSurname',
  'former surname, former last name, former family name, previous surname, previous last name',
);
teach(
  'formerSurname',
  'birth surname, surname at birth, maiden name, other surname, alias surname, former name, nee',
);
teach(
  'fullName',
  'name, names, full name, fullname, legal name, legal full name, preferred full name, display name',
);
teach(
  'fullName',
  'surname forename, surname first name, surname and forename, forename surname, forename and surname',
);
teach(
  'fullName',
  'last name first name, first name last name, surname forenames, person, name surname forename',
);
teach(
  'group',
  'group, type, role, status, person type, category, enrolment status, roster group, relationship, relation',
);
teach(
  'leavingDate',
  'leaving date, date of leaving, dol, leave date, left date, date left, leaver date, leavers date',
);
teach('leavingDate', 'end date, off roll date, date off roll, left on, left, leaving, leaves, date of leave');
teach(
  'until',
  'until, counts until, until date, 18th birthday, eighteenth birthday, turns 18, date turns 18',
);
teach('birthDate', 'date of birth, birth date, birthdate, dob, d o b, birthday, born');

/** Words that mark a column nobody needs for comparing names; known, so that they help to find the headings. */
const notNeeded = new Set(
  (
    'id uln upn admission adno number no year yr years form class reg registration tutor house nc curriculum key stage age ' +
    'gender sex address addresses street town county country postcode post code email mail phone telephone tel mobile ' +
    'notes note comments comment sen send ehcp fsm ethnicity language religion nationality attendance medical allergies ' +
    'priority responsibility title initials middle teacher school entry start joined photo dietary diet'
  ).split(' '),
);

const pupilWords = new Set(
  'pupil pupils pupils student students learner learners child childs children current person'.split(' '),
);

export interface RecognisedHeading {
  target: Target;
  /** Whether this is a heading school systems use, kept or not. */
  known: boolean;
}

/** Recognises one heading by itself. */
export function recogniseHeading(heading: string): RecognisedHeading {
  const words = headingWords(heading);
  if (words.length === 0) return { target: 'notKept', known: false };
  const whole = personPhrase(words);
  if (whole) return { target: whole, known: true };
  const own = withoutPupil(words);
  const contact = contactHeading(own);
  if (contact)
    return {
      target: contact.part ? `contact${contact.number ?? 1}.${contact.part}` : 'notKept',
      known: true,
    };
  return { target: 'notKept', known: own.some((word) => notNeeded.has(word)) };
}

const withoutPupil = (words: readonly string[]): string[] => words.filter((word) => !pupilWords.has(word));

/** What the words mean for the row's own person: as they stand ("known as"), or without "pupil" and the like. */
function personPhrase(words: readonly string[]): PersonTarget | undefined {
  const own = withoutPupil(words);
  if (words.length > 0 && own.length === 0) return 'fullName'; // "Pupil", "Student"
  return phrases.get(words.join(' ')) ?? phrases.get(own.join(' '));
}

/** How many of these cells are headings that school systems use. */
export const knownHeadings = (cells: readonly string[]): number =>
  cells.filter((cell) => recogniseHeading(cell).known).length;

/**
 * Proposes what each column means (exports of SIMS, Arbor, Bromcom, ScholarPack and lists made by hand). A heading that
 * comes twice counts once, except for contacts, where the second "Contact name" begins the next contact.
 */
export function recogniseColumns(headings: readonly string[]): Target[] {
  const taken = new Set<Target>();
  const claim = (target: Target): Target => {
    if (target === 'notKept' || taken.has(target)) return 'notKept';
    taken.add(target);
    return target;
  };
  /** "mother", "contact 1" … → the contact's number in this table. */
  const numbers = new Map<string, number>();
  let latest = 0;
  let highest = 0;
  return headings.map((heading) => {
    const words = headingWords(heading);
    const contact = personPhrase(words) ? undefined : contactHeading(withoutPupil(words));
    if (!contact?.part) {
      const { target } = recogniseHeading(heading);
      // "Relationship" beside a contact's name is that contact's, not the person's.
      const own: Target = `contact${latest}.relationship`;
      const besideContact =
        latest > 0 &&
        target === 'group' &&
        words.some((word) => word.startsWith('relation')) &&
        !taken.has(own);
      return claim(besideContact ? own : target);
    }
    const key = `${contact.who} ${contact.number ?? ''}`;
    const inUse = new Set(numbers.values());
    let number = numbers.get(key);
    if (number === undefined) {
      const wanted = contact.number;
      number = wanted !== undefined && !inUse.has(wanted) ? wanted : highest + 1;
    } else if (contact.number === undefined && taken.has(`contact${number}.${contact.part}`)) {
      number = highest + 1;
    }
    if (number > MAX_CONTACTS) return 'notKept';
    numbers.set(key, number);
    latest = number;
    highest = Math.max(highest, number);
    return claim(`contact${number}.${contact.part}`);
  });
}

/**
 * Whether people can be made with a mapping.
 *
 * @returns the sentence that says what is missing or chosen twice, or undefined
 */
export function mappingFault(mapping: Mapping, headings: readonly string[]): Message | undefined {
  const seen = new Map<Target, string>();
  for (const [column, target] of mapping.entries()) {
    const heading = displayText(headings[column] ?? '');
    const earlier = seen.get(target);
    if (target !== 'notKept' && earlier !== undefined)
      return { key: 'roster.mapping.twice', params: { first: earlier, second: heading } };
    seen.set(target, heading);
  }
  const named = [...seen.keys()].some(
    (target) => target === 'fullName' || /surname$/i.test(target) || contactTarget(target)?.part === 'name',
  );
  return named ? undefined : { key: 'roster.mapping.noNames' };
}
