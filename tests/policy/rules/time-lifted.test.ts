import { describe, expect, test } from 'vitest';
import { sayMessage } from '../../../assets/messages/index.ts';
import type { Deviation } from '../../../policy/forms/deviation.ts';
import { deviationSchema } from '../../../policy/forms/deviation.ts';
import type { Permission } from '../../../policy/forms/permission.ts';
import { permissionSchema } from '../../../policy/forms/permission.ts';
import { decideTime } from '../../../policy/rules/time.ts';
import { schoolPolicies } from '../../../policy/schools/index.ts';
import type { TimeException, TimeInput } from '../../../policy/time-situation.ts';
import { timeExceptionSchema, timeSituation } from '../../../policy/time-situation.ts';
import { exampleTime, moment } from '../timetable/example-school.ts';

/** Monday of week A: a lesson from 08:45 to 09:45, planning until 10:30, playground duty, lessons until 12:00. */
const lesson = '2026-11-16T09:00';

function decide(at: string, more: Partial<TimeInput> = {}, policy = 'carville') {
  const chosen = schoolPolicies.find(({ id }) => id === policy)!;
  const decision = decideTime(timeSituation({ now: moment(at), policy: chosen, time: exampleTime, ...more }));
  return {
    duty: decision.restricted ? decision.duty : null,
    next: decision.next && [
      decision.next.at.toPlainDateTime().toString({ smallestUnit: 'minute' }),
      decision.next.restricted,
    ],
    why: decision.why.map(sayMessage).join(' '),
    decision,
  };
}

const permission = (over: Partial<Permission> = {}): Permission =>
  permissionSchema.parse({
    id: 'p',
    what: 'school-device',
    by: 'Rowan Vale, headteacher',
    date: '2026-11-16',
    until: '2026-11-20',
    ...over,
  });

describe('a permission (form 4.7) lifts the rule on school devices', () => {
  const at = (when: string, over: Partial<Permission> = {}) =>
    decide(when, { device: 'school', permissions: [permission(over)] });

  test.each<[string, string, Partial<Permission>, string | null]>([
    ['the day before it', '2026-11-15T20:00', {}, 'D7'],
    ['from midnight of its first day', '2026-11-16T00:00', {}, null],
    ['to midnight of its last day', '2026-11-20T23:59:59', {}, null],
    ['the day after it', '2026-11-21T00:00', {}, 'D7'],
    ['the day before it was withdrawn', '2026-11-17T20:00', { withdrawn: '2026-11-18' }, null],
    ['the day on which it was withdrawn', '2026-11-18T20:00', { withdrawn: '2026-11-18' }, 'D7'],
    ['withdrawn on its first day', '2026-11-16T20:00', { withdrawn: '2026-11-16' }, 'D7'],
    ['for one day', '2026-11-16T20:00', { until: '2026-11-16' }, null],
    ['of something else', '2026-11-16T20:00', { what: 'school-wifi' }, 'D7'],
    ['in a lesson, where the rule of time stays', lesson, {}, 'D1'],
  ])('%s', (_, when, over, duty) => {
    expect(at(when, over).duty).toBe(duty);
  });

  test('and says by whom and until when', () => {
    expect(at('2026-11-16T12:30').why).toBe('Permitted by Rowan Vale, headteacher, until 2026-11-20.');
    expect(at(lesson).why).toContain('Permitted by Rowan Vale');
  });

  test('one of several that holds is enough', () => {
    const permissions = [permission({ until: '2026-11-16' }), permission({ date: '2026-11-17' })];
    expect(decide('2026-11-18T20:00', { device: 'school', permissions }).duty).toBeNull();
  });
});

const deviation = (over: Partial<Deviation> = {}): Deviation =>
  deviationSchema.parse({
    id: 'd',
    duties: ['D1'],
    action: 'Filming for the play',
    justification: 'Agreed',
    toldHeadteacherOn: '2026-11-10',
    date: '2026-11-10',
    until: '2026-11-20',
    ...over,
  });

