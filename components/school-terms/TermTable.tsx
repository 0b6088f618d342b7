import { say } from '../../assets/messages/index.ts';
import type { SchoolIdentity } from '../../policy/text/identity.ts';
import { visible } from '../../policy/wording/visible.ts';
import { Table } from '../ui/Table.tsx';
import { termRows } from './term-rows.ts';

/** What texts are compared with, as derived from what was entered about the school. */
export function TermTable({ school }: { school: SchoolIdentity }) {
  const rows = termRows(school);
  if (rows.length === 0) return <p>{say('terms.nothing')}</p>;
  return (
    <Table
      caption={say('terms.caption')}
      columns={[
        { key: 'term', label: say('terms.term') },
        { key: 'counts', label: say('terms.counts') },
      ]}
      rows={rows.map(({ key, term, counts }) => ({
        key,
        cells: [
          <bdi key="term" class="breakable">
            {visible(term, 1000)}
          </bdi>,
          counts,
        ],
      }))}
    />
  );
}
