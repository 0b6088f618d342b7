import type { Act } from '../act.ts';
import type { DutyId } from '../duties.ts';
import { groups } from '../roster/person.ts';
import type { SchoolPolicy } from '../schools/school-policy.ts';
import { requestRules } from './requests.ts';
import type { ContactRule } from './contact.ts';
import { formerPupilRequest } from './former-pupil-request.ts';

/** The duties about an act towards somebody, from a personal account. Sharing to somebody is a way of contact as well (B5). */
const dutiesOf = {
  add: ['B4'],
  follow: ['B4'],
  message: ['B5'],
  share: ['B12', 'B5'],
  view: ['B6'],
} as const satisfies Record<Exclude<Act, 'accept' | 'take'>, readonly DutyId[]>;

const present = groups.filter((group) => group !== 'leaver');

/**
 * B4, B5, B6, B12, and J8 from the school's own account: what the user sets out to do to somebody. Accepting is judged as the
 * request is (B1 to B3).
 *
 * Where a policy carries its rule for pupils over to former pupils by a clause of its own (B3; St. Mary's Per b4), that clause
 * counts with the policy's rule on the act, as far as it covers such acts.
 *
 * @param schoolAccount whether the account that is logged in is the school's: the rules for personal accounts are not about it
 */
export function actRules(
  act: Exclude<Act, 'take'>,
  policy: SchoolPolicy,
  schoolAccount: boolean,
): readonly ContactRule[] {
  if (schoolAccount) return act === 'message' || act === 'share' ? [{ groups, duties: ['J8'] }] : [];
  if (act === 'accept') return requestRules;
  const duties: readonly DutyId[] = dutiesOf[act];
  const isStated = act !== 'view' && duties.some((duty) => policy.duties[duty] !== undefined);
  return [
    { groups: present, duties },
    { ...formerPupilRequest, duties: isStated ? [...duties, 'B3'] : duties },
  ];
}
