import { say } from '../../assets/messages/index.ts';
import { cycleWeekOf, mondayOf } from '../../policy/timetable/cycle.ts';
import type { TimeProblem } from '../../policy/timetable/problems.ts';
import type { CycleWeek, SchoolTime } from '../../policy/timetable/schema.ts';
import { cycleWeeks } from '../../policy/timetable/schema.ts';
import { schoolDate } from '../../policy/timetable/school-day.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/Choices.tsx';
import { Select } from '../ui/Field.tsx';
import { Table } from '../ui/Table.tsx';
import { lastDate } from './DateRows.tsx';
import { LateField } from './LateField.tsx';
import type { EditTime } from './words.ts';
import { dateText, problemsAt } from './words.ts';

const weeksAhead = 8;

/** Whether anything of a week is taught. */
const hasSchool = (time: SchoolTime, monday: Temporal.PlainDate): boolean =>
  [0, 1, 2, 3, 4].some((days) => schoolDate(time, monday.add({ days })).kind === 'school');

/** Which week it is now and will be, how the weeks take turns, and which weeks are known. */
export function Cycle({
  time,
  problems,
  today,
  weekNow,
  onEdit,
}: {
  time: SchoolTime;
  problems: readonly TimeProblem[];
  today: Temporal.PlainDate;
  /** Absent while it cannot be told. */
  weekNow: CycleWeek | undefined;
  onEdit: EditTime;
}) {
  const { timetable } = time;
  const monday = mondayOf(today);
  const ahead = weekNow
    ? Array.from({ length: weeksAhead }, (_, i) => monday.add({ days: 7 * (i + 1) }))
    : [];
  const edit = (change: (timetable: SchoolTime['timetable']) => SchoolTime['timetable'], key: string) =>
    onEdit((latest) => ({ ...latest, timetable: change(latest.timetable) }), { key });
  const changeKnown = (i: number, part: Partial<{ date: string; week: CycleWeek }>) =>
    edit(
      (latest) => ({
        ...latest,
        startsWith: latest.startsWith.map((each, at) => (at === i ? { ...each, ...part } : each)),
      }),
      'timetableTab.did.weekStartChanged',
    );
  return (
    <div class="stack">
      <h3>{say('timetableTab.ab')}</h3>
      <p>
        {weekNow
          ? say('timetableTab.abNow', { date: dateText(monday.toString()), week: weekNow })
          : say('timetableTab.abUnknown')}{' '}
        {weekNow && !hasSchool(time, monday) ? say('timetableTab.abHoliday') : ''}
      </p>
      {timetable.startsWith.length === 0 && time.terms.length > 0 ? (
        <p class="quiet">{say('timetableTab.abFromTerm')}</p>
      ) : null}
      {ahead.length > 0 ? (
        <details class="stack-tight">
          <summary>{say('timetableTab.abAhead')}</summary>
          <Table
            caption={say('timetableTab.abAhead')}
            hideCaption
            columns={[
              { key: 'monday', label: say('timetableTab.abMonday') },
              { key: 'week', label: say('timetableTab.abWeek') },
            ]}
            rows={ahead.map((each) => ({
              key: each.toString(),
              cells: [
                dateText(each.toString()),
                hasSchool(time, each) ? cycleWeekOf(time, each) : say('timetableTab.abNoSchool'),
              ],
            }))}
          />
        </details>
      ) : null}
      <RadioGroup
        legend={say('timetableTab.counting')}
        value={timetable.counting}
        choices={(['school-weeks', 'calendar-weeks'] as const).map((value) => ({
          value,
          label: say(`timetableTab.counting.${value}`),
          hint: say(`timetableTab.counting.${value}Hint`),
        }))}
        onChange={(counting) =>
          onEdit((latest) => ({ ...latest, timetable: { ...latest.timetable, counting } }), {
            key: 'timetableTab.did.counting',
          })
        }
      />
      <div class="stack-tight">
        <h4>{say('timetableTab.known')}</h4>
        <p class="quiet">{say('timetableTab.knownHint')}</p>
        {timetable.startsWith.map(({ date, week }, i) => (
          // The rows' order is theirs: nothing else tells two of them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <fieldset key={i} class="date-row" data-path={`timetable.startsWith[${i}]`}>
            <legend class="visually-hidden">{say('timetableTab.knownRow', { n: i + 1 })}</legend>
            <LateField
              label={say('timetableTab.knownDate')}
              type="date"
              max={lastDate}
              value={date}
              error={problemsAt(problems, `timetable.startsWith[${i}]`)}
              onCommit={(next) => changeKnown(i, { date: next })}
            />
            <Select
              label={say('timetableTab.knownWeek')}
              value={week}
              options={cycleWeeks.map((value) => ({ value, label: value }))}
              onChange={(next) => changeKnown(i, { week: next })}
            />
            <Button
              kind="quiet"
              aria-label={say('timetableTab.removeRow', { name: say('timetableTab.knownRow', { n: i + 1 }) })}
              onClick={() =>
                onEdit(
                  (latest) => ({
                    ...latest,
                    timetable: {
                      ...latest.timetable,
                      startsWith: latest.timetable.startsWith.filter((_, at) => at !== i),
                    },
                  }),
                  { key: 'timetableTab.did.weekStartRemoved', params: { date: dateText(date) } },
                )
              }
            >
              {say('common.remove')}
            </Button>
          </fieldset>
        ))}
        <Button
          disabled={timetable.startsWith.length >= 60}
          onClick={() =>
            edit(
              (latest) => ({ ...latest, startsWith: [...latest.startsWith, { date: '', week: 'A' }] }),
              'timetableTab.did.weekStartChanged',
            )
          }
        >
          {say('timetableTab.addKnown')}
        </Button>
      </div>
    </div>
  );
}
