/**
 * The words of a report of contact (form 4.5), as messages: a first-person factual text, and the form's fields with their labels.
 * Facts only, and a name match is never put as more than a possible match (policy-duties §5.8).
 */
import type { ContactReport, ReportRecipient } from '../forms/contact-report.ts';
import type { Message } from '../message.ts';
import { isOwnAct } from '../observation.ts';
import { visible, visibleLines } from './visible.ts';

/** Turns a message into its sentence; passed in, because policy holds no wording. */
export type Say = (message: Message) => string;

const yesNo = (text: string) => (text.trim() ? 'yes' : 'no');

/** As much of a field as the form keeps. */
const line = (text: string) => visible(text, 2000);

function whatIDid(report: ContactReport): Message {
  return { key: `report.did.${report.whatIDid}`, params: { other: line(report.otherAction) } };
}

/** The first-person text: one message per paragraph, in the order a reader needs them. */
export function reportParagraphs(report: ContactReport, say: Say): Message[] {
  const sure = line(report.howSure);
  const paragraphs: Message[] = [
    {
      key: isOwnAct(report.kind) ? 'report.text.own' : 'report.text.seen',
      params: {
        seenAt: line(report.seenAt),
        kind: say({ key: `report.kindOne.${report.kind}` }),
        site: line(report.site),
        hasOwn: yesNo(report.ownAccount),
        own: line(report.ownAccount),
        hasName: yesNo(report.nameShown),
        name: line(report.nameShown),
        hasAccount: yesNo(report.account),
        account: line(report.account),
      },
    },
    report.believedToBe === 'not-known'
      ? { key: 'report.text.notKnown', params: { sure } }
      : {
          key: 'report.text.believed',
          params: { group: say({ key: `groupOne.${report.believedToBe}` }), sure },
        },
    whatIDid(report),
    report.earlier.length === 0
      ? { key: 'report.text.noEarlier' }
      : {
          key: 'report.text.earlier',
          params: { list: report.earlier.map((entry) => `\n- ${line(entry)}`).join('') },
        },
  ];
  if (report.clause.trim())
    paragraphs.push({ key: 'report.text.clause', params: { clause: line(report.clause) } });
  return paragraphs;
}

/** The first-person text as the user first sees it. */
export function writeReport(report: ContactReport, say: Say): string {
  return (
    reportParagraphs(report, say)
      .map((paragraph) => say(paragraph).trim())
      // What is left open (what one did, in one's own words) makes no paragraph.
      .filter(Boolean)
      .join('\n\n')
  );
}

/** "Headteacher: Pat Example, head@school.example" */
function recipientLine({ role, name, address, phone }: ReportRecipient, say: Say): string {
  const details = [name, address, phone].map((text) => visible(text.trim())).filter(Boolean);
  return `${say({ key: `role.${role}` })}: ${details.join(', ') || say({ key: 'report.notGiven' })}`;
}

export interface ReportField {
  label: string;
  /** One entry per line; none = not given. */
  values: string[];
}

/** Every field of form 4.5 in the form's order, empty ones included: a gap is seen, not hidden. */
export function reportFields(report: ContactReport, say: Say): ReportField[] {
  const field = (name: string, ...values: string[]): ReportField => ({
    label: say({ key: `report.field.${name}` }),
    values: values.map(line).filter((value) => value.trim()),
  });
  return [
    field('reference', report.reference),
    field('staff', [report.staffName, report.staffRole].filter((text) => text.trim()).join(', ')),
    field('seenAt', report.seenAt),
    field('site', report.site),
    field('ownAccount', report.ownAccount),
    field('nameShown', report.nameShown),
    field('account', report.account),
    field('kind', say({ key: `kind.${report.kind}` })),
    field('believedToBe', say({ key: `group.${report.believedToBe}` })),
    field('howSure', report.howSure),
    field('whatIDid', say(whatIDid(report))),
    field('earlier', ...(report.earlier.length > 0 ? report.earlier : [say({ key: 'report.noneRecorded' })])),
    field('clause', report.clause),
    field('recipients', ...report.recipients.map((recipient) => recipientLine(recipient, say))),
  ];
}

/** The whole report as plain text: the user's account of it, then the form, then the line on confidence (duty C6). */
export function reportAsText(report: ContactReport, say: Say): string {
  const fields = reportFields(report, say).map(({ label, values }) =>
    values.length < 2
      ? `${label}: ${values[0] ?? say({ key: 'report.notGiven' })}`
      : `${label}:\n${values.map((value) => `- ${value}`).join('\n')}`,
  );
  return [
    say({ key: 'report.title' }),
    visibleLines(report.text).trim(),
    `${say({ key: 'report.details' })}\n${fields.join('\n')}`,
    say({ key: 'report.confidential' }),
  ].join('\n\n');
}
