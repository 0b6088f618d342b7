import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hasDecisionExpired,
  hasIncidentExpired,
  hasPersonExpired,
  keptSince,
} from '../../policy/retention.ts';

const london = (local: string) => Temporal.ZonedDateTime.from(`${local}[Europe/London]`);
const incident = (lastSeen: string, ...events: string[]) => ({
  lastSeen,
  history: [lastSeen, ...events].map((at) => ({ at, state: 'noticed' as const })),
});

describe('an incident expires when nothing has happened to it for the months set', () => {
  test.each([
    // last seen, now (local), months, expired
    ['2026-11-20T09:00:00Z', '2027-11-20T08:59:59', 12, false],
    ['2026-11-20T09:00:00Z', '2027-11-20T09:00:00', 12, false],
    ['2026-11-20T09:00:00Z', '2027-11-20T09:00:01', 12, true],
    // The browser was closed for months: the first start decides, not the number of days it ran.
    ['2026-11-20T09:00:00Z', '2029-01-01T00:00:00', 12, true],
    ['2026-11-20T09:00:00Z', '2027-03-01T00:00:00', 12, false],
    // Local months, across both clock changes.
    ['2026-03-20T09:00:00Z', '2026-04-20T09:00:00', 1, false],
    ['2026-03-20T09:00:00Z', '2026-04-20T09:00:01', 1, true],
    ['2026-10-20T08:00:00Z', '2026-11-20T09:00:01', 1, true],
    // Months of different length: from 31 August, six months back is 28 February.
    ['2026-02-28T12:00:00Z', '2026-08-31T11:00:00', 6, false],
    ['2026-02-27T12:00:00Z', '2026-08-31T13:00:00', 6, true],
    // 29 February.
    ['2028-02-29T12:00:00Z', '2029-02-28T11:00:00', 12, false],
    ['2028-02-28T10:00:00Z', '2029-02-28T11:00:00', 12, true],
    // A clock that was set back, or a record from the future: nothing is erased.
    ['2026-11-20T09:00:00Z', '2020-01-01T00:00:00', 12, false],
    ['2026-11-20T09:00:00Z', '2026-12-20T09:00:00', 120, false],
  ])('last seen %s, now %s, %i months: %s', (lastSeen, now, months, expired) => {
    expect(hasIncidentExpired(incident(lastSeen), keptSince(london(now), months))).toBe(expired);
  });

  test('what was done with it counts as much as seeing it', () => {
    const since = keptSince(london('2027-12-01T00:00:00'), 12);
    expect(hasIncidentExpired(incident('2026-11-20T09:00:00Z'), since)).toBe(true);
    expect(hasIncidentExpired(incident('2026-11-20T09:00:00Z', '2026-12-24T10:00:00Z'), since)).toBe(false);
  });

  test('a longer period never erases more', () => {
    const moment = fc.integer({ min: 0, max: 4000 }).map((days) => london('2020-01-01T12:00').add({ days }));
    fc.assert(
      fc.property(moment, moment, fc.integer({ min: 1, max: 119 }), (seen, now, months) => {
        const one = incident(seen.toInstant().toString());
        if (!hasIncidentExpired(one, keptSince(now, months)))
          expect(hasIncidentExpired(one, keptSince(now, months + 1))).toBe(false);
      }),
    );
  });

  test('what has expired stays expired', () => {
    const moment = fc.integer({ min: 0, max: 4000 }).map((days) => london('2020-01-01T12:00').add({ days }));
    fc.assert(
      fc.property(moment, moment, fc.nat({ max: 900 }), (seen, now, days) => {
        const one = incident(seen.toInstant().toString());
        if (hasIncidentExpired(one, keptSince(now, 12)))
          expect(hasIncidentExpired(one, keptSince(now.add({ days }), 12))).toBe(true);
      }),
    );
  });
});

describe('a decision', () => {
  const since = keptSince(london('2027-11-20T12:00:00'), 12);

  test.each([
    ['not-same-person', '2026-11-19', true],
    ['not-same-person', '2026-11-20', false],
    ['not-from-school', '2026-11-19', true],
    ['not-from-school', '2027-01-01', false],
    ['answered', '2026-11-19', true],
    ['answered', '2026-11-20', false],
    ['family', '2016-01-01', false],
    ['declared', '2016-01-01', false],
  ] as const)('%s since %s: expired %s', (kind, date, expired) => {
    expect(hasDecisionExpired({ kind, since: date }, since)).toBe(expired);
  });
});

describe('a roster entry', () => {
  test.each([
    ['2027-08-31', '2027-08-31', false],
    ['2027-08-31', '2027-09-01', true],
    ['2027-08-31', '2028-02-29', true],
    ['2028-02-29', '2028-02-29', false],
  ])('kept until %s, on %s: expired %s', (expires, today, expired) => {
    expect(hasPersonExpired({ expires }, Temporal.PlainDate.from(today))).toBe(expired);
  });
});
