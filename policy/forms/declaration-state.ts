/** How a declaration (form 4.4) stands on a date, computed from the clock at each look: it ends by itself. */
import type { DeclarationDates } from './declaration.ts';
import { remindDays } from './record-state.ts';

/**
 * `draft`: not talked over with both yet; `discussed`: no decision yet; `in-force`: approved, with or without conditions;
 * `refused`, `ended`, `withdrawn`: lifts nothing any more.
 */
export const declarationStates = ['in-force', 'discussed', 'draft', 'refused', 'ended', 'withdrawn'] as const;
export type DeclarationState = (typeof declarationStates)[number];

/** @param date ISO date, by the school's clock */
export function declarationState(record: DeclarationDates, date: string): DeclarationState {
  if (record.withdrawn !== undefined && record.withdrawn <= date) return 'withdrawn';
  if (record.decision === 'refused') return 'refused';
  if (record.decision !== 'not-yet' && record.decidedOn !== undefined && record.decidedOn <= date)
    return record.until !== undefined && record.until < date ? 'ended' : 'in-force';
  return record.dslOn !== undefined && record.headteacherOn !== undefined ? 'discussed' : 'draft';
}

/** States in which something may still come of a declaration: a second form for the same person would be one too many. */
const openStates: ReadonlySet<DeclarationState> = new Set(['in-force', 'discussed', 'draft']);

export const isOpen = (record: DeclarationDates, date: string): boolean =>
  openStates.has(declarationState(record, date));

const isNear = (day: string | undefined, date: string): day is string =>
  day !== undefined && day <= Temporal.PlainDate.from(date).add({ days: remindDays }).toString();

/** Whether the day of the review is a week away or less, or past, and the exception still holds. */
export const isReviewDue = (record: DeclarationDates, date: string): boolean =>
  declarationState(record, date) === 'in-force' && isNear(record.reviewOn, date);

/** Whether an exception that is in force ends within a week. */
export const endsSoon = (record: DeclarationDates, date: string): boolean =>
  declarationState(record, date) === 'in-force' && isNear(record.until, date);

/**
 * The declaration that says most about a person who is on several: one in force, then one still to be decided, then the latest that
 * lifts nothing.
 */
export const foremost = <T extends DeclarationDates>(records: readonly T[], date: string): T | undefined =>
  [...records].sort(
    (a, b) =>
      declarationStates.indexOf(declarationState(a, date)) -
        declarationStates.indexOf(declarationState(b, date)) || b.changed.localeCompare(a.changed),
  )[0];

/** The last day that had anything to do with it: how long it is kept is counted from there. Undefined while it is in force. */
export function lastDayOf(record: DeclarationDates, date: string): string | undefined {
  const state = declarationState(record, date);
  if (state === 'in-force') return undefined;
  const end = state === 'withdrawn' ? record.withdrawn : state === 'ended' ? record.until : undefined;
  return end !== undefined && end > record.changed ? end : record.changed;
}
