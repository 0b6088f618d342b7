import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { say, sayMessage } from '../../assets/messages/index.ts';
import { type Message, UserError } from '../../policy/message.ts';
import { mappingFault, recogniseColumns } from '../../policy/roster/columns.ts';
import { compareRosters, type ImportMode } from '../../policy/roster/compare.ts';
import { defaultExpiry } from '../../policy/roster/dates.ts';
import { MAX_PEOPLE } from '../../policy/roster/limits.ts';
import { type PeopleOfTable, peopleOf } from '../../policy/roster/people.ts';
import type { Group, RosterPerson } from '../../policy/roster/person.ts';
import { layOut, type Sheet, type Table } from '../../policy/roster/read-table.ts';
import type { Mapping } from '../../policy/roster/targets.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Status } from '../ui/Status.tsx';
import { ColumnMapping } from './ColumnMapping.tsx';
import { ImportChanges } from './ImportChanges.tsx';
import { PeopleFound, Problems } from './ImportPreview.tsx';
import { ImportSettings, readExpiry } from './ImportSettings.tsx';

/** The result, or the sentence that says why there is none. */
function attempt<T>(make: () => T): { value: T } | { fault: Message } {
  try {
    return { value: make() };
  } catch (error) {
    if (error instanceof UserError) return { fault: error.say };
    throw error;
  }
}

/** A list that was read, before anything is saved: what the columns mean, who is in it, what it would change. */
export function CheckImport({
  sheet,
  first,
  existing,
  today,
  busy,
  onSave,
  onDiscard,
}: {
  sheet: Sheet;
  /** The table as laid out first. */
  first: Table;
  existing?: readonly RosterPerson[];
  today: Temporal.PlainDate;
  busy: boolean;
  onSave: (people: RosterPerson[]) => void;
  onDiscard: () => void;
}) {
  const [table, setTable] = useState(first);
  const [layoutFault, setLayoutFault] = useState<Message>();
  const [mapping, setMapping] = useState<Mapping>(() => recogniseColumns(first.headings));
  const [defaultGroup, setDefaultGroup] = useState<Group>('pupil');
  const [expires, setExpires] = useState(() => defaultExpiry(today).toString());
  const [mode, setMode] = useState<ImportMode>('replace');
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus(), [sheet]);

  const day = today.toString();
  const expiry = readExpiry(expires, today)?.toString();
  const read = useMemo((): { value: PeopleOfTable } | { fault: Message } | undefined => {
    const columnsFault = mappingFault(mapping, table.headings);
    if (columnsFault) return { fault: columnsFault };
    if (expiry === undefined) return undefined;
    const options = {
      defaultGroup,
      today: Temporal.PlainDate.from(day),
      expires: Temporal.PlainDate.from(expiry),
    };
    return attempt(() => peopleOf(table, mapping, options));
  }, [table, mapping, defaultGroup, expiry, day]);
  const people = read && 'value' in read ? read.value : undefined;
  const hasRoster = existing !== undefined && existing.length > 0;
  const comparison = useMemo(
    () =>
      people && existing && existing.length > 0 ? compareRosters(existing, people.people, mode) : undefined,
    [people, existing, mode],
  );
  const result = comparison?.result ?? people?.people ?? [];
  const tooMany: Message | undefined =
    result.length > MAX_PEOPLE
      ? { key: 'roster.file.tooManyPeople', params: { limit: MAX_PEOPLE } }
      : undefined;
  const fault = tooMany ?? layoutFault ?? (read && 'fault' in read ? read.fault : undefined);
  const ready = people !== undefined && people.people.length > 0 && fault === undefined;

  // Long lists fold up again when what they show is another.
  const state = `${mapping.join()}|${table.headingRow}`;

  const chooseHeadings = (row: number | 'none') => {
    const laidOut = attempt(() => layOut(sheet, row));
    setLayoutFault('fault' in laidOut ? laidOut.fault : undefined);
    if ('fault' in laidOut) return;
    setTable(laidOut.value);
    setMapping(recogniseColumns(laidOut.value.headings));
  };

  return (
    <section class="roster-check stack" aria-labelledby="roster-check-title">
      <h2 id="roster-check-title" ref={titleRef} tabIndex={-1}>
        {say('rosterImport.checkTitle')}
      </h2>
      <p>{say('rosterImport.read', { ...table.source, rows: table.rows.length })}</p>
      {table.notes.length > 0 ? (
        <Notice title={say('rosterImport.notes')}>
          <ul>
            {table.notes.map((note) => (
              <li key={note.key}>{sayMessage(note)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <h3>{say('rosterImport.found')}</h3>
      <Status>
        {people && people.people.length > 0
          ? say('rosterImport.foundCount', { people: people.people.length, problems: people.problems.length })
          : ''}
      </Status>
      {fault ? (
        <Notice tone="warn" alert>
          <p>{sayMessage(fault)}</p>
        </Notice>
      ) : null}
      {people && people.people.length === 0 ? (
        <Notice tone="warn" alert>
          <p>{say('rosterImport.nobody')}</p>
        </Notice>
      ) : null}
      {people && people.people.length > 0 ? <PeopleFound key={state} read={people} /> : null}
      <ColumnMapping
        sheet={sheet}
        table={table}
        mapping={mapping}
        onHeadingRow={chooseHeadings}
        onMapping={setMapping}
      />
      <ImportSettings
        defaultGroup={defaultGroup}
        expires={expires}
        today={today}
        {...(hasRoster ? { mode } : {})}
        onDefaultGroup={setDefaultGroup}
        onExpires={setExpires}
        onMode={setMode}
      />
      {people ? <Problems key={state} problems={people.problems} /> : null}
      {comparison ? <ImportChanges comparison={comparison} /> : null}
      <div class="row">
        {ready ? (
          <Button kind="primary" busy={busy} onClick={() => onSave(result)}>
            {say(busy ? 'rosterImport.saving' : 'rosterImport.save', { count: result.length })}
          </Button>
        ) : null}
        <Button busy={busy} onClick={onDiscard}>
          {say('rosterImport.cancel')}
        </Button>
      </div>
    </section>
  );
}
