/** The words of form 4.4 on paper and in a mail, as messages: what the form holds, empty fields included. */
import type { Declaration, DeclaredPerson } from '../forms/declaration.ts';
import type { ReportField, Say } from './contact-report.ts';
import type { Paper, RecordHead } from './form-record.ts';
import { staffLine } from './form-record.ts';
import { visible, visibleLines } from './visible.ts';
import { writeDate } from './when.ts';

const line = (text: string) => visible(text, 2000);

/** How a person is shown: name and handle, as far as they are known. */
export const whoIs = ({ name, handle }: Pick<DeclaredPerson, 'name' | 'handle'>): string =>
  [line(name.trim()), handle ? `@${line(handle)}` : ''].filter(Boolean).join(' ');

/** "Ottoline Quarrendon @otti (Pupil, Facebook)" */
function personLine(person: DeclaredPerson, say: Say): string {
  const params = { who: whoIs(person), group: say({ key: `group.${person.group}` }) };
  return person.site === ''
    ? say({ key: 'declarations.value.personNoSite', params })
    : say({
        key: 'declarations.value.person',
        params: { ...params, site: say({ key: `site.${person.site}` }) },
      });
}

/** "20 November 2026, Perpetua Lindqvist"; whichever of the two is known. */
function dayAndName(day: string | undefined, by: string, say: Say): string {
  const date = day === undefined ? '' : writeDate(day);
  const name = line(by.trim());
  return date && name ? say({ key: 'declarations.value.by', params: { date, by: name } }) : date;
}

/** Every field of form 4.4, in its order. */
export function declarationFields(declaration: Declaration, head: RecordHead, say: Say): ReportField[] {
  const { content, decision, withdrawn } = declaration;
  const field = (name: string, ...values: string[]): ReportField => ({
    label: say({ key: `declarations.field.${name}` }),
    values: values.map((each) => visibleLines(each, 2000).trim()).filter(Boolean),
  });
  const day = (date: string | undefined) => (date === undefined ? '' : writeDate(date));
  const approved = decision === 'approved' || decision === 'conditions';
  return [
    field('staff', staffLine(head)),
    field('date', day(declaration.date)),
    field('persons', ...content.persons.map((person) => personLine(person, say))),
    field('nature', content.nature),
    field('since', content.since),
    field('sites', content.sites),
    field('clause', content.clause),
    field('whyNot', content.whyNot),
    field('safeguards', content.safeguards),
    field('dsl', dayAndName(declaration.dslOn, content.dsl, say)),
    field('headteacher', dayAndName(declaration.headteacherOn, content.headteacher, say)),
    field('decision', say({ key: `declarations.decision.${decision}` })),
    ...(decision === 'not-yet'
      ? []
      : [field('decided', dayAndName(declaration.decidedOn, content.decidedBy, say))]),
    ...(decision === 'conditions' ? [field('conditions', content.conditions)] : []),
    field('advice', content.advice),
    field('reviewOn', day(declaration.reviewOn)),
    field(
      'until',
      declaration.until === undefined && approved
        ? say({ key: 'declarations.value.noEnd' })
        : day(declaration.until),
    ),
    ...(withdrawn === undefined ? [] : [field('withdrawn', writeDate(withdrawn))]),
  ];
}

/** Form 4.4 as a paper, to be signed by the three who took part. */
export const declarationPaper = (declaration: Declaration, head: RecordHead, say: Say): Paper => ({
  title: say({ key: 'declarations.title' }),
  opening: say({ key: 'declarations.opening', params: { school: line(head.school) } }),
  confidential: say({ key: 'declarations.confidential' }),
  fields: declarationFields(declaration, head, say),
  signatures: (['staff', 'dsl', 'headteacher'] as const).map((who) =>
    say({ key: `declarations.sign.${who}` }),
  ),
});
