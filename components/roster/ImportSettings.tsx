import { say } from '../../assets/messages/index.ts';
import type { ImportMode } from '../../policy/roster/compare.ts';
import { type Group, groups } from '../../policy/roster/person.ts';
import { RadioGroup } from '../ui/Choices.tsx';
import { Field, Select } from '../ui/Field.tsx';
import { groupLabel } from './words.ts';

/** The expiry as typed, if it is a day that may be chosen: after today and within two years (trust.md L4). */
export function readExpiry(value: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  try {
    const day = Temporal.PlainDate.from(value, { overflow: 'reject' });
    const fits =
      Temporal.PlainDate.compare(day, today) > 0 &&
      Temporal.PlainDate.compare(day, today.add({ years: 2 })) <= 0;
    return fits ? day : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What holds for the whole list: the group of rows that name none, the expiry, and what happens to the roster that is there. */
export function ImportSettings({
  defaultGroup,
  expires,
  today,
  mode,
  onDefaultGroup,
  onExpires,
  onMode,
}: {
  defaultGroup: Group;
  /** As typed. */
  expires: string;
  today: Temporal.PlainDate;
  /** Absent if there is no roster yet. */
  mode?: ImportMode;
  onDefaultGroup: (group: Group) => void;
  onExpires: (value: string) => void;
  onMode: (mode: ImportMode) => void;
}) {
  return (
    <fieldset class="stack">
      <legend>{say('rosterImport.settings')}</legend>
      <Select
        label={say('rosterImport.defaultGroup')}
        value={defaultGroup}
        options={groups.map((group) => ({ value: group, label: groupLabel(group) }))}
        onChange={onDefaultGroup}
      />
      <Field
        label={say('rosterImport.expires')}
        hint={say('rosterImport.expiresHint')}
        error={readExpiry(expires, today) ? undefined : say('rosterImport.expiresWrong')}
        type="date"
        min={today.add({ days: 1 }).toString()}
        max={today.add({ years: 2 }).toString()}
        value={expires}
        onInput={onExpires}
      />
      {mode ? (
        <RadioGroup
          legend={say('rosterImport.mode')}
          value={mode}
          choices={(['replace', 'add'] as const).map((value) => ({
            value,
            label: say(`rosterImport.${value}`),
            hint: say(`rosterImport.${value}Hint`),
          }))}
          onChange={onMode}
        />
      ) : null}
    </fieldset>
  );
}
