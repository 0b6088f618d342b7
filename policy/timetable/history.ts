import type { Message } from '../message.ts';

/** One edit: what was done, in words, and how to get to either side of it. */
export interface Step<S> {
  what: Message;
  back: S;
  forth: S;
}

/** Edits that can be undone, and those undone that can be done again; the latest last. */
export interface History<S> {
  done: readonly Step<S>[];
  undone: readonly Step<S>[];
}

/** More than anybody goes back. */
const longest = 200;

export const emptyHistory: History<never> = { done: [], undone: [] };

/** After a new edit nothing can be redone. */
export const recorded = <S>({ done }: History<S>, step: Step<S>): History<S> => ({
  done: [...done, step].slice(-longest),
  undone: [],
});

/** One step back; undefined if there is none. */
export function undo<S>({ done, undone }: History<S>): { history: History<S>; step: Step<S> } | undefined {
  const step = done.at(-1);
  return step && { history: { done: done.slice(0, -1), undone: [...undone, step] }, step };
}

/** One step forward again; undefined if there is none. */
export function redo<S>({ done, undone }: History<S>): { history: History<S>; step: Step<S> } | undefined {
  const step = undone.at(-1);
  return step && { history: { done: [...done, step], undone: undone.slice(0, -1) }, step };
}
