/** Permission records and deviation notes as files: for a spreadsheet, and exactly as they are stored. */
import type { Deviation } from '../forms/deviation.ts';
import type { Permission } from '../forms/permission.ts';
import type { FormRecord } from '../forms/record-state.ts';
import { allRecords, dutiesOf, recordState } from '../forms/record-state.ts';
import type { Say } from './csv.ts';
import { csvFile } from './csv-file.ts';

type Cell = (record: FormRecord, say: Say, today: string) => string;
const ofPermission =
  (cell: (record: Permission, say: Say) => string): Cell =>
  (record, say) =>
    record.form === 'permission' ? cell(record, say) : '';
const ofDeviation =
  (cell: (record: Deviation, say: Say) => string): Cell =>
  (record, say) =>
    record.form === 'deviation' ? cell(record, say) : '';

/** The columns, in order; the heading of each is the message `records.field.<key>`. */
const columns: readonly { key: string; cell: Cell }[] = [
  { key: 'form', cell: (record, say) => say({ key: `records.title.${record.form}` }) },
  { key: 'state', cell: (record, say, today) => say({ key: `records.state.${recordState(record, today)}` }) },
  { key: 'date', cell: ({ date }) => date },
  { key: 'until', cell: ({ until }) => until },
  { key: 'withdrawn', cell: ({ withdrawn }) => withdrawn ?? '' },
  {
    key: 'rules',
    cell: (record, say) =>
      dutiesOf(record)
        .map((duty) => `${duty} ${say({ key: `duty.${duty}` })}`)
        .join('; '),
  },
  { key: 'what', cell: ofPermission(({ what }, say) => say({ key: `records.what.${what}` })) },
  { key: 'by', cell: ofPermission(({ by }) => by) },
  { key: 'conditions', cell: ofPermission(({ conditions }) => conditions) },
  { key: 'clause', cell: ofDeviation(({ clause }) => clause) },
  { key: 'action', cell: ofDeviation(({ action }) => action) },
  { key: 'justification', cell: ofDeviation(({ justification }) => justification) },
  { key: 'told', cell: ofDeviation(({ toldHeadteacherOn }) => toldHeadteacherOn ?? '') },
  { key: 'hrAdvice', cell: ofDeviation(({ hrAdvice }) => hrAdvice) },
];

/** @param today ISO date, for how each stands */
export const recordsCsv = (
  permissions: readonly Permission[],
  deviations: readonly Deviation[],
  say: Say,
  today: string,
): string =>
  csvFile(
    columns.map(({ key }) => say({ key: `records.field.${key}` })),
    allRecords(permissions, deviations).map((record) => columns.map(({ cell }) => cell(record, say, today))),
  );

/** @param exportedAt ISO instant */
export const recordsJson = (
  permissions: readonly Permission[],
  deviations: readonly Deviation[],
  exportedAt: string,
): string =>
  `${JSON.stringify({ format: 'staffroom-records', version: 1, exportedAt, permissions, deviations }, null, 2)}\n`;
