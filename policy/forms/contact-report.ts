/** Form 4.5, report of contact or friend request (Carville 5.14; Wateringbury §4.2 b3). No picture of the person. */
import { z } from 'zod';
import { ownActKinds } from '../observation.ts';
import { groups } from '../roster/person.ts';
import { recipientRoles } from '../schools/school-policy.ts';

const line = z.string().max(2000);

/** The form's kinds of contact: what a reader tells apart, and what a user may have met elsewhere. */
export const contactKinds = [
  'friend-request',
  'follow-request',
  'followed-you',
  'message-request',
  ...ownActKinds,
  'message',
  'tag',
  'comment',
  'other',
] as const;

/** Whom the user believes it to be. */
export const believedGroups = [...groups, 'not-known'] as const;

/** What the user did about the request. */
export const contactActions = ['nothing', 'declined', 'ignored', 'other'] as const;

/** A post of the policy, or somebody else where the report concerns the person who holds it. */
export const reportRoles = [...recipientRoles, 'other'] as const;

export const reportRecipientSchema = z.strictObject({
  role: z.enum(reportRoles),
  name: line,
  address: line,
  phone: line,
});
export type ReportRecipient = z.infer<typeof reportRecipientSchema>;

export const contactReportSchema = z.strictObject({
  staffName: line,
  staffRole: line,
  /** Local date and time with offset and zone, for people: "Friday 20 November 2026, 19:05 (UTC+00:00, Europe/London)". */
  seenAt: line,
  site: line,
  nameShown: line,
  /** Account address or handle. */
  account: line,
  /** Which of the user's own accounts. */
  ownAccount: line,
  kind: z.enum(contactKinds),
  believedToBe: z.enum(believedGroups),
  /** A possible match and why, in words; never a verdict. */
  howSure: line,
  whatIDid: z.enum(contactActions),
  /** In the user's words, for `other`. */
  otherAction: line,
  /** Earlier contacts from the log, one sentence each. */
  earlier: z.array(line).max(200),
  recipients: z.array(reportRecipientSchema).max(20),
  clause: line,
  reference: line,
  /** The first-person factual text, as the user left it. */
  text: z.string().max(20_000),
});
export type ContactReport = z.infer<typeof contactReportSchema>;
