import type { PlanSpan, TimePlan } from '../../../policy/time-plan.ts';

export const span = (start: number, end: number): PlanSpan => ({
  start,
  end,
  duty: 'D1',
  strength: 'must',
  title: `Lesson of ${start}`,
  lines: ['No social media during lessons.', 'Break is next.'],
});

/** A plan for x.com that holds at any time. */
export const planWith = (part: Partial<TimePlan> = {}): TimePlan => ({
  version: 1,
  from: 0,
  until: 1e15,
  hosts: ['facebook.com', 'x.com'],
  spans: [],
  firm: false,
  measures: false,
  cover: 'no',
  words: {
    lang: 'en',
    leave: 'Leave',
    teaching: 'Teaching',
    permittedBy: 'By whom?',
    confirm: 'Go on',
    back: 'Back',
    different: 'Different',
    continue: 'Continue',
    hidden: 'All is hidden.',
    nearby: 'Pupils are nearby.',
    show: 'Show',
  },
  ...part,
});
