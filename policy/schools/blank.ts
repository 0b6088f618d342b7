import type { Group } from '../roster/person.ts';
import type { Settings } from '../settings.ts';
import { schoolPolicySchema } from './school-policy.ts';
import type { SchoolPolicy, SchoolPolicyInput } from './school-policy.ts';

/** The id in the settings of the policy that the user fills in. */
export const blankId = 'blank';

/** Which duty speaks of a group. */
const dutyOf = { pupil: 'B1', parent: 'B2', family: 'B2', leaver: 'B3' } as const satisfies Record<
  Group,
  string
>;

/**
 * The policy that the user's own answers make: one strength for every group ticked, no age limit, no clauses.
 *
 * @param own    the answers; no groups = the policy is silent on everybody
 * @param school what the user calls the school; may be empty
 */
export function blankPolicy(own: Settings['ownPolicy'], school = ''): SchoolPolicy {
  const duties: NonNullable<SchoolPolicyInput['duties']> = {};
  for (const duty of ['B1', 'B2', 'B3'] as const) {
    const groups = own.groups.filter((group) => dutyOf[group] === duty);
    if (groups.length === 0) continue;
    duties[duty] = [{ strength: own.strength, groups, cite: '', gist: 'A rule you set yourself.' }];
  }
  return schoolPolicySchema.parse({ id: blankId, school: school || 'Your school', duties });
}
