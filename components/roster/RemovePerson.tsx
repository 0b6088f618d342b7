import { useMemo, useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { foldName } from '../../policy/roster/clean-name.ts';
import type { RosterPerson } from '../../policy/roster/person.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Status } from '../ui/Status.tsx';
import { Table } from '../ui/Table.tsx';
import { useAction } from '../ui/use-action.ts';
import { isolated } from './isolated.tsx';
import { fullName, groupLabel } from './words.ts';

const SHOWN = 20;

/** Finds people by a part of their name, and removes one. */
export function RemovePerson({
  people,
  onRemove,
}: {
  people: readonly RosterPerson[];
  onRemove: (personId: string) => Promise<unknown>;
}) {
  const [search, setSearch] = useState('');
  const [removed, setRemoved] = useState('');
  const wanted = foldName(search.trim());
  const found = useMemo(() => {
    if (wanted === '') return [];
    return people.filter((person) =>
      [fullName(person), person.knownAs, person.formerSurname].some(
        (name) => name !== undefined && foldName(name).includes(wanted),
      ),
    );
  }, [people, wanted]);
  const remove = useAction(async (person: RosterPerson) => {
    setRemoved('');
    await onRemove(person.id);
    setRemoved(say('rosterSummary.removed', { name: fullName(person) }));
  });
  const count = say('rosterSummary.found', {
    count: found.length,
    more: Math.max(0, found.length - SHOWN),
    shown: SHOWN,
  });
  return (
    <section class="stack-tight" aria-labelledby="roster-remove-title">
      <h3 id="roster-remove-title">{say('rosterSummary.remove')}</h3>
      <Field
        label={say('rosterSummary.search')}
        hint={say('rosterSummary.searchHint')}
        type="search"
        value={search}
        onInput={(value) => {
          setSearch(value);
          setRemoved('');
        }}
      />
      <Status tone={removed ? 'good' : 'quiet'}>{removed || (wanted === '' ? '' : count)}</Status>
      {remove.error ? (
        <Notice tone="bad" alert>
          <p>{remove.error}</p>
        </Notice>
      ) : null}
      {found.length > 0 ? (
        <Table
          caption={say('rosterSummary.results')}
          hideCaption
          columns={[
            { key: 'name', label: say('rosterImport.name') },
            { key: 'knownAs', label: say('rosterImport.knownAs') },
            { key: 'group', label: say('rosterImport.group') },
            { key: 'action', label: say('rosterSummary.action'), hidden: true },
          ]}
          rows={found.slice(0, SHOWN).map((person) => ({
            key: person.id,
            cells: [
              isolated(fullName(person)),
              isolated(person.knownAs ?? ''),
              groupLabel(person.group),
              <Button
                key="remove"
                kind="danger"
                busy={remove.busy}
                aria-label={say('rosterSummary.removeOf', {
                  name: fullName(person),
                  group: groupLabel(person.group),
                })}
                onClick={() => void remove.run(person)}
              >
                {say('rosterSummary.removeButton')}
              </Button>,
            ],
          }))}
        />
      ) : null}
    </section>
  );
}
