import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Seen } from '../../../entrypoints/own-actions.content/find-act.ts';
import { createHolder, type Holder } from '../../../entrypoints/own-actions.content/hold.ts';
import type { HeldWords } from '../../../policy/held-words.ts';

const words: HeldWords = { title: 'Stop and think', lines: ['Why'], hint: 'Press again' };
const control = {} as Element;
const somebody = (name: string, act: Seen['act'] = 'add'): Seen => ({
  act,
  control,
  person: { name, handle: name },
});
const rowan = somebody('rowan');

let clock: number;
let questions: { seen: Seen; answer(words: HeldWords | null | undefined): void }[];
let told: [name: string, late: boolean][];
let holder: Holder;

/** Lets what was answered arrive. */
const arrive = () => new Promise<void>((done) => setTimeout(done));

beforeEach(() => {
  clock = 0;
  questions = [];
  told = [];
  holder = createHolder(
    {
      ask: (seen) => new Promise((answer) => questions.push({ seen, answer })),
      wasHeld: ({ person }, late) => told.push([person.name, late]),
    },
    () => clock,
  );
});

async function know(seen: Seen, answer: HeldWords | null): Promise<void> {
  holder.know(seen);
  questions.pop()!.answer(answer);
  await arrive();
}

describe('an act on a possible match', () => {
  beforeEach(() => know(rowan, words));

  test('is held once, and goes through for a minute; after that it is held again', () => {
    expect(holder.act(rowan)).toBe(words);
    for (const at of [1, 500, 59_999, 60_000]) {
      clock = at;
      expect(holder.holds(rowan)).toBe(false);
      expect(holder.act(rowan)).toBeUndefined();
    }
    clock = 60_001;
    expect(holder.act(rowan)).toBe(words);
    expect(told).toEqual([
      ['rowan', false],
      ['rowan', false],
    ]);
  });

  test('is the same whatever element shows it, and another act is another', async () => {
    holder.act(rowan);
    expect(holder.act({ ...rowan, control: {} as Element })).toBeUndefined();
    await know(somebody('rowan', 'message'), words);
    expect(holder.act(somebody('rowan', 'message'))).toBe(words);
  });

  test('goes through at once when the answer is another now', async () => {
    holder.forget();
    await know(rowan, null);
    expect(holder.act(rowan)).toBeUndefined();
    expect(told).toEqual([]);
  });

  test('is asked about once', () => {
    for (let at = 0; at < 10; at++) holder.know(rowan);
    expect(questions).toEqual([]);
  });
});

describe('an answer that is not there', () => {
  test('keeps nobody waiting; the finding follows', async () => {
    expect(holder.act(rowan)).toBeUndefined();
    expect(told).toEqual([]);
    questions.pop()!.answer(words);
    await arrive();
    expect(told).toEqual([['rowan', true]]);
    expect(holder.act(rowan)).toBe(words);
  });

  test('to what was not done says nothing', async () => {
    await know(rowan, words);
    expect(told).toEqual([]);
  });

  test('and never comes is asked for again', async () => {
    holder.know(rowan);
    questions.pop()!.answer(undefined);
    await arrive();
    holder.know(rowan);
    expect(questions).toHaveLength(1);
  });

  test('of before a decision is not believed, and what was done meanwhile is asked about anew', async () => {
    holder.act(rowan);
    holder.forget();
    questions.pop()!.answer(words);
    await arrive();
    expect(told).toEqual([]);
    questions.pop()!.answer(null);
    await arrive();
    expect(told).toEqual([]);
    expect(holder.act(rowan)).toBeUndefined();
  });

  test('is not asked for more than fifteen times a second, but always for what was done', () => {
    for (let at = 0; at < 40; at++) holder.know(somebody(`passer-by ${at}`));
    expect(questions).toHaveLength(15);
    holder.act(rowan);
    expect(questions).toHaveLength(16);
    clock = 1000;
    holder.know(somebody('passer-by 39'));
    expect(questions).toHaveLength(17);
  });
});

test('a profile that is open already is told of, unless the way there was held', async () => {
  const view = somebody('rowan', 'view');
  holder.found(view);
  questions.pop()!.answer(words);
  await arrive();
  expect(told).toEqual([['rowan', true]]);
  expect(holder.act(view)).toBe(words);
  holder.found(view);
  expect(told).toEqual([
    ['rowan', true],
    ['rowan', false],
  ]);
});

test('whatever is done, nobody unmatched is ever held, and a match at most once a minute', async () => {
  const names = ['ash', 'bryn', 'corin', 'dell'];
  const step = fc.record({
    name: fc.constantFrom(...names),
    act: fc.constantFrom<Seen['act']>('add', 'message', 'view'),
    what: fc.constantFrom('know', 'act', 'act', 'found', 'forget', 'answer'),
    wait: fc.integer({ min: 0, max: 40_000 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 60 }),
      fc.uniqueArray(fc.constantFrom(...names)),
      async (steps, matches) => {
        let at = 0;
        const open: (() => void)[] = [];
        const any = createHolder(
          {
            ask: ({ person }) =>
              new Promise((answer) => open.push(() => answer(matches.includes(person.name) ? words : null))),
            wasHeld: ({ person }) => expect(matches).toContain(person.name),
          },
          () => at,
        );
        const held = new Map<string, number>();
        for (const { act, name, wait, what } of steps) {
          at += wait;
          const seen = somebody(name, act);
          if (what === 'know') any.know(seen);
          if (what === 'found') any.found(seen);
          if (what === 'forget') any.forget();
          if (what === 'answer') {
            for (const each of open.splice(0)) each();
            await arrive();
          }
          if (what !== 'act' || !any.act(seen)) continue;
          expect(matches).toContain(name);
          const key = `${act} ${name}`;
          expect(at - (held.get(key) ?? -Infinity)).toBeGreaterThan(60_000);
          held.set(key, at);
        }
      },
    ),
    { numRuns: 60 },
  );
});
