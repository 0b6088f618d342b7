import { useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import type { DutyId } from '../../../policy/duties.ts';
import { maxWording } from '../../../policy/settings.ts';
import { visibleLines } from '../../../policy/wording/visible.ts';
import { AutoSaved } from '../../ui/AutoSaved.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { useDraft } from '../../ui/use-draft.ts';

interface Props {
  duty: DutyId;
  /** What is stored; empty if nothing. */
  value: string;
  onSave: (text: string) => unknown;
}

function Form({ duty, value, onSave }: Props) {
  const { draft, set, commit } = useDraft<string, string>(
    value,
    (saved) => saved,
    (text) => (text.length > maxWording ? undefined : text.trim()),
    onSave,
  );
  const over = draft.length - maxWording;
  return (
    <AutoSaved onLeave={commit}>
      <TextArea
        label={say('rulesTab.wordingOf', { duty: say(`duty.${duty}`) })}
        hint={say('rulesTab.wordingHint', { max: maxWording })}
        rows={5}
        value={draft}
        error={over > 0 ? say('rulesTab.wordingLong', { over }) : undefined}
        onInput={set}
      />
    </AutoSaved>
  );
}

/** The school's own words on a duty, as the user pasted them in; to be read, and to be changed. */
export function OwnWording(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <details class="no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {say('rulesTab.wording')}
          <span class="visually-hidden">: {say(`duty.${props.duty}`)}</span>
        </summary>
        {open ? <Form {...props} /> : null}
      </details>
      {props.value && !open ? <blockquote class="own-words">{visibleLines(props.value)}</blockquote> : null}
    </>
  );
}
