import { useId, useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import type { DayPlace } from '../../policy/timetable/edit.ts';
import type { TimeProblem } from '../../policy/timetable/problems.ts';
import type { Period, PeriodKind, TimetableDay } from '../../policy/timetable/schema.ts';
import { linesOf } from './slots.ts';
import { kindText, placeKey, placeParams, placeText, problemsAt } from './words.ts';

/** One key makes an entry that has the focus another kind. */
const kindKeys: Record<string, PeriodKind> = {
  l: 'lesson',
  b: 'break',
  u: 'lunch',
  p: 'planning',
  d: 'duty',
};

function hoursText({ arrive, leave }: TimetableDay): string {
  if (arrive !== undefined && leave !== undefined)
    return say('timetableTab.hours', { start: arrive, end: leave });
  if (arrive !== undefined) return say('timetableTab.hoursFrom', { start: arrive });
  return leave === undefined ? '' : say('timetableTab.hoursTo', { end: leave });
}

function Entry({
  period,
  path,
  problem,
  focusable,
  lines,
  onOpen,
  onFocus,
  onKey,
}: {
  period: Period;
  path: string;
  problem: string | undefined;
  focusable: boolean;
  lines: { from: number; to: number } | undefined;
  onOpen: () => void;
  onFocus: () => void;
  onKey: (event: KeyboardEvent) => void;
}) {
  const { kind, label, start, end } = period;
  const id = useId();
  return (
    <li style={lines && { gridRow: `${lines.from} / ${lines.to}` }}>
      <button
        type="button"
        class={`entry entry-${kind}${problem ? ' entry-wrong' : ''}`}
        data-start={start}
        data-path={path}
        tabIndex={focusable ? 0 : -1}
        aria-describedby={problem ? id : undefined}
        onClick={onOpen}
        onFocus={onFocus}
        onKeyDown={onKey}
      >
        <span class="entry-label">{label}</span>{' '}
        <span class="entry-times">{say('timetableTab.entryTimes', { start, end })}</span>{' '}
        <span class="entry-kind">{kindText(kind)}</span>
      </button>
      {problem ? (
        <p class="entry-problem field-error" id={id}>
          {problem}
        </p>
      ) : null}
    </li>
  );
}

/** One day: its name (opens hours and copying), its entries by time, and a button that adds one. */
export function DayColumn({
  place,
  found,
  slots,
  problems,
  onOpenDay,
  onOpen,
  onAdd,
  onRemove,
  onKind,
}: {
  place: DayPlace;
  found: { row: TimetableDay; index: number } | undefined;
  slots: readonly string[];
  problems: readonly TimeProblem[];
  onOpenDay: () => void;
  onOpen: (n: number) => void;
  onAdd: () => void;
  onRemove: (n: number) => void;
  onKind: (n: number, kind: PeriodKind) => void;
}) {
  const [active, setActive] = useState(0);
  const periods = found?.row.periods ?? [];
  const path = found ? `timetable.days[${found.index}]` : '';
  const wrong = found && problemsAt(problems, path);
  const hours = found ? hoursText(found.row) : '';
  // A settings file may give them in any order.
  const ordered = periods
    .map((period, n) => ({ period, n }))
    .sort((a, b) => (a.period.start < b.period.start ? -1 : a.period.start > b.period.start ? 1 : 0));
  const lines = linesOf(
    ordered.map(({ period }) => period),
    slots,
  );
  const stop = Math.min(active, periods.length - 1);

  const onKey = (event: KeyboardEvent, n: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const kind = kindKeys[event.key.toLowerCase()];
    if (event.key === 'Delete' || event.key === 'Backspace') onRemove(n);
    else if (kind) onKind(n, kind);
    else return;
    event.preventDefault();
  };

  return (
    <section class="week-day" aria-label={placeText(place)} data-column={placeKey(place)}>
      <div class="week-head">
        <button
          type="button"
          class="week-name"
          data-path={path || undefined}
          aria-label={say('timetableTab.dayOptions', placeParams(place))}
          onClick={onOpenDay}
        >
          {say('timetableTab.dayName', { day: place.day })}
        </button>
        {found ? null : <span class="quiet small">{say('timetableTab.notWorked')}</span>}
        {hours ? <span class="quiet small">{hours}</span> : null}
        {wrong ? <p class="field-error">{wrong}</p> : null}
      </div>
      <ol class={lines ? 'week-entries' : 'week-entries week-list'}>
        {ordered.map(({ period, n }, at) => (
          <Entry
            // An entry is its place in the day: it keeps the focus while its times and label change.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            period={period}
            path={`${path}.periods[${n}]`}
            problem={problemsAt(problems, `${path}.periods[${n}]`)}
            focusable={at === stop}
            lines={lines?.[at]}
            onOpen={() => onOpen(n)}
            onFocus={() => setActive(at)}
            onKey={(event) => onKey(event, n)}
          />
        ))}
      </ol>
      <button
        type="button"
        class="week-add"
        aria-label={say('timetableTab.addTo', placeParams(place))}
        disabled={periods.length >= 60}
        onClick={onAdd}
      >
        <span aria-hidden="true">+ </span>
        {say('timetableTab.add')}
      </button>
    </section>
  );
}
