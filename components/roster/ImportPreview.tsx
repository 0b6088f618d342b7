import { say, sayMessage } from '../../assets/messages/index.ts';
import { countGroups, type PeopleOfTable } from '../../policy/roster/people.ts';
import { groups, type RosterPerson } from '../../policy/roster/person.ts';
import { writeDate } from '../../policy/wording/when.ts';
import type { Row } from '../ui/Table.tsx';
import { LongTable } from './LongTable.tsx';
import { fullName, groupLabel } from './words.ts';
import { isolated } from './isolated.tsx';

const SAMPLE = 10;

/** Who was found: counts by group, the first people as they would be kept, names that come twice. */
export function PeopleFound({ read }: { read: PeopleOfTable }) {
  return (
    <div class="stack">
      <GroupCounts people={read.people} />
      {read.contactsMerged > 0 ? (
        <p class="quiet">{say('rosterImport.merged', { count: read.contactsMerged })}</p>
      ) : null}
      <LongTable
        caption={say('rosterImport.samplePeople', {
          shown: Math.min(SAMPLE, read.people.length),
          all: read.people.length,
        })}
        columns={personColumns()}
        items={read.people.slice(0, SAMPLE)}
        row={personRow}
      />
      {read.duplicates.length > 0 ? (
        <details class="stack-tight">
          <summary>{say('rosterImport.duplicates', { count: read.duplicates.length })}</summary>
          <p class="field-hint">{say('rosterImport.duplicatesHint')}</p>
          <LongTable
            caption={say('rosterImport.duplicates', { count: read.duplicates.length })}
            columns={[
              { key: 'name', label: say('rosterImport.name') },
              { key: 'rows', label: say('rosterImport.rows') },
              { key: 'kept', label: say('rosterImport.kept') },
            ]}
            items={read.duplicates}
            row={({ name, rows, kept }, index) => ({
              key: String(index),
              cells: [
                isolated(name),
                rows.join(', '),
                say(`rosterImport.kept.${kept}`, { count: rows.length }),
              ],
            })}
          />
        </details>
      ) : null}
    </div>
  );
}

export function GroupCounts({ people }: { people: readonly RosterPerson[] }) {
  const counts = countGroups(people);
  return (
    <dl class="facts">
      {groups.map((group) => (
        <>
          <dt key={`${group}-label`}>{groupLabel(group)}</dt>
          <dd key={group}>{counts[group].toLocaleString('en-GB')}</dd>
        </>
      ))}
    </dl>
  );
}

/** Every bad row with its number and reason, those left out first. */
export function Problems({ problems }: { problems: PeopleOfTable['problems'] }) {
  if (problems.length === 0) return null;
  const order = ['left-out', 'part-left-out', 'altered'];
  const sorted = problems.toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
  return (
    <LongTable
      caption={say('rosterImport.problems', { count: problems.length })}
      columns={[
        { key: 'row', label: say('rosterImport.row'), number: true },
        { key: 'effect', label: say('rosterImport.effect') },
        { key: 'reason', label: say('rosterImport.reason') },
      ]}
      items={sorted}
      row={({ row, effect, reason }, index) => ({
        key: String(index),
        cells: [
          row.toLocaleString('en-GB'),
          say(`rosterImport.effect.${effect}`),
          isolated(sayMessage(reason)),
        ],
      })}
    />
  );
}

export const personColumns = () => [
  { key: 'name', label: say('rosterImport.name') },
  { key: 'knownAs', label: say('rosterImport.knownAs') },
  { key: 'formerSurname', label: say('rosterImport.otherSurname') },
  { key: 'group', label: say('rosterImport.group') },
  { key: 'until', label: say('rosterImport.until') },
];

export const personRow = (person: RosterPerson): Row => ({
  key: person.id,
  cells: [
    isolated(fullName(person)),
    isolated(person.knownAs ?? ''),
    isolated(person.formerSurname ?? ''),
    groupLabel(person.group),
    person.until === undefined ? '' : writeDate(person.until),
  ],
});
