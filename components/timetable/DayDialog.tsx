import { useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import type { DayContent, DayPlace } from '../../policy/timetable/edit.ts';
import { rowAt, samePlace } from '../../policy/timetable/edit.ts';
import type { TimeProblem } from '../../policy/timetable/problems.ts';
import { readTime } from '../../policy/timetable/read-time.ts';
import type { Timetable } from '../../policy/timetable/schema.ts';
import { Button } from '../ui/Button.tsx';
import { CheckBox, CheckGroup } from '../ui/Choices.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LateField } from './LateField.tsx';
import { placeKey, placeText, problemsAt } from './words.ts';

interface Props {
  timetable: Timetable;
  problems: readonly TimeProblem[];
  others: readonly DayPlace[];
  /** `key` names what was done. */
  onChange: (place: DayPlace, content: (before: DayContent) => DayContent | undefined, key: string) => void;
  onCopy: (from: DayPlace, to: DayPlace[]) => void;
}

/** A time that may be left empty. */
const withHour = (content: DayContent, name: 'arrive' | 'leave', value: string): DayContent => {
  const { [name]: _old, ...rest } = content;
  return value === '' ? rest : { ...rest, [name]: value };
};

function DayForm({ place, timetable, problems, others, onChange, onCopy }: Props & { place: DayPlace }) {
  const [to, setTo] = useState<string[]>([]);
  const found = rowAt(timetable, place);
  const targets = others.filter((each) => !samePlace(each, place));
  const error = found && problemsAt(problems, `timetable.days[${found.index}]`);
  const hour = (name: 'arrive' | 'leave') => (
    <LateField
      label={say(`timetableTab.${name}`)}
      hint={say(`timetableTab.${name}Hint`)}
      value={found?.row[name] ?? ''}
      error={name === 'arrive' ? error : undefined}
      maxLength={20}
      read={readTime}
      onCommit={(value) =>
        onChange(place, (content) => withHour(content, name, value), 'timetableTab.did.hours')
      }
    />
  );
  return (
    <div class="stack">
      <CheckBox
        label={say('timetableTab.works')}
        checked={found !== undefined}
        onChange={(works) =>
          onChange(
            place,
            (content) => (works ? content : undefined),
            works ? 'timetableTab.did.worked' : 'timetableTab.did.notWorked',
          )
        }
      />
      {found ? (
        <>
          {hour('arrive')}
          {hour('leave')}
        </>
      ) : null}
      <CheckGroup
        legend={say('timetableTab.copyTo')}
        hint={say('timetableTab.copyToHint')}
        values={to}
        choices={targets.map((each) => ({ value: placeKey(each), label: placeText(each) }))}
        onChange={setTo}
      />
      <div class="row">
        <Button
          disabled={to.length === 0}
          onClick={() =>
            onCopy(
              place,
              targets.filter((each) => to.includes(placeKey(each))),
            )
          }
        >
          {say('timetableTab.copy')}
        </Button>
        <Button onClick={() => onCopy(place, targets)}>{say('timetableTab.copyAll')}</Button>
      </div>
    </div>
  );
}

/** A day's hours, whether it is worked, and copying it to other days. Each change counts at once. */
export function DayDialog({
  place,
  onClose,
  ...props
}: Props & { place: DayPlace | undefined; onClose: () => void }) {
  return (
    <Dialog
      open={place !== undefined}
      title={place ? placeText(place) : ''}
      onClose={onClose}
      actions={<Button onClick={onClose}>{say('common.close')}</Button>}
    >
      {place ? <DayForm key={placeKey(place)} place={place} {...props} /> : null}
    </Dialog>
  );
}
