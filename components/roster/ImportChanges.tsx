import { say } from '../../assets/messages/index.ts';
import type { Comparison } from '../../policy/roster/compare.ts';
import type { RosterPerson } from '../../policy/roster/person.ts';
import { writeDate } from '../../policy/wording/when.ts';
import { personColumns, personRow } from './ImportPreview.tsx';
import { LongTable } from './LongTable.tsx';
import { fullName, groupLabel } from './words.ts';
import { isolated } from './isolated.tsx';

/** What a re-import does to the roster that is there. */
export function ImportChanges({ comparison }: { comparison: Comparison }) {
  const { added, changed, removed, unchanged } = comparison;
  const list = (key: 'added' | 'removed', people: readonly RosterPerson[]) => {
    const caption = say(`rosterImport.${key}`, { count: people.length });
    if (people.length === 0) return <p>{caption}</p>;
    return (
      <details class="stack-tight">
        <summary>{caption}</summary>
        <LongTable caption={caption} columns={personColumns()} items={people} row={personRow} />
      </details>
    );
  };
  const changedCaption = say('rosterImport.changed', { count: changed.length });
  return (
    <div class="stack-tight">
      <h3>{say('rosterImport.changes')}</h3>
      {list('added', added)}
      {changed.length === 0 ? (
        <p>{changedCaption}</p>
      ) : (
        <details class="stack-tight">
          <summary>{changedCaption}</summary>
          <LongTable
            caption={changedCaption}
            columns={[
              { key: 'name', label: say('rosterImport.name') },
              { key: 'before', label: say('rosterImport.before') },
              { key: 'after', label: say('rosterImport.after') },
            ]}
            items={changed}
            row={({ before, after }) => ({
              key: after.id,
              cells: [isolated(fullName(after)), isolated(details(before)), isolated(details(after))],
            })}
          />
        </details>
      )}
      {list('removed', removed)}
      <p>{say('rosterImport.unchanged', { count: unchanged })}</p>
    </div>
  );
}

const details = (person: RosterPerson): string =>
  [
    groupLabel(person.group),
    fullName(person),
    person.knownAs,
    person.formerSurname,
    person.until === undefined ? undefined : writeDate(person.until),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
