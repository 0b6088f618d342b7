import { useState } from 'preact/hooks';
import { say, sayMessage } from '../../assets/messages/index.ts';
import { restrictedSpans } from '../../policy/rules/restricted-spans.ts';
import type { TimeDecision } from '../../policy/rules/time.ts';
import { daysAhead, decideTime } from '../../policy/rules/time.ts';
import { hostOf, isSocialSite, socialSites } from '../../policy/social-sites.ts';
import type { TimeInput } from '../../policy/time-situation.ts';
import { timeSituation } from '../../policy/time-situation.ts';
import { withChange } from '../../policy/timetable/changes.ts';
import { momentAt } from '../../policy/timetable/moment.ts';
import { readTime } from '../../policy/timetable/read-time.ts';
import { Button } from '../ui/Button.tsx';
import { CheckBox } from '../ui/Choices.tsx';
import { Field, Select } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { StrengthTag } from '../ui/StrengthTag.tsx';
import { DayStrip } from './DayStrip.tsx';
import { lastDate } from './DateRows.tsx';
import { clockText, spanText } from './words.ts';

/** Everything a decision rests on but the moment and the trip, as it is in force. */
export interface WhatIfBasis extends Omit<TimeInput, 'now' | 'allowance'> {
  sites: { add: readonly string[]; leaveOut: readonly string[] };
  /** Minutes that the user allows themselves a day, and those used on a date. */
  allowance: { minutes: number; usedOn: (date: string) => number } | undefined;
}

const other = 'other';

