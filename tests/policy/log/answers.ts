import type { NoticeAnswer } from '../../../policy/notice-answer.ts';

/** An invented answer to a notice; anything in it can be replaced. */
export const answer = (change: Partial<NoticeAnswer> = {}): NoticeAnswer => ({
  id: 'answer-1',
  at: '2026-11-16T09:05:00Z',
  host: 'facebook.com',
  choice: 'teaching',
  duty: 'D1',
  strength: 'must',
  cite: '5.8',
  interval: { kind: 'lesson', label: 'Maths', start: '2026-11-16T08:45:00Z', end: '2026-11-16T09:45:00Z' },
  until: '2026-11-16T09:45:00Z',
  permittedBy: 'Class page; Pat Example, headteacher',
  ...change,
});
