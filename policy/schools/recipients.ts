import type { Recipient } from '../settings.ts';
import type { RecipientRole, SchoolPolicy } from './school-policy.ts';

/** The posts that may stand in for the recipients of a contact report, in the policy's order. */
const standInsOf = (policy: SchoolPolicy): RecipientRole[] =>
  [...(policy.duties.C1 ?? []), ...(policy.duties.C2 ?? [])].flatMap((clause) => clause.standIns);

const samePerson = (a: Recipient, b: Recipient): boolean =>
  (a.address !== '' && a.address.toLowerCase() === b.address.toLowerCase()) ||
  (a.name !== '' && a.name.toLowerCase() === b.name.toLowerCase());

/**
 * The people who hold the posts that should hear of a report. A post nobody was entered for goes to its stand-in if the
 * policy allows one; where one person holds two of the posts (Wateringbury §1 b5), the stand-in becomes the second reader.
 *
 * @param roles posts, in the policy's order
 * @param known the people entered in the settings
 * @returns one per post; with empty name and address where nobody is known, so that the user sees the gap
 */
export function whoHears(
  roles: readonly RecipientRole[],
  policy: SchoolPolicy,
  known: readonly Recipient[],
): Recipient[] {
  const standIns = standInsOf(policy).flatMap((role) => known.filter((person) => person.role === role));
  const chosen: Recipient[] = [];
  const gaps: Recipient[] = [];
  for (const role of roles) {
    const holders = known.filter((person) => person.role === role);
    const fresh = holders.filter((person) => !chosen.some((other) => samePerson(other, person)));
    const standIn = standIns.find((person) => !chosen.some((other) => samePerson(other, person)));
    if (fresh.length > 0) chosen.push(...fresh);
    else if (standIn) chosen.push(standIn);
    else if (holders.length === 0) gaps.push({ role, name: '', address: '', phone: '' });
  }
  return [...chosen, ...gaps];
}
