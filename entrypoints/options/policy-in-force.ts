import { UserError } from '../../policy/message.ts';
import { policyOf } from '../../policy/schools/index.ts';
import type { SchoolPolicy } from '../../policy/schools/school-policy.ts';
import type { Settings } from '../../policy/settings.ts';

/** The policy the user has chosen; absent while none is, or while the settings name one this version does not know. */
export function policyInForce(settings: Settings): SchoolPolicy | undefined {
  if (settings.policyId === null) return undefined;
  try {
    return policyOf(settings);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
