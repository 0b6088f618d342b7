/** How permission records (form 4.7) and deviation notes (form 4.8) stand on a date, and which duty each switches off. */
import type { DutyId } from '../duties.ts';
import type { Message } from '../message.ts';
import type { Deviation } from './deviation.ts';
import type { Permission } from './permission.ts';
import { permittedDuty } from './permission.ts';

/** A record of either form, with the word for which. */
export type FormRecord = ({ form: 'permission' } & Permission) | ({ form: 'deviation' } & Deviation);

/** `not-told`: the headteacher has not been told of a departure yet, so the note switches nothing off. */
export const recordStates = ['in-force', 'to-come', 'not-told', 'over', 'withdrawn'] as const;
export type RecordState = (typeof recordStates)[number];

/** Both kinds in one list, the latest to run out first. */
export const allRecords = (
  permissions: readonly Permission[],
  deviations: readonly Deviation[],
): FormRecord[] =>
  [
    ...permissions.map((each): FormRecord => ({ form: 'permission', ...each })),
    ...deviations.map((each): FormRecord => ({ form: 'deviation', ...each })),
  ].sort((a, b) => (a.until === b.until ? (a.id < b.id ? -1 : 1) : a.until < b.until ? 1 : -1));

/**
 * How a record stands. It agrees with `permissionFor` and `deviationFrom`: exactly what is `in-force` switches a duty off.
 *
 * @param date ISO date
 */
export function recordState(record: FormRecord, date: string): RecordState {
  if (record.withdrawn !== undefined && record.withdrawn <= date) return 'withdrawn';
  if (record.until < date) return 'over';
  if (date < record.date) return 'to-come';
  if (record.form === 'deviation' && !(record.toldHeadteacherOn && record.toldHeadteacherOn <= date))
    return 'not-told';
  return 'in-force';
}

/** The duties that a record switches off while it is in force. */
export const dutiesOf = (record: FormRecord): readonly DutyId[] =>
  record.form === 'permission' ? [permittedDuty[record.what]] : record.duties;

/** Days before the last one from which on a record is said to run out. */
export const remindDays = 7;

/** Whether a record is in force and runs out within a week. */
export const runsOutSoon = (record: FormRecord, date: string): boolean =>
  recordState(record, date) === 'in-force' &&
  record.until <= Temporal.PlainDate.from(date).add({ days: remindDays }).toString();

/** What switching a duty off changes in Staffroom, where it acts on the duty at all. */
const effects: Partial<Record<DutyId, 'time' | 'contact' | 'reminder'>> = {
  D1: 'time',
  D3: 'time',
  D4: 'time',
  D7: 'time',
  B1: 'contact',
  B2: 'contact',
  B3: 'contact',
  B5: 'contact',
  B13: 'contact',
  E5: 'reminder',
};

/**
 * What switching a duty off changes in Staffroom. `time`: no notice for it (rules/time.ts); `contact`: nothing, since no record
 * says which person it is about; `reminder`: nothing, a reminder is no more than that; `record`: nothing, Staffroom does not
 * watch it.
 */
export const effectOn = (duty: DutyId): 'time' | 'contact' | 'reminder' | 'record' =>
  effects[duty] ?? 'record';

/** What to call a record in a list, in the user's own words where the form has some. */
export const nameOf = (record: FormRecord, say: (message: Message) => string): string =>
  record.form === 'permission' ? say({ key: `records.what.${record.what}` }) : record.action;
