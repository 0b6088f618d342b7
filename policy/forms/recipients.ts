/** Whom a report goes to: the posts the policy names, matched with the people the user entered. */
import type { Recipient } from '../settings.ts';
import type { RecipientRole } from '../schools/school-policy.ts';
import { recipientRoles } from '../schools/school-policy.ts';
import type { ReportRecipient } from './contact-report.ts';

const empty = (role: RecipientRole): ReportRecipient => ({ role, name: '', address: '', phone: '' });

const key = (text: string) => text.trim().toLowerCase();

/** The same human being under two posts: the same address, or the same name where an address is missing. */
export function isSamePerson(
  a: Pick<Recipient, 'name' | 'address'>,
  b: Pick<Recipient, 'name' | 'address'>,
): boolean {
  if (key(a.address) && key(b.address)) return key(a.address) === key(b.address);
  return key(a.name) !== '' && key(a.name) === key(b.name);
}

/** For which post another may stand in, where the policy's clause says so (Wateringbury §4.2 b3: "DSL (or deputy)"). */
const standInFor: Partial<Record<RecipientRole, RecipientRole>> = { dsl: 'deputy-dsl' };

const entered = (role: RecipientRole, people: readonly Recipient[]): ReportRecipient[] =>
  people
    .filter((person) => person.role === role)
    .filter(({ name, address, phone }) => [name, address, phone].some((field) => field.trim() !== ''))
    .map((person) => ({ ...person }));

/** Who holds a post; nobody entered: whoever may stand in for it; nobody there either: a line to fill in. */
function holders(
  role: RecipientRole,
  people: readonly Recipient[],
  standIns: readonly RecipientRole[] = [],
): ReportRecipient[] {
  const standIn = standInFor[role];
  const found = entered(role, people);
  if (found.length === 0 && standIn && standIns.includes(standIn)) found.push(...entered(standIn, people));
  return found.length > 0 ? found : [empty(role)];
}

/**
 * The people a report is addressed to, in the policy's order. A post nobody was entered for stays, empty, so that the page can ask.
 * Where one person holds two of the posts (Wateringbury §1 b5: the headteacher is the DSL) the deputy DSL becomes the second
 * reader.
 *
 * @param roles  from the policy; empty = the policy names nobody
 * @param otherwise whom the user chose for that case
 * @param standIns posts that the same clause lets stand in for one of `roles`
 */
export function reportRecipients(
  roles: readonly RecipientRole[],
  people: readonly Recipient[],
  otherwise: readonly RecipientRole[] = [],
  standIns: readonly RecipientRole[] = [],
): ReportRecipient[] {
  const chosen: ReportRecipient[] = [];
  let doubled = false;
  for (const role of roles.length > 0 ? roles : otherwise)
    for (const person of holders(role, people, standIns)) {
      if (chosen.some((other) => isSamePerson(other, person))) doubled = true;
      else chosen.push(person);
    }
  if (doubled && !chosen.some((person) => person.role === 'deputy-dsl'))
    for (const deputy of holders('deputy-dsl', people))
      if (!chosen.some((other) => isSamePerson(other, deputy))) chosen.push(deputy);
  return chosen;
}

/**
 * Somebody else, because the report concerns the one who would receive it: the next post for safeguarding held by another person
 * who is not a recipient already. Nobody left: an empty recipient to fill in, since no policy here names one (policy-duties §6).
 */
export function replacementFor(
  concerned: ReportRecipient,
  recipients: readonly ReportRecipient[],
  people: readonly Recipient[],
): ReportRecipient {
  const taken = [concerned, ...recipients];
  const candidates = recipientRoles
    .flatMap((role) => people.filter((person) => person.role === role))
    .filter((person) => person.name.trim() !== '' || person.address.trim() !== '')
    .filter((person) => !taken.some((other) => isSamePerson(other, person)));
  return candidates[0] ? { ...candidates[0] } : { role: 'other', name: '', address: '', phone: '' };
}
