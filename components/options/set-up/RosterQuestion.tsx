import { say } from '../../../assets/messages/index.ts';
import { RadioGroup } from '../../ui/Choices.tsx';

/** Whether to bring a roster: both ways told plainly, without one the default (trust.md §6). */
export function RosterQuestion({
  value,
  onChange,
}: {
  value: 'without' | 'with';
  onChange: (value: 'without' | 'with') => void;
}) {
  return (
    <div class="stack">
      <RadioGroup
        legend={say('setUp.rosterChoice')}
        value={value}
        onChange={onChange}
        choices={[
          { value: 'without', label: say('setUp.without'), hint: say('setUp.withoutHint') },
          { value: 'with', label: say('setUp.with'), hint: say('setUp.withHint') },
        ]}
      />
      {value === 'with' ? (
        <dl class="facts">
          <dt>{say('setUp.kept')}</dt>
          <dd>{say('setUp.keptText')}</dd>
          <dt>{say('setUp.encrypted')}</dt>
          <dd>{say('setUp.encryptedText')}</dd>
          <dt>{say('setUp.expires')}</dt>
          <dd>{say('setUp.expiresText')}</dd>
        </dl>
      ) : null}
    </div>
  );
}
