import type { DutyId } from '../duties.ts';
import { byStrength } from '../duties.ts';
import type { Clause, SchoolPolicy } from '../schools/school-policy.ts';
import { variants } from '../schools/school-policy.ts';
import type { DayPlan, Span } from '../timetable/day-plan.ts';
import { isBefore } from '../timetable/moment.ts';
import type { PeriodKind } from '../timetable/schema.ts';

export type TimeVariant = (typeof variants.time)[number];

/** One clause on when personal use is ruled out (D1, D3) or limited (D4). */
export interface TimeClause {
  duty: DutyId;
  variant: TimeVariant;
  clause: Clause;
}

const isTimeVariant = (variant: Clause['variant']): variant is TimeVariant =>
  variants.time.some((each) => each === variant);

/** The policy's rule of time, strongest first; empty: it has none. */
export function timeClauses(policy: SchoolPolicy): TimeClause[] {
  return (['D1', 'D3', 'D4'] as const)
    .flatMap((duty) =>
      (policy.duties[duty] ?? []).flatMap((clause) =>
        isTimeVariant(clause.variant) && clause.strength !== 'silent'
          ? [{ duty, variant: clause.variant, clause }]
          : [],
      ),
    )
    .sort((a, b) => byStrength(a.clause.strength, b.clause.strength));
}

/** What a stretch of time is to the rule: an entry of the timetable, the working day, a trip, the rest of an allowance, a device. */
export type SpanKind = PeriodKind | 'work' | 'trip' | 'allowance' | 'device';

/** What can be ruled out as a stretch of a day. */
type RestrictedKind = Extract<SpanKind, 'lesson' | 'duty' | 'work' | 'trip' | 'allowance'>;

/** A stretch of a day in which a clause rules personal use out. */
export interface RestrictedSpan extends Span {
  kind: RestrictedKind;
  /** The timetable's own word; may be empty. */
  label: string;
  duty: DutyId;
  clause: Clause;
}

/** The stretches that a variant speaks of. Playground duty and trips are time around children; planning time is not. */
function spansOf(variant: TimeVariant, plan: DayPlan): (Span & { kind: RestrictedKind; label: string })[] {
  const trip = plan.trip ? [{ ...plan.trip, kind: 'trip' as const }] : [];
  const entries = <K extends RestrictedKind>(...kinds: K[]) =>
    plan.intervals.flatMap(({ kind: of, ...rest }) => {
      const kind = kinds.find((each) => each === of);
      return kind ? [{ ...rest, kind }] : [];
    });
  switch (variant) {
    case 'lesson':
      return entries('lesson');
    case 'teaching-time':
      return [...trip, ...entries('lesson', 'duty')];
    case 'whole-day':
      return [...trip, ...(plan.work ? [{ ...plan.work, kind: 'work' as const, label: '' }] : [])];
    case 'reasonable':
      return [];
  }
}

/**
 * When a policy rules personal use out on one date, before anything the user has recorded: what a page can be decided from
 * without asking anybody. Strongest clause first, then by time; spans of different kinds may overlap.
 */
export function restrictedSpans(policy: SchoolPolicy, plan: DayPlan): RestrictedSpan[] {
  return timeClauses(policy).flatMap(({ duty, variant, clause }) =>
    spansOf(variant, plan)
      .filter((span) => isBefore(span.start, span.end))
      .map(({ start, end, kind, label }) => ({ start, end, kind, label, duty, clause })),
  );
}
