import type { Message } from '../message.ts';

/** What a problem meant for its row: nobody taken from it; a part of it not taken; taken, but changed or doubtful. */
export type Effect = 'left-out' | 'part-left-out' | 'altered';

export interface Problem {
  /** As the file numbers it. */
  row: number;
  effect: Effect;
  reason: Message;
}

/** Collects the problems of one row. */
export class RowProblems {
  readonly row: number;
  readonly list: Problem[] = [];

  constructor(row: number) {
    this.row = row;
  }

  add(effect: Effect, key: string, params?: Message['params']): void {
    this.list.push({ row: this.row, effect, reason: params ? { key, params } : { key } });
  }
}
