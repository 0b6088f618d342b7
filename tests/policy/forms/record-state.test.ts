import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviationFrom } from '../../../policy/forms/deviation.ts';
import { permissionFor, permittedDuty } from '../../../policy/forms/permission.ts';
import type { FormRecord, RecordState } from '../../../policy/forms/record-state.ts';
import { allRecords, effectOn, recordState, runsOutSoon } from '../../../policy/forms/record-state.ts';
import { exampleDeviation, examplePermission } from './records.ts';

const permission = (change = {}): FormRecord => ({ form: 'permission', ...examplePermission(change) });
const deviation = (change = {}): FormRecord => ({ form: 'deviation', ...exampleDeviation(change) });
const untold = (() => {
  const { toldHeadteacherOn: _, ...rest } = exampleDeviation();
  return { form: 'deviation' as const, ...rest };
})();

test.each<[what: string, record: FormRecord, date: string, state: RecordState]>([
  ['the day before', permission(), '2026-08-31', 'to-come'],
  ['the first day', permission(), '2026-09-01', 'in-force'],
  ['the last day', permission(), '2026-12-18', 'in-force'],
  ['the day after', permission(), '2026-12-19', 'over'],
  ['the day it is withdrawn', permission({ withdrawn: '2026-10-01' }), '2026-10-01', 'withdrawn'],
  ['the day before it is withdrawn', permission({ withdrawn: '2026-10-01' }), '2026-09-30', 'in-force'],
  ['withdrawn, then run out', permission({ withdrawn: '2026-10-01' }), '2027-01-01', 'withdrawn'],
  ['a departure not told', untold, '2026-10-01', 'not-told'],
  ['a departure before it is told', deviation(), '2026-09-01', 'not-told'],
  ['a departure once it is told', deviation(), '2026-09-02', 'in-force'],
  ['a departure not told, run out', untold, '2027-01-01', 'over'],
])('%s', (_, record, date, state) => expect(recordState(record, date)).toBe(state));

const dates = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-03-01'), noInvalidDate: true });
const iso = dates.map((date) => date.toISOString().slice(0, 10));

test('exactly what is in force switches a duty off in the rules', () => {
  const optional = fc.option(iso, { nil: undefined });
  fc.assert(
    fc.property(iso, iso, optional, optional, iso, (date, until, withdrawn, told, on) => {
      const days = { date, until, ...(withdrawn && { withdrawn }) };
      const one = examplePermission(days);
      expect(permissionFor([one], permittedDuty[one.what], on) !== undefined).toBe(
        recordState({ form: 'permission', ...one }, on) === 'in-force',
      );
      const { toldHeadteacherOn: _, ...rest } = exampleDeviation(days);
      const note = { ...rest, ...(told && { toldHeadteacherOn: told }) };
      expect(deviationFrom([note], 'D1', on) !== undefined).toBe(
        recordState({ form: 'deviation', ...note }, on) === 'in-force',
      );
    }),
  );
});

test.each([
  ['2026-12-10', false],
  ['2026-12-11', true],
  ['2026-12-18', true],
  ['2026-12-19', false],
])('on %s it is said to run out: %s', (date, soon) => {
  expect(runsOutSoon(permission(), date)).toBe(soon);
  expect(runsOutSoon(permission({ withdrawn: '2026-10-01' }), date)).toBe(false);
});

test('one list, the latest to run out first; each keeps its form', () => {
  const list = allRecords(
    [
      examplePermission({ id: 'a', until: '2026-10-01' }),
      examplePermission({ id: 'b', until: '2027-01-01' }),
    ],
    [exampleDeviation({ id: 'c' })],
  );
  expect(list.map(({ id, form }) => `${id} ${form}`)).toEqual([
    'b permission',
    'c deviation',
    'a permission',
  ]);
});

test('what a record changes in Staffroom is not put as more than it is', () => {
  expect([effectOn('D1'), effectOn('D7'), effectOn('B1'), effectOn('E5'), effectOn('D6')]).toEqual([
    'time',
    'time',
    'contact',
    'reminder',
    'record',
  ]);
});
