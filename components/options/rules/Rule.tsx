import { say } from '../../../assets/messages/index.ts';
import type { DutyId } from '../../../policy/duties.ts';
import { reachOf } from '../../../policy/duties.ts';
import type { FormRecord } from '../../../policy/forms/record-state.ts';
import type { SchoolPolicy } from '../../../policy/schools/school-policy.ts';
import { visible } from '../../../policy/wording/visible.ts';
import { CheckBox } from '../../ui/Choices.tsx';
import { dayText } from '../../ui/when.ts';
import { helpWith } from './duty-text.ts';
import { OwnWording } from './OwnWording.tsx';
import { Says } from './Says.tsx';

/** One duty: what the school says of it on one side, what Staffroom does about it on the other. */
export function Rule({
  duty,
  policy,
  on,
  wording,
  records,
  exceptions,
  onSwitch,
  onWording,
}: {
  duty: DutyId;
  /** Absent while none is chosen. */
  policy: SchoolPolicy | undefined;
  /** Whether Staffroom points it out; absent where that is not the user's to choose. */
  on: boolean | undefined;
  /** The school's own wording; empty if none was pasted in. */
  wording: string;
  /** Permissions and departures that switch it off today. */
  records: readonly FormRecord[];
  /** How many people are excepted under it today (B7, B8); absent where the duty knows no such thing. */
  exceptions: number | undefined;
  onSwitch: (on: boolean) => unknown;
  onWording: (text: string) => unknown;
}) {
  const { does, cannot } = helpWith(duty);
  return (
    <li id={`rule-${duty}`} class="rule" tabIndex={-1}>
      <h3>
        {say(`duty.${duty}`)} <span class="quiet small">{duty}</span>
      </h3>
      <div class="rule-sides">
        <div class="stack-tight">
          {policy ? <Says policy={policy} duty={duty} /> : null}
          {records.map((record) => (
            <p key={record.id} class="rule-record">
              {record.form === 'permission'
                ? say('rulesTab.permitted', { until: dayText(record.until), by: visible(record.by, 200) })
                : say('rulesTab.departed', { until: dayText(record.until) })}{' '}
              <a href={`#records/${encodeURIComponent(record.id)}`}>{say('rulesTab.seeRecord')}</a>
            </p>
          ))}
          {exceptions === undefined ? null : (
            <p class="rule-record">
              {say('rulesTab.exceptions', { count: exceptions })}{' '}
              <a href="#declarations">{say('options.tab.declarations')}</a>
            </p>
          )}
          {duty === 'B8' ? (
            <p>
              <a href="#declarations/new">{say('rulesTab.declare')}</a>
            </p>
          ) : null}
          {duty === 'B9' ? (
            <p>
              <a href="#records/new-departure">{say('rulesTab.departure')}</a>
            </p>
          ) : null}
          {on === undefined ? null : (
            <CheckBox
              label={
                <>
                  {say('rulesTab.switch')}
                  <span class="visually-hidden">: {say(`duty.${duty}`)}</span>
                </>
              }
              hint={say('rulesTab.switchHint')}
              checked={on}
              onChange={onSwitch}
            />
          )}
          <OwnWording duty={duty} value={wording} onSave={onWording} />
        </div>
        <dl class="rule-help small">
          <dt>{say('rulesTab.does')}</dt>
          <dd>{does}</dd>
          {cannot ? (
            <>
              <dt>{say('rulesTab.cannot')}</dt>
              <dd>{cannot}</dd>
            </>
          ) : null}
          {reachOf[duty] === 'remind' || reachOf[duty] === 'out' ? (
            <dd class="quiet">{say(`reach.${reachOf[duty]}`)}</dd>
          ) : null}
        </dl>
      </div>
    </li>
  );
}
