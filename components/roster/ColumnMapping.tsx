import { useId } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { displayText } from '../../policy/roster/clean-name.ts';
import type { Sheet, Table as PeopleTable } from '../../policy/roster/read-table.ts';
import { TITLE_ROWS } from '../../policy/roster/read-table.ts';
import {
  contactParts,
  contactTarget,
  type Mapping,
  MAX_CONTACTS,
  personTargets,
  type Target,
} from '../../policy/roster/targets.ts';
import { Select } from '../ui/Field.tsx';
import { Table } from '../ui/Table.tsx';
import { headingLabel, targetLabel } from './words.ts';
import { isolated } from './isolated.tsx';

/** Which row holds the headings, and what each column means: proposed, and the user's to change. */
export function ColumnMapping({
  sheet,
  table,
  mapping,
  onHeadingRow,
  onMapping,
}: {
  sheet: Sheet;
  table: PeopleTable;
  mapping: Mapping;
  onHeadingRow: (row: number | 'none') => void;
  onMapping: (mapping: Mapping) => void;
}) {
  // One contact more than is in use, so that another can be added by hand.
  const contacts = Math.min(
    MAX_CONTACTS,
    Math.max(2, ...mapping.map((target) => contactTarget(target)?.number ?? 0)) + 1,
  );
  return (
    <div class="stack">
      <Select
        label={say('rosterImport.headingRow')}
        wide
        value={String(table.headingRow ?? 'none')}
        options={[
          ...sheet.rows.slice(0, TITLE_ROWS).map((row) => ({
            value: String(row.number),
            label: say('rosterImport.headingRowIs', {
              row: row.number,
              cells: displayText(row.cells.filter((cell) => cell.trim() !== '').join(', '), 60),
            }),
          })),
          { value: 'none', label: say('rosterImport.noHeadingRow') },
        ]}
        onChange={(value) => onHeadingRow(value === 'none' ? 'none' : Number(value))}
      />
      <p class="field-hint">{say('rosterImport.columnsHint')}</p>
      <Table
        caption={say('rosterImport.columns')}
        columns={[
          { key: 'column', label: say('rosterImport.column') },
          { key: 'sample', label: say('rosterImport.sample') },
          { key: 'use', label: say('rosterImport.use') },
        ]}
        rows={table.headings.map((heading, column) => ({
          key: String(column),
          cells: [
            isolated(headingLabel(heading, column)),
            isolated(sampleOf(table, column)),
            <TargetSelect
              key="use"
              heading={headingLabel(heading, column)}
              value={mapping[column] ?? 'notKept'}
              contacts={contacts}
              onChange={(target) =>
                onMapping(table.headings.map((_, i) => (i === column ? target : (mapping[i] ?? 'notKept'))))
              }
            />,
          ],
        }))}
      />
    </div>
  );
}

function TargetSelect({
  heading,
  value,
  contacts,
  onChange,
}: {
  heading: string;
  value: Target;
  contacts: number;
  onChange: (target: Target) => void;
}) {
  const id = useId();
  const option = (target: Target) => (
    <option key={target} value={target} selected={target === value}>
      {targetLabel(target)}
    </option>
  );
  return (
    <>
      <label class="visually-hidden" for={id}>
        {say('rosterImport.useOf', { heading })}
      </label>
      <select
        id={id}
        class="input"
        autocomplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Target)}
      >
        {option('notKept')}
        <optgroup label={say('rosterTarget.person')}>{personTargets.map(option)}</optgroup>
        <optgroup label={say('rosterTarget.contact')}>
          {Array.from({ length: contacts }, (_, i) =>
            contactParts.map((part) => option(`contact${i + 1}.${part}`)),
          )}
        </optgroup>
      </select>
    </>
  );
}

/** The first value in a column. */
function sampleOf(table: PeopleTable, column: number): string {
  const row = table.rows.find(({ cells }) => (cells[column] ?? '').trim() !== '');
  return displayText(row?.cells[column] ?? '', 30);
}
