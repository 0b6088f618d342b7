import { say } from '../../assets/messages/index.ts';
import type { FormRecord } from '../../policy/forms/record-state.ts';
import { dutiesOf, effectOn, recordState } from '../../policy/forms/record-state.ts';
import { Notice } from '../ui/Notice.tsx';
import { dayText } from '../ui/when.ts';

/** Which rule a record switches off, in plain words, and why it switches off none where that is so. */
export function RecordEffect({ record, today }: { record: FormRecord; today: string }) {
  const state = recordState(record, today);
  const why =
    state === 'withdrawn'
      ? say('records.effect.withdrawn', { date: dayText(record.withdrawn ?? today) })
      : state === 'to-come'
        ? say('records.effect.to-come', { date: dayText(record.date) })
        : state === 'in-force'
          ? undefined
          : say(`records.effect.${state}`);
  return (
    <Notice
      tone={state === 'in-force' ? 'good' : state === 'not-told' ? 'warn' : 'info'}
      title={say(state === 'in-force' ? 'records.effect.now' : 'records.effect.would')}
    >
      <ul>
        {dutiesOf(record).map((duty) => (
          <li key={duty}>{say(`records.effect.${effectOn(duty)}`, { duty: say(`duty.${duty}`) })}</li>
        ))}
      </ul>
      {why ? <p>{why}</p> : null}
    </Notice>
  );
}
