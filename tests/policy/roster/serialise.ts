import { unparse } from 'papaparse';
import type { RosterPerson } from '../../../policy/roster/person.ts';

/** Writes people in the plain form: id,forename,surname,known_as,former_surname,group,until. */
export const serialise = (people: readonly RosterPerson[]): string =>
  unparse({
    fields: ['id', 'forename', 'surname', 'known_as', 'former_surname', 'group', 'until'],
    data: people.map((person) => [
      person.id,
      person.forename,
      person.surname,
      person.knownAs ?? '',
      person.formerSurname ?? '',
      person.group,
      person.until ?? '',
    ]),
  });
