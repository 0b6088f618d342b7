/** Form 4.5, report of contact or friend request (Carville 5.14; Wateringbury §4.2 b3). No picture of the person. */
import { z } from 'zod';
import { recipientRoles } from '../schools/school-policy.ts';

const line = z.string().max(2000);

export const contactReportSchema = z.strictObject({
  staffName: line,
  staffRole: line,
  /** Local date and time with offset, e.g. "2026-11-20T19:05+00:00[Europe/London]" rendered for people. */
  seenAt: line,
  site: line,
  nameShown: line,
  /** Account address or handle. */
  account: line,
  /** Which of the user's own accounts. */
  ownAccount: line,
  kind: line,
  believedToBe: line,
  howSure: line,
  whatIDid: z.enum(['nothing', 'declined', 'ignored', 'other']),
  /** Earlier contacts from the log, one sentence each. */
  earlier: z.array(line).max(200),
  recipients: z.array(
    z.strictObject({ role: z.enum(recipientRoles), name: line, address: line, phone: line }),
  ),
  clause: line,
  reference: line,
  /** The first-person factual text, as the user left it. */
  text: z.string().max(20_000),
});
export type ContactReport = z.infer<typeof contactReportSchema>;
