import { recogniseColumns } from '../../../policy/roster/columns.ts';
import { defaultExpiry } from '../../../policy/roster/dates.ts';
import { type PeopleOfTable, peopleOf } from '../../../policy/roster/people.ts';
import type { Group } from '../../../policy/roster/person.ts';
import { layOut, readPasted } from '../../../policy/roster/read-table.ts';

export const today = Temporal.PlainDate.from('2026-11-20');

/** The whole way from pasted text to people, with the columns as recognised. */
export function importText(text: string, defaultGroup: Group = 'pupil'): PeopleOfTable {
  const table = layOut(readPasted(text));
  return peopleOf(table, recogniseColumns(table.headings), {
    defaultGroup,
    today,
    expires: defaultExpiry(today),
  });
}
