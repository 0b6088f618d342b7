/** Form 4.8, deviation note (Primary Advantage §1: the headteacher is told of any departure from the policy, and why). */
import { z } from 'zod';
import type { DutyId } from '../duties.ts';
import { dutyIds } from '../duties.ts';
import { dateText } from '../timetable/schema.ts';
import { isInForce } from './permission.ts';

const line = z.string().max(2000);

export const deviationSchema = z.strictObject({
  id: z.string().max(60),
  /** The duties departed from: what the note switches off. */
  duties: z.array(z.enum(dutyIds)).min(1),
  /** As the school numbers it. */
  clause: line.default(''),
  /** Proposed or taken. */
  action: line.min(1),
  justification: line.min(1),
  /** Empty until the headteacher was told: before that the note switches nothing off. */
  toldHeadteacherOn: dateText.optional(),
  hrAdvice: line.default(''),
  date: dateText,
  /** The last day on which it holds. */
  until: dateText,
  withdrawn: dateText.optional(),
});
export type Deviation = z.infer<typeof deviationSchema>;

/** The note that switches a duty off on a date: told to the headteacher by then, not over, not withdrawn. */
export const deviationFrom = (
  deviations: readonly Deviation[],
  duty: DutyId,
  date: string,
): Deviation | undefined =>
  deviations.find(
    (each) =>
      each.duties.includes(duty) &&
      each.toldHeadteacherOn !== undefined &&
      each.toldHeadteacherOn <= date &&
      isInForce(each, date),
  );
