import { useState } from 'preact/hooks';
import { say, sayMessage } from '../../assets/messages/index.ts';
import { changeProblems } from '../../policy/timetable/problems.ts';
import { readTime } from '../../policy/timetable/read-time.ts';
import type { CycleWeek, DayChange, SchoolDay, SchoolTime } from '../../policy/timetable/schema.ts';
import { placesOf } from '../../policy/timetable/edit.ts';
import { Button } from '../ui/Button.tsx';
import { Field, Select } from '../ui/Field.tsx';
import { lastDate } from './DateRows.tsx';
import { changeText, dateText, placeKey, placeText } from './words.ts';

const kinds = ['off', 'trip', 'cover', 'free', 'swap'] as const;
type Kind = (typeof kinds)[number];

interface Draft {
  kind: Kind;
  date: string;
  start: string;
  end: string;
  label: string;
  /** Which column a swap follows, by its key. */
  follows: string;
}

function changeOf(draft: Draft, places: { day: SchoolDay; week?: CycleWeek | undefined }[]): DayChange {
  const { kind, date } = draft;
  const label = draft.label.trim();
  const hours = { start: readTime(draft.start), end: readTime(draft.end) };
  switch (kind) {
    case 'off':
      return { kind, date };
    case 'trip':
      return { kind, date, label, ...((hours.start || hours.end) && { hours }) };
    case 'cover':
    case 'free':
      return { kind, date, ...hours, label: label || say(`timetableTab.${kind}Label`) };
    case 'swap': {
      const { day, week } = places.find((place) => placeKey(place) === draft.follows) ?? places[0]!;
      return week ? { kind, date, day, week } : { kind, date, day };
    }
  }
}

/** A date that differs from the timetable, said by form. */
function ChangeForm({
  today,
  time,
  onAdd,
}: {
  today: string;
  time: SchoolTime;
  onAdd: (change: DayChange) => void;
}) {
  const places = placesOf(time.timetable);
  const [draft, setDraft] = useState<Draft>({
    kind: 'off',
    date: today,
    start: '',
    end: '',
    label: '',
    follows: placeKey(places[0]!),
  });
  const [problem, setProblem] = useState<string>();
  const set = (part: Partial<Draft>) => {
    setDraft((latest) => ({ ...latest, ...part }));
    setProblem(undefined);
  };
  const hasHours = draft.kind === 'trip' || draft.kind === 'cover' || draft.kind === 'free';
  const hour = (name: 'start' | 'end') => (
    <Field
      label={say(`timetableTab.${name}`)}
      value={draft[name]}
      maxLength={20}
      error={name === 'start' ? problem : undefined}
      onInput={(typed) => set({ [name]: typed })}
      onBlur={() => setDraft((latest) => ({ ...latest, [name]: readTime(latest[name]) }))}
    />
  );
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const change = changeOf(draft, places);
        const [wrong] = changeProblems([change]);
        if (wrong) return setProblem(sayMessage(wrong.message));
        onAdd(change);
        setDraft({ ...draft, start: '', end: '', label: '' });
        setProblem(undefined);
      }}
    >
      <div class="date-row">
        <Field
          label={say('timetableTab.date')}
          type="date"
          max={lastDate}
          value={draft.date}
          error={hasHours ? undefined : problem}
          onInput={(date) => set({ date })}
        />
        <Select
          label={say('timetableTab.what')}
          value={draft.kind}
          options={kinds.map((value) => ({ value, label: say(`timetableTab.change.${value}`) }))}
          onChange={(kind) => set({ kind })}
        />
        {draft.kind === 'swap' ? (
          <Select
            label={say('timetableTab.swapDay')}
            value={draft.follows}
            options={places.map((place) => ({ value: placeKey(place), label: placeText(place) }))}
            onChange={(follows) => set({ follows })}
          />
        ) : null}
        {hasHours ? (
          <>
            {hour('start')}
            {hour('end')}
            <Field
              label={say('timetableTab.changeLabel')}
              value={draft.label}
              maxLength={100}
              onInput={(label) => set({ label })}
            />
          </>
        ) : null}
      </div>
      {draft.kind === 'trip' ? <p class="quiet small">{say('timetableTab.tripHoursHint')}</p> : null}
      <div class="row">
        <Button type="submit">{say('timetableTab.addChange')}</Button>
      </div>
    </form>
  );
}

function ChangeList({
  changes,
  label,
  onRemove,
}: {
  changes: readonly DayChange[];
  label: string;
  onRemove: (change: DayChange) => void;
}) {
  return (
    <ul class="plain-list change-list" aria-label={label}>
      {changes.map((change) => {
        const date = dateText(change.date);
        const what = changeText(change);
        return (
          <li key={`${change.date} ${what}`} class="row row-apart">
            <span>
              <strong>{date}</strong> {what}
            </span>
            <Button
              kind="quiet"
              aria-label={say('timetableTab.takeAwayOf', { date, what })}
              onClick={() => onRemove(change)}
            >
              {say('timetableTab.takeAway')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** What single dates have of their own: off work, trips, cover, swaps; added by form, listed, taken away. */
export function SingleDates({
  today,
  time,
  changes,
  error,
  onAdd,
  onRemove,
}: {
  today: string;
  /** In force. */
  time: SchoolTime;
  changes: readonly DayChange[];
  /** Why the last change could not be kept. */
  error: string | undefined;
  onAdd: (change: DayChange) => void;
  onRemove: (change: DayChange) => void;
}) {
  const ordered = [...changes].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const coming = ordered.filter(({ date }) => date >= today);
  const past = ordered.filter(({ date }) => date < today).reverse();
  return (
    <section class="stack" aria-labelledby="timetable-dates">
      <h2 id="timetable-dates">{say('timetableTab.otherDate')}</h2>
      <ChangeForm today={today} time={time} onAdd={onAdd} />
      {error ? (
        <p class="field-error" role="alert">
          {error}
        </p>
      ) : null}
      {coming.length === 0 ? (
        <p class="quiet">{say('timetableTab.noChanges')}</p>
      ) : (
        <ChangeList changes={coming} label={say('timetableTab.changes')} onRemove={onRemove} />
      )}
      {past.length > 0 ? (
        <details>
          <summary>{say('timetableTab.pastChanges', { count: past.length })}</summary>
          <ChangeList changes={past} label={say('timetableTab.changes')} onRemove={onRemove} />
        </details>
      ) : null}
    </section>
  );
}
