import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeclarationDates } from '../../../policy/forms/declaration.ts';
import { declarationDecisions } from '../../../policy/forms/declaration.ts';
import {
  declarationState,
  endsSoon,
  foremost,
  isOpen,
  isReviewDue,
  lastDayOf,
} from '../../../policy/forms/declaration-state.ts';
import { hasDeclarationExpired } from '../../../policy/retention.ts';
import { exampleDeclaration, openDeclaration } from './records.ts';

const open = openDeclaration();
const approved = exampleDeclaration();
const { until: _, ...endless } = approved;

describe('how a declaration stands', () => {
  test.each<[string, DeclarationDates, string, string]>([
    ['just begun', open, '2026-11-02', 'draft'],
    ['with the DSL alone', { ...open, dslOn: '2026-11-03' }, '2026-11-04', 'draft'],
    ['with both', { ...open, dslOn: '2026-11-03', headteacherOn: '2026-11-04' }, '2026-11-04', 'discussed'],
    ['approved', approved, '2026-11-05', 'in-force'],
    ['approved with conditions', { ...approved, decision: 'conditions' }, '2026-11-05', 'in-force'],
    ['the day before the decision, by a clock set back', approved, '2026-11-04', 'discussed'],
    ['on its last day', approved, '2027-07-20', 'in-force'],
    ['on the day after', approved, '2027-07-21', 'ended'],
    ['without an end', endless, '2099-01-01', 'in-force'],
    ['refused', { ...approved, decision: 'refused' }, '2026-11-05', 'refused'],
    ['withdrawn from today', { ...approved, withdrawn: '2027-01-10' }, '2027-01-10', 'withdrawn'],
    ['the day before it is withdrawn', { ...approved, withdrawn: '2027-01-10' }, '2027-01-09', 'in-force'],
  ])('%s', (_name, record, date, state) => {
    expect(declarationState(record, date)).toBe(state);
  });

  const day = fc
    .integer({ min: 0, max: 900 })
    .map((n) => Temporal.PlainDate.from('2026-01-01').add({ days: n }).toString());
  const maybe = fc.option(day, { nil: undefined });
  const anyDates = fc
    .record({
      decision: fc.constantFrom(...declarationDecisions),
      dslOn: maybe,
      headteacherOn: maybe,
      decidedOn: maybe,
      reviewOn: maybe,
      until: maybe,
      withdrawn: maybe,
      changed: day,
    })
    .map(
      (dates) =>
        Object.fromEntries(
          Object.entries({ id: 'd', date: '2026-01-01', ...dates }).filter(
            ([, value]) => value !== undefined,
          ),
        ) as unknown as DeclarationDates,
    );

  test('nothing is in force that was not approved, that is over or withdrawn', () => {
    fc.assert(
      fc.property(anyDates, day, (record, today) => {
        const inForce = declarationState(record, today) === 'in-force';
        const ought =
          (record.decision === 'approved' || record.decision === 'conditions') &&
          record.decidedOn !== undefined &&
          record.decidedOn <= today &&
          !(record.until !== undefined && record.until < today) &&
          !(record.withdrawn !== undefined && record.withdrawn <= today);
        expect(inForce).toBe(ought);
      }),
    );
  });

  test('once over, it stays over: time alone brings nothing back', () => {
    fc.assert(
      fc.property(anyDates, day, day, (record, one, other) => {
        const [first, later] = [one, other].toSorted() as [string, string];
        if (['ended', 'withdrawn', 'refused'].includes(declarationState(record, first)))
          expect(isOpen(record, later)).toBe(false);
      }),
    );
  });

  test('what is in force is never erased, and nothing on the day it happened', () => {
    fc.assert(
      fc.property(anyDates, day, fc.integer({ min: 1, max: 24 }), (record, today, months) => {
        const now = Temporal.ZonedDateTime.from(`${today}T10:00:00[Europe/London]`);
        const expired = hasDeclarationExpired(record, now, now.subtract({ months }));
        if (declarationState(record, today) === 'in-force') expect(expired).toBe(false);
        if (record.changed >= today) expect(expired).toBe(false);
      }),
    );
  });
});

test.each([
  ['a week and a day before', '2027-02-21', false],
  ['a week before', '2027-02-22', true],
  ['on the day', '2027-03-01', true],
  ['weeks later, nobody has looked', '2027-04-20', true],
  ['after its end', '2027-07-21', false],
])('the review is due %s', (_name, date, due) => {
  expect(isReviewDue(approved, date)).toBe(due);
});

test.each([
  ['2027-07-12', false],
  ['2027-07-13', true],
  ['2027-07-20', true],
  ['2027-07-21', false],
])('it is told that it ends soon: %s', (date, soon) => {
  expect(endsSoon(approved, date)).toBe(soon);
  expect(endsSoon(endless, date)).toBe(false);
});

test('one in force says most about a person, then one still open, then the latest that is over', () => {
  const ended = exampleDeclaration({ id: 'ended', until: '2026-11-06', changed: '2026-11-05' });
  const refused = exampleDeclaration({ id: 'refused', decision: 'refused', changed: '2026-11-01' });
  const today = '2026-12-01';
  expect(foremost([ended, refused, open, approved], today)?.id).toBe(approved.id);
  expect(foremost([ended, refused, { ...open, id: 'open' }], today)?.id).toBe('open');
  expect(foremost([ended, { ...ended, id: 'later', changed: '2026-11-20' }], today)?.id).toBe('later');
  expect(foremost([], today)).toBeUndefined();
});

test.each<[string, DeclarationDates, string | undefined]>([
  ['in force', approved, undefined],
  ['ended', exampleDeclaration({ until: '2026-11-20' }), '2026-11-20'],
  ['withdrawn', exampleDeclaration({ withdrawn: '2026-11-25' }), '2026-11-25'],
  ['refused', exampleDeclaration({ decision: 'refused' }), '2026-11-05'],
  ['came to nothing', open, '2026-11-05'],
  [
    'ended long before somebody wrote something into it',
    exampleDeclaration({ until: '2026-11-05', changed: '2026-11-28' }),
    '2026-11-28',
  ],
])('how long it is kept is counted from the last day of it: %s', (_name, record, day) => {
  expect(lastDayOf(record, '2026-12-01')).toBe(day);
});

test('an exception that has ended is kept as long as the log, then it is gone', () => {
  const ended = exampleDeclaration({ until: '2026-11-20' });
  const expired = (date: string) => {
    const now = Temporal.ZonedDateTime.from(`${date}T10:00:00[Europe/London]`);
    return hasDeclarationExpired(ended, now, now.subtract({ months: 12 }));
  };
  expect(expired('2027-11-20')).toBe(false);
  expect(expired('2027-11-21')).toBe(true);
});
