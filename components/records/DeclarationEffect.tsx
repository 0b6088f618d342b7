import { say } from '../../assets/messages/index.ts';
import type { Declaration, DeclaredPerson } from '../../policy/forms/declaration.ts';
import { declarationState } from '../../policy/forms/declaration-state.ts';
import { whoIs } from '../../policy/wording/declaration.ts';
import { Notice } from '../ui/Notice.tsx';
import { dayText } from '../ui/when.ts';
import { DepartureLink } from './DeclarationPolicy.tsx';

/** What a declaration changes in Staffroom as it stands, and for whom it can change nothing. */
export function DeclarationEffect({
  record,
  today,
  onDeparture,
}: {
  record: Declaration;
  /** ISO date. */
  today: string;
  /** Before the departure note is opened. */
  onDeparture: () => unknown;
}) {
  const state = declarationState(record, today);
  const onSites = record.content.persons.filter(({ site }) => site !== '');
  const isKnown = ({ handle, personId }: DeclaredPerson) => Boolean(handle ?? personId);
  const byNameOnly = onSites.filter((person) => !isKnown(person));
  const known = onSites.length - byNameOnly.length;
  const until = record.until ? say('declarations.effect.until', { date: dayText(record.until) }) : null;
  return (
    <Notice
      tone={state === 'in-force' ? 'good' : state === 'discussed' || state === 'refused' ? 'warn' : 'info'}
    >
      {state === 'in-force' ? (
        known > 0 ? (
          <p>
            {say('declarations.effect.in-force', { count: known })}{' '}
            {until ?? say('declarations.effect.noEnd')}
          </p>
        ) : (
          <p>{say('declarations.effect.nobody')}</p>
        )
      ) : (
        <p>
          {state === 'refused'
            ? say('declarations.effect.refused', { date: dayText(record.decidedOn ?? record.changed) })
            : state === 'ended'
              ? say('declarations.effect.ended', { date: dayText(record.until ?? record.changed) })
              : state === 'withdrawn'
                ? say('declarations.effect.withdrawn', { date: dayText(record.withdrawn ?? today) })
                : say(`declarations.effect.${state}`)}
        </p>
      )}
      {state !== 'ended' && state !== 'withdrawn' && byNameOnly.length > 0 ? (
        <p>
          {say('declarations.effect.noAccount', {
            who: new Intl.ListFormat('en-GB').format(byNameOnly.map(whoIs)),
          })}
        </p>
      ) : null}
      {state === 'refused' ? <DepartureLink onDeparture={onDeparture} /> : null}
    </Notice>
  );
}
