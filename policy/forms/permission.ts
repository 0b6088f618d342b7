/** Form 4.7, permission record (Carville 5.4, 5.9, 5.11; Primary Advantage §9 b7; St Mary's Per b9, b13). */
import { z } from 'zod';
import type { DutyId } from '../duties.ts';
import { dateText } from '../timetable/schema.ts';

const line = z.string().max(2000);

/** What can be permitted, and the duty that the permission lifts. */
export const permittedDuty = {
  'school-device': 'D7',
  'school-wifi': 'D6',
  'phone-on-duty': 'D8',
  'own-phone-or-email': 'C7',
  crest: 'A4',
  'parent-reminder': 'J12',
} as const satisfies Record<string, DutyId>;
export type Permitted = keyof typeof permittedDuty;

export const permissionSchema = z.strictObject({
  id: z.string().max(60),
  what: z.enum(Object.keys(permittedDuty) as [Permitted, ...Permitted[]]),
  /** Who gave it, with their post. */
  by: line.min(1),
  date: dateText,
  /** The last day on which it holds. */
  until: dateText,
  /** Carville 5.11 also needs the IT managers' security controls. */
  conditions: line.default(''),
  /** The day it was withdrawn: from then on it does not hold. */
  withdrawn: dateText.optional(),
});
export type Permission = z.infer<typeof permissionSchema>;

/** Whether a record holds on a date (ISO). */
export const isInForce = (
  record: { date: string; until: string; withdrawn?: string | undefined },
  date: string,
): boolean =>
  record.date <= date && date <= record.until && (record.withdrawn === undefined || date < record.withdrawn);

/** The permission that lifts a duty on a date, if there is one. */
export const permissionFor = (
  permissions: readonly Permission[],
  duty: DutyId,
  date: string,
): Permission | undefined =>
  permissions.find((each) => permittedDuty[each.what] === duty && isInForce(each, date));
