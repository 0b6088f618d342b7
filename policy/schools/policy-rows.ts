import type { DutyId, Strength } from '../duties.ts';
import { byStrength, dutyIds } from '../duties.ts';
import type { Group } from '../roster/person.ts';
import { groups } from '../roster/person.ts';
import type { Clause, OtherRecipient, RecipientRole, SchoolPolicy, Variant } from './school-policy.ts';

/** What one policy says of one duty, in one flat row. */
export interface PolicyRow {
  policy: string;
  duty: DutyId;
  strength: Strength;
  /** The form of the duty (time, identification, privacy rule); for former pupils whether there is an age limit. */
  variant: Variant | 'leaver-under-18' | 'leaver-any-age' | null;
  groups: Group[];
  /** Who hears of it, in the policy's order; stand-ins are left to `standIn`. */
  recipient: (RecipientRole | OtherRecipient)[];
  standIn: RecipientRole[];
  exception: Clause['exceptions'];
  /** The clauses, as the school numbers them; empty where it is silent or states it outside its clauses. */
  cite: string;
}

const union = <T>(clauses: readonly Clause[], of: (clause: Clause) => readonly T[]): T[] => [
  ...new Set(clauses.flatMap(of)),
];

/** The strongest of what a policy says of a duty; `silent` where it says nothing. */
export const strengthOf = (policy: SchoolPolicy, duty: DutyId): Strength =>
  (policy.duties[duty] ?? []).map(({ strength }) => strength).sort(byStrength)[0] ?? 'silent';

function variantOf(duty: DutyId, clauses: readonly Clause[]): PolicyRow['variant'] {
  const stated = clauses.find(({ variant }) => variant)?.variant;
  if (stated) return stated;
  const ofLeavers = clauses.filter(({ groups: covered }) => covered.includes('leaver'));
  if (ofLeavers.some(({ underAge }) => underAge)) return 'leaver-under-18';
  return duty === 'B3' && ofLeavers.length > 0 ? 'leaver-any-age' : null;
}

/** A policy, one row for each duty from A1 to K6. Several clauses on one duty (former pupils apart from pupils) share its row. */
export function policyRows(policy: SchoolPolicy): PolicyRow[] {
  return dutyIds.map((duty) => {
    const clauses = policy.duties[duty] ?? [];
    const covered = union(clauses, (clause) => clause.groups);
    return {
      policy: policy.id,
      duty,
      strength: strengthOf(policy, duty),
      variant: variantOf(duty, clauses),
      groups: groups.filter((group) => covered.includes(group)),
      recipient: union<RecipientRole | OtherRecipient>(clauses, (clause) => [
        ...clause.recipients,
        ...clause.others,
      ]),
      standIn: union(clauses, (clause) => clause.standIns),
      exception: union(clauses, (clause) => clause.exceptions),
      cite: union(clauses, ({ cite }) => [cite]).join(' / '),
    };
  });
}
