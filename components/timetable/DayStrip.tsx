import { say } from '../../assets/messages/index.ts';
import type { RestrictedSpan } from '../../policy/rules/restricted-spans.ts';
import type { DayPlan, Span } from '../../policy/timetable/day-plan.ts';
import { holds } from '../../policy/timetable/moment.ts';
import { clockText, kindText, spanText } from './words.ts';

const minutes = (moment: Temporal.ZonedDateTime, since: Temporal.ZonedDateTime): number =>
  since.until(moment, { largestUnit: 'minute' }).total('minutes');

/** From the first thing of the day to the last; a trip without hours reaches as far as what else there is. */
function reach(
  plan: DayPlan,
  spans: readonly Span[],
  now: Temporal.ZonedDateTime | undefined,
): Span | undefined {
  const isShort = ({ start, end }: Span) => minutes(end, start) < 20 * 60;
  const all = [...plan.intervals, ...(plan.work ? [plan.work] : []), ...spans.filter(isShort)];
  const edges = all.flatMap(({ start, end }) => [start, end]);
  if (now && all.length > 0) edges.push(now);
  edges.sort((a, b) => Temporal.ZonedDateTime.compare(a, b));
  const [start, end] = [edges[0], edges.at(-1)];
  return start && end && minutes(end, start) > 0 ? { start, end } : undefined;
}

/** One date: a bar that shows it at a glance, and below it the same in words. */
export function DayStrip({
  plan,
  spans,
  now,
}: {
  plan: DayPlan;
  /** What the policy's rule covers. */
  spans: readonly RestrictedSpan[];
  /** Marked on the bar. */
  now?: Temporal.ZonedDateTime | undefined;
}) {
  const whole = reach(plan, spans, now);
  const length = whole ? minutes(whole.end, whole.start) : 1;
  const share = (moment: Temporal.ZonedDateTime) =>
    whole ? Math.min(100, Math.max(0, (minutes(moment, whole.start) / length) * 100)) : 0;
  const place = ({ start, end }: Span) => ({
    insetInlineStart: `${share(start)}%`,
    inlineSize: `${share(end) - share(start)}%`,
  });
  return (
    <div class="stack-tight">
      {whole ? (
        <div class="strip" aria-hidden="true">
          <div class="strip-line">
            {plan.intervals.map((each) => (
              <span key={each.start.toString()} class={`strip-part entry-${each.kind}`} style={place(each)}>
                <span>{each.label}</span>
              </span>
            ))}
          </div>
          <div class="strip-line strip-rule">
            {spans.map((span) => (
              <span
                key={`${span.duty} ${span.start.toString()} ${span.kind}`}
                class="strip-part"
                style={place(span)}
              />
            ))}
          </div>
          {now && <span class="strip-now" style={{ insetInlineStart: `${share(now)}%` }} />}
        </div>
      ) : null}
      {plan.intervals.length === 0 ? (
        <p class="quiet">{say('timetableTab.stripNothing')}</p>
      ) : (
        <ol class="strip-list" aria-label={say('timetableTab.strip')}>
          {plan.intervals.map((each) => (
            <li
              key={each.start.toString()}
              class={now && holds(each, now) ? 'strip-on' : undefined}
              aria-current={now && holds(each, now) ? 'time' : undefined}
            >
              {say('timetableTab.stripEntry', {
                start: clockText(each.start),
                end: clockText(each.end),
                label: each.label,
              })}{' '}
              <span class="quiet">
                (
                {each.from === 'timetable' ? kindText(each.kind) : say(`timetableTab.stripFrom.${each.from}`)}
                )
              </span>
            </li>
          ))}
        </ol>
      )}
      {spans.length === 0 ? (
        <p class="quiet">{say('timetableTab.stripNoRule')}</p>
      ) : (
        <ul class="strip-list">
          {spans.map((span) => (
            <li key={`${span.duty} ${span.start.toString()} ${span.kind}`}>
              {say('timetableTab.stripRule', {
                start: clockText(span.start),
                end: clockText(span.end),
                label: spanText(span.kind, span.label),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
