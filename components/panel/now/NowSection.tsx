import { useId } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import type { SchoolPolicy } from '../../../policy/schools/school-policy.ts';
import type { TimeNow } from '../../../policy/time-now.ts';
import type { DayChange } from '../../../policy/timetable/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckBox } from '../../ui/Choices.tsx';
import { Standing } from './Standing.tsx';
import { Today } from './Today.tsx';

/** The tabs of the options page that belong to time. */
export type TimeTab = 'timetable' | 'sites' | 'records' | 'declarations';

export interface NowProps {
  time: TimeNow;
  /** Absent while none is chosen. */
  policy: SchoolPolicy | undefined;
  hasTimetable: boolean;
  /** What today has of its own. */
  today: readonly DayChange[];
  /** How many permissions and departures run out within a week. */
  runningOut: number;
  /** How many declared relationships are to be looked at again, or end, within a week. */
  toReview: number;
  now: Temporal.Instant;
  busy: boolean;
  onEndAnswer: (id: string) => unknown;
  onToday: (changes: DayChange[], done: string) => unknown;
  onNearby: (nearby: boolean) => unknown;
  onOpen: (tab: TimeTab) => unknown;
}

/** How the rules of time stand at this moment, on any page: what is on, what is asked, what comes next, what is different today. */
export function NowSection(props: NowProps) {
  const { time, policy, runningOut, toReview, now, busy, onOpen } = props;
  const id = useId();
  return (
    <section class="card now stack-tight" aria-labelledby={id}>
      <h2 id={id} class="section-title" tabIndex={-1} data-now>
        {say('now.title')}
      </h2>
      {policy ? (
        <Standing
          time={time}
          policy={policy}
          hasTimetable={props.hasTimetable}
          now={now}
          busy={busy}
          onEndAnswer={props.onEndAnswer}
          onOpen={onOpen}
        />
      ) : (
        <p>{say('now.noPolicy')}</p>
      )}
      {runningOut > 0 ? (
        <p class="small">
          {say('now.runsOut', { count: runningOut })}{' '}
          <Button kind="quiet" onClick={() => onOpen('records')}>
            {say('now.showRecords')}
          </Button>
        </p>
      ) : null}
      {toReview > 0 ? (
        <p class="small">
          {say('now.toReview', { count: toReview })}{' '}
          <Button kind="quiet" onClick={() => onOpen('declarations')}>
            {say('now.showDeclarations')}
          </Button>
        </p>
      ) : null}
      {policy ? (
        <Today
          changes={props.today}
          policy={policy}
          clock={now.toZonedDateTimeISO(time.zone).toPlainDateTime()}
          busy={busy}
          onChange={props.onToday}
        />
      ) : null}
      <CheckBox
        label={say('now.nearby')}
        hint={say('now.nearbyHint')}
        checked={time.nearby}
        onChange={(nearby) => void props.onNearby(nearby)}
      />
      <div class="row now-links">
        <Button kind="quiet" onClick={() => onOpen('timetable')}>
          {say('now.timetable')}
        </Button>
        <Button kind="quiet" onClick={() => onOpen('sites')}>
          {say('now.sites')}
        </Button>
      </div>
    </section>
  );
}
