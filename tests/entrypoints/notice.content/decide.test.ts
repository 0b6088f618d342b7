import { describe, expect, test } from 'vitest';
import { decide } from '../../../entrypoints/notice.content/decide.ts';
import { planWith, span } from './plan.ts';

const lesson = span(1000, 2000);
const duty = span(2000, 3000);

describe('at a moment', () => {
  test.each([
    [999, undefined, 1000],
    [1000, lesson, 2000],
    [1999, lesson, 2000],
    [2000, duty, 3000],
    [2999, duty, 3000],
    [3000, undefined, Infinity],
  ])('%i', (at, shown, next) => {
    expect(decide(planWith({ spans: [lesson, duty] }), 'x.com', at)).toEqual({ covers: true, shown, next });
  });

  test.each([
    ['before the plan', { from: 1500 }],
    ['after it', { until: 1200 }],
    ['in the plan of a version to come', { version: 2 as 1 }],
  ])('%s nothing is shown', (_, part) => {
    expect(decide(planWith({ spans: [lesson], ...part }), 'x.com', 1200).shown).toBeUndefined();
  });

  test.each(['hidden', 'nearby'] as const)('the cover "%s" goes before everything', (cover) => {
    const plan = planWith({ spans: [lesson], cover });
    expect(decide(plan, 'x.com', 1200)).toEqual({ covers: true, shown: cover, next: 2000 });
    expect(decide(plan, 'x.com', 500).shown).toBe(cover);
  });
});

test.each([
  ['x.com', true],
  ['m.x.com', true],
  ['notx.com', false],
  ['x.com.example', false],
  ['com', false],
])('%s', (host, covers) => {
  const decision = decide(planWith({ spans: [lesson], cover: 'hidden' }), host, 1200);
  expect([decision.covers, decision.shown]).toEqual([covers, covers ? 'hidden' : undefined]);
});

test.each([[undefined], [null], [{ version: 1 }], [{ version: 1, hosts: ['x.com'] }]])(
  'refuses what is no plan: %j',
  (plan) => {
    expect(() => decide(plan as never, 'x.com', 1200)).toThrow(TypeError);
  },
);
