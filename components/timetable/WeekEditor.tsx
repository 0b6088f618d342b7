import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import type { DayPlace } from '../../policy/timetable/edit.ts';
import {
  dayAt,
  nextPeriod,
  placesOf,
  rowAt,
  weeksOf,
  withDay,
  withDayCopied,
  withPeriod,
  withoutPeriod,
} from '../../policy/timetable/edit.ts';
import type { TimeProblem } from '../../policy/timetable/problems.ts';
import type { CycleWeek, Period, PeriodKind, SchoolTime } from '../../policy/timetable/schema.ts';
import { schoolDays } from '../../policy/timetable/schema.ts';
import { DayColumn } from './DayColumn.tsx';
import { DayDialog } from './DayDialog.tsx';
import { EntryDialog } from './EntryDialog.tsx';
import { moveFocus } from './move-focus.ts';
import { slotsOf } from './slots.ts';
import type { EditTime } from './words.ts';
import { kindText, placeKey, placeParams } from './words.ts';

/** What is open: an entry (`n` absent: a new one) or a day. `turn` tells one new entry from the next. */
type Open = { what: 'entry'; place: DayPlace; n?: number; turn: number } | { what: 'day'; place: DayPlace };

/** The week as columns, week A and B below each other; an entry is a button that opens its fields. */
export function WeekEditor({
  time,
  problems,
  weekNow,
  onEdit,
}: {
  time: SchoolTime;
  problems: readonly TimeProblem[];
  /** Which week it is now, where there are two. */
  weekNow: CycleWeek | undefined;
  onEdit: EditTime;
}) {
  const { timetable } = time;
  const [open, setOpen] = useState<Open>();
  const ref = useRef<HTMLDivElement>(null);
  /** The entry that takes the focus once the page has been drawn anew. */
  const focusRef = useRef<{ place: DayPlace; n: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const wanted = focusRef.current;
    if (!wanted || !ref.current) return;
    focusRef.current = undefined;
    const column = ref.current.querySelector(`[data-column="${placeKey(wanted.place)}"]`);
    const entries = column?.querySelectorAll<HTMLElement>('[data-start]') ?? [];
    const next = entries[Math.min(wanted.n, entries.length - 1)];
    (next ?? column?.querySelector<HTMLElement>('.week-add'))?.focus();
  });

  const editTimetable = (
    change: (timetable: SchoolTime['timetable']) => SchoolTime['timetable'],
    key: string,
    params: Record<string, string | number>,
  ) => onEdit((latest) => ({ ...latest, timetable: change(latest.timetable) }), { key, params });

  const put = (place: DayPlace, n: number | undefined, period: Period) => {
    const before = n === undefined ? undefined : dayAt(timetable, place).periods[n];
    if (before && JSON.stringify(before) === JSON.stringify(period)) return;
    editTimetable(
      (latest) => withPeriod(latest, place, n, period),
      n === undefined ? 'timetableTab.did.add' : 'timetableTab.did.change',
      { ...placeParams(place), label: period.label },
    );
  };
  const remove = (place: DayPlace, n: number) => {
    const period = dayAt(timetable, place).periods[n];
    if (!period) return;
    focusRef.current = { place, n };
    editTimetable((latest) => withoutPeriod(latest, place, n), 'timetableTab.did.remove', {
      ...placeParams(place),
      label: period.label,
    });
  };
  const setKind = (place: DayPlace, n: number, kind: PeriodKind) => {
    const period = dayAt(timetable, place).periods[n];
    if (!period || period.kind === kind) return;
    editTimetable((latest) => withPeriod(latest, place, n, { ...period, kind }), 'timetableTab.did.kind', {
      ...placeParams(place),
      label: period.label,
      kind: kindText(kind),
    });
  };

  return (
    // The arrow keys only move the focus between buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div class="stack" ref={ref} onKeyDown={moveFocus}>
      {weeksOf(timetable).map((week) => {
        const slots = slotsOf(timetable, week);
        return (
          <div key={week ?? ''} class="stack-tight">
            {week ? (
              <h3 class="row">
                {say('timetableTab.weekName', { week })}
                {week === weekNow ? <span class="tag tag-accent">{say('timetableTab.weekNow')}</span> : null}
              </h3>
            ) : null}
            <div
              class="week"
              style={{
                gridTemplateRows: `auto repeat(${Math.max(slots.length - 1, 1)}, minmax(0.6rem, auto)) auto`,
              }}
            >
              {schoolDays.map((day) => {
                const place: DayPlace = week ? { day, week } : { day };
                return (
                  <DayColumn
                    key={day}
                    place={place}
                    found={rowAt(timetable, place)}
                    slots={slots}
                    problems={problems}
                    onOpenDay={() => setOpen({ what: 'day', place })}
                    onOpen={(n) => setOpen({ what: 'entry', place, n, turn: 0 })}
                    onAdd={() => setOpen({ what: 'entry', place, turn: 0 })}
                    onRemove={(n) => remove(place, n)}
                    onKind={(n, kind) => setKind(place, n, kind)}
                  />
                );
              })}
            </div>
          </div>
        );
      })}
      <EntryDialog
        entry={
          open?.what === 'entry'
            ? {
                key: `${placeKey(open.place)} ${open.n ?? 'new'} ${open.turn}`,
                place: open.place,
                isNew: open.n === undefined,
                period:
                  (open.n === undefined ? undefined : dayAt(timetable, open.place).periods[open.n]) ??
                  nextPeriod(timetable, open.place),
              }
            : undefined
        }
        time={time}
        n={open?.what === 'entry' ? open.n : undefined}
        onClose={() => setOpen(undefined)}
        onDone={(period, next) => {
          if (open?.what !== 'entry') return;
          put(open.place, open.n, period);
          setOpen(next ? { what: 'entry', place: open.place, turn: open.turn + 1 } : undefined);
        }}
        onRemove={() => {
          if (open?.what !== 'entry' || open.n === undefined) return;
          setOpen(undefined);
          remove(open.place, open.n);
        }}
      />
      <DayDialog
        place={open?.what === 'day' ? open.place : undefined}
        timetable={timetable}
        problems={problems}
        others={placesOf(timetable)}
        onClose={() => setOpen(undefined)}
        onChange={(place, content, key) =>
          editTimetable(
            (latest) => withDay(latest, place, content(dayAt(latest, place))),
            key,
            placeParams(place),
          )
        }
        onCopy={(place, to) => {
          editTimetable((latest) => withDayCopied(latest, place, to), 'timetableTab.did.copyDay', {
            ...placeParams(place),
            count: to.length,
          });
          setOpen(undefined);
        }}
      />
    </div>
  );
}
