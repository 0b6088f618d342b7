import { expect, test } from 'vitest';
import { carville } from '../../policy/schools/carville.ts';
import { schoolPolicySchema } from '../../policy/schools/school-policy.ts';
import { nextEdge } from '../../policy/time-edge.ts';
import type { TimeInput } from '../../policy/time-situation.ts';
import { timeSituation } from '../../policy/time-situation.ts';
import { exampleTime, moment, trip } from './timetable/example-school.ts';

const policy = schoolPolicySchema.parse(carville);

test.each<[what: string, at: string, edge: string, more?: Partial<TimeInput>]>([
  ['before work: arriving', '2026-11-19T07:00', '2026-11-19T08:00'],
  ['arrived: the first entry', '2026-11-19T08:00', '2026-11-19T08:45'],
  ['in a lesson: its end', '2026-11-16T09:00', '2026-11-16T09:45'],
  ['on the edge: the next one', '2026-11-16T09:45', '2026-11-16T10:30'],
  ['in a gap: the next entry', '2026-11-16T13:05', '2026-11-16T13:10'],
  ['after the last entry: leaving', '2026-11-19T15:30', '2026-11-19T16:30'],
  ['evening: midnight', '2026-11-16T20:00', '2026-11-17T00:00'],
  [
    'a trip on a Saturday',
    '2026-11-21T08:00',
    '2026-11-21T09:30',
    { changes: [trip('2026-11-21', { start: '09:30', end: '12:00' })] },
  ],
  [
    'an answer that runs out',
    '2026-11-16T09:00',
    '2026-11-16T09:20',
    {
      exceptions: [
        {
          reason: 'continue',
          start: moment('2026-11-16T08:50').toString(),
          end: moment('2026-11-16T09:20').toString(),
          permittedBy: '',
        },
      ],
    },
  ],
  ['the day clocks go back: its midnight', '2026-10-25T12:00', '2026-10-26T00:00'],
])('%s', (_, at, edge, more = {}) => {
  const situation = timeSituation({ now: moment(at), policy, time: exampleTime, ...more });
  expect(nextEdge(situation).toString()).toBe(moment(edge).toString());
});

test('what else ends counts too, if it lies ahead', () => {
  const situation = timeSituation({ now: moment('2026-11-16T09:00'), policy, time: exampleTime });
  const ends = [moment('2026-11-16T08:00'), moment('2026-11-16T09:10')];
  expect(nextEdge(situation, ends).toString()).toBe(moment('2026-11-16T09:10').toString());
});
