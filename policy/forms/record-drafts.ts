/** What a user types into forms 4.7 and 4.8, and what it becomes: the record, or a sentence for each field that is wrong. */
import type { DutyId } from '../duties.ts';
import type { Message } from '../message.ts';
import type { Deviation } from './deviation.ts';
import { deviationSchema } from './deviation.ts';
import type { Permission, Permitted } from './permission.ts';
import { permissionSchema } from './permission.ts';

export interface PermissionDraft {
  what: Permitted;
  by: string;
  date: string;
  until: string;
  conditions: string;
}

export interface DeviationDraft {
  duties: DutyId[];
  clause: string;
  action: string;
  justification: string;
  /** Empty: not told yet. */
  toldHeadteacherOn: string;
  hrAdvice: string;
  date: string;
  until: string;
}

export type Problems<Draft> = Partial<Record<keyof Draft, Message>>;

/** The record, or what is wrong, by field. */
export type Read<RecordType, Draft> = { record: RecordType } | { problems: Problems<Draft> };

const problem = (key: string, params?: Message['params']): Message => ({
  key: `records.problem.${key}`,
  ...(params && { params }),
});

function exists(date: string): boolean {
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString() === date;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What is wrong with a date as typed; 29 February of a year that has none is told apart. */
export function dateProblem(date: string): Message | undefined {
  if (date === '') return problem('noDate');
  if (exists(date)) return undefined;
  return /^\d{4}-02-29$/.test(date)
    ? problem('noLeapDay', { year: date.slice(0, 4) })
    : problem('noSuchDate', { date });
}

function datesProblems({ date, until }: { date: string; until: string }) {
  const first = dateProblem(date);
  const last =
    dateProblem(until) ?? (!first && until < date ? problem('untilFirst', { date, until }) : undefined);
  return { ...(first && { date: first }), ...(last && { until: last }) };
}

const missing = (text: string, key: string) => (text.trim() === '' ? problem(key) : undefined);

/** Only the fields that have a problem; undefined if none has. */
export const found = <Draft>(problems: { [K in keyof Draft]?: Message | undefined }):
  Problems<Draft> | undefined => {
  const wrong = Object.entries(problems).filter(([, message]) => message !== undefined);
  return wrong.length > 0 ? (Object.fromEntries(wrong) as Problems<Draft>) : undefined;
};

/** Form 4.7 as it stands in the record, or what is wrong with it. */
export function readPermission(
  draft: PermissionDraft,
  kept: Pick<Permission, 'id' | 'withdrawn'>,
): Read<Permission, PermissionDraft> {
  const problems = found<PermissionDraft>({ by: missing(draft.by, 'by'), ...datesProblems(draft) });
  if (problems) return { problems };
  const { what, by, date, until, conditions } = draft;
  return {
    record: permissionSchema.parse({
      ...kept,
      what,
      by: by.trim(),
      date,
      until,
      conditions: conditions.trim(),
    }),
  };
}

/**
 * Form 4.8 as it stands in the record, or what is wrong with it.
 *
 * @param today ISO date: nobody was told on a day to come
 */
export function readDeviation(
  draft: DeviationDraft,
  kept: Pick<Deviation, 'id' | 'withdrawn'>,
  today: string,
): Read<Deviation, DeviationDraft> {
  const { toldHeadteacherOn: told, action, justification, ...rest } = draft;
  const problems = found<DeviationDraft>({
    duties: draft.duties.length === 0 ? problem('duties') : undefined,
    action: missing(action, 'action'),
    justification: missing(justification, 'justification'),
    toldHeadteacherOn:
      told === '' ? undefined : (dateProblem(told) ?? (told > today ? problem('toldFuture') : undefined)),
    ...datesProblems(draft),
  });
  if (problems) return { problems };
  return {
    record: deviationSchema.parse({
      ...kept,
      ...rest,
      clause: rest.clause.trim(),
      hrAdvice: rest.hrAdvice.trim(),
      action: action.trim(),
      justification: justification.trim(),
      ...(told !== '' && { toldHeadteacherOn: told }),
    }),
  };
}

/** The form as somebody finds it who begins a new record. */
export const newPermissionDraft = (today: string): PermissionDraft => ({
  what: 'school-device',
  by: '',
  date: today,
  until: '',
  conditions: '',
});
export const newDeviationDraft = (today: string): DeviationDraft => ({
  duties: [],
  clause: '',
  action: '',
  justification: '',
  toldHeadteacherOn: '',
  hrAdvice: '',
  date: today,
  until: '',
});

/** A stored record as its form shows it. */
export const permissionDraft = ({ what, by, date, until, conditions }: Permission): PermissionDraft => ({
  what,
  by,
  date,
  until,
  conditions,
});
export const deviationDraft = (record: Deviation): DeviationDraft => ({
  duties: [...record.duties],
  clause: record.clause,
  action: record.action,
  justification: record.justification,
  toldHeadteacherOn: record.toldHeadteacherOn ?? '',
  hrAdvice: record.hrAdvice,
  date: record.date,
  until: record.until,
});
