import { say } from '../../../assets/messages/index.ts';
import type { SchoolPolicy } from '../../../policy/schools/school-policy.ts';
import { Field, Select } from '../../ui/Field.tsx';

export const shown = ['all', 'asked', 'left'] as const;
export type Shown = (typeof shown)[number];

/** What the user looks for. */
export interface Looking {
  words: string;
  show: Shown;
  /** Id of the policy to stand beside the user's; empty for none. */
  beside: string;
}

/** Search, selection, and the policy to compare with. */
export function RuleTools({
  value,
  others,
  shows,
  onChange,
}: {
  value: Looking;
  /** The policies to compare with. */
  others: readonly SchoolPolicy[];
  /** The selections that can have a result. */
  shows: readonly Shown[];
  onChange: (value: Looking) => void;
}) {
  return (
    <search class="rule-tools no-print" aria-label={say('rulesTab.tools')}>
      <Field
        label={say('rulesTab.search')}
        hint={say('rulesTab.searchHint')}
        type="search"
        maxLength={200}
        value={value.words}
        onInput={(words) => onChange({ ...value, words })}
      />
      {shows.length > 1 ? (
        <Select<Shown>
          label={say('rulesTab.show')}
          value={value.show}
          onChange={(show) => onChange({ ...value, show })}
          options={shows.map((show) => ({ value: show, label: say(`rulesTab.show.${show}`) }))}
        />
      ) : null}
      {others.length > 0 ? (
        <Select
          label={say('rulesTab.compare')}
          value={value.beside}
          onChange={(beside) => onChange({ ...value, beside })}
          options={[
            { value: '', label: say('rulesTab.compareNone') },
            ...others.map(({ id, school }) => ({ value: id, label: school })),
          ]}
        />
      ) : null}
    </search>
  );
}
