import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import type { DayPlace } from '../../policy/timetable/edit.ts';
import { rowAt, withPeriod } from '../../policy/timetable/edit.ts';
import { timeProblems } from '../../policy/timetable/problems.ts';
import { readTime } from '../../policy/timetable/read-time.ts';
import type { Period, SchoolTime } from '../../policy/timetable/schema.ts';
import { periodKinds } from '../../policy/timetable/schema.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field, Select } from '../ui/Field.tsx';
import { kindText, placeParams, problemsAt } from './words.ts';

/** As it is kept: times as times where they can be read, and a name. */
const read = (period: Period): Period => ({
  ...period,
  label: period.label.trim() || kindText(period.kind),
  start: readTime(period.start),
  end: readTime(period.end),
});

/** What would be wrong with the entry if it were kept like this. */
function problemOf(time: SchoolTime, place: DayPlace, n: number | undefined, period: Period) {
  const timetable = withPeriod(time.timetable, place, n, period);
  const found = rowAt(timetable, place);
  if (!found) return undefined;
  const at = found.row.periods.indexOf(period);
  return problemsAt(timeProblems({ ...time, timetable }), `timetable.days[${found.index}].periods[${at}]`);
}

function EntryForm({
  id,
  place,
  n,
  time,
  period,
  onDone,
}: {
  id: string;
  place: DayPlace;
  n: number | undefined;
  time: SchoolTime;
  period: Period;
  onDone: (period: Period, next: boolean) => void;
}) {
  const [draft, setDraft] = useState(period);
  const [checked, setChecked] = useState<Period>();
  const firstRef = useRef<HTMLInputElement>(null);
  const openedRef = useRef(period);
  const latestRef = useRef({ draft, onDone });
  useLayoutEffect(() => {
    latestRef.current = { draft, onDone };
  });
  // The box itself gives the focus to the first field when it opens, but not when the next new entry takes its place.
  useLayoutEffect(() => {
    firstRef.current?.focus();
    firstRef.current?.select();
  }, []);
  useEffect(() => {
    // What was typed goes into the timetable when the page goes, rather than with it.
    const away = () => {
      const { draft: typed, onDone: done } = latestRef.current;
      if (JSON.stringify(typed) !== JSON.stringify(openedRef.current)) done(read(typed), false);
    };
    addEventListener('pagehide', away);
    return () => removeEventListener('pagehide', away);
  }, []);
  const left = () => setChecked(read(latestRef.current.draft));
  const error = checked && problemOf(time, place, n, checked);
  const field = (name: 'start' | 'end') => ({
    label: say(`timetableTab.${name}`),
    value: draft[name],
    maxLength: 20,
    onInput: (typed: string) => setDraft((latest) => ({ ...latest, [name]: typed })),
    onBlur: () => {
      setDraft((latest) => ({ ...latest, [name]: readTime(latest[name]) }));
      left();
    },
  });
  return (
    <form
      id={id}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const next = event.submitter?.getAttribute('value') === 'next';
        onDone(read(draft), next);
      }}
    >
      <Field
        label={say('timetableTab.label')}
        hint={say('timetableTab.labelHint')}
        value={draft.label}
        maxLength={100}
        inputRef={firstRef}
        onInput={(label) => setDraft((latest) => ({ ...latest, label }))}
      />
      <Select
        label={say('timetableTab.kind')}
        hint={say(`timetableTab.kindHint.${draft.kind}`)}
        value={draft.kind}
        options={periodKinds.map((kind) => ({ value: kind, label: kindText(kind) }))}
        onChange={(kind) => setDraft((latest) => ({ ...latest, kind }))}
      />
      <div class="entry-hours">
        <Field {...field('start')} hint={say('timetableTab.timeHint')} error={error} />
        <Field {...field('end')} />
      </div>
    </form>
  );
}

/** The fields of one entry. Enter keeps them; Escape leaves the entry as it was. */
export function EntryDialog({
  entry,
  time,
  n,
  onClose,
  onDone,
  onRemove,
}: {
  entry: { key: string; place: DayPlace; isNew: boolean; period: Period } | undefined;
  time: SchoolTime;
  n: number | undefined;
  onClose: () => void;
  /** `next`: a further new entry is wanted. */
  onDone: (period: Period, next: boolean) => void;
  onRemove: () => void;
}) {
  const id = useId();
  const place = entry ? placeParams(entry.place) : { day: '', week: '' };
  return (
    <Dialog
      open={entry !== undefined}
      title={
        entry?.isNew
          ? say('timetableTab.newEntry', place)
          : say('timetableTab.editEntry', { ...place, label: entry?.period.label ?? '' })
      }
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form={id} value="done">
            {say('timetableTab.done')}
          </Button>
          {entry?.isNew ? (
            <Button type="submit" form={id} value="next">
              {say('timetableTab.doneNext')}
            </Button>
          ) : null}
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          {entry?.isNew ? null : (
            <Button kind="quiet" onClick={onRemove}>
              {say('timetableTab.remove')}
            </Button>
          )}
        </>
      }
    >
      {entry ? (
        <EntryForm
          key={entry.key}
          id={id}
          place={entry.place}
          n={n}
          time={time}
          period={entry.period}
          onDone={onDone}
        />
      ) : null}
    </Dialog>
  );
}
