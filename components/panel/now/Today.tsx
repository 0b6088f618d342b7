import { useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import { timeClauses } from '../../../policy/rules/restricted-spans.ts';
import type { SchoolPolicy } from '../../../policy/schools/school-policy.ts';
import type { DayChange } from '../../../policy/timetable/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckBox } from '../../ui/Choices.tsx';
import type { Times } from './TimesForm.tsx';
import { TimesForm } from './TimesForm.tsx';

type Of<K extends DayChange['kind']> = Extract<DayChange, { kind: K }>;

const only = <K extends DayChange['kind']>(changes: readonly DayChange[], kind: K) =>
  changes.filter((each): each is Of<K> => each.kind === kind);

export interface TodayProps {
  /** What today has of its own. */
  changes: readonly DayChange[];
  policy: SchoolPolicy;
  /** Date and time by the school's clock. */
  clock: Temporal.PlainDateTime;
  busy: boolean;
  /** Replaces what today has of its own; `done` is what to say of it. */
  onChange: (changes: DayChange[], done: string) => unknown;
}

/** An hour on, within the day. */
const inAnHour = (clock: Temporal.PlainDateTime): string => {
  const later = clock.add({ hours: 1 });
  return later.toPlainDate().equals(clock.toPlainDate())
    ? later.toPlainTime().toString({ smallestUnit: 'minute' })
    : '23:59';
};

function Trip({ changes, policy, clock, busy, onChange }: TodayProps) {
  const [editing, setEditing] = useState(false);
  const date = clock.toPlainDate().toString();
  const trip = only(changes, 'trip')[0];
  const others = changes.filter(({ kind }) => kind !== 'trip');
  const matters = timeClauses(policy).some(
    ({ variant }) => variant === 'whole-day' || variant === 'teaching-time',
  );
  const set = (hours: Times | undefined) => {
    setEditing(false);
    const { hours: _, ...rest } = trip ?? { kind: 'trip' as const, date, label: '' };
    void onChange([...others, { ...rest, ...(hours && { hours }) }], say('now.today.set'));
  };
  return (
    <div class="stack-tight">
      <CheckBox
        label={say('now.today.trip')}
        hint={
          !matters
            ? say('now.today.tripNoMatter')
            : trip?.hours
              ? say('now.today.tripHours', trip.hours)
              : trip
                ? say('now.today.tripAllDay')
                : undefined
        }
        checked={trip !== undefined}
        onChange={(on) => {
          if (on) return set(undefined);
          setEditing(false);
          return void onChange(others, say('now.today.unset'));
        }}
      />
      {trip && matters && !editing ? (
        <div class="row now-more">
          <Button kind="quiet" onClick={() => setEditing(true)}>
            {say('now.today.tripTimes')}
          </Button>
          {trip.hours ? (
            <Button kind="quiet" busy={busy} onClick={() => set(undefined)}>
              {say('now.today.tripWhole')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {trip && editing ? (
        <TimesForm
          initial={trip.hours ?? { start: '', end: '' }}
          busy={busy}
          onSave={set}
          onCancel={() => setEditing(false)}
        />
      ) : null}
    </div>
  );
}

function Cover({ changes, clock, busy, onChange }: TodayProps) {
  const [editing, setEditing] = useState(false);
  const date = clock.toPlainDate().toString();
  const time = clock.toPlainTime().toString({ smallestUnit: 'minute' });
  const covers = only(changes, 'cover').filter(({ end }) => time < end);
  return (
    <div class="stack-tight">
      {covers.map((cover) => (
        <div key={`${cover.start} ${cover.end}`} class="row now-cover">
          <span>{say('now.today.coverIs', { start: cover.start, end: cover.end })}</span>
          <Button
            busy={busy}
            aria-label={say('now.today.coverEndLabel', { start: cover.start, end: cover.end })}
            onClick={() =>
              onChange(
                changes.filter((each) => each !== cover),
                say('now.today.unset'),
              )
            }
          >
            {say('now.today.coverEnd')}
          </Button>
        </div>
      ))}
      {editing ? (
        <TimesForm
          initial={{ start: time, end: inAnHour(clock) }}
          from={time}
          busy={busy}
          onSave={({ start, end }) => {
            setEditing(false);
            void onChange(
              [...changes, { kind: 'cover', date, start, end, label: say('now.today.coverLabel') }],
              say('now.today.set'),
            );
          }}
          onCancel={() => setEditing(false)}
        />
      ) : covers.some(({ start }) => start <= time) ? null : (
        <div>
          <Button onClick={() => setEditing(true)}>{say('now.today.cover')}</Button>
          <p class="small quiet">{say('now.today.coverHint')}</p>
        </div>
      )}
    </div>
  );
}

/** What is different today: off work, a school trip, teaching although the timetable says otherwise. */
export function Today(props: TodayProps) {
  const { changes, clock, onChange } = props;
  const off = changes.some(({ kind }) => kind === 'off');
  const date = clock.toPlainDate().toString();
  const set = [
    ...(off ? [say('now.today.off')] : []),
    ...(changes.some(({ kind }) => kind === 'trip') ? [say('now.today.trip')] : []),
    ...only(changes, 'cover').map(({ start, end }) =>
      say('now.today.coverIs', { start, end }).replace(/\.$/, ''),
    ),
  ];
  return (
    <details class="quiet-people">
      <summary>
        {set.length > 0 ? say('now.today.summary', { what: set.join('; ') }) : say('now.today')}
      </summary>
      <div class="stack-tight">
        <CheckBox
          label={say('now.today.off')}
          hint={say('now.today.offHint')}
          checked={off}
          onChange={(on) =>
            void onChange(
              [
                ...changes.filter(({ kind }) => kind !== 'off'),
                ...(on ? [{ kind: 'off' as const, date }] : []),
              ],
              say(on ? 'now.today.set' : 'now.today.unset'),
            )
          }
        />
        {off ? null : (
          <>
            <Trip {...props} />
            <Cover {...props} />
          </>
        )}
      </div>
    </details>
  );
}
