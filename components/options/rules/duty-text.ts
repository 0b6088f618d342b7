import type { MessageKey } from '../../../assets/messages/index.ts';
import { catalogue, say } from '../../../assets/messages/index.ts';
import type { DutyId } from '../../../policy/duties.ts';
import { dutyIds } from '../../../policy/duties.ts';
import type { Clause, SchoolPolicy } from '../../../policy/schools/school-policy.ts';

/** The areas in the order in which a person would look for them: what happens most often first. */
export const areas = ['B', 'C', 'D', 'F', 'A', 'E', 'G', 'H', 'I', 'J', 'K'] as const;
export type Area = (typeof areas)[number];

export const dutiesOf = (area: Area): DutyId[] => dutyIds.filter((duty) => duty.startsWith(area));

/** What Staffroom does about a duty and what it cannot see, in words. */
export function helpWith(duty: DutyId): { does: string; cannot?: string } {
  const cannot = `duty.${duty}.cannot`;
  return {
    does: say(`duty.${duty}.does`),
    ...(cannot in catalogue && { cannot: say(cannot as MessageKey) }),
  };
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * What a clause excepts and who hears of it, one sentence each. The user's own policy has no paraphrase that tells whom it
 * covers and in which form, so that is said too.
 */
export function detailsOf(clause: Clause, own: boolean): string[] {
  const people = [
    ...clause.recipients.map((role) => say(`roleOne.${role}`)),
    ...clause.others.map((other) => say(`alsoHears.${other}`)),
  ];
  const heard = list.format(people);
  const standIn = list.format(clause.standIns.map((role) => say(`roleOne.${role}`)));
  return [
    own && clause.variant ? `${say(`variant.${clause.variant}`)}.` : '',
    own && clause.groups.length > 0
      ? say('rulesTab.who', { groups: list.format(clause.groups.map((group) => say(`groupMany.${group}`))) })
      : '',
    own && clause.underAge ? say('rulesTab.until18') : '',
    clause.exceptions.length > 0
      ? say('rulesTab.except', {
          exceptions: list.format(clause.exceptions.map((each) => say(`exception.${each}`))),
        })
      : '',
    people.length > 0
      ? say('rulesTab.hears', {
          people: standIn ? say('rulesTab.orStandIn', { people: heard, standIn }) : heard,
        })
      : '',
    clause.immediately ? say('rulesTab.atOnce') : '',
  ].filter(Boolean);
}

/** Whether it is the user's own policy: a school's has a date. */
export const isOwn = (policy: SchoolPolicy): boolean => policy.dated === undefined;

/** Without case and accents, so that a search finds what is meant. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

/** Everything about a duty that a search looks through. */
export function searchText(duty: DutyId, policies: readonly SchoolPolicy[], wording: string): string {
  const { does, cannot = '' } = helpWith(duty);
  return folded(
    [
      duty,
      say(`duty.${duty}`),
      say(`dutyArea.${duty[0] as Area}`),
      does,
      cannot,
      wording,
      ...policies.flatMap((policy) =>
        (policy.duties[duty] ?? []).flatMap((clause) => [
          clause.cite,
          clause.gist,
          say(`strength.${clause.strength}`),
          ...detailsOf(clause, isOwn(policy)),
        ]),
      ),
    ].join('\n'),
  );
}