describe('a deviation note (form 4.8) lifts the rules it names', () => {
  test.each<[string, Partial<Deviation>, string, string | null]>([
    ['told before', {}, 'carville', null],
    ['told on the day', { toldHeadteacherOn: '2026-11-16' }, 'carville', null],
    ['told later', { toldHeadteacherOn: '2026-11-17' }, 'carville', 'D1'],
    ['over', { until: '2026-11-15' }, 'carville', 'D1'],
    ['on its last day', { until: '2026-11-16' }, 'carville', null],
    ['not begun', { date: '2026-11-17', toldHeadteacherOn: '2026-11-10' }, 'carville', 'D1'],
    ['withdrawn', { withdrawn: '2026-11-16' }, 'carville', 'D1'],
    ['withdrawn later', { withdrawn: '2026-11-17' }, 'carville', null],
    ['of another duty', { duties: ['D3'] }, 'carville', 'D1'],
    ['of several duties', { duties: ['A1', 'D1'] }, 'carville', null],
    ['where the school’s rule is another', {}, 'st-marys', 'D3'],
    ['of that other rule', { duties: ['D3'] }, 'st-marys', null],
  ])('%s', (_, over, policy, duty) => {
    expect(decide(lesson, { deviations: [deviation(over)] }, policy).duty).toBe(duty);
  });

  test('not before the headteacher was told', () => {
    const { toldHeadteacherOn: _, ...untold } = deviation();
    expect(decide(lesson, { deviations: [untold] }).duty).toBe('D1');
  });

  test('says so, and when the rule holds again', () => {
    const { why, next } = decide(lesson, { deviations: [deviation()] });
    expect(why).toContain('switches the rule off until 2026-11-20');
    expect(next).toEqual(['2026-11-23T08:45', true]);
  });

  test('lifts the rule on school devices, too', () => {
    const deviations = [deviation({ duties: ['D7'] })];
    expect(decide('2026-11-16T12:30', { device: 'school', deviations }).duty).toBeNull();
  });
});

const exception = (over: Partial<TimeException> = {}): TimeException =>
  timeExceptionSchema.parse({
    reason: 'continue',
    start: '2026-11-16T09:00:00Z',
    end: '2026-11-16T09:30:00Z',
    ...over,
  });

describe('an answer to the notice lifts the rule for its time', () => {
  const said = { exceptions: [exception()] };
  test.each([
    ['a second before', '2026-11-16T08:59:59', 'D1'],
    ['at its start', '2026-11-16T09:00', null],
    ['in its last second', '2026-11-16T09:29:59', null],
    ['at its end', '2026-11-16T09:30', 'D1'],
  ])('%s', (_, at, duty) => {
    expect(decide(at, said).duty).toBe(duty);
  });

  test('the next change is its end, in a lesson that goes on', () => {
    expect(decide(lesson, said).next).toEqual(['2026-11-16T09:30', true]);
    expect(decide('2026-11-16T08:50', said).next).toEqual(['2026-11-16T09:00', false]);
    expect(decide(lesson, { exceptions: [exception({ end: '2026-11-16T10:00:00Z' })] }).next).toEqual([
      '2026-11-16T10:45',
      true,
    ]);
  });

  test('its times are moments: another offset means the same', () => {
    const exceptions = [exception({ start: '2026-11-16T22:00:00+13:00', end: '2026-11-16T04:30:00-05:00' })];
    expect(decide(lesson, { exceptions }).next).toEqual(['2026-11-16T09:30', true]);
  });

  test.each<[TimeException['reason'], string, string | null]>([
    ['continue', '', 'D7'],
    ['timetable-different', '', 'D7'],
    ['teaching', '', 'D7'],
    ['teaching', ' ', 'D7'],
    ['continue', 'Rowan Vale', 'D7'],
    ['teaching', 'Year 6 blog, by Rowan Vale', null],
  ])('%s (permitted: “%s”) on a school device', (reason, permittedBy, duty) => {
    const exceptions = [exception({ reason, permittedBy })];
    expect(decide(lesson, { device: 'school', exceptions }).duty).toBe(duty);
  });

  test.each<[TimeException['reason'], string]>([
    ['teaching', 'You said that this is for teaching.'],
    ['timetable-different', 'You said that your timetable is different today.'],
    ['continue', 'You chose to continue.'],
  ])('%s is said', (reason, sentence) => {
    expect(decide(lesson, { exceptions: [exception({ reason })] }).why).toBe(sentence);
  });

  test('of an allowance that is used up, too', () => {
    const allowance = { minutes: 10, used: 10 };
    expect(decide(lesson, { allowance }, 'casterton').duty).toBe('D4');
    expect(decide(lesson, { allowance, ...said }, 'casterton').duty).toBeNull();
  });

  test('never makes a moment restricted', () => {
    expect(
      decide('2026-11-16T12:30', {
        exceptions: [exception({ start: '2026-11-16T12:00:00Z', end: '2026-11-16T13:00:00Z' })],
      }).duty,
    ).toBeNull();
  });
});
