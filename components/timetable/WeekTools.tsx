import { say } from '../../assets/messages/index.ts';
import {
  withNothing,
  withPreset,
  withWeekCopied,
  withWeeks,
  withWeekStart,
} from '../../policy/timetable/edit.ts';
import type { Preset } from '../../policy/timetable/presets.ts';
import type { CycleWeek, SchoolTime } from '../../policy/timetable/schema.ts';
import { cycleWeeks } from '../../policy/timetable/schema.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/Choices.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import type { EditTime } from './words.ts';
import { dateText } from './words.ts';

const presets: readonly Preset[] = ['primary', 'secondary'];

/** How long the cycle is, which week this one is, and what changes the week as a whole. */
export function WeekTools({
  time,
  weekNow,
  monday,
  onEdit,
}: {
  time: SchoolTime;
  weekNow: CycleWeek | undefined;
  /** This week's. */
  monday: string;
  onEdit: EditTime;
}) {
  const { timetable } = time;
  const editTimetable = (
    change: (timetable: SchoolTime['timetable']) => SchoolTime['timetable'],
    key: string,
    params: Record<string, string | number> = {},
  ) => onEdit((latest) => ({ ...latest, timetable: change(latest.timetable) }), { key, params });
  return (
    <div class="stack">
      <div class="week-tools">
        <RadioGroup
          legend={say('timetableTab.cycle')}
          value={timetable.weeks === 2 ? '2' : '1'}
          choices={(['1', '2'] as const).map((value) => ({
            value,
            label: say(`timetableTab.weeks.${value}`),
          }))}
          onChange={(value) => {
            const weeks = value === '2' ? 2 : 1;
            editTimetable((latest) => withWeeks(latest, weeks), 'timetableTab.did.weeks', { weeks });
          }}
        />
        {timetable.weeks === 2 ? (
          <div data-path="timetable.startsWith">
            <RadioGroup
              legend={say('timetableTab.thisWeek', { date: dateText(monday) })}
              hint={say('timetableTab.thisWeekHint')}
              value={weekNow ?? null}
              choices={cycleWeeks.map((week) => ({
                value: week,
                label: say('timetableTab.weekName', { week }),
              }))}
              onChange={(week) =>
                editTimetable((latest) => withWeekStart(latest, monday, week), 'timetableTab.did.weekStart', {
                  date: dateText(monday),
                  week,
                })
              }
            />
          </div>
        ) : null}
        <fieldset>
          <legend>{say('timetableTab.startFrom')}</legend>
          <p class="field-hint">{say('timetableTab.startFromText')}</p>
          <div class="row">
            {presets.map((preset) => (
              <Button
                key={preset}
                onClick={() =>
                  editTimetable((latest) => withPreset(latest, preset), 'timetableTab.did.preset', { preset })
                }
              >
                {say(`timetableTab.preset.${preset}`)}
              </Button>
            ))}
          </div>
        </fieldset>
      </div>
      <div class="row">
        {timetable.weeks === 2 ? (
          <Button onClick={() => editTimetable(withWeekCopied, 'timetableTab.did.copyWeek')}>
            {say('timetableTab.copyWeek')}
          </Button>
        ) : null}
        <Confirm
          label={say('timetableTab.clear')}
          title={say('timetableTab.clearSure')}
          yes={say('timetableTab.clearYes')}
          disabled={timetable.days.length === 0}
          onYes={() => {
            editTimetable(withNothing, 'timetableTab.did.clear');
            return Promise.resolve();
          }}
        >
          <p>{say('timetableTab.clearText')}</p>
        </Confirm>
      </div>
    </div>
  );
}
