import { say } from '../../../assets/messages/index.ts';
import type { Settings } from '../../../policy/settings.ts';
import type { RecordHead } from '../../../policy/wording/form-record.ts';
import { policyInForce } from '../policy-in-force.ts';

/** Whose form it is, and of which school. */
export const headOf = (settings: Settings): RecordHead => ({
  staffName: settings.me.name,
  staffRole: settings.me.role,
  school: settings.schoolNames[0] || policyInForce(settings)?.school || say('records.theSchool'),
});
