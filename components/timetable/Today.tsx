import { say } from '../../assets/messages/index.ts';
import type { RestrictedSpan } from '../../policy/rules/restricted-spans.ts';
import { coverNow } from '../../policy/timetable/changes.ts';
import type { DayPlan } from '../../policy/timetable/day-plan.ts';
import type { DayChange } from '../../policy/timetable/schema.ts';
import { Button } from '../ui/Button.tsx';
import { DayStrip } from './DayStrip.tsx';

/** Today as it stands, and what is different today by one press. */
export function Today({
  now,
  plan,
  spans,
  changes,
  onAdd,
  onRemove,
}: {
  /** By the school's clock. */
  now: Temporal.ZonedDateTime;
  plan: DayPlan;
  spans: readonly RestrictedSpan[];
  /** Today's. */
  changes: readonly DayChange[];
  onAdd: (change: DayChange) => void;
  onRemove: (change: DayChange) => void;
}) {
  const date = plan.date.toString();
  const off = changes.find((change) => change.kind === 'off');
  const trip = changes.find((change) => change.kind === 'trip');
  const toggle = (present: DayChange | undefined, change: DayChange) =>
    present ? onRemove(present) : onAdd(change);
  return (
    <section class="stack" aria-labelledby="timetable-today">
      <h2 id="timetable-today">{say('timetableTab.today')}</h2>
      <p>
        <strong>
          {say('timetableTab.todayIs', {
            date: plan.date.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }),
            week: plan.week ?? '',
          })}
        </strong>{' '}
        {say(`timetableTab.day.${plan.off ? 'off' : plan.school.kind}`)}
      </p>
      <div class="row">
        <Button aria-pressed={off !== undefined} onClick={() => toggle(off, { kind: 'off', date })}>
          {say('timetableTab.offToday')}
        </Button>
        <Button
          aria-pressed={trip !== undefined}
          onClick={() => toggle(trip, { kind: 'trip', date, label: '' })}
        >
          {say('timetableTab.tripToday')}
        </Button>
        <Button
          disabled={plan.off}
          onClick={() =>
            onAdd({ kind: 'cover', date, ...coverNow(plan, now), label: say('timetableTab.coverLabel') })
          }
        >
          {say('timetableTab.coverNow')}
        </Button>
      </div>
      <p class="quiet small">{say('timetableTab.coverNowHint')}</p>
      <DayStrip plan={plan} spans={spans} now={now} />
    </section>
  );
}
