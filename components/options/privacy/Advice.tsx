import { say } from '../../../assets/messages/index.ts';
import type { Status } from '../../../policy/status.ts';
import { Table } from '../../ui/Table.tsx';
import { nameSources } from './name-sources.ts';

/** What to do if the laptop is gone (policy-duties and trust.md §6: ready for the school). */
export function LostLaptop({ status }: { status: Status }) {
  return (
    <section class="stack">
      <h2>{say('privacy.lost')}</h2>
      <ol>
        <li>{say('privacy.lost1')}</li>
        <li>{say('privacy.lost2')}</li>
        <li>{say('privacy.lost3')}</li>
      </ol>
      <p>
        {say(status.roster.stored ? 'privacy.lostRoster' : 'privacy.lostNoRoster')}{' '}
        {say(status.vault === 'none' ? 'privacy.lostLog' : 'privacy.lostLogSealed')}
      </p>
      <p>{say('privacy.lostBefore')}</p>
    </section>
  );
}

/** The places that Staffroom does not see (trust.md B5), so that silence there is not taken for an all-clear. */
export function WhereNot() {
  return (
    <section class="stack">
      <h2>{say('privacy.where')}</h2>
      <ul>
        <li>{say('privacy.where1')}</li>
        <li>{say('privacy.where2')}</li>
        <li>{say('privacy.where3')}</li>
        <li>{say('privacy.where4')}</li>
      </ul>
      <p>{say('privacy.whereText')}</p>
    </section>
  );
}

/** Where the lists of names come from, and under which licences. */
export function Sources() {
  return (
    <section class="stack">
      <h2>{say('privacy.sources')}</h2>
      <p>{say('privacy.sourcesText')}</p>
      <Table
        caption={say('privacy.sources')}
        hideCaption
        columns={[
          { key: 'source', label: say('privacy.source') },
          { key: 'use', label: say('privacy.use') },
          { key: 'licence', label: say('privacy.licence') },
        ]}
        rows={nameSources.map((row) => ({ key: row.source, cells: [row.source, row.use, row.licence] }))}
      />
    </section>
  );
}
