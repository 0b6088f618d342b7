import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { say, sayMessage } from '../../../assets/messages/index.ts';
import { cycleWeekOf } from '../../../policy/timetable/cycle.ts';
import type { Taken, TimetableProposal } from '../../../policy/timetable/import/proposal.ts';
import { applyProposal, partsOf } from '../../../policy/timetable/import/proposal.ts';
import { timeProblems } from '../../../policy/timetable/problems.ts';
import type { CycleWeek, SchoolTime } from '../../../policy/timetable/schema.ts';
import { LongTable } from '../../roster/LongTable.tsx';
import { isolated } from '../../roster/isolated.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckGroup, RadioGroup } from '../../ui/Choices.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { dayText } from '../../ui/when.ts';
import { CalendarChanges, TimetableChanges } from './TimetableChanges.tsx';

const nothing: Taken = { timetable: false, terms: false, insetDays: false, closures: false };

/** What would be wrong with the result that is not wrong already. */
function newProblems(before: SchoolTime, after: SchoolTime) {
  const known = new Set(timeProblems(before).map((each) => JSON.stringify([each.row, each.message])));
  return timeProblems(after).filter((each) => !known.has(JSON.stringify([each.row, each.message])));
}

function Problems({ problems }: Pick<TimetableProposal, 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <LongTable
      caption={say('timetableImport.problems', { count: problems.length })}
      columns={[
        { key: 'place', label: say('timetableImport.place') },
        { key: 'reason', label: say('timetableImport.reason') },
      ]}
      items={problems}
      row={({ row, message }, index) => ({
        key: String(index),
        cells: [isolated(sayMessage(row)), isolated(sayMessage(message))],
      })}
    />
  );
}

/** What an import found beside what is there; the user says what is taken. */
export function CheckTimetable({
  proposal,
  time,
  today,
  busy,
  onTake,
  onDiscard,
}: {
  proposal: TimetableProposal;
  time: SchoolTime;
  today: Temporal.PlainDate;
  busy: boolean;
  onTake: (time: SchoolTime) => void;
  onDiscard: () => void;
}) {
  const parts = partsOf(proposal);
  const [chosen, setChosen] = useState<readonly (keyof Taken)[]>(parts);
  const [week, setWeek] = useState<CycleWeek>();
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus(), [proposal]);

  const taken = useMemo(
    () => ({ ...nothing, ...Object.fromEntries(chosen.map((part) => [part, true])) }),
    [chosen],
  );
  const date = today.toString();
  const proposed = useMemo(() => applyProposal(time, proposal, taken), [time, proposal, taken]);
  const twoWeeks = taken.timetable && proposal.timetable?.weeks === 2;
  const counted = twoWeeks ? cycleWeekOf(proposed, today) : undefined;
  const after =
    twoWeeks && week && week !== counted ? applyProposal(time, proposal, taken, { date, week }) : proposed;
  const wrong = newProblems(time, after);
  return (
    <section class="stack" aria-labelledby="timetable-import-check">
      <h3 id="timetable-import-check" ref={titleRef} tabIndex={-1}>
        {say('timetableImport.check')}
      </h3>
      {proposal.notes.length > 0 ? (
        <Notice title={say('timetableImport.notes')}>
          <ul>
            {proposal.notes.map((note) => (
              <li key={JSON.stringify(note)}>{isolated(sayMessage(note))}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {parts.length === 0 ? (
        <Notice tone="warn" alert>
          <p>{say('timetableImport.nothingFound')}</p>
        </Notice>
      ) : (
        <CheckGroup
          legend={say('timetableImport.take')}
          choices={parts.map((value) => ({
            value,
            label: say(`timetableImport.part.${value}`),
            hint: say(`timetableImport.partHint.${value}`),
          }))}
          values={chosen}
          onChange={setChosen}
        />
      )}
      {twoWeeks ? (
        <RadioGroup
          legend={say('timetableImport.thisWeek', { date: dayText(date) })}
          choices={(['A', 'B'] as const).map((value) => ({
            value,
            label: say('timetableImport.week', { week: value }),
          }))}
          value={week ?? counted ?? null}
          onChange={setWeek}
        />
      ) : null}
      {taken.timetable ? <TimetableChanges before={time.timetable} after={after.timetable} /> : null}
      <CalendarChanges before={time} after={after} parts={chosen} />
      <Problems problems={proposal.problems} />
      {wrong.length > 0 ? (
        <Notice tone="warn" title={say('timetableImport.wouldBeWrong')} alert>
          <ul>
            {wrong.map((each) => (
              <li key={each.path}>
                {isolated(sayMessage(each.row))}: {isolated(sayMessage(each.message))}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <div class="row">
        {chosen.length > 0 && wrong.length === 0 ? (
          <Button kind="primary" busy={busy} onClick={() => onTake(after)}>
            {say('timetableImport.takeOver')}
          </Button>
        ) : null}
        <Button busy={busy} onClick={onDiscard}>
          {say('timetableImport.discard')}
        </Button>
      </div>
    </section>
  );
}
