/** The words of forms 4.7 and 4.8 on paper and in a mail, as messages: what the form holds, empty fields included. */
import type { FormRecord } from '../forms/record-state.ts';
import { dutiesOf } from '../forms/record-state.ts';
import type { ReportField, Say } from './contact-report.ts';
import { visible, visibleLines } from './visible.ts';
import { writeDate } from './when.ts';

/** Whose record it is, and of which school. */
export interface RecordHead {
  staffName: string;
  staffRole: string;
  school: string;
}

/** A form ready to be printed, copied or mailed. */
export interface Paper {
  title: string;
  /** What this paper is. */
  opening: string;
  confidential: string;
  fields: ReportField[];
  /** Under each line to sign on. */
  signatures: string[];
}

const line = (text: string) => visible(text, 2000);

/** "Ines Tester, Class teacher" */
export const staffLine = ({ staffName, staffRole }: RecordHead): string =>
  [staffName, staffRole]
    .map((text) => line(text.trim()))
    .filter(Boolean)
    .join(', ');

/** "Not on the school’s devices without permission (D7)" */
const dutyLine = (duty: string, say: Say) => `${say({ key: `duty.${duty}` })} (${duty})`;

/** Every field of the form, in its order. */
export function recordFields(record: FormRecord, head: RecordHead, say: Say): ReportField[] {
  const field = (name: string, ...values: string[]): ReportField => ({
    label: say({ key: `records.field.${name}` }),
    values: values.map((each) => visibleLines(each, 2000).trim()).filter(Boolean),
  });
  const who = field('staff', staffLine(head));
  const withdrawn = record.withdrawn === undefined ? [] : [field('withdrawn', writeDate(record.withdrawn))];
  const rules = dutiesOf(record).map((duty) => dutyLine(duty, say));
  if (record.form === 'permission')
    return [
      who,
      field('what', say({ key: `records.what.${record.what}` })),
      field('rule', ...rules),
      field('by', record.by),
      field('date', writeDate(record.date)),
      field('until', writeDate(record.until)),
      field('conditions', record.conditions),
      ...withdrawn,
    ];
  return [
    who,
    field('rules', ...rules),
    field('clause', record.clause),
    field('action', record.action),
    field('justification', record.justification),
    field('date', writeDate(record.date)),
    field('until', writeDate(record.until)),
    field('told', record.toldHeadteacherOn ? writeDate(record.toldHeadteacherOn) : ''),
    field('hrAdvice', record.hrAdvice),
    ...withdrawn,
  ];
}

/** The form as a paper. */
export const recordPaper = (record: FormRecord, head: RecordHead, say: Say): Paper => ({
  title: say({ key: `records.title.${record.form}` }),
  opening: say({ key: `records.opening.${record.form}`, params: { school: line(head.school) } }),
  confidential: say({ key: 'records.confidential' }),
  fields: recordFields(record, head, say),
  signatures: [say({ key: 'report.print.signature' })],
});

/** The whole form as plain text. */
export function paperAsText({ title, opening, confidential, fields }: Paper, say: Say): string {
  const lines = fields.map(({ label, values }) =>
    values.length < 2
      ? `${label}: ${values[0] ?? say({ key: 'report.notGiven' })}`
      : `${label}:\n${values.map((value) => `- ${value}`).join('\n')}`,
  );
  return [title, opening, lines.join('\n'), confidential].join('\n\n');
}
