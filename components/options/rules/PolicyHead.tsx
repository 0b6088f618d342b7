import { useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import type { SchoolPolicy } from '../../../policy/schools/school-policy.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { dayText, monthText } from '../../ui/when.ts';

/** How old the policy is (duty K3), and when the user read it (duty K1). */
export function PolicyHead({
  policy,
  today,
  readOn,
  onRead,
  onPrint,
}: {
  policy: SchoolPolicy;
  /** ISO date. */
  today: string;
  /** ISO date; empty if the user has not said. */
  readOn: string;
  onRead: (date: string) => unknown;
  onPrint: () => unknown;
}) {
  const [future, setFuture] = useState('');
  const { reviewDue } = policy;
  const overdue = reviewDue && reviewDue.by < today.slice(0, 7) ? reviewDue.by : undefined;
  const enter = (date: string) => {
    setFuture(date > today ? date : '');
    if (date <= today) onRead(date);
  };
  return (
    <div class="stack">
      <p>{say('rulesTab.intro', { school: policy.school })}</p>
      <dl class="facts">
        <dt>{say('rulesTab.dated')}</dt>
        <dd>{policy.dated ? monthText(policy.dated) : say('rulesTab.noDate')}</dd>
        {reviewDue ? (
          <>
            <dt>{say('rulesTab.review')}</dt>
            <dd>
              {monthText(reviewDue.by)} <span class="quiet">{reviewDue.cite}</span>
            </dd>
          </>
        ) : null}
        {readOn ? (
          <>
            <dt class="print-only">{say('rulesTab.readOn')}</dt>
            <dd class="print-only">{dayText(readOn)}</dd>
          </>
        ) : null}
      </dl>
      {overdue ? (
        <Notice tone="warn">
          <p>{say('policy.overdue', { date: monthText(overdue) })}</p>
        </Notice>
      ) : null}
      <div class="row row-end no-print">
        <Field
          label={say('rulesTab.readOn')}
          type="date"
          max={today}
          value={future || readOn}
          error={future ? say('rulesTab.readFuture') : undefined}
          onInput={enter}
        />
        {readOn === today ? null : <Button onClick={() => enter(today)}>{say('rulesTab.readToday')}</Button>}
        <Button onClick={onPrint}>{say('rulesTab.print')}</Button>
      </div>
    </div>
  );
}
