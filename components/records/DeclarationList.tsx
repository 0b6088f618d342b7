import { say } from '../../assets/messages/index.ts';
import type { MessageKey } from '../../assets/messages/index.ts';
import type { ShownDeclaration } from '../../policy/forms/declaration.ts';
import type { DeclarationState } from '../../policy/forms/declaration-state.ts';
import { declarationState, endsSoon, isReviewDue } from '../../policy/forms/declaration-state.ts';
import type { Remembered } from '../../policy/incident.ts';
import { whoIs } from '../../policy/wording/declaration.ts';
import { visible, visibleLines } from '../../policy/wording/visible.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PersonName } from '../ui/PersonName.tsx';
import { Table } from '../ui/Table.tsx';
import { dayText } from '../ui/when.ts';
import { DeclarationTag } from './DeclarationTag.tsx';

/** Who a declaration is about, in one line; or the word for why that is not there. */
const called = ({ content }: ShownDeclaration): string =>
  typeof content === 'string'
    ? say(`person.${content}`)
    : visible(content.persons.map(whoIs).filter(Boolean).join(', ') || say('log.noName'), 200);

const daysTo = (date: string, today: string) => Temporal.PlainDate.from(today).until(date).days;

/** What is to be looked at again or ends within a week, one sentence each. */
export function DeclarationsDue({
  records,
  today,
}: {
  records: readonly ShownDeclaration[];
  /** ISO date. */
  today: string;
}) {
  const lines = records.flatMap((record) => {
    const { reviewOn, until } = record;
    const who = called(record);
    const line = (key: MessageKey, date: string) =>
      say(key, { who, days: daysTo(date, today), date: dayText(date) });
    return [
      ...(isReviewDue(record, today) && reviewOn
        ? [line(reviewOn < today ? 'declarations.overdue' : 'declarations.due', reviewOn)]
        : []),
      ...(endsSoon(record, today) && until ? [line('declarations.ends', until)] : []),
    ].map((text) => ({ key: `${record.id} ${text}`, text }));
  });
  if (lines.length === 0) return null;
  return (
    <Notice tone="warn">
      {lines.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </Notice>
  );
}

const groups: readonly { key: 'in-force' | 'open' | 'over'; states: readonly DeclarationState[] }[] = [
  { key: 'in-force', states: ['in-force'] },
  { key: 'open', states: ['discussed', 'draft'] },
  { key: 'over', states: ['refused', 'ended', 'withdrawn'] },
];

/** From when to when, as far as it holds or held at all. */
function dates({ decision, decidedOn, until, date }: ShownDeclaration): string {
  if (decision === 'not-yet' || decision === 'refused' || decidedOn === undefined)
    return say('declarations.dates.begun', { date: dayText(date) });
  return until === undefined
    ? say('declarations.dates.open', { from: dayText(decidedOn) })
    : say('declarations.dates.until', { from: dayText(decidedOn), until: dayText(until) });
}

/** Every declaration, by how it stands: in force first. */
export function DeclarationList({
  records,
  today,
  hrefOf,
}: {
  records: readonly ShownDeclaration[];
  /** ISO date, by the school's clock. */
  today: string;
  hrefOf: (id: string) => string;
}) {
  return (
    <>
      {groups.map(({ key, states }) => {
        const those = records.filter((each) => states.includes(declarationState(each, today)));
        return those.length === 0 ? null : (
          <section key={key} class="stack-tight">
            <h2>{say(`declarations.group.${key}`)}</h2>
            <Table
              caption={say(`declarations.group.${key}`)}
              hideCaption
              columns={[
                { key: 'who', label: say('declarations.column.who') },
                { key: 'what', label: say('declarations.column.what') },
                { key: 'dates', label: say('declarations.column.dates') },
                { key: 'state', label: say('declarations.column.state') },
              ]}
              rows={those.map((record) => ({
                key: record.id,
                cells: [
                  <a key="w" href={hrefOf(record.id)}>
                    <bdi>{called(record)}</bdi>
                  </a>,
                  typeof record.content === 'string' ? '' : visible(record.content.nature, 200),
                  dates(record),
                  <DeclarationTag key="s" record={record} today={today} />,
                ],
              }))}
            />
          </section>
        );
      })}
    </>
  );
}

/** Family, and what was noted as declared by one click: each withdrawn, or put on the form, by one button. */
export function NotedList({
  noted,
  busy,
  onWithdraw,
  onForm,
}: {
  noted: readonly Remembered[];
  busy: boolean;
  onWithdraw: (id: string) => unknown;
  onForm: (id: string) => unknown;
}) {
  if (noted.length === 0) return null;
  return (
    <section class="stack-tight">
      <h2>{say('declarations.familyHeading')}</h2>
      <p class="quiet small">{say('declarations.familyText')}</p>
      <Table
        caption={say('declarations.familyHeading')}
        hideCaption
        columns={[
          { key: 'who', label: say('declarations.column.who') },
          { key: 'what', label: say('declarations.column.what') },
          { key: 'site', label: say('remembered.site') },
          { key: 'note', label: say('remembered.note') },
          { key: 'action', label: say('declarations.column.action'), hidden: true },
        ]}
        rows={noted.map((each) => {
          const known = typeof each.person === 'string' ? undefined : each.person;
          const name = known ? visible(whoIs(known)) : say(`person.${each.person as 'locked'}`);
          return {
            key: each.id,
            cells: [
              <PersonName key="p" person={each.person} />,
              each.kind === 'family'
                ? say('panel.earlier.since', { what: say('remembered.family'), date: dayText(each.since) })
                : say('remembered.declared', { date: dayText(each.declaredOn ?? each.since) }),
              say(`site.${each.site}` as MessageKey),
              known?.note ? (
                <span key="n" class="own-words">
                  {visibleLines(known.note)}
                </span>
              ) : (
                ''
              ),
              <span key="a" class="row">
                <Button
                  busy={busy}
                  aria-label={say('remembered.withdrawOf', { person: name })}
                  onClick={() => onWithdraw(each.id)}
                >
                  {say('remembered.withdraw')}
                </Button>
                {known ? (
                  <Button
                    busy={busy}
                    aria-label={say('declarations.makeFormOf', { person: name })}
                    onClick={() => onForm(each.id)}
                  >
                    {say('declarations.makeForm')}
                  </Button>
                ) : null}
              </span>,
            ],
          };
        })}
      />
    </section>
  );
}