function dateOf(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** "13:00", with the date where it is another one. */
function atText(moment: Temporal.ZonedDateTime, date: Temporal.PlainDate): string {
  const day = moment.toPlainDate();
  if (day.equals(date)) return clockText(moment);
  return `${day.toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })}, ${clockText(moment)}`;
}

/** What the clocks do to a time: one that does not exist, or comes twice. */
function clockNote(date: Temporal.PlainDate, time: string, zone: string): string | undefined {
  const wall = date.toPlainDateTime(time);
  const taken = momentAt(date, time, zone);
  if (!taken.toPlainDateTime().equals(wall))
    return say('timetableTab.noSuchHour', { time, taken: clockText(taken) });
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  return later.equals(taken) ? undefined : say('timetableTab.twiceHour', { time });
}

function Decision({ decision, date }: { decision: TimeDecision; date: Temporal.PlainDate }) {
  const { restricted, strength, cite, interval, next, why } = decision;
  const nextText = () => {
    if (!next) return say('timetableTab.noNext', { days: daysAhead });
    const at = atText(next.at, date);
    const label = spanText(next.kind, next.label);
    if (next.restricted) return say('timetableTab.nextRestricted', { at, label });
    return label ? say('timetableTab.nextFree', { at, label }) : say('timetableTab.nextFreeBare', { at });
  };
  return (
    <Notice
      tone={restricted ? 'warn' : 'good'}
      title={restricted ? say(`timetableTab.restricted.${strength ?? 'silent'}`) : say('timetableTab.free')}
    >
      <dl class="facts">
        <dt>{say('timetableTab.clause')}</dt>
        <dd>
          {strength && cite ? (
            <>
              <StrengthTag strength={strength} /> {cite}
            </>
          ) : (
            say('timetableTab.noClause')
          )}
        </dd>
        {interval ? (
          <>
            <dt>{say('timetableTab.now')}</dt>
            <dd>
              {say('timetableTab.nowSpan', {
                label: spanText(interval.kind, interval.label),
                start: atText(interval.start, date),
                end: atText(interval.end, date),
              })}
            </dd>
          </>
        ) : null}
        <dt>{say('timetableTab.next')}</dt>
        <dd>{nextText()}</dd>
        <dt>{say('timetableTab.why')}</dt>
        <dd>
          <ul class="plain-list">
            {why.map((message, i) => (
              // Reasons have no identity but their order.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={i}>{sayMessage(message)}</li>
            ))}
          </ul>
        </dd>
      </dl>
    </Notice>
  );
}

/** "What would happen at …": a moment, a site, a device, a trip; the decision in words, and the day around it. */
export function WhatIf({ basis, now }: { basis: WhatIfBasis | undefined; now: Temporal.ZonedDateTime }) {
  const [date, setDate] = useState(now.toPlainDate().toString());
  const [time, setTime] = useState(clockText(now));
  const [site, setSite] = useState(socialSites[0]!.hosts[0]!);
  const [address, setAddress] = useState('');
  const [device, setDevice] = useState<'own' | 'school'>();
  const [trip, setTrip] = useState(false);

  const day = dateOf(date);
  const clock = readTime(time);
  const host = site === other ? hostOf(address) : site;
  const zone = basis?.time.zone ?? 'UTC';
  const moment = day && isTime(clock) ? momentAt(day, clock, zone) : undefined;
  const used = device ?? basis?.device ?? 'own';

  const situation = () => {
    if (!basis || !moment) return undefined;
    const { sites: _sites, allowance, changes = [], ...rest } = basis;
    return timeSituation({
      ...rest,
      now: moment.toInstant(),
      device: used,
      changes: trip
        ? [
            ...changes.filter((each) => each.date !== date),
            ...withChange(changes, { kind: 'trip', date, label: '' }),
          ]
        : changes,
      ...(allowance && { allowance: { minutes: allowance.minutes, used: allowance.usedOn(date) } }),
    });
  };
  const at = situation();
  const decision = (): TimeDecision | undefined => {
    if (!at || !basis || host === '') return undefined;
    if (isSocialSite(host, basis.sites)) return decideTime(at);
    return {
      restricted: false,
      duty: null,
      strength: null,
      cite: null,
      interval: null,
      next: null,
      why: [{ key: 'time.why.otherSite', params: { site: host } }],
    };
  };
  const decided = decision();
  const note = day && moment ? clockNote(day, clock, zone) : undefined;
  return (
    <section class="stack" aria-labelledby="timetable-what-if">
      <h2 id="timetable-what-if">{say('timetableTab.whatIf')}</h2>
      <p>{say('timetableTab.whatIfText')}</p>
      {basis ? (
        <>
          <div class="date-row">
            <Field
              label={say('timetableTab.date')}
              type="date"
              max={lastDate}
              value={date}
              error={day ? undefined : say('timetable.problem.noDate')}
              onInput={setDate}
            />
            <Field
              label={say('timetableTab.time')}
              value={time}
              maxLength={20}
              error={isTime(clock) ? undefined : say('timetable.problem.noSuchTime', { time })}
              onInput={setTime}
              onBlur={() => setTime(readTime(time))}
            />
            <Button
              onClick={() => {
                setDate(now.toPlainDate().toString());
                setTime(clockText(now));
              }}
            >
              {say('timetableTab.setNow')}
            </Button>
            <Select
              label={say('timetableTab.site')}
              value={site}
              options={[
                ...socialSites.map(({ name, hosts }) => ({ value: hosts[0]!, label: name })),
                { value: other, label: say('timetableTab.otherSite') },
              ]}
              onChange={setSite}
            />
            {site === other ? (
              <Field
                label={say('timetableTab.address')}
                hint={say('timetableTab.addressHint')}
                value={address}
                maxLength={300}
                error={address !== '' && host === '' ? say('timetableTab.noAddress') : undefined}
                onInput={setAddress}
              />
            ) : null}
            <Select
              label={say('timetableTab.device')}
              value={used}
              options={(['own', 'school'] as const).map((value) => ({
                value,
                label: say(`timetableTab.device.${value}`),
              }))}
              onChange={setDevice}
            />
          </div>
          <CheckBox label={say('timetableTab.onTrip')} checked={trip} onChange={setTrip} />
          {note ? <p class="quiet">{note}</p> : null}
          <div aria-live="polite">{decided && day ? <Decision decision={decided} date={day} /> : null}</div>
          {at && moment ? (
            <>
              <h3>{say('timetableTab.theDay')}</h3>
              <DayStrip plan={at.day} spans={restrictedSpans(at.policy, at.day)} now={moment} />
            </>
          ) : null}
        </>
      ) : (
        <p class="quiet">{say('timetableTab.noPolicy')}</p>
      )}
    </section>
  );
}
