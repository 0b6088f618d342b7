import { say } from '../../../assets/messages/index.ts';
import type { MessageKey } from '../../../assets/messages/index.ts';
import type { Incident } from '../../../policy/incident.ts';
import { Button } from '../../ui/Button.tsx';
import { PersonName } from '../../ui/PersonName.tsx';
import { Table } from '../../ui/Table.tsx';
import { whenText } from '../../ui/when.ts';

const tone: Partial<Record<Incident['state'], string>> = {
  noticed: 'tag-warn',
  later: 'tag-warn',
  prepared: 'tag-accent',
  sent: 'tag-good',
};

/** The state of an incident, with the colour of what is still to do. */
export function StateTag({ state }: { state: Incident['state'] }) {
  return <span class={`tag ${tone[state] ?? ''}`}>{say(`state.${state}`)}</span>;
}

/** One page of the log, newest first. */
export function LogTable({
  incidents,
  total,
  more = false,
  offset,
  pageSize,
  onPage,
  hrefOf,
}: {
  incidents: readonly Incident[];
  /** How many fit the filter in all; while a search goes on, how many it has found. */
  total: number;
  /** A search found these and has not looked at everything yet. */
  more?: boolean;
  offset: number;
  pageSize: number;
  onPage: (offset: number) => void;
  /** Address of an incident's detail. */
  hrefOf: (incident: Incident) => string;
}) {
  return (
    <div class="stack">
      <Table
        caption={say(more ? 'log.foundSoFar' : 'log.total', { total })}
        columns={[
          { key: 'number', label: say('log.number') },
          { key: 'seen', label: say('log.seen') },
          { key: 'who', label: say('log.who') },
          { key: 'group', label: say('log.possibly') },
          { key: 'kind', label: say('log.kind') },
          { key: 'site', label: say('log.site') },
          { key: 'state', label: say('log.state') },
        ]}
        rows={incidents.map((incident) => ({
          key: incident.id,
          cells: [
            <a key="n" href={hrefOf(incident)} aria-label={say('log.open', { number: incident.number })}>
              {incident.number}
            </a>,
            <span key="t" class="nowrap">
              {whenText(incident.firstSeen)}
            </span>,
            <PersonName key="p" person={incident.person} />,
            say(`group.${incident.group}`),
            say(`kind.${incident.kind}`),
            say(`site.${incident.site}` as MessageKey),
            <StateTag key="s" state={incident.state} />,
          ],
        }))}
      />
      {more || total > pageSize ? (
        <nav class="row" aria-label={say('log.pages')}>
          <Button disabled={offset === 0} onClick={() => onPage(Math.max(0, offset - pageSize))}>
            {say('log.newer')}
          </Button>
          <span>
            {more
              ? say('log.rangeSoFar', { from: offset + 1, to: offset + incidents.length })
              : say('log.range', { from: offset + 1, to: offset + incidents.length, total })}
          </span>
          <Button
            disabled={incidents.length < pageSize || (!more && offset + pageSize >= total)}
            onClick={() => onPage(offset + pageSize)}
          >
            {say('log.older')}
          </Button>
        </nav>
      ) : null}
    </div>
  );
}
