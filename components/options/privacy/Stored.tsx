import { say } from '../../../assets/messages/index.ts';
import type { Status } from '../../../policy/status.ts';
import { Table } from '../../ui/Table.tsx';

export interface Counts {
  log: number;
  remembered: number;
  health: number;
  dates: number;
  answers: number;
  use: number;
  records: number;
  declarations: number;
}

/** What is kept in this browser, how much of it, and how: what a school asks when a laptop is lost. */
export function Stored({
  status,
  counts,
  keepMonths,
}: {
  status: Status;
  /** Absent while they are being counted. */
  counts: Counts | undefined;
  keepMonths: number;
}) {
  const sealed = status.vault !== 'none';
  const count = (number: number | undefined) => (number === undefined ? '…' : number.toLocaleString('en-GB'));
  const people = status.roster.people;
  const roster = status.roster.stored
    ? people === undefined
      ? say('stored.locked')
      : count(people)
    : say('stored.none');
  return (
    <section class="stack">
      <h2>{say('privacy.stored')}</h2>
      <p>{say('privacy.storedText')}</p>
      <Table
        caption={say('privacy.stored')}
        hideCaption
        columns={[
          { key: 'what', label: say('privacy.what') },
          { key: 'count', label: say('privacy.howMany') },
          { key: 'how', label: say('privacy.how') },
        ]}
        rows={[
          { key: 'settings', cells: [say('stored.settings'), '1', say('stored.settings.how')] },
          { key: 'roster', cells: [say('stored.roster'), roster, say('stored.roster.how')] },
          {
            key: 'log',
            cells: [
              say('stored.log'),
              count(counts?.log),
              `${say('stored.log.how', { months: keepMonths })} ${say(sealed ? 'stored.log.sealed' : 'stored.log.open')}`,
            ],
          },
          {
            key: 'remembered',
            cells: [
              say('stored.remembered'),
              count(counts?.remembered),
              say(sealed ? 'stored.remembered.sealed' : 'stored.remembered.open'),
            ],
          },
          {
            key: 'declarations',
            cells: [
              say('stored.declarations'),
              count(counts?.declarations),
              say(sealed ? 'stored.declarations.sealed' : 'stored.declarations.open'),
            ],
          },
          ...(['dates', 'answers', 'use', 'records'] as const).map((key) => ({
            key,
            cells: [
              say(`stored.${key}`),
              count(counts?.[key]),
              say(`stored.${key}.how`, { months: keepMonths }),
            ],
          })),
          {
            key: 'session',
            cells: [say('stored.session'), say('stored.session.count'), say('stored.session.how')],
          },
          {
            key: 'profile',
            cells: [say('stored.profile'), say('stored.profile.count'), say('stored.profile.how')],
          },
          { key: 'health', cells: [say('stored.health'), count(counts?.health), say('stored.health.how')] },
        ]}
      />
    </section>
  );
}
