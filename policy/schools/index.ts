import type { Citation } from '../finding.ts';
import { UserError } from '../message.ts';
import type { Settings } from '../settings.ts';
import { blankId, blankPolicy } from './blank.ts';
import { carville } from './carville.ts';
import { casterton } from './casterton.ts';
import { primaryAdvantage } from './primary-advantage.ts';
import { schoolPolicySchema } from './school-policy.ts';
import type { RecipientRole, SchoolPolicy } from './school-policy.ts';
import { stMarys } from './st-marys.ts';
import { wateringbury } from './wateringbury.ts';

export { blankId } from './blank.ts';

/** The schools whose policies Staffroom knows. A new school is one file and its line here. */
export const schoolPolicies: SchoolPolicy[] = [
  carville,
  primaryAdvantage,
  stMarys,
  wateringbury,
  casterton,
].map((policy) => schoolPolicySchema.parse(policy));

/**
 * The policy the user has chosen; the one made of their own answers while none is chosen.
 *
 * @throws UserError if the settings name a policy that this version does not know
 */
export function policyOf(settings: Pick<Settings, 'policyId' | 'ownPolicy' | 'schoolNames'>): SchoolPolicy {
  if (settings.policyId === null || settings.policyId === blankId)
    return blankPolicy(settings.ownPolicy, settings.schoolNames[0]);
  const policy = schoolPolicies.find((each) => each.id === settings.policyId);
  if (!policy) throw new UserError('rules.unknownPolicy', { id: settings.policyId });
  return policy;
}

/** The posts that a cited clause on reporting (C1, C2) lets stand in for those it names; none for the user's own policy. */
export function standInsOf(citation: Citation | undefined): RecipientRole[] {
  const policy = schoolPolicies.find(({ id }) => id === citation?.policyId);
  const clauses = [...(policy?.duties.C2 ?? []), ...(policy?.duties.C1 ?? [])];
  return clauses.find(({ cite }) => cite === citation?.clause)?.standIns ?? [];
}
