import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideTime } from '../../policy/rules/time.ts';
import { schoolPolicies } from '../../policy/schools/index.ts';
import { timeSituation, type TimeInput } from '../../policy/time-situation.ts';
import { isAnsweredAt, noticeSpans, timeSpans } from '../../policy/time-spans.ts';
import { presetTimetable } from '../../policy/timetable/presets.ts';
import { schoolTimeSchema } from '../../policy/timetable/schema.ts';

const zone = 'Europe/London';
const policyOf = (id: string) => schoolPolicies.find((policy) => policy.id === id)!;
const time = schoolTimeSchema.parse({ timetable: presetTimetable('secondary') });
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
/** A Monday. */
const day = '2026-11-23';
const input = (policy: string, more: Partial<TimeInput> = {}): TimeInput => ({
  now: at(`${day}T07:00`),
  policy: policyOf(policy),
  time,
  ...more,
});
const [from, until] = [at(`${day}T00:00`), at('2026-11-24T00:00')];
const shown = (given: TimeInput, end = until) =>
  noticeSpans(given, from, end).map(
    ({ start, end: over, decision }) =>
      `${start.toZonedDateTimeISO(zone).toString({ smallestUnit: 'minute', timeZoneName: 'never', offset: 'never' }).slice(5)}–${over.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })} ${decision.duty} ${decision.interval!.label || decision.interval!.kind}`,
  );

test('each lesson is a stretch of its own, with breaks between', () => {
  expect(shown(input('carville'))).toEqual([
    '11-23T08:40–09:00 D1 Tutor time',
    '11-23T09:00–10:00 D1 Period 1',
    '11-23T10:00–11:00 D1 Period 2',
    '11-23T11:20–12:20 D1 Period 3',
    '11-23T13:05–14:05 D1 Period 4',
    '11-23T14:05–15:05 D1 Period 5',
  ]);
});

test('the working day is one stretch', () => {
  expect(shown(input('st-marys'))).toEqual(['11-23T08:20–16:00 D3 work']);
});

test('what the user answered is cut out, and comes back when it has ended', () => {
  const exceptions = [
    {
      reason: 'continue' as const,
      start: at(`${day}T09:10`).toString(),
      end: at(`${day}T11:00`).toString(),
      permittedBy: '',
    },
  ];
  expect(shown(input('carville', { exceptions })).slice(0, 3)).toEqual([
    '11-23T08:40–09:00 D1 Tutor time',
    '11-23T09:00–09:10 D1 Period 1',
    '11-23T11:20–12:20 D1 Period 3',
  ]);
});

test('on a school device any answer keeps the notice away for its time, and no longer', () => {
  const exceptions = [
    {
      reason: 'continue' as const,
      start: at(`${day}T19:00`).toString(),
      end: at(`${day}T19:30`).toString(),
      permittedBy: '',
    },
  ];
  expect(shown(input('carville', { device: 'school', exceptions }))).toEqual([
    '11-23T00:00–19:00 D7 device',
    '11-23T19:30–00:00 D7 device',
  ]);
});

test('used minutes are those of today and of no other date', () => {
  const given = input('casterton', { allowance: { minutes: 20, used: 20 } });
  expect(shown(given, at('2026-11-25T00:00'))).toEqual(['11-23T08:20–16:00 D4 allowance']);
});

test('off work today: nothing; nothing without a rule', () => {
  expect(shown(input('carville', { changes: [{ kind: 'off', date: day }] }))).toEqual([]);
  expect(shown(input('primary-advantage'))).toEqual([]);
});

describe('over both changes of the clock and any exceptions', () => {
  const moments = fc.integer({ min: 0, max: 9 * 24 * 60 - 1 });
  test.each(['2026-03-25', '2026-10-21', '2026-12-28'])(
    'the stretches from %s tell at every moment what is decided there',
    (start) => {
      const first = Temporal.PlainDate.from(start).toZonedDateTime(zone).toInstant();
      const end = first.add({ hours: 9 * 24 });
      const after = (minutes: number) => first.add({ minutes });
      fc.assert(
        fc.property(
          fc.constantFrom(...schoolPolicies.map(({ id }) => id)),
          fc.array(
            fc.tuple(
              moments,
              fc.integer({ min: 1, max: 300 }),
              fc.constantFrom('teaching' as const, 'continue' as const),
            ),
            { maxLength: 3 },
          ),
          fc.constantFrom('own' as const, 'school' as const),
          fc.array(moments, { minLength: 5, maxLength: 5 }),
          (id, said, device, looked) => {
            const exceptions = said.map(([begin, length, reason]) => ({
              reason,
              start: after(begin).toString(),
              end: after(begin + length).toString(),
              permittedBy: reason === 'teaching' ? 'the head' : '',
            }));
            const given: TimeInput = { now: first, policy: policyOf(id), time, device, exceptions };
            const spans = timeSpans(given, first, end);
            expect(spans[0]!.start.equals(first) && spans.at(-1)!.end.equals(end)).toBe(true);
            for (const [i, span] of spans.entries())
              if (i > 0) expect(span.start.equals(spans[i - 1]!.end)).toBe(true);
            const notices = noticeSpans(given, first, end);
            for (const minutes of looked) {
              const now = after(minutes);
              const { restricted, duty, next } = decideTime(timeSituation({ ...given, now }));
              const notice = notices.find(
                (span) =>
                  Temporal.Instant.compare(span.start, now) <= 0 &&
                  Temporal.Instant.compare(now, span.end) < 0,
              );
              expect(notice !== undefined).toBe(restricted && !isAnsweredAt(exceptions, now));
              if (!notice) continue;
              expect(notice.decision.duty).toBe(duty);
              expect(String(notice.decision.next?.at)).toBe(String(next?.at));
              expect(notice.decision.next?.label).toBe(next?.label);
            }
          },
        ),
        { numRuns: 12 },
      );
    },
  );
});
