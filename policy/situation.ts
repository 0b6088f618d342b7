import type { DecisionKind } from './incident.ts';
import type { Screening } from './names/screening.ts';
import type { ContactObservation } from './observation.ts';
import type { Group, RosterPerson } from './roster/person.ts';
import type { RuleChoices } from './schools/rule-choices.ts';
import type { RecipientRole, SchoolPolicy } from './schools/school-policy.ts';

/** What else counts at the moment somebody asks for contact, as one value: no rule looks anywhere else (design §1). */
export interface Situation {
  policy: SchoolPolicy;
  /** Which rules the user switched off, of those the school leaves to them. */
  ruleChoices: RuleChoices;
  /** The school's date. */
  today: Temporal.PlainDate;
  /** `none`: no roster was imported; `locked`: there, but its key is not in memory; `open`: `screening` says what came of comparing. */
  roster: 'none' | 'locked' | 'open';
  /** What came of comparing the name; wanted while the roster is open. */
  screening?: Screening;
  /** The roster entries that the screening names, in any order. */
  people: readonly RosterPerson[];
  /** What the user said when asked who it is. */
  answer?: Group | 'none';
  /** What the user decided about this person earlier, and has not withdrawn. */
  remembered?: DecisionKind;
  /** Who hears of contact reports where the policy names nobody (settings). */
  contactReportsTo: readonly RecipientRole[];
  /** The user's own accounts on this site: numeric ids, handles or profile addresses. */
  ownAccounts: readonly string[];
}

/** What names an account, however it is written: the number after "id=", or the last part of the address, or the handle. */
function accountName(account: string): string {
  const text = account.trim().toLowerCase();
  const id = /[?&]id=([^&#]+)/.exec(text)?.[1];
  if (id) return id;
  const path = text.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  return path.slice(path.lastIndexOf('/') + 1).replace(/^@/, '');
}

/**
 * Whether an observation shows one of the user's own accounts. Never judged by the name: namesakes exist.
 *
 * @param ownAccounts numeric ids, handles with or without "@", or profile addresses
 */
export function isOwnAccount(
  observation: Pick<ContactObservation, 'handle' | 'personId' | 'profileUrl'>,
  ownAccounts: readonly string[],
): boolean {
  const seen = new Set(
    [observation.handle, observation.personId, observation.profileUrl]
      .filter((value) => value !== undefined)
      .map(accountName)
      .filter(Boolean),
  );
  return ownAccounts.some((account) => seen.has(accountName(account)));
}
