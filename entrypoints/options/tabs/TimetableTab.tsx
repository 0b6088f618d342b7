import { useMemo } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import { Calendar } from '../../../components/timetable/Calendar.tsx';
import { TimetableImport } from '../../../components/timetable/import/ImportCalendar.tsx';
import { Contents } from '../../../components/timetable/Contents.tsx';
import { InForce } from '../../../components/timetable/InForce.tsx';
import { Legend } from '../../../components/timetable/Legend.tsx';
import { SingleDates } from '../../../components/timetable/SingleDates.tsx';
import { Today } from '../../../components/timetable/Today.tsx';
import { UndoBar } from '../../../components/timetable/UndoBar.tsx';
import { WeekEditor } from '../../../components/timetable/WeekEditor.tsx';
import { WeekTools } from '../../../components/timetable/WeekTools.tsx';
import type { WhatIfBasis } from '../../../components/timetable/WhatIf.tsx';
import { WhatIf } from '../../../components/timetable/WhatIf.tsx';
import { changeMessage, dateText } from '../../../components/timetable/words.ts';
import { Notice } from '../../../components/ui/Notice.tsx';
import { exceptionsFrom } from '../../../policy/notice-answer.ts';
import { restrictedSpans } from '../../../policy/rules/restricted-spans.ts';
import type { Settings } from '../../../policy/settings.ts';
import { changesOn, withChange } from '../../../policy/timetable/changes.ts';
import { cycleWeekOf, mondayOf } from '../../../policy/timetable/cycle.ts';
import { dayPlan } from '../../../policy/timetable/day-plan.ts';
import type { CycleWeek, DayChange, SchoolTime } from '../../../policy/timetable/schema.ts';
import { sayMessage } from '../../../assets/messages/index.ts';
import { sameData } from '../../../policy/same.ts';
import type { Outside } from '../outside.ts';
import { policyInForce } from '../policy-in-force.ts';
import { useNow } from '../timetable/use-now.ts';
import { useTimetable } from '../timetable/use-timetable.ts';
import { useUndoKeys } from '../timetable/use-undo-keys.ts';
import { useAnswer } from '../use-answer.ts';
import type { Patch } from '../use-settings.ts';

const none: readonly DayChange[] = [];

/** Which week it is by a calendar that is being edited; absent while its dates cannot be read. */
function weekOf(time: SchoolTime, date: Temporal.PlainDate): CycleWeek | undefined {
  try {
    return cycleWeekOf(time, date);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Everything that "what would happen at …" rests on, as the background would have it. */
function useBasis(
  outside: Outside,
  settings: Settings,
  changes: readonly DayChange[],
): WhatIfBasis | undefined {
  const permissions = useAnswer(outside, { type: 'permissions.list' }).value;
  const deviations = useAnswer(outside, { type: 'deviations.list' }).value;
  const answers = useAnswer(outside, { type: 'answers.list' }).value;
  const usage = useAnswer(outside, { type: 'usage.list' }).value;
  return useMemo(() => {
    const policy = policyInForce(settings);
    if (!policy) return undefined;
    const { time, device, sites, allowanceMinutes } = settings;
    return {
      policy,
      time,
      device,
      sites,
      changes,
      permissions: permissions ?? [],
      deviations: deviations ?? [],
      exceptions: exceptionsFrom(answers ?? []),
      allowance:
        allowanceMinutes === null
          ? undefined
          : {
              minutes: allowanceMinutes,
              usedOn: (date) =>
                (usage ?? [])
                  .filter((each) => each.date === date)
                  .reduce((sum, { inside }) => sum + inside, 0) / 60,
            },
    };
  }, [settings, changes, permissions, deviations, answers, usage]);
}

/** The Timetable tab: `#timetable`. */
export function TimetableTab({
  outside,
  settings,
  save,
}: {
  outside: Outside;
  settings: Settings;
  save: (patch: Patch) => unknown;
}) {
  const inForce = settings.time;
  const listed = useAnswer(outside, { type: 'changes.list' });
  const changes = listed.value ?? none;
  const editing = useTimetable(outside, inForce, changes, save);
  const basis = useBasis(outside, settings, changes);
  useUndoKeys(editing.undo, editing.redo);
  // By the clock of the school as it is in force: a zone that is being typed may be none.
  const now = useNow().toZonedDateTimeISO(inForce.zone);
  const today = now.toPlainDate();
  const monday = mondayOf(today);
  if (!editing.ready || (!listed.value && !listed.error)) return <p class="quiet">{say('common.loading')}</p>;

  const { time, problems, edit } = editing;
  const weekNow = weekOf(time, monday);
  const plan = dayPlan(inForce, today, changes);
  const onAdd = (change: DayChange) =>
    editing.setChanges(change.date, (all) => withChange(all, change), {
      key: 'timetableTab.did.dateAdded',
      params: { date: dateText(change.date), what: sayMessage(changeMessage(change)) },
    });
  const onRemove = (change: DayChange) =>
    editing.setChanges(
      change.date,
      (all) => changesOn(all, change.date).filter((each) => !sameData(each, change)),
      {
        key: 'timetableTab.did.dateRemoved',
        params: { date: dateText(change.date), what: sayMessage(changeMessage(change)) },
      },
    );
  return (
    <div class="stack-wide timetable">
      <p>{say('timetableTab.intro')}</p>
      <Contents />
      <UndoBar
        undoable={editing.undoable}
        redoable={editing.redoable}
        said={editing.said}
        onUndo={editing.undo}
        onRedo={editing.redo}
      />
      {editing.draftError ? (
        <Notice tone="bad" alert>
          <p>{say('timetableTab.draftNotKept', { reason: editing.draftError })}</p>
        </Notice>
      ) : null}
      {listed.error ? (
        <Notice tone="bad" alert>
          <p>{listed.error}</p>
        </Notice>
      ) : null}
      <Today
        now={now}
        plan={plan}
        spans={basis ? restrictedSpans(basis.policy, plan) : []}
        changes={changesOn(changes, today.toString())}
        onAdd={onAdd}
        onRemove={onRemove}
      />
      <section class="stack" aria-labelledby="timetable-week">
        <h2 id="timetable-week">{say('timetableTab.week')}</h2>
        <InForce
          problems={problems}
          isDraft={editing.isDraft}
          inForce={inForce}
          isEmpty={time.timetable.days.length === 0}
          onDiscard={editing.discard}
        />
        <WeekTools time={time} weekNow={weekNow} monday={monday.toString()} onEdit={edit} />
        <p class="quiet small">{say('timetableTab.keys')}</p>
        <Legend />
        <WeekEditor time={time} problems={problems} weekNow={weekNow} onEdit={edit} />
      </section>
      <SingleDates
        today={today.toString()}
        time={inForce}
        changes={changes}
        error={editing.changesError}
        onAdd={onAdd}
        onRemove={onRemove}
      />
      <Calendar time={time} problems={problems} today={today} weekNow={weekNow} onEdit={edit} />
      <TimetableImport
        time={time}
        today={today}
        onImport={(imported) => edit(() => imported, { key: 'timetableTab.did.import' })}
      />
      <WhatIf basis={basis} now={now} />
    </div>
  );
}
