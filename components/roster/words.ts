import { say } from '../../assets/messages/index.ts';
import { displayText } from '../../policy/roster/clean-name.ts';
import type { Group, RosterPerson } from '../../policy/roster/person.ts';
import { contactTarget, type PersonTarget, type Target } from '../../policy/roster/targets.ts';

/** "Anna Lee"; for a contact without a forename the surname alone. */
export const fullName = (person: Pick<RosterPerson, 'forename' | 'surname'>): string =>
  `${person.forename} ${person.surname}`.trim();

export const groupLabel = (group: Group): string => say(`group.${group}`);

/** What a column is used as, in words. */
export function targetLabel(target: Target): string {
  const contact = contactTarget(target);
  if (contact) return say(`rosterTarget.contact.${contact.part}`, { number: contact.number });
  const plain = target as 'notKept' | PersonTarget;
  return say(`rosterTarget.${plain}`);
}

/** A column's heading as it may be shown; its number where it has none. */
export const headingLabel = (heading: string, column: number): string =>
  displayText(heading) || say('rosterImport.columnNumber', { number: column + 1 });
