import { vi } from 'vitest';
import type { ask } from '../../entrypoints/background/client.ts';
import type { PageRequest, Replies } from '../../entrypoints/background/protocol.ts';
import { UserError } from '../../policy/message.ts';
import type { Status } from '../../policy/status.ts';
import type { TimeNow } from '../../policy/time-now.ts';
import { exampleSettings } from '../policy/forms/example-incident.ts';

type Type = PageRequest['type'];
export type Handlers = {
  [K in Type]?: (request: Extract<PageRequest, { type: K }>) => Replies[K] | Promise<Replies[K]>;
};

export const workingStatus: Status = {
  settings: 'loaded',
  vault: 'open',
  roster: { stored: true, people: 300 },
  hidden: false,
  storage: 'working',
};

/** A moment of which no rule speaks. */
export const quietTime = (change: Partial<TimeNow> = {}): TimeNow => ({
  restricted: false,
  duty: null,
  strength: null,
  cite: null,
  interval: null,
  next: null,
  why: [],
  zone: 'Europe/London',
  holdsUntil: '2099-01-01T00:00:00Z',
  nearby: false,
  trip: false,
  off: false,
  allowanceMinutes: null,
  ...change,
});

/** Stands in for the background: answers from `handlers`, notes every request, and can say that something changed. */
export function fakeBackground(handlers: Handlers) {
  const all: Handlers = {
    'status.get': () => workingStatus,
    'settings.get': () => exampleSettings(),
    'report.unsent': () => [],
    'profile.list': () => ({ profiles: [], mail: [] }),
    'acts.list': () => [],
    'drafts.list': () => [],
    'time.get': () => quietTime(),
    'changes.list': () => [],
    'answers.list': () => [],
    'permissions.list': () => [],
    'deviations.list': () => [],
    'declarations.list': () => [],
    'declarations.standing': () => ({ declarations: [], family: 0 }),
    ...handlers,
  };
  const listeners = new Set<() => void>();
  const requests: PageRequest[] = [];
  const answer = vi.fn(async (request: PageRequest) => {
    requests.push(request);
    const handler = all[request.type] as ((request: PageRequest) => unknown) | undefined;
    if (!handler) throw new Error(`The test has no answer for ${request.type}`);
    return handler(request);
  });
  return {
    ask: answer as unknown as typeof ask,
    requests,
    /** Resolves once every answer so far has been given. */
    settled: async () =>
      void (await Promise.allSettled(answer.mock.results.map(({ value }) => value as unknown))),
    /** Requests that change something. */
    orders: () => requests.filter(({ type }) => !/\.(get|list|unsent|draft|standing)$/.test(type)),
    handlers: all,
    onChange: (callback: () => void) => {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    changed: () => {
      for (const listener of listeners) listener();
    },
  };
}

/** A refusal, as the background makes it. */
export function refuse(key: string, params?: Record<string, string | number>): never {
  throw new UserError(key, params);
}
