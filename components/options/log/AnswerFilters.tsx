import { say } from '../../../assets/messages/index.ts';
import type { NoticeAnswer, NoticeChoice } from '../../../policy/notice-answer.ts';
import { noticeChoices } from '../../../policy/notice-answer.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Field.tsx';

/** Which answers to show; empty: all. */
export interface AnswerFilter {
  host: string;
  choice: NoticeChoice | '';
}

export const noFilter: AnswerFilter = { host: '', choice: '' };

export const fitsFilter = ({ host, choice }: NoticeAnswer, filter: AnswerFilter): boolean =>
  (filter.host === '' || host === filter.host) && (filter.choice === '' || choice === filter.choice);

/** Narrows the answers by site and choice. */
export function AnswerFilters({
  filter,
  hosts,
  onChange,
}: {
  filter: AnswerFilter;
  hosts: readonly string[];
  onChange: (filter: AnswerFilter) => void;
}) {
  const all = { value: '' as const, label: say('log.all') };
  return (
    <search aria-label={say('answers.filter')} class="filters">
      <Select<string>
        label={say('answers.site')}
        value={filter.host}
        options={[all, ...hosts.map((value) => ({ value, label: value }))]}
        onChange={(host) => onChange({ ...filter, host })}
      />
      <Select<NoticeChoice | ''>
        label={say('answers.choice')}
        value={filter.choice}
        options={[all, ...noticeChoices.map((value) => ({ value, label: say(`answers.choice.${value}`) }))]}
        onChange={(choice) => onChange({ ...filter, choice })}
      />
      {filter.host || filter.choice ? (
        <Button kind="quiet" onClick={() => onChange(noFilter)}>
          {say('log.clear')}
        </Button>
      ) : null}
    </search>
  );
}
