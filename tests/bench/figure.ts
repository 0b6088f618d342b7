/** One measured figure. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** At most this; absent where the figure only explains another. */
  aim?: number;
}

/** What a bench module offers: measures, and gives back what it measured. */
export interface Bench {
  run(): Promise<Figure[]>;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
