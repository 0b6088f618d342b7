import { timeClauses } from '../rules/restricted-spans.ts';
import type { SchoolPolicy } from '../schools/school-policy.ts';

/** Whether the policy's rule is, or contains, "reasonable use" (D4). */
export const rulesReasonable = (policy: SchoolPolicy): boolean =>
  timeClauses(policy).some(({ variant }) => variant === 'reasonable');

/** Whether use is measured: as the user wants it, else where the policy's rule is "reasonable use" (D4). */
export const measures = (policy: SchoolPolicy, wanted: boolean | null): boolean =>
  wanted ?? rulesReasonable(policy);
