/** Permissions, deviation notes, declarations and family as files: for a spreadsheet, and exactly as they are stored. */
import type { ShownDeclaration } from '../forms/declaration.ts';
import { declarationState } from '../forms/declaration-state.ts';
import type { Deviation } from '../forms/deviation.ts';
import type { Permission } from '../forms/permission.ts';
import type { FormRecord } from '../forms/record-state.ts';
import { allRecords, dutiesOf, recordState } from '../forms/record-state.ts';
import type { Remembered } from '../incident.ts';
import { declarationFields, whoIs } from '../wording/declaration.ts';
import type { Say } from './csv.ts';
import { csvFile } from './csv-file.ts';

/** Everything that makes an exception or records one. */
export interface AllRecords {
  permissions: readonly Permission[];
  deviations: readonly Deviation[];
  declarations: readonly ShownDeclaration[];
  /** Family, and what was noted as declared by one click. */
  noted: readonly Remembered[];
}

export const countOf = (all: AllRecords): number =>
  all.permissions.length + all.deviations.length + all.declarations.length + all.noted.length;

/** The columns, in order; the heading of each is the message `records.field.<key>`. */
const columns = [
  'form',
  'state',
  'date',
  'until',
  'withdrawn',
  'rules',
  'what',
  'by',
  'conditions',
  'clause',
  'action',
  'justification',
  'told',
  'hrAdvice',
  'persons',
  'nature',
  'since',
  'sites',
  'safeguards',
  'discussed',
  'decision',
  'advice',
  'reviewOn',
] as const;
type Row = Partial<Record<(typeof columns)[number], string>>;

function formRow(record: FormRecord, say: Say, today: string): Row {
  const common: Row = {
    form: say({ key: `records.title.${record.form}` }),
    state: say({ key: `records.state.${recordState(record, today)}` }),
    date: record.date,
    until: record.until,
    withdrawn: record.withdrawn ?? '',
    rules: dutiesOf(record)
      .map((duty) => `${duty} ${say({ key: `duty.${duty}` })}`)
      .join('; '),
  };
  if (record.form === 'permission')
    return {
      ...common,
      what: say({ key: `records.what.${record.what}` }),
      by: record.by,
      conditions: record.conditions,
    };
  return {
    ...common,
    clause: record.clause,
    action: record.action,
    justification: record.justification,
    told: record.toldHeadteacherOn ?? '',
    hrAdvice: record.hrAdvice,
  };
}

/** "Approved, 2026-11-20, P. Lindqvist" */
const decisionCell = ({ decision, decidedOn, content }: ShownDeclaration, say: Say): string =>
  [
    say({ key: `declarations.decision.${decision}` }),
    decidedOn ?? '',
    typeof content === 'string' ? '' : content.decidedBy,
  ]
    .filter(Boolean)
    .join(', ');

function declarationRow(record: ShownDeclaration, say: Say, today: string): Row {
  const { content } = record;
  const row: Row = {
    form: say({ key: 'declarations.title' }),
    state: say({ key: `declarations.state.${declarationState(record, today)}` }),
    date: record.date,
    until: record.until ?? '',
    withdrawn: record.withdrawn ?? '',
    decision: decisionCell(record, say),
    reviewOn: record.reviewOn ?? '',
  };
  if (typeof content === 'string') return { ...row, persons: say({ key: `person.${content}` }) };
  // Who and with whom as the form on paper puts it.
  const fields = declarationFields({ ...record, content }, { staffName: '', staffRole: '', school: '' }, say);
  const valueOf = (name: string) =>
    fields.find(({ label }) => label === say({ key: `declarations.field.${name}` }))?.values.join('; ') ?? '';
  return {
    ...row,
    persons: valueOf('persons'),
    nature: content.nature,
    since: content.since,
    sites: content.sites,
    justification: content.whyNot,
    safeguards: content.safeguards,
    clause: content.clause,
    discussed: (['dsl', 'headteacher'] as const)
      .map((who) => (valueOf(who) ? `${say({ key: `declarations.label.${who}` })}: ${valueOf(who)}` : ''))
      .filter(Boolean)
      .join('; '),
    conditions: content.conditions,
    advice: content.advice,
  };
}

function exceptionRow({ kind, since, declaredOn, site, person }: Remembered, say: Say): Row {
  const isDeclared = kind === 'declared';
  const row: Row = {
    form: say({ key: isDeclared ? 'declarations.form.declared' : 'declarations.form.family' }),
    state: say({ key: 'declarations.state.in-force' }),
    date: declaredOn ?? since,
    sites: say({ key: `site.${site}` }),
  };
  return typeof person === 'string'
    ? { ...row, persons: say({ key: `person.${person}` }) }
    : { ...row, persons: whoIs(person), nature: person.note ?? '' };
}

/** @param today ISO date, for how each stands */
export function recordsCsv(all: AllRecords, say: Say, today: string): string {
  const rows: Row[] = [
    ...allRecords(all.permissions, all.deviations).map((record) => formRow(record, say, today)),
    ...all.declarations.map((record) => declarationRow(record, say, today)),
    ...all.noted.map((record) => exceptionRow(record, say)),
  ];
  return csvFile(
    columns.map((key) => say({ key: `records.field.${key}` })),
    rows.map((row) => columns.map((key) => row[key] ?? '')),
  );
}

/** @param exportedAt ISO instant */
export const recordsJson = (all: AllRecords, exportedAt: string): string =>
  `${JSON.stringify({ format: 'staffroom-records', version: 2, exportedAt, ...all }, null, 2)}\n`;
