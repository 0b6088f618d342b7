import { say } from '../../../assets/messages/index.ts';
import type { DutyId } from '../../../policy/duties.ts';
import type { SchoolPolicy } from '../../../policy/schools/school-policy.ts';
import { Table } from '../../ui/Table.tsx';
import { Says } from './Says.tsx';

/** What two policies say of the same duties. */
export function SideBySide({
  duties,
  one,
  other,
}: {
  duties: readonly DutyId[];
  one: SchoolPolicy;
  other: SchoolPolicy;
}) {
  return (
    <Table
      caption={say('rulesTab.compareCaption', { one: one.school, other: other.school })}
      columns={[
        { key: 'rule', label: say('rulesTab.rule') },
        { key: 'one', label: one.school },
        { key: 'other', label: other.school },
      ]}
      rows={duties.map((duty) => ({
        key: duty,
        cells: [
          <>
            {say(`duty.${duty}`)} <span class="quiet small">{duty}</span>
          </>,
          <Says key="one" policy={one} duty={duty} />,
          <Says key="other" policy={other} duty={duty} />,
        ],
      }))}
    />
  );
}
