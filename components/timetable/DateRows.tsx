import { say } from '../../assets/messages/index.ts';
import type { TimeProblem } from '../../policy/timetable/problems.ts';
import { Button } from '../ui/Button.tsx';
import { LateField } from './LateField.tsx';
import { problemsAt } from './words.ts';

/** A date or a range of dates with a name. */
export interface DateRow {
  start: string;
  /** Absent where the list has single dates. */
  end?: string;
  label: string;
}

/** The latest date a date field offers: four figures for the year. */
export const lastDate = '2099-12-31';

/** A list of dates with names: edited in place, added below, taken away. */
export function DateRows({
  title,
  path,
  rows,
  ranges = false,
  problems,
  rowName,
  addText,
  newLabel,
  onRows,
}: {
  title: string;
  /** Where the list stands in the school's time. */
  path: string;
  rows: readonly DateRow[];
  ranges?: boolean;
  problems: readonly TimeProblem[];
  rowName: (n: number) => string;
  addText: string;
  newLabel: string;
  onRows: (change: (rows: readonly DateRow[]) => DateRow[]) => void;
}) {
  const change = (i: number, part: Partial<DateRow>) =>
    onRows((latest) => latest.map((row, at) => (at === i ? { ...row, ...part } : row)));
  return (
    <div class="stack">
      <h3>{title}</h3>
      {rows.length === 0 ? <p class="quiet">{say('timetableTab.none')}</p> : null}
      {rows.map((row, i) => (
        // The rows' order is theirs: nothing else tells two of them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={i} class="date-row" data-path={`${path}[${i}]`}>
          <legend class="visually-hidden">{rowName(i + 1)}</legend>
          <LateField
            label={say(ranges ? 'timetableTab.firstDay' : 'timetableTab.date')}
            type="date"
            max={lastDate}
            value={row.start}
            error={problemsAt(problems, `${path}[${i}]`)}
            onCommit={(start) => change(i, { start, ...(ranges && !row.end && { end: start }) })}
          />
          {ranges ? (
            <LateField
              label={say('timetableTab.lastDay')}
              type="date"
              max={lastDate}
              value={row.end ?? ''}
              onCommit={(end) => change(i, { end })}
            />
          ) : null}
          <LateField
            label={say('timetableTab.name')}
            value={row.label}
            maxLength={100}
            onCommit={(label) => change(i, { label })}
          />
          <Button
            kind="quiet"
            aria-label={say('timetableTab.removeRow', { name: rowName(i + 1) })}
            onClick={() => onRows((latest) => latest.filter((_, at) => at !== i))}
          >
            {say('common.remove')}
          </Button>
        </fieldset>
      ))}
      <Button
        disabled={rows.length >= 200}
        onClick={() =>
          onRows((latest) => [...latest, { start: '', label: newLabel, ...(ranges && { end: '' }) }])
        }
      >
        {addText}
      </Button>
    </div>
  );
}
