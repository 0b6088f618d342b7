import { cleanName, displayText } from './clean-name.ts';
import type { FileRow } from './delimited.ts';
import { splitContactName, splitKnownAs, type SplitName } from './full-name.ts';
import type { Draft } from './ids.ts';
import { MAX_NAME_LENGTH } from './limits.ts';
import type { RowProblems } from './problem.ts';
import { groupOfRelationship } from './relationship.ts';
import { checkName, checkParts, type Places, readName } from './row.ts';
import type { ContactPart } from './targets.ts';

/** The contacts in a row, each with its group by relationship. What is left out is in `problems`. */
export function contactsOfRow(row: FileRow, at: Places, expires: string, problems: RowProblems): Draft[] {
  const drafts: Draft[] = [];
  for (const contact of at.contacts) {
    const stated = contact.has('relationship') ? (row.cells[contact.get('relationship')!] ?? '') : '';
    for (const { relationship, ...name } of namesOf(row, contact, problems)) {
      const group = groupOfRelationship(stated.trim() === '' ? relationship : stated);
      if (group === 'other') {
        problems.add('part-left-out', 'roster.problem.professional', {
          value: displayText(stated || relationship),
        });
      } else if (name.surname === '') {
        problems.add('part-left-out', 'roster.problem.contactSurname');
      } else {
        drafts.push({ ...name, group, expires });
      }
    }
  }
  return drafts;
}

type ContactName = SplitName & { relationship: string };

function namesOf(
  row: FileRow,
  contact: ReadonlyMap<ContactPart, number>,
  problems: RowProblems,
): ContactName[] {
  const read = (part: ContactPart) => readName(row, contact.get(part), 'contact', 'part-left-out', problems);
  const surname = read('surname');
  const forename = read('forename');
  if (surname === undefined || forename === undefined) return [];
  if (surname) return [{ ...splitKnownAs(forename), surname, relationship: '' }];
  const cell = contact.has('name') ? (row.cells[contact.get('name')!] ?? '') : '';
  if (cell.trim() === '') return forename ? [{ forename, surname: '', relationship: '' }] : [];
  if (cleanName(cell.slice(0, MAX_NAME_LENGTH)).fault === 'formula' || cell.length > MAX_NAME_LENGTH * 40) {
    checkName(cell, 'contact', 'part-left-out', problems);
    return [];
  }
  // Several people in one cell stand on lines of their own or between semicolons.
  return cell.split(/[\r\n;|]+/).flatMap((line) => {
    const name = checkName(line, 'contact', 'part-left-out', problems);
    if (!name) return [];
    const { rest, relationship } = relationshipInBrackets(name);
    return splitContactName(rest).flatMap((split) => {
      const parts = checkParts(split, 'contact', 'part-left-out', problems);
      return parts ? [{ ...parts, relationship }] : [];
    });
  });
}

/** "Mrs J Smith (Mother)". */
function relationshipInBrackets(name: string): { rest: string; relationship: string } {
  const found = /\(([^()]+)\)\s*$/.exec(name);
  const isRelation =
    found !== null &&
    /mother|father|parent|mum|dad|carer|guardian|aunt|uncle|gran|nan|brother|sister|cousin|family|friend|neighbour|step/i.test(
      found[1]!,
    );
  return isRelation
    ? { rest: name.slice(0, found.index).trim(), relationship: found[1]! }
    : { rest: name, relationship: '' };
}
