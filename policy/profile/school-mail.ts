import type { Strength } from '../duties.ts';
import { asksSomething } from '../duties.ts';
import type { Citation } from '../finding.ts';
import { citationOf } from '../schools/clauses.ts';
import { countsFor, type RuleChoices } from '../schools/rule-choices.ts';
import type { SchoolPolicy } from '../schools/school-policy.ts';

export interface SchoolMail {
  /** The school's own domain, as the settings have it. */
  domain: string;
  strength: Strength;
  citation: Citation;
}

/** A domain in one form: no "www.", no "@", no dot at its end. */
const bare = (domain: string): string =>
  domain
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?@?/, '')
    .replace(/[./]+$/, '');

/**
 * Whether an address with a domain is a school one that the policy keeps off personal accounts (A5; St Mary's Per b7, Carville 5.28).
 *
 * @param domain what stands after "@"
 * @param school the school's domains
 * @returns undefined if it is not, or the policy asks nothing of the kind
 */
export function schoolMail(
  domain: string,
  school: readonly string[],
  policy: SchoolPolicy,
  choices: RuleChoices,
): SchoolMail | undefined {
  const clause = policy.duties.A5?.find(
    (each) => asksSomething(each.strength) && countsFor('A5', each, choices),
  );
  const typed = bare(domain);
  const mine = school.map(bare).find((each) => each !== '' && (typed === each || typed.endsWith(`.${each}`)));
  return clause && mine !== undefined
    ? { domain: mine, strength: clause.strength, citation: citationOf(policy, clause) }
    : undefined;
}
