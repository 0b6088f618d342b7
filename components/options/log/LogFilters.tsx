import { useEffect, useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import type { MessageKey } from '../../../assets/messages/index.ts';
import type { IncidentState } from '../../../policy/incident.ts';
import { incidentStates } from '../../../policy/incident.ts';
import type { LogFilter } from '../../../policy/log/filter.ts';
import type { Group } from '../../../policy/roster/person.ts';
import { groups } from '../../../policy/roster/person.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Select } from '../../ui/Field.tsx';

/** The choices of one filter, "All" first. */
const options = <T extends string>(values: readonly T[], label: (value: T) => string) => [
  { value: '' as const, label: say('log.all') },
  ...values.map((value) => ({ value, label: label(value) })),
];

/** The filter with one field set, or taken out when it is empty. */
function withField<K extends keyof LogFilter>(
  filter: LogFilter,
  key: K,
  value: LogFilter[K] | '',
): LogFilter {
  const { [key]: _, ...rest } = filter;
  return value === '' || value === undefined ? rest : { ...rest, [key]: value };
}

/** Narrows the log by site, group, state and text. Text is looked for when Enter is pressed or the field is left. */
export function LogFilters({
  filter,
  sites,
  locked,
  onChange,
}: {
  filter: LogFilter;
  /** Ids of the sites that are read. */
  sites: readonly string[];
  /** While names are locked they cannot be searched. */
  locked: boolean;
  onChange: (filter: LogFilter) => void;
}) {
  const [text, setText] = useState(filter.text ?? '');
  useEffect(() => setText(filter.text ?? ''), [filter.text]);
  const search = () => {
    if (text.trim() !== (filter.text ?? '')) onChange(withField(filter, 'text', text.trim()));
  };
  return (
    <search aria-label={say('log.filter')}>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <Select<string>
          label={say('log.site')}
          value={filter.site ?? ''}
          onChange={(site) => onChange(withField(filter, 'site', site))}
          options={options(sites, (site) => say(`site.${site}` as MessageKey))}
        />
        <Select<Group | ''>
          label={say('log.group')}
          value={filter.group ?? ''}
          onChange={(group) => onChange(withField(filter, 'group', group))}
          options={options(groups, (group) => say(`group.${group}`))}
        />
        <Select<IncidentState | ''>
          label={say('log.state')}
          value={filter.state ?? ''}
          onChange={(state) => onChange(withField(filter, 'state', state))}
          options={options(incidentStates, (state) => say(`state.${state}`))}
        />
        <Field
          type="search"
          label={say('log.filterText')}
          hint={locked ? say('log.filterLocked') : undefined}
          disabled={locked}
          maxLength={200}
          value={text}
          onInput={setText}
          onBlur={search}
        />
        {Object.keys(filter).length > 0 ? (
          <Button kind="quiet" onClick={() => onChange({})}>
            {say('log.clear')}
          </Button>
        ) : null}
      </form>
    </search>
  );
}
