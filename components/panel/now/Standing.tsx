import { say, sayMessage } from '../../../assets/messages/index.ts';
import { daysAhead } from '../../../policy/rules/time.ts';
import { timeClauses } from '../../../policy/rules/restricted-spans.ts';
import type { SchoolPolicy } from '../../../policy/schools/school-policy.ts';
import type { TimeNow } from '../../../policy/time-now.ts';
import { visible } from '../../../policy/wording/visible.ts';
import { Button } from '../../ui/Button.tsx';
import { StrengthTag } from '../../ui/StrengthTag.tsx';
import { asSentence, momentInWords, spanInWords } from './now-words.ts';

export interface StandingProps {
  time: TimeNow;
  policy: SchoolPolicy;
  hasTimetable: boolean;
  now: Temporal.Instant;
  busy: boolean;
  onEndAnswer: (id: string) => unknown;
  onOpen: (tab: 'timetable') => unknown;
}

/** What is on, and until when. */
function whatIsOn({ time, now }: StandingProps): string {
  const { interval, why } = time;
  if (!interval) return why[0] ? visible(sayMessage(why[0]), 1000) : say('now.free');
  if (interval.kind === 'device' || interval.kind === 'allowance') return say(`now.on.${interval.kind}`);
  return asSentence(
    say('now.onUntil', {
      what: spanInWords(interval),
      until: momentInWords(interval.end, now, time.zone),
    }),
  );
}

/** What the clause asks now, in words no stronger than its own. */
function whatIsAsked({ time, policy }: StandingProps): string | undefined {
  const { interval, restricted, strength } = time;
  if (!restricted) return timeClauses(policy).length > 0 ? say('now.free') : undefined;
  if (interval?.kind === 'allowance') return say('now.rule.allowance');
  if (strength === null || strength === 'silent') return undefined;
  return say(`now.${interval?.kind === 'device' ? 'device' : 'rule'}.${strength}`);
}

/** When that ends, or when the rule speaks again. */
function whatComesNext({ time, policy, now, hasTimetable }: StandingProps): string | undefined {
  const { interval, next, restricted, zone } = time;
  const rules = timeClauses(policy).some(({ variant }) => variant !== 'reasonable');
  if (!next)
    return !restricted && rules && hasTimetable ? say('now.next.none', { days: daysAhead }) : undefined;
  const at = momentInWords(next.at, now, zone);
  const what = next.kind === null ? undefined : spanInWords({ kind: next.kind, label: next.label });
  if (!restricted) return say('now.next.covered', { at, what: what ?? say('now.kind.work') });
  if (!what && next.at === interval?.end) return undefined;
  return what ? say('now.next.free', { at, what }) : say('now.next.free.nothing', { at });
}

/** How the rule on time stands: what is on, what is asked and how strongly, what comes next, and why. */
export function Standing(props: StandingProps) {
  const { time, policy, hasTimetable, now, busy, onEndAnswer, onOpen } = props;
  const { answer, cite, restricted, strength, usedToday, allowanceMinutes } = time;
  const asked = whatIsAsked(props);
  const next = whatComesNext(props);
  const on = whatIsOn(props);
  // What lifts a rule, or permits something, is no clause to be held up to the user.
  const clause = strength !== null && (restricted || strength === 'permitted') ? strength : undefined;
  const why = time.why.map((message) => visible(sayMessage(message), 1000)).filter((each) => each !== on);
  const waitsForTimetable =
    !hasTimetable && timeClauses(policy).some(({ variant }) => variant !== 'reasonable');
  const minutes = Math.floor((usedToday ?? 0) / 60);
  return (
    <div class="stack-tight">
      <p class="now-on">{on}</p>
      {asked ? (
        <p>
          {clause ? (
            <>
              <StrengthTag strength={clause} />{' '}
            </>
          ) : null}
          {asked}
          {clause && cite ? (
            <cite class="now-cite">
              {visible(say('panel.clause', { school: policy.school, clause: cite }))}
            </cite>
          ) : null}
        </p>
      ) : null}
      {next ? <p>{next}</p> : null}
      {waitsForTimetable ? (
        <p class="small">
          {say('now.noTimetable')}{' '}
          <Button kind="quiet" onClick={() => onOpen('timetable')}>
            {say('now.enterTimetable')}
          </Button>
        </p>
      ) : null}
      {answer ? (
        <p class="now-answer">
          {say(`now.answer.${answer.choice}`, { until: momentInWords(answer.until, now, time.zone) })}{' '}
          <Button busy={busy} onClick={() => onEndAnswer(answer.id)}>
            {say('now.answer.end')}
          </Button>
        </p>
      ) : null}
      {usedToday === undefined ? null : (
        <p class="small">
          {allowanceMinutes === null
            ? say('now.use', { minutes })
            : say('now.useOf', { minutes, allowance: allowanceMinutes })}
        </p>
      )}
      {why.length > 0 ? (
        <details class="quiet-people">
          <summary>{say('now.why')}</summary>
          <div class="stack-tight small">
            {why.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </details>
      ) : null}
    </div>
  );
}
