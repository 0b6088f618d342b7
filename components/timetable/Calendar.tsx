import { say } from '../../assets/messages/index.ts';
import type { TimeProblem } from '../../policy/timetable/problems.ts';
import type { CycleWeek, SchoolTime } from '../../policy/timetable/schema.ts';
import { CheckBox } from '../ui/Choices.tsx';
import { BankHolidays } from './BankHolidays.tsx';
import { Cycle } from './Cycle.tsx';
import { DateRows } from './DateRows.tsx';
import { LateField } from './LateField.tsx';
import { Terms } from './Terms.tsx';
import type { EditTime } from './words.ts';
import { problemsAt } from './words.ts';

/** When the school is open: terms, INSET days, closures, bank holidays, weeks A and B, the zone. */
export function Calendar({
  time,
  problems,
  today,
  weekNow,
  onEdit,
}: {
  time: SchoolTime;
  problems: readonly TimeProblem[];
  /** By the school's clock. */
  today: Temporal.PlainDate;
  weekNow: CycleWeek | undefined;
  onEdit: EditTime;
}) {
  return (
    <section class="stack-wide" aria-labelledby="timetable-calendar">
      <h2 id="timetable-calendar">{say('timetableTab.calendar')}</h2>
      <Terms terms={time.terms} problems={problems} onEdit={onEdit} />
      <div class="stack">
        <DateRows
          title={say('timetableTab.inset')}
          path="insetDays"
          rows={time.insetDays.map(({ date, label }) => ({ start: date, label }))}
          problems={problems}
          rowName={(n) => say('timetableTab.insetDay', { n })}
          addText={say('timetableTab.addInset')}
          onRows={(change) =>
            onEdit(
              (latest) => ({
                ...latest,
                insetDays: change(latest.insetDays.map(({ date, label }) => ({ start: date, label }))).map(
                  ({ start, label }) => ({ date: start, label }),
                ),
              }),
              { key: 'timetableTab.did.inset' },
            )
          }
          newLabel={say('timetableTab.insetName')}
        />
        <CheckBox
          label={say('timetableTab.insetCounts')}
          hint={say('timetableTab.insetCountsHint')}
          checked={time.insetCountsAsWork}
          onChange={(insetCountsAsWork) =>
            onEdit((latest) => ({ ...latest, insetCountsAsWork }), {
              key: 'timetableTab.did.insetWork',
              params: { counts: insetCountsAsWork ? 'yes' : 'no' },
            })
          }
        />
      </div>
      <DateRows
        title={say('timetableTab.closures')}
        path="closures"
        rows={time.closures}
        ranges
        problems={problems}
        rowName={(n) => say('timetableTab.closure', { n })}
        addText={say('timetableTab.addClosure')}
        newLabel=""
        onRows={(change) =>
          onEdit(
            (latest) => ({
              ...latest,
              closures: change(latest.closures).map(({ start, end = start, label }) => ({
                start,
                end,
                label,
              })),
            }),
            { key: 'timetableTab.did.closure' },
          )
        }
      />
      <BankHolidays time={time} problems={problems} today={today} onEdit={onEdit} />
      {time.timetable.weeks === 2 ? (
        <Cycle time={time} problems={problems} today={today} weekNow={weekNow} onEdit={onEdit} />
      ) : null}
      <div data-path="zone">
        <LateField
          label={say('timetableTab.zone')}
          hint={say('timetableTab.zoneHint')}
          value={time.zone}
          maxLength={60}
          read={(typed) => typed.trim()}
          error={problemsAt(problems, 'zone')}
          onCommit={(zone) => onEdit((latest) => ({ ...latest, zone }), { key: 'timetableTab.did.zone' })}
        />
      </div>
    </section>
  );
}
