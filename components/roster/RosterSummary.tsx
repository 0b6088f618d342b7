import { say } from '../../assets/messages/index.ts';
import type { RosterPerson } from '../../policy/roster/person.ts';
import { localMoment, writeDate } from '../../policy/wording/when.ts';
import { EraseRoster } from './EraseRoster.tsx';
import { GroupCounts } from './ImportPreview.tsx';
import { RemovePerson } from './RemovePerson.tsx';

export interface RosterSummaryProps {
  /** Everybody on the roster. */
  people: readonly RosterPerson[];
  /** ISO instant of the last import. */
  importedAt?: string;
  /** IANA name, for showing that instant. */
  timeZone: string;
  onRemove: (personId: string) => Promise<unknown>;
  onErase: () => Promise<unknown>;
}

/** What is on the roster: counts, expiry, last import; a person can be removed, or everybody erased. */
export function RosterSummary({ people, importedAt, timeZone, onRemove, onErase }: RosterSummaryProps) {
  return (
    <div class="roster-summary stack">
      <h2>{say('rosterSummary.title')}</h2>
      <GroupCounts people={people} />
      <dl class="facts">
        <dt>{say('rosterSummary.all')}</dt>
        <dd>{people.length.toLocaleString('en-GB')}</dd>
        <dt>{say('rosterSummary.expires')}</dt>
        <dd>{expiryOf(people)}</dd>
        {importedAt ? (
          <>
            <dt>{say('rosterSummary.imported')}</dt>
            <dd>{momentOf(importedAt, timeZone)}</dd>
          </>
        ) : null}
      </dl>
      <RemovePerson people={people} onRemove={onRemove} />
      <EraseRoster count={people.length} onErase={onErase} />
    </div>
  );
}

/** The day on which entries expire, or from the first to the last if they differ. */
function expiryOf(people: readonly RosterPerson[]): string {
  let first: string | undefined;
  let last: string | undefined;
  for (const { expires } of people) {
    if (first === undefined || expires < first) first = expires;
    if (last === undefined || expires > last) last = expires;
  }
  if (first === undefined || last === undefined) return say('common.none');
  return first === last
    ? writeDate(first)
    : say('rosterSummary.expiresFrom', { first: writeDate(first), last: writeDate(last) });
}

function momentOf(instant: string, timeZone: string): string {
  const { day, time } = localMoment(instant, timeZone);
  return `${day}, ${time}`;
}
